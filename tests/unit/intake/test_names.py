"""Names, bylines, dates and credits are told from headings and sentences."""

import pytest

from heihe_reader.intake.names import byline_of, date_of, has_credit, is_dateline, is_name

SMALL = frozenset({"historical", "memory", "bridge", "trade", "free"})


@pytest.mark.parametrize(
    "line", ["Anna Weller", "Frédéric Lemaire", "Мария Соколова", "Jan van der Berg", "Anna Weller and Tom Brandt"]
)
def test_names_are_names(line: str) -> None:
    assert is_name(line, SMALL)


@pytest.mark.parametrize(
    "line",
    ["Historical Memory", "Free Trade", "Executive Summary", "Rare traffic", "HEIHE PORT", "Anna", "Anna Weller."],
)
def test_headings_are_no_names(line: str) -> None:
    assert not is_name(line, SMALL)


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("By Anna Weller", "Anna Weller"),
        ("By Anna Weller and Tomas Brandt", "Anna Weller and Tomas Brandt"),
        ("by Anna Weller | The Harbor Review", "Anna Weller"),
        ("Von Jörg Maier", "Jörg Maier"),
        ("Автор: Мария Соколова", "Мария Соколова"),
        ("作者：李明", "李明"),
        ("本报记者 李明", "李明"),
        ("By the time they came, it was dark.", ""),
        ("By train and boat", ""),
    ],
)
def test_a_byline_names_its_writers(line: str, who: str) -> None:
    assert byline_of(line, SMALL) == who


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("March 14, 2023", "2023-03-14"),
        ("Published: Tuesday, 14 March 2023, 10:45 am", "2023-03-14"),
        ("14 марта 2023, 10:45", "2023-03-14"),
        ("2023年3月14日 10:45", "2023-03-14"),
        ("2023-03-14", "2023-03-14"),
        ("3/4/2023", ""),
        ("On March 14, 2023 the ice broke.", ""),
        ("March 45, 2023", ""),
        ("March 2023", ""),
        ("February 30, 2020", ""),
        ("31 апреля 2021", ""),
    ],
)
def test_a_line_that_is_a_date_gives_it_and_nothing_is_guessed(line: str, day: str) -> None:
    assert date_of(line) == day


def test_a_dateline_is_a_place_and_a_day() -> None:
    assert is_dateline("HEIHE, China, April 25 (Reuters)")
    assert not is_dateline("HEIHE is a town of April 25 days of rain and it goes on.")


@pytest.mark.parametrize(
    "line",
    [
        "Yuri Ivanov via Zuma Press",
        "Lorries at the gate.Fred Lang/NBC News",
        "A shopper in Heihe. Bloomberg via Getty Images File",
        "Мост через Амур. Фото: Иван Петров / ТАСС",
        "黑河口岸的货车。新华社记者 张伟 摄",
        "The port in March (AP Photo/Jane Roe)",
    ],
)
def test_credits_are_seen(line: str) -> None:
    assert has_credit(line)


@pytest.mark.parametrize(
    "line",
    ["The plant burns coal, Reuters reported.", "He flew via Moscow to Harbin.", "She reads the paper and/or a book."],
)
def test_sentences_that_name_an_agency_are_no_credits(line: str) -> None:
    assert not has_credit(line)
