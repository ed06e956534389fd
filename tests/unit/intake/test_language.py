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


@pytest.mark.parametrize(
    ("named", "code"), [("zh_cn", "zh"), ("zh-Hant-TW", "zh"), ("pt-BR", "pt"), ("EN_us.UTF-8", "en")]
)
def test_only_the_language_itself_is_named(named: str, code: str) -> None:
    assert agreed_language(named, "") == code


@pytest.mark.parametrize(
    "line",
    [
        "الجسر فوق النهر يكاد يكون خاليا من الشاحنات",
        "黑河大桥上车不多，船却很忙。",
        "Мост через Амур стоит почти пустой.",
    ],
)
@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The bridge across the river stands almost empty. Nobody at the port can say when the cargo will come.", "en"),
        ("El puente sobre el río está casi vacío. Nadie en el puerto sabe cuándo llegará la carga.", "es"),
    ],
)
def test_a_line_in_another_script_does_not_change_the_language(text: str, code: str, line: str) -> None:
    assert detect_language(f"{text}\n{line}\n{text}") == code


def test_names_in_latin_letters_do_not_change_a_chinese_or_russian_text() -> None:
    assert detect_language("黑河大桥上车不多，Kostya Dubrovin 的船却很忙，一天要走二十趟。") == "zh"
    assert detect_language("Мост построила компания China Railway, но грузов по нему идёт немного.") == "ru"


def test_a_short_text_in_another_script_does_outvote_the_name() -> None:
    assert agreed_language("en", "黑河大桥上车不多") == "zh"


def test_a_short_text_does_not_outvote_the_name() -> None:
    assert agreed_language("de", "Tor, Ball, Pass") == "de"


def test_a_name_that_is_none_is_not_taken() -> None:
    assert agreed_language("<?php lang ?>", "The bridge across the river is empty again today.") == "en"


def test_the_language_of_a_long_text_is_that_of_its_middle_too() -> None:
    foreign = "Die Brücke über den Fluss steht fast leer, weil die Fracht fehlt. "
    own = "El puente sobre el río está casi vacío porque falta la carga, dicen en el puerto. "
    assert detect_language(foreign * 2 + own * 60) == "es"


def test_marks_and_digits_of_other_scripts_weigh_nothing() -> None:
    assert detect_language("١٩٩٩ ٢٠٠٠ ٢٠٠١ ٢٠٠٢ Мост через Амур стоит почти пустой.") == "ru"


def test_a_long_text_in_two_scripts_is_in_that_which_says_more() -> None:
    han, latin = "黑河大桥上车不多船却很忙。" * 40, "The bridge stands empty. " * 40
    assert detect_language(latin + han) == "zh"
    assert detect_language(latin * 4 + han) == "en"
