"""Chooses one article of the library, for joining two stories or telling them apart."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.dates import said_date
from heihe_reader.gui.widgets.fitted_dialog import FittedDialog
from heihe_reader.gui.widgets.matching import best
from heihe_reader.gui.widgets.plain import plain_tip
from heihe_reader.gui.widgets.plain_rows import PlainRows, plain_row
from heihe_reader.gui.widgets.tab_order import order_tabs
from heihe_reader.model.article import Article

_MOST = 200
_ID = Qt.ItemDataRole.UserRole


class ChooseArticleDialog(FittedDialog):
    """A field, a list that follows it, and one main button that names the act."""

    chosen = Signal(object)  # ArticleId
    typed = Signal(str)  # other articles may match

    def __init__(
        self, question: str, act: str, articles: Sequence[Article], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("ChooseArticleDialog")
        self.setWindowTitle(act)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 480)
        self._articles = tuple(articles)
        self._field = QLineEdit(self)
        self._list = QListWidget(self)
        self._list.setItemDelegate(PlainRows(theme, self._list))
        self._button = QPushButton(act, self)
        self._lay_out(question)
        self._field.textChanged.connect(self._show)
        self._field.textChanged.connect(self.typed)
        self._list.itemActivated.connect(lambda _: self.accept())
        self._list.currentRowChanged.connect(lambda row: self._button.setEnabled(row >= 0))
        self._show("")
        self._field.setFocus()

    def set_articles(self, articles: Sequence[Article], words: str) -> None:
        """Offers these, if `words` is still what the field holds."""
        if words == self._field.text():
            self._articles = tuple(articles)
            self._show(words)

    def accept(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            super().accept()
            self.chosen.emit(item.data(_ID))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        row = min(max(self._list.currentRow() + step, 0), self._list.count() - 1)
        self._list.setCurrentRow(row)

    def _show(self, words: str) -> None:
        self._list.clear()
        for article in best(words, self._articles, lambda a: f"{a.title} {a.metadata.site}", _MOST):
            data = article.metadata
            source = data.site or article.source.names[0]
            facts = " · ".join(part for part in (source, said_date(data.published)) if part)
            item = plain_row(article.title, facts)
            item.setData(_ID, article.id)
            item.setToolTip(plain_tip(article.title))
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._button.setEnabled(self._list.count() > 0)

    def _lay_out(self, question: str) -> None:
        asked = QLabel(question, self)
        asked.setFont(weighted(interface_font(15.0)))
        asked.setWordWrap(True)
        self._field.setObjectName("ChooseArticleField")
        self._field.setAccessibleName(self.tr("Part of a title or an outlet"))
        self._field.setPlaceholderText(self.tr("Part of a title or an outlet"))
        self._list.setObjectName("ChooseArticleList")
        self._list.setAccessibleName(self.tr("Articles"))
        self._list.setProperty("look", "field")
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._button.setObjectName("ChooseArticleButton")
        self._button.setProperty("look", "main")
        self._button.setDefault(True)
        self._button.clicked.connect(self.accept)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setObjectName("ChooseArticleCancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        feet = QHBoxLayout()
        feet.addStretch()
        feet.addWidget(cancel)
        feet.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for part in (asked, self._field, self._list):
            column.addWidget(part)
        column.addLayout(feet)
        order_tabs(self._field, self._list, cancel, self._button)
