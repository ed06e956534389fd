"""Tags all hits of a search: a preview first, then one step of undo."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from heihe_reader.gui.dialogs.tag_hits import HitToTag, TagHitsDialog
from heihe_reader.gui.search_panel.excerpt import pieces
from heihe_reader.gui.search_panel.hits import FoundHit
from heihe_reader.gui.search_panel.words import place_words
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.counting import highlights_of
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.annotation import Annotation
from heihe_reader.model.span import Place


class TaggingHits(QObject):
    """Opens the dialog for what the results page lists."""

    def __init__(self, session: Session, theme: Theme, icons: Icons, window: QWidget) -> None:
        super().__init__(session)
        self._theme, self._icons = theme, icons
        self._session = session
        self._window = window
        self._asked = 0

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
        places, extent = dialog.places, dialog.extent

        def done(made: Sequence[Annotation]) -> None:
            said = self.tr("Tagged “%1”: %2.").replace("%1", path).replace("%2", highlights_of(len(made)))
            self._session.say_done(said)

        self._session.jobs.act(lambda library: library.tagging_hits.tag(places, extent, path), done)


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
