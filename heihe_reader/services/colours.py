"""Which colours a mark or a tag may be given."""

from heihe_reader.errors import WrongUsageError
from heihe_reader.model.annotation import COLOURS


def check_colour(colour: str) -> None:
    """Looks at the name of a colour.

    Raises:
        WrongUsageError: there is no such colour; it names those there are.
    """
    if colour not in COLOURS:
        raise WrongUsageError(f"There is no colour “{colour}”. Choose one of {', '.join(COLOURS)}.")
