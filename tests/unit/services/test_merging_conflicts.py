"""What both sides of a merge changed: nothing is overwritten, a person chooses and is not asked again."""

from pathlib import Path

import pytest

from heihe_reader.model.span import Span
from heihe_reader.services.library import Library
from heihe_reader.services.merge_values import Choice
from tests.unit.services.merged import article, disagreed, export, look, merge


def test_what_only_they_changed_is_updated_and_what_only_i_changed_stays(
    mine: Library, theirs: Library, tmp_path: Path
) -> None:
    out = export(mine, tmp_path / "out.zip")
    merge(theirs, out)
    (mark,) = mine.annotating.all()
    changed = mine.annotating.edit(mark.id, note="Asked")
    assert merge(theirs, export(mine, tmp_path / "newer.zip")) == (0, 3, 0, 0, 1, 0)
    assert theirs.annotating.get(mark.id) == changed
    assert merge(mine, out) == (0, 3, 0, 1, 0, 0)
    assert mine.annotating.get(mark.id) == changed
    theirs.close()


def test_what_both_changed_is_a_conflict_and_mine_is_kept(mine: Library, theirs: Library, tmp_path: Path) -> None:
    merge(theirs, export(mine, tmp_path / "out.zip"))
    (mark,) = mine.annotating.all()
    kept = theirs.annotating.edit(mark.id, note="theirs")
    mine.annotating.edit(mark.id, note="mine")
    assert merge(theirs, export(mine, tmp_path / "newer.zip")) == (0, 3, 0, 0, 0, 1)
    assert theirs.annotating.get(mark.id) == kept
    theirs.close()


def test_a_mark_over_several_lines_is_named_on_one(mine: Library, theirs: Library, tmp_path: Path) -> None:
    wire = article(mine, "wire")
    text = mine.reading.text(wire).text
    mark = mine.annotating.highlight(wire, Span(0, text.index("\n\n") + 20))
    merge(theirs, export(mine, tmp_path / "out.zip"))
    theirs.annotating.edit(mark.id, note="theirs")
    mine.annotating.edit(mark.id, note="mine")
    merge(theirs, export(mine, tmp_path / "newer.zip"))
    done = theirs.merging.result
    assert done is not None
    assert done.conflicts
    assert not any("\n" in said for said in done.conflicts)
    theirs.close()


def test_their_second_change_is_taken_as_readily_as_their_first(mine: Library, theirs: Library, tmp_path: Path) -> None:
    merge(theirs, export(mine, tmp_path / "0.zip"))
    (mark,) = mine.annotating.all()
    for number in (1, 2):
        changed = mine.annotating.edit(mark.id, note=f"change {number}")
        assert merge(theirs, export(mine, tmp_path / f"{number}.zip")) == (0, 3, 0, 0, 1, 0)
        assert theirs.annotating.get(mark.id) == changed
    theirs.close()


def test_a_look_says_what_would_come_and_writes_nothing(mine: Library, theirs: Library, tmp_path: Path) -> None:
    out = export(mine, tmp_path / "out.zip")
    version = theirs.data_version()
    plan = look(theirs, out)
    assert (plan.articles_added, plan.articles_same, plan.marks, plan.new_marks) == (3, 0, 1, 1)
    assert (plan.tags, plan.new_tags, plan.conflicts, plan.lost) == (2, 2, (), ())
    assert (theirs.reading.articles(), theirs.history.steps(), theirs.data_version()) == ((), (), version)
    list(theirs.merging.carry_out(plan, {}))
    assert theirs.annotating.all() == mine.annotating.all()
    plan = look(theirs, out)
    assert (plan.articles_added, plan.articles_same, plan.new_marks, plan.new_tags) == (0, 3, 0, 0)
    theirs.close()


@pytest.mark.parametrize("choice", list(Choice))
def test_a_person_chooses_and_is_not_asked_again(
    mine: Library, theirs: Library, tmp_path: Path, choice: Choice
) -> None:
    out, kept, changed = disagreed(mine, theirs, tmp_path)
    (conflict,) = look(theirs, out).conflicts
    assert (conflict.ours, conflict.theirs, conflict.newer) == (kept, changed, Choice.THEIRS)
    assert choice in conflict.choices
    list(theirs.merging.carry_out(look(theirs, out), {conflict.id: choice}))
    notes = {
        Choice.OURS: ["theirs"],
        Choice.THEIRS: ["mine"],
        Choice.BOTH: ["mine", "theirs"],
        Choice.JOINED: ["theirs\n\nmine"],
    }
    assert sorted(mark.note for mark in theirs.annotating.all()) == notes[choice]
    assert look(theirs, out).conflicts == ()
    if choice is not Choice.OURS:
        theirs.history.undo()
        assert theirs.annotating.all() == (kept,)
    theirs.close()


def test_what_was_removed_here_and_changed_there_can_be_taken_back(
    mine: Library, theirs: Library, tmp_path: Path
) -> None:
    merge(theirs, export(mine, tmp_path / "out.zip"))
    (mark,) = mine.annotating.all()
    theirs.annotating.remove([mark.id])
    changed = mine.annotating.edit(mark.id, note="mine")
    plan = look(theirs, export(mine, tmp_path / "newer.zip"))
    (conflict,) = plan.conflicts
    assert (conflict.ours, conflict.choices) == (None, (Choice.OURS, Choice.THEIRS))
    list(theirs.merging.carry_out(plan, {conflict.id: Choice.THEIRS}))
    assert theirs.annotating.all() == (changed,)
    theirs.close()


def test_a_tag_with_another_colour_is_listed_and_taken_if_wanted(
    mine: Library, theirs: Library, tmp_path: Path
) -> None:
    own = theirs.tagging.ensure("Trade")
    mine.tagging.recolour(mine.tagging.find("Trade"), "moss")
    out = export(mine, tmp_path / "out.zip")
    plan = look(theirs, out)
    (conflict,) = plan.tag_conflicts
    assert (conflict.id, conflict.theirs.colour) == (own.id, "moss")
    list(theirs.merging.carry_out(plan, {conflict.id: Choice.THEIRS}))
    assert [tag.colour for tag in theirs.tagging.tags() if tag.id == own.id] == ["moss"]
    theirs.close()
