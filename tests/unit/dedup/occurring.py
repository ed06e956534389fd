"""Where a span of one article stands in others, as the program asks for it and by the whole alignment."""

from collections.abc import Sequence

from heihe_reader.dedup.places.answers import Wanted, places_of_all
from heihe_reader.dedup.places.mapped import Places
from heihe_reader.dedup.places.sought import Sought
from heihe_reader.dedup.places.wordmap import read_words
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.annotation import Occurrence
from heihe_reader.model.span import Span


def occurrences(source: Subject, span: Span, target: Subject) -> tuple[Occurrence, ...]:
    """The places of `target` where `span` of `source` shows, in order of the text.

    The span is mapped word by word through the alignment of the two bodies, wherever at least 80 % of its words are
    aligned in one run with gaps of at most 30 words; the place reaches from the first to the last aligned word, with
    the punctuation at the ends of the span where `target` has it too. Folded repeats show it as well. `target` may
    be the same article: then these are its other places.

    Raises:
        ValueError: the span reaches beyond the text of `source`.
    """
    here = read_words(source)
    return Places(here, read_words(target)).of(Sought(here, span))


def marks_among(
    source: Subject, spans: Sequence[Span], targets: Sequence[Subject]
) -> tuple[tuple[tuple[Occurrence, ...], ...], ...]:
    """For each target the places of each span of `source`: what `occurrences` says, for many copies at a time.

    Most copies are answered without an alignment: they have the span word for word, or not at all, or it is enough
    to align what is around it. Only where that leaves a doubt the whole bodies are aligned.
    """
    wanted = Wanted(0, tuple(spans), tuple(range(1, len(targets) + 1)))
    return tuple(answer.places for some in places_of_all([source, *targets], [wanted]) for answer in some)
