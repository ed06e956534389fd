"""Reads a file of many articles piece by piece, so that a piece that cannot be read costs none of the others."""

from collections.abc import Callable, Iterable, Iterator

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.draft import Draft

Piece = tuple[str, Callable[[], Draft]]
"""Where it stands ("Row 3"), and what reads it."""


def drafts_of_pieces(pieces: Iterable[Piece], nothing: str) -> Iterator[Draft | str]:
    """The drafts of pieces; in the place of one that cannot be read, where it stands and why it was not.

    Raises:
        UnreadableFileError: none could be read. It says `nothing`, and what was wrong with the first.
    """
    found, first = False, ""
    for where, read in pieces:
        try:
            yield read()
            found = True
        except UnreadableFileError as error:
            problem = f"{where} {error}"
            first = first or f" {problem}"
            yield problem
    if not found:
        raise UnreadableFileError(f"{nothing}{first}")
