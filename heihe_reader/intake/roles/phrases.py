"""The reasons for which furniture folds, and the phrases that give it away, as they are written down per language."""

from dataclasses import dataclass
from enum import Enum

NAVIGATION = "Navigation"
SHARE = "Share bar"
PAYWALL = "Paywall"
SUBSCRIPTION = "Subscription offer"
NEWSLETTER = "Newsletter sign-up"
COOKIES = "Cookie notice"
ADVERTISEMENT = "Advertisement"
RELATED = "Links to other articles"
COMMENTS = "Readers' comments"
LEGAL = "Legal notice"
CONTACT = "How to reach the editors"
NOTICE = "Notice of the site"


class Place(Enum):
    """Where in a block a phrase must stand, and beside what the block."""

    WHOLE = "the phrase is all of the block"
    PART = "the phrase stands in a short block"
    LOOSE = "the phrase is all of the block, and furniture or the page's end is beside it"


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases for one reason: regular expressions, one a line; a line that begins with "…" goes on from the one above.

    {network}, {price} and {period} stand for the names of networks, a price, and a stretch of time.
    `longest` is the size of the longest block that they may fold, in Latin letters' worth.
    """

    reason: str
    place: Place
    lines: str
    longest: int = 220

    def patterns(self) -> list[str]:
        """The regular expressions, one a phrase."""
        found: list[str] = []
        for line in (line.strip() for line in self.lines.strip().split("\n")):
            if line.startswith("…"):
                found[-1] += line[1:]
            else:
                found.append(line)
        return found
