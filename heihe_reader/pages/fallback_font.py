"""The typeface that MuPDF carries for scripts that a document brings no face for. Runs in a child process only."""

import pymupdf


def fallback_font() -> bytes:
    """A TrueType font with Latin, Cyrillic, Han, kana and hangul letters: Droid Sans Fallback (Apache License 2.0)."""
    return bytes(pymupdf.Font("cjk").buffer)
