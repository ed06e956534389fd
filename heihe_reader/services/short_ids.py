"""Ids as people type them: only as much as tells one from the others."""

from collections.abc import Iterable
from typing import TypeVar

from heihe_reader.errors import RefusedError, UnknownIdError

Id = TypeVar("Id", bound=str)


def the_one(ids: Iterable[Id], words: str, kind: str) -> Id:
    """The one id that begins with `words`; `kind` names what it is of ("story").

    Raises:
        UnknownIdError: none does, or `words` is empty.
        RefusedError: several do.
    """
    found = [id for id in ids if words and id.startswith(words.lower())]
    if not found:
        raise UnknownIdError(f"No {kind} has the id {words}. Check it against the list.")
    if len(found) > 1:
        raise RefusedError(f"The id {words} fits {len(found)} at once. Give more of it to name one {kind}.")
    return found[0]
