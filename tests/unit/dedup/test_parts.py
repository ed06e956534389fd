"""The part of a long text that is in sight, aligned before the rest."""

import random

import pytest

from heihe_reader.dedup import align
from heihe_reader.dedup.aligning.alignment import align_bodies
from heihe_reader.dedup.aligning.parts import align_part
from heihe_reader.dedup.body import Body, body_of, body_of_spans, body_of_text
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.alignment import Alignment, WordChange
from heihe_reader.model.block import Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.services.thinking import compare_part
from tests.unit.dedup.builders import BRIDGE, HARVEST, MUSEUM, lines, prose


@pytest.fixture(scope="module")
def revised() -> tuple[Body, Body]:
    """12,000 words, and the same with every 30th changed and two parts exchanged."""
    words = prose(12_000, 1).split(" ")
    chance = random.Random(2)
    other = [word if chance.random() > 1 / 30 else "otherwise" for word in words]
    other[2000:3000], other[7000:8000] = other[7000:8000], other[2000:3000]
    return body_of_text(" ".join(words)), body_of_text(" ".join(other))


def changes_in(found: Alignment, span: Span) -> list[WordChange]:
    return [c for pair in found.pairs for c in pair.changes if span.contains(c.a) and c.op != "equal"]


@pytest.mark.parametrize("share", [0.0, 0.2, 0.5, 0.97])
def test_what_is_in_sight_is_as_in_the_whole_alignment(revised: tuple[Body, Body], share: float) -> None:
    a, b = revised
    start = int(share * len(a.text))
    sight = Span(start, start + 1_500)
    part, whole = align_part(a, b, sight), align_bodies(a, b)
    assert changes_in(part, sight) == changes_in(whole, sight) != []
    assert part.coverage_a > 0.9
    assert part.only_b == ()


def test_a_part_of_a_short_text_is_all_of_it() -> None:
    a, b = body_of_text(f"{HARVEST} {BRIDGE}"), body_of_text(f"{BRIDGE} {MUSEUM}")
    part, whole = align_part(a, b, Span(0, 10)), align_bodies(a, b)
    assert (part.pairs, part.only_a) == (whole.pairs, whole.only_a)
    assert (part.coverage_a, part.coverage_b) == (whole.coverage_a, whole.coverage_b)


def test_no_pair_of_a_part_covers_folded_text() -> None:
    text = "\n".join([BRIDGE, MUSEUM, HARVEST])
    roles = [Role.BODY, Role.FURNITURE, Role.BODY]
    a = body_of(Subject(ArticleId("a"), text, lines(text, roles=roles)))
    b = body_of_text(" ".join([BRIDGE, HARVEST]))
    found = align_part(a, b, Span(0, 5))
    start = text.index(MUSEUM)
    assert [pair.a.overlaps(Span(start, start + len(MUSEUM))) for pair in found.pairs] == [False, False]
    assert found.coverage_a == 1.0


@pytest.mark.parametrize("span", [Span(0, 0), Span(3, 9), Span(0, 20)])
def test_a_text_without_words_shares_nothing(span: Span) -> None:
    empty = body_of_spans("…          …        ", ())
    assert align_part(empty, body_of_text(BRIDGE), span).pairs == ()
    assert align_part(body_of_text(BRIDGE), empty, span).pairs == ()


def test_a_part_of_two_strings_is_asked_for_by_its_place(revised: tuple[Body, Body]) -> None:
    a, b = revised
    start = len(a.text) // 2
    found = align(a.text, b.text, around=(start, start + 1_500))
    part = align_part(a, b, Span(start, start + 1_500))
    assert [pair["a"] for pair in found["pairs"]] == [[pair.a.start, pair.a.end] for pair in part.pairs]
    assert found["pairs"][0]["a"][0] > 0
    assert found["only_b"] == []


@pytest.mark.parametrize("around", [(-1, 5), (5, 3), (0, len(BRIDGE) + 1)])
def test_what_is_no_part_of_a_text_is_refused(around: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="a stretch of a text"):
        align(BRIDGE, HARVEST, around=around)


def test_the_child_tells_about_the_part_in_sight() -> None:
    one, two = (Subject(ArticleId(name), text, lines(text)) for name, text in (("a", BRIDGE), ("b", BRIDGE)))
    assert compare_part(one, two, Span(0, 9)).coverage_a == 1.0
