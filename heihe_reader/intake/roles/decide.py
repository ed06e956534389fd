"""Puts the rules for roles in their order."""

from collections.abc import Sequence

from heihe_reader.intake.piece import Piece


def with_roles(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces with their roles and reasons."""
    return tuple(pieces)
