"""Finds the pages that tie stories of strangers together, and cuts them off from all but the nearest."""

from collections.abc import Mapping, Sequence

from heihe_reader.dedup.stories.kin import Kin
from heihe_reader.dedup.stories.pages import Pages
from heihe_reader.model.ids import ArticleId


def without_bridges(order: Sequence[ArticleId], words: Mapping[ArticleId, int], kin: Kin) -> Kin:
    """The same kin without the edges that tie stories of strangers together.

    `order` says who leads whom, `words` counts each body. The kin of a page fall into sides: groups that neither an
    edge ties to one another but through the page, nor the same words of the page. A side is a part of the page if its
    leader is contained in it: 80 % of its words, or half of them if what it has of its own is little beside the page.
    So a full article keeps its excerpts, however little these share. Another side is a story of its own, unless sides
    of single articles leave much of the page out before, between and after, as excerpts in other text do. So is a
    contained one

    - if a member is closer to an article that is no kin to the page than to the page, or
    - if it holds two copies of one article, and sides like it make up most of the page (nearly all of it, where the
      copies are equal: these may as well be an excerpt printed twice), or
    - if another side is a story of its own, and both make up most of the page, or
    - if it and another side are different parts of the page, and there is nothing else on it, or
    - if it begins where others end, and all of them fill what is between the head and the foot of the page; three and
      more that are all contained are excerpts rather.

    Then two stories are glued together there. A page that is tied to two or more stories of their own keeps the one
    with the strongest edge, and its parts. Articles with the same words are taken as one.
    """
    twins = twins_of(order, kin)
    single = Kin()
    for a in order:
        for b, strength in kin.of.get(a, {}).items():
            if twins[a] != twins[b]:
                single.add(twins[a], twins[b], strength, kin.parts[a].get(b), kin.parts[b].get(a))
    several = {twins[a] for a in order if twins[a] != a}
    pages = Pages(order, words, single, several)
    cut = {page: pages.foreign(page) for page in order if twins[page] == page}
    kept = Kin()
    for a in order:
        for b, strength in kin.of.get(a, {}).items():
            if twins[b] not in cut[twins[a]] and twins[a] not in cut[twins[b]]:
                kept.add(a, b, strength, kin.parts[a].get(b), kin.parts[b].get(a))
    return kept


def twins_of(order: Sequence[ArticleId], kin: Kin) -> dict[ArticleId, ArticleId]:
    """For each article the first that has the very same words."""
    first: dict[ArticleId, ArticleId] = {}
    for article in order:
        if article not in first:
            first[article] = article
            waiting = [article]
            while waiting:
                for other, strength in kin.of.get(waiting.pop(), {}).items():
                    if strength == 1.0 and other not in first:
                        first[other] = article
                        waiting.append(other)
    return first
