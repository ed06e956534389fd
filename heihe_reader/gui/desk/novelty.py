"""What of a version is new: what stands in no other pane, and changes that a reader must see."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from heihe_reader.gui.desk.changes import LONG_RUN, begins_sentence, is_strong
from heihe_reader.gui.desk.refining import numbers_joined
from heihe_reader.gui.desk.words import count_words
from heihe_reader.model.alignment import Alignment, Op, WordChange
from heihe_reader.model.span import Span

_ENDS = (".", "!", "?", "…", "。", "！", "？", "”", "»", '"')


def new_spans(own: Sequence[Span], standing: Sequence[Span], after: str) -> tuple[Span, ...]:
    """What the view *new only* keeps of `own`: all but what stands elsewhere, and the bare signs between that."""
    kept = without(sorted(own), merged(standing))
    return tuple(span for span in kept if any(map(str.isalnum, span.of(after))))


def standing_in(alignment: Alignment, before: str, after: str, edges: Sequence[WordChange] = ()) -> Iterator[Span]:
    """The stretches of `after` (b) that need no reading for one who knows `before` (a): passages and small edits.

    `edges` are short changes beside passages. A changed number, date or name, a whole sentence, and a run of more than
    `LONG_RUN` changed words are no small edits.
    """
    passages = (pair for pair in alignment.pairs if not pair.by_hand)
    changes = (*(c for pair in passages for c in numbers_joined(pair.changes, before, after)), *edges)
    told = merged(c.b for c in changes if must_show(c, before, after))
    yield from without(sorted([*(p.b for p in alignment.pairs), *(c.b for c in edges if len(c.b))]), told)


def must_show(change: WordChange, before: str, after: str) -> bool:
    """True for a change that is never folded."""
    if change.quiet:
        return False
    new = change.b.of(after).strip()
    begins = begins_sentence(after, change.b.start)
    if begins and change.op is Op.INSERT and new[-1:] in _ENDS and count_words(new) > 3:
        return True
    return is_strong(change.a.of(before).strip(), new, begins) or count_words(new) > LONG_RUN


def merged(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that overlap or touch as one."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return out


def without(spans: Sequence[Span], taken: Sequence[Span]) -> Iterator[Span]:
    """What is left of the spans; `taken` are in order and apart."""
    ends = [t.end for t in taken]
    for span in spans:
        at = span.start
        for other in taken[bisect_right(ends, span.start) :]:
            if other.start >= span.end:
                break
            if other.start > at:
                yield Span(at, other.start)
            at = max(at, other.end)
        if at < span.end:
            yield Span(at, span.end)
