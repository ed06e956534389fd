"""heihe-reader undo, redo, history: the last act back and forth again, and all that was done."""

from datetime import datetime

import click

from heihe_reader.cli import forms
from heihe_reader.cli.output import counted, table
from heihe_reader.cli.session import Session, json_option, pass_session
from heihe_reader.model.change import ChangeSet
from heihe_reader.services.library import Library
from heihe_reader.services.said import short
from heihe_reader.services.telling import Told


@click.command()
@click.option("--to", "step", type=click.IntRange(0), metavar="STEP", help="Take back all that was done after STEP.")
@json_option
@pass_session
def undo(session: Session, step: int | None) -> None:
    """Take the newest act back, also one of an earlier day.

    `history` gives the numbers of steps. Going back to one is one act, which undo takes back. Example:

    heihe-reader --library amur.heihe undo
    """
    with session.library(writes=True) as library:
        changes = library.history.undo() if step is None else library.history.go_to(step)
        said = f"Undone: {library.telling.of(changes.reversed()).english()}" if step is None else _gone(changes, step)
    session.output.answer(forms.changes(changes), [said])


def _gone(changes: ChangeSet, step: int) -> str:
    """Which way the history went, and how far; a step that was undone is done again with those before it."""
    moved = counted(changes.steps, "step")
    return f"Undone: {moved}, all since step {step}" if changes.label == "Go back" else f"Done again: {moved}"


@click.command()
@json_option
@pass_session
def redo(session: Session) -> None:
    """Do the act again that was undone last.

    Example: heihe-reader --library amur.heihe redo
    """
    with session.library(writes=True) as library:
        changes = library.history.redo()
        said = library.telling.of(changes).english()
    session.output.answer(forms.changes(changes), [f"Done again: {said}"])


@click.command()
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, metavar="N", help="The newest N steps.")
@click.option("--annotation", metavar="ID", help="Only what was done to this annotation.")
@json_option
@pass_session
def history(session: Session, limit: int, annotation: str | None) -> None:
    """List what was done, when and by whom, newest first.

    Example: heihe-reader --library amur.heihe history --limit 10
    """
    with session.library() as library:
        if annotation is None:
            told, head = library.telling.page(limit), list[str]()
        else:
            told, head = _life(library, annotation)
            told = told[:limit]
    rows = table([_row(each) for each in told])
    session.output.answer([_document(each) for each in told], [*head, *rows])


def _life(library: Library, words: str) -> tuple[tuple[Told, ...], list[str]]:
    """All that was done to an annotation, also to one that was removed, whose id must be whole; and its words."""
    annotation = library.annotating.find_kept(words)
    return library.telling.life(annotation.id), [f"“{short(annotation.quote)}”"]


def _document(told: Told) -> forms.Json:
    step = told.step
    return {
        "id": step.id,
        "at": step.at,
        "creator": step.creator,
        "label": step.label,
        "words": told.said.english(),
        "undone": step.undone or step.taken,
        "unfinished": {"done": told.done, "of": step.meant} if step.meant else None,
    }


def _row(told: Told) -> tuple[str, ...]:
    step = told.step
    moment = datetime.fromisoformat(step.at).astimezone().strftime("%Y-%m-%d %H:%M")
    undone = " (undone)" if step.undone or step.taken else ""
    unfinished = f" (not finished: {told.done:,} of {step.meant:,} changes)" if step.meant else ""
    return str(step.id), moment, step.creator, f"{told.said.english()}{unfinished}{undone}"
