"""Lists what was learned to be furniture, and carries out what a person says about it."""

from collections import defaultdict
from collections.abc import Sequence

from heihe_reader.library.store import Store
from heihe_reader.model.block import Role
from heihe_reader.model.change import Change
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place
from heihe_reader.services.context import Context
from heihe_reader.services.deduplicating import Deduplicating
from heihe_reader.services.furniture_values import FurniturePlace, FurnitureText
from heihe_reader.services.history import History
from heihe_reader.text.normalise import normalise


class FurnitureReview:
    """Each text once for each outlet, the ones that stand in most articles first."""

    def __init__(self, context: Context, history: History, deduplicating: Deduplicating) -> None:
        self._store = context.store
        self._history = history
        self._deduplicating = deduplicating

    def texts(self) -> tuple[FurnitureText, ...]:
        """All that was learned in this library."""
        told = _shown(self._store)
        found: dict[tuple[str, str], tuple[str, str, list[FurniturePlace]]] = {}
        for learned in self._store.articles.learned_words():
            key = (learned.site, normalise(learned.words))
            shown = any(d.span is not None and d.span.overlaps(learned.place.span) for d in told[learned.place.article])
            _, _, places = found.setdefault(key, (learned.words, learned.reason, []))
            places.append(FurniturePlace(learned.place, learned.title, shown))
        texts = (
            FurnitureText(words, reason, site, tuple(places)) for (site, _), (words, reason, places) in found.items()
        )
        return tuple(sorted(texts, key=lambda text: (-text.articles, text.site, text.key)))

    def never(self, places: Sequence[Place]) -> None:
        """These are text and are read, whatever the program learns: one step of undo.

        Raises:
            UnknownIdError: one of the articles does not exist; nothing was changed.
        """
        self._deduplicating.roles(places, Role.BODY)

    def again(self, places: Sequence[Place]) -> None:
        """Lets the program fold these again, as it did before a person said that they are text."""
        told = _shown(self._store)
        gone = {
            d.id: d
            for place in places
            for d in told[place.article]
            if d.span is not None and d.span.overlaps(place.span)
        }
        if gone:
            changes = (Change(decision, None) for decision in gone.values())
            self._history.carry_out("Let the program decide", *changes)


def _shown(store: Store) -> defaultdict[ArticleId, list[Decision]]:
    """By article the decisions that something in it is text."""
    found: defaultdict[ArticleId, list[Decision]] = defaultdict(list)
    for decision in store.decisions.all(DecisionKind.ROLE):
        if decision.value == Role.BODY.value:
            found[decision.a].append(decision)
    return found
