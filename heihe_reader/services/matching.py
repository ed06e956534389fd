"""“This belongs to that”: stretches of two articles that a person matched by hand."""

from heihe_reader.errors import RefusedError
from heihe_reader.library.articles import now
from heihe_reader.library.store import Store
from heihe_reader.model.change import Change
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import ArticleId, DecisionId, new_id
from heihe_reader.model.span import Place, Span
from heihe_reader.services.context import Context
from heihe_reader.services.history import History
from heihe_reader.services.matched import Match


class Matching:
    """Keeps matches as decisions, so that they outrank whatever the program finds, now and after every later run."""

    def __init__(self, context: Context, history: History) -> None:
        self._context = context
        self._store = context.store
        self._history = history

    def match(self, one: Place, two: Place) -> Decision:
        """These two stretches belong together. An earlier match that shares words with either gives way.

        Raises:
            UnknownIdError: one of the articles does not exist.
            RefusedError: both are the same article, or a stretch has no words or runs over the end of its text.
        """
        if one.article == two.article:
            raise RefusedError("Both stretches are of one article. Choose the other one in another pane.")
        one, two = self._trimmed(one), self._trimmed(two)
        creator = self._context.creator
        made = Decision(
            DecisionId(new_id()),
            DecisionKind.MATCH,
            one.article,
            two.article,
            one.span,
            two.span,
            created=now(),
            creator=creator,
        )
        gone = [d for d in _about(self._store, one.article, two.article) if _meets(d, one) or _meets(d, two)]
        self._history.carry_out("Match by hand", *(Change(old, None) for old in gone), Change(None, made))
        return made

    def unmatch(self, one: Place, two: Place) -> None:
        """Takes back the matches that share words with both stretches.

        Raises:
            RefusedError: there is none.
        """
        gone = [d for d in _about(self._store, one.article, two.article) if _meets(d, one) and _meets(d, two)]
        if not gone:
            raise RefusedError("These stretches were not matched by hand, so there is nothing to take back.")
        self._history.carry_out("Undo the match", *(Change(old, None) for old in gone))

    def _trimmed(self, place: Place) -> Place:
        self._store.articles.get(place.article)
        text = self._store.articles.text(place.article).text
        if place.span.end > len(text):
            raise RefusedError(f"The text ends at {len(text)}, before the end of this stretch.")
        words = place.span.of(text)
        start = place.span.start + len(words) - len(words.lstrip())
        span = Span(start, start + len(words.strip()))
        if not any(map(str.isalnum, span.of(text))):
            raise RefusedError("There are no words in this stretch. Select some, then match them.")
        return Place(place.article, span)


def _meets(decision: Decision, place: Place) -> bool:
    span = decision.span if decision.a == place.article else decision.other_span
    return span is not None and span.overlaps(place.span)


def matches_between(store: Store, a: ArticleId, b: ArticleId) -> tuple[Match, ...]:
    """The stretches of a and b that were matched, whichever of them was named first."""
    found = []
    for decision in _about(store, a, b):
        one, two = decision.span, decision.other_span
        if one is not None and two is not None:
            found.append((one, two) if decision.a == a else (two, one))
    return tuple(sorted(found))


def _about(store: Store, a: ArticleId, b: ArticleId) -> list[Decision]:
    return [d for d in store.decisions.about([a, b], [DecisionKind.MATCH]) if {d.a, d.b} == {a, b}]
