"""What differs inside of a run of equal words: their script, and the punctuation and blanks between them."""

from collections.abc import Iterator

from heihe_reader.dedup.aligning.both_texts import BothTexts
from heihe_reader.dedup.aligning.edges import same_between
from heihe_reader.dedup.aligning.holes import Gap, Hole, hole_between
from heihe_reader.dedup.aligning.runs import Run
from heihe_reader.text.normalise import normalise

_MANY = 16  # places that differ: from here on it is cheaper to look at the normal form of all


def differing_inside(texts: BothTexts, run: Run) -> Iterator[Hole]:
    """What differs in and between the words of one run, in order; neighbouring words of another script together."""
    text_a, text_b = texts.text_a, texts.text_b
    first_a, first_b, length = run
    ends_a, ends_b = texts.ends_a[first_a : first_a + length], texts.ends_b[first_b : first_b + length]
    starts_a = [*texts.starts_a[first_a : first_a + length], ends_a[-1]]
    starts_b = [*texts.starts_b[first_b : first_b + length], ends_b[-1]]
    if _differ_in_blanks(text_a[starts_a[0] : starts_a[-1]], text_b[starts_b[0] : starts_b[-1]]):
        return
    script: Gap | None = None  # words of another script, as far as they are read
    for k in _suspects(text_a, text_b, starts_a, starts_b):
        word = starts_a[k], ends_a[k], starts_b[k], ends_b[k]
        is_script = not _is_same_word(text_a, text_b, word)
        if script and not (is_script and script[1] == word[0] and script[3] == word[2]):
            yield *script, True
            script = None
        if is_script:
            script = (script[0], word[1], script[2], word[3]) if script else word
        hole = _between(text_a, text_b, (word[1], starts_a[k + 1], word[3], starts_b[k + 1]))
        if hole:
            if script:
                yield *script, True
                script = None
            yield hole
    if script:
        yield *script, True


def _differ_in_blanks(piece_a: str, piece_b: str) -> bool:
    """Whether two stretches differ in nothing but blanks, as where lines are broken elsewhere; that is no change."""
    return _closed_up(piece_a) == _closed_up(piece_b) or piece_a.split() == piece_b.split()


def _closed_up(text: str) -> str:
    return text.replace("\n", " ").replace("  ", " ").replace("  ", " ")


def _suspects(text_a: str, text_b: str, starts_a: list[int], starts_b: list[int]) -> list[int]:
    """The words of a run that are not spelled alike, or with another stretch behind them; found by halving.

    None if the two are equal in normal form.
    """
    found: list[int] = []
    waiting = [(0, len(starts_a) - 1)]
    while waiting:
        first, end = waiting.pop()
        if text_a[starts_a[first] : starts_a[end]] == text_b[starts_b[first] : starts_b[end]]:
            continue
        if end - first == 1:
            found.append(first)
            continue
        middle = (first + end) // 2
        waiting.append((middle, end))
        waiting.append((first, middle))
    if len(found) > _MANY:
        piece_a, piece_b = text_a[starts_a[0] : starts_a[-1]], text_b[starts_b[0] : starts_b[-1]]
        return [] if normalise(piece_a) == normalise(piece_b) else found
    return found


def _is_same_word(text_a: str, text_b: str, word: Gap) -> bool:
    word_a, word_b = text_a[word[0] : word[1]], text_b[word[2] : word[3]]
    return word_a == word_b or normalise(word_a) == normalise(word_b)


def _between(text_a: str, text_b: str, gap: Gap) -> Hole | None:
    """What differs between two words that are neighbours on both sides."""
    start_a, end_a, start_b, end_b = gap
    if same_between(text_a[start_a:end_a], text_b[start_b:end_b]):
        return None
    width = min(end_a - start_a, end_b - start_b)
    return hole_between(text_a, text_b, gap, width, width)
