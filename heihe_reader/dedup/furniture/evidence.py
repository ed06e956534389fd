"""Says in words why something is furniture."""

_MANY = 100  # articles of an outlet from which on the evidence is told roughly

STANDS = "Stands in"
CHANGES = "Lines that change stand in this place in"
BEGINS = "Begins like a line in"


def evidence(what: str, pages: int, of: int, outlet: str) -> str:
    """What was counted, in `pages` of the `of` articles of an outlet; of many, roughly, so that one more article does
    not change what is said of all."""
    about = "about " if of >= _MANY else ""
    return f"{what} {about}{_rough(pages, of):,} of {_rough(of, of):,} articles of {outlet}"


def _rough(count: int, of: int) -> int:
    """A number to two places where there are many."""
    step = 10 ** max(len(str(of)) - 2, 0) if of >= _MANY else 1
    return count // step * step if count >= step else count
