"""Who is kin to whom, how strongly, and which words of either the other has."""

from collections import defaultdict
from collections.abc import Iterable

from heihe_reader.model.ids import ArticleId

Part = tuple[int, int]


class Kin:
    """Who is kin to whom, how strongly, and where. Of several edges between two the strongest counts.

    `parts[a][b]` says from which to which word of `a` the text stands that `b` has, if that is known.
    """

    def __init__(self, edges: Iterable[tuple[ArticleId, ArticleId, float]] = ()) -> None:
        self.of: defaultdict[ArticleId, dict[ArticleId, float]] = defaultdict(dict)
        self.parts: defaultdict[ArticleId, dict[ArticleId, Part]] = defaultdict(dict)
        for a, b, strength in edges:
            self.add(a, b, strength)

    def add(
        self, a: ArticleId, b: ArticleId, strength: float, part_a: Part | None = None, part_b: Part | None = None
    ) -> None:
        """Notes an edge."""
        known = self.of[a].get(b)
        if known is not None and known >= strength:
            return
        self.of[a][b] = self.of[b][a] = strength
        for one, two, part in ((a, b, part_a), (b, a, part_b)):
            if part is not None:
                self.parts[one][two] = part
