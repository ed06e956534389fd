"""Mends what an extractor took far from the story, such as a word of the menu that the page says elsewhere too."""

from collections.abc import Sequence

from heihe_reader.intake.html.blocks import SeenBlock
from heihe_reader.intake.shape import ends_sentence, size_of, words_of
from heihe_reader.model.block import BlockKind

TAKEN = 0.5  # share of a block from which on the extractor has taken it
LINKED = 0.5  # share of linked characters from which on a block is a list of links
_PROSE = 20  # words of a block of running text
_GAP = 3  # blocks that were not taken between two of one run
_SURE = 3  # blocks of prose that tell where the story is
_ALL = 0.95  # share of linked characters of a block that is a link and nothing else
_MENU = 3  # entries
_ENTRY = 120  # Latin letters' worth of an entry of a menu, or of the title of another article
_SHORT = 36  # Latin letters' worth of a word of the menu, or a few


def is_prose(block: SeenBlock) -> bool:
    """True for a paragraph of running text that is no list of links and stands in no part of the page for such."""
    return (
        block.piece.kind is BlockKind.PARAGRAPH
        and not block.piece.certain
        and block.link_share < LINKED
        and (block.zone is None or block.zone.weight < 2)
        and len(words_of(block.piece.text)) >= _PROSE
    )


def below_title(seen: Sequence[SeenBlock], shares: Sequence[float], title: int, size: int) -> list[float]:
    """The shares, with the element taken whose prose stands right below the title (the block with this number) and is
    more than all that the extractor took (`size` words), which left most of it: it took a reader's comment, say."""
    first = next((i for i in range(title + 1, len(seen)) if is_prose(seen[i])), None)
    if first is None:
        return list(shares)
    home = [i for i in range(first, len(seen)) if is_prose(seen[i]) and seen[i].path[:-1] == seen[first].path[:-1]]
    words = {i: len(words_of(seen[i].piece.text)) for i in home}
    taken = sum(words[i] for i in home if shares[i] >= TAKEN)
    if sum(words.values()) < size or 2 * taken >= sum(words.values()):
        return list(shares)
    return [1.0 if i in words else share for i, share in enumerate(shares)]


def without_menus(seen: Sequence[SeenBlock], shares: Sequence[float], title: int) -> list[float]:
    """The shares, with short lines not taken that are links and nothing else, `_MENU` in a row or more, above the title
    (the block with this number) and the first prose, or below the last prose: an old page keeps its menus in cells of
    a table that nothing names.

    A list of sources at the end is made of list items, and stays as the extractor has it.
    """
    prose = [i for i, block in enumerate(seen) if is_prose(block) and ends_sentence(block.piece.text)]
    result = list(shares)
    if prose:
        for run in _link_runs(seen):
            below = run[0] > prose[-1] and not any(seen[i].piece.kind is BlockKind.LIST_ITEM for i in run)
            if len(run) >= _MENU and (run[-1] < min(title, prose[0]) or below):
                for index in run:
                    result[index] = 0.0
    return result


def _link_runs(seen: Sequence[SeenBlock]) -> list[list[int]]:
    """Stretches of short blocks, one after the other, whose words are all linked."""
    runs: list[list[int]] = []
    for index, block in enumerate(seen):
        if block.link_share < _ALL or size_of(block.piece.text) > _ENTRY:
            continue
        if runs and runs[-1][-1] == index - 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs


def without_strays(seen: Sequence[SeenBlock], shares: Sequence[float]) -> list[float]:
    """The shares, with short lines not taken that stand far above and below the story, among others that were not.

    What lies within `_GAP` blocks of one another is one run. The story reaches from the first run with prose to the
    last; where there is hardly any prose, all stays as it is.
    """
    runs = _runs(shares)
    prose = [sum(is_prose(seen[i]) for i in run) for run in runs]
    if sum(prose) < _SURE:
        return list(shares)
    told = [number for number, count in enumerate(prose) if count]
    result = list(shares)
    for run in (*runs[: told[0]], *runs[told[-1] + 1 :]):
        if all(size_of(seen[i].piece.text) <= _SHORT for i in run):
            for index in run:
                result[index] = 0.0
    return result


def _runs(shares: Sequence[float]) -> list[range]:
    """Stretches of blocks that were taken, with few others between them."""
    runs: list[range] = []
    for index, share in enumerate(shares):
        if share < TAKEN:
            continue
        if runs and index - runs[-1].stop < _GAP:
            runs[-1] = range(runs[-1].start, index + 1)
        else:
            runs.append(range(index, index + 1))
    return runs
