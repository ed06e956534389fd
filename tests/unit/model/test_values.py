"""Frozen values are dataclasses in all that anybody asks of them."""

import dataclasses
import inspect
import pickle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heihe_reader.model.span import Place, Span
from heihe_reader.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """A point."""

    x: int
    y: int = 0
    names: list[str] = dataclasses.field(default_factory=list, compare=False)
    hidden: str = dataclasses.field(default="", repr=False)

    @property
    def far(self) -> int:
        return abs(self.x) + abs(self.y)


@dataclass(frozen=True, slots=True)
class Marked(Point):
    """A point with a mark."""

    mark: str = "·"


@dataclass(frozen=True, slots=True, order=True)
class Dated:
    """Ordered by its fields."""

    year: int
    title: str


@dataclasses.dataclass(frozen=True, slots=True, order=True)
class AsInTheLibrary:
    """The same, made by the standard library."""

    year: int
    title: str


@dataclass(frozen=True, slots=True, eq=False)
class Single:
    """Equal to nothing but itself."""

    name: str


def test_a_value_is_made_by_place_by_name_and_with_what_is_usual() -> None:
    point = Point(1, hidden="h")
    assert (point.x, point.y, point.names, point.hidden, point.far) == (1, 0, [], "h", 1)
    assert Point(1).names is not Point(1).names
    assert Marked(1, 2).mark == "·"
    assert repr(Marked(1, 2)) == "Marked(x=1, y=2, names=[], mark='·')"
    with pytest.raises(TypeError):
        Point()  # type: ignore[call-arg]


def test_nothing_of_it_can_be_changed_and_nothing_added() -> None:
    point = Point(1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        point.x = 2  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del point.x
    assert not hasattr(point, "__dict__")


def test_what_the_library_does_with_dataclasses_it_does_with_these() -> None:
    point = Marked(1, 2, ["a"], mark="m")
    assert dataclasses.replace(point, x=3) == Marked(3, 2, ["a"], mark="m")
    assert dataclasses.asdict(point) == {"x": 1, "y": 2, "names": ["a"], "hidden": "", "mark": "m"}
    assert [field.name for field in dataclasses.fields(Marked)] == ["x", "y", "names", "hidden", "mark"]
    assert dataclasses.is_dataclass(Marked)
    back = pickle.loads(pickle.dumps(point))
    assert (back, back.names) == (point, ["a"])
    assert list(inspect.signature(Dated).parameters) == ["year", "title"]
    match Dated(2019, "Bridge"):
        case Dated(year, title):
            assert (year, title) == (2019, "Bridge")


def test_equality_looks_at_the_class_and_at_what_is_compared() -> None:
    assert Point(1, 2, ["a"]) == Point(1, 2, ["b"])
    assert hash(Point(1, 2, ["a"])) == hash(Point(1, 2, ["b"]))
    assert Point(1, 2) != Marked(1, 2)
    assert Point(1, 2) != (1, 2)
    assert Single("a") != Single("a")
    assert len({Single("a"), Single("a")}) == 2


@settings(max_examples=30)
@given(st.tuples(st.integers(0, 3), st.text("ab", max_size=2)), st.tuples(st.integers(0, 3), st.text("ab", max_size=2)))
def test_order_equality_and_hash_are_those_of_the_standard_library(one: Any, two: Any) -> None:
    a, b, c, d = Dated(*one), Dated(*two), AsInTheLibrary(*one), AsInTheLibrary(*two)
    assert (a < b, a <= b, a > b, a >= b, a == b) == (c < d, c <= d, c > d, c >= d, c == d)
    assert (hash(a) == hash(b)) == (hash(c) == hash(d))


def test_what_is_checked_after_it_was_made_is_checked() -> None:
    assert Place("a", Span(1, 2)).span == Span(1, 2)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="span"):
        Span(3, 2)


def test_a_value_that_all_would_share_is_refused() -> None:
    with pytest.raises(ValueError, match="use a factory"):

        @dataclass(frozen=True, slots=True)
        class Shared:
            """Everybody's list."""

            names: list[str] = []  # noqa: RUF012
