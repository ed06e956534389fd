"""The excerpts as Markdown, article by article, for note files and drafts."""

import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from heihe_reader.bundle.content import Content
from heihe_reader.bundle.excerpts import Excerpt, excerpts

FILE = "excerpts.md"

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~$^&]")
_LINE_START = re.compile(r"^([-+=#:]|\d+[.)])")  # a list, a heading or a rule, were it not escaped
_NOT_IN_A_TAG = re.compile(r"[^\w/-]+")
_WEB_ADDRESS = re.compile(r"https?://[^\s<>]+")


def write(content: Content, folder: Path) -> tuple[str, ...]:
    """Writes the notes into `folder` and names the file."""
    (folder / FILE).write_bytes(document(content).encode("utf-8", errors="replace"))
    return (FILE,)


def document(content: Content, most: int | None = None) -> str:
    """The notes, or what they begin with: their first `most` excerpts."""
    found = excerpts(content)
    number = len({excerpt.article.id for excerpt in found})
    articles = [list(group) for _, group in groupby(found[:most], key=lambda e: e.article.id)]
    front = ["---", "title: Excerpts", f"articles: {number}", f"annotations: {len(found)}", "---", ""]
    paragraphs = [paragraph for group in articles for paragraph in _article(group)]
    return "\n".join(front) + "\n" + "\n\n".join(["# Excerpts", *paragraphs]) + "\n"


def _article(group: list[Excerpt]) -> Iterator[str]:
    article = group[0].article
    yield f"## {_line(article.title)}"
    origin = [_inline(article.metadata.byline), _address(article.metadata.url)]
    if any(origin):
        yield ", ".join(part for part in origin if part)
    for excerpt in group:
        yield from _excerpt(excerpt)


def _address(url: str) -> str:
    return f"<{url}>" if _WEB_ADDRESS.fullmatch(url) else _inline(url)


def _excerpt(excerpt: Excerpt) -> Iterator[str]:
    """The quote, where it is from, what was noted, where else it stands; the last line has an id to link to."""
    own = excerpt.annotation
    yield "\n".join(f"> {_line(line)}".rstrip() for line in own.quote.splitlines())
    yield _cited(excerpt)
    if own.note.strip():
        yield "Note: " + "\n".join(_line(line) for line in own.note.strip().splitlines())
    if excerpt.places:
        yield f"Also in: {_inline(excerpt.also_in())}"
    tags = [_hashtag(path) for path in excerpt.tags]
    yield " ".join([*(["Tags:", *tags] if tags else []), f"^h-{own.id.replace('-', '')[:12]}"])


def _cited(excerpt: Excerpt) -> str:
    about = excerpt.article.metadata
    place = f"¶ {excerpt.paragraph}" if excerpt.paragraph else ""
    parts = (excerpt.article.title, about.site, about.published or "undated", place)
    return _line(", ".join(part for part in parts if part))


def _hashtag(path: str) -> str:
    """The tag as note programs know it: no spaces, and "/" between its levels."""
    return "#" + _NOT_IN_A_TAG.sub("-", path).strip("-")


def _line(text: str) -> str:
    """One line that Markdown shows as it is, even where it begins like a list or a heading."""
    return _LINE_START.sub(lambda m: f"{m[1][:-1]}\\{m[1][-1]}", _inline(text))


def _inline(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", " ".join(text.split()))
