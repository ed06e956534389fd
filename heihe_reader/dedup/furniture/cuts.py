"""Cuts a block into its sentences and says what each of them is by its looks and words alone."""

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import lru_cache

from heihe_reader.dedup.furniture.set_phrases import has_links
from heihe_reader.dedup.furniture.site_talk import Clues, ends_sentence, talk_of
from heihe_reader.dedup.furniture.site_words import has_han, speaking_han, telling_words

TALK = 3  # the bits of the form that hold a `Talk`
SENTENCE = 4  # ends as a sentence does, or in the middle of one
QUOTED = 8  # begins with a quotation mark
TITLE = 16  # the first heading, or the title of the article
LAST = 32  # the last sentence of its block
WHOLE = 64  # a block that is one sentence or line: its row stands for both
KNOWN = 128  # the title of the article, word for word

_CREDITED = 120  # characters of a credit at most
_SHORT = 400  # characters of a block that may well stand on many pages
_QUOTES = '"“«„「『‘'
_LEFT_OPEN = (",", ";", "–", "—", "-", "，", "；", "、")
_CUT = re.compile(  # the first character in one class, which is looked for at once
    r"[.!?…。！？\n](?:(?<=[.!?…])[.!?…]*[\"'”’»)\]]*[ \t]+|(?<=[。！？])[。！？]*[”’」』）]*|(?<=\n)\n*)"
)
_LABEL = re.compile(
    r"(?:[^\W\d_][^\s:：]{0,20} ){0,3}[^\W\d_][^\s:：.,]{0,20}(?=[:：]\s*\S)"
    r"|(?:(?:read|see|watch|listen|more)(?: also| more| next| on this| on)|also read"
    r"|(?:читайте|смотрите|слушайте) (?:также|ещё|еще)|ещё по теме|см\. также|lire aussi|lesen sie auch"
    r"|siehe auch)(?= \w)|另见|參見|参见|另請參閱|延伸阅读|延伸閱讀|更多",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"(?:photos?|pictures?|images?|source|text|words|by|author|translat\w+|фото\w*|снимок|источник|автор|текст|перевод\w*"
    r"|来源|來源|作者|记者|記者|摄影|攝影|图|圖|文|责任编辑|編輯|编辑|译者|foto|quelle|photographe)\s*[:：/／|].{0,60}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Cut:
    """What is to be seen in the text of one block alone: its sentences, where there are several, with their forms."""

    form: int
    label: int
    credit: bool
    sentences: tuple[tuple[int, int, int], ...]


def cut_of(text: str, outlet: str) -> Cut:
    """The sentences of a block, and what each of them is; `outlet` is the name of the site."""
    return _cut_kept(text, outlet) if len(text) <= _SHORT else _cut_of(text, outlet)


def _cut_of(text: str, outlet: str) -> Cut:
    spans = list(_sentences(text))
    lower = text.lower()
    linked, han = has_links(lower), has_han(lower)
    speaking = speaking_han(lower) if han else set[str]()
    credit = len(text) <= _CREDITED and bool(_CREDIT.fullmatch(text.strip()))
    if len(spans) > 1:
        words, cuts = set[str](), list[tuple[int, int, int]]()
        for start, end in spans:
            piece = text[start:end]
            clues = _clues(piece.lower(), linked, han, speaking)
            words |= clues.words
            cuts.append((start, end, _form(piece, clues, outlet)))
        cuts[-1] = (*spans[-1], cuts[-1][2] | LAST)
        form = _form(text.strip(), Clues(words, linked, han, bool(speaking)), outlet)
        return Cut(form | LAST, 0, credit, tuple(cuts))
    form = _form(text.strip(), _clues(lower, linked, han, speaking), outlet)
    label = None if ends_sentence(text) else _LABEL.match(text)
    return Cut(form | LAST | WHOLE, label.end() if label else 0, credit, ())


_cut_kept = lru_cache(maxsize=1 << 13)(_cut_of)  # the same lines stand on page after page


def _clues(lower: str, linked: bool, han: bool, speaking: Set[str]) -> Clues:
    """What is known of a part from what is known of its whole block."""
    return Clues(telling_words(lower), linked, han, bool(speaking) and any(word in lower for word in speaking))


def _form(text: str, clues: Clues, outlet: str) -> int:
    told = ends_sentence(text) or text[-1:] in _LEFT_OPEN
    return int(talk_of(text, outlet, clues)) | SENTENCE * told | QUOTED * (text[:1] in _QUOTES)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """The sentences and lines of a block. Cut by sight alone: all that matters is that equal texts are cut alike."""
    start = 0
    for end in [*(found.end() for found in _CUT.finditer(text)), len(text)]:
        piece = text[start:end]
        if bare := piece.strip():
            left = start + piece.index(bare)
            yield left, left + len(bare)
        start = end
