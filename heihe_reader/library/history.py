"""The history table: every act of a person as reversible data, and the one way to carry it out."""

import json
from collections.abc import Sequence
from itertools import chain
from sqlite3 import Row

from heihe_reader.errors import RefusedError
from heihe_reader.library.applying import Applying
from heihe_reader.library.articles import now
from heihe_reader.library.database import Database
from heihe_reader.library.rows import says_damaged
from heihe_reader.library.steps import Done, Reader, data_of
from heihe_reader.model.change import Change, ChangeSet

GO_BACK = "Go back"
"""The act that takes back all that was done since a point; its step holds the numbers of others (`moves`)."""


class History:
    """Carries out change sets, and takes them back and forth again.

    A sitting (an open window, one command) takes back its own steps first, the last one first, then those of others.
    """

    def __init__(self, database: Database, applying: Applying, reader: Reader) -> None:
        self._database = database
        self._applying = applying
        self._reader = reader

    def carry_out(self, changes: ChangeSet, creator: str, made: int = 0) -> None:
        """Writes the changes and the step in one transaction; the first `made` of them were written already.

        What this sitting has undone before can no longer be redone.

        Raises:
            RefusedError: something no longer stands as `before` says; nothing was changed.
        """
        with self._database.transaction():
            moment, there = now(), tuple(Done(change) for change in changes.changes[:made])
            act = f"“{changes.label}” cannot be done:"
            done = self._applying.do(changes.changes[made:], act, moment)
            self.record(changes.label, data_of((*there, *done)), creator, moment)

    def record(
        self, label: str, data: str, creator: str, at: str = "", moves: Sequence[int] = (), meant: int = 0
    ) -> int:
        """Writes the step of changes (`data_of`) that are made already, inside a transaction; gives its number.

        `meant` is how many changes it shall hold in the end, where more are to be added to it.
        """
        sitting = self._database.sitting
        self._database.run("history_drop", {"sitting": sitting})
        turn, _ = self._turn()
        row = {
            "at": at or now(), "creator": creator, "label": label, "changes": data, "state": "done",
            "sitting": sitting, "turn": turn, "moves": json.dumps(list(moves)) if moves else None, "meant": meant,
        }  # fmt: skip
        number = self._database.table("history").insert(row).last_pk
        assert isinstance(number, int)
        return number

    def stands(self, number: int) -> bool:
        """True while a step is in effect."""
        row = self._database.row("history_step", {"number": number})
        return row is not None and row["state"] == "done"

    def next_undo(self) -> str | None:
        """The label of the act that undo would take back, or None."""
        row = self._last()
        return row["label"] if row else None

    def next_redo(self) -> str | None:
        """The label of the act that redo would do again, or None."""
        row = self._next()
        return row["label"] if row else None

    def undo(self) -> ChangeSet:
        """Takes the newest act back: of this sitting, else of all.

        Raises:
            RefusedError: there is none, or it no longer fits what stands now; nothing was changed.
        """
        with self._database.transaction():
            row = self._last()
            if row is None:
                raise RefusedError("There is nothing to undo.")
            changes = self._move(row, back=True)
            self._set(row["number"], "undone")
        return changes

    def redo(self) -> ChangeSet:
        """Does the act again that was undone last.

        Raises:
            RefusedError: there is none, or it no longer fits what stands now; nothing was changed.
        """
        with self._database.transaction():
            row = self._next()
            if row is None:
                raise RefusedError("There is nothing to redo.")
            changes = self._move(row, back=False)
            self._set(row["number"], "done")
        return changes

    def since(self, step: int) -> tuple[int, ...]:
        """The steps that going back to right after `step` takes back (-n) or does again (n), in that order.

        0 is the time before the first step.
        """
        row = self._database.row("history_step", {"number": step})
        if step and (row is None or row["state"] != "done"):
            raise RefusedError("This step is undone or gone, so there is no way back to it. Choose another one.")
        moves: list[int] = []
        for later in self._database.rows("history_since", {"turn": row["turn"] if row else 0}):
            back = [-n for n in reversed(_moves(later))] if later["moves"] else [-later["number"]]
            for move in back:
                if moves and moves[-1] == -move:
                    moves.pop()
                else:
                    moves.append(move)
        return tuple(moves)

    def go_back(self, step: int, creator: str) -> ChangeSet:
        """Brings the library to where it stood right after `step`, as one step that can be undone itself.

        Raises:
            RefusedError: a step on the way no longer fits, or there is none; nothing was changed.
        """
        with self._database.transaction():
            moves = self.since(step)
            if not moves:
                raise RefusedError("Nothing was done since, so there is nothing to take back.")
            changes = self._move_all(moves)
            self.record(GO_BACK, "[]", creator, moves=moves)
        return ChangeSet(GO_BACK, changes, len(moves))

    def forth(self, step: int) -> tuple[int, ...]:
        """The undone steps that redo does again one by one until `step` is done, in that order.

        Raises:
            RefusedError: redo does not come to it.
        """
        order = [row["number"] for row in self._undone()]
        if step not in order:
            raise RefusedError("Something else was done since, so this step cannot be done again.")
        return tuple(order[: order.index(step) + 1])

    def is_undone(self, step: int) -> bool:
        """True while a step is undone."""
        row = self._database.row("history_step", {"number": step})
        return row is not None and row["state"] == "undone"

    def taken(self) -> frozenset[int]:
        """The steps that are not in effect because somebody went back to a point before them."""
        gone: set[int] = set()
        for row in self._database.rows("history_moves"):
            for move in _moves(row):
                gone.add(-move) if move < 0 else gone.discard(move)
        return frozenset(gone)

    def _last(self) -> Row | None:
        taken = self.taken()
        own = self._database.each("history_last_own", {"sitting": self._database.sitting})
        for row in chain(own, self._database.each("history_last")):
            if row["number"] not in taken:
                return self._database.row("history_step", {"number": row["number"]})
        return None

    def _next(self) -> Row | None:
        row = next(iter(self._undone()), None)
        return self._database.row("history_step", {"number": row["number"]}) if row else None

    def _undone(self) -> list[Row]:
        return self._database.rows("history_next", {"sitting": self._database.sitting})

    def _set(self, number: int, state: str) -> None:
        """The step is this sitting's from now on: who moved it last may move it again."""
        turn, newest = self._turn()
        row = {"state": state, "sitting": self._database.sitting, "turn": turn, "seen": newest}
        self._database.table("history").update(number, row)

    def _turn(self) -> tuple[int, int]:
        row = self._database.row("history_turn")
        assert row is not None
        return row["turn"], row["newest"]

    def _move(self, row: Row, *, back: bool) -> ChangeSet:
        if row["moves"]:
            moves = [-n for n in reversed(_moves(row))] if back else _moves(row)
            return ChangeSet(row["label"], self._move_all(moves), len(moves))
        done = self._done(row["number"])
        forth = ChangeSet(row["label"], tuple(each.change for each in done))
        if back:
            act = f"“{row['label']}” cannot be undone:"
            self._applying.take_back(done, act, now(), row["number"])
            return forth.reversed()
        self._applying.do(forth.changes, f"“{row['label']}” cannot be redone:", row["at"], row["number"])
        return forth

    def _done(self, number: int) -> tuple[Done, ...]:
        """All that a step did, in however many portions."""
        rows = self._database.rows("history_changes", {"numbers": json.dumps([number])})
        return tuple(done for row in rows for done in self._reader.read(row["changes"]))

    def _move_all(self, moves: Sequence[int]) -> tuple[Change, ...]:
        """Takes steps back and does others again; one that was erased has nothing left to move."""
        changes: list[Change] = []
        for move in moves:
            row = self._database.row("history_step", {"number": abs(move)})
            if row is not None:
                changes += self._move(row, back=move < 0).changes
        return tuple(changes)


@says_damaged
def _moves(row: Row) -> list[int]:
    return [int(move) for move in json.loads(row["moves"])]
