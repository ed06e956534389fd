"""What the child that surveys a library hands back besides steps and renewals; light enough for the window."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from heihe_reader.library.prints import CardRow, PairRow, PrintRow

METHOD = "12"
"""Raised when the engine's results change, so that the next dedup starts over."""


@dataclass(frozen=True, slots=True)
class PrintsMade:
    """Some fingerprints, made by this version of the method."""

    version: int
    prints: tuple[PrintRow, ...]


@dataclass(frozen=True, slots=True)
class PairsMade:
    """Some comparisons, made by this version of the method."""

    version: int
    pairs: tuple[PairRow, ...]


@dataclass(frozen=True, slots=True)
class Surveyed:
    """The end of a survey: the state that it saw, and the versions of the method that made what is kept."""

    state: str
    prints: int
    pairs: int


def survey_state(cards: Iterable[CardRow]) -> str:
    """The method and a fingerprint (hex) of all that a survey depends on."""
    digest = hashlib.sha256(METHOD.encode())
    for card in cards:
        digest.update(repr((card.id, card.body, card.published, card.site, card.url)).encode())
    return f"{METHOD}:{digest.hexdigest()}"


def made_by_this_method(state: str) -> bool:
    """Whether a survey was made by the method of this program. One that never was is made by none."""
    return state.startswith(f"{METHOD}:")
