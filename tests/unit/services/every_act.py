"""Every act by which a person changes a library, each as a deed on the same small library."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from heihe_reader.model.annotation import Annotation
from heihe_reader.model.block import Role
from heihe_reader.model.ids import ArticleId, TagId
from heihe_reader.model.span import Place, Span
from heihe_reader.services.library import Library
from heihe_reader.services.merge_values import Choice
from heihe_reader.services.tagging_hits import Extent


@dataclass(frozen=True)
class World:
    """What the acts speak of: three articles, two tags, marks, and files beside the library."""

    wire: ArticleId
    update: ArticleId
    stranger: ArticleId
    trade: TagId
    bridge: TagId
    mark: Annotation
    other: Annotation
    folder: Path

    def place(self, library: Library, article: ArticleId, words: str) -> Place:
        text = library.reading.text(article).text
        return Place(article, Span(text.index(words), text.index(words) + len(words)))


Deed = Callable[[Library, World], object]


def furnish(library: Library, wire: ArticleId, update: ArticleId, stranger: ArticleId, folder: Path) -> World:
    """Tags, marks and decisions to begin with."""
    trade, bridge = library.tagging.ensure("Trade").id, library.tagging.ensure("Trade/Bridge").id
    at = library.annotating.place_quote(wire, "59 lorries" if "59" in library.reading.text(wire).text else "95 lorries")
    mark = library.annotating.highlight(wire, at, tags=[bridge], note="ask customs")
    pigeons = library.annotating.place_quote(wire, "pigeons walk the escalators")
    other = library.annotating.highlight(wire, pigeons)
    return World(wire, update, stranger, trade, bridge, mark, other, folder)


def _highlight(library: Library, world: World) -> object:
    place = world.place(library, world.stranger, "Лёд у берега")
    return library.annotating.highlight(place.article, place.span)


def _tag(library: Library, world: World) -> object:
    place = world.place(library, world.stranger, "Лёд у берега")
    tag, extra = library.tagging.planned("Зима/Лёд")
    return library.annotating.highlight(place.article, place.span, tags=[tag.id], extra=extra)


def _note(library: Library, world: World) -> object:
    place = world.place(library, world.stranger, "Рыбаки")
    return library.annotating.highlight(place.article, place.span, note="кто?")


def _tag_hits(library: Library, world: World) -> object:
    places = [world.place(library, world.wire, "Customs"), world.place(library, world.stranger, "Рыбаки")]
    return list(library.tagging_hits.run(places, Extent.SENTENCE, "Voices/Officials"))


def _extent(library: Library, world: World) -> object:
    return library.annotating.edit(world.mark.id, span=Span(world.mark.span.start, world.mark.span.end + 20))


def _move(library: Library, world: World) -> object:
    place = world.place(library, world.update, "pigeons walk")
    return library.annotating.move_to(world.other.id, place.article, place.span)


def _opt_out(library: Library, world: World) -> object:
    place = world.place(library, world.update, "pigeons walk the escalators")
    return library.annotating.opt_out(world.other.id, place.article, place.span)


def _opt_in(library: Library, world: World) -> object:
    _opt_out(library, world)
    place = world.place(library, world.update, "pigeons walk the escalators")
    return library.annotating.opt_in(world.other.id, place.article, place.span)


def _own(library: Library, world: World) -> object:
    place = world.place(library, world.update, "pigeons walk the escalators")
    return library.annotating.make_own(world.other.id, place.article, place.span)


def _withdraw(library: Library, world: World) -> object:
    decision = library.deduplicating.join(world.wire, world.stranger)
    return library.reviewing.withdraw(decision.id)


def _principal(library: Library, world: World) -> object:
    story = next(s for s in library.reading.stories() if world.wire in s.articles)
    other = next(id for id in story.articles if id != story.principal)
    return library.deduplicating.principal(story.id, other)


def _furniture_again(library: Library, world: World) -> object:
    place = world.place(library, world.wire, "Customs officers")
    library.furniture.never([place])
    return library.furniture.again([place])


def _matched(library: Library, world: World) -> tuple[Place, Place]:
    return world.place(library, world.wire, "lorries crossed"), world.place(library, world.stranger, "Рыбаки вышли")


def _unmatch(library: Library, world: World) -> object:
    library.matching.match(*_matched(library, world))
    return library.matching.unmatch(*_matched(library, world))


def _together(library: Library, world: World) -> object:
    library.matching.apart(*_matched(library, world))
    return library.matching.together(*_matched(library, world))


def _read_some(library: Library, world: World) -> object:
    digests = [s.digest for s in library.read_once.sentences([world.wire])[world.wire]]
    return library.read_once.mark(world.wire, digests[:3])


def _unread(library: Library, world: World) -> object:
    library.read_once.mark_all([world.wire])
    return library.read_once.unmark_all([world.wire])


def _forget_read(library: Library, world: World) -> object:
    library.read_once.mark_all([world.wire])
    return library.read_once.forget()


def _import(library: Library, world: World) -> object:
    return list(library.importing.run([world.folder / "new"]))


def _import_again(library: Library, world: World) -> object:
    return list(library.importing.run([world.folder / "again"]))


def _merge(library: Library, world: World) -> object:
    return list(library.merging.run(world.folder / "theirs.zip"))


def _merge_chosen(library: Library, world: World) -> object:
    library.annotating.remove([world.other.id])
    library.annotating.edit(world.mark.id, note="mine")
    list(library.merging.look(world.folder / "theirs.zip"))
    plan = library.merging.plan
    assert plan is not None
    assert len(plan.conflicts) == 2
    return list(library.merging.carry_out(plan, {c.id: Choice.THEIRS for c in plan.conflicts}))


ACTS: Mapping[str, Deed] = {
    "import": _import,
    "import of the same bytes under another name": _import_again,
    "merge": _merge,
    "merge that overrules a change and a removal": _merge_chosen,
    "highlight": _highlight,
    "tag with a new tag": _tag,
    "note on a new mark": _note,
    "tag all": _tag_hits,
    "change tags": lambda library, world: library.annotating.edit(world.other.id, tags=[world.trade, world.bridge]),
    "change tags of many": lambda library, world: library.annotating.toggle_tag(
        [world.mark.id, world.other.id], world.trade
    ),
    "edit note": lambda library, world: library.annotating.edit(world.mark.id, note="asked"),
    "take the note off": lambda library, world: library.annotating.edit(world.mark.id, note=""),
    "colour": lambda library, world: library.annotating.edit(world.mark.id, colour="green"),
    "extend": _extent,
    "move": _move,
    "remove": lambda library, world: library.annotating.remove([world.mark.id, world.other.id]),
    "opt out": _opt_out,
    "opt in": _opt_in,
    "own mark": _own,
    "new tag": lambda library, world: library.tagging.ensure("Voices/Drivers"),
    "rename tag": lambda library, world: library.tagging.rename(world.trade, "Commerce"),
    "colour of a tag": lambda library, world: library.tagging.recolour(world.trade, "pink"),
    "describe tag": lambda library, world: library.tagging.describe(world.trade, "goods"),
    "move tag": lambda library, world: library.tagging.move(world.bridge, None),
    "merge tags": lambda library, world: library.tagging.merge(world.bridge, world.trade),
    "remove tags": lambda library, world: library.tagging.remove(world.trade),
    "join": lambda library, world: library.deduplicating.join(world.wire, world.stranger),
    "join all": lambda library, world: library.deduplicating.join_all([world.wire, world.update, world.stranger]),
    "split": lambda library, world: library.deduplicating.split(world.update),
    "split all": lambda library, world: library.deduplicating.split_all([world.update, world.wire]),
    "not a duplicate": lambda library, world: library.deduplicating.not_duplicate(world.wire, world.update),
    "principal": _principal,
    "let the program decide": _withdraw,
    "match": lambda library, world: library.matching.match(*_matched(library, world)),
    "take a match back": _unmatch,
    "not the same passage": lambda library, world: library.matching.apart(*_matched(library, world)),
    "the same passage again": _together,
    "fold": lambda library, world: library.deduplicating.role(world.wire, Span(0, 30), Role.FURNITURE),
    "unfold many": lambda library, world: library.furniture.never([Place(world.wire, Span(0, 30))]),
    "fold again": _furniture_again,
    "correct": lambda library, world: library.deduplicating.correct_fields(
        world.wire, {"title": "Мост", "published": "2023-04", "site": "Amur Wire"}
    ),
    "read": _read_some,
    "read all": lambda library, world: library.read_once.mark_all([world.wire, world.stranger]),
    "unread": _unread,
    "forget what was read": _forget_read,
}  # fmt: skip
"""By a name for each. What prepares an act is a step of its own: the last step is the act."""
