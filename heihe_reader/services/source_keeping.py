"""Keeps a file that has articles, a part of it in a transaction."""

from heihe_reader.library.sources import PART, parts_of
from heihe_reader.library.store import Store
from heihe_reader.model.article import Source

_ROOM = 3  # times a large file's size that must be free: for its bytes, its text, and both in the log first


def keep_source(store: Store, source: Source, data: bytes | None, *, many: bool) -> None:
    """Keeps a file under its names; its first part, which comes last, makes it count. Without `data` its bytes are not
    touched. With `many` it is remembered that its articles are still to come, so that the rest is read the next time.

    Raises:
        RefusedError: there is no room for it.
    """
    if data is not None and len(data) > PART:
        store.database.check_room(len(data) * _ROOM)
    with store.database.transaction(person=False):
        store.articles.add_source(source, None)
        if many:
            store.articles.sources.set_read_through(source.sha256, through=False)
    if data is None:
        return
    first, *others = parts_of(data)
    for part in others:
        with store.database.transaction(person=False):
            store.articles.sources.keep_part(source.sha256, part)
    with store.database.transaction(person=False):
        store.articles.sources.keep_first(source.sha256, first)
