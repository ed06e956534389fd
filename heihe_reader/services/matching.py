"""“This belongs to that”, and “not the same passage”: what a person said of stretches of two articles."""

from collections.abc import Sequence

from heihe_reader.dedup.places.said import Said
from heihe_reader.errors import RefusedError
from heihe_reader.library.store import Store
from heihe_reader.model.change import Change
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import ArticleId, DecisionId, PassageId, new_id
from heihe_reader.model.span import Place, Span
from heihe_reader.model.story import Passage, PassageMember
from heihe_reader.services.context import Context
from heihe_reader.services.history import History
from heihe_reader.services.matched import Match, shared_words
from heihe_reader.text.counting import count_words


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
        one, two = self._both(one, two)
        gone = [d for d in self._about(one, two, DecisionKind.MATCH) if _meets(d, one) or _meets(d, two)]
        gone += self._meeting(one, two, DecisionKind.NOT_MATCH)
        return self._decide("Match by hand", DecisionKind.MATCH, one, two, gone)

    def unmatch(self, one: Place, two: Place) -> None:
        """Takes back the matches that share words with both stretches.

        Raises:
            RefusedError: there is none.
        """
        gone = self._meeting(one, two, DecisionKind.MATCH)
        if not gone:
            raise RefusedError("These stretches were not matched by hand, so there is nothing to take back.")
        self._history.carry_out("Undo the match", *(Change(old, None) for old in gone))

    def apart(self, one: Place, two: Place) -> Decision:
        """These two stretches are not the same passage: they are not compared, and no mark shows in the other's place.

        A match of the two by hand gives way.

        Raises:
            UnknownIdError: one of the articles does not exist.
            RefusedError: both are the same article, or a stretch has no words or runs over the end of its text.
        """
        one, two = self._both(one, two)
        gone = self._meeting(one, two, DecisionKind.MATCH) + self._meeting(one, two, DecisionKind.NOT_MATCH)
        return self._decide("Not the same passage", DecisionKind.NOT_MATCH, one, two, gone)

    def together(self, one: Place, two: Place) -> None:
        """Takes back what `apart` said of words of both stretches.

        Raises:
            RefusedError: nothing was said.
        """
        gone = self._meeting(one, two, DecisionKind.NOT_MATCH)
        if not gone:
            raise RefusedError("Nobody said that these stretches are not the same, so there is nothing to take back.")
        self._history.carry_out("The same passage again", *(Change(old, None) for old in gone))

    def _decide(self, label: str, kind: DecisionKind, one: Place, two: Place, gone: Sequence[Decision]) -> Decision:
        made = Decision(
            DecisionId(new_id()),
            kind,
            one.article,
            two.article,
            one.span,
            two.span,
            created=self._store.decisions.next_moment(),
            creator=self._context.creator,
        )
        self._history.carry_out(label, *(Change(old, None) for old in gone), Change(None, made))
        return made

    def _about(self, one: Place, two: Place, kind: DecisionKind) -> list[Decision]:
        return _between(self._store, one.article, two.article, kind)

    def _meeting(self, one: Place, two: Place, kind: DecisionKind) -> list[Decision]:
        return [d for d in self._about(one, two, kind) if _meets(d, one) and _meets(d, two)]

    def _both(self, one: Place, two: Place) -> tuple[Place, Place]:
        if one.article == two.article:
            raise RefusedError("Both stretches are of one article. Choose the other one in another pane.")
        return self._trimmed(one), self._trimmed(two)

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
    return _spans(_between(store, a, b, DecisionKind.MATCH), a)


def apart_between(store: Store, a: ArticleId, b: ArticleId) -> tuple[Match, ...]:
    """The stretches of a and b that were said not to be the same, whichever of them was named first."""
    return _spans(_between(store, a, b, DecisionKind.NOT_MATCH), a)


def said_about(store: Store, article: ArticleId) -> dict[ArticleId, tuple[Said, ...]]:
    """What a person said of stretches of an article, by the other article."""
    found: dict[ArticleId, list[Said]] = {}
    for kind in (DecisionKind.MATCH, DecisionKind.NOT_MATCH):
        for decision in store.decisions.all(kind):
            if article in (decision.a, decision.b) and decision.b is not None:
                other = decision.b if decision.a == article else decision.a
                said = (Said(*spans, kind is DecisionKind.MATCH) for spans in _spans([decision], article))
                found.setdefault(other, []).extend(said)
    return {other: tuple(sorted(said)) for other, said in found.items()}


def matched_passages(store: Store, article: ArticleId | None = None) -> tuple[Passage, ...]:
    """The stretches that were matched as passages, all or those in one article. Their id is that of the decision."""
    return tuple(
        _passage(store, decision, decision.span, decision.b, decision.other_span)
        for decision in store.decisions.all(DecisionKind.MATCH)
        if article in (None, decision.a, decision.b)
        and decision.span is not None
        and decision.b is not None
        and decision.other_span is not None
        and len(store.prints.bodies([decision.a, decision.b])) == 2
    )


def _passage(store: Store, decision: Decision, span: Span, b: ArticleId, other_span: Span) -> Passage:
    one, two = span.of(store.articles.text(decision.a).text), other_span.of(store.articles.text(b).text)
    words = count_words(one), count_words(two)
    shared = shared_words(one, two)
    members = (
        PassageMember(decision.a, span, 1.0 if words[0] >= words[1] else shared),
        PassageMember(b, other_span, shared if words[0] >= words[1] else 1.0),
    )
    return Passage(PassageId(decision.id), max(words), members)


def without_apart(store: Store, passages: Sequence[Passage]) -> list[Passage]:
    """The passages without those of two places of which a person said that they are not the same."""
    apart = store.decisions.all(DecisionKind.NOT_MATCH)
    if not apart:
        return list(passages)
    return [passage for passage in passages if not any(_says(decision, passage) for decision in apart)]


def _says(decision: Decision, passage: Passage) -> bool:
    places = [Place(member.article, member.span) for member in passage.members]
    about = len(places) == 2 and {decision.a, decision.b} == {place.article for place in places}
    return about and all(_meets(decision, place) for place in places)


def _spans(decisions: Sequence[Decision], a: ArticleId) -> tuple[Match, ...]:
    found = []
    for decision in decisions:
        one, two = decision.span, decision.other_span
        if one is not None and two is not None:
            found.append((one, two) if decision.a == a else (two, one))
    return tuple(sorted(found))


def _between(store: Store, a: ArticleId, b: ArticleId, kind: DecisionKind) -> list[Decision]:
    return [d for d in store.decisions.about([a, b], [kind]) if {d.a, d.b} == {a, b}]
