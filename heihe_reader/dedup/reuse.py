"""`shared_passages`: what stands in two or more texts. No files, no Qt."""

from collections.abc import Sequence

from heihe_reader.dedup.aligning.matching import MIN_IDENTITY, MIN_WORDS
from heihe_reader.dedup.inputs import checked_texts, named
from heihe_reader.dedup.passages.nesting import outermost
from heihe_reader.dedup.passages.sharing import Sharing
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.block import Block
from heihe_reader.model.span import Span
from heihe_reader.model.story import Passage, PassageMember

SharedPassage = tuple[tuple[int, int, int, float], ...]


def shared_passages(
    texts: Sequence[str], *, min_words: float = MIN_WORDS, min_identity: float = MIN_IDENTITY
) -> list[SharedPassage]:
    """The passages that stand in two or more of `texts`, longest first: tuples of (index, start, end, similarity).

    `start` and `end` are code points of the text with that index. `similarity` is a share of words, 0 to 1, against
    the longest place of the passage. A passage has at least 8 words (16 characters of Han, kana or Thai), of which
    42 % or more are equal and in the same order. `min_words` (8 or more) leaves out passages whose longest place has
    fewer words, `min_identity` (0.42 to 1) the places that are less similar, and passages of which one place is left.

    Raises:
        ValueError: `min_words` or `min_identity` is out of its range.
        TypeError: `texts` is one string, or holds something else than strings.
    """
    if not min_words >= MIN_WORDS:
        raise ValueError(f"min_words is {min_words}, but passages have {MIN_WORDS:g} words or more")
    if not MIN_IDENTITY <= min_identity <= 1:
        raise ValueError(f"min_identity is {min_identity}, but must be from {MIN_IDENTITY:g} to 1")
    checked = checked_texts(texts)
    ranked = sorted(range(len(checked)), key=lambda number: checked[number])  # so that the order does not matter
    subjects = [
        Subject(named(rank), checked[number], (Block(Span(0, len(checked[number]))),) if checked[number] else ())
        for rank, number in enumerate(ranked)
    ]
    return [
        tuple(sorted((ranked[int(m.article)], m.span.start, m.span.end, m.similarity) for m in kept))
        for passage in outermost(Sharing(subjects).passages())
        if (kept := _strict(passage, min_words, min_identity))
    ]


def _strict(passage: Passage, min_words: float, min_identity: float) -> Sequence[PassageMember]:
    """The places of a passage that are wanted, if there are two."""
    if min_words > MIN_WORDS and passage.words < min_words:
        return ()
    if min_identity <= MIN_IDENTITY:
        return passage.members
    kept = [member for member in passage.members if member.similarity >= min_identity]
    return kept if len(kept) > 1 else ()
