"""Puts the rules for roles in their order."""

from collections.abc import Sequence

from heihe_reader.intake.piece import Piece
from heihe_reader.intake.roles.asides import asides_folded
from heihe_reader.intake.roles.foreign import foreign_folded
from heihe_reader.intake.roles.furniture import furniture_folded


def with_roles(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces with their roles and reasons. In doubt a block stays body; what is `certain` is left as it is."""
    folded = furniture_folded(pieces)
    return asides_folded(foreign_folded(folded))
