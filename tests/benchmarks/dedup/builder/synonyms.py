"""English synonyms out of WordNet's files, for passages that were spun as in the shared corpora."""

import random
import re
from collections import defaultdict
from pathlib import Path

_WORD = re.compile(r"\b[a-z]{4,}\b")
_FILES = ("data.noun", "data.verb", "data.adj", "data.adv")


class Synonyms:
    """Words that share a synset. `folder` holds WordNet's data files (Debian: wordnet-base)."""

    def __init__(self, folder: Path) -> None:
        found: defaultdict[str, set[str]] = defaultdict(set)
        for name in _FILES:
            for line in (folder / name).read_text(encoding="ascii").splitlines():
                if not line.startswith(" "):
                    words = [word.lower() for word in _members(line)]
                    for word in words:
                        found[word].update(other for other in words if other != word)
        self._of = {word: sorted(others) for word, others in found.items() if others}

    def spun(self, text: str, share: float, chance: random.Random) -> str:
        """Replaces `share` of the lower-case words of four letters or more by a synonym, where there is one."""

        def replace(word: str) -> str:
            others = self._of.get(word)
            return chance.choice(others) if others and chance.random() < share else word

        return _WORD.sub(lambda found: replace(found.group()), text)


def _members(line: str) -> list[str]:
    """The words of a synset without underscores; `data` lists their number in hexadecimal as the fourth field."""
    fields = line.split()
    words = fields[4 : 4 + 2 * int(fields[3], 16) : 2]
    return [re.sub(r"\(.*\)", "", word) for word in words if "_" not in word]
