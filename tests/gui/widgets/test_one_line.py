"""A label of one line where there is little room."""

from pytestqt.qtbot import QtBot

from heihe_reader.gui.widgets.one_line import OneLine


def test_shorter_words_come_before_words_that_are_cut(qtbot: QtBot) -> None:
    label = OneLine()
    qtbot.addWidget(label)
    label.set_words("19 articles, 13 stories", "19 articles")
    widths = [label.fontMetrics().horizontalAdvance(words) for words in ("19 articles, 13 stories", "19 articles")]
    for width, shown in zip(widths, ("19 articles, 13 stories", "19 articles"), strict=True):
        label.resize(width + 2, 20)
        assert label.shown() == shown
    label.resize(widths[1] - 10, 20)
    assert label.shown().endswith("…")
    assert label.accessibleName() == "19 articles, 13 stories"
