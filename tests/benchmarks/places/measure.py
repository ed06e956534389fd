"""What it costs to say where a mark shows in a story of hundreds of copies.

`python -m tests.benchmarks.places.measure SET…` makes a library of the largest story of each labelled set (see
`tests.benchmarks.dedup.build --mix story`) in a temporary folder, marks random spans of random members, and prints
processor times of the services, the child that computes included (Linux only).
"""

import gzip
import json
import resource
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random
from statistics import median
from time import clock_gettime, process_time

from heihe_reader.model.annotation import Annotation
from heihe_reader.model.ids import ArticleId
from heihe_reader.services.library import Library
from heihe_reader.text.normalise import normalise
from tests.benchmarks.places.marks import random_marks

_SOURCES = 25  # articles that are marked
_MARKS = 4  # marks in each of them
_LISTED = 50  # annotations of `annotations --json`


class Clock:
    """Processor milliseconds of this process and of the child that computes."""

    def __init__(self, library: Library) -> None:
        self._thinker = library._context.thinker

    def now(self) -> float:
        """Milliseconds up to now."""
        child = self._thinker._process
        spent = 0.0 if child is None or child.pid is None else clock_gettime((~child.pid << 3) | 2)
        return 1000 * (process_time() + spent)


def main(sets: Sequence[Path]) -> None:
    """Measures one set after the other."""
    for path in sets:
        with tempfile.TemporaryDirectory() as folder:
            _measure(path, Path(folder))


def _measure(path: Path, folder: Path) -> None:
    file = folder / "story.heihe"
    with Library.open(file, create=True) as library:
        members = _filled(library, _largest_story(path), folder / "texts")
        marks = random_marks(library, members, _SOURCES, _MARKS, Random(1))
    with Library.open(file) as library:
        print(f"{path.name}: {len(members)} copies, {len(marks)} marks in {_SOURCES} of them, CPU ms")
        _print_times(library, marks)
        library.annotating.remove([mark.id for mark in marks[_LISTED:]])
    print(f"  `annotations --json`, {_LISTED} marks: {_listing(file):.1f} CPU s")


def _print_times(library: Library, marks: Sequence[Annotation]) -> None:
    clock = Clock(library)
    library.comparing.compare(marks[0].article, marks[1].article)  # the child has started and loaded the engine
    cold, first, more = [], [], []
    seen: set[ArticleId] = set()
    places = exact = 0
    for mark in marks:
        begin = clock.now()
        found = library.comparing.occurrences(mark.id)
        (cold if not seen else more if mark.article in seen else first).append(clock.now() - begin)
        seen.add(mark.article)
        places += len(found)
        exact += sum(place.exact for place in found)
        _check(library, mark)
    print(f"  {places} places, {exact} exact, each of them checked against its words")
    for name, times in (("texts not read yet", cold), ("first mark of an article", first), ("further marks", more)):
        ordered = sorted(times)
        p90 = ordered[len(ordered) * 9 // 10]
        print(f"  {name:26} median {median(times):6.1f}   p90 {p90:6.1f}   slowest {ordered[-1]:6.1f}")
    begin = clock.now()
    library.comparing.all_occurrences(marks)
    print(f"  all marks asked again      {clock.now() - begin:6.1f}")


def _check(library: Library, mark: Annotation) -> None:
    """Whether each place says what it is said to say."""
    for place in library.comparing.occurrences(mark.id):
        words = place.span.of(library.reading.text(place.article).text)
        assert (normalise(words) == normalise(mark.quote)) == place.exact, (mark, place)


def _largest_story(path: Path) -> list[str]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    ((label, _),) = Counter(row["label"] for row in rows).most_common(1)
    return [row["text"] for row in rows if row["label"] == label]


def _filled(library: Library, texts: Sequence[str], folder: Path) -> tuple[ArticleId, ...]:
    folder.mkdir()
    for number, text in enumerate(texts):
        (folder / f"{number:04d}.txt").write_text(text, encoding="utf-8")
    for _ in library.importing.run([folder]):
        pass
    for _ in library.deduplicating.run():
        pass
    return max(library.reading.stories(), key=lambda story: len(story.articles)).articles


def _listing(file: Path) -> float:
    """Processor seconds of the command and all its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "heihe_reader", "--library", str(file), "annotations", "--json"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main([Path(word) for word in sys.argv[1:]])
