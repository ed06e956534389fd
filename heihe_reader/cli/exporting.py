"""heihe-reader export, merge: bundles and other forms, out and in."""

from pathlib import Path

import click

from heihe_reader.cli.output import counted
from heihe_reader.cli.session import Session, is_there, json_option, pass_session
from heihe_reader.cli.words import Place, one_of
from heihe_reader.errors import WrongUsageError
from heihe_reader.services.exporting import FORMATS, ExportRequest

_FORMATS = [format.name for format in FORMATS]


@click.command()
@click.argument("out", type=Place())
@click.option(
    "--format",
    "format",
    default="bundle",
    show_default=True,
    metavar="F",
    help=f"{', '.join(_FORMATS[:-1])} or {_FORMATS[-1]}.",
    shell_complete=one_of(_FORMATS),
)
@click.option("--tag", metavar="PATH", help="Only this tag and those below it.")
@click.option("--article", metavar="ID", help="Only this article.")
@click.option("--story", metavar="ID", help="Only this story.")
@json_option
@pass_session
def export(session: Session, out: Path, format: str, tag: str | None, article: str | None, story: str | None) -> None:
    """Write a bundle, web page, Markdown, table or JSON-LD.

    A bundle is a folder, or a zip where OUT ends in .zip. Example:

    heihe-reader --library amur.heihe export trade.zip --tag Trade
    """
    if sum(map(bool, (tag, article, story))) > 1:
        raise WrongUsageError("Choose one of --tag, --article and --story.")
    with session.library() as library:
        request = ExportRequest(
            out,
            format,
            library.tagging.find(tag) if tag else None,
            library.reading.find(article) if article else None,
            library.reading.find_story(story) if story else None,
        )
        session.follow(library.exporting.run(request, session.stopping))
        session.check_stopped()
        result = library.exporting.result
    assert result is not None
    document = {
        "format": result.format,
        "articles": result.articles,
        "annotations": result.annotations,
        "files": list(result.files),
        "lost": list(result.lost),
    }
    lines = [f"{counted(result.articles, 'article')}, {counted(result.annotations, 'annotation')} written to {out}"]
    session.output.answer(document, [*lines, *(f"not carried: {loss}" for loss in result.lost)])


@click.command()
@click.argument("path", type=Place())
@json_option
@pass_session
def merge(session: Session, path: Path) -> None:
    """Take a bundle or another library into this one, which is made where it is missing.

    A bundle that was tampered with is refused and nothing is written. Example:

    heihe-reader --library mine.heihe merge theirs.zip
    """
    new = session.library_path is not None and not is_there(session.library_path)
    result = None
    try:
        with session.library(create=True) as library:
            try:
                session.follow(library.merging.run(path, session.stopping))
            finally:
                result = library.merging.result
    finally:
        if result is None and new and session.library_path is not None and is_there(session.library_path):
            session.library_path.unlink()
    session.check_stopped()
    assert result is not None
    document = {
        "articles": {"added": result.articles_added, "same": result.articles_same},
        "annotations": {
            "added": result.annotations_added,
            "same": result.annotations_same,
            "updated": result.annotations_updated,
            "conflicts": len(result.conflicts),
        },
    }
    line = (
        f"{counted(result.articles_added, 'article')} and {counted(result.annotations_added, 'mark')} added, "
        f"{result.annotations_updated} updated, {len(result.conflicts)} in conflict"
    )
    session.output.answer(document, [line, *result.conflicts])
