"""Writes what a merge brings, in portions, as one step of undo."""

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass

from heihe_reader.errors import MisfitError, RefusedError
from heihe_reader.library.store import Store
from heihe_reader.model.change import MergedVersion
from heihe_reader.model.step import Step
from heihe_reader.services.context import Stopping
from heihe_reader.services.in_portions import MARK, InPortions
from heihe_reader.services.merge_units import MergeUnits, Sorted
from heihe_reader.services.merge_values import MergeResult, MergeStopped
from heihe_reader.services.portions import Pace

_TRIES = 4  # what comes in between three times in a row is no person any more
_KEPT = "What came in before that stays, and one undo takes it back. Merging again brings the rest."


@dataclass(slots=True)
class MergeWriting:
    """One merge. What came in stays whatever happens, and merging again brings the rest.

    `sort` holds what comes against what stands here. Who changes something of it while the rest is written has it
    sorted anew, so that nothing is overwritten. At the end there is a `result`, or `stopped` where somebody did.
    """

    store: Store
    creator: str
    sort: Callable[[], Sorted]
    result: MergeResult | None = None
    stopped: MergeStopped | None = None

    def run(self, name: str, stopping: Stopping) -> Iterator[Step]:
        """Writes it, a step a portion.

        Raises:
            RefusedError: the library cannot be written, the merge was undone meanwhile, or others change all the time
                what it is about.
        """
        first = found = self.sort()
        if not found.brings_something:
            self._remember(found)
            self.result = _result(first, found)
            return
        writing: InPortions | None = None
        for left in reversed(range(_TRIES)):
            units = MergeUnits(self.store, self.creator, found)
            writing = writing or InPortions(self.store, "Merge", self.creator, units.changes)
            try:
                whole = yield from _portions(units, writing, name, stopping)
            except MisfitError as error:
                if not left:
                    raise _said(error, writing) from error
                found = self.sort()
                continue
            except RefusedError as error:
                raise _said(error, writing) from error
            if whole:
                self.result = _result(first, found)
            else:
                self.stopped = MergeStopped(writing.changes, writing.meant)
            return

    def _remember(self, found: Sorted) -> None:
        """Nothing came, so there is nothing to take back: both sides have the same versions."""
        versions = [change.after for change in found.marks.bases() if isinstance(change.after, MergedVersion)]
        pace = Pace(40 * MARK)
        for some in pace.portions(versions, lambda _: MARK // 4):
            with pace.transaction(self.store.database):
                for version in some:
                    self.store.annotations.set_base(version.id, version.modified)


def _portions(units: MergeUnits, writing: InPortions, name: str, stopping: Stopping) -> Generator[Step, None, bool]:
    """Writes what is still to come; True where all of it is here then."""
    done, total = 0, units.units
    for lot in units.lots:
        for portion in writing.write(lot, stopping):
            done += len(portion)
            yield Step(done, total, name)
    if done < total:
        return False
    units.finish()
    writing.finish()
    return True


def _said(error: RefusedError, writing: InPortions) -> RefusedError:
    return RefusedError(f"{error} {_KEPT}") if writing.changes else error


def _result(first: Sorted, last: Sorted) -> MergeResult:
    """What was brought in, with what is left as it is in the end."""
    marks = first.marks
    return MergeResult(
        len(first.missing),
        first.same,
        marks.added,
        marks.same,
        marks.updated,
        tuple(last.marks.left),
        len(first.erased),
        marks.decided,
    )
