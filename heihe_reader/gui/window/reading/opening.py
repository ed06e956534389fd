"""Which articles lie on the desk, what is known of each, and how they are laid side by side."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from heihe_reader.gui.desk.content import PaneContent
from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.desk.desk_layout import MOST
from heihe_reader.gui.widgets.message import Message, Offer, Tone
from heihe_reader.gui.widgets.told import told
from heihe_reader.gui.window.session.session import Session
from heihe_reader.gui.window.session.snapshot import Snapshot, read_alignment, read_marks, read_panes
from heihe_reader.model.alignment import LONG
from heihe_reader.model.ids import AnnotationId, ArticleId
from heihe_reader.model.mark import Mark, MarkKind
from heihe_reader.model.span import Place


@dataclass(frozen=True, slots=True)
class _Pending:
    """A mark that is drawn before it is on disk. `settled` is the first reading that may know of it, 0 until then."""

    mark: Mark
    settled: int = 0


@dataclass(frozen=True, slots=True)
class _Preview:
    """An annotation as it is about to be: `marks` stand in place of its own, but for the one at `held`."""

    annotation: AnnotationId
    marks: tuple[Mark, ...]
    held: Place | None
    settled: int = 0


class _Goal(NamedTuple):
    """Where to go, whether to select it, and which mark is meant there."""

    place: Place
    selecting: bool = False
    mark: AnnotationId | None = None


class Opening(QObject):
    """Opens, closes and renews panes. Texts come first, marks and alignments when they are worked out."""

    opened = Signal()  # other articles lie on the desk
    wanted = Signal()  # somebody asked for an article or a place: it shall be seen
    marked = Signal()  # other marks are shown

    def __init__(self, session: Session, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self._ids: list[ArticleId] = []
        self._closed: list[ArticleId] = []
        self._gone: list[tuple[tuple[ArticleId, ...], tuple[ArticleId, ...]]] = []  # panes before articles left, after
        self._contents: tuple[PaneContent, ...] = ()
        self._marks: dict[ArticleId, tuple[Mark, ...]] = {}
        self._asked = 0
        self._reading = 0  # counts the readings of marks
        self._pending: dict[AnnotationId, _Pending] = {}
        self._preview: _Preview | None = None
        self._go: _Goal | None = None  # where to go once it is open
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._work_out)
        session.renewed.connect(self.renew)
        desk.close_wanted.connect(self.close)
        desk.go_wanted.connect(self.go)
        desk.order_wanted.connect(self.rearrange)

    @property
    def ids(self) -> tuple[ArticleId, ...]:
        """The open articles from left to right."""
        return tuple(self._ids)

    @property
    def contents(self) -> tuple[PaneContent, ...]:
        """What the panes show, from left to right."""
        return self._contents

    @property
    def active(self) -> ArticleId | None:
        """The article that keys act on."""
        return self._desk.active_article()

    def marks_of(self, article: ArticleId) -> tuple[Mark, ...]:
        """The marks that a pane shows, those among them that are not on disk yet."""
        shown = self._previewed(article)
        made = {m.span for m in shown if m.kind is MarkKind.OWN}  # read before its act was told of
        pending = (p.mark for p in self._pending.values() if p.mark.article == article)
        return (*shown, *(mark for mark in pending if mark.span not in made))

    def _previewed(self, article: ArticleId) -> tuple[Mark, ...]:
        shown, preview = self._marks.get(article, ()), self._preview
        if preview is None:
            return shown
        kept = [m for m in shown if m.annotation != preview.annotation or Place(m.article, m.span) == preview.held]
        return (*kept, *(m for m in preview.marks if m.article == article))

    def show(self, ids: Sequence[ArticleId], active: ArticleId | None = None) -> None:
        """Shows exactly these, from left to right; the last one gets the keys where nothing else is said."""
        self.wanted.emit()
        last = ids[-1] if ids else None
        self._set(list(dict.fromkeys(ids))[:MOST], active=active if active in ids else last)

    def rearrange(self, order: Sequence[ArticleId]) -> None:
        """Shows the open articles in another order."""
        if sorted(order) == sorted(self._ids):
            self._set(list(order), active=self.active)

    def open(self, id: ArticleId) -> None:
        """Shows an article in the active pane."""
        self.wanted.emit()
        active = self.active
        if id in self._ids or active is None:
            self._set(self._ids if id in self._ids else [id], active=id)
            return
        self._set([id if open_id == active else open_id for open_id in self._ids], active=id)

    def open_beside(self, id: ArticleId) -> None:
        """Shows an article in a new pane right of the active one; a principal comes first among its kin."""
        self.wanted.emit()
        ids = [open_id for open_id in self._ids if open_id != id][: MOST - 1]
        active = self.active
        at = ids.index(active) + 1 if active in ids else len(ids)
        story = self._session.snapshot.story_of(id)
        kin = [i for i, other in enumerate(ids) if story is not None and other in story.articles]
        if story is not None and story.principal == id and kin:
            at = kin[0]
        self._set([*ids[:at], id, *ids[at:]], active=id)

    def close(self, id: ArticleId) -> None:
        """Takes an article off the desk."""
        if id in self._ids:
            self._closed.append(id)
            self._set([open_id for open_id in self._ids if open_id != id])

    def reopen(self) -> bool:
        """Opens the article that was closed last; False if there is none."""
        while self._closed:
            id = self._closed.pop()
            if id in self._session.snapshot.article_by_id and id not in self._ids:
                self.open_beside(id)
                return True
        return False

    def go(self, place: Place, *, selecting: bool = False, mark: AnnotationId | None = None) -> None:
        """Shows a place (or selects it), opening its article in the active pane, or beside its open kin.

        `mark` is the one that is meant where several stand there.
        """
        goal = _Goal(place, selecting, mark)
        if place.article not in self._ids:
            self._go = goal
            story = self._session.snapshot.story_of(place.article)
            kin = story is not None and any(id in story.articles for id in self._ids)
            (self.open_beside if kin else self.open)(place.article)
            return
        self.wanted.emit()
        if place.article in self._desk.articles():
            self._go_in_desk(goal)
        else:  # its pane is still to come: the desk would only ask for it again, and so on without an end
            self._go = goal

    def pend(self, mark: Mark) -> None:
        """Draws a mark at once that is not on disk yet."""
        self._pending[mark.annotation] = _Pending(mark)
        self._show_marks({mark.article: self.marks_of(mark.article)})

    def settle(self, id: AnnotationId) -> None:
        """The pending mark is on disk, or will never be: the next reading of marks takes its place."""
        if id in self._pending:
            self._pending[id] = replace(self._pending[id], settled=self._reading + 1)
            self.renew_marks()

    def preview(self, id: AnnotationId, marks: Sequence[Mark], held: Place | None) -> None:
        """Shows an annotation as it would be: with `marks` in place of all that it has, but for the one at `held`."""
        self._preview = _Preview(id, tuple(marks), held)
        self._show_marks({article: () for article in self._ids})

    def copies_of(self, mark: Mark) -> tuple[Mark, ...]:
        """The other marks of the same annotation that are shown now."""
        shown = [m for article in self._ids for m in self.marks_of(article) if m.annotation == mark.annotation]
        return tuple(m for m in shown if Place(m.article, m.span) != Place(mark.article, mark.span))

    def end_preview(self) -> None:
        """What was previewed is on disk, or will never be: the next reading of marks takes its place."""
        if self._preview is not None:
            self._preview = replace(self._preview, settled=self._reading + 1)
            self.renew_marks()

    def renew(self) -> None:
        """Reads again what lies on the desk: texts, roles, marks and alignments may have changed."""
        before, here = self._ids, self._session.snapshot.article_by_id
        ids = self._brought_back() or [id for id in before if id in here]
        if len(ids) < len(before):
            self._gone.append((tuple(before), tuple(ids)))
        self._set(ids, changed=ids != before)

    def _brought_back(self) -> list[ArticleId]:
        """The panes as before their articles left the library, where these are there again and nothing else happened to
        the panes meanwhile; nothing otherwise.
        """
        before, left = self._gone[-1] if self._gone else ((), ())
        back = [id for id in before if id in self._session.snapshot.article_by_id]
        if tuple(self._ids) != left or len(back) <= len(left):
            return []
        self._gone.pop()
        return back

    def renew_marks(self) -> None:
        """Reads the marks again."""
        ids = self.ids
        self._reading += 1
        reading = self._reading
        if ids:
            self._session.jobs.ask(lambda library: read_marks(library, ids), lambda marks: self._take(marks, reading))

    def _take(self, marks: Mapping[ArticleId, tuple[Mark, ...]], reading: int) -> None:
        self._pending = {id: p for id, p in self._pending.items() if not p.settled or p.settled > reading}
        if self._preview is not None and 0 < self._preview.settled <= reading:
            self._preview = None
        self._marks |= marks
        self._show_marks(marks)

    def _set(self, ids: list[ArticleId], *, active: ArticleId | None = None, changed: bool = True) -> None:
        self._ids = ids
        self._asked += 1
        asked, snapshot = self._asked, self._session.snapshot
        self._session.jobs.ask(
            lambda library: read_panes(library, ids),
            lambda contents: self._show(contents, snapshot, active) if asked == self._asked else None,
        )
        if changed:
            self.opened.emit()

    def _show(self, contents: tuple[PaneContent, ...], snapshot: Snapshot, active: ArticleId | None) -> None:
        before = tuple(content.id for content in self._contents)
        self._contents = tuple(replace(c, marks=self.marks_of(c.id)) for c in contents)
        self._desk.set_tags(snapshot.signs())
        self._desk.show_articles(self._contents)
        self._align_sight()
        if active is not None and active in self._ids:
            self._desk.activate(active)
        if before != tuple(content.id for content in contents):
            self.opened.emit()
        if self._go is not None and self._go.place.article in self._desk.articles():
            wanted, self._go = self._go, None
            self._go_in_desk(wanted)
        if before:
            self._work_out()
        elif self._session.is_read:
            self._soon.start()  # the first texts are painted before anything is worked out

    def _work_out(self) -> None:
        self.renew_marks()
        self._align()

    def _go_in_desk(self, goal: _Goal) -> None:
        if goal.mark is not None:
            self._desk.mean(goal.mark, goal.place)
        self._desk.go(goal.place)
        if goal.selecting:
            self._desk.select(goal.place)

    def _show_marks(self, marks: Mapping[ArticleId, Sequence[Mark]]) -> None:
        self._contents = tuple(replace(c, marks=self.marks_of(c.id)) for c in self._contents)
        self._desk.set_marks({article: self.marks_of(article) for article in marks})
        self.marked.emit()

    def _align(self) -> None:
        """Lays all of the open articles side by side."""
        for left, right in self._pairs():
            self._align_two(left, right, self._asked)

    def _pairs(self) -> list[tuple[ArticleId, ArticleId]]:
        """Neighbours, then all with the one that leads, then the others, each two once."""
        ids = self.ids
        leader = next((c.id for c in self._contents if c.principal), ids[0] if ids else None)
        pairs = [*pairwise(ids), *((leader, id) for id in ids if leader is not None), *combinations(ids, 2)]
        each: dict[frozenset[ArticleId], tuple[ArticleId, ArticleId]] = {}
        for left, right in pairs:
            if left != right:
                each.setdefault(frozenset((left, right)), (left, right))
        return list(each.values())

    def _align_sight(self) -> None:
        """Lays what is in sight of long texts side by side, which takes no time, before the whole is asked for."""
        for left, right in self._pairs():
            self._align_part(left, right, self._desk.sight_between(left, right), self._asked)

    def _align_part(self, left: ArticleId, right: ArticleId, sight: Place | None, asked: int) -> None:
        length = sum(len(c.text.text) for c in self._contents if c.id in (left, right))
        if sight is None or length < LONG:
            return
        here = sight.article
        other = right if here == left else left
        self._session.jobs.ask(
            lambda library: library.comparing.compare_part(here, other, sight.span),
            lambda found: self._desk.set_part(here, other, found) if found and asked == self._asked else None,
            lambda error: None,  # the whole is asked for all the same, and tells what went wrong
        )

    def _align_two(self, left: ArticleId, right: ArticleId, asked: int) -> None:
        session = self._session

        def failed(error: Exception) -> None:
            self._desk.expect(left, right, False)
            said = self.tr("These two could not be compared: %1 Both texts are whole.").replace("%1", told(str(error)))
            again = Offer(self.tr("Try again"), "MessageTryAgain", self.renew)
            session.said.emit(Message(said, Tone.FAILED, (again,)))

        self._desk.expect(left, right, True)
        session.jobs.ask(
            lambda library: read_alignment(library, left, right),
            lambda found: self._desk.set_alignment(left, right, found) if asked == self._asked else None,
            failed,
        )
