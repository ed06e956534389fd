"""The bytes of a text walked all at once tell of it what they tell one by one."""

import random
import tempfile
from pathlib import Path

import numpy as np
import pytest
from py3langid.langid import MODEL_FILE, LanguageIdentifier, visit_counts

from heihe_reader.intake.language_model import LONGEST, LanguageModel, language_model
from heihe_reader.intake.scripts import letters_of

TEXTS = (
    "The bridge across the river stands almost empty, and nobody at the port can say when the cargo will come.",
    "Мост через Амур стоит почти пустой.",
    "LE PONT SUR LE FLEUVE RESTE PRESQUE VIDE",
    "12 / 34",
    "",
    "".join(random.Random(3).choices("abcdefghijklmnopqrstuvwxyzäöüéабвгдежз ,.", k=2000)),
)


@pytest.fixture(scope="module")
def identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE)


def test_no_n_gram_is_longer_than_is_walked(identifier: LanguageIdentifier) -> None:
    moves, rows = np.asarray(identifier.tk_nextmove), np.asarray(identifier.tk_row).astype(np.int64) << 8
    known, front, depth = np.zeros(len(rows), np.bool_), np.zeros(1, np.int64), -1
    while len(front):
        known[front], depth = True, depth + 1
        reached = np.unique(moves[rows[front][:, None] + np.arange(256)])
        front = reached[~known[reached]].astype(np.int64)
    assert depth == LONGEST


@pytest.mark.parametrize("text", TEXTS)
def test_the_n_grams_are_those_of_a_walk_byte_by_byte(identifier: LanguageIdentifier, text: str) -> None:
    data = (text.lower() if text.isupper() else text).encode()
    walked = visit_counts(identifier.tk_nextmove, identifier._rowbase, identifier.tk_output, data) or {}
    found = LanguageModel(identifier).features(text)
    assert dict(zip(*(side.tolist() for side in np.unique(found, return_counts=True)), strict=True)) == walked


@pytest.mark.parametrize("text", [text for text in TEXTS if text[:1].isalpha()])
def test_the_best_language_is_the_first_in_rank(identifier: LanguageIdentifier, text: str) -> None:
    languages = frozenset({"en", "ru", "fr", "de", "uk", "fi"})
    first = next(str(code) for code, _ in identifier.rank(text) if code in languages)
    assert LanguageModel(identifier).best(text, languages) == first


def test_the_model_needs_no_temporary_file(
    identifier: LanguageIdentifier, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    found = language_model.__wrapped__()
    assert [found.best(text, frozenset({"en", "ru", "fr"})) for text in TEXTS[:3]] == ["en", "ru", "fr"]
    assert np.array_equal(found.features(TEXTS[0]), LanguageModel(identifier).features(TEXTS[0]))


def test_letters_are_counted_by_script() -> None:
    found = letters_of("Мост — the 桥 of か, 12 «so» 𠀀!", (r"A-Za-z\u00aa-\u024f", r"\u0400-\u052f", r"\u3041-\u9fff"))
    assert found.every == 4 + 3 + 1 + 2 + 1 + 2 + 1
    assert found.letters == (7, 4, 2)
    assert found.signs == (7 + len("«»"), 4, 2)
    assert found.kana == 1
