"""What the program decided about two articles each, the most doubtful first, and what a person said about it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from heihe_reader.library.store import Store
from heihe_reader.model.alignment import Alignment, Op
from heihe_reader.model.article import Article
from heihe_reader.model.change import Change
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import ArticleId, DecisionId, StoryId
from heihe_reader.model.story import Edge, Story
from heihe_reader.services.context import Context
from heihe_reader.services.history import History
from heihe_reader.services.review_values import Case, Review
from heihe_reader.text.counting import count_words

_KINDS = (DecisionKind.JOIN, DecisionKind.NOT_DUPLICATE, DecisionKind.SPLIT, DecisionKind.PRINCIPAL)


class Reviewing:
    """Lists what is in doubt, and lets the program decide again."""

    def __init__(self, context: Context, history: History) -> None:
        self._store = context.store
        self._history = history

    def review(self) -> Review:
        """Every pair that was put together or kept apart, by doubt."""
        found = _Found(self._store)
        cases = {case.key: case for case in (*found.together(), *found.apart(), *found.decided())}
        chosen = frozenset(d.a for d in found.decisions if d.kind is DecisionKind.PRINCIPAL)
        stories = sum(len(story.articles) > 1 for story in found.stories.values())
        return Review(tuple(sorted(cases.values(), key=lambda c: (c.certainty, c.key))), stories, chosen)

    def shared(self, a: ArticleId, b: ArticleId, found: Alignment) -> tuple[int, int]:
        """How many words stand in both as they are, and how many the shorter one has, of what is to be read."""
        text = self._store.articles.text(a).text
        equal = (change.a for pair in found.pairs for change in pair.changes if change.op is Op.EQUAL)
        words = min(self._store.articles.get(a).words, self._store.articles.get(b).words)
        return min(sum(count_words(span.of(text)) for span in equal), words), words

    def withdraw(self, id: DecisionId) -> None:
        """Lets the program decide again where a person did; one that was withdrawn already stays so."""
        decision = self._store.decisions.find(id)
        if decision is not None:
            self._history.carry_out("Let the program decide", Change(decision, None))


class _Found:
    """The library's kinships, stories and decisions, by article."""

    def __init__(self, store: Store) -> None:
        self.articles = {article.id: article for article in store.articles.all()}
        self.stories: Mapping[StoryId, Story] = {story.id: story for story in store.stories.stories()}
        self.edges = store.stories.edges()
        self.decisions = [d for d in store.decisions.all() if d.kind in _KINDS and self._known(d)]
        self._home = {article: story for story in self.stories.values() for article in story.articles}
        self._ties: defaultdict[ArticleId, dict[ArticleId, Edge]] = defaultdict(dict)
        for edge in self.edges:
            self._ties[edge.a][edge.b] = self._ties[edge.b][edge.a] = edge
        self._loose: dict[StoryId, tuple[Article, ...]] = {}

    def _known(self, decision: Decision) -> bool:
        return decision.a in self.articles and (decision.b is None or decision.b in self.articles)

    def together(self) -> Iterable[Case]:
        """Each telling with the one that ties it to its story: the principal, else whom it is closest to."""
        joins = [(d.a, d.b) for d in self.decisions if d.kind is DecisionKind.JOIN]
        joined = {id for pair in joins for id in pair}  # of these the pair that was joined is shown
        for story in self.stories.values():
            for id in story.articles:
                if id != story.principal and id not in joined:
                    yield self._case(self._partner(id, story), id, None)

    def apart(self) -> Iterable[Case]:
        """Of each two stories that share words the pair that shares most, unless a person told them apart."""
        ruled = self._ruled_apart()
        best: dict[frozenset[StoryId], tuple[float, Edge]] = {}
        for edge in self.edges:
            a, b = self._home.get(edge.a), self._home.get(edge.b)
            if a is None or b is None or a.id == b.id:
                continue
            two, share = frozenset((a.id, b.id)), self.share(edge.a, edge.b) or 0.0
            if two not in ruled and share > best.get(two, (-1.0, edge))[0]:
                best[two] = (share, edge)
        return (self._case(edge.a, edge.b, None) for _, edge in best.values())

    def decided(self) -> Iterable[Case]:
        """What a person decided, with the article that it was about."""
        for decision in self.decisions:
            other = decision.b or self._closest(decision.a)
            yield self._case(decision.a, other, decision)

    def share(self, a: ArticleId, b: ArticleId) -> float | None:
        """How much of the shorter one's words the other has."""
        edge = self._ties[a].get(b)
        if edge is None:
            return None
        words = sorted((self.articles[a].words, self.articles[b].words))
        return min(edge.strength * sum(words) / 2 / max(words[0], 1), 1.0)

    def _ruled_apart(self) -> set[frozenset[StoryId]]:
        """Stories that a person told apart. Whom a person split off alone is told apart from all."""
        ruled: set[frozenset[StoryId]] = set()
        for decision in self.decisions:
            a = self._home.get(decision.a)
            others: Sequence[ArticleId] = ()
            if decision.kind is DecisionKind.NOT_DUPLICATE and decision.b is not None:
                others = (decision.b,)
            elif decision.kind is DecisionKind.SPLIT and a is not None and len(a.articles) == 1:
                others = tuple(self._ties[decision.a])
            homes = [self._home[other] for other in others if other in self._home]
            ruled |= {frozenset((a.id, home.id)) for home in homes if a is not None}
        return ruled

    def _partner(self, id: ArticleId, story: Story) -> ArticleId:
        ties = {other: edge.strength for other, edge in self._ties[id].items() if other in self._home}
        inside = {other: tie for other, tie in ties.items() if self._home[other].id == story.id}
        if story.principal in inside or not inside:
            return story.principal
        return min(inside, key=lambda other: (-inside[other], other))

    def _closest(self, id: ArticleId) -> ArticleId | None:
        """Whom somebody who stands alone, or leads, is to be seen beside."""
        story = self._home.get(id)
        near = [other for other in story.articles if other != id] if story else []
        ties = self._ties[id]
        return min(
            near or ties, key=lambda other: (-ties[other].strength if other in ties else 0.0, other), default=None
        )

    def _case(self, a: ArticleId, b: ArticleId | None, decision: Decision | None) -> Case:
        first = self.articles[a]
        if b is None:
            return Case(first, None, False, None, decision=decision)
        second, story = self.articles[b], self._home.get(a)
        together = story is not None and b in story.articles
        if self._leads(second, first, story if together else None):
            first, second = second, first
        members = self._members(story) if together and story is not None and len(story.articles) > 2 else ()
        principal = story.principal if together and story is not None else None
        return Case(first, second, together, self.share(a, b), members, principal, decision)

    def _leads(self, a: Article, b: Article, story: Story | None) -> bool:
        if story is not None and story.principal in (a.id, b.id):
            return a.id == story.principal
        return (a.metadata.published or "9999", a.id) < (b.metadata.published or "9999", b.id)

    def _members(self, story: Story) -> tuple[Article, ...]:
        """The principal first, then the others, the looser ones last."""
        if story.id not in self._loose:
            ties = self._ties[story.principal]
            others = [id for id in story.articles if id != story.principal]
            others.sort(key=lambda id: (-(self.share(story.principal, id) or 0.0) if id in ties else 1.0, id))
            self._loose[story.id] = tuple(self.articles[id] for id in (story.principal, *others))
        return self._loose[story.id]
