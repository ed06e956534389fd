"""heihe-reader tags: the codebook."""

import click

from heihe_reader.cli.output import table
from heihe_reader.cli.session import Session, json_option, pass_session


@click.command()
@json_option
@pass_session
def tags(session: Session) -> None:
    """List the tags with how often each is used, and on how many distinct passages.

    Example: heihe-reader --library amur.heihe tags --json
    """
    with session.library() as library:
        found, paths = library.tagging.tags(), library.tagging.paths()
        counts, distinct = library.tagging.counts(), library.counting.distinct()
    documents = [
        {
            "id": tag.id,
            "path": paths[tag.id],
            "colour": tag.colour,
            "description": tag.description,
            "annotations": counts.get(tag.id, 0),
            "distinct": distinct.get(tag.id, 0),
        }
        for tag in found
    ]
    rows = [(str(d["path"]), f"{d['annotations']} annotations", f"{d['distinct']} distinct") for d in documents]
    session.output.answer(documents, table(rows))
