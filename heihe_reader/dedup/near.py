"""`near_duplicates`: groups of texts that are tellings of one another. No files, no Qt."""

from collections.abc import Sequence

from heihe_reader.dedup.body import body_of_text
from heihe_reader.dedup.index import index_grams
from heihe_reader.dedup.inputs import checked_texts, named
from heihe_reader.dedup.kinship import edge_of
from heihe_reader.dedup.relations import Relations
from heihe_reader.dedup.stories import Member, group_stories


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
    checked = checked_texts(texts)
    if threshold is not None and (isinstance(threshold, bool) or not isinstance(threshold, int | float)):
        raise TypeError(f"threshold must be a number from 0 to 1, not {type(threshold).__name__}")
    if threshold is not None and not 0 <= threshold <= 1:
        raise ValueError(f"threshold must be from 0 to 1, not {threshold}")
    bodies = [body_of_text(text) for text in checked]
    relations = Relations(bodies, index_grams([body.words.hashes for body in bodies]), threshold)
    names = [named(number) for number in range(len(checked))]
    edges = [edge_of(names[r.a], names[r.b], r.found) for r in relations.find() if r is not None]
    members = [Member(name, len(body)) for name, body in zip(names, bodies, strict=True)]
    groups = (tuple(sorted(int(article) for article in story.articles)) for story in group_stories(members, edges))
    return sorted(group for group in groups if len(group) > 1)
