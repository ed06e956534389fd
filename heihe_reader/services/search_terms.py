"""What a query asks for: words and phrases, and the regular expression for normal form that finds each."""

import re
from dataclasses import dataclass

from heihe_reader.text.normalise import normalise

_PART = re.compile(r'"([^"]+)"|(\S+)')
_NO_LETTER = re.compile("[\0\ud800-\udfff]")  # an index ends at the one and cannot hold the others
_QUOTATION_MARK = re.compile('["“”＂]')
_LONGEST_PHRASE = 80  # code points
_BETWEEN_SENTENCES = " .,;:!?…()[]{}<>«»‹›'\"*。，、；：？！「」『』（）《》〈〉"  # beside a word, no part of it
_SPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase in normal form. `beginning` is true where a word may go on, as one that is still typed."""

    words: str
    beginning: bool

    def pattern(self) -> str:
        """A regular expression for normal form. Whatever is no letter may stand between the words of a phrase."""
        body = literally(self.words) if unspaced(self.words) else r"\W+".join(map(re.escape, self.words.split()))
        return _bounded(body, self.words, open_end=self.beginning)


def whole_words(words: str) -> str:
    """A regular expression for words in normal form, as they stand, that neither begins nor ends inside a word."""
    return _bounded(literally(words), words, open_end=False)


def _bounded(body: str, words: str, *, open_end: bool) -> str:
    """Whole words, but for Han, kana and Thai, which have no gaps."""
    left = "" if unspaced(words[0]) or not words[0].isalnum() else r"(?<!\w)"
    open_end = open_end or unspaced(words[-1]) or not words[-1].isalnum()
    return left + body + ("" if open_end else r"(?!\w)")


def terms_of(query: str) -> tuple[Term, ...]:
    """The words and quoted phrases of a query in normal form, without the punctuation around them.

    An unquoted word is taken as a beginning where it is the last one, or ends with an asterisk.
    """
    terms = []
    query = _NO_LETTER.sub(" ", query)
    for match in _PART.finditer(query.replace("“", '"').replace("”", '"')):
        written = normalise(match[1] or match[2])
        words = written.strip(_BETWEEN_SENTENCES)
        if any(character.isalnum() for character in words):
            open_end = match[1] is None and (match.end() == len(query) or written.endswith("*"))
            terms.append(Term(words, open_end and not unspaced(words[-1])))
    return tuple(terms)


def phrase(words: str) -> str:
    """The query that finds selected words as they stand: a quoted phrase, as long as one can be and end with a word.

    Words between quotation marks cannot be quoted again; of those and the ones around them the longest are taken.
    """
    longest = max((" ".join(part.split()) for part in _QUOTATION_MARK.split(words)), key=len)
    if len(longest) > _LONGEST_PHRASE:
        whole, _, rest = longest[: _LONGEST_PHRASE + 1].rpartition(" ")
        longest = whole or rest[:_LONGEST_PHRASE]
    return f'"{longest}"' if longest else ""


def literally(words: str) -> str:
    """A regular expression for words in normal form; Han, kana and Thai may be broken by line ends anywhere."""
    return r"\s*".join(map(re.escape, words)) if unspaced(words) else re.escape(words)


def unspaced(text: str) -> bool:
    """True for text with Han, kana or Thai in it."""
    return bool(_SPACED.search(text))
