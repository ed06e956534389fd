"""The columns of a previewed table: as many as have room, none so narrow that a word is cut."""

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from heihe_reader.gui.dialogs.table_widths import column_widths
from heihe_reader.gui.theme.fonts import interface_font

ROWS = [
    ("quote", "published", "paragraph", "note"),
    ("a long quote of many words " * 9, "2023-03-14", "9", "why"),
]


@pytest.mark.parametrize("room", [220, 320, 640, 2000])
def test_no_word_is_cut_and_the_page_is_never_left(qapp: QApplication, room: int) -> None:
    font = interface_font(11.0)
    widths = column_widths(ROWS, [font, font], room, 10)
    assert sum(widths) <= room
    measure = QFontMetricsF(font).horizontalAdvance
    for width, column in zip(widths[:3], zip(*ROWS, strict=True), strict=False):
        assert all(measure(word) + 10 <= width for cell in column for word in cell.split())


def test_what_has_no_room_is_left_out_and_what_is_left_over_goes_to_the_quote(qapp: QApplication) -> None:
    font = interface_font(11.0)
    narrow, wide = (column_widths(ROWS, [font, font], room, 10) for room in (180, 640))
    assert len(narrow) < len(wide) == 4
    assert wide[0] == max(wide)


def test_chinese_asks_for_no_more_than_it_needs(qapp: QApplication) -> None:
    font = interface_font(11.0)
    rows = [(*row[:1], "大桥通车九个月" * 9, *row[2:]) for row in ROWS]
    assert len(column_widths(rows, [font, font], 320, 10)) == 4
