"""Makes an anchor for a span, and finds a quote in a text. It never guesses.

An anchor is a position and a quote with context, as in the W3C Web Annotation model (TextPositionSelector and
TextQuoteSelector).
"""

from dataclasses import dataclass

from heihe_reader.model.annotation import CONTEXT
from heihe_reader.model.span import Span
from heihe_reader.text.normalise import fold, normalise


@dataclass(frozen=True, slots=True)
class Quote:
    """A quote with up to `CONTEXT` code points on either side, word for word."""

    exact: str
    prefix: str = ""
    suffix: str = ""


def quote_at(text: str, span: Span) -> Quote:
    """The quote at `span` of `text`, with its context."""
    return Quote(
        span.of(text),
        text[max(0, span.start - CONTEXT) : span.start],
        text[span.end : span.end + CONTEXT],
    )


def stands_at(text: str, span: Span, quote: str) -> bool:
    """True when the quote stands at the position, word for word: only then does the position count."""
    return span.end <= len(text) and span.of(text) == quote


def find_quote(text: str, quote: Quote) -> tuple[Span, ...]:
    """Every place where the quote stands with that context, in order.

    Word for word where it stands so at least once; else in normal form (quotation marks, case, white space).
    Empty prefix and suffix match everywhere.
    """
    if not quote.exact.strip():
        return ()
    exact = [
        span
        for span in _occurrences(text, quote.exact)
        if text.endswith(quote.prefix, 0, span.start) and text.startswith(quote.suffix, span.end)
    ]
    return tuple(exact) if exact else _find_folded(text, quote)


def _occurrences(text: str, needle: str) -> list[Span]:
    spans, at = [], text.find(needle)
    while at >= 0:
        spans.append(Span(at, at + len(needle)))
        at = text.find(needle, at + 1)
    return spans


def _find_folded(text: str, quote: Quote) -> tuple[Span, ...]:
    folded = fold(text)
    needle, before, after = normalise(quote.exact), normalise(quote.prefix), normalise(quote.suffix)
    if not needle:
        return ()
    found = []
    for hit in _occurrences(folded.text, needle):
        span = folded.original(hit.start, hit.end)
        whole = normalise(span.of(text)) == needle  # not half of a ligature
        blank = hit.start > 0 and folded.text[hit.start - 1] == " "  # never two in a row
        left = folded.text.endswith(before, 0, hit.start - 1 if blank else hit.start)
        right = folded.text.startswith(after, hit.end + 1 if folded.text.startswith(" ", hit.end) else hit.end)
        if whole and left and right:
            found.append(span)
    return tuple(found)
