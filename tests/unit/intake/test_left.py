"""What is left of a file of many articles holds nothing of the erased ones, and the others as before."""

import json
import zipfile
from io import BytesIO

import pytest

from heihe_reader.intake.draft import Origin
from heihe_reader.intake.left import left_of
from heihe_reader.intake.read import read_file

LAST = "The ferry, which is late, has a new bell."
TEXTS = ("Ninety camera traps hang in the taiga.", 'Lorries queue; the\nbridge is "closed".', LAST)
CSV = "title,text\n" + "".join('T,"{}"\n'.format(text.replace('"', '""')) for text in TEXTS)
RSS = f"<rss><channel>{''.join(f'<item><description>{text}</description></item>' for text in TEXTS)}</channel></rss>"
LINES = "\n".join(json.dumps({"text": text}) for text in TEXTS)


def packed() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.csv", CSV)
        archive.writestr("d/b.txt", TEXTS[0])
        archive.writestr("c.txt", LAST)
        archive.writestr("lost.jpg", b"\xff\xd8\xff camera traps")
    return out.getvalue()


FILES = {
    "a.csv": CSV.encode(),
    "a.tsv": CSV.replace(",which", "").replace('T,"', 'T\t"').replace("title,", "title\t").encode("utf-16"),
    "a.jsonl": LINES.encode(),
    "a.json": json.dumps({"articles": [{"text": text} for text in TEXTS]}).encode(),
    "keyed.json": json.dumps({text[:14]: {"text": text} for text in TEXTS}).encode(),
    "deep.json": json.dumps({"data": {"posts": [{"text": text} for text in TEXTS]}}).encode(),
    "lines.json": LINES.encode(),
    "a.xml": RSS.encode(),
    "a.zip": packed(),
}


@pytest.mark.parametrize("name", FILES)
def test_the_others_are_read_as_before_and_the_erased_words_are_gone(name: str) -> None:
    before = read_file(name, name, FILES[name]).drafts
    gone = [draft for draft in before if "camera traps" in draft.text]
    kept = [draft for draft in before if draft not in gone]
    assert gone
    places = [[Origin(draft.inner_path, draft.row) for draft in drafts] for drafts in (gone, kept)]
    left = left_of(name, FILES[name], *places)
    assert left is not None
    assert all(words not in left for words in (b"camera", "camera".encode("utf-16-le")))
    after = read_file(name, name, left)
    assert [(d.inner_path, d.row, d.text) for d in after.drafts] == [(d.inner_path, d.row, d.text) for d in kept]
    again = left_of(name, left, places[1][:1], places[1][1:])
    assert again is not None
    assert [d.text for d in read_file(name, name, again).drafts] == [d.text for d in kept[1:]]


def test_of_a_file_that_is_not_understood_nothing_is_left() -> None:
    for name, data in (("a.txt", b"words"), ("a.zip", b"PK\x03\x04"), ("a.json", b"{"), ("a.xyz", b"x")):
        assert left_of(name, data, [Origin()], [Origin(row=1)]) is None
