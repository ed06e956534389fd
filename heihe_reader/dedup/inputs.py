"""Checks the plain texts that other programs hand to the engine, and names them by number."""

from collections.abc import Iterable, Sequence

from heihe_reader.model.ids import ArticleId


def named(number: int) -> ArticleId:
    """The id of the text with this number."""
    return ArticleId(f"{number:09d}")  # sorts as the numbers do


def checked_texts(texts: Sequence[str]) -> list[str]:
    """The texts as a list.

    Raises:
        TypeError: it is one string, or holds something else than strings.
    """
    if isinstance(texts, str | bytes) or not isinstance(texts, Iterable):
        raise TypeError("texts must be a sequence of texts, not one text or something else")
    checked = list(texts)
    for number, text in enumerate(checked):
        if not isinstance(text, str):
            raise TypeError(f"text {number} must be a str, not {type(text).__name__}")
    return checked
