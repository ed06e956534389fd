"""The five texts that the project began with come out as a careful reader would want them."""

from pathlib import Path

import pytest

from heihe_reader.intake.draft import Draft
from heihe_reader.intake.read import read_file
from heihe_reader.model.block import BlockKind, Role

SEEDS = Path(__file__).parents[4] / "shared" / "seeds"

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the seeds are not here")


def seed(number: int) -> Draft:
    path = next(SEEDS.glob(f"{number:03}_*.txt"))
    return read_file(str(path), path.name, path.read_bytes()).drafts[0]


def words_in(draft: Draft, role: Role) -> str:
    return "\n".join(b.span.of(draft.text) for b in draft.blocks if b.role is role)


@pytest.mark.parametrize("number", [1, 4])
def test_nothing_is_folded_where_there_is_nothing_to_fold(number: int) -> None:
    assert [b for b in seed(number).blocks if b.folded] == []


def test_of_the_doubled_story_only_the_line_of_the_page_is_furniture() -> None:
    draft = seed(0)
    assert words_in(draft, Role.FURNITURE) == "More From This Section"
    assert words_in(draft, Role.ASIDE) == words_in(draft, Role.FOREIGN) == ""


def test_the_line_above_the_story_is_furniture_and_its_title_is_found() -> None:
    draft = seed(2)
    assert words_in(draft, Role.FURNITURE) == "Social Navigation"
    assert draft.metadata.title == "Friendship between Russia and China on display in border town of Heihe"


def test_doubled_alternative_texts_and_the_author_note_are_asides_and_captions_stay() -> None:
    draft = seed(2)
    aside = words_in(draft, Role.ASIDE)
    assert aside.count("\n") == 4
    assert "is Europe correspondent" in aside
    captions = [b.span.of(draft.text) for b in draft.blocks if b.kind is BlockKind.CAPTION and not b.folded]
    assert len(captions) == 3
    assert all("NBC News" in c or "Getty" in c for c in captions)


def test_offers_and_the_other_article_are_folded_and_the_story_is_not() -> None:
    draft = seed(3)
    body = words_in(draft, Role.BODY)
    for gone in (
        "subscriber",
        "newsletter",
        "free articles",
        "per month",
        "Crimea",
        "The latest",
        "farther",
        "Photo of",
    ):
        assert gone not in body
    for kept in (
        "Heihe Postcard",
        "Facing Russia",
        "Wang Jianwei via Zuma Press",
        "you will be defeated",
        "Rare traffic",
    ):
        assert kept in body
    assert "Admiral Viktor Sokolov" in words_in(draft, Role.FOREIGN)


def test_the_writer_is_named_and_no_date_is_invented() -> None:
    metadata = seed(3).metadata
    assert metadata.byline == "Frédéric Schaeffer"
    assert metadata.published is None
    assert metadata.language == "en"


def test_all_note_markers_of_the_analysis_are_found_and_nothing_else() -> None:
    marks = seed(1).marks
    assert [m.note for m in marks] == [str(n) for n in range(1, 50)]
    for number in (0, 2, 3, 4):
        assert seed(number).marks == ()
