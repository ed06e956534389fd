"""What a message says and which acts it offers."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum


class Tone(StrEnum):
    """How a message is meant; each has an icon of its name."""

    DONE = "check"
    MISSING = "info"
    FAILED = "warning"


@dataclass(frozen=True, slots=True)
class Offer:
    """One act that a message offers: its words, a name for the button, and the deed."""

    words: str
    name: str
    deed: Callable[[], None] = field(compare=False)


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence or two for the person."""

    words: str
    tone: Tone = Tone.DONE
    offers: tuple[Offer, ...] = ()
