"""Learns over a library which blocks are furniture: those that stand on page after page of one outlet."""

from collections.abc import Iterator, Mapping

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.furniture.evidence import BEGINS, CHANGES, STANDS, evidence
from heihe_reader.dedup.furniture.furnished import Learned
from heihe_reader.dedup.furniture.inferred_outlets import inferred_outlets
from heihe_reader.dedup.furniture.lines import labelled, links_below
from heihe_reader.dedup.furniture.neighbours import beside
from heihe_reader.dedup.furniture.pages import Flags, Pages, Read, read
from heihe_reader.dedup.furniture.rules import by_itself, by_place, in_company, stays_in_company
from heihe_reader.dedup.furniture.seen import Seen, seen_of, texts_of
from heihe_reader.dedup.furniture.tellings import told_once
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.text.words import I64

_ROUNDS = 5  # in which what is furniture by itself makes its neighbours furniture
_BATCH = 250_000  # rows that are learned from at a time, whole outlets each; 8 MB, and about as much again ten times


def learn_furniture(
    prints: Mapping[ArticleId, bytes], outlets: Mapping[ArticleId, str]
) -> dict[ArticleId, tuple[Learned, ...]]:
    """The furniture of each article that has any, in order, with the evidence in words.

    `prints` are what `block_prints` made of every article of the library, `outlets` the names of their outlets ("" or
    missing: unknown). The answer depends on these alone, not on their order.
    """
    known = read(prints, outlets)
    if not len(known.rows):
        return {}
    outlet, library = inferred_outlets(known.rows, known.page, known.outlet, known.as_read)
    standing = known.elsewhere()
    found: dict[ArticleId, tuple[Learned, ...]] = {}
    for members in _batches(known, outlet):
        names = _Names(known, library, outlet[members])
        first, last = (np.searchsorted(known.page, members + side) for side in (0, 1))
        rows = _ranges(first, last)
        pages = Pages(known.rows[rows], np.repeat(np.arange(len(members)), last - first), names.outlet, standing[rows])
        for at, learned in _told(pages, _reasons(pages, names)):
            found[known.ids[int(members[at])]] = learned
    return {id: found[id] for id in known.ids if id in found}


def _batches(known: Read, outlet: I64) -> Iterator[I64]:
    """The articles of as many outlets at a time as have together few rows enough."""
    sizes = np.bincount(known.page, minlength=len(outlet))
    order = np.argsort(outlet, kind="stable")
    passed = np.cumsum(sizes[order]) // _BATCH
    begins = np.flatnonzero(np.append(True, outlet[order][1:] != outlet[order][:-1]))
    cuts = begins[np.append(True, passed[begins][1:] != passed[begins][:-1])]
    for start, end in zip(cuts, [*cuts[1:], len(order)], strict=True):
        yield np.sort(order[start:end])


def _ranges(first: I64, last: I64) -> I64:
    """All numbers of the ranges `[first, last)` one after the other."""
    lengths = last - first
    before = np.cumsum(lengths) - lengths
    return np.asarray(np.arange(int(lengths.sum())) + np.repeat(first - before, lengths))


class _Names:
    """The outlets of a batch, numbered anew from 0, and what they are called."""

    def __init__(self, known: Read, library: int, outlet: I64) -> None:
        numbers, self.outlet = np.unique(outlet, return_inverse=True)
        self._names = [
            known.names[n] if n < len(known.names) else "this library" if n == library else _NAMELESS for n in numbers
        ]

    def __getitem__(self, outlet: int) -> str:
        return self._names[outlet]


_NAMELESS = "an outlet whose name is not known"


def _reasons(pages: Pages, names: _Names) -> dict[int, str]:
    """The rows of all that is furniture, with the evidence."""
    if not len(pages.rows):
        return {}
    telling, sampled = told_once(pages.rows, pages.page, pages.outlet, pages.prose)
    text, count = texts_of(pages)
    seen = seen_of(pages, text, count, telling, sampled)
    sure = _sure(pages, text, seen)
    chosen = np.flatnonzero(np.append(sure, False)[text] & pages.open)
    said = [(STANDS, chosen, seen.pages[text[chosen]])]
    for what, lines in ((CHANGES, links_below(pages, text, sure)), (BEGINS, labelled(pages, telling))):
        said.append((what, lines.rows, lines.pages))
    reasons: dict[int, str] = {}
    known: dict[tuple[str, int, int], str] = {}
    for what, rows, often in said:
        outlets = pages.outlet[pages.page[rows]]
        for row, stands, outlet in zip(rows.tolist(), often.tolist(), outlets.tolist(), strict=True):
            if row not in reasons:
                key = (what, stands, outlet)
                if key not in known:
                    known[key] = evidence(what, stands, int(pages.of_outlet[outlet]), names[outlet])
                reasons[row] = known[key]
    return reasons


def _sure(pages: Pages, text: I64, seen: Seen) -> Flags:
    """Which texts are furniture: by themselves, beside such, and those that have only one another for neighbours."""
    sure = _spread(pages, text, seen, by_itself(seen) & ~seen.headline)
    company = in_company(seen) & ~sure & ~seen.headline
    while company.any():
        fewer = company & stays_in_company(beside(pages, text, sure | company)[1])
        if (fewer == company).all():
            break
        company = fewer
    return _spread(pages, text, seen, sure | company)


def _spread(pages: Pages, text: I64, seen: Seen, sure: Flags) -> Flags:
    """What furniture makes furniture of its neighbours, and they of theirs."""
    for _ in range(_ROUNDS):
        more = sure | (by_place(seen, *beside(pages, text, sure)) & ~seen.headline)
        if (more == sure).all():
            break
        sure = more
    return sure


def _told(pages: Pages, reasons: dict[int, str]) -> Iterator[tuple[int, tuple[Learned, ...]]]:
    """What was learned of each article that has furniture."""
    rows = np.array(sorted(reasons), np.int64)
    places: list[npt.NDArray[np.generic]] = [pages.page[rows], pages.rows["start"][rows], pages.rows["end"][rows]]
    page, passed, found = -1, -1, list[Learned]()
    for row, at, start, end in zip(rows.tolist(), *(place.tolist() for place in places), strict=True):
        if at == page and end <= passed:
            continue  # a sentence of a block that is furniture as a whole
        if at != page:
            if found:
                yield page, tuple(found)
            page, found = at, []
        passed = end
        found.append(Learned(Span(start, end), reasons[row]))
    if found:
        yield page, tuple(found)
