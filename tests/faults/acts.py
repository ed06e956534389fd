"""What the victim does until it is killed: a person's acts and long jobs on one library, at random, each one told.

Runs in a process of its own. Before an act goes a line that it begins, after it one that it is done and what the
library holds now that it did not hold before: only what was told as done must be there after the kill.
"""

import json
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

from heihe_reader.errors import RefusedError
from heihe_reader.model.annotation import Annotation
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place, Span
from heihe_reader.services import in_portions
from heihe_reader.services.exporting import ExportRequest
from heihe_reader.services.library import Library
from heihe_reader.services.tagging_hits import Extent

SYLLABLES = "ka lo mi ter us ban dor el fi gra hen iv jo kul mar nep or pil quo ras sten tur ul vor wex yd zan".split()
TAGS = ("Trade", "Trade/Bridge", "Voices", "Торговля", "口岸/黑河")
FORMATS = {"bundle": ".zip", "html": ".html", "csv": ".csv", "markdown": ".md"}

_PORTION = 4000  # weight of a portion, a tenth of what it is: in a small library too a kill falls between two of them
_HITS = 60

REPLACED = "kept"
"""The folder of a bundle that is exported again and again."""


@dataclass(frozen=True, slots=True)
class State:
    """What a library holds: each mark as a string of all its fields, the articles in sight, the paths of the tags."""

    marks: dict[str, str] = field(default_factory=dict)
    articles: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()

    @classmethod
    def of(cls, library: Library) -> "State":
        """Reads it from an open library."""
        marks = {mark.id: _as_text(mark) for mark in library.annotating.all()}
        articles = sorted(article.id for article in library.reading.articles())
        return cls(marks, tuple(articles), tuple(sorted(library.tagging.paths().values())))

    def to_json(self) -> str:
        return json.dumps([self.marks, self.articles, self.tags])

    @classmethod
    def from_json(cls, text: str) -> "State":
        marks, articles, tags = json.loads(text)
        return cls(marks, tuple(articles), tuple(tags))


def _as_text(mark: Annotation) -> str:
    return repr(mark)


def sentence(chance: random.Random) -> str:
    """A made-up sentence of eight to twenty words."""
    words = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 3))) for _ in range(chance.randint(8, 20))]
    return " ".join(words).capitalize() + "."


def write_texts(folder: Path, chance: random.Random, count: int) -> list[Path]:
    """Writes articles that share paragraphs with one another, some of them as rows of a JSONL file."""
    folder.mkdir(parents=True, exist_ok=True)
    wire = random.Random(chance.randint(1, 4))  # few wire stories, so that there is something to compare
    shared = [" ".join(sentence(wire) for _ in range(4)) for _ in range(6)]
    texts = []
    for _ in range(count):
        own = [" ".join(sentence(chance) for _ in range(3)) for _ in range(chance.randint(1, 4))]
        taken = chance.sample(shared, chance.randint(0, len(shared)))
        texts.append("\n\n".join([sentence(chance)[:-1], *taken, *own]))
    name = f"{chance.getrandbits(64):016x}"
    if chance.random() < 0.3:
        file = folder / f"{name}.jsonl"
        file.write_text("".join(json.dumps({"title": t[:20], "text": t}) + "\n" for t in texts), encoding="utf-8")
        return [file]
    files = [folder / f"{name}-{number}.txt" for number in range(count)]
    for file, text in zip(files, texts, strict=True):
        file.write_text(text, encoding="utf-8")
    return files


def act_until_killed(path: Path, folder: Path, others: Sequence[Path], seed: int, tell: Connection) -> None:
    """Opens the library at `path`, making it where it is missing, and acts on it for ever.

    `folder` takes what is imported and exported, `others` are libraries to merge.
    """
    in_portions._MOST = _PORTION
    with Library.open(path, create=True, creator="Ada") as library:
        tell.send(("open", "", State.of(library).to_json()))
        _Acting(library, folder, others, random.Random(seed), tell).run()


