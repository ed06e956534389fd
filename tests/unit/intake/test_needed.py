"""What a pattern needs stands in everything that it fits."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.intake.roles.cues import PART_CUES
from heihe_reader.intake.roles.needed import needed_by


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        ("follow us", {"follow us"}),
        ("(?:read|see) also", {" also"}),
        (r"(?:newsletter|рассылк\w*)", {"newsletter", "рассылк"}),
        ("colou?r", {"colo"}),
        ("yes+", {"yes"}),
        (r"a|\w+", set()),
        (r"\w+(?: here)?", set()),
        ("(?=ahead)", set()),
        (r"ctrl ?\+ ?enter", {"enter"}),
    ],
)
def test_any_part_will_do_of_what_follows_and_each_alternative_gives_one(pattern: str, needed: set[str]) -> None:
    assert needed_by(pattern) == needed


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_what_a_cue_fits_holds_what_it_needs(data: st.DataObject) -> None:
    cue = data.draw(st.sampled_from([cue for cue in PART_CUES if cue.needed]))
    text = data.draw(st.from_regex(cue.pattern.pattern))
    assert any(needed in text.lower() for needed in cue.needed)
