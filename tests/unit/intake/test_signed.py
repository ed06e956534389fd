"""A line that says who wrote and when gives both, and a line of the story gives neither."""

import pytest

from heihe_reader.intake.plain_reader import read_plain
from heihe_reader.intake.signed import signed_of

SMALL = frozenset({"bridge", "harbour"})


@pytest.mark.parametrize(
    ("line", "who", "day"),
    [
        ("By Anna Weller, 14 March 2023", "Anna Weller", "2023-03-14"),
        ("Anna Weller | 14 March 2023", "Anna Weller", "2023-03-14"),
        ("By Anna Weller and Tomas Brandt • March 14, 2023 10:45 am", "Anna Weller and Tomas Brandt", "2023-03-14"),
        ("By Anna Weller, The Harbor Review, March 14, 2023", "Anna Weller", "2023-03-14"),
        ("By Anna Weller, Published March 14, 2023", "Anna Weller", "2023-03-14"),
        ("Published March 14, 2023 by Anna Weller", "Anna Weller", "2023-03-14"),
        ("March 45, 2023 by Anna Weller", "Anna Weller", ""),
        ("Мария Соколова, 3 сентября 2020 года", "Мария Соколова", "2020-09-03"),
        ("3 сентября 2020 г., 10:45, Мария Соколова", "Мария Соколова", "2020-09-03"),
        ("Von Jörg Maier, 3. Mai 2019", "Jörg Maier", "2019-05-03"),
        ("记者 李明 2019年11月8日", "李明", "2019-11-08"),
        ("2019年11月8日 10:45 来源：晚报", "晚报", "2019-11-08"),
    ],
)
def test_writers_and_date_are_parted(line: str, who: str, day: str) -> None:
    assert signed_of(line, SMALL) == (who, day)


@pytest.mark.parametrize(
    "line",
    [
        "The bridge opened on 14 March 2023",
        "Anna Weller, born March 14, 1950",
        "Anna Weller died March 14, 1950.",
        "By Anna Weller",
        "14 March 2023",
    ],
)
def test_a_line_that_says_more_or_less_is_none(line: str) -> None:
    assert signed_of(line, SMALL) is None


def test_a_text_is_as_old_as_the_line_below_its_title_says() -> None:
    story = "The ferry between the two towns ran again on Monday, and some people stood on the quay to see it. " * 3
    head = read_plain(f"A ferry runs again\n\nBy Anna Weller, 14 March 2023\n\n{story.strip()}").metadata
    assert (head.title, head.byline, head.published) == ("A ferry runs again", "Anna Weller", "2023-03-14")
