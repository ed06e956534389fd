"""Keeps what a person decided."""

import json
from collections.abc import Sequence

from heihe_reader.library.articles import later, now
from heihe_reader.library.database import Database
from heihe_reader.library.past import Past, past_of
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

    def next_moment(self) -> str:
        """This moment, or just after the latest decision where the clock has gone back since: their times are their
        order, in every library that they come to."""
        row = self._database.row("latest_decision")
        return later(now(), row["created"] if row else "")

    def put(self, decision: Decision) -> None:
        """Adds a decision, or brings a withdrawn one back."""
        self._database.table("decisions").upsert({**decision_row(decision), "deleted": None}, pk="id")

    def remove(self, id: DecisionId, moment: str) -> None:
        """Leaves a tombstone."""
        self._database.table("decisions").update(id, {"deleted": moment})

    def forget(self, id: DecisionId) -> None:
        """Leaves nothing, as if it never was."""
        self._database.table("decisions").delete(id)

    def past(self, id: DecisionId) -> Past | None:
        """How it is kept, also where it was withdrawn; None where it never was."""
        row = self._database.row("past_decision", {"id": id})
        return past_of(row, None, decision_of) if row else None

    def restore(self, id: DecisionId, past: Past) -> None:
        """Brings back what stood beside the value."""
        self._database.run("restore_decision", {"id": id, **past.columns})
