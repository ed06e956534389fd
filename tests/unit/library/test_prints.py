"""What the engine keeps comes back as it was, goes with its article, and is refused for an article that has changed."""

from dataclasses import replace

import pytest

from heihe_reader.library.prints import PairRow, PrintRow
from heihe_reader.library.store import Store
from heihe_reader.model.block import Role
from heihe_reader.model.ids import ArticleId
from tests.unit.library.conftest import FIRST, SECOND, add_article


def body(store: Store, article: ArticleId) -> bytes:
    digest = store.articles.body(article)
    assert digest is not None
    return digest


def keep(store: Store, article: ArticleId, *grams: int, version: int = 1, data: bytes = b"print") -> None:
    with store.database.transaction():
        store.prints.keep_fingerprints(version, [PrintRow(article, body(store, article), data, grams)])


def keep_pair(store: Store, a: ArticleId, b: ArticleId, version: int = 1) -> PairRow:
    low, high = sorted((a, b))
    pair = PairRow(low, high, body(store, low), body(store, high), b"pair")
    with store.database.transaction():
        store.prints.keep_pairs(version, [pair])
    return pair


def sweep(store: Store, version: int) -> None:
    stale = store.prints.stale(version, version)
    with store.database.transaction():
        store.prints.sweep_prints(version, stale.prints)
        store.prints.sweep_pairs(version, stale.pairs)


