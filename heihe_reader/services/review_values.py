"""What is known of two articles that the program put together or kept apart."""

from dataclasses import dataclass

from heihe_reader.model.article import Article
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import ArticleId

_SURE = 0.6  # of the words of the shorter one: with more in common nobody need look whether two are one story
_PAIRED = (DecisionKind.JOIN, DecisionKind.NOT_DUPLICATE)


@dataclass(frozen=True, slots=True)
class Case:
    """Two articles and whether they are told as one story now. `one` leads `two`, or is the older one.

    `share` is how much of the shorter one's words the other has, 0 to 1, None where they were never found to be kin.
    `members` are those of their story where there are more than these two, its principal first, the looser ones last.
    """

    one: Article
    two: Article | None
    together: bool
    share: float | None
    members: tuple[Article, ...] = ()
    principal: ArticleId | None = None
    decision: Decision | None = None

    @property
    def key(self) -> str:
        """What stays the same when the library is read again."""
        kind = self.decision.kind.value if self.decision and self.decision.kind not in _PAIRED else "pair"
        ids = sorted(article.id for article in (self.one, self.two) if article is not None)
        return " ".join([kind, *(ids if kind == "pair" else [self.one.id])])

    @property
    def certainty(self) -> float:
        """0 to 1: how plainly what two share speaks for what was decided about them."""
        share = self.share or 0.0
        return share if self.together else 1.0 - share

    @property
    def doubtful(self) -> bool:
        """True where a person should look: two that share little and are one story, or that share and are none."""
        return self.decision is None and (not self.together or self.certainty < _SURE)


@dataclass(frozen=True, slots=True)
class Review:
    """All cases. `stories` counts those of two tellings and more, `chosen` names whom a person made principal."""

    cases: tuple[Case, ...] = ()
    stories: int = 0
    chosen: frozenset[ArticleId] = frozenset()

    @property
    def open(self) -> tuple[Case, ...]:
        """Those that a person should look at, the most doubtful first."""
        return tuple(case for case in self.cases if case.doubtful)

    @property
    def decided(self) -> tuple[Case, ...]:
        """Those that a person decided, the newest first."""
        made = [(case.decision.created, case) for case in self.cases if case.decision is not None]
        return tuple(case for _, case in sorted(made, key=lambda pair: pair[0], reverse=True))
