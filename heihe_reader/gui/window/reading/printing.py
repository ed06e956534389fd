"""Prints the article of the active pane, with a preview first."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.desk.page_breaks import keep_headings
from heihe_reader.gui.window.session.session import Session

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PAGE_SETUP = "QPrintPreviewDialog", "Page setup"  # of Qt, which translates it itself


class Printing(QObject):
    """Qt's printing is loaded when it is asked for, so that the start does not wait for it."""

    def __init__(self, session: Session, desk: Desk, window: QWidget) -> None:
        super().__init__(session)
        self._session = session
        self._desk = desk
        self._window = window

    def preview(self) -> None:
        """Shows the pages as they would be printed; its first button prints them."""
        document = self._desk.printed()
        if document is None:
            self._session.say_missing(self.tr("Nothing is open that could be printed."))
            return
        dialog = print_preview(document, self._window)
        dialog.open()


def print_preview(document: QTextDocument, window: QWidget) -> QDialog:
    """The desktop's preview of a document, which it owns from then on."""
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    dialog = QPrintPreviewDialog(window)  # it has a printer of its own, and keeps it
    dialog.printer().setDocName(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    dialog.setObjectName("PrintPreview")
    dialog.setAccessibleName(QCoreApplication.translate("Printing", "Print preview"))
    dialog.setWindowTitle(QCoreApplication.translate("Printing", "Print"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.resize(900, 760)
    _name_fields(dialog)
    document.setParent(dialog)
    dialog.paintRequested.connect(lambda printer: _print(document, printer))
    dialog.paintRequested.connect(lambda printer: _offer_page_setup(dialog, printer))
    return dialog


def _print(document: QTextDocument, printer: "QPrinter") -> None:
    keep_headings(document, printer)
    document.print_(printer)


def _name_fields(dialog: QWidget) -> None:
    """Qt's own fields for the size and the page have no names for a screen reader."""
    for field in dialog.findChildren(QLineEdit):
        zoom = isinstance(field.parent(), QComboBox)
        field.setAccessibleName(
            QCoreApplication.translate("Printing", "Size") if zoom else QCoreApplication.translate("Printing", "Page")
        )


def _offer_page_setup(dialog: QWidget, printer: "QPrinter") -> None:
    """Only for a printer: Qt's dialog does nothing, or complains, where pages go to a file, whose print dialog has all
    of it under Properties. Drawn anew, as now, is whatever another printer was chosen for.
    """
    from PySide6.QtPrintSupport import QPrinter

    words = QCoreApplication.translate(*_PAGE_SETUP)
    for action in dialog.findChildren(QAction):
        if action.text() == words:
            action.setEnabled(printer.outputFormat() is QPrinter.OutputFormat.NativeFormat)