class _Acting:
    """The acts, each with its share of all."""

    def __init__(
        self, library: Library, folder: Path, others: Sequence[Path], chance: random.Random, tell: Connection
    ) -> None:
        self._library = library
        self._folder = folder
        self._others = others
        self._chance = chance
        self._tell = tell
        self._acts: dict[Callable[[], str], int] = {
            self.highlight: 30, self.note: 12, self.retag: 8, self.remove: 4, self.undo: 8, self.redo: 4,
            self.load: 10, self.compare: 8, self.export: 8, self.replace: 4, self.merge: 9, self.tag_hits: 9,
            self.back_up: 2, self.decide: 4,
        }  # fmt: skip

    def run(self) -> None:
        """Acts for ever."""
        while True:
            (act,) = self._chance.choices(list(self._acts), list(self._acts.values()))
            touched = act.__name__
            self._tell.send(("begin", touched, ""))
            try:
                made = act()
            except RefusedError as refused:  # nothing to undo, a mark that is gone: nothing was changed
                made = f"refused: {refused}"
            self._tell.send(("done", f"{touched} {made}", State.of(self._library).to_json()))

    def highlight(self) -> str:
        article = self._article()
        text = self._library.reading.text(article).text
        start = self._chance.randrange(max(1, len(text) - 60))
        tags = [self._library.tagging.planned(path) for path in self._chance.sample(TAGS, self._chance.randint(0, 1))]
        changes = [change for _, needed in tags for change in needed]
        span = Span(start, min(len(text), start + self._chance.randint(2, 60)))
        return self._library.annotating.highlight(article, span, tags=[tag.id for tag, _ in tags], extra=changes).id

    def note(self) -> str:
        return self._library.annotating.edit(self._mark().id, note=sentence(self._chance)).id

    def retag(self) -> str:
        tag = self._library.tagging.ensure(self._chance.choice(TAGS))
        return self._library.annotating.edit(self._mark().id, tags=[tag.id]).id

    def remove(self) -> str:
        return str(self._library.annotating.remove([self._mark().id])[0].id)

    def undo(self) -> str:
        return self._library.history.undo().label

    def redo(self) -> str:
        return self._library.history.redo().label

    def load(self) -> str:
        files = write_texts(self._folder / "in", self._chance, self._chance.randint(1, 4))
        return self._follow(self._library.importing.run(files))

    def compare(self) -> str:
        return self._follow(self._library.deduplicating.run())

    def export(self) -> str:
        form = self._chance.choice(list(FORMATS))
        target = self._folder / f"{self._chance.getrandbits(40):010x}{FORMATS[form]}"
        self._follow(self._library.exporting.run(ExportRequest(target, form)))
        return target.name

    def replace(self) -> str:
        target = self._folder / REPLACED
        self._follow(self._library.exporting.run(ExportRequest(target, "bundle")))
        return target.name

    def merge(self) -> str:
        return self._follow(self._library.merging.run(self._chance.choice(self._others)))

    def tag_hits(self) -> str:
        """Tags a word wherever it stands in the first articles that hold it."""
        word = self._chance.choice(SYLLABLES)
        hits = []
        for article in self._library.reading.articles():
            start = self._library.reading.text(article.id).text.find(word)
            if start >= 0:
                hits.append(Place(article.id, Span(start, start + len(word))))
        return self._follow(self._library.tagging_hits.run(hits[:_HITS], Extent.WORDS, self._chance.choice(TAGS)))

    def back_up(self) -> str:
        return self._library.upkeep.backup(self._folder / f"{self._chance.getrandbits(40):010x}.heihe").file.name

    def decide(self) -> str:
        a, b = self._article(), self._article()
        if a == b:
            raise RefusedError("one article is no pair")
        deciding = self._library.deduplicating
        return (deciding.join if self._chance.random() < 0.5 else deciding.not_duplicate)(a, b).id

    def _article(self) -> ArticleId:
        articles = self._library.reading.articles()
        if not articles:
            raise RefusedError("there is no article")
        return self._chance.choice(articles).id

    def _mark(self) -> Annotation:
        marks = self._library.annotating.all()
        if not marks:
            raise RefusedError("there is no mark")
        return self._chance.choice(marks)

    def _follow(self, steps: Iterator[object]) -> str:
        return str(sum(1 for _ in steps))
