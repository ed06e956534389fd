"""What stands above and below a block in its article: the story, furniture, a title."""

import numpy as np

from heihe_reader.dedup.furniture.cuts import QUOTED, SENTENCE, TITLE
from heihe_reader.dedup.furniture.pages import STORY, Flags, Pages
from heihe_reader.dedup.furniture.site_talk import Talk
from heihe_reader.text.words import F64, I64


def furniture_of(pages: Pages, text: I64, sure: Flags) -> Flags:
    """Which blocks are furniture, as they were read or because their texts are sure to be."""
    return np.asarray(pages.as_read[pages.blocks] | np.append(sure, False)[text[pages.blocks]])


def beside(pages: Pages, text: I64, sure: Flags) -> tuple[F64, F64]:
    """For each text, how often it has nothing of the story above or below it, and how often it is between furniture."""
    blocks = pages.blocks
    page, form = pages.page[blocks], pages.form[blocks]
    furniture = furniture_of(pages, text, sure)
    same = page[1:] == page[:-1]
    story = ~furniture & pages.telling(blocks)
    head, foot = _edge_runs(~story, same), _edge_runs(~story[::-1], same[::-1])[::-1]
    slight = foot & ~story & (form & (SENTENCE | QUOTED | TITLE) == 0)
    before, after = np.ones(len(blocks), np.bool_), np.ones(len(blocks), np.bool_)
    before[1:] = ~same | furniture[:-1] | (slight[:-1] & foot[1:])
    after[:-1] = ~same | furniture[1:] | slight[1:]
    of = text[blocks]
    held = of >= 0
    often = np.maximum(np.bincount(of[held], minlength=len(sure)), 1)
    one = np.bincount(of[held], (head | foot)[held], len(sure)) / often
    both = np.bincount(of[held], (before & after)[held], len(sure)) / often
    return one, both


def at_the_ends(pages: Pages, recurs: Flags) -> tuple[Flags, Flags]:
    """Which rows are blocks that have nothing above them that only their article says, and which nothing below them.

    `recurs` says of each row whether its text stands in many articles of the outlet.
    """
    blocks = pages.blocks
    page = pages.page[blocks]
    own = pages.telling(blocks) & ~recurs[blocks] & ~pages.as_read[blocks]
    same = page[1:] == page[:-1]
    head, foot = np.zeros(len(pages.rows), np.bool_), np.zeros(len(pages.rows), np.bool_)
    head[blocks] = _edge_runs(~own, same)
    foot[blocks] = _edge_runs(~own[::-1], same[::-1])[::-1]
    return head, foot


def _edge_runs(furniture: Flags, same: Flags) -> Flags:
    """Which blocks have nothing but furniture before them in their article."""
    count = len(furniture)
    begins = np.append(True, ~same)
    first = np.maximum.accumulate(np.where(begins, np.arange(count), 0))
    plain = np.concatenate([[0], np.cumsum(~furniture)])
    return np.asarray(plain[np.arange(count)] == plain[first])


def above_title(pages: Pages) -> Flags:
    """Which rows are blocks above the title: no story is above them, and a line below them before the story begins."""
    head, last = _heads(pages)
    found = np.zeros(len(pages.rows), np.bool_)
    found[pages.blocks] = head & (np.arange(len(head)) < last[pages.page[pages.blocks]])
    return found


def right_above(pages: Pages) -> Flags:
    """Which rows are the last line before the story of their article begins."""
    _, last = _heads(pages)
    found = np.zeros(len(pages.rows), np.bool_)
    found[pages.blocks[last[last >= 0]]] = True
    return found


def _heads(pages: Pages) -> tuple[Flags, I64]:
    """Which blocks come before the story of their article, and the place among the blocks of the last line of these in
    each article, -1 for none."""
    blocks = pages.blocks
    page, form, talk = pages.page[blocks], pages.form[blocks], pages.talk[blocks]
    places = np.arange(len(blocks))
    story = (form & SENTENCE > 0) & (pages.weight[blocks] >= STORY) & (talk == Talk.NONE)
    first = np.full(pages.count, len(blocks))
    np.minimum.at(first, page[story], places[story])
    head = places < first[page]
    line = head & pages.open[blocks] & (form & SENTENCE == 0) & (talk == Talk.NONE)
    last = np.full(pages.count, -1)
    np.maximum.at(last, page[line], places[line])
    return head, last
