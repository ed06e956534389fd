"""What one more article costs a large library, and how long a commit keeps a person waiting.

`python -m tests.benchmarks.index.measure [articles]` makes a library of 50,000 articles in a temporary folder (their
words are random numbers, one article in ten is a changed copy of another) and prints processor and wall times.
"""

import hashlib
import sys
import tempfile
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter, process_time
from typing import NamedTuple

import numpy as np

from heihe_reader.dedup.prints.fingerprint import VERSION, Fingerprint, fingerprint
from heihe_reader.library.prints import PairRow, PrintRow
from heihe_reader.library.renewing import News, Renewal
from heihe_reader.library.store import Store
from heihe_reader.model.ids import ArticleId, PassageId
from heihe_reader.model.span import Span
from heihe_reader.model.story import Edge, EdgeKind, Passage, PassageMember
from heihe_reader.services.coarse import coarse_grams
from heihe_reader.services.placing import place_newcomers
from heihe_reader.services.settling import settle_stories
from heihe_reader.text.words import U64

WORDS = 640  # words of an article
_COPIES = 10  # one article in so many is a copy of an earlier one
_CHANGED = 0.05  # of a copy's words
_NEWCOMERS = 200
_BATCH = 8  # fingerprints in one transaction


class Times(NamedTuple):
    """Seconds on the clock, and of the processor (the rest waits for the disk, or for other programs)."""

    wall: float
    cpu: float


class Corpus:
    """Articles made of random words; the same number gives the same article."""

    def words(self, number: int) -> U64:
        """The word hashes of an article."""
        if number and number % _COPIES == 0:
            return self._changed(self.words(number - 1 - number % 7 * _COPIES % number), number)
        return np.random.default_rng(number).integers(0, 1 << 64, WORDS, np.uint64)

    def print_row(self, number: int) -> PrintRow:
        """Its fingerprint as the library keeps it."""
        made: Fingerprint = fingerprint(self.words(number))
        data = made.to_bytes()
        return PrintRow(article(number), body(number), data, coarse_grams(data))

    def _changed(self, words: U64, seed: int) -> U64:
        random = np.random.default_rng(seed)
        return np.where(random.random(len(words)) < _CHANGED, random.integers(0, 1 << 64, len(words), np.uint64), words)


def article(number: int) -> ArticleId:
    """The id of an article of the corpus."""
    return ArticleId(str(uuid.UUID(bytes=hashlib.md5(str(number).encode()).digest())))


def body(number: int) -> bytes:
    """The digest of its text and blocks."""
    return hashlib.md5(b"body %d" % number).digest()


def add_articles(store: Store, numbers: range) -> None:
    """Adds articles without texts: none is read here."""
    sources = [(hashlib.sha256(b"%d" % number).hexdigest(), f"{number}.txt") for number in numbers]
    run = store.database.connection.executemany
    run("INSERT INTO sources VALUES (?, 'text/plain', 0, '')", [(sha256,) for sha256, _ in sources])
    run("INSERT INTO source_names (sha256, name, created) VALUES (?, ?, '')", sources)
    run(
        "INSERT INTO articles (id, source, title, text_version, words, new_words, created, modified, body) "
        "VALUES (?, ?, ?, 1, 640, 640, '', '', ?)",
        [(article(n), sha256, f"Article {n}", body(n)) for n, (sha256, _) in zip(numbers, sources, strict=True)],
    )


def fill(store: Store, corpus: Corpus, count: int) -> Iterator[Times]:
    """Makes the library as imports do, but without texts; gives the times of each commit of fingerprints."""
    for low in range(0, count, _BATCH):
        numbers = range(low, min(low + _BATCH, count))
        with store.database.transaction(person=False):
            add_articles(store, numbers)
            settle_stories(store, [article(number) for number in numbers])
        prints = [corpus.print_row(number) for number in numbers]
        yield committed(store, lambda prints=prints: store.prints.keep_fingerprints(VERSION, prints))  # type: ignore[misc]


def committed(store: Store, write: Callable[[], object]) -> Times:
    """What a transaction takes: a person's act would wait for it."""
    began, worked = perf_counter(), process_time()
    with store.database.transaction(person=False):
        write()
    return Times(perf_counter() - began, process_time() - worked)


