"""When a text that stands in several articles of an outlet is furniture: by its words, by its place, by its company."""

import numpy as np

from heihe_reader.dedup.furniture.pages import Flags
from heihe_reader.dedup.furniture.seen import Seen
from heihe_reader.text.words import F64

_LONG = 60.0  # words: a longer block needs to be seen once more
_BOX = 30.0  # words that a site says to its readers in the copies of one story too
_RUBRIC = 6.0  # words of the name of a section at most


def by_itself(seen: Seen) -> Flags:
    """What is furniture by its words and by how often it stands there, wherever that is."""
    spoken = (
        seen.addressed
        & (seen.tellings >= np.where(seen.weight > _LONG, 3, 2))
        & (seen.whole | (seen.tellings >= 3))
        & (seen.whole | ((seen.edge >= 0.8) & (seen.weight <= 40)))
        & (~seen.title | (seen.share >= 0.6))
    )
    topical = seen.topical & seen.whole & (seen.tellings >= 3) & (seen.share >= 0.5) & ~seen.prose & ~seen.heading
    line = ~seen.prose & seen.whole & (seen.tellings >= 6) & (seen.share >= 0.8) & (~seen.heading | (seen.weight >= 4))
    line &= ~seen.heading | (seen.share >= 0.9)
    rubric = seen.rubric & seen.whole & (seen.tellings >= 3) & ~seen.prose & (seen.weight <= _RUBRIC)
    return spoken | topical | line | rubric | _of_site(seen) | at_the_ends(seen)


def _of_site(seen: Seen) -> Flags:
    """Prose on most pages that speaks of what sites are made of."""
    often = (seen.tellings >= 5) & (seen.share >= 0.75)
    return seen.prose & seen.of_sites & seen.whole & ~seen.title & often


def at_the_ends(seen: Seen) -> Flags:
    """What stands on many pages, and only where their own story has not begun or has ended."""
    outside = seen.whole & (seen.ends >= 0.9) & ~seen.title
    line = ~seen.prose & (seen.tellings >= 4) & (seen.share >= np.where(seen.heading, 0.6, 0.35))
    prose = seen.prose & (seen.tellings >= 5) & (seen.share >= 0.8)
    topical = seen.prose & seen.topical & (seen.tellings >= 5) & (seen.share >= 0.55)
    of_site = seen.prose & seen.of_sites & (seen.tellings >= 4) & (seen.share >= 0.35)
    return outside & (line | prose | topical | of_site)


def by_place(seen: Seen, one: F64, both: F64) -> Flags:
    """What is furniture because it stands beside furniture on page after page.

    `one` is how often nothing of the story is above or below a text, `both` how often it is between furniture.
    """
    subhead = seen.heading & ~seen.title
    near = np.where(seen.prose | subhead, both, one)
    topical = seen.topical & (seen.tellings >= 3) & (near >= 0.6) & ~_foreign(seen)
    often = (
        (seen.tellings >= 3)
        & (seen.share >= np.where(seen.title, 0.4, 0.5))
        & (np.where(subhead, both, one) >= 0.5)
        & (~seen.title | (seen.tellings >= 4))
    )
    held = (seen.tellings >= 2) & (both >= 0.8)
    line = ~seen.prose & (often | (held & (~seen.title | (seen.tellings >= 3))))
    prose = seen.prose & (
        ((seen.share >= 0.9) & (seen.tellings >= 6) & (one >= 0.7))
        | ((seen.share >= 0.4) & (seen.tellings >= 4) & (both >= 0.8))
    )
    spoken = seen.addressed & (one >= 0.8) & ~seen.title & (seen.weight <= _BOX)  # in the copies of one story too
    return seen.whole & (topical | line | prose | spoken)


def in_company(seen: Seen) -> Flags:
    """What may be furniture if all that stands beside it is."""
    often = (seen.tellings >= 4) & (seen.share >= np.where(seen.prose & ~seen.topical, 0.75, 0.4))
    return seen.whole & often & ~seen.title


def stays_in_company(both: F64) -> Flags:
    """What is between furniture often enough."""
    return np.asarray(both >= 0.65)


def _foreign(seen: Seen) -> Flags:
    return (seen.elsewhere >= 0.25 * seen.pages) & (seen.share < 0.5)
