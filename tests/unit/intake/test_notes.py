"""Note markers are known by their rising row."""

from heihe_reader.intake.notes import note_marks
from heihe_reader.intake.piece import Piece, lay_out


def notes_in(*texts: str) -> list[str]:
    _, pieces = lay_out(Piece(t) for t in texts)
    return [m.note for m in note_marks(pieces)]


def test_a_rising_row_after_words_is_found_and_placed() -> None:
    text, pieces = (
        lay_out([Piece("Trade fell.1 It rose again,2 then fell.")])[0],
        lay_out([Piece("Trade fell.1 It rose again,2 then fell.3 The end.")]),
    )
    marks = note_marks(pieces[1])
    assert [pieces[0][m.span.start : m.span.end] for m in marks] == ["1", "2", "3"]
    assert text.startswith("Trade")


def test_a_missing_number_does_not_end_the_row() -> None:
    assert notes_in("One.1 Two.2 Four.4 Five.5 Six.6") == ["1", "2", "4", "5", "6"]


def test_years_ages_decimals_and_names_are_no_markers() -> None:
    assert (
        notes_in("In 2014, COVID-19 came to the G7 and A4 towns, 5.6 percent of 40 km2, said Lee, 48. A Su-24 flew.")
        == []
    )


def test_a_marker_after_a_year_at_the_end_of_a_sentence_is_found() -> None:
    assert notes_in("It fell.1 It rose.2 It was signed in May 2014.3 The rest", "came later.4") == ["1", "2", "3", "4"]


def test_one_or_two_numbers_prove_nothing() -> None:
    assert notes_in("The end.1 Then again.2") == []


def test_bracketed_and_raised_rows_are_found() -> None:
    assert notes_in("One[1] two[2] three [3] four.") == ["1", "2", "3"]
    assert notes_in("One¹ two² three³ and ten.") == ["1", "2", "3"]
