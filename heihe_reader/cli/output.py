"""How a command speaks: one JSON document on stdout with --json, else lines; progress and messages on stderr."""

import contextlib
import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from heihe_reader.cli.signals import heeding, leave
from heihe_reader.cli.streams import columns, fitted, has_all_letters, is_screen, pour, tell
from heihe_reader.errors import AmbiguousQuoteError, HeiheError
from heihe_reader.model.step import Outcome, Stage, Step

_DEEDS = {Stage.READING: "Reading", Stage.COMPARING: "Comparing"}
_COMMANDS_TO_TERMINALS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class AnswerLostError(HeiheError):
    """The answer could not be written to stdout: the disk is full, or the device is gone."""

    code = "output"
    exit_code = 1  # the command itself is done


class Output:
    """Where a command's answer goes."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json

    def answer(self, document: Any, lines: Iterable[str]) -> None:
        """Prints the answer: the document with --json, else the lines.

        Raises:
            AnswerLostError: stdout cannot be written. A pipe that nobody reads is no error.
        """
        said = f"{_json(document)}\n" if self.as_json else _safe("".join(f"{line}\n" for line in lines))
        with _written():
            tell(sys.stdout, said, end="")

    def hand_out(self, data: bytes, lines: Iterable[str]) -> None:
        """Writes a file to stdout byte for byte, and what is to be said of it to stderr.

        Raises:
            AnswerLostError: stdout cannot be written. A pipe that nobody reads is no error.
        """
        with _written():
            pour(sys.stdout, data)
        _mention(_fresh_line() + _safe("".join(f"{line}\n" for line in lines)), end="")

    def error(self, error: HeiheError) -> None:
        """Prints what went wrong."""
        if self.as_json:
            said: dict[str, Any] = {"code": error.code, "message": str(error)}
            if isinstance(error, AmbiguousQuoteError):
                said["candidates"] = [{"start": start, "end": end} for start, end in error.candidates]
            with contextlib.suppress(OSError):  # the exit code says it too
                tell(sys.stdout, _json({"error": said}))
        else:
            lines = [f"{_fresh_line()}heihe-reader: {_safe(str(error))}"]
            if isinstance(error, AmbiguousQuoteError):
                lines += [f"  --start {start} --end {end}" for start, end in error.candidates]
            _mention("\n".join(lines))

    def step(self, step: Step) -> None:
        """Says on stderr what a long job has just done."""
        if step.outcome is Outcome.WORKING and is_screen(sys.stderr):
            of = f" of {step.total}" if step.total else ""
            part = f", {step.part:.0%}" if step.part else ""
            line = " ".join(_safe(f"{step.done}{of} {_what(step)}{part}").split())
            _mention(f"\r\x1b[K{fitted(line)}", end="")
        elif step.outcome is Outcome.FAILED:
            _mention(f"{_fresh_line()}{_safe(step.reason)}")
        elif step.outcome is Outcome.DONE:
            _mention(_fresh_line(), end="")


@contextlib.contextmanager
def _written() -> Iterator[None]:
    try:
        with heeding(leave):
            yield
    except OSError as error:
        raise AnswerLostError(
            f"The answer could not be written: {error.strerror}. What the command did is done."
        ) from error


def _mention(words: str, end: str = "\n") -> None:
    """Says it on stderr; where that cannot be written, nobody is there to hear of it."""
    with contextlib.suppress(OSError):
        tell(sys.stderr, words, end)


def _json(document: Any) -> str:
    """The document, in letters that every reader of stdout understands.

    A lone surrogate (a file's name that is no UTF-8) comes out as the escape that JSON has for it.
    """
    said = json.dumps(document, ensure_ascii=not has_all_letters(sys.stdout), indent=2)
    return _COMMANDS_TO_TERMINALS.sub(lambda sign: f"\\u{ord(sign[0]):04x}", said)


def _safe(words: str) -> str:
    """The words without what a terminal would obey: texts and names come from anywhere."""
    return _COMMANDS_TO_TERMINALS.sub("\N{REPLACEMENT CHARACTER}", words)


def _what(step: Step) -> str:
    """What a step is about: its subject, after what is being done with it."""
    return f"{_DEEDS[step.stage]} {step.subject}".rstrip() if step.stage else step.subject


def _fresh_line() -> str:
    return "\r\x1b[K" if is_screen(sys.stderr) else ""


def counted(number: int, one: str, many: str = "") -> str:
    """“1 story”, “2 stories”."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Rows as lines with aligned columns; the last column is left ragged."""
    lines = [[" ".join(cell.split("\n")) for cell in row] for row in rows]
    widths = [max(map(columns, cells)) for cells in list(zip(*lines, strict=True))[:-1]]
    return ["  ".join([*map(_padded, line, widths), line[-1]]) for line in lines]


def _padded(cell: str, width: int) -> str:
    return cell + " " * (width - columns(cell))
