"""The pane against QTextEdit, in one run, so that a slow machine slows both."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.desk.measure import Bench, Row, article, marks, table


@pytest.mark.slow
def test_a_long_text_with_many_marks_opens_faster_than_in_a_text_edit(qapp: QApplication) -> None:
    bench = Bench(qapp)
    page = article("a", 300_000)
    made = marks(page, 5_000)
    firsts, edits = [], []
    for _ in range(3):
        pane, first = bench.shown(page, made)
        firsts.append(first)
        bench.drop(pane)
        edits.append(bench.edit(page, made))
    assert sorted(firsts)[1] < sorted(edits)[1]


def test_the_table_names_what_is_above_its_goal() -> None:
    assert table([Row("quick", 1.0, 2.0), Row("slow", 3.0, 2.0)]).splitlines() == [
        f"{'quick':38} {1:9.2f} {2:9.2f}",
        f"{'slow':38} {3:9.2f} {2:9.2f}  above",
    ]
