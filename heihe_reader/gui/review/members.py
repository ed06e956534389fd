"""The tellings of a story that has more than two, as chips: which of them is held against the principal."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from heihe_reader.gui.review.words import outlet_and_date, outlet_of
from heihe_reader.gui.widgets.one_line import OneLine
from heihe_reader.gui.widgets.plain import plain_tip
from heihe_reader.model.article import Article
from heihe_reader.model.ids import ArticleId

_MOST = 4  # chips; the others are in a menu
_WIDEST = 150  # pixels of a chip


class Members(QWidget):
    """Chips of the tellings, the looser ones last."""

    wanted = Signal(object)  # ArticleId to be held against the principal

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ReviewMembers")
        self._count = OneLine(self)
        self._count.setProperty("tone", "quiet")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._chips: list[QToolButton] = []
        self._row.addWidget(self._count, 1)

    def show_members(self, members: Sequence[Article], shown: ArticleId | None) -> None:
        """Offers all but the first, which leads; `shown` is held against it now."""
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        others = list(members[1:])
        self._chips = [self._chip(article, article.id == shown) for article in others[:_MOST]]
        if others[_MOST:]:
            self._chips.append(self._more(others[_MOST:], shown))
        for at, chip in enumerate(self._chips):
            self._row.insertWidget(at, chip)
        said = self.tr("%Ln articles; the looser ones are shown last", "", len(members))
        self._count.set_words(said)
        self.setVisible(len(members) > 2)

    def _chip(self, article: Article, current: bool) -> QToolButton:
        words = outlet_of(article)
        chip = QToolButton(self)
        chip.setObjectName("ReviewMember")
        chip.setProperty("look", "boxed")
        chip.setCheckable(True)
        chip.setChecked(current)
        chip.setMaximumWidth(_WIDEST)
        chip.setText(chip.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST - 20))
        chip.setAccessibleName(outlet_and_date(article))
        chip.setToolTip(plain_tip(f"{article.title}\n{outlet_and_date(article)}"))
        chip.clicked.connect(lambda _=False: self.wanted.emit(article.id))
        return chip

    def _more(self, articles: Sequence[Article], shown: ArticleId | None) -> QToolButton:
        more, menu = QToolButton(self), QMenu(self)
        more.setObjectName("ReviewMoreMembers")
        more.setProperty("look", "boxed")
        more.setText(self.tr("%Ln more ▾", "", len(articles)))
        more.setAccessibleName(self.tr("More versions"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(menu)
        for article in articles:
            act = menu.addAction(outlet_and_date(article))
            act.setCheckable(True)
            act.setChecked(article.id == shown)
            act.triggered.connect(lambda _=False, id=article.id: self.wanted.emit(id))
        return more
