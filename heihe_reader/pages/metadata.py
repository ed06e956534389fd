"""What a PDF says about itself, as far as it can be believed."""

import re
from collections.abc import Sequence

import pymupdf

from heihe_reader.model.article import Metadata
from heihe_reader.model.block import Block, BlockKind

_FIRST_PAGE = 6000  # code points in which a title must stand to be believed
_NO_TITLE = re.compile(
    r"untitled|document\d*|microsoft (?:word|powerpoint|excel)\b.*|.*\.(?:docx?|pdf|indd|qxd|tex"
    r"|rtf|pptx?|xlsx?|html?|txt|dvi|ps)|"
    r"slide \d+|title|none|null|print|layout \d+|template.*|.*\\.*|.*https?://.*|\W*|[\w\-]*\d{5,}[\w\-]*",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"\W*|.*(?:user|admin|administrator|owner|unknown|author|default|windows|microsoft|adobe|acrobat|word|latex|writer|"
    r"scanner|xerox|canon|hewlett|office|server|root|guest|test)\b.*|.*[@\\/_\d].*",
    re.IGNORECASE,
)


def pdf_metadata(document: pymupdf.Document, text: str, blocks: Sequence[Block]) -> Metadata:
    """Title and author where they are sane. The date of making a file is no date of publication and is not taken."""
    stated = document.metadata or {}
    title = _clean(stated.get("title"))
    believed = not text or _stands_in(title, text[:_FIRST_PAGE])  # pictures of pages cannot bear it out
    if not title or _NO_TITLE.fullmatch(title) or not believed:
        title = _shown_title(text, blocks)
    author = _clean(stated.get("author"))
    sane = " " in author or re.search(r"[\u4e00-\u9fff]", author)
    return Metadata(
        title=title, byline=author if sane and not _NO_NAME.fullmatch(author) and len(author) <= 150 else ""
    )


def _clean(value: str | None) -> str:
    shown = re.sub(r"[\x00-\x1f\x7f\ufffd]|[\ud800-\udfff]", " ", value or "")
    return " ".join(shown.split())


def _stands_in(title: str, page: str) -> bool:
    words = re.findall(r"\w+", title.lower())
    shown = set(re.findall(r"\w+", page.lower()))
    return len(title) >= 4 and bool(words) and sum(w in shown for w in words) >= 0.8 * len(words)


def _shown_title(text: str, blocks: Sequence[Block]) -> str:
    """The first heading of the first level that stands before the body gets going, or ""."""
    for block in [b for b in blocks if not b.folded][:8]:
        if block.kind is BlockKind.HEADING and block.level == 1:
            return " ".join(block.span.of(text).split())
    return ""
