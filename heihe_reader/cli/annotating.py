"""heihe-reader annotate, annotations, edit, remove: highlights, tags and notes."""

import click

from heihe_reader.cli import forms
from heihe_reader.cli.output import counted
from heihe_reader.cli.session import Session, json_option, pass_session
from heihe_reader.cli.words import one_of
from heihe_reader.errors import WrongUsageError
from heihe_reader.model.annotation import COLOURS, Annotation, Tag
from heihe_reader.model.change import Change
from heihe_reader.model.ids import ArticleId, TagId
from heihe_reader.model.span import Span
from heihe_reader.services.library import Library


@click.command()
@click.argument("article")
@click.option("--start", type=int, metavar="N", help="First code point.")
@click.option("--end", type=int, metavar="N", help="Code point after the last one.")
@click.option("--quote", metavar="TEXT", help="The words, instead of --start and --end.")
@click.option("--prefix", default="", metavar="TEXT", help="What stands right before the quote.")
@click.option("--suffix", default="", metavar="TEXT", help="What stands right after the quote.")
@click.option("--tag", "tags", multiple=True, metavar="PATH", help="A tag such as Trade/Bridge; may be repeated.")
@click.option("--note", default="", metavar="TEXT", help="What you think of it.")
@click.option(
    "--colour",
    metavar="NAME",
    help="A colour such as green, instead of that of the first tag.",
    shell_complete=one_of(COLOURS),
)
@click.option("--creator", metavar="NAME", help="Who made it.")
@json_option
@pass_session
def annotate(
    session: Session,
    article: str,
    start: int | None,
    end: int | None,
    quote: str | None,
    prefix: str,
    suffix: str,
    tags: tuple[str, ...],
    note: str,
    colour: str | None,
    creator: str | None,
) -> None:
    """Highlight a passage, by position or by quote.

    A quote that stands in several places is refused with the candidates. Example:

    heihe-reader --library amur.heihe annotate 3f2a --quote "59 lorries" --tag Trade/Volume
    """
    by_position = start is not None and end is not None
    if by_position == (quote is not None) or (start is None) != (end is None):
        raise WrongUsageError("Say where: either --start and --end, or --quote.")
    span = _span(start, end)
    with session.library(writes=True) as library:
        with library.at_one_go():  # two who name the same new tag make one
            id = library.reading.find(article)
            if span is None:
                span = library.annotating.place_quote(id, quote or "", prefix, suffix)
            made, changes = _tags(library, tags)
            annotation = library.annotating.highlight(
                id, span, tags=made, note=note, colour=colour, creator=creator, extra=changes
            )
        _answer(session, library, annotation)


@click.command()
@click.option("--tag", metavar="PATH", help="Only with this tag or one below it.")
@click.option("--article", metavar="ID", help="Only in this article.")
@click.option("--query", default="", metavar="TEXT", help="Only with these words in quote or note.")
@json_option
@pass_session
def annotations(session: Session, tag: str | None, article: str | None, query: str) -> None:
    """List annotations with their places.

    Example: heihe-reader --library amur.heihe annotations --tag Trade
    """
    with session.library() as library:
        tag_id = library.tagging.find(tag) if tag else None
        article_id: ArticleId | None = library.reading.find(article) if article else None
        found = library.annotating.all(tag=tag_id, article=article_id, query=query)
        places = library.comparing.all_occurrences(found)
        paths = library.tagging.paths()
    documents = [forms.annotation(a, paths, places[a.id]) for a in found]
    session.output.answer(documents, [_line(document) for document in documents])


@click.command()
@click.argument("annotation")
@click.option("--tag", "tags", multiple=True, metavar="PATH", help="The tags it shall have; may be repeated.")
@click.option("--add-tag", multiple=True, metavar="PATH", help="One tag more; may be repeated.")
@click.option("--remove-tag", multiple=True, metavar="PATH", help="One tag less; may be repeated.")
@click.option("--note", metavar="TEXT", help="Another note; an empty one takes it away.")
@click.option("--colour", metavar="NAME", help="Another colour.", shell_complete=one_of(COLOURS))
@click.option("--start", type=int, metavar="N", help="First code point of another extent.")
@click.option("--end", type=int, metavar="N", help="Code point after its last one.")
@json_option
@pass_session
def edit(
    session: Session,
    annotation: str,
    tags: tuple[str, ...],
    add_tag: tuple[str, ...],
    remove_tag: tuple[str, ...],
    note: str | None,
    colour: str | None,
    start: int | None,
    end: int | None,
) -> None:
    """Change an annotation's tags, note, colour or extent.

    Example: heihe-reader --library amur.heihe edit 7c1d… --add-tag Voices --note "Ask customs"
    """
    if (start is None) != (end is None):
        raise WrongUsageError("An extent needs both --start and --end.")
    span = _span(start, end)
    with session.library(writes=True) as library:
        with library.at_one_go():
            before = library.annotating.get(library.annotating.find(annotation))
            made, changes = _tags(library, [*tags, *add_tag])
            gone = {library.tagging.find(path) for path in remove_tag}
            kept = () if tags else before.tags
            wanted = [tag for tag in dict.fromkeys([*kept, *made]) if tag not in gone]
            touched = bool(tags or add_tag or remove_tag)
            after = library.annotating.edit(
                before.id,
                tags=wanted if touched else None,
                note=note,
                colour=colour,
                span=span,
                extra=changes,
            )
        _answer(session, library, after)


@click.command()
@click.argument("annotations", nargs=-1, required=True)
@json_option
@pass_session
def remove(session: Session, annotations: tuple[str, ...]) -> None:
    """Remove annotations with all their places. `undo` brings them back.

    Example: heihe-reader --library amur.heihe remove 7c1d…
    """
    with session.library(writes=True) as library:
        removed = library.annotating.remove([library.annotating.find(id) for id in annotations])
    lines = [f"removed {annotation.id}" for annotation in removed]
    session.output.answer({"removed": [annotation.id for annotation in removed]}, lines)


def _span(start: int | None, end: int | None) -> Span | None:
    if start is None or end is None:
        return None
    if not 0 <= start <= end:
        raise WrongUsageError(f"[{start}, {end}) is no stretch of text: --start must not be after --end, nor below 0.")
    return Span(start, end)


def _tags(library: Library, paths: tuple[str, ...] | list[str]) -> tuple[list[TagId], list[Change]]:
    """The tags at the paths and the changes that make the missing ones, for one step of undo."""
    made: list[Tag] = []
    ids: list[TagId] = []
    changes: list[Change] = []
    for path in paths:
        tag, needed = library.tagging.planned(path, tuple(made))
        made += [change.after for change in needed if isinstance(change.after, Tag)]
        changes += needed
        ids.append(tag.id)
    return ids, changes


def _answer(session: Session, library: Library, annotation: Annotation) -> None:
    places = library.comparing.occurrences(annotation.id)
    document = forms.annotation(annotation, library.tagging.paths(), places)
    session.output.answer(document, [_line(document)])


def _line(document: forms.Json) -> str:
    tags = f" [{', '.join(document['tags'])}]" if document["tags"] else ""
    note = f" — {document['note']}" if document["note"] else ""
    places = counted(document["places"], "place")
    return f"{document['id']}  “{document['quote'][:80]}”{tags} {places}{note}"
