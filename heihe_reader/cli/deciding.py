"""heihe-reader join, split, not-duplicate, principal, role, correct: decisions that outrank the program."""

import click

from heihe_reader.cli import forms
from heihe_reader.cli.session import Session, json_option, pass_session
from heihe_reader.cli.words import one_of
from heihe_reader.errors import WrongUsageError
from heihe_reader.model.block import Role
from heihe_reader.model.decision import Decision
from heihe_reader.model.span import Span

_FIELDS = ("title", "byline", "published", "site", "url", "language")


@click.command()
@click.argument("a")
@click.argument("b")
@json_option
@pass_session
def join(session: Session, a: str, b: str) -> None:
    """Say that two articles tell one story.

    Example: heihe-reader --library amur.heihe join 3f2a 90bc
    """
    with session.library(writes=True) as library:
        decision = library.deduplicating.join(library.reading.find(a), library.reading.find(b))
    _answer(session, decision)


@click.command()
@click.argument("article")
@json_option
@pass_session
def split(session: Session, article: str) -> None:
    """Take an article out of its story for good.

    Example: heihe-reader --library amur.heihe split 3f2a
    """
    with session.library(writes=True) as library:
        decision = library.deduplicating.split(library.reading.find(article))
    _answer(session, decision)


@click.command("not-duplicate")
@click.argument("a")
@click.argument("b")
@json_option
@pass_session
def not_duplicate(session: Session, a: str, b: str) -> None:
    """Say that two articles are not kin, whatever the program finds.

    Example: heihe-reader --library amur.heihe not-duplicate 3f2a 90bc
    """
    with session.library(writes=True) as library:
        decision = library.deduplicating.not_duplicate(library.reading.find(a), library.reading.find(b))
    _answer(session, decision)


@click.command()
@click.argument("story")
@click.argument("article")
@json_option
@pass_session
def principal(session: Session, story: str, article: str) -> None:
    """Choose the version that leads a story. Who belongs to it stays as it is.

    Example: heihe-reader --library amur.heihe principal 55d0 3f2a
    """
    with session.library(writes=True) as library:
        decision = library.deduplicating.principal(library.reading.find_story(story), library.reading.find(article))
    _answer(session, decision)


@click.command()
@click.argument("article")
@click.argument("start", type=int)
@click.argument("end", type=int)
@click.argument("role", type=click.Choice([role.value for role in Role]), metavar="ROLE")
@json_option
@pass_session
def role(session: Session, article: str, start: int, end: int, role: str) -> None:
    """Say what a stretch of an article is: to be read, or folded as what.

    ROLE is body, repeat, furniture, aside or foreign; START and END are code points of its text.

    Example: heihe-reader --library amur.heihe role 3f2a 0 180 furniture
    """
    if not 0 <= start <= end:
        raise WrongUsageError(f"[{start}, {end}) is no stretch of text: START must not be after END, nor below 0.")
    with session.library(writes=True) as library:
        id = library.reading.find(article)
        decision = library.deduplicating.role(id, Span(start, end), Role(role))
    _answer(session, decision)


@click.command()
@click.argument("article")
@click.argument(
    "fields",
    nargs=-1,
    required=True,
    metavar="FIELD=VALUE...",
    shell_complete=one_of(f"{field}=" for field in _FIELDS),
)
@json_option
@pass_session
def correct(session: Session, article: str, fields: tuple[str, ...]) -> None:
    """Correct title, byline, published, site, url or language of an article.

    Example: heihe-reader --library amur.heihe correct 3f2a published=2023-04 site="Amur Wire"
    """
    pairs = {}
    for field in fields:
        name, equals, value = field.partition("=")
        if not equals:
            raise WrongUsageError(f"“{field}” is no correction. Write FIELD=VALUE, such as published=2023-04.")
        pairs[name] = value
    with session.library(writes=True) as library:
        decisions = library.deduplicating.correct_fields(library.reading.find(article), pairs)
    documents = [forms.decision(decision) for decision in decisions]
    lines = [f"{d.kind.value} {d.value}" for d in decisions]
    session.output.answer(documents[0] if len(documents) == 1 else documents, lines)


def _answer(session: Session, decision: Decision) -> None:
    session.output.answer(forms.decision(decision), [f"{decision.kind.value} {decision.id}"])
