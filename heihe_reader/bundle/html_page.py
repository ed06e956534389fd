"""The reading copy: one page that holds everything, for any browser and without a network."""

import json
from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from heihe_reader.assets import asset, read_text
from heihe_reader.bundle.article_view import ArticleSetter
from heihe_reader.bundle.codebook import paths_of
from heihe_reader.bundle.content import Content
from heihe_reader.bundle.excerpts import Excerpt, Telling, tellings
from heihe_reader.bundle.fields import Json
from heihe_reader.bundle.head import counts_of, title_of
from heihe_reader.bundle.page_view import Chip, ExcerptView, PageView, TagView, TellingView
from heihe_reader.bundle.shown_marks import ShownMarks
from heihe_reader.bundle.web_annotation import collection_record

FILE = "reading-copy.html"


def write(content: Content, folder: Path) -> tuple[str, ...]:
    """Writes the page into `folder` and names the file."""
    (folder / FILE).write_bytes(page(content.in_order()))
    return (FILE,)


def page(content: Content) -> bytes:
    """The page of a content in order, as UTF-8. Its annotations are in it as JSON-LD too."""
    environment = Environment(
        loader=FileSystemLoader(asset("resources", "bundle")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    text = environment.get_template("reading_copy.html.j2").render(
        page=_view(content),
        css=Markup(read_text("resources", "bundle", "reading_copy.css")),
        jsonld=_embedded(collection_record(content)),
    )
    return text.encode("utf-8", errors="backslashreplace")


def _embedded(record: Json) -> Markup:
    """JSON that cannot end the script element it stands in, whatever a note says."""
    words = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&":
        words = words.replace(sign, f"\\u{ord(sign):04x}")
    return Markup(words)


def _view(content: Content) -> PageView:
    marks = ShownMarks(content)
    groups = tellings(content)
    several = [telling.story for telling in groups if telling.story is not None and len(telling.articles) > 1]
    setter = ArticleSetter(marks, frozenset(story.principal for story in several))
    return PageView(
        title=title_of(groups),
        counts=counts_of(content, len(groups)),
        tellings=tuple(_telling(telling, setter) for telling in groups),
        tags=tuple(_tags(content, marks)),
    )


def _telling(telling: Telling, setter: ArticleSetter) -> TellingView:
    title = telling.story.title if telling.story is not None and len(telling.articles) > 1 else ""
    return TellingView(title, tuple(setter.view(packed) for packed in telling.articles))


def _tags(content: Content, marks: ShownMarks) -> Iterator[TagView]:
    """The tags with their excerpts, in order, then what has no tag."""
    paths = paths_of(content.tags)
    under: dict[str | None, list[ExcerptView]] = {}
    for excerpt in marks.excerpts:
        view = _excerpt(excerpt, marks)
        for tag_id in (t for t in excerpt.annotation.tags if t in paths) if excerpt.tags else (None,):
            under.setdefault(tag_id, []).append(view)
    for tag in content.tags:
        yield TagView(Chip(paths[tag.id], tag.colour), tag.description, tuple(under.get(tag.id, ())))
    if None in under:
        yield TagView(None, "", tuple(under[None]))


def _excerpt(excerpt: Excerpt, marks: ShownMarks) -> ExcerptView:
    return ExcerptView(
        anchor=marks.anchor_of(excerpt),
        quote=excerpt.annotation.quote,
        cited=excerpt.where,
        colour=marks.colour(excerpt.annotation),
        note=excerpt.annotation.note.strip(),
        places=marks.places(excerpt),
    )
