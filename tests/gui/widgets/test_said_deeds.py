"""What the services tell of steps can be said in every language."""

import ast
from pathlib import Path

import heihe_reader.services as services
from heihe_reader.gui.dialogs.history_filters import ARTICLES, MARKS, READING, STORIES, TAGS
from heihe_reader.gui.widgets.act_labels import LABELS
from heihe_reader.gui.widgets.said_deeds import PATTERNS, said_deed
from heihe_reader.services.said import Said


def test_every_pattern_of_the_services_is_known_here_and_none_is_left_over() -> None:
    folder = Path(services.__path__[0])
    trees = [
        ast.parse((folder / name).read_text(encoding="utf-8")) for name in ("deeds.py", "decided.py", "telling.py")
    ]
    told = {
        node.value
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and not node.value.endswith(".")
    }
    said = {words for words in told if " " in words.strip(", ") and words not in LABELS and "\n" not in words}
    said |= {"Highlighted"} & told  # the one sentence that is a single word
    ours = {"Did 1 step again", "Did %Ln steps again"}  # the window tells it of itself
    assert said | ours == set(PATTERNS)


def test_a_sentence_is_filled_with_what_stands_in_it_as_it_is() -> None:
    assert said_deed(Said("Tagged “%1” as %2", ("59 %2 lorries", "Trade"))) == "Tagged “59 %2 lorries” as Trade"
    assert said_deed(Said("Merged %1", counts=(Said("1 article", (), 1), Said("%Ln marks", (), 12)))) == (
        "Merged 1 article, 12 marks"
    )
    assert said_deed(Said("Done by a newer program")) == "Done by a newer program"


def test_every_act_is_of_one_kind_of_the_filter() -> None:
    kinds = (ARTICLES, MARKS, READING, STORIES, TAGS)
    assert sorted(label for kind in kinds for label in kind) == sorted(set(LABELS) - {"Go back"})
