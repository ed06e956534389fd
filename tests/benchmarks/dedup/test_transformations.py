"""Guards that each transformation of the labelled sets does what its kind says, in each language."""

import random

import pytest

from tests.benchmarks.dedup.builder.copying import OF_SCRIPT, PLAIN, WORN, Copier, headline_of, swapped
from tests.benchmarks.dedup.builder.edits import excerpted, inside, reprinted, updated
from tests.benchmarks.dedup.builder.furniture import furniture
from tests.benchmarks.dedup.builder.glue import glued
from tests.benchmarks.dedup.builder.languages import LANGUAGES, Language, paragraphs, sentences, units
from tests.benchmarks.dedup.builder.names import respelled
from tests.benchmarks.dedup.builder.noise import scanned
from tests.benchmarks.dedup.builder.overlap import grams, strangers
from tests.benchmarks.dedup.builder.scripts import Traditional, other_width, other_yo, words_with_yo
from tests.benchmarks.dedup.builder.segments import segments
from tests.benchmarks.dedup.builder.spinning import HEAVY, LIGHT, heavily_spun, spun
from tests.benchmarks.dedup.builder.vocabulary import Vocabulary, remapped
from tests.benchmarks.dedup.made import article


@pytest.fixture(params=sorted(LANGUAGES))
def language(request: pytest.FixtureRequest) -> Language:
    return LANGUAGES[request.param]


@pytest.fixture
def words(language: Language) -> Vocabulary:
    return Vocabulary([article(language, seed) for seed in range(20)] * 2, language)


def chance() -> random.Random:
    return random.Random(5)


def containment(of: str, other: str, language: Language) -> float:
    """The share of the 5-grams of one text that stand in the other."""
    own = grams(of, language)
    return len(own & grams(other, language)) / len(own)


def kept(text: str, other: str, language: Language) -> float:
    """The share of units that are the same at the same place."""
    one, two = units(text, language), units(other, language)
    assert len(one) == len(two)
    return sum(a == b for a, b in zip(one, two, strict=True)) / len(one)


def test_sentences_end_where_they_end(language: Language) -> None:
    assert len(sentences(article(language, 1), language)) == 40


def test_segments_have_the_size_of_articles_and_say_nothing_twice(language: Language) -> None:
    texts = [article(language, seed, 200) for seed in range(3)]
    cut = list(segments([*texts, texts[0]], language, chance()))
    assert len(cut) > 3
    assert all(language.shortest <= len(units(text, language)) <= language.longest for text in cut)
    said = [sentence for text in cut for sentence in sentences(text, language)]
    assert len(said) == len(set(said))


