"""Keeps what a person decided."""

import json
from collections.abc import Sequence

from heihe_reader.library.articles import now
from heihe_reader.library.database import Database
from heihe_reader.library.rows import decision_of, decision_row
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import ArticleId, DecisionId


class Decisions:
    """The table decisions."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, kind: DecisionKind | None = None) -> tuple[Decision, ...]:
        """Every decision that stands, or those of one kind, oldest first."""
        if kind is None:
            return tuple(map(decision_of, self._database.rows("decisions")))
        return tuple(map(decision_of, self._database.rows("decisions_of_kind", {"kind": kind.value})))

    def about(self, articles: Sequence[ArticleId], kinds: Sequence[DecisionKind]) -> tuple[Decision, ...]:
        """The decisions of some kinds whose first article is one of a few, oldest first."""
        parameters = {"ids": json.dumps(articles), "kinds": json.dumps(kinds)}
        return tuple(map(decision_of, self._database.rows("decisions_about", parameters)))

    def find(self, id: DecisionId) -> Decision | None:
        """One decision, or None."""
        row = self._database.row("decision", {"id": id})
        return decision_of(row) if row else None

    def put(self, decision: Decision) -> None:
        """Adds a decision, or brings a withdrawn one back."""
        self._database.table("decisions").upsert({**decision_row(decision), "deleted": None}, pk="id")

    def remove(self, id: DecisionId) -> None:
        """Leaves a tombstone."""
        self._database.table("decisions").update(id, {"deleted": now()})
