"""Running heads are what stands at one height of several pages, their numbers aside."""

from heihe_reader.pages.lines import PageLine
from heihe_reader.pages.running import RunningHeads

HEIGHT = 800.0


def line(text: str, top: float) -> PageLine:
    return PageLine(text, 50, top, 300, top + 10, 10.0)


def heads(*pages: list[PageLine]) -> RunningHeads:
    return RunningHeads([(HEIGHT, page) for page in pages])


def test_heads_and_page_numbers_of_three_pages_are_found_with_their_count() -> None:
    found = heads(*([line("The Harbor Review", 30), line(f"{n}", 770)] for n in (9, 10, 11)))
    assert found.reason(line("The Harbor Review", 31), HEIGHT) == "Stands at the top of 3 of 3 pages"
    assert found.reason(line("12", 770), HEIGHT) == "Stands at the foot of 3 of 3 pages"


def test_a_line_on_one_page_is_no_head() -> None:
    assert heads([line("The title", 30)]).reason(line("The title", 30), HEIGHT) == ""
    found = heads([line("One", 30)], [line("Two", 30)], [line("Three", 30)])
    assert found.reason(line("One", 30), HEIGHT) == ""


def test_what_stands_in_the_middle_of_every_page_is_text() -> None:
    page = [line("Refrain of the song", 400)]
    assert heads(page, page, page).reason(page[0], HEIGHT) == ""


def test_heads_of_left_and_right_pages_are_both_found() -> None:
    left, right = [line("The Harbor Review", 30)], [line("A Bridge for Freight", 30)]
    found = heads(left, right, left, right, left, right)
    assert found.reason(left[0], HEIGHT) == "Stands at the top of 3 of 6 pages"
    assert found.reason(right[0], HEIGHT) == "Stands at the top of 3 of 6 pages"