def kept_rows(store: Store) -> dict[str, int]:
    tables = ("fingerprints", "fingerprint_postings", "comparisons", "block_prints", "furniture")
    ask = store.database.connection.execute
    return {table: ask(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}


def fold_first_block(store: Store, article: ArticleId) -> None:
    blocks = store.articles.text(article).blocks
    with store.database.transaction():
        store.articles.set_blocks(article, [replace(blocks[0], role=Role.ASIDE, reason="told to"), *blocks[1:]])


def test_fingerprints_and_comparisons_come_back(store: Store, first: ArticleId, second: ArticleId) -> None:
    keep(store, first, 3, 5)
    keep(store, second, 5, 2**31 - 1, data=b"other")
    assert list(store.prints.fingerprints(1)) == [
        (first, body(store, first), b"print"),
        (second, body(store, second), b"other"),
    ]
    pair = keep_pair(store, first, second)
    assert list(store.prints.pairs(1)) == [pair]
    assert list(store.prints.fingerprints(2)) == list(store.prints.pairs(2)) == []


def test_who_shares_a_gram_is_found_and_only_the_first_are_named(store: Store) -> None:
    articles = [add_article(store, f"{n}.txt", f"text {n}") for n in range(5)]
    for article in articles:
        keep(store, article, 7, 100 + articles.index(article))
    own, shared = sorted(store.prints.posted(articles[4], 3), key=len)
    assert own == []
    assert [id for id, _, _ in store.prints.fingerprints_of(shared)] == articles[:3]


def test_a_fingerprint_made_of_something_else_is_not_kept(store: Store, first: ArticleId) -> None:
    stale = PrintRow(first, body(store, first), b"old", (1,))
    fold_first_block(store, first)
    with store.database.transaction():
        store.prints.keep_fingerprints(1, [stale])
        store.prints.keep_pairs(1, [PairRow(first, first, stale.body, stale.body, b"")])
    assert not any(kept_rows(store).values())


def test_a_newer_fingerprint_takes_the_place_of_the_older_one(store: Store, first: ArticleId) -> None:
    keep(store, first, 1, 2, 3)
    fold_first_block(store, first)
    keep(store, first, 3, 4, version=2, data=b"new")
    assert store.prints.fingerprint(first) == (2, b"new")
    rows = store.database.connection.execute("SELECT gram FROM fingerprint_postings").fetchall()
    assert [row["gram"] for row in rows] == [3, 4]


def test_the_same_fingerprint_again_writes_nothing_and_a_newer_one_only_what_differs(
    store: Store, first: ArticleId
) -> None:
    keep(store, first, 1, 2, 3)
    before = store.database.connection.total_changes
    keep(store, first, 1, 2, 3)
    assert store.database.connection.total_changes == before
    keep(store, first, 2, 3, 4, data=b"newer")
    assert store.database.connection.total_changes - before == 3


def test_what_was_kept_again_since_it_was_found_stale_is_not_swept(
    store: Store, first: ArticleId, second: ArticleId
) -> None:
    for version in (1, 2):
        keep(store, first, 9, version=version)
        keep_pair(store, first, second, version=version)
        if version == 1:
            stale = store.prints.stale(2, 2)
    with store.database.transaction():
        store.prints.sweep_prints(2, stale.prints)
        store.prints.sweep_pairs(2, stale.pairs)
    assert store.prints.fingerprint(first) is not None
    assert len(list(store.prints.pairs(2))) == 1


def test_what_no_longer_holds_is_swept_and_the_rest_stays(store: Store, first: ArticleId, second: ArticleId) -> None:
    third = add_article(store, "third.txt", "Third.\n\nOf three.")
    for article in (first, second, third):
        keep(store, article, 9)
    keep_pair(store, first, second)
    staying = keep_pair(store, first, third)
    fold_first_block(store, second)
    stale = store.prints.stale(1, 1)
    assert (len(stale.prints), len(stale.pairs)) == (1, 1)
    sweep(store, 1)
    assert store.prints.stale(1, 1) == ((), ())
    assert {id for id, _, _ in store.prints.fingerprints(1)} == {first, third}
    assert list(store.prints.pairs(1)) == [staying]


def test_a_newer_method_sweeps_all_of_the_older_one(store: Store, first: ArticleId, second: ArticleId) -> None:
    keep(store, first, 9)
    keep(store, second, 9, version=2)
    keep_pair(store, first, second)
    sweep(store, 2)
    assert [id for id, _, _ in store.prints.fingerprints(2)] == [second]
    assert kept_rows(store)["fingerprint_postings"] == 1
    assert list(store.prints.pairs(1)) == []


def test_what_was_put_out_of_sight_is_not_found_and_then_swept(store: Store, first: ArticleId) -> None:
    twin = add_article(store, "twin.txt", FIRST + " ")
    for article in (first, twin):
        keep(store, article, 9)
    with store.database.transaction():
        store.articles.set_presence(twin, False)
    numbers = [number for found in store.prints.posted(first, 40) for number in found]
    assert store.prints.fingerprints_of(numbers) == []
    sweep(store, 1)
    assert kept_rows(store)["fingerprints"] == 1


def test_erasing_leaves_nothing_that_was_kept(store: Store, first: ArticleId, second: ArticleId) -> None:
    keep(store, first, 1, 2, data=b"secret words of the first")
    keep(store, second, 2)
    keep_pair(store, first, second)
    keep_pair(store, first, first)
    with store.database.transaction():
        store.prints.keep_block_prints(1, [(first, b"blocks"), (second, b"blocks")])
        store.articles.set_learned(first, [(store.articles.text(first).blocks[0].span, "stands in 3 of 3")])
    store.erasing.erase((first,))
    assert kept_rows(store) == {
        "fingerprints": 1,
        "fingerprint_postings": 1,
        "comparisons": 0,
        "block_prints": 1,
        "furniture": 0,
    }
    assert b"secret words of the first" not in store.database.path.read_bytes()
    assert store.articles.body(first) is None
    assert store.upkeep.problems() == ()


def test_prints_of_blocks_come_back_and_name_who_has_none(store: Store, first: ArticleId, second: ArticleId) -> None:
    with store.database.transaction():
        store.prints.keep_block_prints(4, [(first, b"abc")])
    assert list(store.prints.block_prints(4)) == [(first, b"abc")]
    assert store.prints.without_block_print(4) == (second,)
    assert set(store.prints.without_block_print(5)) == {first, second}


def test_what_was_learned_comes_back_for_one_and_for_all(store: Store, first: ArticleId, second: ArticleId) -> None:
    stretches = tuple((block.span, f"reason {n}") for n, block in enumerate(store.articles.text(first).blocks))
    with store.database.transaction():
        store.articles.set_learned(first, reversed(stretches))
    assert store.articles.learned(first) == stretches
    assert store.articles.learned(second) == ()
    assert store.articles.all_learned() == {first: stretches}


def test_the_digest_follows_text_and_roles_but_not_reasons(store: Store, first: ArticleId, second: ArticleId) -> None:
    before = body(store, first)
    assert len(before) == 16
    assert before != body(store, second)
    fold_first_block(store, first)
    folded = body(store, first)
    assert folded != before
    blocks = store.articles.text(first).blocks
    with store.database.transaction():
        store.articles.set_blocks(first, [replace(blocks[0], reason="for another reason"), *blocks[1:]])
    assert body(store, first) == folded


def test_articles_of_an_older_library_are_digested(store: Store, first: ArticleId, second: ArticleId) -> None:
    digests = body(store, first), body(store, second)
    store.database.connection.execute("UPDATE articles SET body = NULL")
    assert store.articles.has_undigested()
    with store.database.transaction():
        assert store.articles.digest_bodies() == 2
    assert not store.articles.has_undigested()
    assert (body(store, first), body(store, second)) == digests


def test_cards_are_of_articles_in_sight_by_id(store: Store, first: ArticleId, second: ArticleId) -> None:
    gone = add_article(store, "gone.txt", SECOND + "!")
    with store.database.transaction():
        store.articles.set_presence(gone, False)
    cards = store.prints.cards()
    assert [card.id for card in cards] == sorted([first, second])
    (card,) = (card for card in cards if card.id == first)
    assert (card.published, card.site, card.title, card.body) == (
        "2023-03-14",
        "Amur Wire",
        "first.txt",
        body(store, first),
    )


@pytest.mark.parametrize("count", [0, 1, 499, 500, 501])
def test_reading_in_chunks_misses_none(store: Store, first: ArticleId, count: int) -> None:
    connection = store.database.connection
    connection.execute("PRAGMA foreign_keys = OFF")
    source = store.articles.get(first).source.sha256
    rows = [(f"id{n:04}", source, bytes(16)) for n in range(count)]
    connection.executemany(
        "INSERT INTO articles (id, source, text_version, created, modified, body) VALUES (?, ?, 1, '', '', ?)", rows
    )
    with store.database.transaction():
        store.prints.keep_fingerprints(1, [PrintRow(ArticleId(id), digest, b"", ()) for id, _, digest in rows])
        pairs = [PairRow(ArticleId(id), ArticleId(id), digest, digest, b"") for id, _, digest in rows]
        store.prints.keep_pairs(1, pairs)
    assert len(list(store.prints.fingerprints(1))) == len(list(store.prints.pairs(1))) == count
