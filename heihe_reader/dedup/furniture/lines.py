"""Lines that change from page to page though their place or their first words do not: links, counts, rubrics."""

from dataclasses import dataclass

import numpy as np

from heihe_reader.dedup.furniture.block_prints import KINDS
from heihe_reader.dedup.furniture.cuts import QUOTED, SENTENCE, TITLE
from heihe_reader.dedup.furniture.neighbours import furniture_of
from heihe_reader.dedup.furniture.pages import LINE, Flags, Pages
from heihe_reader.dedup.furniture.site_talk import Talk
from heihe_reader.dedup.prints.numbering import numbered, unique_pairs
from heihe_reader.model.block import BlockKind
from heihe_reader.text.words import I64, mix


@dataclass(frozen=True, slots=True)
class Lines:
    """Rows that are furniture, and for each the number of articles of its outlet in which the like of it stands."""

    rows: I64
    pages: I64


def links_below(pages: Pages, text: I64, sure: Flags) -> Lines:
    """The lines below the story that change, while what stands above them, or on both sides of them, does not."""
    blocks = pages.blocks
    page, places = pages.page[blocks], np.arange(len(blocks))
    furniture = furniture_of(pages, text, sure)
    story = ~furniture & pages.telling(blocks)
    last = np.full(pages.count, -1)
    np.maximum.at(last, page[story], places[story])
    below = places > last[page]
    slight = below & ~furniture & pages.open[blocks] & (pages.weight[blocks] <= LINE)
    slight &= pages.form[blocks] & (SENTENCE | QUOTED) == 0
    above = _nearest(furniture & below, page)
    under = np.where(slight & (above >= 0), text[blocks][above], -1)
    listed, often = _listed(pages, page, under, np.where(below & furniture, text[blocks], -1), len(sure))
    framed = slight & (above >= 0) & (_nearest(furniture[::-1], page[::-1])[::-1] >= 0)
    framed &= pages.rows["kind"][blocks] != KINDS.index(BlockKind.HEADING)  # the story may go on under it
    usual, stands = _usual(pages, page, framed)
    chosen = listed | usual
    return Lines(blocks[chosen], np.where(listed, often, stands)[chosen])


def _nearest(furniture: Flags, page: I64) -> I64:
    """For each block the last furniture before it in its article; -1 where there is none."""
    above = np.where(furniture, np.arange(len(page)), -1)
    np.maximum.accumulate(above, out=above)
    return np.asarray(np.where((above >= 0) & (page[above] == page), above, -1))


def _listed(pages: Pages, page: I64, under: I64, standing: I64, count: int) -> tuple[Flags, I64]:
    """Of the articles that have what stands above, on how many do such lines follow it?"""
    held, stands = under >= 0, standing >= 0
    followed = np.bincount(unique_pairs(under[held], page[held])[0], minlength=count + 1)
    every = np.bincount(unique_pairs(standing[stands], page[stands])[0], minlength=count + 1)
    enough = (followed >= 3) & (followed >= 0.6 * every)
    return np.asarray(held & enough[under]), np.asarray(followed[under])


def _usual(pages: Pages, page: I64, framed: Flags) -> tuple[Flags, I64]:
    """On how many articles of the outlet do such lines stand between furniture?"""
    outlet = pages.outlet[page]
    often = np.bincount(unique_pairs(outlet[framed], page[framed])[0], minlength=len(pages.of_outlet))
    enough = (often >= 3) & (often >= 0.5 * pages.of_outlet)
    return np.asarray(framed & enough[outlet]), np.asarray(often[outlet])


def labelled(pages: Pages, telling: I64) -> Lines:
    """The lines that begin with the same label on page after page, whatever comes behind its colon."""
    usable = pages.open & (pages.rows["label"] > 0) & (pages.weight <= LINE)
    usable &= pages.form & (SENTENCE | QUOTED | TITLE) == 0
    at = np.flatnonzero(usable)
    page = pages.page[at]
    outlet = pages.outlet[page]
    label, count = numbered(mix(pages.rows["label"][at] ^ mix(outlet.astype(np.uint64))))
    told = np.bincount(unique_pairs(label, telling[page])[0], minlength=count)
    various = np.bincount(unique_pairs(label, numbered(pages.rows["key"][at])[0])[0], minlength=count)
    every = np.bincount(unique_pairs(pages.outlet, telling)[0], minlength=len(pages.of_outlet))
    spoken = np.bincount(label, pages.talk[at] >= Talk.TOPIC, count) >= 0.5 * np.bincount(label, minlength=count)
    whole = np.zeros(count)
    whole[label] = every[outlet]
    chosen = (various >= 2) & (told >= 3) & (spoken | (told >= 0.4 * whole))
    stands = np.bincount(unique_pairs(label, page)[0], minlength=count)
    return Lines(at[chosen[label]], stands[label[chosen[label]]])
