"""What is learned to be furniture by where it stands: above the title, below the story, between other furniture."""

import pytest

from heihe_reader.dedup.furniture.block_prints import block_prints
from heihe_reader.dedup.furniture.learning import learn_furniture
from heihe_reader.dedup.subject import Subject
from tests.unit.dedup.test_furniture import Site, sentence, story, subject

SECTIONS = ("Economy and trade", "Society", "Border")
FOOT = "Our newsletter brings you the news: subscribe now."


def title(n: int) -> str:
    return sentence("en", 5000 + n, 5).rstrip(".")


def test_the_name_of_a_section_above_the_title_is_folded() -> None:
    site = Site()
    site.pages(12, lambda n, s: [SECTIONS[n % 3], title(n), *s])
    assert set(site.folded()) == set(SECTIONS)


def test_the_same_words_between_the_paragraphs_stay() -> None:
    site = Site()
    site.pages(12, lambda n, s: [title(n), *s[:3], SECTIONS[n % 3], *s[3:]])
    assert not site.folded()


def test_links_that_change_below_a_line_that_does_not_are_folded() -> None:
    site = Site()
    site.pages(12, lambda n, s: [title(n), *s, "Most read this week", title(50 + n), title(80 + n), FOOT])
    folded = site.folded()
    assert folded[title(53)] == "Lines that change stand in this place in 12 of 12 articles of Amur Times"
    assert len(folded) == 2 + 2 * 12


def test_lines_that_end_a_story_stay_though_furniture_stands_within_it_and_below_it() -> None:
    site = Site()
    site.pages(12, lambda n, s: [title(n), *s[:3], FOOT, *s[3:], title(50 + n), title(80 + n), "© Amur Times"])
    assert set(site.folded()) == {FOOT, "© Amur Times"}


def test_a_heading_that_stands_last_before_the_foot_stays() -> None:
    site = Site()
    site.pages(12, lambda n, s: [title(n), *s, "Most read this week", title(50 + n), FOOT])
    site.add([title(90), *story("en", 77), "The long road home", "© Amur Times", FOOT])
    assert "The long road home" not in site.folded()


@pytest.mark.parametrize("pages", [10, 12])
def test_prose_below_the_story_on_most_pages_is_folded_whatever_it_says(pages: int) -> None:
    site, own = Site(), sentence("en", 9001)
    site.pages(12, lambda n, s: [title(n), *s, *([own] if n < pages else [])])
    assert set(site.folded()) == {own}


def test_a_background_that_ends_every_second_story_stays() -> None:
    site, background = Site(), sentence("en", 9001)
    site.pages(12, lambda n, s: [title(n), *s, *([background] if n % 2 else []), FOOT])
    assert set(site.folded()) == {FOOT}


def test_several_backgrounds_at_the_end_do_not_make_furniture_of_one_another() -> None:
    site = Site()
    backgrounds = [sentence("en", 9001 + k) for k in range(3)]
    site.pages(12, lambda n, s: [title(n), *s, *(backgrounds if n < 7 else []), FOOT])
    assert set(site.folded()) == {FOOT}


def test_what_names_the_outlet_and_speaks_of_a_network_is_folded_wherever_it_stands() -> None:
    site, line = Site(), "Follow Amur Times on WhatsApp and be the first to know"
    site.pages(12, lambda n, s: [title(n), *s[: n % 4 + 1], line, *s[n % 4 + 1 :]])
    assert line in site.folded()


def test_a_long_story_that_speaks_of_an_app_stays_in_all_its_copies() -> None:
    site = Site()
    lede = "In case you live here, chances are that you have an app or two to find your way. " + " ".join(
        story("en", 4, 2)
    )
    site.pages(8, lambda n, s: [title(n), *s, FOOT])
    for n in range(4):
        site.add([title(99), lede, *story("en", 5), *story("en", 100 + n, 1), FOOT])
    assert set(site.folded()) == {FOOT}


def test_the_name_of_the_outlet_is_taken_from_the_article() -> None:
    site, line = Site(), "The Border Light brings you more"
    site.pages(12, lambda n, s: [title(n), *s[:2], *([line] if n < 4 else []), *s[2:]], "The Border Light")
    assert not site.folded()
    made = {id: subject(id, paragraphs) for id, paragraphs in site.texts.items()}
    named = {id: block_prints(Subject(id, m.text, m.blocks, site="The Border Light")) for id, m in made.items()}
    assert set(site.texts_of(learn_furniture(named, site.outlets))) == {line}
