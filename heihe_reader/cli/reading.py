"""heihe-reader articles, show: what the library holds."""

import click

from heihe_reader.cli import forms
from heihe_reader.cli.output import counted, table
from heihe_reader.cli.session import Session, json_option, pass_session


@click.command()
@json_option
@pass_session
def articles(session: Session) -> None:
    """List the articles in reading order: by date, unknown last.

    Example: heihe-reader --library amur.heihe articles --json
    """
    with session.library() as library:
        found = library.reading.articles()
    rows = [
        (
            a.id[:8],
            a.metadata.published or "",
            a.metadata.language,
            counted(a.words, "word"),
            f"{a.new_words:,} new",
            a.title,
        )
        for a in found
    ]
    session.output.answer([forms.article(a) for a in found], table(rows))


@click.command()
@click.argument("article")
@json_option
@pass_session
def show(session: Session, article: str) -> None:
    """Show one article with its text, blocks and note markers.

    Example: heihe-reader --library amur.heihe show 3f2a
    """
    with session.library() as library:
        id = library.reading.find(article)
        found, text = library.reading.article(id), library.reading.text(id)
    lines = [found.title, ""]
    for block in text.blocks:
        words = block.span.of(text.text)
        lines.append(f"[{block.role.value}: {block.reason}] {words[:60]}" if block.folded else words)
        lines.append("")
    session.output.answer(forms.article_with_text(found, text), lines)
