"""Carries out an act that is too large for one transaction, in portions, as one step of the history."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from heihe_reader.errors import RefusedError
from heihe_reader.library.renewing import Renewal
from heihe_reader.library.store import Store
from heihe_reader.model.change import Change
from heihe_reader.services.context import Stopping
from heihe_reader.services.planning import Plan, planned, renew, write_planned
from heihe_reader.services.portions import Pace
from heihe_reader.services.settling import grouping, moved, regrouped, settle_articles

MARK = 800
"""How long a mark takes to be written, in characters of the text of an article."""

DECISION = 10_000
"""The same of what was decided about an article, which is laid over its blocks or its title anew."""

_MOST = 40_000  # weight of a transaction: within 20 ms on an idle machine

Writing = Callable[[], None]
"""Writes something, or looks once more whether it may be written, inside a transaction."""


@dataclass(frozen=True, slots=True)
class Unit:
    """Changes that are written together or not at all.

    `prepare` does what can be done before anybody has to wait; what it gives is run first in the transaction, and the
    first `made` changes are what that has made.
    """

    changes: tuple[Change, ...]
    weight: int = MARK
    prepare: Callable[[], Writing] | None = None
    made: int = 0


class InPortions:
    """One act: a person's other acts go between its portions, a stop or a kill leaves what was written until then.

    Where an act decides who belongs to whom, the stories are grouped before the transaction that writes both.
    """

    def __init__(self, store: Store, label: str, creator: str, meant: int) -> None:
        self._store = store
        self._label = label
        self._step = store.growing(label, creator, meant)
        self._pace = Pace(_MOST)
        self.meant = meant
        self.changes = 0  # that are written

    def write(self, units: Iterable[Unit], stopping: Stopping) -> Iterator[list[Unit]]:
        """Writes units of one kind, in order; gives those of each portion once they are on the disk.

        Raises:
            MisfitError: something no longer stands as a change says; the portions before it are kept.
            RefusedError: the library cannot be written, or the act was undone meanwhile; likewise.
        """
        for batch in self._pace.portions(units, lambda unit: unit.weight):
            if stopping():
                return
            self._write(batch)
            self.changes += sum(len(unit.changes) for unit in batch)
            yield batch

    def finish(self) -> None:
        """Remembers that all of it is written."""
        with self._store.database.transaction(person=False):
            self._step.finish()

    def _write(self, batch: Sequence[Unit]) -> None:
        writings = [unit.prepare() for unit in batch if unit.prepare is not None]
        made = [change for unit in batch for change in unit.changes[: unit.made]]
        others = [change for unit in batch for change in unit.changes[unit.made :]]
        carry_out = partial(self._carry_out, writings, [*made, *others], len(made))
        if grouping(others):
            self._regroup(others, carry_out)
            return
        with self._pace.transaction(self._store.database):
            carry_out()
            settle_articles(self._store, others)
        if touched := moved(made) | moved(others) | regrouped(others):
            renew(self._store, Renewal(regroup=tuple(sorted(touched))))

    def _carry_out(self, writings: Iterable[Writing], changes: Sequence[Change], made: int) -> None:
        if self._step.is_undone:
            raise RefusedError(f"“{self._label}” was undone before it was done, so it ended there.")
        for writing in writings:
            writing()
        self._step.carry_out(changes, made)

    def _regroup(self, changes: Sequence[Change], carry_out: Writing) -> None:
        """Carries out decisions about stories, and writes the stories as they are then."""
        renewal = Renewal(regroup=tuple(sorted(regrouped(changes))))

        def write(plan: Plan) -> None:
            carry_out()
            settle_articles(self._store, changes)
            plan.carry_out(self._store, renewal)

        write_planned(self._store, lambda: planned(self._store, renewal, decided=changes), write)
