"""Measures how much of the furniture of made-up outlets is folded, and what else is.

python -m tests.benchmarks.furniture.measure --seeds 10 --first 100
"""

import argparse
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from heihe_reader.dedup.furniture.block_prints import block_prints
from heihe_reader.dedup.furniture.furnished import furnished
from heihe_reader.dedup.furniture.learning import learn_furniture
from heihe_reader.dedup.repeats.fold import fold_repeats
from heihe_reader.dedup.subject import Subject
from heihe_reader.intake.plain_reader import read_plain
from heihe_reader.model.block import Block, Role
from heihe_reader.model.ids import ArticleId
from tests.benchmarks.furniture.pages import FURNITURE, Page, pages_of


@dataclass(slots=True)
class Score:
    """Characters found, missed and wrong; the texts that were folded by mistake, and those that were missed."""

    found: int = 0
    missed: int = 0
    wrong: int = 0
    folded: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    overlooked: Counter[str] = field(default_factory=Counter)
    blocks: Counter[bool] = field(default_factory=Counter)

    @property
    def block_f1(self) -> float:
        """The same by block: found are those of which half is folded."""
        found = self.blocks[True]
        return 2 * found / max(2 * found + self.blocks[False] + sum(self.folded.values()), 1)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, by character."""
        return 2 * self.found / max(2 * self.found + self.missed + self.wrong, 1)


def roles_of(pages: list[Page], *, named: bool, learn: bool = True) -> list[tuple[Block, ...]]:
    """The blocks of each page as the program folds them."""
    ids = [ArticleId(f"{at:06}") for at in range(len(pages))]
    blocks, prints = {}, {}
    for id, page in zip(ids, pages, strict=True):
        draft = read_plain(page.text)
        blocks[id] = fold_repeats(id, page.text, draft.blocks)
        prints[id] = block_prints(Subject(id, page.text, blocks[id], title=draft.metadata.title))
    outlets = {id: page.outlet if named else "" for id, page in zip(ids, pages, strict=True)}
    learned = learn_furniture(prints, outlets) if learn else {}
    return [furnished(blocks[id], learned.get(id, ())) for id in ids]


def simple_rule(pages: list[Page]) -> list[set[str]]:
    """For comparison: a paragraph that stands in eight pages of one outlet."""
    count = Counter((page.outlet, text) for page in pages for text in {part.text for part in page.parts})
    return [{part.text for part in page.parts if count[page.outlet, part.text] >= 8} for page in pages]


def score(pages: list[Page], roles: list[tuple[Block, ...]], into: Score) -> None:
    """Adds up what was found and what went wrong."""
    for page, blocks in zip(pages, roles, strict=True):
        score_article(page.text, blocks, page.labels(), into)


def score_article(text: str, blocks: Iterable[Block], labels: Iterable[tuple[int, int, str]], into: Score) -> None:
    """Adds up what was found of one article's furniture, and what of it was folded by mistake, in whatever role."""
    folded = [""] * len(text)
    for block in blocks:
        if block.role is Role.FURNITURE:
            folded[block.span.start : block.span.end] = [block.reason] * len(block.span)
        elif block.role in (Role.ASIDE, Role.FOREIGN):
            folded[block.span.start : block.span.end] = [f"({block.role.value}) {block.reason}"] * len(block.span)
    for start, end, label in labels:
        hit = sum(map(bool, folded[start:end]))
        if label == FURNITURE:
            into.found += hit
            into.missed += end - start - hit
            into.blocks[hit >= (end - start) / 2] += 1
            if hit < (end - start) / 2:
                into.overlooked[text[start:end]] += 1
        else:
            into.wrong += hit
            if hit:
                first = next(i for i in range(start, end) if folded[i])
                into.folded[label, folded[first], text[start:end][:80]] += 1


def _simple_score(pages: list[Page], into: Score) -> None:
    for page, texts in zip(pages, simple_rule(pages), strict=True):
        for part in page.parts:
            hit, true = part.text in texts, part.label == FURNITURE
            into.found += len(part.text) * (hit and true)
            into.missed += len(part.text) * (true and not hit)
            into.wrong += len(part.text) * (hit and not true)


def main() -> None:
    """Prints a line for each language."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--outlets", type=int, default=6)
    parser.add_argument("--languages", nargs="+", default=["en", "ru", "zh"])
    parser.add_argument("--unnamed", action="store_true")
    parser.add_argument("--show", action="store_true")
    chosen = parser.parse_args()
    for language in chosen.languages:
        with_learning, by_rules, simple = Score(), Score(), Score()
        for seed in range(chosen.first, chosen.first + chosen.seeds):
            pages = pages_of(language, seed, chosen.outlets)
            score(pages, roles_of(pages, named=not chosen.unnamed), with_learning)
            score(pages, roles_of(pages, named=not chosen.unnamed, learn=False), by_rules)
            _simple_score(pages, simple)
        compared = f"rules of one page {by_rules.f1:.3f}, a paragraph in 8 pages {simple.f1:.3f}"
        report(f"{language} ({compared})", with_learning, show=chosen.show)


def report(what: str, found: Score, *, show: bool) -> None:
    """Prints a line, and with `show` what went wrong."""
    by_label: Counter[tuple[str, str]] = Counter()
    for (label, reason, _), n in found.folded.items():
        by_label[label, "learned" if "tand" in reason or "Begins like" in reason else "rule"] += n
    print(f"{what}: F1 {found.f1:.3f}, by block {found.block_f1:.3f}; wrongly: {dict(by_label)}", flush=True)
    if show:
        for key, n in found.folded.most_common(12):
            print("   wrong", n, key)
        for text, n in found.overlooked.most_common(25):
            print("   missed", n, text[:100])


if __name__ == "__main__":
    main()
