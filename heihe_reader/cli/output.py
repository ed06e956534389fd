"""How a command speaks: one JSON document on stdout with --json, else lines; progress and messages on stderr."""

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from heihe_reader.errors import AmbiguousQuoteError, HeiheError
from heihe_reader.model.step import Outcome, Stage, Step

_DEEDS = {Stage.READING: "Reading", Stage.COMPARING: "Comparing"}


class Output:
    """Where a command's answer goes."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json

    def answer(self, document: Any, lines: Iterable[str]) -> None:
        """Prints the answer: the document with --json, else the lines."""
        if self.as_json:
            print(json.dumps(document, ensure_ascii=False, indent=2))
        else:
            for line in lines:
                print(line)

    def error(self, error: HeiheError) -> None:
        """Prints what went wrong."""
        if self.as_json:
            said: dict[str, Any] = {"code": error.code, "message": str(error)}
            if isinstance(error, AmbiguousQuoteError):
                said["candidates"] = [{"start": start, "end": end} for start, end in error.candidates]
            print(json.dumps({"error": said}, ensure_ascii=False, indent=2))
        else:
            print(f"heihe-reader: {error}", file=sys.stderr)
            if isinstance(error, AmbiguousQuoteError):
                for start, end in error.candidates:
                    print(f"  --start {start} --end {end}", file=sys.stderr)

    def step(self, step: Step) -> None:
        """Says on stderr what a long job has just done."""
        if step.outcome is Outcome.WORKING and sys.stderr.isatty():
            of = f" of {step.total}" if step.total else ""
            part = f", {step.part:.0%}" if step.part else ""
            print(f"\r\x1b[K{step.done}{of} {_what(step)}{part}", end="", file=sys.stderr, flush=True)
        elif step.outcome is Outcome.FAILED:
            print(f"{_fresh_line()}{step.reason}", file=sys.stderr)
        elif step.outcome is Outcome.DONE:
            print(_fresh_line(), end="", file=sys.stderr, flush=True)


def _what(step: Step) -> str:
    """What a step is about: its subject, after what is being done with it."""
    return f"{_DEEDS[step.stage]} {step.subject}".rstrip() if step.stage else step.subject


def _fresh_line() -> str:
    return "\r\x1b[K" if sys.stderr.isatty() else ""


def counted(number: int, one: str, many: str = "") -> str:
    """“1 story”, “2 stories”."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Rows as lines with aligned columns; the last column is left ragged."""
    if not rows:
        return []
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]) - 1)]
    return ["  ".join([*(cell.ljust(w) for cell, w in zip(row, widths, strict=False)), row[-1]]) for row in rows]
