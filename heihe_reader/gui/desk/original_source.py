"""What is known of the original that a pane shows, and what is asked for next: one question at a time of each kind."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QObject, Signal

from heihe_reader.gui.desk.original_pictures import Pictures
from heihe_reader.gui.desk.original_wishes import Asked, PageWish
from heihe_reader.gui.desk.original_words import PageWords
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.original import DrawnPage, PageRun, WordBox

_KEPT = 60  # pages whose words are kept


class OriginalSource(QObject):
    """Pages come when they are in sight. Answers about an article that is shown no more are dropped."""

    asked = Signal(object)  # PageWish
    sized = Signal()  # the sizes of the pages are known, or why there are none
    drawn = Signal(int)  # a page, or why it cannot be
    placed = Signal()  # words or the stretches of pages are known

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.article: ArticleId | None = None
        self._version = 0
        self._turn = 0
        self._reset()

    def _reset(self) -> None:
        self._turn += 1
        self.sizes: Sequence[tuple[float, float]] = ()
        self.trouble = ""  # why there are no pages
        self.broken: dict[int, str] = {}
        self.pictures = Pictures()
        self.words: dict[int, PageWords] = {}
        self.runs: Sequence[PageRun] = ()
        self._wanted: tuple[range, range, float] = (range(0), range(0), 1.0)
        self._drawing = self._reading = False
        self._runs_asked = self._unplaced = False

    def show(self, article: ArticleId | None, version: int = 0) -> None:
        """Shows the pages of another article, or of another version of its text; what was known is forgotten."""
        if (article, version) == (self.article, self._version):
            return
        self.article, self._version = article, version
        self._reset()
        if article is not None:
            self._ask(
                Asked.SIZES, lambda sizes: self._take_sizes(cast("Sequence[tuple[float, float]]", sizes)), self._no
            )

    def want(self, seen: range, near: range, scale: float) -> None:
        """Draws these pages next, those in sight first, at so many device pixels a point."""
        self._wanted = (seen, near, scale)
        self._draw_next()
        self._read_next()

    def _ask(
        self, asked: Asked, answer: Callable[[object], None], fail: Callable[[str], None], number: int = 0
    ) -> None:
        turn = self._turn

        def answered(found: object) -> None:
            if turn == self._turn:
                answer(found)

        def failed(why: str) -> None:
            if turn == self._turn:
                fail(why)

        assert self.article is not None
        self.asked.emit(PageWish(asked, self.article, answered, failed, number, self._wanted[2]))

    def _take_sizes(self, sizes: Sequence[tuple[float, float]]) -> None:
        self.sizes = sizes
        self.sized.emit()

    def _no(self, why: str) -> None:
        self.trouble = why
        self.sized.emit()

    # ---- pictures

    def _draw_next(self) -> None:
        seen, near, scale = self._wanted
        missing = (n for n in (*seen, *near) if n not in self.broken and not self.pictures.has(n, scale))
        number = next(missing, None)
        if number is None or self._drawing:
            return
        self._drawing = True
        self._ask(
            Asked.PICTURE,
            lambda page: self._take_page(number, cast("DrawnPage", page), scale),
            lambda why: self._take_broken(number, why),
            number,
        )

    def _take_page(self, number: int, page: DrawnPage, scale: float) -> None:
        self._drawing = False
        self.pictures.put(number, page, scale, self._wanted[0])
        self.drawn.emit(number)
        self._draw_next()
        self._read_next()

    def _take_broken(self, number: int, why: str) -> None:
        self._drawing = False
        self.broken[number] = why
        self.drawn.emit(number)
        self._draw_next()

    # ---- words

    def _read_next(self) -> None:
        """Words come behind the picture of their page: it is what a person waits for."""
        if self._reading or self._unplaced:
            return
        number = next((n for n in self._wanted[0] if n not in self.words and self.pictures.get(n) is not None), None)
        if number is not None:
            self._reading = True
            self._ask(Asked.WORDS, lambda w: self._take_words(number, w), self._no_words, number)
        elif not self._runs_asked and self.words:
            self._runs_asked = self._reading = True
            self._ask(Asked.RUNS, self._take_runs, self._no_words)

    def _take_words(self, number: int, words: object) -> None:
        self._reading = False
        self.words[number] = PageWords(cast("Sequence[WordBox]", words))
        if len(self.words) > _KEPT:
            self.words = {n: w for n, w in self.words.items() if n in self._wanted[0] or n in self._wanted[1]}
        self.placed.emit()
        self._read_next()

    def _take_runs(self, runs: object) -> None:
        self._reading = False
        self.runs = cast("Sequence[PageRun]", runs)
        self.placed.emit()
        self._read_next()

    def _no_words(self, why: str) -> None:
        """The pages are still shown; nothing can be selected on them."""
        self._reading, self._unplaced = False, True

    def page_of(self, offset: int) -> int | None:
        """The page that a code point of the text stands on; None while that is not known."""
        found = [run.page for run in self.runs if run.span.start <= offset < run.span.end]
        if found:
            return found[0]
        before = [run.page for run in self.runs if run.span.start <= offset]
        return before[-1] if before else None
