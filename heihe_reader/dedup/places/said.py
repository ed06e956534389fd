"""What a person said of stretches of two articles. Light enough for the window's process."""

from typing import NamedTuple

from heihe_reader.model.span import Span


class Said(NamedTuple):
    """A stretch of one article and one of another: `together` or not, whatever their words share."""

    here: Span
    there: Span
    together: bool
