"""How two wordings of one passage differ, word by word, as rich text of two lines."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from html import escape

_TOKEN = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff]|[^\s\u2e80-\u9fff\uf900-\ufaff]+\s*|\s+")
_AROUND = 5  # words of an equal stretch that stay beside a difference
_MOST = 4000  # code points that are compared


def wordings(here: str, there: str, new: str, gone: str) -> tuple[str, str]:
    """Both wordings as rich text: what stands only `here` bold in the colour `new`, only `there` struck in `gone`.

    Long equal stretches are cut to a few words beside a difference. A character of Han counts as a word.
    """
    a, b = _TOKEN.findall(here[:_MOST]), _TOKEN.findall(there[:_MOST])
    matcher = SequenceMatcher(None, _compared(a), _compared(b), autojunk=False)
    steps = list(_steps(matcher, a, b))
    mine = "".join(_shown(words, equal, f'<b style="color:{new}">', "</b>", at) for words, _, equal, at in steps)
    theirs = "".join(_shown(words, equal, f'<s style="color:{gone}">', "</s>", at) for _, words, equal, at in steps)
    return mine.strip(), theirs.strip()


def _compared(tokens: Sequence[str]) -> list[str]:
    """Words as they are compared: without case and the blanks behind them."""
    return [token.strip().casefold() for token in tokens]


def _steps(
    matcher: "SequenceMatcher[str]", a: Sequence[str], b: Sequence[str]
) -> Iterator[tuple[Sequence[str], Sequence[str], bool, tuple[bool, bool]]]:
    """Stretches of both: their words, whether they are equal, and whether a difference lies before and after."""
    codes = matcher.get_opcodes()
    for number, (op, i1, i2, j1, j2) in enumerate(codes):
        yield a[i1:i2], b[j1:j2], op == "equal", (number > 0, number + 1 < len(codes))


def _shown(words: Sequence[str], equal: bool, before: str, after: str, at: tuple[bool, bool]) -> str:
    if not words:
        return ""
    if not equal:
        said = "".join(words)
        blank = said[len(said.rstrip()) :]
        return f"{before}{escape(said.rstrip())}{after}{blank}"
    if len(words) <= 2 * _AROUND + 1:
        return escape("".join(words))
    head = "".join(words[:_AROUND]) if at[0] else ""
    tail = "".join(words[-_AROUND:]) if at[1] else ""
    return escape(f"{head}… {tail}" if tail else f"{head}…")
