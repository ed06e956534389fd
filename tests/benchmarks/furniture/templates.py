"""Makes outlets of real pages on disk: each page's own paragraphs give way to those of twelve other articles.

What else the page shows is its furniture, but for the title, who wrote it, when, and the captions. The pages are those
of the shared folder, of which the truth says what the article is; nothing of them is in the repository.

python -m tests.benchmarks.furniture.templates ../shared/corpora/html/aeb --outlets 12 --first 0
"""

import argparse
import copy
import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from random import Random

import lxml.html
from lxml import etree

from heihe_reader.intake.shape import words_of
from heihe_reader.model.block import BlockKind, Role
from tests.benchmarks.furniture.bodies import bodies_from
from tests.benchmarks.furniture.markup import Shown
from tests.benchmarks.furniture.measure import Score, report, score_article
from tests.benchmarks.furniture.pages import FURNITURE, PAGES
from tests.benchmarks.furniture.prose import headline
from tests.benchmarks.furniture.through import Told, read_back_quickly

_FEWEST = 5  # paragraphs of a page that can be exchanged
_NEUTRAL = frozenset({BlockKind.HEADING, BlockKind.CAPTION, BlockKind.BYLINE, BlockKind.DATELINE})


def template(page: bytes, truth: str) -> tuple[etree._Element, list[str]] | None:
    """The page with the paragraphs of its article marked, and their texts; None where they are not paragraphs."""
    root = lxml.html.document_fromstring(page)
    wanted = {" ".join(words_of(line)) for line in truth.split("\n") if len(words_of(line)) >= 6}
    found = []
    for element in root.iter("p"):
        if " ".join(words_of(element.text_content())) in wanted:
            element.set("data-own", str(len(found)))
            found.append(element.text_content())
    return (root, found) if len(found) >= _FEWEST and len(found) >= 0.7 * len(wanted) else None


def filled(root: etree._Element, paragraphs: list[str], title: str, title_words: list[str]) -> str:
    """The page with these paragraphs instead of its own, and another title wherever its own stands."""
    page = copy.deepcopy(root)
    own = page.xpath("//p[@data-own]")
    for at, element in enumerate(own):
        if at >= len(paragraphs):
            element.getparent().remove(element)
            continue
        tail = element.tail
        element.clear()
        element.text, element.tail = paragraphs[at], tail
    last = own[min(len(own), len(paragraphs)) - 1]
    for text in reversed(paragraphs[len(own) :]):
        more = etree.Element("p")
        more.text = text
        last.addnext(more)
    for element in page.iter("h1", "title"):
        if title_words and " ".join(title_words) in " ".join(words_of(element.text_content())):
            element.clear()
            element.text = title
    return str(lxml.html.tostring(page, encoding="unicode"))


def _rest(told: Told) -> Iterator[tuple[int, int, str]]:
    """What is none of the article's paragraphs, but for headings and what says who, when or what is pictured."""
    for block in told.blocks:
        own = any(start < block.span.end and block.span.start < end for start, end, _ in told.labels)
        if not own and block.kind not in _NEUTRAL and block.role not in (Role.ASIDE, Role.FOREIGN):
            yield block.span.start, block.span.end, FURNITURE


def main() -> None:
    """Prints one line for each template, and one for all."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--outlets", type=int, default=12)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--show", action="store_true")
    chosen = parser.parse_args()
    truth = json.loads((chosen.folder / "ground-truth.json").read_text("utf-8"))
    names = sorted(truth)
    body, random = bodies_from(chosen.folder / "ground-truth.json", chosen.first), Random(chosen.first)
    every, made = Score(), 0
    for name in names[chosen.first :]:
        page = gzip.decompress((chosen.folder / "html" / f"{name}.html.gz").read_bytes())
        shaped = template(page, truth[name]["articleBody"])
        if shaped is None or made == chosen.outlets:
            continue
        made += 1
        root, _ = shaped
        stated = root.find(".//h1")
        words = words_of(stated.text_content()) if stated is not None else []
        files, shown = {}, {}
        for at in range(PAGES):
            paragraphs, title = body(random), headline(random, "en")
            file = f"{made:02}-{at:02}.html"
            files[file] = filled(root, paragraphs, title, words)
            shown[file, 0] = [Shown(text, "own") for text in paragraphs]
        found = Score()
        for told in read_back_quickly(files, shown):
            labels = [*told.labels, *_rest(told)]
            score_article(told.text, told.blocks, labels, found)
            score_article(told.text, told.blocks, labels, every)
        report(f"{name[:8]} {truth[name]['url'][:40]}", found, show=chosen.show)
    report("all", every, show=False)


if __name__ == "__main__":
    main()
