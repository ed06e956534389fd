"""No file or function grows far beyond what a reader can hold in mind; the end of a run shows the longest."""

from tests.house.shape import FILE_CEILING, FUNCTION_CEILING, file_lengths, function_lengths, report


def test_no_file_is_far_too_long() -> None:
    assert [length for length in file_lengths() if length.lines > FILE_CEILING] == []


def test_no_function_is_far_too_long() -> None:
    assert [length for length in function_lengths() if length.lines > FUNCTION_CEILING] == []


def test_the_report_names_the_longest_first() -> None:
    lines = report()
    assert file_lengths()[0].where in lines[2]
    assert function_lengths()[0].where in lines[lines.index("longest functions:") + 1]
