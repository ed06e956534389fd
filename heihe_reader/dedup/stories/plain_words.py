"""Tells the words that every text has from those that make two texts tellings of one story."""

from collections.abc import Sequence

import numpy as np

from heihe_reader.dedup.stories.compared import Compared
from heihe_reader.text.words import U64, Words, hash_texts

SAMPLED = 400  # texts that are looked at: enough to know the words of a language
_FEWEST = 50  # with fewer texts nothing can be said
_TELLING = 0.19  # of the words that are not plain: heavy rewriting leaves a fifth or more, strangers share less
_SPACED = 0.75  # mean weight of the words of a text in which spaces part them
_PLAIN = 0.12  # of the texts: words in more of them are plain


def plain_words(texts: Sequence[str]) -> U64:
    """The words, ascending, that stand in more than an eighth of the texts, of which no two should be kin.

    Such are function words (Luhn 1958): two texts that have only these in the same order have nothing in common.
    """
    if len(texts) < _FEWEST:
        return np.zeros(0, np.uint64)
    cut = hash_texts(texts)
    article = np.repeat(np.arange(len(texts), dtype=np.uint64), np.diff(cut.offsets))
    order = np.lexsort((article, cut.hashes))
    words, article = cut.hashes[order], article[order]
    again = np.zeros(len(words), np.bool_)
    again[1:] = (words[1:] == words[:-1]) & (article[1:] == article[:-1])
    words = words[~again]
    begins = np.flatnonzero(np.append(True, words[1:] != words[:-1])) if len(words) else np.zeros(0, np.int64)
    often = np.diff(np.append(begins, len(words))) > _PLAIN * len(texts)
    return words[begins[often]]


def is_telling(found: Compared, a: Words, b: Words, plain: U64) -> bool:
    """Whether two texts share enough of the words that are not plain for one to be a rewriting of the other.

    Of texts without spaces, where a word is one character, this says nothing, and is true.
    """
    if min(float(words.weights.mean()) if len(words) else 1.0 for words in (a, b)) < _SPACED:
        return True
    own_a, own_b = ~_among(a.hashes, plain), ~_among(b.hashes, plain)
    shared = sum(int(own_a[match.a].sum()) for match in found.matches())
    return shared >= _TELLING * min(int(own_a.sum()), int(own_b.sum()))


def _among(words: U64, known: U64) -> np.typing.NDArray[np.bool_]:
    """Which words are among the known ones, which ascend."""
    if not len(known):
        return np.zeros(len(words), np.bool_)
    return np.asarray(known[np.minimum(np.searchsorted(known, words), len(known) - 1)] == words)
