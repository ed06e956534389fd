"""The head of a pane."""

import dataclasses

import pytest
from PySide6.QtCore import QLocale, QPoint
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.content import PaneContent, View
from heihe_reader.gui.desk.header_words import chip_of, date_said, facts_of, kinship_of
from heihe_reader.gui.desk.page import Page
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.story import EdgeKind, Tie
from tests.gui.desk.conftest import MakeDesk
from tests.gui.desk.pages import against, content


def share_of(new: int, words: int = 100, **fields: object) -> PaneContent:
    made = content("a", ["x"], **fields)  # type: ignore[arg-type]
    return dataclasses.replace(made, article=dataclasses.replace(made.article, words=words, new_words=new))


def test_the_principal_is_called_so() -> None:
    chip = chip_of(Page(share_of(100, principal=True, versions=(1, 4))))
    assert (chip.words, chip.strong) == ("Principal", False)


@pytest.mark.parametrize(("new", "said"), [(34, "34\u2009% new"), (0, "0\u2009% new"), (140, "100\u2009% new")])
def test_another_version_says_how_much_is_new(new: int, said: str) -> None:
    assert chip_of(Page(share_of(new, versions=(2, 4)))).words == said


def test_a_lone_article_has_no_chip() -> None:
    assert chip_of(Page(share_of(50, versions=(1, 1)))).words == ""


@pytest.mark.parametrize(
    ("published", "said"),
    [
        ("2023-03-14", "14 Mar 2023"),
        ("2023-03", "Mar 2023"),
        ("2023", "2023"),
        (None, ""),
        ("2023-13-45", "2023-13-45"),
        ("spring", "spring"),
    ],
)
def test_dates_are_said_as_far_as_they_are_known(published: str | None, said: str) -> None:
    assert date_said(published) == said


def test_facts_name_outlet_date_foreign_language_words_and_version() -> None:
    page = Page(share_of(10, 640, site="Амурский листок", language="ru", published="2023-03-17", versions=(3, 4)))
    said = facts_of(page).split(" · ")
    assert said == ["Амурский листок", "17 Mar 2023", "Russian", "640 words", "3 of 4 versions"]


def test_the_readers_own_language_goes_without_saying() -> None:
    code = QLocale().name() if QLocale().language() != QLocale.Language.C else "en"
    assert "English" not in facts_of(Page(share_of(1, language=code)))


def test_new_only_counts_what_is_to_read() -> None:
    a = content("a", ["The same words stand here."])
    b = content("b", ["The same words stand here.", "Three new words."])
    b = dataclasses.replace(b, fresh=(b.text.blocks[1].span,))
    page = Page(b, View.NEW_ONLY, against(b, a, [(0, 0)]))
    assert "3 of 8 words to read" in facts_of(page)


