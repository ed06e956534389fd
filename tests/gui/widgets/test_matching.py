"""Which of many names somebody means who typed a part of one."""

from heihe_reader.gui.widgets.matching import best


def found(query: str, *names: str) -> list[str]:
    return best(query, names, str, 9)


def test_a_name_that_begins_so_comes_before_one_that_holds_a_longer_word() -> None:
    assert found("fold", "Import a folder", "Fold or show all") == ["Fold or show all", "Import a folder"]


def test_the_last_name_of_a_path_says_most() -> None:
    assert found("toll", "Toll/Office", "Trade/Toll", "Trade/Tollgate") == [
        "Trade/Toll",
        "Toll/Office",
        "Trade/Tollgate",
    ]
