"""What was done, as a list of it shows it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One act. `at` is RFC 3339 in UTC, `label` its name in English.

    `undone` is true while it is undone, `taken` while it is not in effect because somebody went back to before it.
    `meant` is how many changes it was to make in all, while it has not made them; 0 for one that is whole.
    """

    id: int
    at: str
    creator: str
    label: str
    undone: bool
    taken: bool = False
    meant: int = 0
