"""What a message says and which acts it offers."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple


class Tone(StrEnum):
    """How a message is meant; each has an icon of its name."""

    DONE = "check"
    MISSING = "info"
    FAILED = "warning"


class Offer(NamedTuple):
    """One act that a message offers: its words, a name for the button, and the deed."""

    words: str
    name: str
    deed: Callable[[], None]


class Message(NamedTuple):
    """One sentence or two for the person."""

    words: str
    tone: Tone = Tone.DONE
    offers: tuple[Offer, ...] = ()
