"""The synthetic libraries are made, and opened like any other, whatever the schema has become."""

from pathlib import Path

from heihe_reader.services.library import Library
from tests.benchmarks.panel.made import Shape, fill


def test_a_made_library_has_its_articles_and_their_texts(tmp_path: Path) -> None:
    fill(tmp_path / "made.heihe", Shape(60, 7))
    library = Library.open(tmp_path / "made.heihe")
    try:
        assert library.reading.counts().articles == 60
        first = library.reading.articles()[0]
        assert library.reading.text(first.id).text.startswith("The river is wide")
    finally:
        library.close()
