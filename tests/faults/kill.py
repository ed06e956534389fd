"""Kills a process at random moments of its work on a library, and looks at what is left.

`python -m tests.faults.kill --rounds 1000 --seed 7` prints a table for docs/reliability.md. After each kill (SIGKILL:
the process is gone at once, the system stays) the library must open, `check` must find nothing, every act that was told
as done must be there, at most the act under way may be missing, and no half export may lie at its target.
"""

import argparse
import multiprocessing
import random
import shutil
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic, sleep

from heihe_reader.model.span import Span
from heihe_reader.services.library import Children, Library
from tests.faults.acts import REPLACED, State, act_until_killed, write_texts
from tests.faults.judging import Told, half, lost, not_as_one, replaced, targets

LIFE = 25  # rounds that one library lives through
_MOST_ACTS = 8  # the kill comes after so many acts at most,
_LONGEST = 0.6  # and so many seconds
_PATIENCE = 30.0  # seconds that these acts may take
_OTHERS = 3  # libraries to merge,
_THEIRS = 20  # articles in each
_AT_ONCE = 0.15  # share of the rounds killed while the library opens or is made


@dataclass(slots=True)
class Tally:
    """The sum of all rounds."""

    rounds: int = 0
    acts: int = 0
    kills: Counter[str] = field(default_factory=Counter)
    parts: Counter[str] = field(default_factory=Counter)  # kills between two portions of an act
    problems: list[str] = field(default_factory=list)


class Victims:
    """Starts the processes that are killed, out of one that has loaded the program, so that each starts at once."""

    def __init__(self) -> None:
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(["tests.faults.acts"])

    def run(self, path: Path, folder: Path, others: Sequence[Path], seed: int, chance: random.Random) -> Told:
        """Lets one act on the library at `path` and kills it at a moment that `chance` chooses."""
        ours, theirs = self._context.Pipe(duplex=False)
        process = self._context.Process(target=act_until_killed, args=(path, folder, others, seed, theirs))
        process.start()
        theirs.close()
        told = Told()
        if chance.random() < _AT_ONCE:
            sleep(chance.random() * 0.12)
        else:
            _listen(ours, told, seconds=_PATIENCE, acts=int(_MOST_ACTS * chance.random() ** 2))
            _listen(ours, told, seconds=_LONGEST * chance.random() ** 2)
        process.kill()
        process.join()
        if process.exitcode != -signal.SIGKILL:
            told.done.append("died by itself")
        _listen(ours, told, seconds=1)
        return told


def _listen(pipe: Connection, told: Told, *, seconds: float, acts: int | None = None) -> None:
    """Hears what is said within `seconds`, to the end of it, or until the library is open and `acts` are done."""
    end = monotonic() + seconds
    while (left := end - monotonic()) > 0 and (acts is None or not told.opened or len(told.done) < acts):
        if not pipe.poll(left):
            return
        try:
            told.hear(*pipe.recv())
        except EOFError:
            return


def rounds(folder: Path, count: int, seed: int) -> Iterator[Tally]:
    """Runs `count` rounds, giving the sum after each. Every random choice but the moment of the kill follows `seed`."""
    chance = random.Random(seed)
    victims, tally, before = Victims(), Tally(), Told()
    with closing(Children()) as children:
        others = [_other_library(folder / f"other{number}", number, children) for number in range(_OTHERS)]
        for number in range(count):
            home = folder / str(number // LIFE)
            if number % LIFE == 0:
                shutil.rmtree(folder / str(number // LIFE - 1), ignore_errors=True)
                home.mkdir(parents=True)
                before = Told()
            stood = (home / REPLACED).exists()
            told = victims.run(home / "amur.heihe", home, others, chance.getrandbits(32), chance)
            told.state = told.state if told.opened else before.state
            found = _look(home, told, children)
            tally.parts[told.pending] += found[2]
            found[1].extend(replaced(home / REPLACED, stood))
            tally.rounds += 1
            tally.acts += len(told.done)
            tally.kills[told.pending or ("between two acts" if told.opened else "opening")] += 1
            tally.problems += [f"round {number}, killed in {told.pending or 'no act'}: {p}" for p in found[1]]
            before = Told(found[0])
            yield tally


def _look(home: Path, told: Told, children: Children) -> tuple[State, list[str], bool]:
    """What the library holds after the kill, what is wrong with that, and whether a part of an act is there."""
    path = home / "amur.heihe"
    problems = [f"the victim {act}" for act in told.done if act == "died by itself"]
    if not path.exists() and not told.opened:
        return State(), problems, False
    with Library.open(path, create=not told.opened, children=children) as library:
        problems += library.upkeep.check()
        state = State.of(library)
        problems += not_as_one(library, told, state)
        part = state != told.state and any(step.meant for step in library.history.steps(1))
    problems += lost(told.state, state, told.pending)
    problems += [problem for target in targets(home) for problem in half(target)]
    return state, problems, part


def _other_library(folder: Path, seed: int, children: Children) -> Path:
    """A library to merge, with a tagged mark in each article."""
    path = folder / "other.heihe"
    files = write_texts(folder, random.Random(seed), _THEIRS)
    with Library.open(path, create=True, creator="Bo", children=children) as library:
        list(library.importing.run(files))
        for article in library.reading.articles():
            text = library.reading.text(article.id).text
            tag, changes = library.tagging.planned("Trade/Theirs")
            library.annotating.highlight(article.id, Span(2, min(40, len(text))), tags=[tag.id], extra=changes)
    return path


def main() -> None:
    """Runs it by hand and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        for tally in rounds(Path(folder), options.rounds, options.seed):
            if sys.stderr.isatty() or tally.rounds % 50 == 0:
                print(f"{tally.rounds} rounds, {tally.acts} acts, {len(tally.problems)} problems", file=sys.stderr)
    print(f"| killed in | of {tally.rounds} |\n| --- | --- |")
    for act, count in tally.kills.most_common():
        print(f"| {act} | {count} |")
    parts = ", ".join(f"{count} in {act}" for act, count in tally.parts.most_common() if count)
    print(f"\n{tally.parts.total()} of them between two portions: {parts or 'none'}.")
    print(f"\n{tally.acts} acts were told as done; {len(tally.problems)} problems.")
    print("\n".join(tally.problems))
    sys.exit(1 if tally.problems else 0)


if __name__ == "__main__":
    main()
