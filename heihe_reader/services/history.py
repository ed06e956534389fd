"""Carries out an act of a person: the change, its step in the history and all that follows, in one transaction."""

from collections.abc import Callable

from heihe_reader.library.history import HistoryStep
from heihe_reader.library.store import Store
from heihe_reader.model.change import Change, ChangeSet
from heihe_reader.services.context import Context

Settle = Callable[[Store, ChangeSet], None]
"""Renews all that depends on what changed, inside the transaction of the change."""


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
        act = self._context.store.history.next_undo()
        return act.label if act else None

    def next_redo(self) -> str | None:
        """The label of the act that redo does again, or None."""
        act = self._context.store.history.next_redo()
        return act.label if act else None

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

    def steps(self, limit: int = 200) -> tuple[HistoryStep, ...]:
        """What was done, newest first."""
        return self._context.store.history.steps(limit)
