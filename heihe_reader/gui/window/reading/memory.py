"""What is remembered of a library between two starts: its counts, its desk, its view and its unfolded stories."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from heihe_reader.errors import HeiheError
from heihe_reader.gui.desk.content import View
from heihe_reader.gui.desk.pane_state import PaneState
from heihe_reader.gui.window.frame.workspace import Workspace
from heihe_reader.gui.window.reading.opening import Opening
from heihe_reader.gui.window.reading.reading_view import ReadingView
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.ids import ArticleId, StoryId
from heihe_reader.settings import RecentLibrary

_PAUSE = 400  # milliseconds without news until the counts are written: an import brings news with every file


class Memory(QObject):
    """Lays the desk out as it was left, and tells when there is something new to write down."""

    counted = Signal()  # other counts than before

    def __init__(self, session: Session, opening: Opening, view: ReadingView, workspace: Workspace) -> None:
        super().__init__(session)
        self._session = session
        self._opening = opening
        self._view = view
        self._workspace = workspace
        self._known = RecentLibrary("")
        self._read = False
        self._counts = (0, 0)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self.counted)

    def take(self, known: RecentLibrary) -> None:
        """Takes over what was remembered. Call this before the library is read for the first time."""
        self._known = known
        self._counts = (known.articles, known.stories)
        self._session.renewed.connect(self._renewed)

    def lay_out(self) -> bool:
        """Opens the articles that lay on the desk, before anything else is read, without those that are gone.

        False where none is left, or nothing can be read: who reads the tables tells why.
        """
        here = self._session.snapshot.article_by_id
        try:
            ids = [ArticleId(id) for id in self._known.desk if id in here]
        except HeiheError:
            return False
        if not ids:
            return False
        self._view.set_view(View(self._known.view) if self._known.view in tuple(View) else View.FULL)
        states = [state for line in self._known.panes if (state := PaneState.from_text(line)) is not None]
        self._workspace.desk.await_states(state for state in states if state.article in ids)
        self._opening.show(ids, next((state.article for state in states if state.active), None))
        return True

    def unfolded(self) -> frozenset[StoryId]:
        """The stories that a person unfolded."""
        if self._workspace.is_made("library"):
            return self._workspace.library.view.unfolded
        return frozenset(map(StoryId, self._known.unfolded))

    def kept(self, known: RecentLibrary) -> RecentLibrary:
        """`known` with how things stand now; as it was where the library has not been read yet."""
        if not self._read:
            return known
        articles, stories = self._count()
        return replace(
            known,
            articles=articles,
            stories=stories,
            view=self._workspace.desk.view.value,
            desk=tuple(str(id) for id in self._opening.ids),
            unfolded=tuple(map(str, sorted(self.unfolded()))),
            panes=tuple(state.to_text() for state in self._workspace.desk.states()),
        )

    def close(self) -> None:
        """Tells nothing any more."""
        self._pause.stop()

    def _renewed(self) -> None:
        self._read = True
        if self._counts != self._count():
            self._counts = self._count()
            self._pause.start()

    def _count(self) -> tuple[int, int]:
        counts = self._session.snapshot.counts
        return counts.articles, counts.stories
