"""Words to hits, each with its place in the text and the words around it."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice
from time import monotonic

from heihe_reader.errors import RefusedError
from heihe_reader.isolation import ChildTimeoutError
from heihe_reader.model.article import Article, TextVersion
from heihe_reader.model.block import Block
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.query import Hit
from heihe_reader.model.span import Span
from heihe_reader.services.context import Context
from heihe_reader.services.search_terms import Term, literally, terms_of, unspaced
from heihe_reader.services.search_terms import whole_words as bounded_by_words
from heihe_reader.text.normalise import Folded, fold, normalise

_MATCHES = "heihe_reader.services.patterns:matches"
_MATCHES_IN_ALL = "heihe_reader.services.patterns:matches_in_all"
_PATIENCE = 2.0  # seconds for one regular expression in one text
_PATIENCE_FOR_ALL = 6.0  # seconds for one in the whole library
_BATCH = 1_000_000  # code points that a child looks through at once
_AROUND = 80  # code points of a snippet on either side of a hit
_ARTICLES = 500  # articles looked into for one query
_TOO_LONG = "This pattern takes too long in this library. Make it simpler."


class Searching:
    """Searches texts, titles and notes."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._store = context.store

    def search(self, query: str, limit: int = 200) -> tuple[Hit, ...]:
        """Hits, best first. All words must stand in an article; "in quotes" they stand in that order.

        Case, quotation marks and ё against е make no difference. The last word may be a beginning.
        """
        terms = terms_of(query)
        if not terms:
            return ()
        phrases = [term.words + ("*" if term.beginning else "") for term in terms]
        hits: list[Hit] = []
        for id, score in self._store.index.find(phrases, _ARTICLES):
            hits += self._in_article(id, terms, score, limit - len(hits))
            if len(hits) >= limit:
                break
        hits += self._in_notes(terms)
        return tuple(hits[:limit])

    def places_in(
        self, article: ArticleId, words: str, *, match_case: bool = False, whole_words: bool = False
    ) -> tuple[Span, ...]:
        """Where `words` stand in one article, in order and apart, code points of its text.

        The words are taken as they stand, in this order; they may begin and end inside words of the text unless
        `whole_words`. White space, quotation marks and ё against е make no difference, nor case unless `match_case`.
        """
        wanted = normalise(words)
        if not wanted:
            return ()
        text = self._store.articles.text(article).text
        found = _matches(text, bounded_by_words(wanted) if whole_words else literally(wanted))
        if match_case:
            found = [span for span in found if _capitals(span.of(text)) == _capitals(words)]
        return tuple(_not_twice(found))

    def matches_in(
        self, article: ArticleId, pattern: str, *, match_case: bool = False, whole_words: bool = False
    ) -> tuple[Span, ...]:
        """Where a regular expression (Python's `re`) matches in one article, in order and apart, code points.

        Raises:
            RefusedError: it is no regular expression, or takes longer than two seconds here.
        """
        _check_pattern(pattern)
        text = self._store.articles.text(article).text
        try:
            found: list[tuple[int, int]] = self._context.seeker.call(
                _MATCHES, text, pattern, match_case, whole_words, timeout=_PATIENCE
            )
        except ChildTimeoutError as error:
            raise RefusedError("This pattern takes too long in this text. Make it simpler.") from error
        return tuple(Span(start, end) for start, end in found)

    def search_pattern(self, pattern: str, limit: int = 200, *, match_case: bool = False) -> tuple[Hit, ...]:
        """Where a regular expression (Python's `re`) matches in the texts of the library, the newest article first.

        Raises:
            RefusedError: it is no regular expression, or takes longer than six seconds here.
        """
        _check_pattern(pattern)
        hits: list[Hit] = []
        until = monotonic() + _PATIENCE_FOR_ALL
        for batch in self._batches():
            left = until - monotonic()
            if left <= 0:
                raise RefusedError(_TOO_LONG)
            texts = [text.text for text in batch]
            try:
                found: list[list[tuple[int, int]]] = self._context.seeker.call(
                    _MATCHES_IN_ALL, texts, pattern, match_case, timeout=left
                )
            except ChildTimeoutError as error:
                raise RefusedError(_TOO_LONG) from error
            for text, places in zip(batch, found, strict=True):
                spans = [Span(*place) for place in places]
                hits += [_text_hit(text, near, spans, 0.0) for near in islice(_apart(text, spans), limit - len(hits))]
            if len(hits) >= limit:
                break
        return tuple(hits[:limit])

    def _batches(self) -> Iterator[list[TextVersion]]:
        """All texts, the newest article first, in parts that a child can be handed at once."""
        batch: list[TextVersion] = []
        length = 0
        for article in reversed(self._store.articles.all()):
            batch.append(self._store.articles.text(article.id))
            length += len(batch[-1].text)
            if length >= _BATCH:
                yield batch
                batch, length = [], 0
        if batch:
            yield batch

    def _in_article(self, id: ArticleId, terms: Sequence[Term], score: float, limit: int) -> list[Hit]:
        article, text = self._store.articles.get(id), self._store.articles.text(id)
        spans = _places(text.text, terms)
        if spans:
            return [_text_hit(text, near, spans, score) for near in islice(_apart(text, spans), limit)]
        return [_title_hit(article, span, score) for span in _places(article.title, terms)[:1]]

    def _in_notes(self, terms: Sequence[Term]) -> Iterator[Hit]:
        for annotation in self._store.annotations.all():
            folded = normalise(annotation.note)
            if folded and all(re.search(term.pattern(), folded) for term in terms):
                marks = tuple(_places(annotation.note, terms))
                yield Hit(annotation.article, annotation.span, annotation.note, marks, 0.0, "note")


