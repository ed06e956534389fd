"""What is counted of each text that stands in several articles of one outlet."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from heihe_reader.dedup.furniture.block_prints import KINDS
from heihe_reader.dedup.furniture.cuts import KNOWN, LAST, SENTENCE, TITLE
from heihe_reader.dedup.furniture.neighbours import above_title, at_the_ends, right_above
from heihe_reader.dedup.furniture.pages import STORY, Flags, Pages
from heihe_reader.dedup.furniture.site_talk import Talk
from heihe_reader.dedup.prints.numbering import numbered, unique_pairs
from heihe_reader.model.block import BlockKind
from heihe_reader.text.words import F64, I64, mix

_VARIED = 0.8  # share of the articles with a text, all with other numbers in it
_RECURS = 0.35  # share of an outlet's stories from which on a text is none that only one of them tells


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen of each text that stands in several articles of an outlet; one entry a text.

    `pages` and `tellings` count the articles it stands in, all of them and each story once; `all_pages` and
    `all_tellings` count the outlet's. `elsewhere` counts the articles of other outlets. `edge` is the share of its
    places at the begin or end of a block. A `rubric` stands above the title. `ends` is how often it has nothing that
    only its article says above it, or nothing below it. A `headline` is the title of its articles, stands right above
    their stories, and has other numbers or dates in most of them.
    """

    pages: I64
    tellings: F64
    all_pages: I64
    all_tellings: F64
    elsewhere: I64
    weight: F64
    addressed: Flags
    topical: Flags
    of_sites: Flags
    prose: Flags
    title: Flags
    heading: Flags
    whole: Flags
    edge: F64
    rubric: Flags
    ends: F64
    headline: Flags

    @property
    def share(self) -> F64:
        """The share of the outlet's stories that it stands in."""
        return self.tellings / np.maximum(self.all_tellings, 1.0)


def texts_of(pages: Pages) -> tuple[I64, int]:
    """Gives each text that stands in two articles of one outlet its number, -1 to all others. The same words above
    and below the begin of the story count as two texts: a title is no link."""
    at = np.flatnonzero((pages.open | pages.as_read) & (pages.weight > 0))
    place = pages.outlet[pages.page[at]].astype(np.uint64) * np.uint64(2) + _below_start(pages)[at].astype(np.uint64)
    group, count = numbered(mix(pages.rows["key"][at] ^ mix(place + np.uint64(1))))
    often = np.bincount(unique_pairs(group, pages.page[at])[0], minlength=count)
    several = np.flatnonzero(often >= 2)
    number = np.full(len(often), -1, np.int64)
    number[several] = np.arange(len(several))
    text = np.full(len(pages.rows), -1, np.int64)
    text[at] = number[group]
    return text, len(several)


def _below_start(pages: Pages) -> Flags:
    """Which rows come after the first sentence of their article that only it has."""
    rows, outlet = np.arange(len(pages.rows)), pages.outlet[pages.page]
    key, _ = numbered(mix(pages.rows["key"] ^ mix(outlet.astype(np.uint64))))
    often = np.bincount(unique_pairs(key, pages.page)[0])[key]
    story = pages.prose & (pages.weight >= STORY) & (pages.talk == Talk.NONE)
    own = story & (often <= np.maximum(0.5 * pages.of_outlet[outlet], 1))
    first = np.full((2, pages.count), len(rows))
    for which, starts in enumerate((own, story)):
        np.minimum.at(first[which], pages.page[starts], rows[starts])
    first[0] = np.where(first[0] == len(rows), first[1], first[0])
    return np.asarray(rows > first[0][pages.page])


def seen_of(pages: Pages, text: I64, count: int, telling: I64, sampled: Flags) -> Seen:
    """Counts what was seen of each of `count` texts. `telling` is the story of each article, `sampled` says which
    articles were compared to tell that."""
    whole_text, at = text, np.flatnonzero(text >= 0)
    text, page, rows = text[at], pages.page[at], pages.rows[at]
    of, member = unique_pairs(text, page)
    outlet = np.zeros(count, np.int64)
    outlet[text] = pages.outlet[page]
    stands = np.bincount(of, minlength=count)
    all_tellings = _tellings(pages.outlet, telling, sampled, len(pages.of_outlet))
    standing = np.zeros(count, np.int64)
    standing[text] = pages.standing[at]
    often = np.bincount(text, minlength=count)

    def mean(values: npt.NDArray[np.generic]) -> F64:
        return np.bincount(text, values, count) / often

    form = rows["form"]
    talk = pages.talk[at]
    tellings = _tellings(of, telling[member], sampled[member], count)
    recurs = (tellings >= 3) & (tellings >= _RECURS * all_tellings[outlet])
    above, below = at_the_ends(pages, np.append(recurs, False)[whole_text])
    return Seen(
        stands,
        tellings,
        pages.of_outlet[outlet],
        all_tellings[outlet],
        np.maximum(standing - stands, 0),
        mean(rows["weight"]),
        mean(talk == Talk.ADDRESS) > 0.5,
        mean(talk >= Talk.TOPIC) > 0.5,
        mean(talk >= Talk.SITE) > 0.5,
        mean(form & SENTENCE > 0) > 0.5,
        mean(form & TITLE > 0) > 0.3,
        mean(rows["kind"] == KINDS.index(BlockKind.HEADING)) > 0.5,
        mean(rows["number"] == 0) > 0.5,
        mean((rows["number"] == 1) | (form & LAST > 0)),
        mean(above_title(pages)[at]) >= 0.8,
        np.maximum(mean(above[at]), mean(below[at])),
        (mean(form & KNOWN > 0) > 0.5) & (mean(right_above(pages)[at]) >= 0.5) & _varied(text, rows["digits"], stands),
    )


def _varied(text: I64, digits: npt.NDArray[np.uint32], stands: I64) -> Flags:
    """Which texts have other numbers in nearly each of the articles that they stand in."""
    numbered_ones = np.flatnonzero(digits > 0)
    different = unique_pairs(text[numbered_ones], digits[numbered_ones].astype(np.int64))[0]
    return np.asarray(np.bincount(different, minlength=len(stands)) >= _VARIED * stands)


def _tellings(group: I64, telling: I64, sampled: Flags, count: int) -> F64:
    """How many tellings there are in each group of articles: counted among those compared, and taken to be alike in
    the rest."""
    every = unique_pairs(group, telling)
    distinct = np.bincount(every[0], minlength=count).astype(np.float64)
    if sampled.all():
        return distinct
    inside = np.bincount(group[sampled], minlength=count)
    met = np.bincount(unique_pairs(group[sampled], telling[sampled])[0], minlength=count)
    whole = np.bincount(group, minlength=count)
    return np.where(inside >= 5, np.minimum(distinct, whole * met / np.maximum(inside, 1)), distinct)
