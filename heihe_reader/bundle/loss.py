"""What each form of an export cannot carry, in words, with numbers, and only where there is something to lose."""

from collections.abc import Iterator

from heihe_reader.bundle.content import Content, Left
from heihe_reader.bundle.known import ANNOTATIONS


def losses(name: str, content: Content) -> tuple[str, ...]:
    """What the format of this name leaves behind of `content`, a sentence each; nothing where it carries all."""
    return tuple(_EACH[name](content))


def without_originals(content: Content) -> tuple[str, ...]:
    """How many articles go into a bundle without the file that they were read from, in words; nothing for none.

    Apart from the rest, since only a content that is about to be written has its bytes with it.
    """
    without = sum(packed.source_bytes is None for packed in content.articles)
    return (f"The original files of {_count(without, 'article', 'articles')}.",) if without else ()


def _of_bundle(content: Content) -> Iterator[str]:
    if content.mentioned:
        left = _count(len(content.mentioned), "article", "articles")
        yield f"The texts of {left} where these marks show as well."
    if content.left is not None:
        yield from _left(content.left)


def _left(left: Left) -> Iterator[str]:
    """What stays behind of what has to do with a part of a library."""
    if left.annotations:
        yield f"{_count(left.annotations, 'other annotation', 'other annotations')} in these articles."
    if left.kin:
        yield f"{_count(left.kin, 'other article', 'other articles')} of these stories."
    if left.decisions:
        concern = _count(left.decisions, "decision that also concerns", "decisions that also concern")
        yield f"{concern} what stays behind."
    if left.tags:
        yield f"{_count(left.tags, 'other tag', 'other tags')} of the codebook."
    if left.unknown:
        yield "What a newer version wrote about the library as a whole."
    if left.neighbours:
        words = f"the words of {_count(left.neighbours, 'other article', 'other articles')}"
        yield f"Parts of original files: they go along whole, with {words}."


def _of_page(content: Content) -> Iterator[str]:
    yield from _originals(content)
    yield from _decisions(content)
    yield from _unknown(content, with_marks=True)
    yield from _not_read_back()


def _of_excerpts(content: Content) -> Iterator[str]:
    """What a list of excerpts leaves behind, be it a table or notes."""
    yield from _texts(content)
    yield from _links(content)
    yield from _folds(content)
    yield from _originals(content)
    yield from _decisions(content)
    yield from _tags(content)
    yield from _unknown(content)
    yield from _not_read_back()


def _of_markdown(content: Content) -> Iterator[str]:
    yield from _of_excerpts(content)
    if content.annotations:
        yield "Colours, exact positions, people and times."
    spaced = sum(any(not (c.isalnum() or c in "_-/") for c in tag.name) for tag in content.tags)
    if spaced:
        yield f"Spaces and signs in {_count(spaced, 'tag name', 'tag names')}: they become hyphens."


def _of_csv(content: Content) -> Iterator[str]:
    yield from _of_excerpts(content)


def _of_jsonld(content: Content) -> Iterator[str]:
    yield from _texts(content)
    yield from _links(content)
    yield from _folds(content)
    yield from _originals(content)
    yield from _decisions(content)
    yield from _tags(content)
    yield from _unknown(content, with_marks=True)


_EACH = {
    "bundle": _of_bundle,
    "html": _of_page,
    "markdown": _of_markdown,
    "csv": _of_csv,
    "jsonld": _of_jsonld,
}


def _texts(content: Content) -> Iterator[str]:
    if content.articles:
        yield f"The text of {_count(len(content.articles), 'article', 'articles')}: only what is marked goes along."


def _links(content: Content) -> Iterator[str]:
    links = sum(len(packed.text.links) for packed in content.articles)
    if links:
        yield f"{_count(links, 'link', 'links')} in the texts."


def _originals(content: Content) -> Iterator[str]:
    originals = len({packed.article.source.sha256 for packed in content.articles})
    if originals:
        yield f"{_count(originals, 'original file', 'original files')}."


def _folds(content: Content) -> Iterator[str]:
    folds = sum(block.folded for packed in content.articles for block in packed.text.blocks)
    if folds:
        yield f"{_count(folds, 'fold', 'folds')} and their reasons."


def _decisions(content: Content) -> Iterator[str]:
    if content.decisions:
        yield f"{_count(len(content.decisions), 'decision', 'decisions')} about stories, roles and places."


def _unknown(content: Content, *, with_marks: bool = False) -> Iterator[str]:
    """Annotations that go along as JSON-LD (`with_marks`) have what is theirs with them."""
    going = {ANNOTATIONS, *(packed.annotation.id for packed in content.annotations)} if with_marks else set()
    if content.unknown.keys() - going:
        yield "What a newer version wrote and this one has no word for."


def _tags(content: Content) -> Iterator[str]:
    described = sum(bool(tag.description) for tag in content.tags)
    used = {tag for packed in content.annotations for tag in packed.annotation.tags}
    unused = sum(tag.id not in used for tag in content.tags)
    if described:
        yield f"The {_count(described, 'tag description', 'tag descriptions')}, and tag colours."
    elif content.tags:
        yield "Tag colours."
    if unused:
        yield f"{_count(unused, 'tag', 'tags')} without annotations."


def _not_read_back() -> Iterator[str]:
    yield "It cannot be read back into a library."


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"
