"""A sentence about a deed: a pattern and what stands in it, so that any language fits.

The patterns are English; the window has each in its languages (`gui/widgets/said_deeds`).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from heihe_reader.model.change import Change
from heihe_reader.model.ids import ArticleId, TagId
from heihe_reader.model.span import Span

_QUOTED = 48  # code points of a quote or title
_NOTED = 120  # of a note
_Thing = TypeVar("_Thing")


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence: `pattern` with %1, %2 for `parts` and %Ln for `count`; `counts` are more such, listed at its %1."""

    pattern: str
    parts: tuple[str, ...] = ()
    count: int = -1
    counts: tuple["Said", ...] = ()

    def english(self) -> str:
        """As the command line says it."""
        parts = (", ".join(each.english() for each in self.counts),) if self.counts else self.parts
        said = self.pattern.replace("%Ln", f"{self.count:,}")
        for number, part in enumerate(parts, 1):
            said = said.replace(f"%{number}", part)
        return said


class Names(Protocol):
    """What things are called; empty for what is gone."""

    def title(self, article: ArticleId) -> str:
        """The title of an article."""

    def path(self, tag: TagId) -> str:
        """The path of a tag, such as "Trade/Bridge"."""

    def words(self, article: ArticleId, span: Span) -> str:
        """What stands at a place."""


Changes = Sequence[Change]
Deed = Callable[[Changes, Names], Said]


def short(words: str, most: int = _QUOTED) -> str:
    """A quote or title on one line, of so many code points."""
    line = " ".join(words.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def note(words: str) -> str:
    """A note on one line."""
    return short(words, _NOTED)


def things(changes: Changes, kind: type[_Thing]) -> list[_Thing]:
    """All of a kind that changed, in their latest state."""
    return [change.subject for change in changes if isinstance(change.subject, kind)]


def first_of(changes: Changes, kind: type[_Thing]) -> tuple[_Thing | None, _Thing | None]:
    """The first thing of a kind, before and after."""
    for change in changes:
        if isinstance(change.subject, kind):
            before, after = change.before, change.after
            return before if isinstance(before, kind) else None, after if isinstance(after, kind) else None
    return None, None


def paths_of(tags: Sequence[TagId], names: Names) -> str:
    """Tags by their paths."""
    return ", ".join(names.path(tag) for tag in tags)


def counted(one: str, many: str, words: Sequence[str]) -> Said:
    """One thing by its words, or how many with the first."""
    return Said(one, (short(words[0]),)) if len(words) == 1 else Said(many, (short(words[0]),), len(words))