def _check_pattern(pattern: str) -> None:
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        raise RefusedError(f"“{pattern}” is no regular expression: {error}.") from error


def _places(text: str, terms: Sequence[Term]) -> list[Span]:
    """Where any of the terms stands, in order, code points of `text`."""
    return _matches(text, "|".join(term.pattern() for term in sorted(terms, key=lambda term: -len(term.words))))


def _matches(text: str, pattern: str) -> list[Span]:
    """Where a pattern for normal form stands, in order, code points of `text`."""
    if not text:
        return []
    folded: Folded = fold(text)
    return [folded.original(match.start(), match.end()) for match in re.finditer(pattern, folded.text)]


def _not_twice(spans: Sequence[Span]) -> list[Span]:
    """Without spans that overlap the one before: one letter such as ㎞ may stand for several of normal form."""
    kept: list[Span] = []
    for span in spans:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _capitals(text: str) -> tuple[bool, ...]:
    """Which of its letters and digits are capitals."""
    return tuple(letter.isupper() for letter in unicodedata.normalize("NFKC", text) if letter.isalnum())


def _apart(text: TextVersion, spans: Sequence[Span]) -> Iterator[list[Span]]:
    """The neighbourhoods: places that would share a snippet, which ends with its block, are shown once."""
    near: list[Span] = []
    for span in spans:
        close = near and span.start <= near[0].start + _AROUND
        if near and not (close and _block_at(text.blocks, span) == _block_at(text.blocks, near[0])):
            yield near
            near = []
        near.append(span)
    if near:
        yield near


def _text_hit(text: TextVersion, near: Sequence[Span], spans: Sequence[Span], score: float) -> Hit:
    """A hit for a neighbourhood, in the words around its first place; `spans` are all places in the text."""
    span, *also = near
    block = _block_at(text.blocks, span)
    low, high = (block.span.start, block.span.end) if block else (0, len(text.text))
    start = _word_start(text.text, max(low, span.start - _AROUND), low)
    end = _word_end(text.text, min(high, span.end + _AROUND), high)
    end = max(end, span.end)
    first, last = (bisect_left(spans, at, key=lambda s: s.start) for at in (start, end))
    marks = tuple(Span(s.start - start, s.end - start) for s in spans[first:last] if s.end <= end)
    folded = bool(block and block.folded)
    return Hit(text.article, span, text.text[start:end], marks, score, "text", folded, tuple(also))


def _title_hit(article: Article, span: Span, score: float) -> Hit:
    return Hit(article.id, Span(0, 0), article.metadata.title, (span,), score, "title")


def _block_at(blocks: Sequence[Block], span: Span) -> Block | None:
    at = bisect_right(blocks, span.start, key=lambda block: block.span.start) - 1
    return blocks[at] if at >= 0 and span.start < blocks[at].span.end else None


def _word_start(text: str, at: int, low: int) -> int:
    """The next word's beginning, so that a snippet does not begin inside one."""
    if at <= low or unspaced(text[at]):
        return at
    gap = text.find(" ", at, at + _AROUND // 2)
    return gap + 1 if gap >= 0 else at


def _word_end(text: str, at: int, high: int) -> int:
    if at >= high or unspaced(text[at]):
        return at
    gap = text.rfind(" ", at - _AROUND // 2, at)
    return gap if gap >= 0 else at
