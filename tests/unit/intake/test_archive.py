"""Every file in a ZIP is read as if it lay alone; what cannot be is named; no archive can do harm."""

import io
import json
import stat
import time
import warnings
import zipfile
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.archive.members import Archive, Limits
from heihe_reader.intake.archive.names import harmless, member_names
from heihe_reader.intake.draft import ReadResult
from heihe_reader.intake.read import begin_file, read_file
from heihe_reader.model.left_out import left_out
from heihe_reader.model.pdf import PdfText

WORDS = "The bridge opened in June, said the officer. Nine lorries crossed it."
FEED = f"<rss><channel><item><title>One</title><description>{WORDS}</description></item></channel></rss>"


def packed(files: Mapping[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def read(data: bytes, name: str = "a.zip") -> ReadResult:
    return read_file(name, name, data)


def named_in(encoding: str, *names: str) -> bytes:
    """An archive whose names are in an encoding that it does not say, as old programs of many systems write it."""
    plain = {f"{number}{'@' * (len(name.encode(encoding)) - 1)}": name for number, name in enumerate(names)}
    data = packed(dict.fromkeys(plain, WORDS))
    for stand_in, name in plain.items():
        data = data.replace(stand_in.encode(), name.encode(encoding))
    return data


def test_each_file_gives_its_articles_with_its_path_and_row() -> None:
    rows = "\n".join(json.dumps({"title": title, "text": WORDS}) for title in "AB")
    files = {
        "a/b/one.txt": WORDS,
        "rows.jsonl": f"{rows}\n[]\n",
        "t/table.csv": f"title,text\nT,{WORDS.replace(',', '')}\nU,\n",
        "feed.xml": FEED,
        "page.html": f"<html><body><h1>A page</h1><p>{WORDS}</p></body></html>",
    }
    result = read(packed(files))
    assert [(draft.inner_path, draft.row, draft.part) for draft in result.drafts] == [
        ("a/b/one.txt", 0, 0),
        ("rows.jsonl", 0, 1),
        ("rows.jsonl", 1, 1),
        ("t/table.csv", 1, 2),
        ("feed.xml", 0, 3),
        ("page.html", 0, 4),
    ]
    assert result.media_type == "application/zip"
    assert result.problems == (
        "From rows.jsonl: Line 3 is not an object with named fields.",
        "From t/table.csv: Row 3 has no text.",
    )


def test_what_is_no_article_is_named_and_what_nobody_put_there_is_passed_over() -> None:
    files = {
        "__MACOSX/._one.txt": "x",
        ".DS_Store": "x",
        "a/Thumbs.db": "x",
        "page.htm": f"<html><body><p>{WORDS}</p></body></html>",
        "page_files/style.txt": "x",
        "mine.heihe": "x",
        "picture.jpg": b"\xff\xd8\xff",
        "inner.zip": packed({"b.txt": WORDS}),
        "none.xyz": "x",
        "empty.txt": "",
    }
    result = read(packed(files))
    assert [draft.inner_path for draft in result.drafts] == ["page.htm"]
    named = ("picture.jpg is a picture", "inner.zip is a ZIP inside", "none.xyz is of a kind", "empty.txt is empty")
    assert [said.startswith(f"In it, {name}") for said, name in zip(result.problems, named, strict=True)] == [True] * 4


def test_a_pdf_in_it_is_read_by_who_reads_pdfs() -> None:
    asked: list[bytes] = []

    def pages(data: bytes) -> PdfText:
        asked.append(data)
        raise UnreadableFileError("is protected by a password.")

    data = packed({"a.pdf": b"%PDF-1.7 and so on", "b.txt": WORDS}, zipfile.ZIP_STORED)
    items = list(begin_file("a.zip", "a.zip", data, pages).drafts)
    assert asked == [b"%PDF-1.7 and so on"]
    assert items[0] == "In it, a.pdf is protected by a password."


@pytest.mark.parametrize(
    ("encoding", "names"),
    [
        ("gbk", ("文章/黑河大桥.txt", "文章/二.txt")),
        ("cp866", ("Статьи/Мост через Амур.txt", "Статьи/Ёлка №2.txt")),
        ("utf-8", ("Статьи/Мост.txt", "文章/二.txt")),
        ("cp437", ("Résumé Müller.txt", "plain.txt")),
    ],
)
def test_names_of_other_systems_are_read_as_they_were_written(encoding: str, names: tuple[str, ...]) -> None:
    assert [draft.inner_path for draft in read(named_in(encoding, *names)).drafts] == list(names)


def test_no_name_leads_out_of_the_archive_and_no_two_are_the_same() -> None:
    for path, inside in [
        ("../../etc/evil.txt", "etc/evil.txt"),
        ("/a.txt", "a.txt"),
        ("C:\\dir\\w.txt", "dir/w.txt"),
        ("a/./b/../c.txt", "a/b/c.txt"),
        ("a\x00\x1b\u202e.txt", "a.txt"),
    ]:
        assert harmless(path) == inside
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w") as archive:
        warnings.simplefilter("ignore")
        for name in ("d/a.txt", "d/a.txt", "../d/a.txt", "b", "b"):
            archive.writestr(name, WORDS)
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    names = [draft.inner_path for draft in read(out.getvalue()).drafts]
    assert names == ["d/a.txt", "d/a (2).txt", "d/a (3).txt", "b", "b (2)"]


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = packed({"a.txt": b"0" * 3_000_000})
    with pytest.raises(UnreadableFileError, match="times its size"):
        Archive(bomb, Limits(ratio_from=1_000_000))
    for limits in (Limits(size=1_000_000), Limits(members=0)):
        with pytest.raises(UnreadableFileError, match="more than is read"):
            Archive(bomb, limits)
    archive = Archive(bomb, Limits(member=1_000_000))
    with pytest.raises(UnreadableFileError, match="larger than 200 MB"):
        archive.read(archive.members[0])


def test_a_member_is_never_more_than_the_archive_says() -> None:
    archive = Archive(packed({"a.txt": WORDS}), Limits())
    archive.members[0].info.file_size = 5
    with pytest.raises(UnreadableFileError, match="damaged"):
        archive.read(archive.members[0])


def test_what_is_encrypted_or_packed_strangely_is_named_and_the_rest_is_read() -> None:
    data = packed({"a.txt": WORDS, "b.txt": WORDS}, zipfile.ZIP_STORED)
    central = data.index(b"PK\x01\x02")
    for at, value, said in ((8, 1, "is encrypted"), (10, 98, "packed in a way")):
        broken = bytearray(data)
        broken[central + at] = value
        broken[at - 2] = value
        result = read(bytes(broken))
        assert [draft.inner_path for draft in result.drafts] == ["b.txt"]
        assert result.problems[0].startswith("In it, a.txt ")
        assert said in result.problems[0]


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({}, "none of the files in it can be read."),
        ({"a.jpg": b"\xff\xd8\xff"}, "can be read. In it, a.jpg is a picture"),
        ({"[Content_Types].xml": "x", "word/document.xml": "x"}, "is an office file"),
        ({"mimetype": "x", "META-INF/container.xml": "x"}, "is an e-book"),
        ({"b/bagit.txt": "x", "b/data/annotations/annotations.jsonld": "x"}, "bundle of Heihe Reader. Merge it"),
    ],
)
def test_what_is_no_archive_of_articles_is_refused_in_words(files: Mapping[str, str | bytes], said: str) -> None:
    with pytest.raises(UnreadableFileError, match=rf"^a.zip .*{said}"):
        read(packed(files))


