"""Languages are told by script and letters, and a name that lies is outvoted by the text."""

import pytest

from heihe_reader.intake.language import agreed_language, detect_language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The bridge across the river stands almost empty.", "en"),
        ("Мост через Амур стоит почти пустой.", "ru"),
        ("黑河大桥上车不多", "zh"),
        ("黒河の橋はほとんど空いている", "ja"),
        ("다리는 거의 비어 있다", "ko"),
        ("Die Brücke über den Fluss steht fast leer.", "de"),
        ("Le pont sur le fleuve reste presque vide.", "fr"),
        ("Міст через річку майже порожній, бо вантажу немає.", "uk"),
    ],
)
def test_the_language_of_a_sentence_is_told(text: str, code: str) -> None:
    assert detect_language(text) == code


def test_without_letters_nothing_is_claimed() -> None:
    assert detect_language("2019 — 45 %") == ""
    assert agreed_language("", "12 / 34") == ""


def test_a_template_that_says_english_does_not_make_a_russian_page_english() -> None:
    assert agreed_language("en-US", "Мост через Амур стоит почти пустой, и груза нет. " * 6) == "ru"


def test_a_named_language_keeps_its_region_where_the_text_agrees() -> None:
    assert agreed_language("zh_cn", "黑河大桥上车不多") == "zh-CN"
    assert agreed_language("zh-hant-tw", "黑河大橋上車不多") == "zh-Hant-TW"


def test_a_short_text_does_not_outvote_the_name() -> None:
    assert agreed_language("de", "Tor, Ball, Pass") == "de"


def test_a_name_that_is_none_is_not_taken() -> None:
    assert agreed_language("<?php lang ?>", "The bridge across the river is empty again today.") == "en"
