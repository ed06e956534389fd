"""Cuts texts into sentences that count as read or not. Runs in a child process: it looks at whole stories."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from heihe_reader.library.store import Store
from heihe_reader.model.block import Block
from heihe_reader.model.ids import ArticleId, StoryId
from heihe_reader.model.reading import Sentence
from heihe_reader.model.span import Span
from heihe_reader.text.counting import count_words
from heihe_reader.text.han import plain_forms
from heihe_reader.text.normalise import normalise
from heihe_reader.text.sentences import sentence_spans

SHORT, LONG = 4, 60
"""Words: a shorter sentence goes with the one before it, a longer one is cut."""

_WORDS = re.compile(r"\w+")


def sentences_of(texts: Sequence[tuple[str, tuple[Block, ...]]]) -> list[tuple[Sentence, ...]]:
    """The sentences of the bodies of some texts, given with their blocks."""
    return [tuple(_sentences(text, blocks)) for text, blocks in texts]


def unread_shares(path: Path, stories: Sequence[StoryId] | None = None) -> dict[StoryId, float]:
    """How much of a story's distinct text is unread, as a share of its words, 0 to 1.

    For the stories given, or for all in which anything was read; in the others everything is unread.
    """
    store = Store.open(path, read_only=True)
    try:
        members = store.reads.members(store.reads.stories() if stories is None else stories)
        return {story: _share(store, ids) for story, ids in members.items()}
    finally:
        store.close()


def _share(store: Store, articles: Iterable[ArticleId]) -> float:
    words: dict[int, int] = {}
    for article in articles:
        version = store.articles.text(article)
        words.update((s.digest, s.words) for s in _sentences(version.text, version.blocks))
    read = store.reads.among(list(words))
    total = sum(words.values())
    return 1 - sum(words[digest] for digest in read) / total if total else 0.0


def _sentences(text: str, blocks: Sequence[Block]) -> Iterator[Sentence]:
    body = [b.span for b in blocks if not b.folded] if blocks else [Span(0, len(text))]
    for block in body:
        for start, end in _pieces(block.of(text)):
            span = Span(block.start + start, block.start + end)
            words = count_words(span.of(text))
            if words:
                yield Sentence(span, words, _digest(span.of(text)))


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a block; short ones join the one before, so that no “Yes.” is known all over a library."""
    held: tuple[int, int] | None = None
    for start, end in sentence_spans(text):
        if held is not None and count_words(text[start:end]) >= SHORT:
            yield from _cut(text, *held)
            held = (start, end)
        else:
            held = (held[0] if held is not None else start, end)
    if held is not None:
        yield from _cut(text, *held)


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A stretch without an end of a sentence, such as a list, in pieces of `LONG` words."""
    if count_words(text[start:end]) <= 2 * LONG:
        yield start, end
        return
    at, seen = start, 0
    for word in _WORDS.finditer(text, start, end):
        seen += count_words(word[0])
        if seen >= LONG:
            yield at, word.end()
            at, seen = word.end(), 0
    if text[at:end].strip():
        yield at, end


def _digest(text: str) -> int:
    """64 bits of BLAKE2 over the words in normal form, Han in plain forms; signs between the words do not matter."""
    words = " ".join(_WORDS.findall(plain_forms(normalise(text))))
    return int.from_bytes(hashlib.blake2b(words.encode(), digest_size=8).digest(), "big", signed=True)
