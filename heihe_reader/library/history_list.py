"""Lists the steps of the history, a page at a time, and what they changed."""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from sqlite3 import Row

from heihe_reader.library.database import Database
from heihe_reader.library.history import History
from heihe_reader.library.steps import Reader
from heihe_reader.model.change import Change
from heihe_reader.model.history import HistoryStep

_ALL = 1 << 62  # more than any number of a step


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which steps: of these acts (None for all), from `since` to before `until` (RFC 3339 in UTC)."""

    labels: frozenset[str] | None = None
    since: str | None = None
    until: str | None = None


EVERY_STEP = Chosen()


class HistoryList:
    """The table history, for reading."""

    def __init__(self, database: Database, history: History, reader: Reader) -> None:
        self._database = database
        self._history = history
        self._reader = reader

    def steps(self, limit: int, before: int | None = None, chosen: Chosen = EVERY_STEP) -> tuple[HistoryStep, ...]:
        """Steps that came before one, newest first; those that can no longer be redone are left out."""
        parameters = {
            "limit": limit,
            "before": _ALL if before is None else before,
            "labels": None if chosen.labels is None else json.dumps(sorted(chosen.labels)),
            "since": chosen.since,
            "until": chosen.until,
        }
        return self._listed(self._database.rows("history_steps", parameters))

    def down_to(self, step: int) -> tuple[HistoryStep, ...]:
        """The newest step and all before it down to this one."""
        return self._listed(self._database.rows("history_down_to", {"number": step}))

    def touching(self, id: str) -> tuple[HistoryStep, ...]:
        """The steps that changed the thing with this id, the one that came into effect last first."""
        return self._listed(self._database.rows("history_of", {"id": id}))

    def count(self) -> int:
        """How many there are."""
        row = self._database.row("history_count")
        return int(row["steps"]) if row else 0

    def changes(self, steps: Collection[int]) -> Mapping[int, tuple[Change, ...]]:
        """What some steps changed; nothing for one that went back to a point."""
        rows = self._database.rows("history_changes", {"numbers": json.dumps(list(steps))})
        found: dict[int, tuple[Change, ...]] = {}
        for number, portions in groupby(rows, key=lambda row: int(row["number"])):
            found[number] = tuple(done.change for row in portions for done in self._reader.read(row["changes"]))
        return found

    def moved(self, step: int) -> int:
        """How many steps going back to a point moved; 0 for any other step."""
        row = self._database.row("history_step", {"number": step})
        return len(json.loads(row["moves"])) if row and row["moves"] else 0

    def _listed(self, rows: Iterable[Row]) -> tuple[HistoryStep, ...]:
        taken = self._history.taken()
        return tuple(
            HistoryStep(
                row["number"],
                row["at"],
                row["creator"],
                row["label"],
                row["state"] == "undone",
                row["number"] in taken,
                row["meant"],
            )
            for row in rows
        )
