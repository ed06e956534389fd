"""What the blocks of a plain text are: headings, bylines, captions, list items, notes, told by shape and place."""

import re
from collections.abc import Container, Sequence
from dataclasses import replace

from heihe_reader.intake.names import byline_of, date_of, has_credit, is_dateline
from heihe_reader.intake.piece import Piece
from heihe_reader.intake.shape import (
    ends_sentence,
    has_url,
    is_left_open,
    size_of,
    starts_list_item,
    starts_upper,
    words_of,
)
from heihe_reader.intake.signed import signed_of
from heihe_reader.model.block import BlockKind

_LONGEST_HEADING = 110  # Latin letters' worth
_LONGEST_TITLE = 220
_PARAGRAPH = 120  # from here on a block is running text
_NOTES = re.compile(
    r"(?:end ?|foot)?notes?(?: and references)?|references|sources|bibliography|примечания|сноски|литература|источники|"
    r"注释|註釋|参考文献|參考文獻|注|anmerkungen|fußnoten|quellen|notes de bas de page",
    re.IGNORECASE,
)
_FULL_STOP = re.compile(r"[.。…]['\"”’»)\]」』）]*(?:\[?\d{1,3}\]?)?$")
_TWO_SENTENCES = re.compile(r"[.!?]['\"”’»)]*\s+[^\W\da-zа-яё_]|[。！？].")
_NOTE_START = re.compile(r"\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)]?|[*†‡])\s+\S|\s*\[\d{1,3}\]")


def with_kinds(pieces: Sequence[Piece], small_words: Container[str]) -> tuple[Piece, ...]:
    """The pieces with their kinds. `small_words` are the words seen in lower case, which no name holds."""
    kinded: list[Piece] = []
    in_notes = in_story = False
    for index, piece in enumerate(pieces):
        if piece.kind is not BlockKind.PARAGRAPH:
            kinded.append(piece)
            continue
        following = pieces[index + 1] if index + 1 < len(pieces) else None
        in_notes = _notes_go_on(piece, in_notes)
        known = _by_mark(piece, in_notes) or _by_words(piece, small_words)
        if known is None and not piece.folded and _heads(piece, following, first=not in_story):
            kinded.append(replace(piece, kind=BlockKind.HEADING, level=2))
        else:
            kinded.append(piece if known is None else piece.of_kind(known))
            in_story = in_story or (known is None and size_of(piece.text) >= _PARAGRAPH)
    return tuple(kinded)


def _notes_go_on(piece: Piece, in_notes: bool) -> bool:
    if _NOTES.fullmatch(piece.text.strip(" :*#")):
        return True
    return in_notes and bool(_NOTE_START.match(piece.text))


def _by_mark(piece: Piece, in_notes: bool) -> BlockKind | None:
    """The kind that the block's first characters tell."""
    text = piece.text
    lines = text.split("\n")
    if in_notes and _NOTE_START.match(text):
        return BlockKind.FOOTNOTE
    if re.match(r"\[\d{1,3}\]\s", text):
        return BlockKind.FOOTNOTE
    if all(line.lstrip().startswith(">") for line in lines):
        return BlockKind.QUOTATION
    if len(lines) > 1 and all("\t" in line.strip() or line.strip().startswith("|") for line in lines):
        return BlockKind.TABLE
    if starts_list_item(text):
        return BlockKind.LIST_ITEM
    return None


def _by_words(piece: Piece, small_words: Container[str]) -> BlockKind | None:
    text = piece.text
    if date_of(text) or is_dateline(text):
        return BlockKind.DATELINE
    if byline_of(text, small_words) or signed_of(text, small_words):
        return BlockKind.BYLINE
    if has_credit(text):
        return BlockKind.CAPTION
    return None


def is_heading_like(text: str, longest: int = _LONGEST_HEADING) -> bool:
    """True for a line that could be a heading by its shape alone: short, no full stop, begins as titles do."""
    if "\n" in text or size_of(text) > longest or not words_of(text):
        return False
    if _FULL_STOP.search(text) or is_left_open(text) or has_url(text):
        return False
    if size_of(text) > _LONGEST_HEADING and _TWO_SENTENCES.search(text):
        return False
    return starts_upper(text)


def _heads(piece: Piece, following: Piece | None, *, first: bool) -> bool:
    """True for a heading: heading-like, and followed by something that it can be the heading of."""
    if following is None or not is_heading_like(piece.text, _LONGEST_TITLE if first else _LONGEST_HEADING):
        return False
    if first and ends_sentence(piece.text) and piece.text.endswith("."):
        return False
    below = size_of(following.text)
    return below >= max(_PARAGRAPH // 2, size_of(piece.text))
