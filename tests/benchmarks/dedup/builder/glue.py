"""Two stories on one page, as a scraper leaves them: kin to both, although the stories are no kin."""

import random

from tests.benchmarks.dedup.builder.languages import paragraphs


def glued(one: str, two: str, chance: random.Random) -> str:
    """The whole of the first story and as much of the second as makes 30 to 43 % of the page; label: the first's.

    A second story that is clearly shorter stands there whole in half of the cases; else the page holds its beginning.
    """
    share = chance.uniform(0.3, 0.43)
    if len(two) <= 0.85 * len(one) and chance.random() < 0.5:
        second = two
    else:
        second = _beginning(two, len(one) * share / (1 - share))
    return one + "\n\n" + second if chance.random() < 0.7 else second + "\n\n" + one


def _beginning(text: str, room: float) -> str:
    taken: list[str] = []
    for part in paragraphs(text):
        if taken and sum(map(len, taken)) + len(part) > room:
            break
        taken.append(part)
    return "\n\n".join(taken)[: round(room * 1.2)]
