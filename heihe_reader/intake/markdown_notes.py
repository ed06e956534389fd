"""Footnotes in Markdown: "[^name]" in the text and "[^name]: …" below, numbered as a rendered page shows them.

CommonMark knows no footnotes. This is the form that GitHub, Pandoc and others share. Before parsing, the signs are
put into characters for private use, which no parser touches; after it, they are taken out again. The ends of links go
the same way, so that their places hold whatever else is done to the words between.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from heihe_reader.intake.piece import Piece, link_in
from heihe_reader.model.block import BlockKind, NoteMark
from heihe_reader.model.span import Span

_DEFINITION = re.compile(r" {0,3}\[\^(?P<name>[^\]\s]+)\]:[ \t]*(?P<rest>.*)$")
_REFERENCE = re.compile(r"(?<!\\)\[\^(?P<name>[^\]\s]+)\](?!:)")
_FENCE = re.compile(r" {0,3}(?P<fence>`{3,}|~{3,})")
_INDENT = re.compile(r"(?: {4}|\t)(?=\S)")
_OPEN, _CLOSE, _NOTE, _MORE = "\ue100", "\ue101", "\ue102", "\ue103"
_LINK, _WHICH, _UNLINK = "\ue104", "\ue105", "\ue106"
_SIGNS = re.compile(f"[{_OPEN}{_CLOSE}{_NOTE}{_MORE}{_LINK}{_WHICH}{_UNLINK}]")
_SIGNED = re.compile(
    f"{_OPEN}(?P<number>\\d+){_CLOSE}|{_LINK}(?P<link>\\d+){_WHICH}|(?P<end>{_UNLINK})|[{_NOTE}{_MORE}]"
)
_INDENTED_LINK = re.compile(f"({_LINK}\\d+{_WHICH})(\\s+)")  # white space goes before the link that begins with it


def with_signs(text: str) -> tuple[str, Mapping[str, str]]:
    """The Markdown with its definitions parted and signed, and the number of each note by its name."""
    text = _SIGNS.sub("", text)
    names = {f["name"] for line, shown in _shown_lines(text) if shown and (f := _DEFINITION.match(line))}
    numbers: dict[str, str] = {}
    for line, shown in _shown_lines(text):
        for found in _REFERENCE.finditer(line) if shown and names else ():
            if found["name"] in names:
                numbers.setdefault(found["name"], str(len(numbers) + 1))
    if not numbers:
        return text, numbers
    return "\n".join(_signed_lines(text, numbers)), numbers


def signed_words(words: str, numbers: Mapping[str, str]) -> str:
    """Running words with each reference to a known note as its number between signs."""
    return _REFERENCE.sub(
        lambda f: f"{_OPEN}{numbers[f['name']]}{_CLOSE}" if f["name"] in numbers else f.group(), words
    )


def link_signs(number: int | None) -> str:
    """What stands where the link of this number begins; where the last one ends for None."""
    return _UNLINK if number is None else f"{_LINK}{number}{_WHICH}"


def is_sign(part: str) -> bool:
    """True for what `link_signs` gives."""
    return part[:1] in (_LINK, _UNLINK)


def without_signs(piece: Piece, targets: Sequence[str] = ()) -> Piece:
    """The piece as it shows: numbers as note markers, what was defined as a footnote, links to `targets`."""
    if not _SIGNS.search(piece.text):
        return piece
    if piece.text[0] in (_NOTE, _MORE):
        piece = replace(piece, kind=BlockKind.FOOTNOTE, level=0)
    parts: list[str] = []
    marks: list[NoteMark] = []
    links: list[tuple[int, int, str]] = []
    opened: tuple[int, str] | None = None
    words = _INDENTED_LINK.sub(r"\2\1", piece.text).lstrip()
    at = length = 0
    for found in _SIGNED.finditer(words):
        shown = words[at : found.start()] + (found["number"] or "")
        parts.append(shown)
        length, at = length + len(shown), found.end()
        if found["number"]:
            marks.append(NoteMark(Span(length - len(found["number"]), length), found["number"]))
        elif found["link"]:
            opened = length, targets[int(found["link"])]
        elif found["end"] and opened:
            links.append((opened[0], length, opened[1]))
    text = "".join((*parts, words[at:])).rstrip()
    made = (link_in(text, start, min(end, len(text)), target) for start, end, target in links)
    notes = () if piece.kind is BlockKind.TABLE else tuple(marks)
    return replace(piece, text=text, marks=notes, links=(*piece.links, *filter(None, made)))


def _shown_lines(text: str) -> list[tuple[str, bool]]:
    """The lines, each with whether it is Markdown and not code between fences."""
    found: list[tuple[str, bool]] = []
    fence = ""
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        if fence:
            found.append((line, False))
            closes = mark and mark["fence"].startswith(fence) and not line.strip().strip(fence[0])
            fence = "" if closes else fence
        else:
            fence = mark["fence"] if mark else ""
            found.append((line, not mark))
    return found


def _signed_lines(text: str, numbers: Mapping[str, str]) -> list[str]:
    lines: list[str] = []
    within = False
    for line, shown in _shown_lines(text):
        found = _DEFINITION.match(line) if shown else None
        if found and found["name"] in numbers:
            lines += ("", f"{_NOTE}{numbers[found['name']]}\\. {found['rest']}")
            within = True
        elif within and shown and _INDENT.match(line):
            first = not lines[-1].strip()
            lines.append((_MORE if first else "") + line.strip())
        else:
            within = within and shown and (not line.strip() or bool(lines[-1].strip()))
            lines.append(line)
    return lines
