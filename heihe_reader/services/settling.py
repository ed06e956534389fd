"""Brings what is derived in line with what a person decided: roles, metadata, stories."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace

from heihe_reader.dedup.furniture.furnished import Learned, furnished
from heihe_reader.dedup.stories.grouping import Member, group_stories
from heihe_reader.library.store import Store
from heihe_reader.model.article import Metadata
from heihe_reader.model.block import Block, Role
from heihe_reader.model.change import ArticlePresence, Change, ChangeSet
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place, Span
from heihe_reader.text.counting import count_words, count_words_from

GROUPS = (DecisionKind.JOIN, DecisionKind.SPLIT, DecisionKind.NOT_DUPLICATE, DecisionKind.PRINCIPAL)
"""The decisions that say who belongs to whom."""

_GROUPING = {*GROUPS, DecisionKind.ROLE, DecisionKind.CORRECT}  # words and dates say who leads a story


def settle(store: Store, changes: ChangeSet) -> None:
    """Renews all that depends on what changed, inside the transaction of the change."""
    settle_articles(store, changes.changes)
    if touched := moved(changes.changes) | regrouped(changes.changes):
        settle_stories(store, touched)


def settle_articles(store: Store, changes: Iterable[Change]) -> None:
    """Renews the roles and metadata of the articles about which something was decided, inside a transaction."""
    decisions = [change.subject for change in changes if isinstance(change.subject, Decision)]
    for kind, settled in ((DecisionKind.ROLE, settle_roles), (DecisionKind.CORRECT, settle_metadata)):
        for article in sorted({d.a for d in decisions if d.kind is kind}):
            if store.articles.is_present(article):
                settled(store, article)


def moved(changes: Iterable[Change]) -> set[ArticleId]:
    """The articles that come into sight or go out of it."""
    return {change.subject.id for change in changes if isinstance(change.subject, ArticlePresence)}


def grouping(changes: Iterable[Change]) -> bool:
    """True where somebody decides who belongs to whom."""
    return any(isinstance(change.subject, Decision) and change.subject.kind in GROUPS for change in changes)


def regrouped(changes: Iterable[Change]) -> set[ArticleId]:
    """The articles about which something is decided from which stories are grouped."""
    decisions = [change.subject for change in changes if isinstance(change.subject, Decision)]
    return {id for d in decisions if d.kind in _GROUPING for id in (d.a, d.b) if id is not None}


def settle_stories(store: Store, touched: Iterable[ArticleId] | None = None) -> None:
    """Groups articles into stories anew, from the kinships found and the decisions made, inside a transaction.

    `touched` are the articles of which something has changed, all where it is None. Grouping looks no further than
    kinship and joins reach, so that the rest of the library stays as it is and need not be looked at.
    """
    if touched is None:
        touched = (article.id for article in store.articles.all())
        store.stories.drop_empty()
    reach = store.stories.reach(touched)
    ids = [row.id for row in reach]
    members = [Member(row.id, row.words, row.published, row.title) for row in reach]
    decisions = store.decisions.about(ids, GROUPS)
    store.stories.set_stories(group_stories(members, store.stories.edges_among(ids), decisions), reach)


@dataclass(frozen=True, slots=True)
class Roles:
    """The blocks of an article with their roles, and how many body words and new words it has with them."""

    article: ArticleId
    blocks: tuple[Block, ...]
    words: int
    new_words: int

    def write(self, store: Store) -> None:
        """Writes them, inside a transaction."""
        store.articles.set_blocks(self.article, self.blocks)
        store.articles.set_counts(self.article, self.words, self.new_words)


def settle_roles(store: Store, id: ArticleId) -> None:
    """Lays what was learned and then a person's roles over the blocks as read, inside a transaction."""
    settled_roles(store, id, store.articles.learned(id)).write(store)


def settled_roles(store: Store, id: ArticleId, stretches: Iterable[tuple[Span, str]]) -> Roles:
    """The roles with these stretches learned to be furniture, under a person's; nothing is written."""
    _, blocks, text = store.articles.text_as_read(id)
    learned = furnished(blocks, (Learned(span, reason) for span, reason in stretches))
    decided = decided_blocks(learned, store.decisions.about([id], [DecisionKind.ROLE]))
    words = sum(
        count_words_from(text, block.span.start, block.span.end) for block in decided if block.role is Role.BODY
    )
    new = sum(count_words(span.of(text)) for span in store.stories.fresh(id))
    return Roles(id, decided, words, min(words, new))


def settle_metadata(store: Store, id: ArticleId) -> None:
    """Lays a person's corrections over the metadata as read, and over the search index."""
    metadata, _ = store.articles.as_read(id)
    corrections = store.decisions.about([id], [DecisionKind.CORRECT])
    before, text = store.articles.get(id).metadata.title, store.articles.text(id).text
    metadata = corrected(metadata, corrections)
    store.articles.set_metadata(id, metadata)
    if metadata.title != before:
        store.index.remove(id, before, text)
        store.index.add(id, metadata.title, text)


def corrected(metadata: Metadata, corrections: Iterable[Decision]) -> Metadata:
    """The metadata with each correction ("field=value"), a later one over an earlier one."""
    for decision in corrections:
        field, _, value = decision.value.partition("=")
        metadata = _with_field(metadata, field, value)
    return metadata


def _with_field(metadata: Metadata, field: str, value: str) -> Metadata:
    if field == "published":
        return replace(metadata, published=value or None)
    fields = asdict(metadata) | {field: value}
    return Metadata(**fields)


def decided_blocks(blocks: Sequence[Block], decisions: Iterable[Decision]) -> tuple[Block, ...]:
    """The blocks with each decided role, cut where a decided span begins or ends inside one."""
    result = list(blocks)
    for decision in decisions:
        if decision.span is not None:
            result = [part for block in result for part in _decided(block, decision)]
    return tuple(result)


def _decided(block: Block, decision: Decision) -> list[Block]:
    span, role, other = decision.span, Role(decision.value), decision.other_span
    assert span is not None
    start, end = max(block.span.start, span.start), min(block.span.end, span.end)
    if start >= end:
        return [block]
    reason = "" if role is Role.BODY else "You folded this"
    repeats = Place(decision.a, other) if other else None
    inside = replace(block, span=Span(start, end), role=role, reason=reason, repeats=repeats, decided=True)
    before = [replace(block, span=Span(block.span.start, start))] if block.span.start < start else []
    after = [replace(block, span=Span(end, block.span.end))] if end < block.span.end else []
    return [*before, inside, *after]
