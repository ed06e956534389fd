"""Names from right to left inside a line from left to right."""

import pytest

from heihe_reader.gui.widgets.bidi import isolated


@pytest.mark.parametrize("name", ["Amur Wire", "Вести", "江岸晚报", ""])
def test_what_runs_from_the_left_stays_as_it_is(name: str) -> None:
    assert isolated(name) == name


@pytest.mark.parametrize("name", ["קול הנהר", "صوت النهر", "Voice קול"])
def test_what_runs_from_the_right_is_shut_off(name: str) -> None:
    assert isolated(name) == f"\u2068{name}\u2069"
