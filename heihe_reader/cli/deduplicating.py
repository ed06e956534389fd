"""heihe-reader dedup, stories, passages, compare: what is the same as what."""

import click

from heihe_reader.cli import forms
from heihe_reader.cli.output import counted, table
from heihe_reader.cli.session import Session, json_option, pass_session


@click.command()
@json_option
@pass_session
def dedup(session: Session) -> None:
    """Find stories, passages and what is new.

    Only what is new is compared; the result is the same as from scratch. Example:

    heihe-reader --library amur.heihe dedup
    """
    with session.library(writes=True) as library:
        session.follow(library.deduplicating.run(session.stopping))
        session.check_stopped()
        result = library.deduplicating.result
    assert result is not None
    document = {
        "articles": result.articles,
        "stories": result.stories,
        "passages": result.passages,
        "seconds": round(result.seconds, 3),
    }
    found = (
        counted(result.articles, "article"),
        counted(result.stories, "story", "stories"),
        counted(result.passages, "passage"),
    )
    line = f"{', '.join(found)} in {result.seconds:.1f} s"
    session.output.answer(document, [line])


@click.command()
@json_option
@pass_session
def stories(session: Session) -> None:
    """List the stories with their versions.

    Example: heihe-reader --library amur.heihe stories --json
    """
    with session.library() as library:
        found = library.reading.stories()
    rows = [(story.id[:8], str(len(story.articles)), story.decided_by.value, story.title) for story in found]
    session.output.answer([forms.story(story) for story in found], table(rows))


@click.command()
@click.option("--article", metavar="ID", help="Only passages that stand in this article.")
@json_option
@pass_session
def passages(session: Session, article: str | None) -> None:
    """List the passages that stand in two or more places.

    Example: heihe-reader --library amur.heihe passages --article 3f2a
    """
    with session.library() as library:
        id = library.reading.find(article) if article else None
        found = library.reading.passages(id)
    rows = [(p.id[:8], counted(p.words, "word"), counted(len(p.members), "place")) for p in found]
    session.output.answer([forms.passage(passage) for passage in found], table(rows))


@click.command()
@click.argument("a")
@click.argument("b")
@json_option
@pass_session
def compare(session: Session, a: str, b: str) -> None:
    """Lay two articles side by side, word by word.

    Example: heihe-reader --library amur.heihe compare 3f2a 90bc --json
    """
    with session.library() as library:
        first, second = library.reading.find(a), library.reading.find(b)
        alignment = library.comparing.compare(first, second)
        text = library.reading.text(first).text
    rows = [
        (pair.kind.value + (", moved" if pair.moved else ""), f"{pair.similarity:.0%}", pair.a.of(text)[:80])
        for pair in alignment.pairs
    ]
    shared = f"{alignment.coverage_a:.0%} of the first, {alignment.coverage_b:.0%} of the second is shared"
    session.output.answer(forms.alignment(alignment), [*table(rows), shared])
