"""Fingerprints survive storage, know their version and meet in the share that the texts do."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from heihe_reader.dedup.prints.fingerprint import LIMIT, VERSION, Fingerprint, fingerprint, fingerprints
from heihe_reader.text.words import hash_texts, split_words
from tests.unit.dedup.builders import BRIDGE, prose


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


@given(st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=40).map(" ".join), max_size=6))
def test_many_at_once_have_the_fingerprints_of_each_alone(texts: list[str]) -> None:
    cut = hash_texts(texts)
    made = fingerprints(cut.hashes, cut.offsets)
    assert [print_.to_bytes() for print_ in made] == [of(text).to_bytes() for text in texts]


def test_each_gram_is_kept_once_where_it_stands_first() -> None:
    print_ = of(f"{BRIDGE} {BRIDGE}")
    once = of(BRIDGE)
    assert len(print_.grams) == len(set(print_.grams.tolist()))
    assert print_.places.max() < once.words + 1
    assert np.array_equal(print_.places, np.sort(print_.places))


def test_the_samples_of_any_two_texts_meet_in_the_grams_below_the_limit() -> None:
    long, short = of(prose(900, 1)), of(" ".join(prose(900, 1).split(" ")[300:400]))
    assert short.whole
    assert not long.whole
    assert set(short.sampled().tolist()) <= set(long.sampled().tolist())
    assert all(gram <= LIMIT for gram in long.grams.tolist())
