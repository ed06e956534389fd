"""The filter by tag: words that are not tagged yet, and those with each tag that was met among the hits."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from heihe_reader.gui.search_panel.counted_box import EDGE, CountedBox
from heihe_reader.gui.search_panel.hits import FoundHit, paths_of
from heihe_reader.gui.search_panel.words import more_tags_words
from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.check_box import CheckBox
from heihe_reader.gui.widgets.named_button import NamedButton
from heihe_reader.gui.widgets.plain import plain_tip
from heihe_reader.gui.widgets.tab_order import order_tabs

_MOST = 6  # tags before the others are asked for


class TagFilters(QWidget):
    """Nothing is ticked and everything is shown until a box is ticked: then what has one of the ticked tags.

    Signals:
        changed(): a box was ticked or cleared.
    """

    changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._boxes: dict[str, CountedBox] = {}
        self._all = False
        head = QLabel(self.tr("Tagged"), self)
        head.setFont(weighted(interface_font(13.0)))
        head.setContentsMargins(EDGE, 0, 0, 0)
        self._more = NamedButton("SearchMoreTags", "", self)
        self._more.setProperty("look", "link")
        self._more.clicked.connect(self._show_all)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 10)
        box.setSpacing(2)
        box.addWidget(head)
        box.addLayout(self._column)
        box.addWidget(self._more)

    @property
    def chosen(self) -> frozenset[str]:
        """The paths that are ticked, "" for what is not tagged yet; none for everything."""
        return frozenset(path for path, box in self._boxes.items() if box.isChecked())

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._theme, self._icons = theme, icons
        for box in self._boxes.values():
            box.check.set_theme(theme, icons)

    def set_found(self, found: Sequence[FoundHit]) -> None:
        """Offers the tags of these hits, the commonest first; what is ticked stays so while it is offered."""
        counts = Counter(path for each in found for path in paths_of(each))
        paths = sorted(counts, key=lambda path: (path != "", -counts[path], path.casefold()))
        for path in [path for path in self._boxes if path not in counts]:
            box = self._boxes.pop(path)
            self._column.removeWidget(box)
            box.deleteLater()
        for path in paths:
            self._place(path)
        self._all = self._all and bool(self._boxes)
        self._hide_rest(paths)
        order_tabs(*(self._boxes[path] for path in paths), self._more)
        self.setVisible(any(paths))

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Writes the number of hits beside every box."""
        for path, box in self._boxes.items():
            box.set_count(counts.get(path, 0))

    def clear(self) -> None:
        """Lets everything through."""
        for box in self._boxes.values():
            box.setChecked(False)

    def _place(self, path: str) -> None:
        """The box of a path, last of those that are placed so far."""
        if path not in self._boxes:
            check = CheckBox(path or self.tr("Not yet"), self._theme, self._icons)
            check.setToolTip(plain_tip(path))
            self._boxes[path] = CountedBox(f"SearchTagged{path}", check, False, self)
            self._boxes[path].toggled.connect(self.changed)
        self._column.removeWidget(self._boxes[path])
        self._column.addWidget(self._boxes[path])

    def _hide_rest(self, paths: Sequence[str]) -> None:
        named = [path for path in paths if path]
        rest = [path for path in named[_MOST:] if not self._all and not self._boxes[path].isChecked()]
        for path, box in self._boxes.items():
            box.setVisible(path not in rest)
        self._more.setText(more_tags_words(len(rest)))
        self._more.setVisible(bool(rest))

    def _show_all(self) -> None:
        self._all = True
        self._hide_rest(tuple(self._boxes))
