"""Carries out an act of a person: the change, its step in the history and all that follows, in one transaction."""

from collections.abc import Callable
from dataclasses import dataclass

from heihe_reader.errors import RefusedError
from heihe_reader.library.store import Store
from heihe_reader.model.change import Change, ChangeSet
from heihe_reader.model.history import HistoryStep
from heihe_reader.services.context import Context

_REHEARSED = 100  # steps

Settle = Callable[[Store, ChangeSet], None]
"""Renews all that depends on what changed, inside the transaction of the change."""


class _RehearsedError(Exception):
    """All went well, and is taken back."""


@dataclass(frozen=True, slots=True)
class Point:
    """What going back to a point would take back and do again, as numbers of steps in that order."""

    back: tuple[int, ...]
    again: tuple[int, ...]


class History:
    """Undo and redo of everything, also after a restart and beside a second window."""

    def __init__(self, context: Context, settle: Settle) -> None:
        self._context = context
        self._settle = settle

    def carry_out(self, label: str, *changes: Change) -> ChangeSet:
        """One act, one step of undo.

        Raises:
            RefusedError: it does not fit what stands now, or the library cannot be written; nothing was changed.
        """
        store, act = self._context.store, ChangeSet(label, changes)
        with store.database.transaction():
            store.history.carry_out(act, self._context.creator)
            self._settle(store, act)
        return act

    def next_undo(self) -> str | None:
        """The label of the act that undo takes back, or None."""
        return self._context.store.history.next_undo()

    def next_redo(self) -> str | None:
        """The label of the act that redo does again, or None."""
        return self._context.store.history.next_redo()

    def undo(self) -> ChangeSet:
        """Takes the newest act back.

        Raises:
            RefusedError: there is none, or it no longer fits; nothing was changed.
        """
        store = self._context.store
        with store.database.transaction():
            act = store.history.undo()
            self._settle(store, act)
        return act

    def redo(self) -> ChangeSet:
        """Does the act again that was undone last.

        Raises:
            RefusedError: there is none, or it no longer fits; nothing was changed.
        """
        store = self._context.store
        with store.database.transaction():
            act = store.history.redo()
            self._settle(store, act)
        return act

    def look(self, step: int) -> Point:
        """What `go_to` would take back and do again; nothing is changed.

        Raises:
            RefusedError: there is no such step, or it is undone and can no longer be done again.
        """
        history = self._context.store.history
        if history.is_undone(step):
            return Point((), history.forth(step))
        moves = history.since(step)
        return Point(tuple(-move for move in moves if move < 0), tuple(move for move in moves if move > 0))

    def go_to(self, step: int) -> ChangeSet:
        """Brings the library to where it stood right after `step` (0: before all), all of it or nothing.

        Going back is one step of the history, which can be undone itself. A step that is undone is done again, with
        those that come before it.

        Raises:
            RefusedError: a step on the way no longer fits; nothing was changed.
        """
        store = self._context.store
        with store.database.transaction():
            act = self._gone_to(step)
            self._settle(store, act)
        return act

    def rehearse(self, step: int) -> str:
        """Why `go_to` would be refused, "" where it would not be: it is done, and never comes to the disk.

        Of a point that is more than 100 steps away nothing is said, as trying would take too long.
        """
        point = self.look(step)
        if len(point.back) + len(point.again) > _REHEARSED:
            return ""
        try:
            with self._context.store.database.transaction():
                self._gone_to(step)
                raise _RehearsedError
        except _RehearsedError:
            return ""
        except RefusedError as error:
            return str(error)

    def _gone_to(self, step: int) -> ChangeSet:
        history = self._context.store.history
        if not history.is_undone(step):
            return history.go_back(step, self._context.creator)
        acts = [history.redo() for _ in history.forth(step)]
        return ChangeSet(acts[-1].label, tuple(change for act in acts for change in act.changes), len(acts))

    def steps(self, limit: int = 200) -> tuple[HistoryStep, ...]:
        """What was done, newest first."""
        return self._context.store.history_list.steps(limit)
