"""What the floors below say in English is found again among the window's sentences, whole and with its parts."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from heihe_reader.bundle.formats import FORMATS
from heihe_reader.dedup.furniture.evidence import BEGINS, CHANGES, STANDS, evidence
from heihe_reader.gui.widgets.told import is_known, told
from heihe_reader.intake.html.zones import _NAMED, _ROLES, _TAGS
from heihe_reader.intake.roles import phrases
from tests.gui.window.program.speaking import spoken
from tests.house.tracked import ROOT, python_files

ERRORS = {"RefusedError", "UnreadableFileError", "LibraryUnusableError", "TamperedBundleError"}
ROOMS = ("services", "library", "intake", "pages", "bundle")
ONLY_TYPED = ("by --prefix or --suffix", "Several articles have an id", "The id X fits", "No X has the id")
"""What only the command line can ask for."""


def sentences() -> Iterator[tuple[str, str]]:
    """Every sentence of an error that may reach the window, X in place of what is not known, with where it is said."""
    for path in python_files(
        *(f"heihe_reader/{room}" for room in ("services", "library", "intake", "pages", "bundle"))
    ):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and call.args and getattr(call.func, "id", "") in {*ERRORS, "tampered"}:
                said = _said(call.args[1] if call.func.id == "tampered" else call.args[0])  # type: ignore[attr-defined]
                if said.strip("X “”") and not any(words in said for words in ONLY_TYPED):
                    yield f"{path.relative_to(ROOT)}:{call.lineno}", _whole(said, call, path)


def _said(words: ast.expr) -> str:
    if isinstance(words, ast.Constant):
        return str(words.value)
    if isinstance(words, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "X" for part in words.values)
    return ""


def _whole(said: str, call: ast.Call, path: Path) -> str:
    """Predicates become sentences, as whoever catches them makes them."""
    if getattr(call.func, "id", "") == "tampered":
        return f"The bundle was refused: X {said}. Nothing was read from it."
    if path.name == "fitting.py":
        return said.removeprefix("X ")  # after the act, see `Applying`
    if path.name == "jsonl.py" and not said.startswith("holds"):
        return f"Line X {said}"
    return f"X {said}".replace(".X", ". X") if said[:1].islower() else said


def test_every_error_that_may_reach_the_window_can_be_translated() -> None:
    found = list(sentences())
    assert len(found) > 80
    unknown = [(where, said) for where, said in found if not is_known(said)]
    assert unknown == [], "write them into gui/widgets/told_troubles.py, X as %1"


def test_every_reason_of_a_fold_can_be_translated() -> None:
    zones = [zone.reason for zone in (*_TAGS.values(), *_ROLES.values(), *(zone for _, zone in _NAMED))]
    named = [value for name, value in vars(phrases).items() if name.isupper() and isinstance(value, str)]
    learned = [evidence(what, 12, of, "Amur Wire") for what in (STANDS, CHANGES, BEGINS) for of in (15, 1500)]
    others = ["294 words as in ¶ 9–15", "pull-quote: 1,262 words of ¶ 3", "Stands at the top of 3 of 4 pages"]
    assert [said for said in (*zones, *named, *learned, *others) if not is_known(said)] == []


def test_every_form_of_an_export_can_be_translated() -> None:
    kept = {"Markdown", "W3C JSON-LD"}  # names in every language
    words = [said for form in FORMATS for said in (form.title, form.sentence)]
    assert [said for said in words if said not in kept and not is_known(said)] == []


def test_an_unknown_sentence_stands_as_it_came() -> None:
    assert told("Nobody ever wrote this down.") == "Nobody ever wrote this down."


@pytest.mark.parametrize(
    ("english", "russian", "chinese"),
    [
        ("1,262 words as in ¶ 9", "1 262 слова, как в ¶ 9", "1,262 字，同 ¶ 9"),
        ("21 words as in ¶ 9", "21 слово, как в ¶ 9", "21 字，同 ¶ 9"),
        (
            "Stands in about 1,200 of 1,500 articles of this library",
            "Есть примерно в 1 200 из 1 500 статей этой библиотеки",
            "见于 本文库 的 1,500 篇文章中约 1,200 篇",
        ),
        (
            "The library could not be written: the disk is full. Free some space and try again.",
            "Запись в библиотеку не удалась: диск заполнен. Освободите место и повторите.",
            "无法写入文库：磁盘已满。请腾出空间后重试。",
        ),
        (
            "“Highlight” cannot be undone: something else has changed the tag “Trade” since.",
            "Действие «Выделение» нельзя отменить: с тех пор изменилось: метка «Trade».",
            "“高亮”无法撤销：此后标签“Trade”已被更改。",
        ),
        (
            "“Edit note” cannot be undone: the mark on “a bridge” was removed since, by “Remove”. "
            "Take that back first.",
            "Действие «Правка заметки» нельзя отменить: с тех пор удалено: пометка «a bridge» («Удаление»). "
            "Сначала отмените это.",
            "“编辑笔记”无法撤销：此后“a bridge”上的标记已被“移除”移除。先撤销该操作。",
        ),
        (
            "notes.txt holds only white space. Check that it was saved whole. The file was left untouched.",
            "notes.txt: одни пробелы. Проверьте, целиком ли сохранён файл. Файл не изменён.",
            "notes.txt 只有空白。请检查是否保存完整。文件未改动。",
        ),
        (
            "Line 3 is not valid JSON. Line 5 is not an object with named fields.",
            "Строка 3 — не JSON. Строка 5 — не объект с именованными полями.",
            "第 3 行不是有效的 JSON。 第 5 行不是带字段名的对象。",
        ),
        (
            "From d/a.csv: Row 3 has no text. In it, b.jpg is a picture (JPEG), which is not read here. "
            "Save its text as .txt, .html or .pdf.",
            "Из d/a.csv: Строка 3: текста нет. Внутри: b.jpg — картинка (JPEG); такое здесь не читается. Сохраните "
            "текст как .txt, .html или .pdf.",
            "来自 d/a.csv：第 3 行：没有文本。 其中：b.jpg 是图片（JPEG），不受支持。"
            "请将其文本另存为 .txt、.html 或 .pdf。",
        ),
        (
            "382 words in the same order, 3 numbers changed, 1 word only in the longer text, which is the later one",
            "382 слова в том же порядке, изменено 3 числа, 1 слово только в более длинном тексте, он более поздний",
            "382 字，顺序相同，改动 3 个数字，1 字仅见于较长文本，即较晚的一篇",
        ),
    ],
)
def test_a_sentence_is_said_with_all_that_stood_in_it(
    qapp: QApplication, english: str, russian: str, chinese: str
) -> None:
    with spoken(qapp, "en"):
        assert told(english) == english
    with spoken(qapp, "ru"):
        assert told(english).replace("\xa0", " ") == russian
    with spoken(qapp, "zh_CN"):
        assert told(english) == chinese
