"""Reads Markdown: the words as they show, without the signs that only mark them up."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from heihe_reader.intake.draft import Draft
from heihe_reader.intake.drafting import Origin, draft_of
from heihe_reader.intake.encoding import clean
from heihe_reader.intake.front_matter import split_front_matter
from heihe_reader.intake.html.blocks import ALTERNATIVE, visible_blocks
from heihe_reader.intake.html.page import parse_page
from heihe_reader.intake.names import small_words_of
from heihe_reader.intake.piece import Piece, lay_out
from heihe_reader.intake.plain.kinds import with_kinds
from heihe_reader.intake.shape import has_han
from heihe_reader.model.block import BlockKind, Role

_BREAK = re.compile(r"<br\b", re.IGNORECASE)


def read_markdown(text: str) -> Draft:
    """The draft of a Markdown file. Its text is what a reader of the rendered page would see."""
    known, rest = split_front_matter(text)
    parser = MarkdownIt("commonmark", {"html": True}).enable("table")
    pieces = tuple(p for p in _pieces(parser.parse(rest)) if p.text)
    laid, placed = lay_out(with_kinds(pieces, small_words_of("\n".join(p.text for p in pieces))))
    return draft_of(laid, placed, replace(known), Origin())


def _pieces(tokens: Sequence[Token]) -> Iterator[Piece]:
    open_kinds: list[BlockKind] = []
    level = 0
    rows: list[list[str]] = []
    for token in tokens:
        if token.type == "heading_open":
            level = int(token.tag[1:])
        elif token.type in ("list_item_open", "blockquote_open"):
            open_kinds.append(BlockKind.LIST_ITEM if token.type == "list_item_open" else BlockKind.QUOTATION)
        elif token.type in ("list_item_close", "blockquote_close"):
            open_kinds.pop()
        elif token.type == "tr_open":
            rows.append([])
        elif token.type == "table_close":
            yield Piece("\n".join("\t".join(row) for row in rows), kind=BlockKind.TABLE)
            rows = []
        elif token.type in ("fence", "code_block"):
            yield Piece(token.content.strip("\n"), kind=BlockKind.CODE)
        elif token.type == "html_block":
            yield from _html_pieces(token.content)
        elif token.type == "inline":
            words = _words(token.children or ())
            if rows:
                rows[-1].append(words.replace("\n", " "))
            elif level:
                yield Piece(words.replace("\n", " "), kind=BlockKind.HEADING, level=level)
                level = 0
            else:
                yield Piece(words, kind=open_kinds[-1] if open_kinds else BlockKind.PARAGRAPH)
            yield from _pictures(token.children or ())


def _words(tokens: Sequence[Token]) -> str:
    """The visible words of one stretch of Markdown; a line broken in the source alone becomes a space."""
    parts: list[str] = []
    for index, token in enumerate(tokens):
        if token.type in ("text", "code_inline"):
            parts.append(token.content)
        elif token.type == "hardbreak" or (token.type == "html_inline" and _BREAK.match(token.content)):
            parts.append("\n")
        elif token.type == "softbreak":
            after = next((t.content for t in tokens[index + 1 :] if t.content), "")
            parts.append("" if parts and has_han(parts[-1][-1:]) and has_han(after[:1]) else " ")
    return clean("".join(parts)).strip()


def _pictures(tokens: Sequence[Token]) -> Iterator[Piece]:
    for token in tokens:
        if token.type == "image" and token.content.strip():
            yield Piece(clean(token.content).strip(), role=Role.ASIDE, reason=ALTERNATIVE, certain=True)


def _html_pieces(markup: str) -> Iterator[Piece]:
    root = parse_page(markup)
    return (seen.piece for seen in visible_blocks(root)) if root is not None else iter(())
