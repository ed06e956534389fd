"""What the mark at the caret is, at the right of the status line: its tags, and in how many places it stands."""

from PySide6.QtCore import QObject

from heihe_reader.errors import UnknownIdError
from heihe_reader.gui.widgets.counting import distinct_texts_of, joined, places_of
from heihe_reader.gui.window.frame.status_line import StatusLine
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.ids import AnnotationId
from heihe_reader.model.mark import Mark
from heihe_reader.services.library import Library


class StandingOn(QObject):
    """Tags are said at once, places when they are found; a mark that is left meanwhile is not told of."""

    def __init__(self, session: Session, status: StatusLine) -> None:
        super().__init__(session)
        self._session = session
        self._status = status
        self._mark: Mark | None = None
        self._said: dict[AnnotationId, str] = {}
        session.renewed.connect(self._said.clear)

    def show(self, mark: Mark | None) -> None:
        """Tells of a mark, or of none."""
        before, self._mark = self._mark, mark
        if mark is None:
            self._status.what.setText("")
            return
        self._tell()
        here = self._session.snapshot.annotation_by_id
        if mark.annotation in here and mark.annotation not in self._said and mark != before:
            id = mark.annotation
            self._session.jobs.ask(lambda library: _count(library, id), lambda found: self._take(id, found), later=True)

    def _take(self, id: AnnotationId, found: tuple[int, int] | None) -> None:
        if found is not None:
            self._said[id] = joined(places_of(found[0]), distinct_texts_of(found[1]))
            self._tell()

    def _tell(self) -> None:
        if self._mark is None:
            return
        paths = [self._session.snapshot.paths.get(tag, "") for tag in self._mark.tags]
        said = [joined(*paths), self._said.get(self._mark.annotation, "")]
        self._status.what.setText(" · ".join(words for words in said if words))


def _count(library: Library, id: AnnotationId) -> tuple[int, int] | None:
    """In how many places a mark stands, and how many wordings these have; None for one that is gone."""
    try:
        found = [o for o in library.comparing.occurrences(id) if not o.opted_out]
    except UnknownIdError:
        return None
    others = {o.span.of(library.reading.text(o.article).text).casefold() for o in found if not o.exact}
    return 1 + len(found), 1 + len(others)
