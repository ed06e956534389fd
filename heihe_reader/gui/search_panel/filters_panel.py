"""The filters beside the results, each with the number of hits it would show."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from heihe_reader.gui.search_panel.counted_box import EDGE, CountedBox
from heihe_reader.gui.search_panel.dates import counted, keys_of
from heihe_reader.gui.search_panel.histogram import Histogram
from heihe_reader.gui.search_panel.hits import Filters, FoundHit, count_languages, count_tags, count_where
from heihe_reader.gui.search_panel.tag_filters import TagFilters
from heihe_reader.gui.search_panel.words import listed_language
from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.check_box import CheckBox
from heihe_reader.gui.widgets.tab_order import order_tabs

WIDTH = 232
_SIDE = 14  # pixels


class FiltersPanel(QScrollArea):
    """Look in (text, titles, notes, folded text), language, tag and date.

    Signals:
        changed(): a box was ticked or cleared; `filters()` says what holds now.
        pattern_wanted(bool): what is typed shall be taken as a regular expression, or as words.
    """

    changed = Signal()
    pattern_wanted = Signal(bool)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self.setObjectName("SearchFilters")
        self.setAccessibleName(self.tr("Filters"))
        self.setFixedWidth(WIDTH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows what Tab reaches inside
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._where: dict[str, CountedBox] = {}
        self._languages: dict[str, CountedBox] = {}
        self._inner = QWidget(self)
        self._inner.setProperty("look", "panel")
        self._inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._box = QVBoxLayout(self._inner)
        self._box.setContentsMargins(_SIDE - EDGE, 12, _SIDE, 12)
        self._box.setSpacing(2)
        self._add_head(self.tr("Look in"))
        for name, words in (
            ("text", self.tr("Text")),
            ("title", self.tr("Titles")),
            ("note", self.tr("Notes")),
            ("folded", self.tr("Folded text")),
        ):
            self._where[name] = self._add(f"SearchIn{name.title()}", words, on=name != "folded")
        self._box.addSpacing(10)
        self._add_head(self.tr("Search words as"))
        self.pattern = CheckBox(self.tr("Regular expression"), theme, icons)
        self.pattern.setObjectName("SearchPattern")
        self.pattern.toggled.connect(self.pattern_wanted)
        self._box.addWidget(self.pattern)
        self._box.addSpacing(10)
        self._language_part = QWidget(self._inner)
        self._language_box = QVBoxLayout(self._language_part)
        self._language_box.setContentsMargins(0, 0, 0, 10)
        self._language_box.setSpacing(2)
        self._add_head(self.tr("Language"), self._language_box)
        self._box.addWidget(self._language_part)
        self.tags = TagFilters(theme, icons, self._inner)
        self.tags.changed.connect(self.changed)
        self._box.addWidget(self.tags)
        self._dates_head = self._add_head(self.tr("Published"))
        self.dates = Histogram(theme, self._inner)
        self.dates.range_changed.connect(self.changed)
        under_boxes = QVBoxLayout()
        under_boxes.setContentsMargins(EDGE, 0, 0, 0)
        under_boxes.addWidget(self.dates)
        self._box.addLayout(under_boxes)
        self._keys: tuple[str, ...] = ()
        self._box.addStretch()
        self.setWidget(self._inner)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._theme, self._icons = theme, icons
        for box in (*self._where.values(), *self._languages.values()):
            box.check.set_theme(theme, icons)
        self.pattern.set_theme(theme, icons)
        self.tags.set_theme(theme, icons)
        self.dates.set_theme(theme)

    def filters(self) -> Filters:
        """What the boxes say."""
        return Filters(
            frozenset(name for name, box in self._where.items() if name != "folded" and not box.isChecked()),
            frozenset(code for code, box in self._languages.items() if not box.isChecked()),
            self._where["folded"].isChecked(),
            *self.dates.chosen,
            self.tags.chosen,
        )

    def set_found(self, found: Sequence[FoundHit]) -> None:
        """Offers the languages and tags that were found; those that were off stay off."""
        self.tags.set_found(found)
        counts = Counter(each.tongue for each in found)
        codes = sorted(counts, key=lambda code: (code == "", -counts[code], listed_language(code)))
        for code in [code for code in self._languages if code not in codes]:
            box = self._languages.pop(code)
            self._language_box.removeWidget(box)
            box.deleteLater()
        for code in codes:
            if code not in self._languages:
                name = f"SearchLanguage{code.title() or 'Unknown'}"
                self._languages[code] = self._add(name, listed_language(code), on=True, into=self._language_box)
            self._language_box.removeWidget(self._languages[code])
            self._language_box.addWidget(self._languages[code])
        order_tabs(*self._where.values(), self.pattern, *self._languages.values(), self.tags, self.dates)
        self._keys = keys_of(found)
        for part in (self._dates_head, self.dates):
            part.setVisible(len(self._keys) > 1)
        self._language_part.setVisible(len(codes) > 1)
        self.set_counts(found)

    def set_counts(self, found: Sequence[FoundHit]) -> None:
        """Writes the number of hits beside every box."""
        filters = self.filters()
        self._write(self._where, count_where(found, filters))
        self._write(self._languages, count_languages(found, filters))
        self.tags.set_counts(count_tags(found, filters))
        rest = filters.without(dates=True)
        self.dates.set_dates(counted(self._keys, [each for each in found if rest.lets(each)]))

    def show_folded(self) -> None:
        """Looks into folded text as well."""
        self._where["folded"].setChecked(True)

    def clear(self) -> None:
        """Lets everything through but folded text."""
        self.blockSignals(True)
        for name, box in (*self._where.items(), *self._languages.items()):
            box.setChecked(name != "folded")
        self.tags.clear()
        self.dates.clear()
        self.blockSignals(False)
        self.changed.emit()

    def _write(self, boxes: Mapping[str, CountedBox], counts: Mapping[str, int]) -> None:
        for name, box in boxes.items():
            box.set_count(counts.get(name, 0))

    def _add_head(self, words: str, into: QVBoxLayout | None = None) -> QLabel:
        head = QLabel(words, self._inner)
        head.setFont(weighted(interface_font(13.0)))
        head.setContentsMargins(EDGE, 0, 0, 0)
        (into or self._box).addWidget(head)
        return head

    def _add(self, name: str, words: str, *, on: bool, into: QVBoxLayout | None = None) -> CountedBox:
        box = CountedBox(name, CheckBox(words, self._theme, self._icons), on, self._inner)
        box.toggled.connect(self.changed)
        (into or self._box).addWidget(box)
        return box
