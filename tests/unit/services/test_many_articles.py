"""What is done to several articles at once: one step of undo, and all of it or nothing."""

from pathlib import Path

import pytest

from heihe_reader.errors import RefusedError, UnknownIdError
from heihe_reader.model.ids import ArticleId
from heihe_reader.services.exporting import ExportRequest
from heihe_reader.services.library import Library


def tellings(library: Library, id: ArticleId) -> int:
    story = library.reading.article(id).story
    return 1 if story is None else len(library.reading.story(story).articles)


def test_joining_and_splitting_many_is_one_step_each(shared: Library, by_name: dict[str, ArticleId]) -> None:
    ids = [by_name["stranger"], by_name["wire"], by_name["update"]]
    shared.deduplicating.join_all(ids)
    assert tellings(shared, ids[0]) == 3
    shared.deduplicating.split_all(ids)
    assert [tellings(shared, id) for id in ids] == [1, 1, 1]
    shared.deduplicating.join_all(ids)  # what was split before is joined all the same
    assert tellings(shared, ids[0]) == 3
    for left in (1, 3, 1):
        shared.history.undo()
        assert tellings(shared, ids[0]) == left
    assert tellings(shared, by_name["wire"]) == 2


def test_one_article_cannot_be_joined_and_a_strange_one_changes_nothing(
    shared: Library, by_name: dict[str, ArticleId]
) -> None:
    before = shared.history.next_undo()
    with pytest.raises(RefusedError):
        shared.deduplicating.join_all([by_name["wire"], by_name["wire"]])
    for deed in (shared.deduplicating.join_all, shared.deduplicating.split_all, shared.read_once.mark_all):
        with pytest.raises(UnknownIdError):
            deed([by_name["wire"], ArticleId("no such article")])
    assert shared.history.next_undo() == before


def test_articles_count_as_read_together_and_what_they_share_once(
    shared: Library, by_name: dict[str, ArticleId]
) -> None:
    ids = [by_name["wire"], by_name["update"]]
    sentences = shared.read_once.sentences(ids)
    distinct = {s.digest for found in sentences.values() for s in found}
    assert shared.read_once.mark_all(ids) == len(distinct)
    assert shared.read_once.mark_all(ids) == 0
    assert all(s.read for found in shared.read_once.sentences(ids).values() for s in found)
    shared.history.undo()
    assert not any(s.read for found in shared.read_once.sentences(ids).values() for s in found)
    shared.history.redo()
    shared.read_once.unmark_all(ids[:1])
    assert not any(s.read for s in shared.read_once.sentences(ids)[ids[0]])
    assert any(s.read for s in shared.read_once.sentences(ids)[ids[1]])
    shared.read_once.forget()


def test_some_articles_are_exported_and_no_others(shared: Library, by_name: dict[str, ArticleId]) -> None:
    chosen = (by_name["stranger"], by_name["wire"])
    request = ExportRequest(Path("out.zip"), "bundle", articles=chosen)
    assert not request.whole
    assert shared.exporting.count(request) == (2, 0)
    with pytest.raises(UnknownIdError):
        shared.exporting.count(ExportRequest(Path("out.zip"), "bundle", articles=(ArticleId("none"),)))
