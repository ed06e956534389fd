"""What appears where the pointer rests on marks, and what Enter names at the caret."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.content import TagSign
from heihe_reader.gui.desk.reading_pane import ReadingPane
from heihe_reader.gui.desk.tips import tip_of
from heihe_reader.gui.widgets.wording import wordings
from heihe_reader.model.ids import TagId
from heihe_reader.model.mark import MarkKind
from tests.gui.desk.conftest import MakePane, point_of, press
from tests.gui.desk.pages import content, mark

WORDS = "Customs officers counted 59 lorries in both directions on Monday, said a driver."
TAGS = {TagId("t"): TagSign("1", "Trade/<Volume>", "blue")}


def plain(tip: str) -> str:
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def tip_at(pane: ReadingPane, words: str) -> str:
    return tip_of(pane, pane.targets.at(QPointF(point_of(pane, pane.sheet.text.index(words) + 1))))


def test_the_legend_names_every_mark_with_its_colour_tags_and_note(make_pane: MakePane) -> None:
    article = content("a", [WORDS])
    pane = make_pane(article)
    first = mark(article, "counted 59 lorries in both", "teal", tags=["t"], note="Courier prints 59.\nCheck & ask.")
    pane.set_marks([first, mark(article, "lorries in both directions")])
    pane.set_tags(TAGS)

    tip = tip_at(pane, "lorries")

    assert plain(tip).index("Trade/<Volume>") < plain(tip).index("Highlight")
    assert "Check & ask." in plain(tip)
    assert pane.inks.mark("teal")[0].name() in tip


def test_a_variant_shows_both_wordings(make_pane: MakePane) -> None:
    article = content("a", [WORDS])
    pane = make_pane(article)
    variant = mark(article, "counted 59 lorries", kind=MarkKind.VARIANT, quote="counted 95 lorries")
    pane.set_marks([variant])

    tip = tip_at(pane, "lorries")

    assert "Here: counted 59 lorries" in plain(tip)
    assert "Made as: counted 95 lorries" in plain(tip)
    assert f'<s style="color:{pane.inks("gone").name()}">95</s>' in tip


def test_differing_words_speak_and_long_equal_stretches_are_cut() -> None:
    here = "a b c d e f g h i j k l 59 lorries"
    there = "a b c d e f g h i j k l 95 lorries < boats"
    mine, theirs = wordings(here, there, "#111111", "#222222")
    assert mine == '… h i j k l <b style="color:#111111">59</b> lorries'
    assert theirs == '… h i j k l <s style="color:#222222">95</s> lorries <s style="color:#222222">&lt; boats</s>'
    assert wordings("大桥通车九个月", "大桥通车三个月", "#1", "#2")[0] == '大桥通车<b style="color:#1">九</b>个月'


def test_enter_names_the_marks_at_the_caret(qtbot: QtBot, make_pane: MakePane) -> None:
    article = content("a", [WORDS])
    pane = make_pane(article)
    both = [mark(article, "counted 59 lorries"), mark(article, "lorries in both", "teal")]
    pane.set_marks(both)
    at = WORDS.index("lorries") + 2
    pane.select(at, at)
    with qtbot.waitSignal(pane.legend_wanted) as wish:
        press(qtbot, pane, Qt.Key.Key_Return)
    assert wish.args == [tuple(both)]
