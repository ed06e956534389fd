"""The printed pages of a PDF in the window: drawn by a child, marked like any text."""

from pathlib import Path

import pymupdf
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from heihe_reader.gui.desk.original_wishes import Shown
from heihe_reader.gui.window.main_window import MainWindow
from heihe_reader.model.span import Place, Span
from heihe_reader.services.library import Library


def test_words_highlighted_on_a_page_are_an_ordinary_mark(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    document = pymupdf.open()
    document.new_page(width=300, height=200).insert_text((40, 60), "The bridge stands quiet all day.")
    (tmp_path / "bridge.pdf").write_bytes(document.tobytes())
    with Library.open(tmp_path / "one.heihe", create=True) as library:
        list(library.importing.run([tmp_path / "bridge.pdf"]))
        (article,) = (a.id for a in library.reading.articles())
    assert window.open_path(tmp_path / "one.heihe")
    here = window.library
    assert here is not None
    qtbot.waitUntil(lambda: here.session.snapshot.counts.articles > 0)
    here.opening.show([article])
    qtbot.waitUntil(lambda: here.desk.articles() == (article,))
    reading = here.desk.panes[0].reading
    reading.setFocus()
    qtbot.keyClick(reading, Qt.Key.Key_P)
    assert here.desk.original_shown(article) is Shown.PAGE
    view = here.desk.panes[0].original.view
    assert view is not None
    qtbot.waitUntil(lambda: 0 in view.source.words)
    assert view.source.pictures.get(0) is not None
    here.desk.select(Place(article, Span(4, 10)))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: [m.span for m in here.opening.marks_of(article)] == [Span(4, 10)])
    assert [m.span for m in reading.sheet.marks.marks] == [Span(4, 10)]


def test_a_scanned_pdf_opens_as_pages_and_says_that_it_has_no_text(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    document = pymupdf.open()
    picture = pymupdf.Pixmap(pymupdf.csGRAY, (0, 0, 40, 40))
    document.new_page(width=300, height=200).insert_image((20, 20, 280, 180), pixmap=picture)
    (tmp_path / "scan.pdf").write_bytes(document.tobytes())
    with Library.open(tmp_path / "one.heihe", create=True) as library:
        steps = list(library.importing.run([tmp_path / "scan.pdf"]))
        assert any(s.reason.startswith("scan.pdf holds pictures of pages, no text.") for s in steps)
        list(library.deduplicating.run())
        (article,) = (a.id for a in library.reading.articles())
    assert window.open_path(tmp_path / "one.heihe")
    here = window.library
    assert here is not None
    qtbot.waitUntil(lambda: here.session.snapshot.counts.articles > 0)
    here.opening.show([article])
    qtbot.waitUntil(lambda: here.desk.articles() == (article,))
    pane = here.desk.panes[0]
    assert pane.original.shown is Shown.PAGE
    view = pane.original.view
    assert view is not None
    qtbot.waitUntil(lambda: view.source.pictures.get(0) is not None)

    qtbot.keyClick(view, Qt.Key.Key_P)
    assert pane.original.shown is Shown.TEXT
    said = pane.findChild(QLabel, "NoTextBold")
    assert said.isVisible()
    assert said.text() == "This PDF holds pictures of pages, no text."
    pane.findChild(QPushButton, "NoTextButton0").click()
    assert pane.original.shown is Shown.PAGE
