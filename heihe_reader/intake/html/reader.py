"""Reads a page into a draft: every visible block, with the article told from the rest."""

import re
from collections.abc import Container, Sequence
from dataclasses import replace

from lxml import etree

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.draft import WHOLE_FILE, Draft, Origin
from heihe_reader.intake.drafting import draft_of
from heihe_reader.intake.html.addresses import base_of, with_whole_targets
from heihe_reader.intake.html.blocks import SeenBlock, visible_blocks
from heihe_reader.intake.html.metadata import page_metadata
from heihe_reader.intake.html.page import parse_page
from heihe_reader.intake.html.verdicts import judged
from heihe_reader.intake.html.votes import Vote, vote_on
from heihe_reader.intake.names import small_words_of
from heihe_reader.intake.piece import lay_out
from heihe_reader.intake.plain.kinds import with_kinds
from heihe_reader.model.article import Metadata
from heihe_reader.model.block import BlockKind

_DECLARED = re.compile(
    rb"<meta[^>]+?charset\s*=\s*[\"']?\s*(?P<name>[\w\-:.]+)|<\?xml[^>]+encoding=[\"'](?P<xml>[\w\-]+)", re.I
)
_HEAD = 8192  # bytes in which a page names its encoding
_LEAST = 200  # characters; a page that shows less may keep its article out of sight until scripts run


def declared_charset(data: bytes) -> str:
    """The encoding that a page names for itself, or ""."""
    found = _DECLARED.search(data[:_HEAD])
    return (found["name"] or found["xml"] or b"").decode("ascii", "ignore") if found else ""


def read_html(markup: str, known: Metadata | None = None, origin: Origin = WHOLE_FILE) -> Draft:
    """The draft of a page. What is `known` already outranks what the page says of itself.

    Raises:
        UnreadableFileError: the page shows no text.
    """
    return _draft(markup, known or Metadata(), origin, None)


def _draft(markup: str, known: Metadata, origin: Origin, vote: Vote | None) -> Draft:
    """The draft of a page by the `vote` given, else by that of the extractor."""
    root = parse_page(markup)
    seen = _all_blocks(root) if root is not None else ()
    if root is None or not seen:
        raise UnreadableFileError("shows no text. Open it in a browser, and save what is to be read as text.")
    metadata = _over(known, page_metadata(root))
    words = small_words_of("\n".join(s.piece.text for s in seen))
    pieces = judged(_signed(seen, words), vote or vote_on(markup), metadata)
    pieces = with_whole_targets(pieces, base_of(root, metadata.url))
    text, placed = lay_out(with_kinds(pieces, words))
    return draft_of(text, placed, metadata, origin)


def read_fragment(markup: str, known: Metadata, origin: Origin = WHOLE_FILE) -> Draft:
    """The draft of a piece of mark-up that is the article itself, as a feed or a table has it: nothing is outside.

    Raises:
        UnreadableFileError: it shows no text.
    """
    return _draft(markup, known, origin, Vote(""))


def _signed(seen: Sequence[SeenBlock], words: Container[str]) -> tuple[SeenBlock, ...]:
    """The blocks with bylines, dates and credits told by their words, for the verdict is milder on them.

    Headings are not told by their words here: on a page any menu looks like a row of them.
    """
    kinded = with_kinds([s.piece for s in seen], words)
    return tuple(
        block if piece.kind is BlockKind.HEADING else replace(block, piece=piece)
        for block, piece in zip(seen, kinded, strict=True)
    )


def _all_blocks(root: etree._Element) -> tuple[SeenBlock, ...]:
    seen = visible_blocks(root)
    if sum(len(s.piece.text) for s in seen) >= _LEAST:
        return seen
    unstyled = visible_blocks(root, styled=False)
    return unstyled if sum(len(s.piece.text) for s in unstyled) > 2 * _LEAST else seen


def _over(known: Metadata, page: Metadata) -> Metadata:
    return replace(
        page,
        title=known.title or page.title,
        byline=known.byline or page.byline,
        published=known.published or page.published,
        site=known.site or page.site,
        url=known.url or page.url,
        language=known.language or page.language,
    )