def test_a_segment_that_overlaps_an_earlier_one_is_no_stranger(language: Language) -> None:
    one, two = article(language, 1), article(language, 2)
    half = one[: len(one) // 2] + two[len(two) // 2 :]
    assert list(strangers([one, half, article(language, 3)], language)) == [one, article(language, 3)]


def test_a_light_spin_keeps_three_quarters_and_a_heavy_one_less(language: Language, words: Vocabulary) -> None:
    text = article(language, 1)
    light, heavy = (kept(text, spun(text, share, words, chance()), language) for share in (LIGHT, HEAVY))
    assert 0.7 < light < 0.92
    assert heavy < light - 0.1


def test_a_heavy_spin_also_drops_and_moves_sentences(language: Language, words: Vocabulary) -> None:
    text = article(language, 1)
    assert 25 < len(sentences(heavily_spun(text, words, chance()), language)) < 40


def test_a_reprint_keeps_at_least_its_first_half(language: Language) -> None:
    text = article(language, 1)
    first = text[: len(text) // 2]
    assert all(
        containment(first, reprinted(text, "", language, random.Random(seed)), language) > 0.97 for seed in range(8)
    )


def test_an_update_brings_new_sentences_and_other_numbers(language: Language) -> None:
    text, foreign = article(language, 1), sentences(article(language, 2), language)
    new = updated(text, foreign, language, chance())
    assert containment(new, " ".join(foreign), language) > 0.01
    assert containment(text, new, language) > 0.7
    assert text not in new


def test_an_excerpt_is_a_third_in_one_piece(language: Language) -> None:
    text = article(language, 1)
    piece = excerpted(text, 0.33, language, chance())
    assert 0.28 < len(units(piece, language)) / len(units(text, language)) < 0.42
    assert containment(piece, text, language) == 1.0


def test_an_excerpt_inside_other_text_has_it_on_both_sides(language: Language) -> None:
    text, foreign = article(language, 1, 6), sentences(article(language, 2), language)
    page = inside(text, foreign, 1.0, language, chance())
    assert text in page
    assert not page.startswith(text)
    assert not page.endswith(text)
    assert 1.8 < len(page) / len(text) < 2.6


def test_scanning_damages_about_as_many_words_as_asked(language: Language, words: Vocabulary) -> None:
    text = article(language, 1)
    tokens, damaged = (one.split() for one in (text, scanned(text, 0.1, words, chance())))
    if language.name == "zh":
        assert 0.93 < kept(text, scanned(text, 0.1, words, chance()), language) < 0.97
    else:
        assert 0.02 < 1 - len(set(damaged) & set(tokens)) / len(set(tokens)) < 0.16


def test_respelled_names_are_spelled_alike_throughout(language: Language, words: Vocabulary) -> None:
    text = {"en": "he saw Karpov, and Karpov saw him.", "ru": "он видел Хабарова, и Хабарова видели."}.get(
        language.name
    )
    if text is None:
        pytest.skip("Chinese has no capital letters to know a name by")
    new = respelled(text, words, chance())
    name = new.split()[2].rstrip(",")
    assert name not in text
    assert new.count(name) == 2


def test_a_glued_page_holds_more_of_its_first_story(language: Language) -> None:
    one, two = article(language, 1), article(language, 2)
    for seed in range(10):
        page = glued(one, two, random.Random(seed))
        assert one in page
        assert 0.2 < (len(page) - len(one)) / len(page) < 0.47


def test_furniture_stands_around_the_article_and_takes_nothing_away(language: Language) -> None:
    spare, text = sentences(article(language, 9), language), article(language, 1)
    frame = furniture(spare, 400, chance())
    pages = [frame.around(page, chance()) for page in (text, article(language, 2))]
    assert all(paragraph in pages[0] for paragraph in paragraphs(text))
    assert 300 < len(pages[0]) - len(text) < 500
    assert all(part in pages[1] for part in (frame.head, frame.between, frame.foot))


def test_a_swapped_headline_goes_on_top_and_the_body_stays(language: Language) -> None:
    text = article(language, 1)
    title = headline_of(sentences(article(language, 2), language)[0], language)
    assert swapped("Short\n\n" + text, title, language) == title + "\n\n" + text
    assert swapped(text, title, language) == title + "\n\n" + text


def test_a_remapped_text_has_nothing_in_common_with_its_model(language: Language, words: Vocabulary) -> None:
    text = article(language, 1)
    new = remapped(text, words.remapping(chance()), language, chance())
    assert len(units(new, language)) == len(units(text, language))
    assert containment(new, text, language) < 0.05


def test_a_remapping_takes_each_word_once(words: Vocabulary) -> None:
    mapping = words.remapping(chance())
    assert len(set(mapping.values())) == len(mapping)


def test_traditional_characters_stand_for_simplified_ones() -> None:
    assert "國" in Traditional().written("中国的国家", chance())


def test_widths_are_exchanged_both_ways() -> None:
    assert other_width("A1，ｂ") == "Ａ１,b"
    assert other_width(other_width("Heihe 2026")) == "Heihe 2026"


def test_yo_is_lost_or_won() -> None:
    dotted = words_with_yo(["Ёлка зелёная"])
    assert other_yo("Ёлка зелёная", dotted) == "Елка зеленая"
    assert other_yo("Елка зеленая", dotted) == "Ёлка зелёная"


def test_every_kind_of_copy_can_be_made_and_differs(language: Language, words: Vocabulary) -> None:
    spare = [article(language, seed) for seed in range(100, 105)]
    copier, text = Copier(words, spare, chance()), article(language, 1)
    kinds = (*PLAIN, *WORN, "swapped", "respelled", *OF_SCRIPT[language.name])
    assert all(copier.copy(text, kind) for kind in kinds)
    assert copier.copy(text, "spun_light") != text


def test_no_two_copies_get_the_same_foreign_text(language: Language, words: Vocabulary) -> None:
    copier = Copier(words, [article(language, seed) for seed in range(3)], chance())
    given = [" ".join(copier.foreign()) for _ in range(9)]
    assert all(containment(a, b, language) < 0.2 for n, a in enumerate(given) for b in given[:n])
