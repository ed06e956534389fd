"""The command palette: everything by a few letters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.dialogs.palette import MOST, Entry, EntryKind, Palette
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme

ENTRIES = (
    Entry(EntryKind.ACT, "copy", "Copy with citation", key="Ctrl+Shift+C", reason="Nothing is selected"),
    Entry(EntryKind.ACT, "compare", "Compare with…", key="Ctrl+D"),
    Entry(EntryKind.STORY, "s", "New Amur bridge waits for its lorries", "4 versions"),
    Entry(EntryKind.ARTICLE, "a", "Ещё один мост", "Амурский листок"),
    Entry(EntryKind.TAG, "t", "Crossing/Bridge", colour="blue"),
    *(Entry(EntryKind.ACT, f"n{n}", f"Numbered act {n}") for n in range(12)),
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


@pytest.fixture
def palette(window: QWidget, theme: Theme, icons: Icons) -> Palette:
    made = Palette(theme, icons, window)
    made.open_with(ENTRIES, ["a", "compare"])
    return made


def typed(palette: Palette, words: str) -> list[str]:
    palette.findChild(QLineEdit).setText(words)
    return [entry.id for entry in palette.entries()]


def test_before_typing_the_last_things_stand_there(palette: Palette) -> None:
    assert typed(palette, "") == ["a", "compare"]


def test_parts_match_in_any_order_and_ё_is_е(palette: Palette) -> None:
    assert typed(palette, "lorries amur") == ["s"]
    assert typed(palette, "еще") == ["a"]
    assert typed(palette, "листок") == ["a"], "the detail counts too"


def test_what_cannot_be_done_now_comes_last_with_its_reason(qtbot: QtBot, palette: Palette) -> None:
    assert typed(palette, "co")[-1] == "copy"
    typed(palette, "citation")
    with qtbot.assertNotEmitted(palette.chosen):
        qtbot.keyClick(palette.findChild(QLineEdit), Qt.Key.Key_Return)


def test_signs_narrow_to_one_kind(palette: Palette) -> None:
    assert typed(palette, "#") == ["t"]
    assert typed(palette, "@bridge") == ["s"]
    assert set(typed(palette, ">co")) >= {"compare", "copy"}


def test_at_most_nine_are_listed(palette: Palette) -> None:
    assert len(typed(palette, "numbered")) == MOST


def test_enter_chooses_and_ctrl_opens_beside(qtbot: QtBot, palette: Palette) -> None:
    typed(palette, "lorries")
    with qtbot.waitSignal(palette.chosen) as wish, qtbot.waitSignal(palette.closed):
        qtbot.keyClick(palette.findChild(QLineEdit), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wish.args == [ENTRIES[2], True]
    assert not palette.isVisible()


def test_a_paragraph_is_gone_to_by_its_number(qtbot: QtBot, palette: Palette) -> None:
    typed(palette, ":12")
    with qtbot.waitSignal(palette.paragraph_wanted) as wish:
        qtbot.keyClick(palette.findChild(QLineEdit), Qt.Key.Key_Return)
    assert wish.args == [12]


def test_nothing_found_offers_to_search_the_library(qtbot: QtBot, palette: Palette) -> None:
    assert typed(palette, "xyzzy") == []
    assert palette.findChild(QLabel, "PaletteNothing").text() == "Nothing is called “xyzzy”."
    with qtbot.waitSignal(palette.search_wanted) as wish:
        palette.findChild(QPushButton, "PaletteSearch").click()
    assert wish.args == ["xyzzy"]


def test_escape_closes(qtbot: QtBot, palette: Palette) -> None:
    with qtbot.waitSignal(palette.closed):
        qtbot.keyClick(palette.findChild(QLineEdit), Qt.Key.Key_Escape)


def test_it_stays_in_the_middle_when_the_window_changes(window: QWidget, palette: Palette) -> None:
    window.resize(500, 400)
    assert window.rect().contains(palette.geometry())


def test_what_can_be_typed_is_said_where_nothing_stands(palette: Palette) -> None:
    label, field = palette.findChild(QLabel, "PaletteNothing"), palette.findChild(QLineEdit, "PaletteField")
    palette.open_with(palette.entries(), ())
    assert label.text().startswith("> narrows to acts")
    field.setText(":12")
    assert label.text() == "Enter goes to ¶ 12."


def test_an_enter_waits_for_what_the_library_still_looks_for(qtbot: QtBot, palette: Palette) -> None:
    palette.typed.connect(palette.await_more)
    typed(palette, "numbered act")
    field = palette.findChild(QLineEdit)
    with qtbot.assertNotEmitted(palette.chosen):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    meant = Entry(EntryKind.ARTICLE, "late", "Numbered act")
    with qtbot.waitSignal(palette.chosen) as chosen:
        palette.offer([meant], "numbered act")
    assert chosen.args == [meant, False]


def test_an_enter_goes_at_once_to_the_row_that_a_person_went_to_and_to_an_act_by_its_sign(
    qtbot: QtBot, palette: Palette
) -> None:
    palette.typed.connect(palette.await_more)
    for words, step in (("numbered act", True), (">numbered act 3", False)):
        typed(palette, words)
        if step:
            qtbot.keyClick(palette.findChild(QLineEdit), Qt.Key.Key_Down)
        with qtbot.waitSignal(palette.chosen):
            qtbot.keyClick(palette.findChild(QLineEdit), Qt.Key.Key_Return)
        palette.open_with(ENTRIES, [])


def test_the_row_that_a_person_went_to_stays_when_others_come(qtbot: QtBot, palette: Palette) -> None:
    typed(palette, "numbered act")
    qtbot.keyClick(palette.findChild(QLineEdit), Qt.Key.Key_Down)
    palette.offer([Entry(EntryKind.ARTICLE, "late", "Numbered act")], "numbered act")
    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.keyClick(palette.findChild(QLineEdit), Qt.Key.Key_Return)
    assert chosen.args[0].id == "n1"
