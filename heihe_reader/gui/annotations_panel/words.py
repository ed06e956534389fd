"""The sentences of the annotation list."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from heihe_reader.gui.annotations_panel.rows import AnnotationRow, PlaceRow, Scope, counted
from heihe_reader.gui.widgets.counting import distinct_texts_of, joined, places_of, texts_of, variants_of
from heihe_reader.model.mark import MarkKind


def head_words(rows: Sequence[AnnotationRow]) -> str:
    """“14 places, 9 texts”: all places of the list, and the wordings among them, each once."""
    if not rows:
        return ""
    places, texts = counted(rows)
    return joined(places_of(places), texts_of(texts))


def short_places(row: AnnotationRow) -> str:
    """“2 places, 1 variant”, as a row has room for it."""
    words = places_of(max(len(row.shown), 1))
    return joined(words, variants_of(row.variants) if row.variants else "")


def full_places(row: AnnotationRow) -> str:
    """“3 places, 2 distinct texts, 1 variant”."""
    variants = variants_of(row.variants) if row.variants else ""
    return joined(places_of(max(len(row.shown), 1)), distinct_texts_of(row.texts), variants)


def tag_words(row: AnnotationRow) -> str:
    """The paths of its tags, or that it has none."""
    return ", ".join(row.tag_paths) or QCoreApplication.translate("AnnotationList", "No tag")


def place_words(row: PlaceRow) -> str:
    """“Northern Courier ¶ 2”."""
    return f"{row.outlet} ¶ {row.paragraph}" if row.paragraph else row.outlet


def kind_words(kind: MarkKind) -> str:
    """How a place came about, in a word or two."""
    if kind is MarkKind.VARIANT:
        return QCoreApplication.translate("AnnotationList", "variant")
    if kind is MarkKind.OPTED_OUT:
        return QCoreApplication.translate("AnnotationList", "left out")
    if kind is MarkKind.EXACT:
        return QCoreApplication.translate("AnnotationList", "same words")
    return QCoreApplication.translate("AnnotationList", "made here")


def scope_words(scope: Scope) -> str:
    """The name of a scope, as its button shows it."""
    if scope is Scope.ARTICLE:
        return QCoreApplication.translate("AnnotationList", "This article")
    if scope is Scope.STORY:
        return QCoreApplication.translate("AnnotationList", "This story")
    return QCoreApplication.translate("AnnotationList", "Everything")


def spoken(row: AnnotationRow | PlaceRow) -> str:
    """A row as a screen reader says it."""
    if isinstance(row, PlaceRow):
        return f"{place_words(row)}, {kind_words(row.kind)}"
    words = f"{' '.join(row.annotation.quote.split())} — {tag_words(row)}, {full_places(row)}"
    if row.annotation.note:
        words += ", " + QCoreApplication.translate("AnnotationList", "note: %1").replace("%1", row.annotation.note)
    return words
