"""How long a highlight takes to be on disk while everything else is under way on the same library.

`python -m tests.faults.busy --articles 1500 --marks 100` prints a table for docs/reliability.md. This process is a
window: one thread imports and compares, another one highlights, both past one gate. A second process is another window
that marks as well and looks every half second for what was written; a third one runs commands, one after the other.
Nobody may hear that the library is locked.
"""

import argparse
import io
import multiprocessing
import os
import random
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from multiprocessing.queues import Queue  # noqa: TC003 - told to a process by name
from multiprocessing.synchronize import Event
from pathlib import Path
from time import perf_counter, sleep, thread_time
from unittest.mock import patch

from heihe_reader.cli.main import main as run_command
from heihe_reader.errors import HeiheError
from heihe_reader.library.database import Database
from heihe_reader.model.span import Span
from heihe_reader.services.library import Children, Library, WriteGate
from tests.faults.acts import write_texts

_EVERY = 0.1  # seconds between two highlights
_LOOK = 0.5  # seconds between two looks of the other window
LONG = 0.02  # seconds that a transaction of a job may take at most


@dataclass(slots=True)
class Times:
    """Seconds, and what went wrong."""

    marks: list[float] = field(default_factory=list)
    others: list[float] = field(default_factory=list)
    jobs: list[float] = field(default_factory=list)
    work: list[float] = field(default_factory=list)  # the same by the thread's own time, without what it waited for
    troubles: list[str] = field(default_factory=list)
    looks: int = 0
    commands: int = 0
    imported: int = 0


def measure(folder: Path, articles: int, marks: int) -> Times:
    """Runs all of it in `folder` and gives the times."""
    path, times = folder / "amur.heihe", Times()
    _begin(path, folder)
    texts = write_texts(folder / "in", random.Random(11), articles)
    context = multiprocessing.get_context("spawn")
    told: Queue[tuple[str, object]] = context.Queue()
    end = context.Event()
    others = [context.Process(target=each, args=(path, told, end)) for each in (_other_window, _commands)]
    for process in others:
        process.start()
    gate, jobs_done = WriteGate(), threading.Event()
    with _timed_jobs(times):
        job = threading.Thread(target=_work, args=(path, texts, gate, jobs_done, times))
        job.start()
        _mark(path, gate, marks, times)
        jobs_done.set()
        job.join()
    end.set()
    _hear(told, times, len(others))
    for process in others:
        process.join()
    return times


def _begin(path: Path, folder: Path) -> None:
    with closing(Children()) as children, Library.open(path, create=True, children=children) as library:
        list(library.importing.run(write_texts(folder / "first", random.Random(3), 12)))


def _mark(path: Path, gate: WriteGate, marks: int, times: Times) -> None:
    chance = random.Random(1)
    with Library.open(path, gate=gate, creator="Ada") as library:
        articles = [article.id for article in library.reading.articles()]
        library.annotating.highlight(articles[0], Span(0, 9))  # the first one loads what it needs
        while not times.jobs and not times.troubles:
            sleep(_EVERY)
        for _ in range(marks):
            start = chance.randrange(100)
            began = perf_counter()
            try:
                library.annotating.highlight(chance.choice(articles), Span(start, start + 30))
            except HeiheError as error:
                times.troubles.append(f"highlight: {error}")
            times.marks.append(perf_counter() - began)
            sleep(_EVERY)


def _work(path: Path, texts: list[Path], gate: WriteGate, done: threading.Event, times: Times) -> None:
    """Imports and compares, again and again, until the highlights are made."""
    with Library.open(path, gate=gate) as library:
        for steps in (library.importing.run(texts, done.is_set), library.deduplicating.run(done.is_set)):
            try:
                for step in steps:
                    times.imported += len(step.articles)
            except HeiheError as error:
                times.troubles.append(f"job: {error}")


@contextmanager
def _timed_jobs(times: Times) -> Iterator[None]:
    """Times the transactions of jobs, from their beginning to the end of their commit."""
    plain = Database.transaction

    @contextmanager
    def transaction(database: Database, *, person: bool = True) -> Iterator[None]:
        with plain(database, person=person):
            began, worked = perf_counter(), thread_time()
            yield
        if not person:
            times.jobs.append(perf_counter() - began)
            times.work.append(thread_time() - worked)

    with patch.object(Database, "transaction", transaction):
        yield


def _other_window(path: Path, told: "Queue[tuple[str, object]]", end: Event) -> None:
    chance, looked = random.Random(2), 0
    with Library.open(path, creator="Bo") as library:
        articles = [article.id for article in library.reading.articles()]
        library.annotating.highlight(articles[0], Span(0, 9))  # the first one loads what it needs
        while not end.is_set():
            library.data_version()
            library.reading.counts()
            looked += 1
            began = perf_counter()
            try:
                library.annotating.highlight(chance.choice(articles), Span(5, 40))
            except HeiheError as error:
                told.put(("trouble", f"other window: {error}"))
            told.put(("other", perf_counter() - began))
            sleep(_LOOK)
    told.put(("looks", looked))
    told.put(("end", None))


def _commands(path: Path, told: "Queue[tuple[str, object]]", end: Event) -> None:
    ran = 0
    with Library.open(path, read_only=True) as library:
        article = library.reading.articles()[0].id
    while not end.is_set():
        for words in (["tags"], ["search", "lo"], ["annotate", article, "--start", "0", "--end", "9"], ["annotations"]):
            said = io.StringIO()
            with redirect_stdout(io.StringIO()), redirect_stderr(said):
                code = run_command(["--library", str(path), *words], lambda _: 99)
            ran += 1
            if code:
                told.put(("trouble", f"{words[0]}: {code} {said.getvalue()}"))
    told.put(("commands", ran))
    told.put(("end", None))


def _hear(told: "Queue[tuple[str, object]]", times: Times, speakers: int) -> None:
    while speakers:
        kind, what = told.get()
        if kind == "end":
            speakers -= 1
        elif kind == "trouble":
            times.troubles.append(str(what))
        elif kind == "other":
            times.others.append(float(str(what)))
        else:
            setattr(times, kind, int(str(what)))


def _row(name: str, seconds: list[float]) -> str:
    ordered = sorted(seconds) or [0.0]
    shares = [ordered[min(int(len(ordered) * share), len(ordered) - 1)] * 1000 for share in (0.5, 0.95, 1.0)]
    return f"| {name} | {len(seconds)} | " + " | ".join(f"{each:.1f}" for each in shares) + " |"


def main() -> None:
    """Runs it by hand and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=1500)
    parser.add_argument("--marks", type=int, default=100)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        times = measure(Path(folder), options.articles, options.marks)
    print("| milliseconds | how many | p50 | p95 | longest |\n| --- | --- | --- | --- | --- |")
    print(_row("a highlight, until it is on disk", times.marks))
    print(_row("a highlight in the other window", times.others))
    print(_row("a transaction of import and dedup", times.jobs))
    print(_row("… without what it waited for", times.work))
    print(f"\n{sum(each > LONG for each in times.jobs)} transactions of jobs took longer than {LONG * 1000:.0f} ms.")
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    meanwhile = f"{times.commands} commands and {times.looks} looks meanwhile"
    print(f"\n{times.imported} articles came in, {meanwhile}; load {load:.0f}.")
    print(f"{len(times.troubles)} troubles. " + " ".join(times.troubles[:3]))


if __name__ == "__main__":
    main()