def add_one(store: Store, path: Path, corpus: Corpus, number: int) -> tuple[float, int]:
    """Processor seconds to fingerprint, keep, place and group one newcomer, and how many kinships were found."""
    with store.database.transaction(person=False):
        add_articles(store, range(number, number + 1))
    words = corpus.words(number)
    began = process_time()
    data = fingerprint(words).to_bytes()
    made = PrintRow(article(number), body(number), data, coarse_grams(data))
    with store.database.transaction(person=False):
        store.prints.keep_fingerprints(VERSION, [made])
    edges = place_newcomers(path, [article(number)])
    with store.database.transaction(person=False):
        store.renewing.write(Renewal(edges=edges))
        settle_stories(store, [article(number)])
    return process_time() - began, len(edges)


def bulk_commits(store: Store) -> Iterator[tuple[str, Times]]:
    """The times of the transactions that a survey makes, by kind."""
    for at in range(0, 4000, 50):
        pairs = [PairRow(article(n), article(n + 1), body(n), body(n + 1), bytes(400)) for n in range(at, at + 50)]
        yield "50 comparisons", committed(store, lambda pairs=pairs: store.prints.keep_pairs(1, pairs))  # type: ignore[misc]
    for at in range(0, 4000, 20):
        renewal = _news(range(at, at + 20))
        yield "news of 20 articles", committed(store, lambda renewal=renewal: _renew(store, renewal))  # type: ignore[misc]
    for at in range(0, 4000, 60):
        renewal = Renewal(passages=tuple(_passage(n) for n in range(at, at + 30)))
        yield "30 passages", committed(store, lambda renewal=renewal: _renew(store, renewal))  # type: ignore[misc]
    for at in range(1, 4000, 60):
        renewal = _edges(range(at, at + 60))
        yield "40 kinships", committed(store, lambda renewal=renewal: _renew(store, renewal))  # type: ignore[misc]


def _renew(store: Store, renewal: Renewal) -> None:
    store.renewing.write(renewal)
    settle_stories(store, renewal.regroup)


def _news(numbers: range) -> Renewal:
    spans = tuple(Span(at, at + 50) for at in range(0, 300, 60))
    return Renewal(news=tuple(News(article(n), body(n), 640, 250, spans) for n in numbers))


def _edges(numbers: range) -> Renewal:
    pairs = [tuple(sorted((article(n), article(n + 1)))) for n in numbers if n % 3]
    edges = tuple(Edge(a, b, EdgeKind.UPDATE, 0.5, "320 words in the same order") for a, b in pairs)
    return Renewal(edges=edges, regroup=tuple(article(n) for n in numbers))


def _passage(number: int) -> Passage:
    members = tuple(PassageMember(article(number + n), Span(10, 300), 0.9) for n in range(3))
    return Passage(PassageId(f"passage {number}"), 50, members)


def main(count: int) -> None:
    """Makes the library and prints every figure."""
    corpus = Corpus()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.heihe"
        store = Store.open(path, create=True)
        began = process_time()
        commits = list(fill(store, corpus, count))
        print(
            f"{count:,} articles in {process_time() - began:.0f} CPU s; {path.stat().st_size / count:,.0f} bytes each"
        )
        for what, size in sizes(store):
            print(f"  {what}: {size / count:,.0f} bytes an article")
        print_commits(f"{_BATCH} fingerprints", commits)
        newcomers = [add_one(store, path, corpus, number) for number in range(count, count + _NEWCOMERS)]
        print_times("one newcomer (CPU)", [seconds for seconds, _ in newcomers])
        print(f"  kinships found: {sum(found for _, found in newcomers)} for {_NEWCOMERS // _COPIES} copies")
        times: dict[str, list[Times]] = {}
        for kind, seconds in bulk_commits(store):
            times.setdefault(kind, []).append(seconds)
        for kind, commits in times.items():
            print_commits(kind, commits)
        store.close()


def sizes(store: Store) -> list[tuple[str, int]]:
    """Bytes of what is kept, as the columns hold them."""
    ask = store.database.connection.execute
    return [
        ("fingerprint", ask("SELECT sum(length(data)) FROM fingerprints").fetchone()[0]),
        ("posted grams", ask("SELECT sum(length(grams)) FROM fingerprints").fetchone()[0]),
    ]


def print_commits(what: str, commits: list[Times]) -> None:
    """Both times of commits of one kind."""
    print_times(f"commit of {what}, wall", [times.wall for times in commits])
    print_times(f"commit of {what}, CPU", [times.cpu for times in commits])


def print_times(what: str, seconds: list[float]) -> None:
    """Median, 95th of 100 and the longest, in milliseconds."""
    ordered = sorted(1000 * value for value in seconds)
    middle, late = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)]
    print(f"{what}: {middle:.1f} ms median, {late:.1f} ms p95, {ordered[-1]:.1f} ms longest")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50_000)
