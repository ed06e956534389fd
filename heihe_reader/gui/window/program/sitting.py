"""Knows whether the last sitting ended in good order: a note in the state folder that an orderly end takes away."""

import faulthandler
import json
import os
from pathlib import Path
from typing import NamedTuple, TextIO

from heihe_reader.isolation import is_running
from heihe_reader.log import without_places

_LINES = 40  # of the log


class Fallen(NamedTuple):
    """A sitting that ended suddenly: its library ("" for none), and all that is known of its end."""

    library: str
    report: str


class Sitting:
    """One run of the program, from `begin` to `end`. A folder that cannot be written costs the note, not the start."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._note = folder / f"sitting-{os.getpid()}.json"
        self._faults: TextIO | None = None

    def begin(self) -> Fallen | None:
        """Begins; tells of the sitting that fell, if one did since the last time."""
        fallen = None
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            for note in sorted(self._folder.glob("sitting-*.json")):
                if not is_running(int(note.stem.removeprefix("sitting-"))):
                    fallen = self._read(note)
                    self._drop(note)
            self._note.write_text(json.dumps({"library": ""}), encoding="utf-8")
            self._faults = self._note.with_suffix(".txt").open("w", encoding="utf-8")
            faulthandler.enable(self._faults)
        except (OSError, ValueError):
            return fallen
        return fallen

    def opened(self, library: str) -> None:
        """Says which library is open now, "" for none."""
        if self._faults is not None:
            self._note.write_text(json.dumps({"library": library}), encoding="utf-8")

    def end(self) -> None:
        """An orderly end."""
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None
        self._drop(self._note)

    def _read(self, note: Path) -> Fallen:
        library = str(json.loads(note.read_text(encoding="utf-8") or "{}").get("library", ""))
        faults = _tail(note.with_suffix(".txt"), _LINES)
        parts = [faults or "The process ended without a word.", _tail(self._folder / "heihe-reader.log", _LINES)]
        return Fallen(library, without_places("\n\n".join(part for part in parts if part)))

    @staticmethod
    def _drop(note: Path) -> None:
        for file in (note, note.with_suffix(".txt")):
            file.unlink(missing_ok=True)


def _tail(file: Path, lines: int) -> str:
    try:
        return "\n".join(file.read_text(encoding="utf-8", errors="replace").splitlines()[-lines:])
    except OSError:
        return ""
