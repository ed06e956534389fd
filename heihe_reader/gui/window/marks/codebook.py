"""Carries out what is wished of tags."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from heihe_reader.gui.tags_panel.counts import counts_with_inside
from heihe_reader.gui.window.frame.workspace import Workspace
from heihe_reader.gui.window.marks.mark_list import MarkList, following
from heihe_reader.gui.window.marks.marking import Marking
from heihe_reader.gui.window.reading.opening import Opening
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.ids import TagId
from heihe_reader.services.library import Library


class Codebook(QObject):
    """Joins the tag tree to the library."""

    def __init__(
        self, session: Session, workspace: Workspace, marking: Marking, marks: MarkList, opening: Opening
    ) -> None:
        super().__init__(session)
        self._session = session
        self._panel = workspace.tags
        self._desk = workspace.desk
        self._marks = marks
        self._opening = opening
        session.renewed.connect(self.renew)
        self._panel.filter_wanted.connect(marks.set_tag)
        self._panel.narrow_wanted.connect(marks.narrow)
        self._panel.next_mark_wanted.connect(self._next_mark)
        self._panel.tag_selection_wanted.connect(marking.put_tag)
        self._panel.new_wanted.connect(
            lambda path: self._act(lambda library: library.tagging.ensure(path), self.tr("Made the tag “%1”."), path)
        )
        self._panel.rename_wanted.connect(
            lambda id, name: self._act(
                lambda library: library.tagging.rename(id, name), self.tr("Renamed to “%1”."), name
            )
        )
        self._panel.recolour_wanted.connect(
            lambda id, colour: self._act(
                lambda library: library.tagging.recolour(id, colour),
                self.tr("Changed the colour of “%1”."),
                self._name(id),
            )
        )
        self._panel.describe_wanted.connect(
            lambda id, words: self._act(
                lambda library: library.tagging.describe(id, words), self.tr("Described “%1”."), self._name(id)
            )
        )
        self._panel.move_wanted.connect(
            lambda id, parent: self._act(
                lambda library: library.tagging.move(id, parent), self.tr("Moved “%1”."), self._name(id)
            )
        )
        self._panel.merge_wanted.connect(
            lambda id, into: self._act(
                lambda library: library.tagging.merge(id, into),
                self.tr("Merged “%1” into the other tag."),
                self._name(id),
            )
        )
        self._panel.remove_wanted.connect(
            lambda id: self._act(
                lambda library: library.tagging.remove(id),
                self.tr("Removed “%1”. Its highlights stay."),
                self._name(id),
            )
        )

    def renew(self) -> None:
        """Shows the tags as they are now."""
        snapshot = self._session.snapshot
        counts = counts_with_inside(snapshot.tags, snapshot.annotations)
        self._panel.set_tags(snapshot.tags, counts)
        self._session.jobs.ask(
            lambda library: library.counting.distinct(),
            lambda distinct: (
                self._panel.set_tags(snapshot.tags, counts, distinct) if snapshot is self._session.snapshot else None
            ),
            later=True,
        )

    def _next_mark(self, tag: TagId) -> None:
        place = following(self._marks.marks_with(tag), self._desk.caret())
        if place is None:
            self._session.say_missing(self.tr("No mark has this tag yet."))
        else:
            self._opening.go(place)

    def _name(self, id: TagId) -> str:
        tag = self._session.snapshot.tag_by_id.get(id)
        return tag.name if tag else ""

    def _act(self, deed: Callable[[Library], object], said: str, name: str) -> None:
        self._session.jobs.act(deed, lambda _: self._session.say_done(said.replace("%1", name)))
