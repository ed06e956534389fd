"""Compares texts. Runs in a child process only: it loads numpy and the engine."""

from collections.abc import Iterator
from pathlib import Path
from time import monotonic

from heihe_reader.dedup.aligning.alignment import align_subjects
from heihe_reader.dedup.aligning.parts import align_part
from heihe_reader.dedup.body import body_of
from heihe_reader.dedup.passages import record
from heihe_reader.dedup.ports import KeptPair, KeptPrint
from heihe_reader.dedup.prints import fingerprint
from heihe_reader.dedup.subject import Subject
from heihe_reader.dedup.survey import Survey, survey_index
from heihe_reader.isolation import stand_back
from heihe_reader.library.prints import PairRow, PrintRow
from heihe_reader.library.renewing import News, Renewal
from heihe_reader.model.alignment import Alignment
from heihe_reader.model.span import Span
from heihe_reader.model.step import Step
from heihe_reader.services.coarse import coarse_grams
from heihe_reader.services.crew import Crew
from heihe_reader.services.survey_index import LibraryIndex, mark_of, open_store
from heihe_reader.services.survey_values import PairsMade, PrintsMade, Surveyed, survey_state

_NEWS = 0.05  # seconds between two steps


def survey_library(path: Path) -> Iterator[Step | PrintsMade | PairsMade | Renewal | Surveyed]:
    """Looks over the library at `path`: steps and what is to be kept as they come, then what must be written.

    Raises:
        ChangedMeanwhileError: an article was changed while it was looked at; what came until then holds.
    """
    stand_back()
    store = open_store(path)
    try:
        cards = store.prints.cards()
        index, news = LibraryIndex(store, cards), _News()
        with Crew() as workers:
            for item in survey_index(index, workers):
                if isinstance(item, Survey):
                    yield from store.renewing.differences(item.edges, item.passages, _news(item, index))
                elif not isinstance(item, Step) or news.due(item):
                    yield _to_keep(item)
        yield Surveyed(survey_state(cards), fingerprint.VERSION, record.VERSION)
    finally:
        store.close()


def compare(a: Subject, b: Subject) -> Alignment:
    """Two articles side by side."""
    return align_subjects(a, b)


def compare_part(a: Subject, b: Subject, around: Span) -> Alignment:
    """What is in sight of the first beside all of the second: an answer in milliseconds about a long text."""
    return align_part(body_of(a), body_of(b), around)


class _News:
    """Lets through so many steps as can be seen: each one costs the window's process a wake-up."""

    def __init__(self) -> None:
        self._told = 0.0

    def due(self, step: Step) -> bool:
        """True for the last step of a stage, and for one after some time without."""
        now = monotonic()
        if step.done != step.total and now - self._told < _NEWS:
            return False
        self._told = now
        return True


def _news(survey: Survey, index: LibraryIndex) -> list[News]:
    return [
        News(id, index.body(id), words, survey.new_words[id], tuple(survey.fresh[id]), mark_of(survey.groups[id]))
        for id, words in survey.words.items()
    ]


def _to_keep(item: Step | tuple[KeptPrint, ...] | tuple[KeptPair, ...]) -> Step | PrintsMade | PairsMade:
    if isinstance(item, Step):
        return item
    made = [PrintRow(p.article, p.body, p.data, coarse_grams(p.data)) for p in item if isinstance(p, KeptPrint)]
    if made:
        return PrintsMade(fingerprint.VERSION, tuple(made))
    pairs = [PairRow(p.a, p.b, p.body_a, p.body_b, p.data) for p in item if isinstance(p, KeptPair)]
    return PairsMade(record.VERSION, tuple(pairs))
