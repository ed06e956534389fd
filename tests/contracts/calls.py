"""One call of every command that succeeds on the marked sample library."""

from collections.abc import Callable

from tests.contracts.conftest import Things

CALLS: dict[str, Callable[[Things], list[str]]] = {
    "import": lambda it: ["import", "new", "missing.txt"],
    "dedup": lambda it: ["dedup"],
    "articles": lambda it: ["articles"],
    "show": lambda it: ["show", it.a],
    "stories": lambda it: ["stories"],
    "passages": lambda it: ["passages", "--article", it.a],
    "compare": lambda it: ["compare", it.a, it.b],
    "annotate": lambda it: ["annotate", it.a, "--quote", "59 lorries", "--tag", "Trade/Volume", "--colour", "green"],
    "annotations": lambda it: ["annotations"],
    "edit": lambda it: ["edit", it.mark, "--add-tag", "Voices", "--note", "Ask customs"],
    "remove": lambda it: ["remove", it.mark],
    "undo": lambda it: ["undo"],
    "redo": lambda it: ["redo"],
    "history": lambda it: ["history"],
    "tags": lambda it: ["tags"],
    "join": lambda it: ["join", it.a, it.other],
    "split": lambda it: ["split", it.a],
    "not-duplicate": lambda it: ["not-duplicate", it.a, it.b],
    "principal": lambda it: ["principal", it.story, it.b],
    "role": lambda it: ["role", it.a, "0", "20", "furniture"],
    "correct": lambda it: ["correct", it.a, "published=2019-12"],
    "search": lambda it: ["search", "lorries"],
    "export": lambda it: ["export", "out.zip", "--story", it.story],
    "merge": lambda it: ["merge", "theirs.heihe"],
    "check": lambda it: ["check"],
    "backup": lambda it: ["backup", "copy.heihe"],
    "salvage": lambda it: ["salvage", "saved.heihe"],
    "erase": lambda it: ["erase", it.a],
}
