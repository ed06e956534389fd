"""Space: looks into the chosen article or hit without opening it."""

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QAbstractItemView, QWidget

from heihe_reader.gui.search_panel.hits import FoundHit
from heihe_reader.gui.theme.fonts import Script, script_of
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.dates import said_date
from heihe_reader.gui.widgets.peek import Peek
from heihe_reader.gui.window.frame.workspace import Workspace
from heihe_reader.gui.window.reading.opening import Opening
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.article import TextVersion
from heihe_reader.model.block import BlockKind
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place, Span

_HEADS = (BlockKind.HEADING, BlockKind.BYLINE, BlockKind.DATELINE)
_MOST, _MOST_HAN = 700, 280  # code points shown
_LONGEST = 40  # code points of a word that is left out rather than cut
_BEFORE = 250  # code points before a hit in a long paragraph


class Peeking(QObject):
    """Reads the words on the thread of questions and shows them beside the row."""

    def __init__(self, session: Session, opening: Opening, workspace: Workspace, theme: Theme) -> None:
        super().__init__(session)
        self._session = session
        self._opening = opening
        self._workspace = workspace
        self.peek = Peek(theme, workspace)
        self._article: ArticleId | None = None
        self._place: Place | None = None
        self._from: QWidget = workspace.library.view
        self.peek.closed.connect(lambda: self._from.setFocus())
        self.peek.open_wanted.connect(self._open)

    def set_theme(self, theme: Theme, _: Icons) -> None:
        """Draws in another theme."""
        self.peek.set_theme(theme)

    def look_at(self, view: QAbstractItemView, found: FoundHit) -> None:
        """Shows the words around a hit beside its row."""
        self.look(view, found.hit.article, found.hit.span if len(found.hit.span) else None)

    def look(self, view: QAbstractItemView, article: ArticleId, hit: Span | None = None) -> None:
        """Shows the first words of an article, or those around a hit, beside the chosen row of a list."""
        self._from = view
        self._session.jobs.ask(
            lambda library: library.reading.text(article), lambda text: self._show(view, article, text, hit)
        )

    def _show(self, view: QAbstractItemView, article: ArticleId, text: TextVersion, hit: Span | None) -> None:
        known = self._session.snapshot.article_by_id.get(article)
        if known is None or not view.isVisible():
            return
        shown = _around(text, hit)
        self._place = Place(article, hit) if hit is not None else None
        marks = (Span(hit.start - shown.start, hit.end - shown.start),) if hit is not None else ()
        data = known.metadata
        facts = " · ".join(part for part in (data.site, said_date(data.published)) if part)
        row = view.visualRect(view.currentIndex())
        near = QRect(view.viewport().mapTo(self._workspace, row.topLeft()), row.size())
        self._article = article
        self.peek.show_for(known.title, facts, _told(text, shown, hit), marks, near)

    def _open(self) -> None:
        if self._place is not None:
            self._workspace.centre.setCurrentWidget(self._workspace.desk)
            self._opening.go(self._place)
        elif self._article is not None:
            self._opening.open(self._article)


def _told(text: TextVersion, shown: Span, hit: Span | None) -> str:
    """The words there, ended after a whole one and with dots where the text goes on."""
    words = shown.of(text.text)
    if any(block.span.end == shown.end for block in text.blocks):
        return words
    last = len(words) if text.text[shown.end].isspace() else max(words.rfind(" "), words.rfind("\n"))
    whole = last if last > max(len(words) - _LONGEST, hit.end - shown.start if hit is not None else 0) else len(words)
    return f"{words[:whole].rstrip()}…"


def _around(text: TextVersion, hit: Span | None) -> Span:
    """The paragraph of a hit, or the first words of the body; at most `_MOST` code points."""
    if hit is None:
        body = [block for block in text.blocks if not block.folded]
        told = [block for block in body if block.kind not in _HEADS] or body  # the title stands above it already
        first, last = (told[0].span.start, told[-1].span.end) if told else (0, len(text.text))
        dense = script_of(text.text[first : first + _MOST]) is Script.HAN
        return Span(first, min(first + (_MOST_HAN if dense else _MOST), last))
    block = next((b.span for b in text.blocks if b.span.start <= hit.start < b.span.end), hit)
    start = block.start if hit.start - block.start <= _BEFORE else text.text.rfind(" ", 0, hit.start - _BEFORE) + 1
    return Span(max(start, block.start), max(min(block.end, start + _MOST), hit.end))
