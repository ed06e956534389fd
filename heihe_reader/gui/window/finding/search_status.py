"""What the status line says while the results of a search stand in the desk's place."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from heihe_reader.gui.widgets.counting import articles_of
from heihe_reader.gui.window.frame.status_line import StatusLine


class SearchStatus(QObject):
    """What was searched and how soon, and what keys do there. The desk says its own when it is back."""

    def __init__(self, page: QWidget, centre: QStackedWidget, status: StatusLine) -> None:
        super().__init__(page)
        self._page, self._centre, self._status = page, centre, status
        self._said = ""
        centre.currentChanged.connect(lambda _: self._say())

    def show(self, articles: int, seconds: float) -> None:
        """Says how many articles were searched, and what it took on the clock."""
        took = self.tr("Searched %1 in %2 s").replace("%2", self._status.locale().toString(seconds, "f", 2))
        self._said = took.replace("%1", articles_of(articles))
        self._say()

    def _say(self) -> None:
        if self._centre.currentWidget() is self._page:
            self._status.where.setText(self._said)
            keys = (self.tr("Esc goes back to the desk"), self.tr("Enter opens, Space previews"))
            self._status.what.setText(" · ".join(keys))
