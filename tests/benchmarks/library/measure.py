"""What a library costs around the engine: importing, comparing from scratch, one article more, and each transaction.

`python -m tests.benchmarks.library.measure SET.jsonl.gz [--articles N] [--keep FOLDER]` makes a library of the first
articles of a labelled set (see `tests.benchmarks.dedup.build`), in files of a thousand lines, and prints processor
seconds of this process and of its children, seconds on the clock, the largest child, and the longest transactions.
With `--keep` the library stays in the folder, and is taken from there the next time: only "one more" is measured then.
"""

import gzip
import json
import resource
import shutil
import tempfile
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import islice
from pathlib import Path
from time import perf_counter, thread_time
from unittest.mock import patch

from heihe_reader.library.database import Database
from heihe_reader.services.library import Library

_FILE = 1000  # lines
_GOAL = 0.020  # seconds of a transaction


class Transactions:
    """Times every transaction of this process: seconds on the clock and of the processor, with what was written."""

    def __init__(self) -> None:
        self.times: list[tuple[float, float, str]] = []
        self._said: Counter[str] = Counter()

    @contextmanager
    def timed(self) -> Iterator[None]:
        """While this lasts."""
        with (
            patch.object(Database, "transaction", self._transaction()),
            patch.object(Database, "run", self._noted(Database.run)),
            patch.object(Database, "run_many", self._noted(Database.run_many)),
        ):
            yield

    def table(self) -> str:
        """How many there were, how many took longer than the goal, and the longest of them."""
        self.times.sort(reverse=True)
        over = sum(wall > _GOAL for wall, _, _ in self.times)
        lines = [f"  {len(self.times)} transactions, {over} longer than {1000 * _GOAL:.0f} ms"]
        lines += [f"    {1000 * wall:6.1f} ms, {1000 * cpu:6.1f} CPU ms  {what}" for wall, cpu, what in self.times[:5]]
        return "\n".join(lines)

    def _transaction(self) -> Callable[..., AbstractContextManager[None]]:
        plain = Database.transaction

        @contextmanager
        def transaction(database: Database, *, person: bool = True) -> Iterator[None]:
            if database.connection.in_transaction:
                yield
                return
            self._said.clear()
            with plain(database, person=person):
                began, worked = perf_counter(), thread_time()  # from here on others wait
                yield
            said = ", ".join(f"{count} {name}" for name, count in self._said.items())
            self.times.append((perf_counter() - began, thread_time() - worked, said))

        return transaction

    def _noted(self, plain: Callable[..., None]) -> Callable[..., None]:
        def noted(database: Database, name: str, *parameters: object) -> None:
            self._said[name] += 1
            plain(database, name, *parameters)

        return noted


def _cpu(who: int) -> float:
    used = resource.getrusage(who)
    return used.ru_utime + used.ru_stime


@contextmanager
def _stage(name: str) -> Iterator[None]:
    """Prints what the body costs."""
    made = Transactions()
    began, own, children = perf_counter(), _cpu(resource.RUSAGE_SELF), _cpu(resource.RUSAGE_CHILDREN)
    with made.timed():
        yield
    wall, own = perf_counter() - began, _cpu(resource.RUSAGE_SELF) - own
    children = _cpu(resource.RUSAGE_CHILDREN) - children
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{name}: {wall:.1f} s; {own:.2f} CPU s here, {children:.2f} in children; largest so far {largest:.0f} MB")
    print(made.table(), flush=True)


def _opened(path: Path) -> AbstractContextManager[Library]:
    return Library.open(path, create=True)


def imported(path: Path, files: list[Path]) -> None:
    """Imports some files; the children have ended when it returns."""
    with _opened(path) as library:
        for _ in library.importing.run(files):
            pass


def compared(path: Path) -> None:
    """Runs `dedup`; the children have ended when it returns."""
    with _opened(path) as library:
        for _ in library.deduplicating.run():
            pass
        print(f"  {library.deduplicating.result}")


def files_of(source: Path, count: int, folder: Path) -> list[Path]:
    """The first articles of a set as files to be imported, and one more."""
    with gzip.open(source, "rt") as lines:
        rows = [_row(number, json.loads(line)) for number, line in enumerate(islice(lines, count + 1))]
    parts = [rows[at : min(at + _FILE, count)] for at in range(0, count, _FILE)]
    files = []
    for number, part in enumerate([*parts, rows[count:]]):
        files.append(folder / f"{number}.jsonl")
        files[-1].write_text("".join(part), encoding="utf-8")
    return files


def _row(number: int, row: dict[str, str]) -> str:
    text, published = row["text"], f"2024-{1 + number % 12:02d}-{1 + number % 28:02d}"
    site = row.get("outlet") or "example.org"
    title = text.split("\n", 1)[0][:80]
    return json.dumps({"title": title, "text": text, "site": site, "published": published}) + "\n"


def measure(source: Path, count: int, folder: Path, keep: Path | None) -> None:
    """Prints every figure."""
    *files, more = files_of(source, count, folder)
    kept = keep / f"{source.name.split('.')[0]}_{count}.heihe" if keep else None
    path = folder / "measured.heihe"
    if kept is not None and kept.exists():
        shutil.copyfile(kept, path)
    else:
        with _stage(f"import of {count:,}"):
            imported(path, files)
        with _stage("dedup from scratch"):
            compared(path)
        if kept is not None:
            shutil.copyfile(path, kept)
    with _stage("one more: import"):
        imported(path, [more])
    with _stage("one more: dedup"):
        compared(path)


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("set", type=Path, metavar="SET.jsonl.gz")
    parser.add_argument("--articles", type=int, default=9_998)
    parser.add_argument("--keep", type=Path, metavar="FOLDER")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        measure(chosen.set, chosen.articles, Path(temporary), chosen.keep)
