"""How long aligning two texts takes: `python -m tests.benchmarks.dedup_align` prints a Markdown table.

Peers in the same run, on the same words: the opcodes of rapidfuzz and of difflib, which say what changed in word
numbers, without spans, moves or punctuation. CPU milliseconds, the median over pairs of the best of five; memory is
what tracemalloc sees beyond the input.
"""

import difflib
import random
import statistics
import tracemalloc
from collections.abc import Callable
from time import process_time

from rapidfuzz.distance import Indel

from heihe_reader.dedup import align
from heihe_reader.dedup.aligning.alignment import align_bodies, found_in
from heihe_reader.dedup.aligning.parts import align_part
from heihe_reader.dedup.aligning.spans import matched_spans
from heihe_reader.dedup.body import body_of_text
from heihe_reader.dedup.repeats.echoes import echoes
from heihe_reader.model.span import Span
from tests.conftest import SHARED

_PAIRS = 15
_ARTICLE = 640  # words
_LONG = 46_000


def main() -> None:
    """Prints one row for each thing that is timed."""
    print("| what | CPU ms | against rapidfuzz | MB |\n| --- | --- | --- | --- |")
    _articles()
    _doubled()
    _long()
    _hostile()


def _articles() -> None:
    texts = [_text(_ARTICLE, seed) for seed in range(_PAIRS)]
    pairs = [(text, _edited(text, seed)) for seed, text in enumerate(texts)]
    bodies = [(body_of_text(a), body_of_text(b)) for a, b in pairs]
    numbers = [(a.words.hashes.tolist(), b.words.hashes.tolist()) for a, b in bodies]
    peer = _median(lambda a, b: Indel.opcodes(a, b), numbers)
    _row("rapidfuzz Indel.opcodes, word numbers", peer, peer)
    _row("difflib opcodes, word numbers", _median(_difflib, numbers), peer)
    words = [(a.words, b.words) for a, b in bodies]
    _row("matched words and their spans, from stored words", _median(matched_spans, words), peer)
    _row("align_bodies, from stored words", _median(align_bodies, bodies), peer)
    _row("align, from two strings", _median(align, pairs), peer)


def _difflib(a: list[int], b: list[int]) -> object:
    return difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes()


def _doubled() -> None:
    text = _text(1_400, 1)
    found = [("its body twice, made up", f"{text}\n{_edited(text, 2)}")]
    if (SHARED / "seeds").is_dir():
        (path,) = (SHARED / "seeds").glob("000_*.txt")
        found.append(("seed 000", path.read_text(encoding="utf-8")))
    for name, doubled in found:
        body, other = body_of_text(doubled), body_of_text(f"{doubled} The end.")
        half = body_of_text(doubled[len(doubled) // 2 :])
        _row(f"{name}: repeats inside", _best(lambda body=body: echoes(body)))
        _row(f"{name}: against itself and one more word", _best(lambda a=body, b=other: align_bodies(a, b)))
        _row(f"{name}: against its second half", _best(lambda a=body, b=half: align_bodies(a, b)))


def _long() -> None:
    text = _text(_LONG, 5)
    words = text.split(" ")
    words[9_000:12_000], words[30_000:33_000] = words[30_000:33_000], words[9_000:12_000]
    a, b = body_of_text(text), body_of_text(_edited(" ".join(words), 6))
    middle = Span(len(text) // 2, len(text) // 2 + 2_000)
    for name, call in (
        ("46,000 words against their revision", lambda: align_bodies(a, b)),
        ("the part in sight of them first", lambda: align_part(a, b, middle)),
    ):
        _row(name, _best(call, 3), memory=_memory(call))


def _hostile() -> None:
    chance = random.Random(7)
    sentences = [_text(12, seed) + "." for seed in range(20_000)]
    shuffled = chance.sample(sentences, len(sentences))
    few = [" ".join(chance.choices("the of and in to".split(), k=40_000)) for _ in range(2)]
    noise = ["".join(map(chr, chance.choices(range(1, 0x3000), k=300_000))) for _ in range(2)]
    for name, a, b in (
        ("one word a million times", "word " * 1_000_000, "word " * 1_000_001),
        ("10 MB of one word", "x" * 10_000_000, "x" * 10_000_001),
        ("20,000 sentences, shuffled", " ".join(sentences), " ".join(shuffled)),
        ("40,000 words, five different ones", *few),
        ("300,000 characters of noise", *noise),
    ):
        one, two = body_of_text(a), body_of_text(b)
        _row(
            name, _best(lambda a=one, b=two: align_bodies(a, b), 1), memory=_memory(lambda a=one, b=two: found_in(a, b))
        )


def _text(words: int, seed: int) -> str:
    """Sentences with few frequent and many rare words, as in real texts (Zipf 1949)."""
    chance = random.Random(seed)
    made = [_word(min(int(8 * chance.paretovariate(0.9)), 40_000)) for _ in range(words)]
    return " ".join(word + (". " if chance.random() < 0.06 else "").rstrip() for word in made)


def _word(rank: int) -> str:
    chance = random.Random(rank)
    return "".join(chance.choice("bcdfglmnprst") + chance.choice("aeiou") for _ in range(1 + rank.bit_length() // 4))


def _edited(text: str, seed: int) -> str:
    """One word in twenty replaced, left out or put in, and one new sentence."""
    chance = random.Random(1_000 + seed)
    copy: list[str] = []
    for word in text.split(" "):
        copy += chance.choices([[word], ["changed"], [], [word, "added"]], [57, 1, 1, 1])[0]
    at = chance.randrange(len(copy))
    return " ".join([*copy[:at], f"{_text(18, seed + 99)}.", *copy[at:]])


def _best(call: Callable[[], object], times: int = 5) -> float:
    spent = []
    for _ in range(times):
        began = process_time()
        call()
        spent.append(1000 * (process_time() - began))
    return min(spent)


def _median(call: Callable[..., object], pairs: list[tuple]) -> float:
    return statistics.median(_best(lambda a=a, b=b: [call(a, b) for _ in range(20)]) / 20 for a, b in pairs)


def _memory(call: Callable[[], object]) -> float:
    tracemalloc.start()
    call()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1e6


def _row(name: str, spent: float, peer: float = 0.0, memory: float = 0.0) -> None:
    print(
        f"| {name} | {spent:.3f} | {f'{spent / peer:.1f}×' if peer else '–'} | {f'{memory:.0f}' if memory else '–'} |"
    )


if __name__ == "__main__":
    main()
