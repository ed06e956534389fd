"""The three functions that other programs call: near-duplicates, shared passages, alignment. No files, no Qt."""

from collections.abc import Iterable, Sequence
from typing import TypedDict

from heihe_reader.dedup.alignment import align_texts
from heihe_reader.dedup.body import body_of_text
from heihe_reader.dedup.index import index_grams
from heihe_reader.dedup.kinship import edge_of
from heihe_reader.dedup.relations import Relations
from heihe_reader.dedup.stories import Member, group_stories
from heihe_reader.dedup.subject import Subject
from heihe_reader.dedup.survey import survey
from heihe_reader.model.alignment import AlignedPair, Alignment
from heihe_reader.model.block import Block
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span

SharedPassage = tuple[tuple[int, int, int, float], ...]


class ChangeRecord(TypedDict):
    """One change of a pair; `a` and `b` are `[start, end]` in code points."""

    op: str
    a: list[int]
    b: list[int]


class PairRecord(TypedDict):
    """One passage that stands in both texts."""

    a: list[int]
    b: list[int]
    similarity: float
    kind: str
    moved: bool
    changes: list[ChangeRecord]


class Coverage(TypedDict):
    """The share of the words of each text that stand in pairs, 0 to 1."""

    a: float
    b: float


class Comparison(TypedDict):
    """What `align` gives: plain lists and dictionaries, ready for JSON."""

    pairs: list[PairRecord]
    only_a: list[list[int]]
    only_b: list[list[int]]
    coverage: Coverage


def near_duplicates(texts: Sequence[str], threshold: float | None = None) -> list[tuple[int, ...]]:
    """Groups of texts that are tellings of one another, as tuples of indices, ascending; unique texts are left out.

    `threshold` is a containment, 0 to 1: the share of the words of the shorter text that must stand in the other, in
    passages of at least 8 words (16 characters of Han, kana or Thai), for the two to be kin. What many unrelated
    texts share does not count. None leaves it to the program: a quarter, unless that is a head and foot which every
    page of a site may have. Groups have a principal that all of the group are kin to; they are no blind chains.

    Candidates come from shared runs of five words (containment of shingles, Broder 1997), are aligned (seed, chain
    and extend) and grouped around the longest text. Retellings in other words are not found.

    Raises:
        TypeError: `texts` is one string, or holds something else than strings; `threshold` is no number.
        ValueError: `threshold` is not between 0 and 1.
    """
    checked = _checked(texts)
    if threshold is not None and (isinstance(threshold, bool) or not isinstance(threshold, int | float)):
        raise TypeError(f"threshold must be a number from 0 to 1, not {type(threshold).__name__}")
    if threshold is not None and not 0 <= threshold <= 1:
        raise ValueError(f"threshold must be from 0 to 1, not {threshold}")
    bodies = [body_of_text(text) for text in checked]
    relations = Relations(bodies, index_grams([body.words.hashes for body in bodies]), threshold)
    names = [_name(number) for number in range(len(checked))]
    edges = [edge_of(names[r.a], names[r.b], r.found) for r in relations.find() if r is not None]
    members = [Member(name, len(body)) for name, body in zip(names, bodies, strict=True)]
    groups = (tuple(sorted(int(article) for article in story.articles)) for story in group_stories(members, edges))
    return sorted(group for group in groups if len(group) > 1)


def shared_passages(texts: Sequence[str]) -> list[SharedPassage]:
    """The passages that stand in two or more of `texts`, longest first: tuples of (index, start, end, similarity).

    `start` and `end` are code points of the text with that index. `similarity` is a share of words, 0 to 1, against
    the longest place of the passage. A passage has at least 8 words (16 characters of Han, kana or Thai), of which
    42 % or more are equal and in the same order.

    Raises:
        TypeError: `texts` is one string, or holds something else than strings.
    """
    checked = _checked(texts)
    ranked = sorted(range(len(checked)), key=lambda number: checked[number])  # so that the order does not matter
    subjects = [
        Subject(_name(rank), checked[number], (Block(Span(0, len(checked[number]))),) if checked[number] else ())
        for rank, number in enumerate(ranked)
    ]
    return [
        tuple(sorted((ranked[int(m.article)], m.span.start, m.span.end, m.similarity) for m in passage.members))
        for passage in sorted(survey(subjects).passages, key=lambda passage: -passage.words)
    ]


def align(a: str, b: str) -> Comparison:
    """Two texts side by side: `pairs` of passages one to one, what only one of them has, and how much is shared.

    All spans are `[start, end]` in code points, half-open; similarity and coverage are shares of words, 0 to 1. The
    `changes` of a pair tile both of its sides. `align(b, a)` says the same with the sides exchanged.

    Seeds are equal n-grams of words, chained by sparse dynamic programming (Abouelhoda and Ohlebusch 2005), with
    ends trimmed as in local alignment (Smith and Waterman 1981).

    Raises:
        TypeError: `a` or `b` is no string.
    """
    for name, text in (("a", a), ("b", b)):
        if not isinstance(text, str):
            raise TypeError(f"{name} must be a text (str), not {type(text).__name__}")
    return comparison(align_texts(a, b))


def comparison(found: Alignment) -> Comparison:
    """An alignment as plain lists and dictionaries."""
    return {
        "pairs": [_pair(pair) for pair in found.pairs],
        "only_a": [_ends(span) for span in found.only_a],
        "only_b": [_ends(span) for span in found.only_b],
        "coverage": {"a": found.coverage_a, "b": found.coverage_b},
    }


def _pair(pair: AlignedPair) -> PairRecord:
    return {
        "a": _ends(pair.a),
        "b": _ends(pair.b),
        "similarity": pair.similarity,
        "kind": pair.kind.value,
        "moved": pair.moved,
        "changes": [{"op": c.op.value, "a": _ends(c.a), "b": _ends(c.b)} for c in pair.changes],
    }


def _ends(span: Span) -> list[int]:
    return [span.start, span.end]


def _name(number: int) -> ArticleId:
    return ArticleId(f"{number:09d}")  # sorts as the numbers do


def _checked(texts: Sequence[str]) -> list[str]:
    if isinstance(texts, str | bytes) or not isinstance(texts, Iterable):
        raise TypeError("texts must be a sequence of texts, not one text or something else")
    checked = list(texts)
    for number, text in enumerate(checked):
        if not isinstance(text, str):
            raise TypeError(f"text {number} must be a str, not {type(text).__name__}")
    return checked
