"""Tables as people have them: any delimiter and encoding, names in several languages, rows that are broken."""

import csv
import io
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.draft import Draft, ReadResult
from heihe_reader.intake.read import read_file
from heihe_reader.intake.tables.records import Form, records

EN = 'The bridge opened in June, said the officer.\nNine lorries crossed it; "none" on the second day.'
RU = "Мост через Амур открыли в июне, сообщила таможня. В первый день по нему прошло девять грузовиков."
ZH = "黑河大桥六月开通，海关人员说。第一天有九辆卡车通过，第二天一辆也没有。"


def table(rows: Sequence[Sequence[str]], delimiter: str = ",", end: str = "\r\n") -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows(rows)
    return out.getvalue()


def read(data: bytes | str, name: str = "a.csv") -> ReadResult:
    return read_file(name, name, data.encode() if isinstance(data, str) else data)


def said(draft: Draft) -> tuple[str, str | None, str, str]:
    about = draft.metadata
    return about.title, about.published, about.site, about.byline


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_delimiter_is_found_and_a_cell_may_hold_line_ends(delimiter: str, end: str) -> None:
    rows = [["Title", "Text", "Date"], ["Bridge", EN, "2019-12-02"], ["", f"{EN} x", ""]]
    result = read(table(rows, delimiter, end))
    assert [draft.text for draft in result.drafts] == [EN, f"{EN} x"]
    assert [draft.row for draft in result.drafts] == [1, 2]
    assert result.media_type == ("text/tab-separated-values" if delimiter == "\t" else "text/csv")


@pytest.mark.parametrize(
    ("encoding", "mark", "heading", "text", "name"),
    [
        ("utf-8", b"\xef\xbb\xbf", ["Headline", "Article body", "Date published:", "Outlet", "Author(s)"], EN, "a.csv"),
        ("cp1251", b"", ["Заголовок", "Текст", "Дата", "Издание", "Автор"], RU, "a.csv"),
        ("gb18030", b"", ["标题", "正文", "日期", "来源", "作者"], ZH, "a.csv"),
        ("utf-16-le", b"\xff\xfe", ["标题", "正文", "日期", "来源", "作者"], ZH, "Unicode text.txt"),
    ],
)
def test_encodings_and_names_of_columns_of_several_languages(
    encoding: str, mark: bytes, heading: list[str], text: str, name: str
) -> None:
    delimiter = "\t" if name.endswith(".txt") else ";"
    rows = [heading, ["Мост" if text == RU else "桥", text, "2023-03-14", "Post", "Ann Lee"]]
    shown = rows if encoding != "utf-8" else [heading, ["Bridge", text, "2023-03-14", "Post", "Ann Lee"]]
    (draft,) = read(mark + table(shown, delimiter).encode(encoding), name).drafts
    assert draft.text == text
    assert said(draft) == (shown[1][0], "2023-03-14", "Post", "Ann Lee")


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("14.03.2023", "2023-03-14"),
        ("2023/3/14", "2023-03-14"),
        ("03/14/2023", "2023-03-14"),
        ("14/03/2023 10:00", "2023-03-14"),
        ("03/04/2023", None),
        ("2023年3月14日", "2023-03-14"),
        ("14 марта 2023", "2023-03-14"),
        ("Tue, 14 Mar 2023 08:00:00 EST", "2023-03-14"),
        ("2023-03", "2023-03"),
        ("31.02.2023", None),
        ("soon", None),
    ],
)
def test_a_date_is_taken_where_it_can_be_read_in_one_way(written: str, day: str | None) -> None:
    assert read(table([["text", "date"], [EN, written]])).drafts[0].metadata.published == day


def test_markup_in_a_cell_is_read_as_a_page_and_a_word_about_it_is_not() -> None:
    rows = [["text"], ["<p>One paragraph.</p><p>Two <b>bold</b> words.</p>"], ["The tag </p> ends a paragraph."]]
    page, plain = read(table(rows)).drafts
    assert page.text == "One paragraph.\n\nTwo bold words."
    assert plain.text == rows[2][0]


def test_rows_that_are_no_articles_are_named_by_their_number_in_a_spreadsheet() -> None:
    result = read("title,text\nA,first\nB,\n,\n\nC,loose, comma\nD,last\n")
    assert [draft.row for draft in result.drafts] == [1, 6]
    assert result.problems == (
        "Row 3 has no text.",
        "Row 6 has 3 cells under 2 columns: a delimiter in it is not quoted.",
    )


def test_a_quotation_mark_that_is_never_closed_costs_its_own_row() -> None:
    result = read('title,text\nA,one\nB,"two\nC,three\nD,four\n')
    assert [draft.text for draft in result.drafts] == ["one", "three", "four"]
    assert result.problems == ("Row 3 opens a quotation mark that is never closed.",)


def test_lines_about_the_table_above_its_heading_and_excel_s_own_are_passed_over() -> None:
    above = table([["Exported on 2023-01-01"], [], ["headline", "content"], ["A", EN]])
    assert [(d.row, d.metadata.title) for d in read(above).drafts] == [(3, "A")]
    assert read(f"sep=;\n{table([['title', 'body'], ['A', EN]], ';')}").drafts[0].text == EN


def test_quotation_marks_may_be_escaped_by_backslashes() -> None:
    assert read('title,text\nA,"He said \\"hi\\", then left."\n').drafts[0].text == 'He said "hi", then left.'


def test_a_description_is_the_text_where_there_is_no_other() -> None:
    assert read(table([["title", "description"], ["A", EN]])).drafts[0].text == EN
    whole = read(table([["title", "description", "text"], ["A", "short", EN], ["B", "short", ""]]))
    assert [draft.text for draft in whole.drafts] == [EN]


def test_a_table_without_a_column_of_texts_is_refused_with_its_columns() -> None:
    with pytest.raises(UnreadableFileError, match=r"no column of texts.*“id”, “name”, “price”.*“text”"):
        read("id,name,price\n1,Bolt,2\n")
    with pytest.raises(UnreadableFileError, match=r"none of its rows has a text. Row 2 has no text."):
        read("title,text\nA,\n")


def test_a_long_cell_is_no_error() -> None:
    text = "A long story. " * 20_000
    assert read(table([["text"], [text]])).drafts[0].text == text


def test_a_text_with_tabs_stays_a_text() -> None:
    assert read("Time\tTrain\n10:00\tHeihe\n", "times.txt").media_type == "text/plain"


CELLS = st.text(st.sampled_from('ab ,;"\n\\тж黑'), max_size=8)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(CELLS, min_size=1, max_size=3), max_size=6), st.booleans())
def test_the_lines_of_any_records_follow_one_another(rows: list[list[str]], written: bool) -> None:
    lines = (table(rows, end="\n") if written else "\n".join(map(",".join, rows))).split("\n")
    found = list(records(lines, Form()))
    assert [record.number for record in found] == list(range(len(found)))
    assert [record.first for record in found[1:]] == [record.end for record in found[:-1]]
    assert found[-1].end == len(lines)
    if written and all(any(cell for cell in row) for row in rows):
        assert [list(record.cells) for record in found[: len(rows)]] == rows


def test_of_two_columns_of_one_name_the_first_that_is_filled_counts() -> None:
    rows = (("text", "Title", "text", "title"), (RU, "", "", "One"), ("", "Two", ZH, ""), ("A.", "", "B.", ""))
    found = read(table(rows))
    assert [(d.text, d.metadata.title) for d in found.drafts] == [(RU, "One"), (ZH, "Two"), ("A.", "")]
