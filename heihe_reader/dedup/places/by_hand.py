"""Places where a person said of stretches of two articles that they belong together, or that they do not."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from heihe_reader.dedup.aligning.runs import common_runs
from heihe_reader.dedup.places.layers import GAP, Stretch, clipped
from heihe_reader.dedup.places.mapped import Places
from heihe_reader.dedup.places.said import Said
from heihe_reader.dedup.places.sought import Sought, words_of
from heihe_reader.dedup.places.wordmap import Reading
from heihe_reader.model.annotation import Occurrence
from heihe_reader.model.span import Span
from heihe_reader.text.words import I64

_WHOLE = 0.5  # of the words of a matched stretch: a span that has so many stands for all of it
_INSIDE = 0.5  # of a place: one that lies so far inside a matched stretch gives way


class _Known(NamedTuple):
    """What was said, with the words `[first, end)` of the stretches among all words of the articles."""

    said: Said
    here: tuple[int, int]
    there: tuple[int, int]


def places_by_hand(places: Places, sought: Sought, said: Sequence[Said]) -> tuple[Occurrence, ...]:
    """Where a span shows in an article of which a person said something: that outranks what the program finds.

    The words of matched stretches have no other partners. A span that has half of the words of such a stretch shows
    at the whole of the other one, else at those of its words that stand there too. As everywhere, four fifths of the
    words of the span must have partners in one run.
    """
    known = [_Known(one, words_of(places.source, one.here), words_of(places.target, one.there)) for one in said]
    touching = [one for one in known if max(sought.first, one.here[0]) < min(sought.last, one.here[1])]
    if not touching:
        taken = [one.there for one in said if one.together]
        return tuple(place for place in places.of(sought) if not any(_is_in(place.span, span) for span in taken))
    found: dict[Span, Occurrence] = {}
    matched = [piece for one in touching if one.said.together for piece in _matched(one, sought, places)]
    nothing = np.full(sought.count, -1, np.int64)
    for partner in places.partners(sought) or [nothing]:
        pieces = [*_pieces(_without(partner, known, sought.first), sought.first), *matched]
        matched = []  # they are in the first round, with what the alignment says
        for stretch in _joined(sorted(pieces), sought.enough):
            place = _widened(places.place(sought, *stretch[:4]), stretch, touching)
            if not any(place.overlaps(other) for other in found):
                found[place] = places.occurrence(sought, place)
    return tuple(found[place] for place in sorted(found))


def _is_in(place: Span, stretch: Span) -> bool:
    return min(place.end, stretch.end) - max(place.start, stretch.start) > _INSIDE * len(place)


def _without(partner: I64, known: Sequence[_Known], first: int) -> I64:
    """The partners of the words from `first` on that are left when a person has had their say."""
    left = partner.copy()
    for said, here, there in known:
        mine = slice(max(here[0] - first, 0), max(here[1] - first, 0))
        if said.together:
            left[mine] = -1
            left[(left >= there[0]) & (left < there[1])] = -1
        else:
            inside = left[mine]
            inside[(inside >= there[0]) & (inside < there[1])] = -1
    return left


def _matched(one: _Known, sought: Sought, places: Places) -> list[Stretch]:
    """What the words of a span that lie in a matched stretch stand for in the other."""
    first, end = max(sought.first, one.here[0]), min(sought.last, one.here[1])
    if end - first >= _WHOLE * (one.here[1] - one.here[0]):
        return [(first, end - 1, one.there[0], one.there[1] - 1, end - first)]
    mine, theirs = _code(places.source, one.here), _code(places.target, one.there)
    runs = clipped(common_runs(mine, theirs, (one.here[0], one.there[0])), first, end)
    return [(a, a + n - 1, b, b + n - 1, n) for a, b, n in runs]


def _code(reading: Reading, words: tuple[int, int]) -> str:
    return reading.code_of_all[slice(*words)]


def _pieces(partner: I64, first: int) -> list[Stretch]:
    """The words that have partners, neighbours together."""
    pieces: list[Stretch] = []
    for word, there in enumerate(partner.tolist(), first):
        if there < 0:
            continue
        if pieces and pieces[-1][1] == word - 1 and pieces[-1][3] == there - 1:
            begin, _, begin_there, _, words = pieces[-1]
            pieces[-1] = begin, word, begin_there, there, words + 1
        else:
            pieces.append((word, word, there, there, 1))
    return pieces


def _joined(pieces: Sequence[Stretch], enough: float) -> list[Stretch]:
    """The pieces joined where one follows another with no more than a run may skip, if they have enough words."""
    joined: list[Stretch] = []
    for piece in pieces:
        if joined and piece[0] - joined[-1][1] <= GAP + 1 and 0 < piece[2] - joined[-1][3] <= GAP + 1:
            first, _, first_there, _, words = joined[-1]
            joined[-1] = first, piece[1], first_there, piece[3], words + piece[4]
        else:
            joined.append(piece)
    return [one for one in joined if one[4] >= enough]


def _widened(place: Span, stretch: Stretch, touching: Sequence[_Known]) -> Span:
    """The place with the signs at the ends of a matched stretch that it begins or ends with."""
    for said, _, there in touching:
        if said.together and stretch[2] <= there[0] and there[1] - 1 <= stretch[3]:
            place = Span(min(place.start, said.there.start), max(place.end, said.there.end))
    return place
