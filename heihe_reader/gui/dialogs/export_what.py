"""What is to be exported: everything, a tag, an article, a story or some chosen articles."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.choice_box import ChoiceBox
from heihe_reader.model.ids import ArticleId, StoryId, TagId


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the library; all None is everything. `name` is what it is called."""

    name: str = ""
    tag: TagId | None = None
    article: ArticleId | None = None
    story: StoryId | None = None
    articles: tuple[ArticleId, ...] = ()


class Kind(IntEnum):
    """The kinds of parts, in the order of the list."""

    EVERYTHING = 0
    TAG = 1
    ARTICLE = 2
    STORY = 3
    CHOSEN = 4


class ExportWhat(QWidget):
    """Two boxes: the kind of part, and which one.

    Signals:
        changed(): another part was chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = ChoiceBox("ExportWhat", self.tr("What to export"), theme, icons, self)
        self._which = ChoiceBox("ExportWhich", self.tr("Which one"), theme, icons, self)
        self._parts: dict[Kind, list[Part]] = {kind: [] for kind in Kind}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self._kind)
        box.addWidget(self._which)
        self._kind.currentIndexChanged.connect(self._kind_changed)
        self._which.currentIndexChanged.connect(lambda _row: self.changed.emit())

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._kind.set_theme(theme, icons)
        self._which.set_theme(theme, icons)

    def set_parts(
        self,
        tags: Mapping[TagId, str],
        articles: Sequence[tuple[ArticleId, str]],
        stories: Sequence[tuple[StoryId, str]],
        part: Part,
    ) -> None:
        """What there is: tag paths, and articles and stories with their titles, as many as a list holds.

        `part` is chosen already; where it is not among them it stands before them.
        """
        self._parts[Kind.EVERYTHING] = [Part()]
        self._parts[Kind.TAG] = [Part(path, tag=tag) for tag, path in tags.items()]
        self._parts[Kind.ARTICLE] = [Part(title, article=article) for article, title in articles]
        self._parts[Kind.STORY] = [Part(title, story=story) for story, title in stories]
        self._parts[Kind.CHOSEN] = []
        named = self._parts[_kind_of(part)]
        if not any(_same(part, each) for each in named):
            named.insert(0, part)
        self._kind.blockSignals(True)
        self._kind.clear()
        for kind, words in (
            (Kind.EVERYTHING, self.tr("Everything")),
            (Kind.TAG, self.tr("A tag and all below")),
            (Kind.ARTICLE, self.tr("One article")),
            (Kind.STORY, self.tr("One story")),
            (Kind.CHOSEN, self.tr("What is chosen")),
        ):
            if self._parts[kind]:
                self._kind.addItem(words, kind)
        self._kind.setCurrentIndex(self._kind.findData(_kind_of(part)))
        self._kind.blockSignals(False)
        self._list_parts()
        self._which.setCurrentIndex(next(row for row, each in enumerate(named) if _same(part, each)))

    def part(self) -> Part:
        """The chosen part."""
        parts = self._parts[self.kind()]
        row = self._which.currentIndex()
        return parts[row] if 0 <= row < len(parts) else Part()

    def kind(self) -> Kind:
        """The chosen kind."""
        data = self._kind.currentData()
        return Kind(data) if data is not None else Kind.EVERYTHING

    def _kind_changed(self) -> None:
        self._list_parts()
        self.changed.emit()

    def _list_parts(self) -> None:
        self._which.blockSignals(True)
        self._which.clear()
        self._which.addItems([part.name for part in self._parts[self.kind()]])
        self._which.blockSignals(False)
        self._which.setVisible(self.kind() is not Kind.EVERYTHING)


def _kind_of(part: Part) -> Kind:
    wanted = {Kind.TAG: part.tag, Kind.ARTICLE: part.article, Kind.STORY: part.story, Kind.CHOSEN: part.articles}
    return next((kind for kind, what in wanted.items() if what), Kind.EVERYTHING)


def _same(one: Part, other: Part) -> bool:
    """True for the same part, whatever it is called."""
    return (one.tag, one.article, one.story, one.articles) == (other.tag, other.article, other.story, other.articles)
