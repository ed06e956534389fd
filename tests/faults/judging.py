"""What must hold after a kill: all that was told is there, nothing is half, a long act is one step of undo."""

from dataclasses import dataclass, field
from pathlib import Path

from heihe_reader.bundle.read import read
from heihe_reader.services.library import Library
from tests.faults.acts import State

_STEPS = {"merge": "Merge", "tag_hits": "Tag hits", "load": "Import"}


@dataclass(slots=True)
class Told:
    """What the victim said: the last state that was told as done, and the act that was under way."""

    state: State = field(default_factory=State)
    opened: bool = False
    pending: str = ""
    done: list[str] = field(default_factory=list)

    def hear(self, kind: str, act: str, state: str) -> None:
        """Takes one line."""
        if state:
            self.state = State.from_json(state)
        self.opened = True
        self.pending = act if kind == "begin" else ""
        if kind == "done":
            self.done.append(act)


def not_as_one(library: Library, told: Told, found: State) -> list[str]:
    """What is wrong with the step of a long act that was cut off: undo takes all of it back, redo does it again."""
    if told.pending not in _STEPS or not told.opened or found == told.state:
        return []
    if library.history.next_undo() != _STEPS[told.pending]:
        return [f"what came of {told.pending} is not the last step, but {library.history.next_undo()}"]
    library.history.undo()
    back = State.of(library)
    library.history.redo()
    again = State.of(library)
    problems = [] if back == told.state else [f"undo left something: {_difference(told.state, back)}"]
    return problems + ([] if again == found else [f"redo is not the same: {_difference(found, again)}"])


def replaced(bundle: Path, stood: bool) -> list[str]:
    """What is wrong with the folder of a bundle that is written anew: the old one stands there or the new one."""
    if not bundle.exists():
        return [f"{bundle.name} is gone"] if stood else []
    return half(bundle)


def lost(told: State, found: State, pending: str) -> list[str]:
    """What was told as done and is not there, or is there and was never told, beyond the act that was under way."""
    if not pending:
        return [] if told == found else [f"the library is not as told: {_difference(told, found)}"]
    may_change = {"note": 1, "retag": 1, "remove": 1}
    changed = [id for id, mark in told.marks.items() if found.marks.get(id) != mark]
    new = found.marks.keys() - told.marks.keys()
    gone = set(told.articles) - set(found.articles)
    come = set(found.articles) - set(told.articles)
    problems = []
    if pending in ("undo", "redo"):
        return problems
    if pending == "merge":
        return [f"a merge took: {changed or gone}"] if changed or gone else problems
    if len(changed) > may_change.get(pending, 0):
        problems.append(f"marks that were told are not as told: {changed}")
    if len(new) > (pending == "highlight") and pending != "tag_hits":
        problems.append(f"marks that nobody made: {sorted(new)}")
    if gone or (come and pending != "load"):
        problems.append(f"articles went or came: {sorted(gone | come)}")
    return problems


def _difference(told: State, found: State) -> str:
    marks = [id for id in {**told.marks, **found.marks} if told.marks.get(id) != found.marks.get(id)]
    return (
        f"marks {marks}, articles {set(told.articles) ^ set(found.articles)}, tags {set(told.tags) ^ set(found.tags)}"
    )


def targets(home: Path) -> list[Path]:
    return [path for path in home.iterdir() if path.name != "amur.heihe" and path.suffix in _WHOLE and path.is_file()]


def half(target: Path) -> list[str]:
    """Says if an export or a backup is there without being whole."""
    try:
        whole = _WHOLE[target.suffix](target)
    except Exception as error:  # whatever the reader of that form says, it is the finding
        return [f"{target.name} is not whole: {error!r}"]
    return [] if whole else [f"{target.name} is not whole."]


def _whole_library(path: Path) -> bool:
    with Library.open(path, read_only=True) as library:
        return not library.upkeep.check()


_WHOLE = {
    "": lambda path: read(path) is not None,
    ".zip": lambda path: read(path) is not None,
    ".html": lambda path: path.read_text(encoding="utf-8").rstrip().endswith("</html>"),
    ".csv": lambda path: path.read_bytes().endswith(b"\n"),
    ".md": lambda path: path.read_bytes().endswith(b"\n"),
    ".heihe": _whole_library,
}
