"""Reads Markdown: the words as they show, without the signs that only mark them up."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from html import unescape

from markdown_it import MarkdownIt
from markdown_it.token import Token

from heihe_reader.intake.draft import Draft
from heihe_reader.intake.drafting import draft_of
from heihe_reader.intake.encoding import clean
from heihe_reader.intake.front_matter import split_front_matter
from heihe_reader.intake.html.blocks import ALTERNATIVE, visible_blocks
from heihe_reader.intake.html.page import parse_page
from heihe_reader.intake.markdown_notes import is_sign, link_signs, signed_words, with_signs, without_signs
from heihe_reader.intake.names import small_words_of
from heihe_reader.intake.piece import Piece, lay_out
from heihe_reader.intake.plain.kinds import with_kinds
from heihe_reader.intake.shape import has_han
from heihe_reader.model.block import BlockKind, Role

_NESTS = {"list_item_open": BlockKind.LIST_ITEM, "blockquote_open": BlockKind.QUOTATION}
_BREAK = re.compile(r"<br\b", re.IGNORECASE)
_ANCHOR = re.compile(r"<(?:(?P<end>/)a\s*|a\s[^>]*?\bhref\s*=\s*[\"']?(?P<href>[^\"'\s>]*)[^>]*)>", re.IGNORECASE)


def read_markdown(text: str) -> Draft:
    """The draft of a Markdown file. Its text is what a reader of the rendered page would see."""
    known, rest = split_front_matter(text)
    parser = MarkdownIt("commonmark", {"html": True}).enable("table")
    signed, numbers = with_signs(rest)
    reader = _Reader(numbers)
    shown = (without_signs(p, reader.targets) for p in reader.pieces(parser.parse(signed)))
    pieces = tuple(p for p in shown if p.text.strip())
    laid, placed = lay_out(with_kinds(pieces, small_words_of("\n".join(p.text for p in pieces))))
    return draft_of(laid, placed, replace(known))


class _Reader:
    """Goes once through the tokens of a file and knows what is open: lists, quotations, a heading, a table."""

    def __init__(self, notes: Mapping[str, str]) -> None:
        self._notes = notes  # the number of each note by its name
        self._kinds: list[BlockKind] = []
        self._level = 0
        self._rows: list[list[str]] = []
        self.targets: list[str] = []  # of the links so far

    def pieces(self, tokens: Sequence[Token]) -> Iterator[Piece]:
        for token in tokens:
            self._note(token)
            if token.type == "inline":
                yield from self._inline(token.children or ())
            elif token.type == "table_close":
                yield Piece("\n".join("\t".join(row) for row in self._rows), kind=BlockKind.TABLE)
                self._rows = []
            elif token.type in ("fence", "code_block"):
                yield Piece(clean(token.content).strip("\n"), kind=BlockKind.CODE)
            elif token.type == "html_block":
                yield from _html_pieces(token.content)

    def _note(self, token: Token) -> None:
        if token.type == "heading_open":
            self._level = int(token.tag[1:])
        elif token.type in _NESTS:
            self._kinds.append(_NESTS[token.type])
        elif token.type.removesuffix("_close") + "_open" in _NESTS and self._kinds:
            self._kinds.pop()
        elif token.type == "tr_open":
            self._rows.append([])

    def _inline(self, tokens: Sequence[Token]) -> Iterator[Piece]:
        words = self._words(tokens)
        if self._rows:
            self._rows[-1].append(words.replace("\n", " "))
        elif self._level:
            yield Piece(words.replace("\n", " "), kind=BlockKind.HEADING, level=self._level)
            self._level = 0
        else:
            yield Piece(words, kind=self._kinds[-1] if self._kinds else BlockKind.PARAGRAPH)
        yield from _pictures(tokens)

    def _words(self, tokens: Sequence[Token]) -> str:
        """The visible words of one stretch of Markdown; a line broken in the source alone becomes a space."""
        parts: list[str] = []
        for index, token in enumerate(tokens):
            if token.type == "text":
                parts.append(signed_words(token.content, self._notes))
            elif token.type == "code_inline":
                parts.append(token.content)
            elif token.type == "hardbreak" or (token.type == "html_inline" and _BREAK.match(token.content)):
                parts.append("\n")
            elif token.type == "softbreak":
                after = next((t.content for t in tokens[index + 1 :] if t.content), "")
                before = next((part[-1:] for part in reversed(parts) if part and not is_sign(part)), "")
                parts.append("" if has_han(before) and has_han(after[:1]) else " ")
            else:
                parts.append(self._link(token))
        return clean("".join(parts)).strip()

    def _link(self, token: Token) -> str:
        """The sign for the beginning or the end of a link; nothing for other tokens."""
        tag = _ANCHOR.match(token.content) if token.type == "html_inline" else None
        if token.type == "link_close" or (tag and tag["end"]):
            return link_signs(None)
        target = str(token.attrGet("href") or "") if token.type == "link_open" else tag and unescape(tag["href"] or "")
        if not target:
            return ""
        self.targets.append(target)
        return link_signs(len(self.targets) - 1)


def _pictures(tokens: Sequence[Token]) -> Iterator[Piece]:
    for token in tokens:
        if token.type == "image" and token.content.strip():
            yield Piece(clean(token.content).strip(), role=Role.ASIDE, reason=ALTERNATIVE, certain=True)


def _html_pieces(markup: str) -> Iterator[Piece]:
    root = parse_page(markup)
    return (seen.piece for seen in visible_blocks(root)) if root is not None else iter(())
