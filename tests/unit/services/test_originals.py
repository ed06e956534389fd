"""Pages come from a child, and what cannot be shown is said in words."""

from pathlib import Path

import pymupdf
import pytest

from heihe_reader.errors import RefusedError
from heihe_reader.services.library import Library


def test_pages_words_and_their_stretches_come_from_the_child(tmp_path: Path) -> None:
    document = pymupdf.open()
    document.new_page(width=300, height=200).insert_text((40, 60), "The bridge stands quiet.")
    (tmp_path / "bridge.pdf").write_bytes(document.tobytes())
    (tmp_path / "note.txt").write_text("No pages here.")
    with Library.open(tmp_path / "one.heihe", create=True) as library:
        list(library.importing.run([tmp_path / "bridge.pdf", tmp_path / "note.txt"]))
        by_type = {a.source.media_type: a.id for a in library.reading.articles()}
        pdf, plain = by_type["application/pdf"], by_type["text/plain"]
        assert library.originals.sizes(pdf) == ((300.0, 200.0),)
        drawn = library.originals.draw(pdf, 0, 2.0)
        assert (drawn.width, drawn.height) == (600, 400)
        text = library.reading.text(pdf).text
        assert [box.span.of(text) for box in library.originals.words(pdf, 0)] == text.split()
        assert [(run.page, run.span.of(text)) for run in library.originals.runs(pdf)] == [(0, text)]
        with pytest.raises(RefusedError, match="Page 2 is damaged"):
            library.originals.draw(pdf, 1, 2.0)
        with pytest.raises(RefusedError, match="came from no PDF"):
            library.originals.sizes(plain)
