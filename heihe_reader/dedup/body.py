"""The words of an article that are compared: those of its body blocks."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from heihe_reader.dedup.subject import Subject
from heihe_reader.model.block import Block, Role
from heihe_reader.model.span import Span
from heihe_reader.text.words import I64, Words, split_texts, split_words

_SHORT = 1 << 15  # code points of two texts that are cut into words in one go


@dataclass(frozen=True, slots=True)
class Body:
    """The body words of `text` in order.

    `runs` are the stretches of the text that only body blocks fill; `run_of` says in which of them each word stands.
    A passage never reaches from one run into the next, so that it never covers folded text.
    """

    text: str
    words: Words
    runs: tuple[Span, ...]
    run_of: I64

    def __len__(self) -> int:
        return len(self.words)

    def span(self, first: int, last: int) -> Span:
        """From the start of word `first` to the end of word `last` (inclusive)."""
        return Span(int(self.words.starts[first]), int(self.words.ends[last]))


def body_of(subject: Subject) -> Body:
    """The body words of an article."""
    return body_of_spans(subject.text, body_runs(subject.text, subject.blocks))


def body_of_text(text: str) -> Body:
    """All words of a text that has no blocks."""
    return body_of_spans(text, (Span(0, len(text)),))


def bodies_of_two(a: str, b: str) -> tuple[Body, Body]:
    """All words of two texts that have no blocks; short ones are cut into words together, in less time."""
    if len(a) + len(b) > _SHORT:
        return body_of_text(a), body_of_text(b)
    words = split_words(f"{a}\n{b}")
    begin = len(a) + 1
    cut = int(words.starts.searchsorted(begin))
    head, tail = slice(cut), slice(cut, None)
    words_a = Words(words.hashes[head], words.starts[head], words.ends[head], words.weights[head])
    words_b = Words(words.hashes[tail], words.starts[tail] - begin, words.ends[tail] - begin, words.weights[tail])
    return body_of_words(a, words_a, (Span(0, len(a)),)), body_of_words(b, words_b, (Span(0, len(b)),))


def body_runs(text: str, blocks: Sequence[Block]) -> tuple[Span, ...]:
    """The stretches of the text that neighbouring body blocks fill, white space between them included."""
    runs: list[Span] = []
    previous: Block | None = None
    for block in sorted(blocks, key=lambda b: b.span):
        if block.role is Role.BODY and len(block.span):
            if runs and previous is not None and previous.role is Role.BODY:
                runs[-1] = Span(runs[-1].start, block.span.end)
            else:
                runs.append(block.span)
        previous = block
    return tuple(runs)


def bodies_of(subjects: Sequence[Subject]) -> list[Body]:
    """The body words of many articles, which are cut into words in one go."""
    table = split_texts([subject.text for subject in subjects])
    return [
        body_of_words(subject.text, table[number], body_runs(subject.text, subject.blocks))
        for number, subject in enumerate(subjects)
    ]


def body_of_spans(text: str, runs: tuple[Span, ...]) -> Body:
    """The words of `text` that stand inside of `runs`."""
    return body_of_words(text, split_words(text), runs)


def body_of_words(text: str, words: Words, runs: tuple[Span, ...]) -> Body:
    """Those of the words of `text` that stand inside of `runs`."""
    if runs == (Span(0, len(text)),):
        return Body(text, words, runs, np.zeros(len(words), np.int64))
    begins = np.array([run.start for run in runs], np.int64)
    ends = np.array([run.end for run in runs], np.int64)
    run_of = np.searchsorted(begins, words.starts, side="right") - 1
    kept = run_of >= 0
    kept[kept] = words.starts[kept] < ends[run_of[kept]]
    picked = Words(words.hashes[kept], words.starts[kept], words.ends[kept], words.weights[kept])
    return Body(text, picked, runs, run_of[kept])
