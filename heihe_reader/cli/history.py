"""heihe-reader undo, redo: the last act back, and forth again."""

import click

from heihe_reader.cli import forms
from heihe_reader.cli.session import Session, json_option, pass_session


@click.command()
@json_option
@pass_session
def undo(session: Session) -> None:
    """Take the newest act back, also one of an earlier day.

    Example: heihe-reader --library amur.heihe undo
    """
    with session.library(writes=True) as library:
        changes = library.history.undo()
    session.output.answer(forms.changes(changes), [f"Undone: {changes.label}"])


@click.command()
@json_option
@pass_session
def redo(session: Session) -> None:
    """Do the act again that was undone last.

    Example: heihe-reader --library amur.heihe redo
    """
    with session.library(writes=True) as library:
        changes = library.history.redo()
    session.output.answer(forms.changes(changes), [f"Done again: {changes.label}"])