def test_the_chip_asks_for_what_is_new(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk(content("a", ["x"], principal=True), content("b", ["y"], versions=(2, 2)))
    with qtbot.waitSignal(desk.view_wanted, check_params_cb=lambda view: view is View.NEW_ONLY):
        desk.panes[1].header.chip.click()


def test_the_head_says_why_the_articles_stand_together(make_desk: MakeDesk) -> None:
    tie = Tie(ArticleId("a"), EdgeKind.UPDATE, "412 words in the same order, 2 numbers changed")
    told = dataclasses.replace(content("b", ["y"], versions=(2, 2)), tie=tie, tied_to="Amur Wire")
    header = make_desk(content("a", ["x"], principal=True), told).panes[1].header
    why = "Together with Amur Wire: update, 412 words in the same order, 2 numbers changed."
    assert header.toolTip().endswith(f"\n{why}")
    assert header.accessibleDescription() == why
    assert facts_of(Page(told)).endswith("2 of 2 versions · update")
    by_hand = dataclasses.replace(told, tie=Tie(ArticleId("a"), None))
    assert kinship_of(Page(by_hand)) == "Joined with Amur Wire by a person."


def test_a_long_title_is_elided_but_told_whole(make_desk: MakeDesk) -> None:
    title = "A very long title about the bridge " * 8
    desk = make_desk(content("a", ["x"], title=title))
    header = desk.panes[0].header
    assert header.toolTip().startswith(f"{title}\n")
    assert title in header.accessibleName()
    desk.resize(300, 300)
    desk.grab()


def test_a_head_rolls_up_with_the_page_and_nothing_that_is_read_moves(make_desk: MakeDesk) -> None:
    desk = make_desk(*(content(name, [f"Paragraph {n}. " + "words " * 60 for n in range(30)]) for name in "ab"))
    desk.set_linked(False)
    pane, other = desk.panes

    def top_on_screen(offset: int) -> float:
        return pane.reading.viewport().mapTo(desk, QPoint()).y() + pane.reading.sheet.caret_box(offset).top()

    assert (pane.header.height(), pane.header.small) == (58, False)
    before = top_on_screen(0)
    assert before > 58
    pane.reading.scroll_by(10)
    assert (pane.header.height(), top_on_screen(0)) == (48, before - 10)
    pane.reading.scroll_by(90)
    assert (pane.header.height(), pane.header.small, top_on_screen(0)) == (34, True, before - 100)
    assert other.header.height() == 58
    pane.reading.scroll_by(-500)
    assert (pane.header.height(), pane.header.small, top_on_screen(0)) == (58, False, before)


def test_the_chip_names_what_it_counts_against_and_what_the_list_shows() -> None:
    a = content("a", ["The same words stand here."], site="Amur Wire")
    b = content("b", ["The same words stand here.", "Three new words."], versions=(2, 2))
    b = dataclasses.replace(b, article=dataclasses.replace(b.article, words=8, new_words=4))
    alone, beside = Page(b), Page(b, View.CHANGES, against(b, a, [(0, 0)]))
    assert chip_of(alone).words == "50\u2009% new"
    assert chip_of(alone).tip.startswith("50\u2009% of its words stand in no article before it.\n")
    assert chip_of(beside).words == "38\u2009% new"
    assert chip_of(beside).tip.splitlines()[:2] == [
        "38\u2009% of its words do not stand in Amur Wire.",
        "50\u2009% of its words stand in no article before it.",
    ]
    assert facts_of(beside).startswith("against Amur Wire · ")
    assert "against" not in facts_of(alone)
    led = Page(b, View.CHANGES, against(b, dataclasses.replace(a, principal=True), [(0, 0)]))
    assert facts_of(led).startswith("against the principal · ")


def test_names_from_right_to_left_keep_to_themselves() -> None:
    page = Page(share_of(10, 640, site="קול הנהר", published="2023-03-17"))
    assert facts_of(page).startswith("\u2068קול הנהר\u2069 · 17 Mar 2023")


def test_nothing_is_called_new_while_it_is_being_compared(make_desk: MakeDesk, qtbot: QtBot) -> None:
    a, b = content("a", ["The same words."], principal=True, versions=(1, 2)), content("b", ["Other."], versions=(2, 2))
    desk = make_desk(a, b)
    head, gutter = desk.panes[1].header, desk._gutters[0]
    desk.expect(a.id, b.id, True)
    assert head.chip.isHidden()
    assert not desk.panes[0].header.chip.isHidden(), "the principal stays one"
    qtbot.waitUntil(lambda: head._line_of_work.isVisible() and gutter._line_of_work.isVisible())

    desk.set_alignment(a.id, b.id, against(b, a, []).alignment)
    assert head.chip.said == "100\u2009% new"
    assert head._line_of_work.isHidden()
    assert gutter._line_of_work.isHidden()
    desk.expect(a.id, b.id, True)  # again, with the answer of before at hand
    assert not head.chip.isHidden()


def test_a_header_without_acts_gives_their_room_to_the_title(make_desk: MakeDesk) -> None:
    desk = make_desk(content("a", ["x"], principal=True), content("b", ["x"]))
    header = desk.panes[0].header
    before = header._end
    header.hide_acts()
    assert header._end == header.width() - 14 > before
