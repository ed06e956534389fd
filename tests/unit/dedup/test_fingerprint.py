"""Fingerprints survive storage, know their version and meet in the share that the texts do."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.dedup.candidates import candidate_pairs
from heihe_reader.dedup.fingerprint import VERSION, Fingerprint, fingerprint
from heihe_reader.text.words import split_words
from tests.unit.dedup.builders import BRIDGE, HARVEST, prose


def of(text: str) -> Fingerprint:
    return fingerprint(split_words(text).hashes)


@given(st.text(max_size=400))
def test_a_fingerprint_survives_storage(text: str) -> None:
    print_ = of(text)
    again = Fingerprint.from_bytes(print_.to_bytes())
    assert (again.words, again.digest, again.whole) == (print_.words, print_.digest, print_.whole)
    assert np.array_equal(again.grams, print_.grams)
    assert np.array_equal(again.places, print_.places)


def test_the_bytes_are_the_same_on_every_machine() -> None:
    assert of("Ёлка у моста через реку,黑河, café").to_bytes()[:7] == b"HF" + bytes([VERSION]) + b"\x08\x00\x00\x00"
    assert of("Ёлка").digest == of("елка").digest


@pytest.mark.parametrize("data", [b"", b"HF", b"XX" + bytes(21), b"HF\xff" + bytes(20), of(BRIDGE).to_bytes()[:-3]])
def test_other_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="compute it anew"):
        Fingerprint.from_bytes(data)


def test_a_long_text_keeps_about_a_quarter_of_its_grams() -> None:
    assert 850 < len(of(prose(4000, 1)).grams) < 1150
    assert len(of(prose(120, 1)).grams) == 116


def test_copies_are_candidates_and_strangers_are_not() -> None:
    texts = [prose(600, 1), prose(600, 2), prose(300, 1), HARVEST, BRIDGE, BRIDGE]
    pairs = {(pair.a, pair.b): pair.share for pair in candidate_pairs([of(text) for text in texts], range(6))}
    assert set(pairs) == {(0, 2), (4, 5)}
    assert pairs[4, 5] == 1.0
    assert pairs[0, 2] > 0.5
