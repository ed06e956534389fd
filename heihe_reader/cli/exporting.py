"""heihe-reader export, merge: bundles and other forms, out and in."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from heihe_reader.cli.output import counted
from heihe_reader.cli.session import Session, is_there, json_option, pass_session
from heihe_reader.cli.words import Place, Stream, one_of
from heihe_reader.errors import RefusedError, WrongUsageError
from heihe_reader.services.exporting import FORMATS, ExportRequest

_FORMATS = [format.name for format in FORMATS]


@click.command()
@click.argument("out", type=Place(or_stdout=True))
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
def export(
    session: Session, out: Path | Stream, format: str, tag: str | None, article: str | None, story: str | None
) -> None:
    """Write a bundle, web page, Markdown, table or JSON-LD.

    A bundle is a folder, or a zip where OUT ends in .zip. All others go to stdout where OUT is a dash. Example:

    heihe-reader --library amur.heihe export trade.zip --tag Trade
    """
    if sum(map(bool, (tag, article, story))) > 1:
        raise WrongUsageError("Choose one of --tag, --article and --story.")
    if isinstance(out, Stream):
        _check_streamed(session, format)
    with session.library() as library, _target(out) as target:
        request = ExportRequest(
            target,
            format,
            library.tagging.find(tag) if tag else None,
            library.reading.find(article) if article else None,
            library.reading.find_story(story) if story else None,
        )
        session.follow(library.exporting.run(request, session.stopping))
        session.check_stopped()
        result = library.exporting.result
        data = target.read_bytes() if isinstance(out, Stream) else b""
    assert result is not None
    lost = [f"not carried: {loss}" for loss in result.lost]
    if isinstance(out, Stream):
        session.output.hand_out(data, lost)
        return
    document = {
        "format": result.format,
        "articles": result.articles,
        "annotations": result.annotations,
        "files": list(result.files),
        "lost": list(result.lost),
    }
    line = f"{counted(result.articles, 'article')}, {counted(result.annotations, 'annotation')} written to {out}"
    session.output.answer(document, [line, *lost])


def _check_streamed(session: Session, format: str) -> None:
    """Refuses what cannot go to stdout.

    Raises:
        WrongUsageError: the answer goes there too, or the export is many files.
    """
    if session.output.as_json:
        raise WrongUsageError("With --json the answer goes to stdout, so the export cannot. Name a file.")
    if format == "bundle":
        raise WrongUsageError("A bundle is many files: name a folder, a file that ends in .zip, or another --format.")


@contextmanager
def _target(out: Path | Stream) -> Iterator[Path]:
    """Where an export is written: what is to go to stdout is made whole elsewhere first.

    Raises:
        RefusedError: there is no such place.
    """
    if isinstance(out, Path):
        yield out
        return
    try:
        made = TemporaryDirectory(prefix="heihe-")
    except OSError as error:
        raise RefusedError("No folder for temporary files can be written to. Set TMPDIR to one that can.") from error
    with made as folder:
        yield Path(folder) / "export"


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
    result, stopped, empty = None, None, True
    try:
        with session.library(create=True) as library:
            try:
                session.follow(library.merging.run(path, session.stopping))
            finally:
                result, stopped = library.merging.result, library.merging.stopped
                empty = not library.reading.counts().articles
    finally:
        if result is None and empty and new and session.library_path is not None and is_there(session.library_path):
            session.library_path.unlink()
    session.check_stopped(f" after {stopped.written:,} of {stopped.meant:,} changes" if stopped else "")
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
