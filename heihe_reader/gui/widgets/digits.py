"""Which tags the keys 1 to 9 stand for."""

from collections.abc import Sequence

from heihe_reader.model.annotation import Tag
from heihe_reader.model.ids import TagId

DIGITS = 9


def digit_tags(tags: Sequence[Tag]) -> tuple[TagId, ...]:
    """The tags of the keys 1, 2, … 9: the first nine in tree order that have no tags inside them."""
    parents = {tag.parent for tag in tags}
    return tuple(tag.id for tag in tags if tag.id not in parents)[:DIGITS]
