"""The library panel on a small library."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from heihe_reader.gui.library_panel.library_panel import LibraryPanel
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from tests.gui.library_panel.made import ARTICLES, STORIES, Answering


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, icons: Icons, library_path: Path) -> LibraryPanel:
    """Three stories, newest first: e alone; a with b and c; d alone. It is as wide as usual."""
    panel = LibraryPanel(theme, icons)
    qtbot.addWidget(panel)
    panel.resize(232, 700)
    panel.answering = Answering(panel, library_path)  # type: ignore[attr-defined]
    panel.answering.show(STORIES, ARTICLES)  # type: ignore[attr-defined]
    panel.show()
    return panel
