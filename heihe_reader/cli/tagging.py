"""heihe-reader tags: the codebook."""

import click

from heihe_reader.cli.output import counted, table
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
    rows = [
        (paths[t.id], counted(counts.get(t.id, 0), "annotation"), f"{distinct.get(t.id, 0)} distinct") for t in found
    ]
    session.output.answer(documents, table(rows))
