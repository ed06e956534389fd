"""Hostile texts end in a result, soon and in little memory: each in a process of its own with a limit on both."""

import subprocess
import sys

import pytest

resource = pytest.importorskip("resource", reason="this system has no limits on memory and time")

_MEMORY = 1_500  # MB of address space, numpy's own share of about 400 included
_SECONDS = 40  # of CPU; each of these takes less than 4 on an old machine, a square of the length takes hours

_ASK = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({memory} << 20, {memory} << 20))
resource.setrlimit(resource.RLIMIT_CPU, ({seconds}, {seconds}))
import random
from heihe_reader.dedup import align, near_duplicates, shared_passages
from heihe_reader.dedup.repeats.fold import fold_repeats
from heihe_reader.model.block import Block
from heihe_reader.model.span import Span
random_ = random.Random(7)
para = "The pump house stands on piles above the marsh and has been empty since the flood of the year before last."
def drawn(words, count): return " ".join(random_.choices(words.split(), k=count))
def blocks(text):
    at, found = 0, []
    for line in text.split("\\n"):
        if line.strip():
            found.append(Block(Span(at, at + len(line))))
        at += len(line) + 1
    return tuple(found)
texts = {texts}
stories = near_duplicates(texts)
passages = shared_passages(texts)
for passage in passages:
    assert len(passage) > 1 and all(0 <= s < e <= len(texts[n]) for n, s, e, _ in passage), passage
for a in texts[:2]:
    for b in texts[-1:]:
        found = align(a, b)
        for pair in found["pairs"]:
            assert 0 <= pair["a"][0] < pair["a"][1] <= len(a) and 0 <= pair["b"][0] < pair["b"][1] <= len(b)
    before = blocks(a)
    after = fold_repeats("a", a, before)
    assert "".join(b.span.of(a) for b in after).split() == "".join(b.span.of(a) for b in before).split()
print(stories, len(passages), found["coverage"]["a"] if texts else "")
"""


def ask(texts: str, seconds: int = _SECONDS, memory: int = _MEMORY) -> str:
    """What the engine says of these texts (a Python expression)."""
    code = _ASK.format(texts=texts, seconds=seconds, memory=memory)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=170)
    assert done.returncode == 0, f"ended with {done.returncode}: {done.stderr[-800:]}"
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("texts", "answer"),
    [
        ("[]", "[] 0"),
        ('["", "", " \\n", "?"]', "[] 0 0.0"),
        ('["word", "Word.", "other"]', "[(0, 1)] 0 0.0"),
        ('["word " * 100_000] * 2', "[(0, 1)] 1 1.0"),
        ('["\\u6cb3" * 200_000] * 2', "[(0, 1)] 1 1.0"),
        ('["\\ud800 \\udfff word \\udc00 " * 20_000] * 2', "[(0, 1)] 1 1.0"),
        ('["\\0" * 100_000 + "a\\0b " * 50_000] * 2', "[(0, 1)] 1 1.0"),
        ('["x" * 300_000 + " y", "x" * 300_001 + " y"]', "[] 0"),
        ('["a" + "\\u0301" * 100_000 + " b"] * 2', "[(0, 1)]"),
        ('["\\U0001f469\\u200d\\U0001f467\\ufe0f \\U0001f6a2 " * 50_000] * 2', "[] 0 0.0"),
    ],
    ids=[
        "nothing",
        "empty",
        "one word",
        "one word equally often",
        "one Han character",
        "lone surrogates",
        "NULs",
        "very long words",
        "very many accents",
        "emoji",
    ],
)
def test_hostile_texts_have_a_known_answer(texts: str, answer: str) -> None:
    assert ask(texts).startswith(answer)


@pytest.mark.parametrize(
    "texts",
    [
        '["".join(map(chr, random_.choices(range(0x250), k=60_000))) for _ in range(3)]',
        '["".join(map(chr, random_.choices(range(0x11000), k=60_000))) for _ in range(3)]',
        '["word " * 200_000, "word " * 199_990]',
        '["ab cd " * 100_000, "cd ab " * 100_001]',
        '[drawn("the of and in to", 6_000) for _ in range(2)]',
        '[drawn("the of", 20_000) for _ in range(3)]',
        '[" ".join(f"w{k % 97}" for k in range(30_000)), " ".join(f"w{k % 101}" for k in range(30_000))]',
        '["\\n\\n".join([para] * 100)] * 2',
        '["\\n\\n".join([para] * 1_000), para]',
        '["\\n".join(f"line {k % 977}" for k in range(12_000)), "\\n".join(f"line {k % 971}" for k in range(12_000))]',
        '["\\u05d4\\u05d2\\u05e9\\u05e8 \\u202b\\u0627\\u0644\\u062c\\u0633\\u0631 " * 5_000] * 2',
        '[" ".join(random_.sample(para.split() * 300, len(para.split()) * 300)) for _ in range(2)]',
        '[f"{para} {drawn(para, 30)}" for _ in range(500)]',
        '["The harbour was closed because of ice on Monday morning again"] * 1_000',
        '[f"Harbour {k} was closed because of ice on Monday morning {k * 7}" for k in range(1_000)]',
    ],
    ids=[
        "binary noise",
        "noise of all scripts",
        "one word, not equally often",
        "two words in turn",
        "five frequent words",
        "two frequent words",
        "two periods",
        "one paragraph 100 times",
        "one paragraph 1000 times and once",
        "12,000 short lines",
        "right to left",
        "the same words in any order",
        "only furniture",
        "one sentence often",
        "one sentence with other numbers often",
    ],
)
def test_hostile_texts_end_in_a_result(texts: str) -> None:
    ask(texts)


@pytest.mark.slow
def test_ten_megabytes_of_one_word_and_one_of_it_end_in_a_result() -> None:
    assert ask('["word " * 2_000_000, "word"]').startswith("[] 0")


@pytest.mark.slow
def test_twenty_thousand_articles_of_one_sentence_are_one_story() -> None:
    """A hundred thousand take five times as long and 3 GB at most: tried by hand."""
    sentence = "The harbour was closed because of ice on Monday morning again and nobody knows for how long"
    answer = ask(f'["{sentence}"] * 20_000')
    assert answer.startswith("[(0, 1, 2, 3,")
    assert answer.count("(") == 1
