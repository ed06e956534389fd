"""Names that keep the direction in which they are written inside a line of the other direction."""

import re

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_FIRST_STRONG, _POP = "\u2068", "\u2069"


def isolated(name: str) -> str:
    """The name, shut off from numbers and signs beside it (UAX #9, FSI and PDI) where it runs from right to left."""
    return f"{_FIRST_STRONG}{name}{_POP}" if _RIGHT_TO_LEFT.search(name) else name
