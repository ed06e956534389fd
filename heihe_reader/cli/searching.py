"""heihe-reader search: words to hits."""

import click

from heihe_reader.cli import forms
from heihe_reader.cli.output import counted
from heihe_reader.cli.session import Session, json_option, pass_session


@click.command()
@click.argument("query")
@click.option(
    "--limit", type=click.IntRange(min=1), default=200, show_default=True, metavar="N", help="The most hits to print."
)
@json_option
@pass_session
def search(session: Session, query: str, limit: int) -> None:
    """Find words in texts, titles and notes; "in quotes" they stand in that order.

    Example: heihe-reader --library amur.heihe search 黑河
    """
    with session.library() as library:
        hits = library.searching.search(query, limit)
        titles = {article.id: article.title for article in library.reading.articles()}
    lines = [f"{hit.article[:8]} {hit.span.start:>6}  {' '.join(hit.snippet.split())}" for hit in hits]
    where = f"{len({hit.article for hit in hits})} of {counted(len(titles), 'article')}"
    lines.append(f"{counted(len(hits), 'hit')} in {where}")
    session.output.answer([forms.hit(hit) for hit in hits], lines)
