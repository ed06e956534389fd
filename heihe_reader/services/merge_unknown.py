"""What a newer version wrote into a bundle, and what of it a merge takes in."""

from collections.abc import Iterator, Mapping

from heihe_reader.bundle.content import Content
from heihe_reader.bundle.known import FILES
from heihe_reader.bundle.unknown import united
from heihe_reader.model.change import Change, UnknownFields
from heihe_reader.model.ids import ArticleId, TagId
from heihe_reader.services.merge_sorting import SortedMarks


def unknown_changes(
    kept: Mapping[str, str],
    content: Content,
    names: Mapping[TagId, TagId],
    marks: SortedMarks,
    erased: set[ArticleId],
) -> Iterator[Change]:
    """The changes to what is `kept` by id. `names` are our tags by the ids of theirs.

    Nothing that is kept goes. Where both speak of one field ours stands, but of a mark the version that was taken does.
    What came with a mark that is not taken, or with an article that was erased here, is left.
    """
    now = dict(kept)
    for id, came, theirs_first in _coming(content, names, marks, erased):
        known = now.get(id)
        now[id] = united(came, known) if theirs_first and known is not None else united(known, came)
    for id, fields in sorted(now.items()):
        before = kept.get(id)
        if fields != before:
            yield Change(None if before is None else UnknownFields(id, before), UnknownFields(id, fields))


def _coming(
    content: Content, names: Mapping[TagId, TagId], marks: SortedMarks, erased: set[ArticleId]
) -> Iterator[tuple[str, str, bool]]:
    """What comes: the id here, the fields, and whether they are right where ours say otherwise."""
    theirs = content.unknown
    ours = marks.taken()
    for annotation in (packed.annotation.id for packed in content.annotations if packed.annotation.id in theirs):
        if annotation in ours:
            yield ours[annotation], theirs[annotation], True
        elif annotation in marks.agreed():
            yield annotation, theirs[annotation], False
    yield from ((names[tag], theirs[tag], False) for tag in names if tag in theirs)
    articles = (packed.article.id for packed in content.articles if packed.article.id not in erased)
    decisions = (decision.id for decision in content.decisions if not {decision.a, decision.b} & erased)
    yield from ((id, theirs[id], False) for id in (*articles, *decisions, *FILES) if id in theirs)
