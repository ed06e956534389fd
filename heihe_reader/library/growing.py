"""A step of the history that is written in portions, each in one transaction with what it tells."""

from collections.abc import Iterable, Sequence

from heihe_reader.library.applying import Applying
from heihe_reader.library.articles import now
from heihe_reader.library.database import Database
from heihe_reader.library.history import History
from heihe_reader.library.steps import Done, data_of
from heihe_reader.model.change import Change


class Growing:
    """One act that is too large for one transaction: what is written of it is one step, at every moment.

    A stop or a kill between two portions leaves the step with those that were written, unfinished: undo takes them all
    back. Each portion is one transaction of a job, so that a person's act goes before the next one.
    """

    def __init__(
        self, database: Database, applying: Applying, history: History, label: str, creator: str, meant: int
    ) -> None:
        self._database = database
        self._applying = applying
        self._history = history
        self._label = label
        self._creator = creator
        self._meant = meant
        self.number: int | None = None

    @property
    def is_undone(self) -> bool:
        """True where somebody has undone what is written of it, or erased all of it."""
        return self.number is not None and not self._history.stands(self.number)

    def carry_out(self, changes: Sequence[Change], made: int = 0) -> None:
        """Writes some changes and tells of them, inside a transaction; the first `made` of them were written already.

        Raises:
            MisfitError: something no longer stands as `before` says.
        """
        moment, there = now(), tuple(Done(change) for change in changes[:made])
        done = self._applying.do(tuple(changes[made:]), f"“{self._label}” cannot be done:", moment)
        self.tell((*there, *done), moment)

    def tell(self, done: Iterable[Done], moment: str = "") -> None:
        """Tells of changes that are made already, inside a transaction. After an undo they begin a new step."""
        if self.number is None or self.is_undone:
            self.number = self._history.record(self._label, data_of(done), self._creator, moment, meant=self._meant)
        else:
            self._database.run("put_history_portion", {"step": self.number, "changes": data_of(done)})

    def finish(self) -> None:
        """Remembers that nothing more is to come, inside a transaction."""
        if self.number is not None:
            self._database.table("history").update(self.number, {"meant": 0})
