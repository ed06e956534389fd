"""Tags all hits of a search: a preview first, then one step of undo."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from heihe_reader.gui.dialogs.tag_hits import HitToTag, TagHitsDialog
from heihe_reader.gui.jobs import Job, Stopping
from heihe_reader.gui.search_panel.excerpt import pieces
from heihe_reader.gui.search_panel.hits import FoundHit
from heihe_reader.gui.search_panel.words import place_words
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.counting import highlights_of
from heihe_reader.gui.window.session.running import Running
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.span import Place
from heihe_reader.services.library import Library


class Tagged(NamedTuple):
    """With which tag, and how many marks."""

    path: str
    marks: int


class TaggingHits(QObject):
    """Opens the dialog for what the results page lists."""

    def __init__(self, session: Session, running: Running, theme: Theme, icons: Icons, window: QWidget) -> None:
        super().__init__(session)
        self._theme, self._icons = theme, icons
        self._session = session
        self._window = window
        self._asked = 0
        self._running = running

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Dresses what is opened from now on in another theme."""
        self._theme, self._icons = theme, icons

    def open(self, query: str, found: Sequence[FoundHit]) -> TagHitsDialog:
        """Shows the hits in texts with a check box each."""
        snapshot = self._session.snapshot
        paths = [snapshot.paths[tag.id] for tag in snapshot.tags]
        dialog = TagHitsDialog(query, _rows(found), paths, self._theme, self._icons, self._window)
        dialog.plan_wanted.connect(lambda: self._plan(dialog))
        dialog.tag_wanted.connect(lambda path: self._tag(dialog, path))
        dialog.finished.connect(lambda _: self._forget())
        dialog.open()
        return dialog

    def _plan(self, dialog: TagHitsDialog) -> None:
        self._asked += 1
        asked, places, extent = self._asked, dialog.places, dialog.extent
        self._session.jobs.ask(
            lambda library: library.tagging_hits.plan(places, extent),
            lambda plan: (
                dialog.show_plan(len(plan.marked), plan.places) if asked == self._asked and isValid(dialog) else None
            ),
        )

    def _forget(self) -> None:
        """The dialog is closed: a plan that still comes is for nobody."""
        self._asked += 1

    def _tag(self, dialog: TagHitsDialog, path: str) -> None:
        """In the background, as thousands of marks take their time; a person's acts go before it meanwhile."""
        places, extent = dialog.places, dialog.extent

        def work(library: Library, stopping: Stopping):  # type: ignore[no-untyped-def]  # a generator that returns
            yield from library.tagging_hits.run(places, extent, path, stopping)
            return Tagged(path, len(library.tagging_hits.made))

        job = self._session.jobs.run(work)
        job.finished.connect(lambda: self._say(job))
        job.failed.connect(self._session.say_trouble)
        self._running.follow(job, lambda step: self.tr("Tagging as “%1”").replace("%1", step.subject))

    def _say(self, job: Job) -> None:
        """What was marked, also where it was stopped; nothing where that was before the first mark."""
        if not isinstance(job.result, Tagged) or not job.result.marks:
            return
        said = self.tr("Stopped. Tagged “%1”: %2.") if job.stopping() else self.tr("Tagged “%1”: %2.")
        said = said.replace("%1", job.result.path).replace("%2", highlights_of(job.result.marks))
        self._session.say_done(said)


def _rows(found: Sequence[FoundHit]) -> list[HitToTag]:
    """Hits in titles and notes have no span in the text."""
    inside = [each for each in found if each.hit.where != "note" and len(each.hit.span)]
    return [
        HitToTag(
            tuple(Place(each.hit.article, span) for span in each.hit.spans),
            place_words(each),
            "".join(words for words, _ in pieces(each.hit)).strip(),
        )
        for each in inside
    ]
