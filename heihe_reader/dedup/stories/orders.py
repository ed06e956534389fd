"""What a person decided about stories, freed of contradictions: a later decision outranks an earlier one."""

from collections.abc import Collection, Iterable, Sequence

from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import ArticleId


class Forest:
    """Disjoint sets of articles that can be united (Tarjan 1975)."""

    def __init__(self) -> None:
        self._parent: dict[ArticleId, ArticleId] = {}

    def root(self, article: ArticleId) -> ArticleId:
        """The one that stands for the set of `article`."""
        parent = self._parent
        while parent.get(article, article) != article:
            parent[article] = parent.get(parent[article], parent[article])
            article = parent[article]
        return article

    def unite(self, a: ArticleId, b: ArticleId) -> None:
        """Makes one set of two; the smaller id stands for it."""
        low, high = sorted((self.root(a), self.root(b)))
        if low != high:
            self._parent[high] = low


class Orders:
    """The decisions JOIN, NOT_DUPLICATE, SPLIT and PRINCIPAL about known articles, the latest first."""

    def __init__(self, decisions: Iterable[Decision], known: Collection[ArticleId]) -> None:
        self._joined = Forest()
        self._apart: list[tuple[ArticleId, ArticleId]] = []
        self._alone: set[ArticleId] = set()
        self._leaders: list[ArticleId] = []
        self._named: set[ArticleId] = set()
        self._concerned: set[ArticleId] = set()
        latest_first = sorted(decisions, key=lambda d: (d.created, d.id), reverse=True)
        for decision in latest_first:
            if decision.a in known and (decision.b is None or decision.b in known):
                self._obey(decision)

    @property
    def any(self) -> bool:
        """True if there is a decision to obey."""
        return bool(self._named or self._apart or self._leaders)

    def _obey(self, decision: Decision) -> None:
        a, b = decision.a, decision.b
        if decision.kind is not DecisionKind.PRINCIPAL:
            self._concerned |= {a} if b is None else {a, b}
        if decision.kind is DecisionKind.PRINCIPAL:
            self._leaders.append(a)
        elif decision.kind is DecisionKind.SPLIT:
            if not self._is_joined(a):
                self._alone.add(a)
                self._named.add(a)
        elif decision.kind is DecisionKind.NOT_DUPLICATE and b is not None:
            if self._joined.root(a) != self._joined.root(b):
                self._apart.append((a, b))
        elif decision.kind is DecisionKind.JOIN and b is not None and a != b:
            self._join(a, b)

    def _is_joined(self, article: ArticleId) -> bool:
        root = self._joined.root(article)
        return any(self._joined.root(other) == root for other in self._named if other != article)

    def _join(self, a: ArticleId, b: ArticleId) -> None:
        if a in self._alone or b in self._alone:
            return
        roots = {self._joined.root(a), self._joined.root(b)}
        if any({self._joined.root(x), self._joined.root(y)} == roots for x, y in self._apart):
            return
        self._joined.unite(a, b)
        self._named |= {a, b}

    def unit(self, article: ArticleId) -> ArticleId:
        """The article that stands for all that were joined with this one."""
        return self._joined.root(article)

    def names(self, article: ArticleId) -> bool:
        """True if a decision says with whom it is or is not."""
        return article in self._concerned

    def is_alone(self, article: ArticleId) -> bool:
        """True if it must stand outside of every story of the program."""
        return article in self._alone

    def forbidden(self) -> set[frozenset[ArticleId]]:
        """Pairs of units that must not be in one story."""
        return {frozenset((self.unit(a), self.unit(b))) for a, b in self._apart}

    def principal(self, group: Sequence[ArticleId]) -> ArticleId | None:
        """Whom the person chose last to lead this story, if anyone."""
        members = set(group)
        return next((leader for leader in self._leaders if leader in members), None)

    def concerns(self, group: Sequence[ArticleId]) -> bool:
        """True if a member was joined, split off or chosen."""
        return any(member in self._named for member in group) or self.principal(group) is not None
