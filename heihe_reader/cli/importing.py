"""heihe-reader import: files and folders into a library."""

from pathlib import Path
from typing import Any

import click

from heihe_reader.cli.output import counted
from heihe_reader.cli.session import Session, json_option, pass_session
from heihe_reader.cli.words import Place
from heihe_reader.model.step import Outcome, Step


@click.command("import")
@click.argument("paths", nargs=-1, required=True, type=Place())
@json_option
@pass_session
def import_(session: Session, paths: tuple[Path, ...]) -> None:
    """Read files and folders into the library, which is made where it is missing.

    Texts, Markdown, web pages, PDF, tables (CSV, JSON), feeds and ZIP. What cannot be read is named with its reason;
    the rest lands. Example:

    heihe-reader --library amur.heihe import clippings/ report.pdf
    """
    with session.library(create=True) as library:
        steps = session.follow(library.importing.run(paths, session.stopping))
    session.check_stopped()
    files = [step for step in steps if step.outcome is not Outcome.WORKING]
    document = _document(files)
    failed, partly = document["failed"], any(step.outcome is Outcome.ADDED and step.reason for step in files)
    line = f"{document['added']} added, {document['copies']} already here, {failed} failed"
    session.output.answer(document, [*(_line(step) for step in files), line])
    raise click.exceptions.Exit(1 if failed or partly else 0)


def _document(files: list[Step]) -> dict[str, Any]:
    return {
        "files": [
            {
                "path": step.path,
                "status": step.outcome.value,
                "articles": list(step.articles),
                "media_type": step.media_type or None,
                "message": step.reason,
            }
            for step in files
        ],
        "added": sum(step.outcome is Outcome.ADDED for step in files),
        "copies": sum(step.outcome is Outcome.COPY for step in files),
        "failed": sum(step.outcome is Outcome.FAILED for step in files),
    }


def _line(step: Step) -> str:
    name = " ".join(step.subject.split("\n"))
    many = f"{counted(len(step.articles), 'article')}." if len(step.articles) > 1 else ""
    said = " ".join(filter(None, (many, step.reason)))
    return f"{step.outcome.value:7} {name}" + (f": {said}" if said else "")
