"""Dates and names are taken from fields only as they are stated."""

import pytest

from heihe_reader.intake.fields import iso_date, metadata_of


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2019-12-02", "2019-12-02"),
        ("2019-12-02T10:00:00Z", "2019-12-02"),
        ("2019-12", "2019-12"),
        ("2019", "2019"),
        ("2019/12/02", "2019-12-02"),
        ("20191202", "2019-12-02"),
        ("Mon, 02 Dec 2019 10:00:00 +0300", "2019-12-02"),
        ("December 2, 2019", "2019-12-02"),
        ("02/12/2019", None),
        ("2019-13-40", None),
        ("2019-02-30", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_a_date_is_taken_only_where_it_can_be_read_one_way(written: str, day: str | None) -> None:
    assert iso_date(written) == day


@pytest.mark.parametrize(
    ("value", "day"),
    [
        (1575280800, "2019-12-02"),
        (1575280800000, "2019-12-02"),
        (2019, "2019"),
        (20230101, "2023-01-01"),
        (20230101.0, "2023-01-01"),
        (20231301, None),
        (20230230, None),
        (float("inf"), None),
        (-1575280800, None),
        (7, None),
        (True, None),
        (float("nan"), None),
    ],
)
def test_numbers_are_years_or_seconds(value: float, day: str | None) -> None:
    assert metadata_of({"date": value}).published == day


@pytest.mark.parametrize(
    ("written", "day"),
    [("20230101", "2023-01-01"), ("1575280800", "2019-12-02"), ("1575280800000", "2019-12-02"),
     ("99999999999999", None), ("20231301", None), ("12345", None)],
)  # fmt: skip
def test_digits_in_quotes_are_read_as_numbers_are(written: str, day: str | None) -> None:
    assert metadata_of({"date": written}).published == day


def test_the_next_field_speaks_where_the_first_says_nothing() -> None:
    assert metadata_of({"published": "soon", "DATE": "2020-01-02"}).published == "2020-01-02"


def test_objects_are_called_by_their_names() -> None:
    found = metadata_of({"source": {"name": "Harbor"}, "author": [{"name": "A Lee"}, "B Roe", None, 3]})
    assert (found.site, found.byline) == ("Harbor", "A Lee, B Roe")


@pytest.mark.parametrize(
    ("value", "site"), [(17, "17"), (17.0, "17"), (0, "0"), (2.5, "2.5"), (True, ""), (None, ""), (float("nan"), "")]
)
def test_an_outlet_may_be_named_by_a_number(value: object, site: str) -> None:
    assert metadata_of({"site": value}).site == site


def test_a_number_is_a_title_but_no_writer_no_address_and_no_language() -> None:
    known = metadata_of({"title": 1984, "author": 7, "url": 12, "lang": 3})
    assert (known.title, known.byline, known.url, known.language) == ("1984", "", "", "")


def test_numbers_of_any_size_are_told_and_cost_nothing() -> None:
    said = metadata_of({"title": 10**400, "id": -(10**400), "date": 10**400, "published": float("nan"), "site": 3.5})
    assert said.title == "1" + 400 * "0"
    assert said.published is None
    assert said.site == "3.5"


def test_what_is_nested_without_end_says_nothing() -> None:
    deep: object = "Anna Weller"
    for _ in range(5000):
        deep = [deep]
    assert metadata_of({"author": deep, "title": "The bridge"}).byline == ""
    assert metadata_of({"author": [[{"name": "Anna Weller"}]]}).byline == "Anna Weller"


def test_a_date_in_the_digits_of_another_script_is_written_in_plain_ones() -> None:
    assert metadata_of({"date": "20١٩-٠٥-٠٣"}).published == "2019-05-03"
