"""Highlight, tag, note: what a person does to the selected words or to the mark at the caret."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QApplication, QWidget

from heihe_reader.errors import UnknownIdError
from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.widgets.citing import citation, mime, rich_citation
from heihe_reader.gui.widgets.digits import digit_tags
from heihe_reader.gui.widgets.said_deeds import said_deed
from heihe_reader.gui.widgets.tag_picker import TagPicker
from heihe_reader.gui.window.marks.marking_words import marked_words
from heihe_reader.gui.window.reading.opening import Opening
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.annotation import Annotation, Occurrence
from heihe_reader.model.change import Change
from heihe_reader.model.ids import AnnotationId, TagId, new_id
from heihe_reader.model.mark import Mark, MarkKind
from heihe_reader.model.span import Place
from heihe_reader.services.library import Library
from heihe_reader.services.said import Said

_RECENT = 9
_COPIES = (MarkKind.EXACT, MarkKind.VARIANT, MarkKind.OPTED_OUT)
Tagger = Callable[[Library], tuple[TagId, Sequence[Change]]]


class Marking(QObject):
    """Every act is drawn at once and is one step of undo."""

    note_wanted = Signal(object, str)  # AnnotationId whose note shall be written now, and the words it is on

    def __init__(self, session: Session, opening: Opening, desk: Desk, picker: TagPicker, over: QWidget) -> None:
        super().__init__(session)
        self._session = session
        self._opening = opening
        self._desk = desk
        self._picker = picker
        self._over = over
        self._recent: list[TagId] = []
        self._target: Place | Mark | tuple[AnnotationId, ...] | None = None
        picker.tag_chosen.connect(lambda tag, stays: self._picked(lambda _: (tag, ()), tag, stays))
        picker.tag_created.connect(lambda path, stays: self._picked(_maker(path), None, stays))
        picker.closed.connect(desk.give_focus)

    # ---- the acts

    def highlight(self) -> None:
        """H."""
        place = self._desk.selection()
        if place is not None:
            self._mark(place, lambda _: ((), ()))
        elif self.mark_here() is not None:
            self._session.say_missing(self.tr("These words are highlighted already. T tags them, N writes a note."))
        else:
            self._session.say_missing(self.tr("Nothing is selected. Select some words, then press H."))

    def tag(self) -> None:
        """T: asks which tag."""
        target = self._find_target(self.tr("Nothing is selected. Select some words, then press T."))
        if target is None:
            return
        snapshot = self._session.snapshot
        taken = target.tags if isinstance(target, Mark) else ()
        self._target = target
        self._picker.set_tags(snapshot.tags, snapshot.paths, recent=self._recent, taken=taken)
        self._picker.open_near(self._near(target))

    def tag_marks(self, ids: tuple[AnnotationId, ...], near: QRect) -> None:
        """Tags marks that were chosen in a list, all in one step. `near` is where, in pixels of what it floats over."""
        snapshot = self._session.snapshot
        marks = [snapshot.annotation_by_id[id] for id in ids if id in snapshot.annotation_by_id]
        if marks:
            self._target = tuple(mark.id for mark in marks)
            taken = [tag for tag in marks[0].tags if all(tag in mark.tags for mark in marks)]
            self._picker.set_tags(snapshot.tags, snapshot.paths, recent=self._recent, taken=taken)
            self._picker.open_near(near)

    def tag_again(self) -> None:
        """A: the tag that was used last."""
        if not self._recent:
            self._session.say_missing(self.tr("No tag was used yet. Press T and choose one."))
            return
        self.put_tag(self._recent[0])

    def digit(self, number: int) -> None:
        """1 to 9: the first nine tags."""
        tags = digit_tags(self._session.snapshot.tags)
        if number > len(tags):
            said = self.tr("There is no tag %1 yet. Press T and type a name.")
            self._session.say_missing(said.replace("%1", str(number)))
            return
        self.put_tag(tags[number - 1])

    def put_tag(self, tag: TagId) -> None:
        """Puts a known tag on the selection or the mark at the caret."""
        target = self._find_target(self.tr("Nothing is selected. Select some words for this tag."))
        if target is not None:
            self._target = target
            self._put(lambda _: (tag, ()), tag)

    def note(self) -> None:
        """N: a mark with its note ready to be written."""
        target = self._find_target(self.tr("Nothing is selected. Select some words, then press N."))
        if isinstance(target, Mark):
            self.note_wanted.emit(target.annotation, "")
        elif target is not None:
            words = self._desk.selected_text()
            self.note_wanted.emit(self._mark(target, lambda _: ((), ())), words)  # whatever is typed next is the note

    def opt_out(self) -> None:
        """X: leaves this copy out, or takes it in again."""
        mark = self._copy_at_caret(self.tr("Put the caret on a copy of a mark, then press X."))
        if mark is not None:
            self.leave_out(mark.annotation, Place(mark.article, mark.span), mark.kind is MarkKind.OPTED_OUT)

    def leave_out(self, id: AnnotationId, place: Place, again: bool) -> None:
        """Leaves a copy out; with `again` takes it in again."""
        article, span, outlet = place.article, place.span, self._session.outlet(place.article)
        if again:
            said = self.tr("The copy in %1 is shown again.").replace("%1", outlet)
            self._act(lambda library: library.annotating.opt_in(id, article, span), said)
        else:
            said = self.tr("The copy in %1 is left out.").replace("%1", outlet)
            self._act(lambda library: library.annotating.opt_out(id, article, span), said)

    def make_own(self) -> None:
        """D: this copy becomes a mark of its own."""
        mark = self._copy_at_caret(self.tr("Put the caret on a copy of a mark, then press D."))
        if mark is not None:
            self.cut_loose(mark)

    def cut_loose(self, mark: Mark) -> None:
        """Makes a copy a mark of its own."""
        said = self.tr("The copy in %1 is its own mark now.").replace("%1", self._session.outlet(mark.article))
        self._act(lambda library: library.annotating.make_own(mark.annotation, mark.article, mark.span), said)

    def principal_place(self, mark: Mark) -> Place | None:
        """Where a variant's annotation stands in the principal, if it was made elsewhere and shows there."""
        story = self._session.snapshot.story_of(mark.article)
        known = self._session.snapshot.annotation_by_id.get(mark.annotation)
        if story is None or known is None or mark.kind is not MarkKind.VARIANT or known.article == story.principal:
            return None
        places = (m for m in (mark, *self._opening.copies_of(mark)) if m.article == story.principal)
        return next((Place(m.article, m.span) for m in places if m.kind in (MarkKind.EXACT, MarkKind.VARIANT)), None)

    def take_principal(self, mark: Mark) -> None:
        """From now on the words of the principal say how far the annotation reaches."""
        place = self.principal_place(mark)
        if place is not None:
            said = self.tr("The mark reaches as far as in %1 now.")
            self._act(
                lambda library: library.annotating.move_to(mark.annotation, place.article, place.span),
                said.replace("%1", self._session.outlet(place.article)),
            )

    def remove(self) -> None:
        """Delete: removes the mark at the caret with all its places."""
        mark = self.mark_here()
        if mark is None:
            self._session.say_missing(self.tr("There is no mark at the caret."))
        else:
            self.remove_marks((mark.annotation,))

    def remove_marks(self, ids: Sequence[AnnotationId]) -> None:
        """Removes marks with all their places, as one step of undo."""
        ids = tuple(ids)
        one = self.tr("Removed the mark with all its places.")
        said = one if len(ids) == 1 else self.tr("Removed %Ln marks.", "", len(ids))
        self._act(lambda library: library.annotating.remove(ids), said)

    def step(self, direction: int) -> None:
        """U and Shift+U: the next mark of this text, or the one before."""
        caret = self._desk.caret()
        if caret is None:
            return
        spans = sorted({mark.span for mark in self._opening.marks_of(caret.article)})
        after = [s for s in spans if s.start > caret.span.start]
        before = [s for s in spans if s.start < caret.span.start]
        found = after[:1] if direction > 0 else before[-1:]
        if not found:
            self._session.say_missing(self.tr("There is no further mark in this text."))
            return
        self._desk.go(Place(caret.article, found[0]))

    def copy_with_citation(self) -> None:
        """The selected words with their source, on the clipboard."""
        place, words = self._desk.selection(), self._desk.selected_text()
        if place is None:
            self._session.say_missing(self.tr("Nothing is selected. Select the words to cite."))
            return
        self.copy_quotes([(words, place.article)])

    def copy_quotes(self, quotes: Sequence[tuple[str, str]]) -> None:
        """Quotes with their sources; each is (words, article)."""
        known = self._session.snapshot.article_by_id
        found = [(words, known[article]) for words, article in quotes if article in known]  # type: ignore[index]
        plain = "\n\n".join(citation(words, article) for words, article in found)
        rich = "".join(rich_citation(words, article) for words, article in found)
        QApplication.clipboard().setMimeData(mime(plain, rich))
        self._session.say(self.tr("Copied with citation."))

    # ---- how

    def _find_target(self, missing: str) -> Place | Mark | None:
        place = self._desk.selection()
        target = self.mark_here() if place is None else self._made_at(place) or place
        if target is None:
            self._session.say_missing(missing)
        return target

    def _made_at(self, place: Place) -> Mark | None:
        """The mark that was made on these very words: a second one on top of it would say nothing more."""
        marks = self._opening.marks_of(place.article)
        return next((m for m in marks if m.kind is MarkKind.OWN and m.span == place.span), None)

    def mark_here(self) -> Mark | None:
        """The mark at the caret, or the one that ends there: after marking, the caret stands at its end."""
        mark, caret = self._desk.mark_at_caret(), self._desk.caret()
        if mark is not None or caret is None:
            return mark
        ending = [m for m in self._opening.marks_of(caret.article) if m.span.end == caret.span.start]
        return min(ending, key=lambda m: len(m.span), default=None)

    def _copy_at_caret(self, missing: str) -> Mark | None:
        mark = self.mark_here()
        if mark is None:
            self._session.say_missing(missing)
        elif mark.kind not in _COPIES:
            self._session.say_missing(
                self.tr("This mark was made here. Only a copy of it can be left out or cut loose.")
            )
            return None
        return mark

    def _picked(self, tagger: Tagger, known: TagId | None, stays: bool) -> None:
        self._put(tagger, known, stays=stays)

    def _put(self, tagger: Tagger, known: TagId | None, *, stays: bool = False) -> None:
        target = self._target
        if isinstance(target, Mark):
            self._put_on_mark(target, tagger, known)
        elif isinstance(target, tuple):
            self._put_on_marks(target, tagger)
        elif target is not None:
            if known is not None:
                self._used(known)
            tag = self._session.snapshot.tag_by_id.get(known) if known else None
            self._mark(
                target, lambda library: _as_tags(tagger(library)), colour=tag.colour if tag else "blue", stays=stays
            )

    def _put_on_mark(self, mark: Mark, tagger: Tagger, known: TagId | None) -> None:
        put: list[TagId] = []  # which tag it is, is known only when a new name was looked up

        def deed(library: Library) -> Annotation:
            tag, extra = tagger(library)
            now = library.annotating.get(mark.annotation)
            tags = [t for t in now.tags if t != tag] if tag in now.tags else [*now.tags, tag]
            put.append(tag)
            return library.annotating.edit(mark.annotation, tags=tags, extra=extra)

        def done(edited: Annotation) -> None:
            self._used(put[-1])
            self._say_marked(edited)

        if known is not None:
            self._used(known)
        self._session.jobs.act(deed, done)

    def _put_on_marks(self, ids: tuple[AnnotationId, ...], tagger: Tagger) -> None:
        def deed(library: Library) -> tuple[TagId, Said]:
            tag, extra = tagger(library)
            act = library.annotating.toggle_tag(ids, tag, extra)
            return tag, library.telling.of(act)

        def done(put: tuple[TagId, Said]) -> None:
            self._used(put[0])
            self._session.say_done(said_deed(put[1]))

        self._session.jobs.act(deed, done)

    def _mark(
        self,
        place: Place,
        tagger: Callable[[Library], tuple[Sequence[TagId], Sequence[Change]]],
        *,
        colour: str = "yellow",
        stays: bool = False,
    ) -> AnnotationId:
        """Draws the mark, has it written, and says in how many places it stands. Gives its id before it is written."""
        pending = AnnotationId(new_id())
        self._opening.pend(Mark(pending, place.article, place.span, colour, MarkKind.PENDING))
        self._desk.drop_selection()

        def deed(library: Library) -> Annotation:
            tags, extra = tagger(library)
            return library.annotating.highlight(place.article, place.span, tags=tags, extra=extra, id=pending)

        def done(made: Annotation) -> None:
            self._opening.settle(pending)
            if stays:
                self._target = Mark(made.id, made.article, made.span, colour, MarkKind.OWN, made.tags)
            for tag in made.tags:
                self._used(tag)
            self._say_marked(made)

        def failed(error: Exception) -> None:
            self._opening.settle(pending)
            self._session.say_trouble(error)

        self._session.jobs.act(deed, done, failed)
        return pending

    def _say_marked(self, made: Annotation) -> None:
        def say(found: Sequence[Occurrence] | None) -> None:
            if found is not None:
                paths = [self._session.snapshot.paths.get(tag, "") for tag in made.tags]
                self._session.say_done(marked_words(paths, found))

        self._session.jobs.ask(lambda library: _places_of(library, made.id), say)

    def _act(self, deed: Callable[[Library], object], said: str) -> None:
        self._session.jobs.act(deed, lambda _: self._session.say_done(said))

    def _used(self, tag: TagId) -> None:
        self._recent = [tag, *(t for t in self._recent if t != tag)][:_RECENT]

    @property
    def recent(self) -> tuple[TagId, ...]:
        """The tags used last, the latest first."""
        return tuple(self._recent)

    def _near(self, target: Place | Mark) -> QRect:
        """Where the picker shall float, in the pixels of what it floats over."""
        of_mark = self._desk.box_of_mark(target.annotation) if isinstance(target, Mark) else None
        box = of_mark or self._desk.selection_box() or self._desk.caret_box()
        if box is None:
            box = QRect(self._desk.width() // 2 - 140, self._desk.height() // 3, 280, 1)
        return QRect(self._desk.mapTo(self._over, box.topLeft()), box.size())


def _places_of(library: Library, id: AnnotationId) -> Sequence[Occurrence] | None:
    """The other places of a mark; None where it was taken back before anybody asked."""
    try:
        return library.comparing.occurrences(id)
    except UnknownIdError:
        return None


def _maker(path: str) -> Tagger:
    """Finds or makes the tag with this path, in the same step of undo."""

    def make(library: Library) -> tuple[TagId, Sequence[Change]]:
        tag, changes = library.tagging.planned(path)
        return tag.id, changes

    return make


def _as_tags(found: tuple[TagId, Sequence[Change]]) -> tuple[Sequence[TagId], Sequence[Change]]:
    return (found[0],), found[1]
