"""Reads a plain text into a draft."""

from dataclasses import replace

from heihe_reader.intake.draft import WHOLE_FILE, Draft, Origin
from heihe_reader.intake.drafting import draft_of
from heihe_reader.intake.names import small_words_of
from heihe_reader.intake.plain.kinds import with_kinds
from heihe_reader.intake.plain.paragraphs import pieces_of
from heihe_reader.model.article import Metadata


def read_plain(text: str, known: Metadata | None = None, origin: Origin = WHOLE_FILE) -> Draft:
    """The draft of a plain text. `text` is clean already (`encoding.clean`); its offsets stay as they are."""
    pieces = with_kinds(pieces_of(text), small_words_of(text))
    return draft_of(text, pieces, replace(known or Metadata()), origin)
