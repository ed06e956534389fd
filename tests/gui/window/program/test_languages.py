"""The window in Russian and Chinese, and in a language that takes more room than any."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from heihe_reader.gui.dialogs.import_dialog import ImportDialog
from heihe_reader.gui.dialogs.tag_hits import HitToTag, TagHitsDialog
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import load_theme
from heihe_reader.gui.widgets.mnemonics import with_mnemonics
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.gui.window.open_library import OpenLibrary
from heihe_reader.gui.window.program.languages import chosen_language
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place, Span
from heihe_reader.model.step import Outcome, Step
from heihe_reader.services.library import Library
from heihe_reader.settings import SettingsFile
from tests.gui.window.program.speaking import foreign_words, longer, spoken, without_room

RIVER = (
    "Летом на набережной снова играет духовой оркестр, и дети бегут к воде.\n\n黑河的夏天很短，孩子们都跑到水边去玩。"
)
BRIDGE = (
    "Летом на набережной снова играет духовой оркестр, и дети бегут к воде.\n\nМост стоит пустой, а паром полон людей."
)
DIALOGS = (
    "actionPreferences",
    "actionKeys",
    "actionExport",
    "actionMerge",
    "actionHistory",
    "actionMessages",
    "actionAbout",
    "actionPalette",
    "actionBackups",
)
SMALL = (1024, 640)
_LOOKS = 40


@pytest.fixture
def library_path(tmp_path: Path) -> Path:
    """Without a Latin letter as well."""
    return tmp_path / "Река.heihe"


@pytest.fixture
def show_river(
    qtbot: QtBot, add_article: Callable[..., ArticleId], library_path: Path
) -> Callable[[MainWindow], OpenLibrary]:
    """Opens a library without a Latin letter, with a mark and a tag, both of its tellings on the desk."""
    ids = [
        add_article(RIVER, title="Лето", site="Листок", published="2023-05-14", language="ru"),
        add_article(BRIDGE, title="Мост", site="Вести", published="2023-06", language="ru"),
    ]
    with Library.open(library_path, creator="Лена") as library:
        library.deduplicating.join(*ids)
        tag = library.tagging.ensure("Вода/Лето").id
        library.annotating.highlight(ids[0], Span(0, 5), tags=(tag,), note="Проверить")

    def show(window: MainWindow) -> OpenLibrary:
        assert window.open_path(library_path)
        library = window.library
        assert library is not None
        qtbot.waitUntil(lambda: library.session.snapshot.counts.articles == 2)
        library.opening.show(ids)
        qtbot.waitUntil(lambda: len(library.desk.articles()) == 2)
        return library

    return show


def dialogs_of(window: MainWindow, app: QApplication) -> Iterator[QDialog]:
    """Each dialog of the window, in sight, one after the other."""
    for name in DIALOGS:
        window.actions_[name].trigger()
        app.processEvents()
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                yield dialog
                dialog.close()


def cut_in(root: QWidget, qtbot: QtBot) -> list[str]:
    """What has no room once all is laid out that came from the library's threads."""
    for _ in range(_LOOKS):
        if not without_room(root):
            return []
        qtbot.wait(50)
    return without_room(root)


@pytest.mark.parametrize("language", ["ru", "zh_CN"])
def test_nothing_is_said_in_english(
    qapp: QApplication, qtbot: QtBot, show_river: Callable[..., OpenLibrary], tmp_path: Path, language: str
) -> None:
    with spoken(qapp, language):
        window = _window(qtbot, tmp_path)
        found = foreign_words(window)
        library = show_river(window)
        found += foreign_words(window)
        library.finding.search("Летом")
        found += foreign_words(window)
        for dialog in dialogs_of(window, qapp):
            found += foreign_words(dialog)
        window.close()
    assert found == []


def test_words_that_are_forty_percent_longer_have_room(
    qapp: QApplication, qtbot: QtBot, show_river: Callable[..., OpenLibrary], tmp_path: Path
) -> None:
    with longer(qapp, tmp_path):
        window = _window(qtbot, tmp_path)
        window.resize(*SMALL)
        found = cut_in(window, qtbot)
        show_river(window)
        assert any("øøø" in label.text() for label in window.findChildren(QLabel) if label.isVisible())
        found += cut_in(window, qtbot)
        for dialog in dialogs_of(window, qapp):
            found += [f"{type(dialog).__name__}: {words}" for words in cut_in(dialog, qtbot)]
        window.close()
    assert found == []


def test_longer_words_have_room_in_pages_and_in_dialogs_that_need_hits_or_files(
    qapp: QApplication, qtbot: QtBot, show_river: Callable[..., OpenLibrary], tmp_path: Path
) -> None:
    theme = load_theme("light")
    steps = (Step(1, 2, "река.txt", Outcome.ADDED, path="/x/река.txt"), Step(2, 2, "x.pdf", Outcome.FAILED, "Нет."))
    with longer(qapp, tmp_path):
        window = _window(qtbot, tmp_path)
        window.resize(*SMALL)
        library = show_river(window)
        library.finding.search("Летом")
        found = cut_in(window, qtbot)
        window.actions_["actionReview"].trigger()
        found += cut_in(window, qtbot)
        hits = [HitToTag((Place(library.desk.articles()[0], Span(0, 5)),), "Листок ¶ 1", "Летом на набережной")]
        importing = ImportDialog(theme, Icons(theme), window)
        importing.begin("«река»")
        for dialog in (TagHitsDialog("Летом", hits, ["Вода"], theme, Icons(theme), window), importing):
            dialog.show()
            found += cut_in(dialog, qtbot)
        for step in steps:
            importing.step(step)
        importing.finish("")
        found += cut_in(importing, qtbot)
        window.close()
    assert found == []


@pytest.mark.parametrize("language", ["en", "ru", "zh_CN"])
def test_each_menu_opens_by_a_letter_of_its_own(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    with spoken(qapp, language):
        window = _window(qtbot, tmp_path)
        titles = [action.text() for action in window.menuBar().actions()]
        window.close()
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert len(set(letters)) == len(letters)
    assert all(letter.isascii() for letter in letters) is (language != "ru")


def test_a_menu_without_a_letter_of_its_own_goes_without() -> None:
    assert with_mnemonics([("Правка", "Edit"), ("Пр", "Go"), ("Р", "X"), ("编辑", "Edit")]) == [
        "&Правка",
        "П&р",
        "Р",
        "编辑(&E)",
    ]


@pytest.mark.parametrize(
    ("wanted", "chosen"),
    [
        (["ru-RU", "ru", "en"], "ru"),
        (["de-DE", "de", "ru"], "ru"),
        (["en-US", "en", "ru"], ""),
        (["zh-Hans-SG", "zh-SG", "zh"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "zh-Hant"], ""),
        (["de"], ""),
        ([], ""),
    ],
)
def test_the_first_language_that_we_have_is_spoken(wanted: list[str], chosen: str) -> None:
    assert chosen_language(wanted) == chosen


def _window(qtbot: QtBot, folder: Path) -> MainWindow:
    window = MainWindow(SettingsFile(folder / "settings"))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    return window
