"""Acts as reversible data: carried out, undone, redone, refused."""

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from heihe_reader.errors import RefusedError
from heihe_reader.library.migrate import apply, migrations
from heihe_reader.library.steps import Done, data_of
from heihe_reader.library.store import Store
from heihe_reader.model.annotation import Tag
from heihe_reader.model.change import ArticlePresence, Change, ChangeSet
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import ArticleId, DecisionId, TagId, new_id
from heihe_reader.model.span import Span
from tests.unit.library.conftest import mark

MOMENT = "2023-03-14T10:00:00.000Z"


def test_undo_and_redo_bring_back_the_very_same_values(store: Store, first: ArticleId) -> None:
    tag = Tag(TagId(new_id()), "Bridge", None, "blue", "", MOMENT, MOMENT, "Ada")
    note = mark(store, first, "bridge", tag.id, note="黑河")
    store.history.carry_out(ChangeSet("Tag", (Change(None, tag), Change(None, note))), "Ada")
    store.history.undo()
    assert (store.annotations.find(note.id), store.tags.find(tag.id)) == (None, None)
    store.history.redo()
    assert (store.annotations.find(note.id), store.tags.find(tag.id)) == (note, tag)


def test_undo_works_after_a_restart(store: Store, first: ArticleId, path: Path) -> None:
    note = mark(store, first, "bridge")
    store.history.carry_out(ChangeSet("Highlight", (Change(None, note),)), "Ada")
    store.close()
    again = Store.open(path)
    assert again.history.next_undo() == "Highlight"
    again.history.undo()
    assert again.annotations.find(note.id) is None
    again.close()


def test_an_edit_goes_back_to_what_was(store: Store, first: ArticleId) -> None:
    before = mark(store, first, "bridge", note="one")
    after = replace(before, note="two", colour="red")
    store.history.carry_out(ChangeSet("Highlight", (Change(None, before),)), "")
    store.history.carry_out(ChangeSet("Edit note", (Change(before, after),)), "")
    store.history.undo()
    assert store.annotations.get(before.id) == before
    store.history.redo()
    assert store.annotations.get(before.id) == after


def test_a_step_that_no_longer_fits_is_refused_and_changes_nothing(store: Store, first: ArticleId) -> None:
    before = mark(store, first, "bridge")
    store.history.carry_out(ChangeSet("Highlight", (Change(None, before),)), "")
    changed = replace(before, note="from another window")
    with store.database.transaction():
        store.annotations.put(changed)
    with pytest.raises(RefusedError, match="something else has changed the mark on “bridge”"):
        store.history.undo()
    assert store.annotations.get(before.id) == changed


def test_a_set_is_carried_out_whole_or_not_at_all(store: Store, first: ArticleId) -> None:
    good, bad = mark(store, first, "bridge"), mark(store, first, "lorries")
    with pytest.raises(RefusedError):
        store.history.carry_out(ChangeSet("Two", (Change(None, good), Change(bad, None))), "")
    assert store.annotations.find(good.id) is None
    assert store.history.next_undo() is None


def test_a_new_act_ends_what_could_be_redone(store: Store, first: ArticleId) -> None:
    for words in ("bridge", "lorries"):
        store.history.carry_out(ChangeSet(words, (Change(None, mark(store, first, words)),)), "")
    store.history.undo()
    store.history.carry_out(ChangeSet("third", (Change(None, mark(store, first, "Monday")),)), "")
    assert store.history.next_redo() is None
    assert [step.label for step in store.history_list.steps(9)] == ["third", "bridge"]
    with pytest.raises(RefusedError, match="nothing to redo"):
        store.history.redo()


def test_steps_are_taken_back_newest_first_and_forth_oldest_first(store: Store, first: ArticleId) -> None:
    for words in ("bridge", "lorries"):
        store.history.carry_out(ChangeSet(words, (Change(None, mark(store, first, words)),)), "")
    assert [store.history.undo().label for _ in range(2)] == ["lorries", "bridge"]
    assert [store.history.redo().label for _ in range(2)] == ["bridge", "lorries"]


def test_a_decision_and_an_import_are_steps_too(store: Store, first: ArticleId, second: ArticleId) -> None:
    decision = Decision(DecisionId(new_id()), DecisionKind.ROLE, first, span=Span(0, 4), value="aside", created=MOMENT)
    store.history.carry_out(ChangeSet("Fold", (Change(None, decision),)), "")
    with store.database.transaction():
        store.history.record("Import", data_of([Done(Change(None, ArticlePresence(second)))]), "")
    store.history.undo()
    assert [article.id for article in store.articles.all()] == [first]
    store.history.undo()
    assert store.decisions.all() == ()
    store.history.redo()
    assert store.decisions.all() == (decision,)


def test_the_history_holds_no_words_of_a_text(store: Store, first: ArticleId) -> None:
    note = mark(store, first, "Fifty-nine lorries")
    store.history.carry_out(ChangeSet("Highlight", (Change(None, note),)), "")
    (row,) = store.database.connection.execute("SELECT changes FROM history").fetchall()
    assert "lorries" not in row["changes"]


def test_an_erased_article_leaves_the_steps_that_touched_others_too(
    store: Store, first: ArticleId, second: ArticleId
) -> None:
    both = [Done(Change(None, ArticlePresence(id))) for id in (first, second)]
    gone, kept = mark(store, first, "bridge", note="secret"), mark(store, second, "Мост")
    with store.database.transaction():
        store.history.record("Import", data_of(both), "")
    store.history.carry_out(ChangeSet("Tag hits", (Change(None, gone), Change(None, kept))), "")
    store.history.carry_out(ChangeSet("Remove", (Change(gone, None),)), "")
    store.erasing.erase((first,))
    left = store.database.connection.execute("SELECT label, changes FROM history ORDER BY number").fetchall()
    assert [row["label"] for row in left] == ["Import", "Tag hits"]
    assert not any(words in row["changes"] for row in left for words in (first, gone.id, "secret"))
    store.history.undo()
    assert store.annotations.find(kept.id) is None


def test_a_history_of_before_sittings_is_undone_and_redone_in_its_old_order(path: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for number, file in migrations():
        if number < 10:
            apply(connection, number, file.read_text(encoding="utf-8"))
    tags = [json.dumps([[None, {"is": "Tag", "id": new_id(), "name": name}]]) for name in "ABCD"]
    states = ("done", "done", "undone", "undone")
    connection.executemany(
        "INSERT INTO history (at, label, changes, state) VALUES ('2026-01-01T00:00:00Z', ?, ?, ?)",
        [(name, changes, state) for name, changes, state in zip("ABCD", tags, states, strict=True)],
    )
    connection.close()
    store = Store.open(path)
    assert [store.history.next_undo(), store.history.next_redo()] == ["B", "C"]
    assert [store.history.redo().label, store.history.redo().label] == ["C", "D"]
    assert [tag.name for tag in store.tags.all()] == ["C", "D"]
    store.history.undo()
    assert [tag.name for tag in store.tags.all()] == ["C"]
    assert (store.history.next_undo(), store.history.next_redo()) == ("C", "D")
    store.close()
