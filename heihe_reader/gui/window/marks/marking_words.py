"""What is said after marking, and how a quote is cited."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from heihe_reader.gui.widgets.counting import places_of, said_number
from heihe_reader.gui.widgets.quoting import quoted_all
from heihe_reader.model.annotation import Occurrence


def marked_words(paths: Sequence[str], found: Sequence[Occurrence]) -> str:
    """“Tagged “Volume” in 2 places. One is a variant.”"""
    shown = [occurrence for occurrence in found if not occurrence.opted_out]
    names = [path.rsplit("/", 1)[-1] for path in paths if path]
    places = places_of(1 + len(shown))
    if names:
        said = QCoreApplication.translate("Marking", "Tagged %1 in %2.").replace("%1", quoted_all(names))
    else:
        said = QCoreApplication.translate("Marking", "Highlighted in %2.")
    return said.replace("%2", places) + _variants_among(shown)


def extended_words(split: bool, found: Sequence[Occurrence]) -> str:
    """“Changed how far the mark reaches, in 3 places. One is a variant.”"""
    if split:
        return QCoreApplication.translate(
            "Marking", "These words do not stand where the mark was made, so this copy is its own mark now."
        )
    shown = [occurrence for occurrence in found if not occurrence.opted_out]
    said = QCoreApplication.translate("Marking", "Changed how far the mark reaches, in %1.")
    return said.replace("%1", places_of(1 + len(shown))) + _variants_among(shown)


def _variants_among(shown: Sequence[Occurrence]) -> str:
    variants = sum(1 for occurrence in shown if not occurrence.exact)
    if not variants:
        return ""
    if variants == 1:
        return " " + QCoreApplication.translate("Marking", "One is a variant.")
    return " " + QCoreApplication.translate("Marking", "%1 are variants.").replace("%1", said_number(variants))
