"""How a pane was left: its place, caret, folds, view and partner, as a line of text for the next start."""

import json
from typing import Any, NamedTuple

from heihe_reader.gui.desk.content import View
from heihe_reader.gui.desk.original_wishes import Shown
from heihe_reader.model.ids import ArticleId


class PaneState(NamedTuple):
    """`top` is the code point of the row at the top of the pane, `inside` how many pixels of that row are above it.

    `opened` are the keys of the folds that stand open; `view` and `against` are None where nobody chose them.
    `shown` says whether the pane shows text, printed pages or both.
    """

    article: ArticleId
    top: int = 0
    inside: float = 0.0
    caret: int = 0
    opened: frozenset[tuple[bool, int]] = frozenset()
    view: View | None = None
    against: ArticleId | None = None
    active: bool = False
    shown: Shown = Shown.TEXT

    def to_text(self) -> str:
        """One line of JSON."""
        folds = sorted([int(old), start] for old, start in self.opened)
        kept: dict[str, Any] = {
            "article": self.article,
            "top": self.top,
            "inside": round(self.inside),
            "caret": self.caret,
            "folds": folds,
        }
        if self.view is not None:
            kept["view"] = self.view.value
        if self.against is not None:
            kept["against"] = self.against
        if self.active:
            kept["active"] = True
        if self.shown is not Shown.TEXT:
            kept["shown"] = self.shown.value
        return json.dumps(kept)

    @classmethod
    def from_text(cls, text: str) -> "PaneState | None":
        """What such a line says; None for anything else."""
        try:
            kept = json.loads(text)
            view = kept.get("view")
            return cls(
                ArticleId(str(kept["article"])),
                max(int(kept.get("top", 0)), 0),
                max(float(kept.get("inside", 0)), 0.0),
                max(int(kept.get("caret", 0)), 0),
                frozenset((bool(old), int(start)) for old, start in kept.get("folds", ())),
                View(view) if view is not None else None,
                ArticleId(str(kept["against"])) if "against" in kept else None,
                bool(kept.get("active", False)),
                Shown(kept.get("shown", Shown.TEXT)),
            )
        except (ValueError, TypeError, KeyError, AttributeError):
            return None
