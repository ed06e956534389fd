"""Everything that the window says is said in every language, with the same numbers and names in it."""

import re
import subprocess
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from heihe_reader.gui.window.program.languages import LANGUAGES
from tests.house.sayings import Saying, UnfoundError, said_in, sayings
from tests.house.tracked import python_files
from tests.house.translations import FORMS, LUPDATE, Translated, compiled, left, path_of, read, renewed, written

RENEW = "python -m tests.house.translations renews the files, then translate what it names"
_MARKS = re.compile(r"%(?:Ln|[1-9])")
_LETTER_KEYS = re.compile(r"Ctrl\+[^\s,.;:，。；：、]+|\bF\d{1,2}\b|\bEsc\b|\bEnter\b|\bTab\b")


@cache
def translated(language: str) -> tuple[Translated, ...]:
    return read(path_of(language))


def every(language: str) -> list[tuple[Saying, str]]:
    """Each form of each sentence with the sentence."""
    return [(each.saying, form) for each in translated(language) if each.is_done for form in each.forms]


def test_the_program_loads_what_is_translated() -> None:
    assert set(FORMS) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_to_translate(language: str) -> None:
    assert left(language) == [], RENEW


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_are_as_the_command_writes_them(language: str, tmp_path: Path) -> None:
    said, now = sayings(), path_of(language).read_text(encoding="utf-8")
    assert written(language, renewed(language, said, translated(language))) == now, RENEW
    compiled(path_of(language), tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == path_of(language, ".qm").read_bytes(), RENEW


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_marks_of_its_sentence(language: str) -> None:
    wrong = [
        (saying.words, form)
        for saying, form in every(language)
        if Counter(_MARKS.findall(saying.words)) != Counter(_MARKS.findall(form))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_counted_sentence_has_a_form_for_each_kind_of_number(language: str) -> None:
    forms = {len(each.forms) for each in translated(language) if each.saying.counted}
    assert forms == {FORMS[language]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_begins_and_ends_as_its_sentence(language: str) -> None:
    def edges(words: str) -> tuple[bool, bool, bool, int, int]:
        ends = words.rstrip()
        return words[:1] == " ", words[-1:] == " ", ends.endswith("…"), words.count("\n"), words.count(";;")

    assert [(saying.words, form) for saying, form in every(language) if edges(saying.words) != edges(form)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_are_named_in_a_translation_as_in_its_sentence(language: str) -> None:
    wrong = [
        (saying.words, form)
        for saying, form in every(language)
        if Counter(_LETTER_KEYS.findall(saying.words)) != Counter(_LETTER_KEYS.findall(form))
    ]
    assert wrong == []


@pytest.mark.parametrize(("language", "foreign"), [("ru", "[“”„\"']"), ("zh_CN", "[«»„\"']|[,:!?](?=[一-鿿])")])
def test_quotes_and_stops_are_those_of_the_language(language: str, foreign: str) -> None:
    assert [form for _, form in every(language) if re.search(foreign, form)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_in_quotes_stays_in_quotes(language: str) -> None:
    marks = {"ru": "«»", "zh_CN": "“”"}[language]
    pairs = ((saying.words, form) for saying, form in every(language))
    assert [pair for pair in pairs if _quotes(pair[0], "“”") > _quotes(pair[1], marks)] == []


def _quotes(words: str, marks: str) -> int:
    return len(re.findall(f"[{marks}]%[1-9]", words))


@pytest.mark.parametrize(
    ("language", "english", "never"),
    [
        ("ru", r"\b[Mm]erge (it|a bundle)", "бъедин"),
        ("ru", r"\btitle\b", "назван"),
        ("ru", r"\b[Ee]rase", "[Уу]дал"),
        ("zh_CN", r"\b[Mm]erg(?!e (the two|tags))", "合并"),
        ("zh_CN", r"\b[Rr]estor|\b[Bb]ackup", "恢复"),
        ("zh_CN", r"\boriginal file", "原文件"),
        ("zh_CN", r"\b[Ss]plit off\b", "拆"),
        ("zh_CN", r"\bpreference", "设置"),
    ],
)
def test_one_word_stands_for_one_thing(language: str, english: str, never: str) -> None:
    pairs = ((saying.words, form) for saying, form in every(language))
    assert [pair for pair in pairs if re.search(english, pair[0]) and re.search(never, pair[1])] == []


def test_a_share_stands_close_to_its_sign_in_chinese() -> None:
    assert [form for _, form in every("zh_CN") if re.search(r"%[1-9]\s%", form)] == []


def test_an_act_is_named_by_a_noun_where_undo_stands_before_it() -> None:
    """“Отменить: Свернуть” would be two orders."""
    named = [form for saying, form in every("ru") if saying.context == "Acts"]
    assert [form for form in named if re.search(r"^\S+(ать|ить|уть|еть)\b", form)] == []


def test_a_sentence_that_no_translator_would_see_is_named(tmp_path: Path) -> None:
    source = tmp_path / "made.py"
    source.write_text("class A:\n    def b(self, c):\n        return self.tr(c)\n", encoding="utf-8")
    with pytest.raises(UnfoundError, match=r"made.py:3: `tr` of what is no constant"):
        list(said_in(source))


def test_what_is_said_is_found_with_its_context(tmp_path: Path) -> None:
    source = tmp_path / "made.py"
    source.write_text(
        'class A:\n    def b(self, n):\n        say = Q.translate\n        say("C", "One")\n'
        '        self.tr("%Ln two" " parts", "", n + 1)\n',
        encoding="utf-8",
    )
    assert list(said_in(source)) == [Saying("C", "One", False), Saying("A", "%Ln two parts", True)]


def test_qts_own_tool_finds_nothing_that_was_passed_over(tmp_path: Path) -> None:
    found, sources = tmp_path / "found.ts", python_files("heihe_reader/gui")
    subprocess.run([LUPDATE, "-silent", *sources, "-ts", found], check=True, capture_output=True)
    ours = {saying.words for saying in sayings()}
    assert [each.saying.words for each in read(found) if each.saying.words not in ours] == []
