"""Fills the annotation list and the note: which marks are listed, which one is the current one, what its note says."""

from collections.abc import Mapping, Sequence
from functools import cache

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QApplication

from heihe_reader.gui.annotations_panel.rows import AnnotationRow, PlaceRow, Scope
from heihe_reader.gui.dialogs.note_popup import NotePopup
from heihe_reader.gui.widgets.bidi import isolated
from heihe_reader.gui.widgets.told import told
from heihe_reader.gui.window.frame.workspace import Workspace
from heihe_reader.gui.window.marks.tag_overlap import meeting
from heihe_reader.gui.window.reading.opening import Opening
from heihe_reader.gui.window.session.session import Session
from heihe_reader.gui.window.session.snapshot import Snapshot
from heihe_reader.model.annotation import Annotation, Occurrence
from heihe_reader.model.block import paragraph_at
from heihe_reader.model.ids import AnnotationId, ArticleId, TagId
from heihe_reader.model.mark import MarkKind
from heihe_reader.model.span import Place
from heihe_reader.services.library import Library

Places = Mapping[AnnotationId, tuple[Occurrence, ...]]
_WORDS = 200  # code points of a variant that the list may show


class MarkList(QObject):
    """Rows come at once; their other places follow when they are worked out."""

    def __init__(self, session: Session, opening: Opening, workspace: Workspace, popup: NotePopup) -> None:
        super().__init__(session)
        self._session = session
        self._opening = opening
        self._panel, self._list, self._note = workspace.annotations, workspace.annotations.list, workspace.note
        self._workspace = workspace
        self._scope = Scope.STORY
        self._tag: TagId | None = None
        self._also: TagId | None = None  # the marks must meet this tag as well
        self._current: AnnotationId | None = None
        self._listed: frozenset[AnnotationId] = frozenset()
        self._asked = 0
        self.popup = popup
        session.renewed.connect(self.renew)
        opening.opened.connect(self.renew)
        opening.marked.connect(self._show_note)
        workspace.desk.active_changed.connect(lambda _: self.renew())
        workspace.desk.mark_hit.connect(lambda _, mark: self.set_current(mark))
        self._panel.scope_changed.connect(self._set_scope)
        self._list.current_changed.connect(self.set_current)
        self._list.go_wanted.connect(lambda mark, place: opening.go(place, mark=mark))
        self._list.note_wanted.connect(self.write_note)
        self._note.note_changed.connect(self._save)
        self._note.left.connect(workspace.desk.give_focus)
        popup.note_changed.connect(self._save)
        popup.closed.connect(workspace.desk.give_focus)

    @property
    def current(self) -> AnnotationId | None:
        """The mark whose note is shown."""
        return self._current

    def set_tag(self, tag: TagId | None) -> None:
        """Lists only the marks with this tag, or all again."""
        self._tag, self._also = tag, None
        self._workspace.tags.set_filter(tag)
        self.renew()

    def narrow(self, tag: TagId) -> None:
        """Keeps of the marks listed by a tag those that have this one too, or share words with one that has it."""
        self._also = tag
        self.renew()

    def set_current(self, id: AnnotationId | None) -> None:
        """Shows a mark's note."""
        if id is None or id not in self._session.snapshot.annotation_by_id:
            return
        self._current = id
        self._workspace.desk.mean(id)
        self._list.set_current(id)
        self._show_note()

    def write_note(self, id: AnnotationId, words: str = "") -> None:
        """Opens a mark's note for writing: in the right panel, or beside the mark where that is folded.

        It opens at once, also for a mark on `words` that is still being written: no letter goes astray meanwhile, and
        the note comes to the disk right after its mark.
        """
        self._current = id
        known = self._session.snapshot.annotation_by_id.get(id)
        quote, note = (known.quote, known.note) if known is not None else (words, "")
        self._note.set_note(id, quote, note)
        if self._workspace.right_shown:
            self._note.edit()
        else:
            self.popup.open_for(id, quote, note, self._near(id))

    def renew(self) -> None:
        """Lists anew."""
        self._asked += 1
        asked, snapshot = self._asked, self._session.snapshot
        found = self._chosen(snapshot)
        self._listed = frozenset(annotation.id for annotation in found)
        self._show(found, snapshot, {}, {}, {})
        self._show_note()
        if found:
            self._session.jobs.ask(
                lambda library: _places(library, found),
                lambda both: self._show(found, snapshot, *both) if asked == self._asked else None,
                later=True,
            )

    def marks_with(self, tag: TagId) -> tuple[Place, ...]:
        """The own places of the marks with a tag or one below it: article by article, in the order of their texts."""
        snapshot = self._session.snapshot
        below = _below(tag, snapshot)
        found = {Place(a.article, a.span) for a in snapshot.annotations if below.intersection(a.tags)}
        return tuple(sorted(found, key=_in_order))

    def _set_scope(self, scope: Scope) -> None:
        self._scope = scope
        self.renew()

    def _chosen(self, snapshot: Snapshot) -> tuple[Annotation, ...]:
        found = list(snapshot.annotations)
        active = self._opening.active
        if self._scope is not Scope.EVERYTHING and active is not None:
            story = snapshot.story_of(active)
            within = set(story.articles) if story and self._scope is Scope.STORY else {active}
            found = [a for a in found if a.article in within]
        tagged = self._tagged(snapshot)
        found = found if tagged is None else [a for a in found if a.id in tagged]
        order = {id: number for number, id in enumerate(self._opening.ids)}
        return tuple(sorted(found, key=lambda a: (order.get(a.article, len(order)), a.article, a.span)))

    def _tagged(self, snapshot: Snapshot) -> frozenset[AnnotationId] | None:
        """The marks that the tags let through, wherever they stand; None where all are."""
        if self._tag is None:
            return None
        below = _below(self._tag, snapshot)
        if self._also is None:
            return frozenset(a.id for a in snapshot.annotations if below.intersection(a.tags))
        return frozenset(a.id for a in meeting(snapshot.annotations, below, _below(self._also, snapshot)))

    def _show(
        self,
        found: Sequence[Annotation],
        snapshot: Snapshot,
        places: Places,
        words: Mapping[Place, str],
        numbers: Mapping[Place, int],
    ) -> None:
        rows = [_row(annotation, snapshot, places.get(annotation.id, ()), words, numbers) for annotation in found]
        paths = (snapshot.paths.get(tag, "") for tag in (self._tag, self._also) if tag is not None)
        path = " + ".join(path for path in paths if path)
        tagged = self._tagged(snapshot)
        total = len(snapshot.annotations) if tagged is None else len(tagged)
        self._panel.set_rows(rows, self._scope, tag=path, elsewhere=total - len(rows))
        if self._current is not None:
            self._list.set_current(self._current)

    def _show_note(self) -> None:
        known = self._session.snapshot.annotation_by_id.get(self._current) if self._current else None
        if known is not None and not self._in_sight(known):
            self._note.set_note(None)  # a note beside other texts would be taken for theirs; what was typed is saved
        elif known is not None:
            self._note.set_note(known.id, known.quote, known.note)
        elif self._current is None or not (self._note.editor.hasFocus() or self._awaited()):
            self._note.set_note(None)

    def _awaited(self) -> bool:
        """True while the current mark may still be on its way to the disk and back."""
        return self._session.jobs.acting or self._session.renewing

    def _in_sight(self, annotation: Annotation) -> bool:
        """True for a mark that is listed, or stands in the active text, as a copy too."""
        active = self._opening.active
        if annotation.id in self._listed or annotation.article == active:
            return True
        return active is not None and any(m.annotation == annotation.id for m in self._opening.marks_of(active))

    def _near(self, id: AnnotationId) -> QRect:
        """Where the mark is in the active text, else the caret, in pixels of the workspace."""
        desk = self._workspace.desk
        box = desk.box_of_mark(id) or desk.caret_box() or QRect(desk.width() // 2 - 140, desk.height() // 3, 280, 1)
        return QRect(desk.mapTo(self._workspace, box.topLeft()), box.size())

    def _save(self, id: AnnotationId, words: str) -> None:
        """Has a note written; what cannot be kept stays where it was typed, or can be copied where that is gone."""

        def failed(error: Exception) -> None:
            here = [field for field in (self._note.editor, self.popup.editor) if field.isVisible()]
            fields = [field for field in here if field.annotation() == id]
            for field in fields:
                field.say_failed(told(str(error)))
            if not fields:
                copy = (
                    self.tr("Copy what was typed"),
                    "MessageCopyNote",
                    lambda: QApplication.clipboard().setText(words),
                )
                self._session.say_trouble(error, copy)

        self._session.jobs.act(lambda library: library.annotating.edit(id, note=words), failed=failed)


def _row(
    annotation: Annotation,
    snapshot: Snapshot,
    found: Sequence[Occurrence],
    words: Mapping[Place, str],
    numbers: Mapping[Place, int],
) -> AnnotationRow:
    def row(place: Place, kind: MarkKind) -> PlaceRow:
        outlet, number = _outlet(snapshot, place.article), numbers.get(place, 0)
        return PlaceRow(annotation.id, place, kind, outlet, number, words.get(place, ""))

    own = row(Place(annotation.article, annotation.span), MarkKind.OWN)
    others = tuple(row(Place(o.article, o.span), _kind(o)) for o in found if o.article in snapshot.article_by_id)
    paths = tuple(snapshot.paths[tag] for tag in annotation.tags if tag in snapshot.paths)
    return AnnotationRow(annotation, snapshot.colour_of(annotation), paths, (own, *others))


def _places(library: Library, found: Sequence[Annotation]) -> tuple[Places, Mapping[Place, str], Mapping[Place, int]]:
    """All places, the words that stand at those that differ, and the ¶ number of each."""
    places = library.comparing.all_occurrences(found)
    read = cache(library.reading.text)
    words: dict[Place, str] = {}
    numbers: dict[Place, int] = {}
    for annotation in found:
        own = Place(annotation.article, annotation.span)
        numbers[own] = paragraph_at(read(own.article).blocks, own.span.start)
        for o in places[annotation.id]:
            place, text = Place(o.article, o.span), read(o.article)
            numbers[place] = paragraph_at(text.blocks, o.span.start)
            if not o.exact:
                words[place] = o.span.of(text.text)[:_WORDS]
    return places, words, numbers


def _kind(occurrence: Occurrence) -> MarkKind:
    if occurrence.opted_out:
        return MarkKind.OPTED_OUT
    return MarkKind.EXACT if occurrence.exact else MarkKind.VARIANT


def _outlet(snapshot: Snapshot, article: ArticleId) -> str:
    known = snapshot.article_by_id.get(article)
    return isolated(known.metadata.site or known.title) if known else ""


def _below(tag: TagId, snapshot: Snapshot) -> set[TagId]:
    """A tag and all below it."""
    below = {tag}
    for known in snapshot.tags:  # parents come first
        if known.parent in below:
            below.add(known.id)
    return below


def following(places: Sequence[Place], caret: Place | None) -> Place | None:
    """The first of ordered places behind the caret, coming round at the end; None where there are none."""
    behind = (place for place in places if caret is None or _in_order(place) > _in_order(caret))
    return next(behind, places[0] if places else None)


def _in_order(place: Place) -> tuple[str, int]:
    return place.article, place.span.start
