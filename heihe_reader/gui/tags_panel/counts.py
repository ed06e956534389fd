"""How many highlights stand under each tag, those of the tags inside it included."""

from collections.abc import Iterable, Mapping, Sequence

from heihe_reader.model.annotation import Annotation, Tag
from heihe_reader.model.ids import TagId


def counts_with_inside(tags: Sequence[Tag], annotations: Iterable[Annotation]) -> Mapping[TagId, int]:
    """Highlights by tag. One with two tags inside the same tag counts once there, so that filtering shows as many."""
    parents = {tag.id: tag.parent for tag in tags}
    counts: dict[TagId, int] = {}
    for annotation in annotations:
        under: set[TagId] = set()
        for tag in annotation.tags:
            at: TagId | None = tag
            while at is not None and at in parents and at not in under:
                under.add(at)
                at = parents[at]
        for tag in under:
            counts[tag] = counts.get(tag, 0) + 1
    return counts