def test_a_damaged_archive_is_refused() -> None:
    for data in (b"PK\x03\x04junk", packed({"a.txt": WORDS})[:-10]):
        with pytest.raises(UnreadableFileError, match="damaged ZIP"):
            read(data)


def test_a_folder_beside_no_page_is_read() -> None:
    assert left_out(["my_files/a.txt", "p.html", "p_files/b.txt", "s/p_files/c.txt"]) == {"p_files/b.txt"}


DATA = packed({"a.txt": WORDS, "d/b.csv": f"title,text\nA,{WORDS!r}\n"})


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(DATA) - 1), st.integers(0, 255)), max_size=4), st.integers(0, len(DATA)))
def test_an_archive_broken_anywhere_ends_in_articles_or_a_sentence(changes: list[tuple[int, int]], end: int) -> None:
    broken = bytearray(DATA if end % 3 else DATA[:end])
    for at, value in changes:
        if at < len(broken):
            broken[at] = value
    try:
        found = read(bytes(broken)).drafts
    except UnreadableFileError:
        return
    assert all(draft.inner_path or draft.text for draft in found)


def test_ten_thousand_members_of_one_name_are_told_apart_in_the_time_of_their_number() -> None:
    infos = [zipfile.ZipInfo("a/b.txt") for _ in range(10_000)]
    begun = time.process_time()
    names = member_names(infos)
    assert time.process_time() - begun < 3  # it takes a tenth of a second; by the square of them, a quarter of a minute
    assert (names[0], names[1], names[-1]) == ("a/b.txt", "a/b (2).txt", "a/b (10000).txt")


def test_signs_that_do_not_show_make_no_step_up_and_no_drive() -> None:
    assert harmless(".\u200b./\u200b../C\u200b:/x.txt") == "x.txt"


def test_a_folder_whose_name_ends_in_a_backslash_is_no_file() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        folder = zipfile.ZipInfo("news/")
        folder.filename = "news\\"
        archive.writestr(folder, b"")
        archive.writestr("a.txt", WORDS)
    found = read(out.getvalue())
    assert ([d.text for d in found.drafts], found.problems) == ([WORDS], ())
