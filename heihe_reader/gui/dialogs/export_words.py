"""What the export dialog says: counts, the files of a bundle, and why there is nothing to see."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from heihe_reader.gui.widgets.counting import annotations_of, articles_of, distinct_texts_of, places_of
from heihe_reader.services.exporting import ExportSummary, Line, Look


def counts_words(summary: ExportSummary) -> str:
    """“8 annotations from 4 articles. 14 places, counted as 6 distinct texts.”"""
    said = QCoreApplication.translate("ExportDialog", "%1 from %2.").replace("%1", annotations_of(summary.annotations))
    said = said.replace("%2", articles_of(summary.articles))
    if summary.annotations == 0:
        return said
    places = QCoreApplication.translate("ExportDialog", "%1, counted as %2.")
    return f"{said} {places.replace('%1', places_of(summary.places)).replace('%2', distinct_texts_of(summary.texts))}"


def bundle_lines(name: str, summary: ExportSummary) -> Iterator[Line]:
    """The files of a bundle, each with what it is for."""
    yield Line(Look.TITLE, name)
    for file, words in (
        ("data/readable/index.html", QCoreApplication.translate("ExportDialog", "The reading copy, for any browser")),
        ("data/annotations/annotations.jsonld", annotations_of(summary.annotations)),
        ("data/annotations/codebook.jsonld", QCoreApplication.translate("ExportDialog", "The tags")),
        ("data/articles.json", QCoreApplication.translate("ExportDialog", "Stories, folds and decisions")),
        (
            "data/sources/",
            QCoreApplication.translate("ExportDialog", "%1: the text of each, and the original file byte for byte")
            .replace("%1", articles_of(summary.articles)),
        ),
        ("manifest-sha256.txt", QCoreApplication.translate("ExportDialog", "A checksum for each file")),
    ):  # fmt: skip
        yield Line(Look.NAME, file)
        yield Line(Look.FACT, words)
