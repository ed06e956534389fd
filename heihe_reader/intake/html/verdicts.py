"""Gives each block of a page its role: by the extractor's vote, by the part of the page, by links, with a reason."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from heihe_reader.intake.html.blocks import SeenBlock
from heihe_reader.intake.html.neighbours import LINKS, OUTSIDE, glued_on, reasoned
from heihe_reader.intake.html.strays import LINKED, TAKEN, below_title, is_prose, without_menus, without_strays
from heihe_reader.intake.html.votes import Vote
from heihe_reader.intake.piece import Piece
from heihe_reader.intake.roles.cues import PART_CUES, WHOLE_CUES
from heihe_reader.intake.roles.furniture import reason_of
from heihe_reader.intake.shape import ends_sentence, words_of
from heihe_reader.model.article import Metadata
from heihe_reader.model.block import BlockKind, Role

_TRUSTED = 40  # words; an extractor that found less has found nothing
_LONGEST_HEAD = 8  # blocks between the title and the story
_BESIDE_NAME = 6  # words beside the writer's name: a date, a label
_SAME_MAKE = 3  # blocks
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTATION})
_STRAY = frozenset({BlockKind.HEADING, BlockKind.CAPTION, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.FOOTNOTE})


def judged(seen: Sequence[SeenBlock], vote: Vote, stated: Metadata) -> tuple[Piece, ...]:
    """The pieces of a page with their roles. A role given here is certain: the rules on words leave it alone.

    `stated` is what the page says about itself: it tells its title, and the line that signs it.
    """
    trusted = vote.size >= _TRUSTED
    shares = [vote.share(s.piece.text) for s in seen]
    if trusted:
        at = max(_title_blocks(seen, stated.title, range(0)), default=len(seen))
        shares = below_title(seen, shares, at, max(vote.size, _TRUSTED))
        shares = without_strays(seen, without_menus(seen, _enclosed(seen, _completed(seen, shares)), at))
    inside = _stretch(shares) if trusted else range(len(seen))
    titles = _title_blocks(seen, stated.title, inside)
    inside = _with_head(inside, titles)
    seen = [_signed(block, stated) if i in inside and shares[i] < TAKEN else block for i, block in enumerate(seen)]
    pieces = tuple(
        _verdict(block, share, trusted, index in inside, index in titles)
        for index, (block, share) in enumerate(zip(seen, shares, strict=True))
    )
    return reasoned(seen, glued_on(seen, pieces))


def _stretch(shares: Sequence[float]) -> range:
    """From the first to the last block that the extractor took."""
    taken = [i for i, share in enumerate(shares) if share >= TAKEN]
    return range(taken[0], taken[-1] + 1) if taken else range(0)


def _with_head(inside: range, titles: frozenset[int]) -> range:
    """The stretch from the title on, where it stands little above: between the two are a dek, a name and a date."""
    above = [i for i in titles if i < inside.start]
    if not inside or not above or inside.start - above[-1] > _LONGEST_HEAD:
        return inside
    return range(above[-1], inside.stop)


def _signed(block: SeenBlock, stated: Metadata) -> SeenBlock:
    """The block as a byline, where it is a short line with the name that the page gives for its writer."""
    words, names = words_of(block.piece.text), words_of(stated.byline)
    if block.piece.kind is not BlockKind.PARAGRAPH or not names or len(words) > len(names) + _BESIDE_NAME:
        return block
    named = any(words[i : i + len(names)] == names for i in range(len(words)))
    return replace(block, piece=block.piece.of_kind(BlockKind.BYLINE)) if named else block


def _completed(seen: Sequence[SeenBlock], shares: Sequence[float]) -> list[float]:
    """The shares, with paragraphs taken that the extractor missed among many of the same make that it took, or in the
    same element."""
    taken: Counter[str] = Counter()
    left: Counter[str] = Counter()
    for block, share in zip(seen, shares, strict=True):
        if is_prose(block):
            (taken if share >= TAKEN else left)[block.nest] += 1
    made = {nest for nest in taken if taken[nest] >= _SAME_MAKE and taken[nest] >= left[nest] / 2}
    homes = Counter(b.path[:-1] for b, share in zip(seen, shares, strict=True) if is_prose(b) and share >= TAKEN)
    return [
        1.0 if is_prose(block) and (block.nest in made or homes[block.path[:-1]] >= _SAME_MAKE) else share
        for block, share in zip(seen, shares, strict=True)
    ]


def _enclosed(seen: Sequence[SeenBlock], shares: Sequence[float]) -> list[float]:
    """The shares, with lines taken that the extractor missed between two paragraphs of the same element that it took.

    What they are beside these is left to the rules on words: "Nobody was injured." stays, "Advertisement" does not.
    """
    above, below = _nearest_taken(seen, shares), _nearest_taken(seen[::-1], shares[::-1])[::-1]
    taken = [
        1.0 if a is not None and a == b == block.path[:-1] and _may_be_line(block) else share
        for block, share, a, b in zip(seen, shares, above, below, strict=True)
    ]
    for at in range(1, len(seen)):
        if taken[at] < TAKEN <= shares[at - 1] and _closes(seen[at - 1], seen[at]):
            taken[at] = 1.0
    return taken


def _closes(last: SeenBlock, following: SeenBlock) -> bool:
    """True where the block below one that was taken is a sentence beside it: what a story ends with."""
    beside = following.path[:-1] == last.path[:-1] and following.nest == last.nest
    return beside and _may_be_line(following) and ends_sentence(following.piece.text)


def _nearest_taken(seen: Sequence[SeenBlock], shares: Sequence[float]) -> list[tuple[int, ...] | None]:
    """For each block the element that the last paragraph before it stands in, which the extractor took."""
    found: list[tuple[int, ...] | None] = []
    last: tuple[int, ...] | None = None
    for block, share in zip(seen, shares, strict=True):
        found.append(last)
        if share >= TAKEN and block.piece.kind in _RUNNING:
            last = block.path[:-1]
    return found


def _may_be_line(block: SeenBlock) -> bool:
    return (
        block.piece.kind in _RUNNING
        and not block.piece.certain
        and block.link_share < LINKED
        and (block.zone is None or block.zone.weight < 2)
    )


def _title_blocks(seen: Sequence[SeenBlock], title: str, inside: range) -> frozenset[int]:
    """The block that is the title: a heading with its words, the one next above the article."""
    wanted = words_of(title)
    last = inside.stop if inside else len(seen)
    found = [i for i, s in enumerate(seen[:last]) if wanted and words_of(s.piece.text) == wanted]
    headed = [i for i in found if seen[i].piece.level]
    return frozenset((headed or found)[-1:])


def _verdict(block: SeenBlock, share: float, trusted: bool, inside: bool, is_title: bool) -> Piece:
    piece = block.piece
    if piece.certain:
        return piece
    if is_title:
        return replace(piece, kind=BlockKind.HEADING, level=1, certain=True)
    if trusted and share >= TAKEN:
        return piece
    reason, role = _against(block, trusted, inside)
    if role is Role.FURNITURE and reason:
        reason = reason_of(piece.text, WHOLE_CUES) or reason_of(piece.text, PART_CUES) or reason
    return replace(piece, role=role, reason=reason, certain=True) if reason else piece


def _against(block: SeenBlock, trusted: bool, inside: bool) -> tuple[str, Role]:
    """Why a block that nobody voted for is no article, and what it is then; "" when it stays."""
    zone = block.zone
    if zone and (zone.weight >= 2 or not inside or trusted):
        return zone.reason, zone.role
    if block.link_share >= LINKED:
        return LINKS, Role.FURNITURE
    if not trusted or (inside and block.piece.kind in _STRAY):
        return "", Role.BODY
    return OUTSIDE, Role.FURNITURE
