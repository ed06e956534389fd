"""The colours keep what the design language promises, measured."""

import re
from itertools import combinations
from pathlib import Path

import pytest

from heihe_reader.assets import asset, read_text
from heihe_reader.gui.theme.theme import THEMES, Theme, load_theme
from heihe_reader.model.annotation import COLOURS
from tests.gui.theme.colours import EYES, contrast, difference

GROUNDS = ("paper", "panel", "chrome")
TINTS = ("accent-tint", "new-tint", "edited-tint", "moved-tint", "gone-tint", "foreign-tint")
WORDS = ("ink-faint", "accent", "edited", "moved", "new", "gone", "repeat", "furniture", "foreign", "good", "bad")


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def test_all_themes_know_the_same_tokens() -> None:
    assert len({load_theme(name).tokens for name in THEMES}) == 1


def test_reading_text_has_a_contrast_of_seven_on_paper(theme: Theme) -> None:
    for token in ("ink", "ink-quiet"):
        assert contrast(theme.colour(token), theme.colour("paper")) >= 6.95, token


def test_ink_has_a_contrast_of_seven_on_every_ground_and_every_fill(theme: Theme) -> None:
    grounds = [theme.colour(token) for token in (*GROUNDS, "raised", "field", "fold", "current", *TINTS)]
    grounds += [theme.colour(token) for token in ("select-text", "hit", "hit-current")]
    grounds += [theme.highlight(name)[0] for name in COLOURS]

    assert min(contrast(theme.colour("ink"), ground) for ground in grounds) >= 7


def test_every_other_word_has_a_contrast_of_four_and_a_half_where_words_stand(theme: Theme) -> None:
    for token in WORDS:
        for ground in GROUNDS:
            assert contrast(theme.colour(token), theme.colour(ground)) >= 4.5, (token, ground)
    assert contrast(theme.colour("on-accent"), theme.colour("accent")) >= 4.5


def test_borders_and_lines_that_carry_meaning_have_a_contrast_of_three(theme: Theme) -> None:
    paper = theme.colour("paper")
    for token in ("line-control", "same"):
        assert contrast(theme.colour(token), paper) >= 3, token
    for name in COLOURS:
        assert contrast(theme.highlight(name)[1], paper) >= 3, name


@pytest.mark.parametrize("eye", EYES)
def test_highlights_are_told_apart_by_every_eye(theme: Theme, eye: str) -> None:
    for one, other in combinations(COLOURS, 2):
        fill, line = theme.highlight(one)
        other_fill, other_line = theme.highlight(other)
        apart = max(difference(fill, other_fill, eye), 0.8 * difference(line, other_line, eye))
        assert apart >= 7.9, (one, other, round(apart, 2))


def test_the_style_sheet_asks_only_for_colours_that_every_theme_has(theme: Theme) -> None:
    sheet = theme.filled(read_text("resources", "themes", "style.qss"))

    assert "@" not in re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)


def test_a_highlight_colour_of_another_program_is_shown_as_the_usual_one(theme: Theme) -> None:
    for name in ("rose", "", "#ff0000"):
        assert theme.highlight(name) == theme.highlight("yellow")


def test_an_unknown_token_is_an_error_and_never_black(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.colour("no-such-token")
    with pytest.raises(KeyError):
        theme.filled("QWidget { color: @nowhere; }")


def test_a_colour_taken_from_a_theme_cannot_change_the_theme(theme: Theme) -> None:
    before = theme.colour("ink").name()
    theme.colour("ink").setRed(200)

    assert theme.colour("ink").name() == before


def test_no_colour_is_written_anywhere_but_in_the_themes() -> None:
    # Black is for shadows only: they are the absence of light in every theme.
    gui = Path(asset("resources")).parent / "heihe_reader" / "gui"
    literal = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b|QColor\(\d|GlobalColor\.(?!transparent|black)")

    assert [path.name for path in sorted(gui.rglob("*.py")) if literal.search(path.read_text(encoding="utf-8"))] == []
