"""Keeps count of what is read: by the time on screen and by hand; tells the desk and the library panel."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from heihe_reader.gui.desk.in_sight import spans_in_sight
from heihe_reader.gui.window.frame.actions import Actions
from heihe_reader.gui.window.frame.workspace import Workspace
from heihe_reader.gui.window.reading.dwelling import Dwelling, stretches
from heihe_reader.gui.window.reading.opening import Opening
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place
from heihe_reader.services.library import Library
from heihe_reader.settings import BY_HAND, Settings

if TYPE_CHECKING:
    from heihe_reader.model.reading import Sentence, Unread

_TICK = 500  # milliseconds
_WRITE = 4000  # milliseconds until what was read goes to disk
_COUNT = 800  # milliseconds until the shares of the stories are counted again
PACES = {"actionReadQuick": 8, "actionReadUsual": 15, "actionReadSlow": 30, "actionReadByHand": BY_HAND}
"""Seconds that a hundred words must stay on screen."""


class ReadingOnce(QObject):
    """What is read here counts in every copy. Nothing folds under the eyes of who reads."""

    def __init__(self, session: Session, opening: Opening, workspace: Workspace, actions: Actions) -> None:
        super().__init__(session)
        self._session = session
        self._opening = opening
        self._desk = workspace.desk
        self._workspace = workspace
        self._actions = actions
        self._dwelling = Dwelling()
        self._texts: dict[ArticleId, tuple[Sentence, ...]] = {}
        self._unwritten: dict[ArticleId, list[int]] = {}
        self._pace = PACES["actionReadUsual"]
        self._asked = 0
        self._begun = False  # to work sentences out takes a child process, and an article is to be seen first
        self._tick = self._timer(_TICK, self._pass_time, single=False)
        self._write = self._timer(_WRITE, self.flush)
        self._count = self._timer(_COUNT, self._count_shares)
        opening.opened.connect(self._load)
        session.renewed.connect(self._load)
        session.renewed.connect(self._count.start)
        self._desk.read_wanted.connect(self.mark_all)

    def begin(self) -> None:
        """Learns from now on which sentences stand in what is open."""
        self._begun = True
        self._load()

    @property
    def on(self) -> bool:
        """True while anything counts as read."""
        return self._actions["actionCountRead"].isChecked()

    def take(self, settings: Settings) -> None:
        """Takes over how a person left it."""
        self._pace = settings.read_pace
        self._actions["actionCountRead"].setChecked(settings.count_read)
        named = next((name for name, pace in PACES.items() if pace == self._pace), None)
        if named is not None:
            self._actions.choose(named)
        self._switch()

    def follow(self, settings: Settings) -> None:
        """Counts as the settings say from now on."""
        if (settings.count_read, settings.read_pace) != (self.on, self._pace):
            self.take(settings)

    def kept(self, settings: Settings) -> Settings:
        """The settings with what changed here."""
        return replace(settings, count_read=self.on, read_pace=self._pace)

    def deeds(self) -> dict[str, Callable[[], None]]:
        """What the acts about reading do."""
        return {
            "actionRead": self.toggle,
            "actionNextUnread": lambda: self._step(1),
            "actionPreviousUnread": lambda: self._step(-1),
            "actionCountRead": self._switch,
            "actionForgetRead": self.forget,
            **{name: partial(self._set_pace, pace) for name, pace in PACES.items()},
        }

    # ---- by hand

    def toggle(self) -> None:
        """R: what is selected, or all of the version, counts as read; where all of it does already, as unread."""
        article, chosen = self._desk.active_article(), self._desk.selection()
        if article is None or not self._ready(article):
            return
        span = chosen.span if chosen is not None else None
        touched = [s for s in self._texts[article] if span is None or s.span.overlaps(span)]
        if not touched:
            self._session.say_missing(self.tr("There is nothing to read in these words."))
        elif all(s.read for s in touched):
            self._unmark({s.digest for s in touched})
        else:
            self._mark(article, {s.digest for s in touched if not s.read})

    def mark_all(self, article: ArticleId) -> None:
        """All of a version counts as read."""
        if self._ready(article):
            self._mark(article, {s.digest for s in self._texts[article] if not s.read})

    def mark_to(self, place: Place) -> None:
        """Everything down to the end of a place counts as read."""
        if self._ready(place.article):
            above = [s for s in self._texts[place.article] if s.span.start < place.span.end and not s.read]
            self._mark(place.article, {s.digest for s in above})

    def mark_articles(self, articles: Sequence[ArticleId]) -> None:
        """All of some articles counts as read, open or not."""
        self.flush()

        def done(new: int) -> None:
            if new:
                self._session.say_done(self.tr("Counts as read, here and in every copy."))
            else:
                self._session.say_missing(self.tr("All of this counts as read already."))

        self._session.jobs.act(lambda library: library.read_once.mark_all(articles), done)

    def unmark_articles(self, articles: Sequence[ArticleId]) -> None:
        """All of some articles counts as unread, open or not."""
        self.flush()
        said = self.tr("Counts as unread again.")
        self._session.jobs.act(
            lambda library: library.read_once.unmark_all(articles), lambda _: self._session.say_done(said)
        )

    def forget(self) -> None:
        """Everything counts as unread."""
        self.flush()

        def done(_: None) -> None:
            self._dwelling.forget()
            self._again()
            self._session.say_done(self.tr("Nothing counts as read any more."))

        self._session.jobs.act(lambda library: library.read_once.forget(), done)

    def _ready(self, article: ArticleId) -> bool:
        if not self.on:
            self._session.say_missing(self.tr("What is read is not counted now. The menu View switches it on."))
        elif article not in self._texts:
            self._session.say_missing(self.tr("This text is still being looked at. Try again in a moment."))
        return self.on and article in self._texts

    def _mark(self, article: ArticleId, digests: set[int]) -> None:
        if not digests:
            self._session.say_missing(self.tr("All of this counts as read already."))
            return
        self._set(digests, read=True, fold=True)

        def done(new: tuple[int, ...]) -> None:
            said = self.tr("Counts as read, here and in every copy.")
            (self._session.say_done if new else self._session.say)(said)

        self._session.jobs.act(lambda library: library.read_once.mark(article, sorted(digests)), done)

    def _unmark(self, digests: set[int]) -> None:
        self.flush()
        self._set(digests, read=False, fold=True)

        def done(_: None) -> None:
            self._session.say_done(self.tr("Counts as unread again."))

        self._session.jobs.act(lambda library: library.read_once.unmark(sorted(digests)), done)

    # ---- by time

    def _pass_time(self) -> None:
        if self._desk.isVisible() and self._desk.window().isActiveWindow():
            self.pass_time(_TICK / 1000)

    def pass_time(self, seconds: float) -> None:
        """Some time goes by with the desk in sight as it is."""
        sight = {p.article: spans_in_sight(p.reading) for p in self._desk.panes if p.article and p.isVisible()}
        done = self._dwelling.pass_time(seconds, sight, self._texts, self._pace)
        for article, digests in done.items():
            self._unwritten.setdefault(article, []).extend(digests)
            self._set(set(digests), read=True, fold=False)
        if done and not self._write.isActive():
            self._write.start()

    def flush(self) -> None:
        """Writes what was read since the last time."""
        self._write.stop()
        unwritten, self._unwritten = self._unwritten, {}

        def deed(library: Library) -> None:
            for article, digests in unwritten.items():
                library.read_once.note(article, digests)

        if unwritten and not self._session.jobs.read_only:
            self._session.jobs.note(deed, lambda _: self._count.start())

    def close(self) -> None:
        """Writes what was read, and counts no more."""
        for timer in (self._tick, self._count):
            timer.stop()
        self.flush()

    # ---- what is known

    def _load(self) -> None:
        here = self._session.snapshot.article_by_id
        ids = [id for id in self._opening.ids if id in here]
        if not self._begun or not self.on or not ids:
            return
        self._asked += 1
        asked = self._asked
        self._session.jobs.ask(
            lambda library: library.read_once.sentences(ids),
            lambda found: self._take(found) if asked == self._asked else None,
        )

    def _take(self, found: "Mapping[ArticleId, tuple[Sentence, ...]]") -> None:
        late = {digest for digests in self._unwritten.values() for digest in digests}
        before, self._texts = (
            self._texts,
            {id: tuple(replace(s, read=s.read or s.digest in late) for s in known) for id, known in found.items()},
        )
        back = {id for id in found if _read_in(before.get(id, ())) - _read_in(self._texts[id])}
        self._tell(back, fold=True)  # somebody took back that it was read: it stands in the view *new only* again
        self._tell(found.keys() - back)

    def _set(self, digests: set[int], *, read: bool, fold: bool) -> None:
        """Shows at once in all panes what is about to be written."""
        changed = []
        for id, sentences in self._texts.items():
            if any(s.digest in digests and s.read is not read for s in sentences):
                changed.append(id)
                self._texts[id] = tuple(replace(s, read=read) if s.digest in digests else s for s in sentences)
        self._tell(changed, fold=fold)

    def _tell(self, articles: Iterable[ArticleId], *, fold: bool = False) -> None:
        spans = {id: stretches(self._texts[id], read=True) for id in articles}
        if spans:
            self._desk.set_read(spans, fold=fold)

    def _again(self) -> None:
        self._desk.set_read({id: () for id in self._texts}, fold=True)
        self._load()
        self._count.start()

    def _count_shares(self) -> None:
        def take(found: "Unread") -> None:
            self._workspace.library.show_unread(found if self.on else None)

        if self.on:
            self._session.jobs.ask(lambda library: library.read_once.unread(), take, later=True)
        else:
            self._workspace.library.show_unread(None)

    # ---- acts

    def _step(self, direction: int) -> None:
        article = self._desk.active_article()
        if article is None or not self._ready(article):
            return
        if not self._desk.go_among(stretches(self._texts[article], read=False), direction):
            below = self.tr("Nothing is unread below.") if direction > 0 else self.tr("Nothing is unread above.")
            nothing = self.tr("All of this version counts as read.")
            self._session.say_missing(nothing if all(s.read for s in self._texts[article]) else below)

    def _set_pace(self, pace: int) -> None:
        self._pace = pace
        self._switch()

    def _switch(self) -> None:
        if self.on:
            self._load()
        else:
            self._desk.set_read({id: () for id in self._texts}, fold=True)
        (self._tick.start if self.on and self._pace != BY_HAND else self._tick.stop)()
        self._count.start()

    def _timer(self, interval: int, deed: Callable[[], None], *, single: bool = True) -> QTimer:
        timer = QTimer(self, interval=interval, singleShot=single)
        timer.timeout.connect(deed)
        return timer


def _read_in(sentences: "Iterable[Sentence]") -> set[int]:
    """The digests of those that count as read."""
    return {s.digest for s in sentences if s.read}
