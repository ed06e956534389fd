"""Sources, articles, texts, blocks, search and upkeep."""

from pathlib import Path

import pytest

from heihe_reader.errors import RefusedError, UnknownIdError
from heihe_reader.library.articles import later
from heihe_reader.library.store import Store
from heihe_reader.model.block import Block, BlockKind, Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Place, Span
from tests.unit.library.conftest import FIRST, SECOND, mark


def test_an_article_comes_back_as_it_was_put_in(store: Store, first: ArticleId) -> None:
    article, text = store.articles.get(first), store.articles.text(first)
    assert (article.metadata.site, article.metadata.published) == ("Amur Wire", "2023-03-14")
    assert text.text == FIRST
    assert [block.span.of(text.text) for block in text.blocks] == FIRST.split("\n\n")
    assert store.articles.source_bytes(first) == FIRST.encode()


def test_articles_are_listed_by_date_and_unknown_dates_last(store: Store, second: ArticleId, first: ArticleId) -> None:
    assert [article.id for article in store.articles.all()] == [first, second]


def test_an_id_may_be_given_by_its_beginning(store: Store, first: ArticleId, second: ArticleId) -> None:
    assert store.articles.find(first[:8]) == first
    with pytest.raises(UnknownIdError):
        store.articles.find("nothing")
    with pytest.raises(UnknownIdError):
        store.articles.find("")


def test_another_name_of_a_source_is_kept_once(store: Store, first: ArticleId) -> None:
    sha256 = store.articles.get(first).source.sha256
    with store.database.transaction():
        for _ in range(2):
            store.articles.add_name(sha256, "copy.txt")
    assert store.articles.get(first).source.names == ("first.txt", "copy.txt")


def test_blocks_with_their_reasons_and_repeats_survive(store: Store, first: ArticleId) -> None:
    blocks = (
        Block(Span(0, 24), BlockKind.HEADING, level=2),
        Block(Span(26, 60), BlockKind.PARAGRAPH, Role.REPEAT, "as in ¶ 1", Place(first, Span(0, 24)), decided=True),
    )
    with store.database.transaction():
        store.articles.set_blocks(first, blocks)
    assert store.articles.text(first).blocks == blocks


def test_an_article_out_of_sight_is_neither_listed_nor_found(store: Store, first: ArticleId) -> None:
    with store.database.transaction():
        store.articles.set_presence(first, False)
    assert store.articles.all() == ()
    assert store.index.find(["bridge"], 10) == []
    with store.database.transaction():
        store.articles.set_presence(first, True)
    assert [id for id, _ in store.index.find(["bridge"], 10)] == [first]


@pytest.mark.parametrize("words", ["黑河", "河的", "bridge", "BRIDGE", "lorr*", "fifty-nine", "stands empty"])
def test_the_index_finds(store: Store, first: ArticleId, second: ArticleId, words: str) -> None:
    assert [id for id, _ in store.index.find([words], 10)] == [first]


@pytest.mark.parametrize("words", ["елки", "Ёлки", "МОСТ"])
def test_the_index_finds_russian_with_yo_or_without(
    store: Store, first: ArticleId, second: ArticleId, words: str
) -> None:
    assert [id for id, _ in store.index.find([words], 10)] == [second]


@pytest.mark.parametrize("words", ["Putin's", 'a "b', "NEAR(", "a OR b", "*", "'", "(", "河黑", "bridg"])
def test_the_index_takes_nothing_for_an_operator_and_guesses_nothing(
    store: Store, first: ArticleId, words: str
) -> None:
    assert store.index.find([words], 10) == []


def test_a_sound_library_has_no_problems(store: Store, first: ArticleId, second: ArticleId) -> None:
    assert store.upkeep.problems() == ()


def test_check_names_bytes_that_were_changed(store: Store, first: ArticleId) -> None:
    store.database.connection.execute("UPDATE source_bytes SET bytes = ?", [b"other"])
    assert any("first.txt" in problem for problem in store.upkeep.problems())


def test_check_names_text_that_was_changed(store: Store, first: ArticleId) -> None:
    store.database.connection.execute("UPDATE texts SET text = text || '!'")
    assert any("not what was read" in problem for problem in store.upkeep.problems())


def test_check_names_a_mark_whose_quote_is_not_there(store: Store, first: ArticleId) -> None:
    with store.database.transaction():
        store.annotations.put(mark(store, first, "bridge"))
    store.database.connection.execute('UPDATE annotations SET start = start + 1, "end" = "end" + 1')
    assert any("does not stand at its place" in problem for problem in store.upkeep.problems())


def test_a_backup_is_a_library_of_its_own(store: Store, first: ArticleId, tmp_path: Path) -> None:
    size, _ = store.upkeep.backup(tmp_path / "copy.heihe")
    copy = Store.open(tmp_path / "copy.heihe")
    assert copy.articles.text(first).text == FIRST
    assert size > 0
    copy.close()


def test_a_backup_never_overwrites(store: Store, tmp_path: Path) -> None:
    (tmp_path / "copy.heihe").write_text("mine")
    with pytest.raises(RefusedError, match="exists already"):
        store.upkeep.backup(tmp_path / "copy.heihe")
    assert (tmp_path / "copy.heihe").read_text() == "mine"


def test_erasing_leaves_no_word_in_the_file(store: Store, first: ArticleId, second: ArticleId, path: Path) -> None:
    with store.database.transaction():
        store.annotations.put(mark(store, first, "Fifty-nine", note="secret remark"))
    store.erasing.erase((first,))
    store.close()
    data = path.read_bytes()
    for word in ("Fifty-nine", "fifty", "lorries", "secret remark", "first.txt", "Amur Wire"):
        assert word.encode() not in data
    assert SECOND.encode() in data
    assert first.encode() in data  # the tombstone


@pytest.mark.parametrize("end", ["9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.9999-14:00"])
def test_what_was_modified_at_the_end_of_time_can_be_modified_again(end: str) -> None:
    assert later("2026-11-22T12:00:00.000Z", end) == "2026-11-22T12:00:00.000Z"
