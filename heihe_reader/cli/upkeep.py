"""heihe-reader check, backup, erase: keeping a library trustworthy."""

from pathlib import Path

import click

from heihe_reader.cli.session import Session, json_option, pass_session
from heihe_reader.cli.words import Place


@click.command()
@json_option
@pass_session
def check(session: Session) -> None:
    """Check the whole library: file, originals, texts, blocks, quotes.

    Example: heihe-reader --library amur.heihe check
    """
    with session.library() as library:
        problems = library.upkeep.check()
    document = {"ok": not problems, "problems": list(problems)}
    session.output.answer(document, problems or ["All is well."])
    raise click.exceptions.Exit(1 if problems else 0)


@click.command()
@click.argument("out", type=Place())
@json_option
@pass_session
def backup(session: Session, out: Path) -> None:
    """Copy the whole library, also while it is in use.

    Example: heihe-reader --library amur.heihe backup amur-today.heihe
    """
    with session.library() as library:
        copy = library.upkeep.backup(out)
    document = {"file": str(copy.file), "bytes": copy.size, "sha256": copy.sha256}
    session.output.answer(document, [f"{copy.file}: {copy.size} bytes, SHA-256 {copy.sha256}"])


@click.command()
@click.argument("articles", nargs=-1, required=True)
@json_option
@pass_session
def erase(session: Session, articles: tuple[str, ...]) -> None:
    """Really remove articles: bytes, text, marks, index and history. This cannot be undone.

    Example: heihe-reader --library amur.heihe erase 3f2a
    """
    with session.library(writes=True) as library:
        ids = list(dict.fromkeys(library.reading.find(article) for article in articles))
        library.upkeep.erase(ids)
    session.output.answer({"erased": ids}, [f"erased {id}" for id in ids])
