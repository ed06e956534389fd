"""heihe-reader check, backup, erase: keeping a library trustworthy."""

from pathlib import Path

import click

from heihe_reader.cli.session import Session, json_option, pass_session
from heihe_reader.cli.words import Place
from heihe_reader.services.salvaging import Salvaging


@click.command()
@json_option
@pass_session
def check(session: Session) -> None:
    """Check the whole library: its file, and originals, texts, blocks, quotes, index and counts against one another.

    Example: heihe-reader --library amur.heihe check
    """
    with session.library() as library:
        session.follow(library.upkeep.checking(session.stopping))
    session.check_stopped()
    problems = list(library.upkeep.problems)
    document = {"ok": not problems, "problems": problems}
    session.output.answer(document, problems or ["All is well."])
    raise click.exceptions.Exit(1 if problems else 0)


@click.command()
@click.argument("out", type=Place(new=True))
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
@click.argument("out", type=Place(new=True))
@json_option
@pass_session
def salvage(session: Session, out: Path) -> None:
    """Save what is whole of a damaged library as a new one, and say what was lost. The old one is left as it is.

    Example: heihe-reader --library amur.heihe salvage amur-saved.heihe
    """
    salvaging = Salvaging(session.named(), session.creator)
    session.follow(salvaging.run(out, session.stopping))
    session.check_stopped()
    rescue = salvaging.rescue
    assert rescue is not None
    document = {
        "file": str(rescue.file),
        "articles": {"saved": rescue.articles, "lost": rescue.articles_lost},
        "annotations": {"saved": rescue.annotations, "lost": rescue.annotations_lost},
        "saved": list(rescue.saved),
        "lost": list(rescue.lost),
    }
    session.output.answer(document, [*rescue.saved, *rescue.lost])
    raise click.exceptions.Exit(1 if rescue.lost else 0)


@click.command()
@click.argument("articles", nargs=-1, required=True)
@json_option
@pass_session
def erase(session: Session, articles: tuple[str, ...]) -> None:
    """Really remove articles: bytes, text, marks, index and history. This cannot be undone.

    The backups that the program made by itself go too, as they hold the same words. Example:

    heihe-reader --library amur.heihe erase 3f2a
    """
    with session.library(writes=True) as library:
        ids = list(dict.fromkeys(library.reading.find(article) for article in articles))
        traces = library.upkeep.erase(ids)
    problems = [traces] if traces else []
    document = {"erased": ids} | ({"problems": problems} if problems else {})
    session.output.answer(document, [*(f"erased {id}" for id in ids), *problems])
    raise click.exceptions.Exit(1 if problems else 0)
