"""Which marks stand where in a reading copy: those made in an article and those that show there from elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from heihe_reader.bundle.codebook import paths_of
from heihe_reader.bundle.content import Content
from heihe_reader.bundle.excerpts import Excerpt, OtherPlace, excerpts
from heihe_reader.bundle.page_view import Chip, MarginNote, PlaceLink
from heihe_reader.bundle.paragraphs import Paragraphs
from heihe_reader.bundle.segments import Shown
from heihe_reader.model.annotation import Annotation
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.mark import MarkKind
from heihe_reader.model.span import Span
from heihe_reader.text.anchoring import stands_at

_UNTAGGED = "yellow"


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark in an article, and what stands beside it (None where there is nothing to say)."""

    shown: Shown
    note: MarginNote | None


@dataclass(frozen=True, slots=True)
class _Spot:
    """A place where an excerpt shows; `other` is None where it was made."""

    excerpt: Excerpt
    article: ArticleId
    shown: Shown
    other: OtherPlace | None


class ShownMarks:
    """All marks of a reading copy. `paragraphs` are what its texts are set in, by article."""

    def __init__(self, content: Content) -> None:
        self.paragraphs = {packed.article.id: Paragraphs(packed.text) for packed in content.articles}
        self._texts = {packed.article.id: packed.text for packed in content.articles}
        paths = paths_of(content.tags)
        self._chips = {tag.id: Chip(paths[tag.id], tag.colour) for tag in content.tags}
        self.excerpts = excerpts(content)
        self._spots: dict[ArticleId, list[_Spot]] = {}
        self._unplaced: dict[ArticleId, list[Excerpt]] = {}
        self._anchors: set[str] = set()
        for excerpt in self.excerpts:
            self._place(excerpt)

    def of(self, article: ArticleId) -> tuple[Placed, ...]:
        """The marks that stand in an article, in order; those with something to say are numbered from 1."""
        placed, number = [], 0
        for spot in sorted(self._spots.get(article, ()), key=lambda s: (s.shown.span, s.shown.anchor)):
            note = self._margin_note(spot)
            if note is None:
                placed.append(Placed(spot.shown, None))
                continue
            number += 1
            sign = str(number)
            placed.append(Placed(replace(spot.shown, number=sign), replace(note, number=sign)))
        return tuple(placed)

    def unplaced(self, article: ArticleId) -> tuple[Excerpt, ...]:
        """The excerpts made in an article whose quote does not stand at its position in the packed text."""
        return tuple(self._unplaced.get(article, ()))

    def anchor_of(self, excerpt: Excerpt) -> str:
        """The anchor of an excerpt's own mark in this page, empty where it has none."""
        return self._known(own_anchor(excerpt.annotation))

    def colour(self, annotation: Annotation) -> str:
        """The colour of an annotation: its own, else that of its first tag, else that of untagged ones."""
        chips = self.chips(annotation)
        return annotation.colour or (chips[0].colour if chips else _UNTAGGED)

    def chips(self, annotation: Annotation) -> tuple[Chip, ...]:
        """The tags of an annotation."""
        return tuple(self._chips[tag] for tag in annotation.tags if tag in self._chips)

    def places(self, excerpt: Excerpt) -> tuple[PlaceLink, ...]:
        """The other places of an excerpt, linked where they stand in this page."""
        return tuple(self._link(excerpt, index, place) for index, place in enumerate(excerpt.places))

    def _place(self, excerpt: Excerpt) -> None:
        for spot in self._spots_of(excerpt):
            self._spots.setdefault(spot.article, []).append(spot)
            self._anchors.add(spot.shown.anchor)
        if own_anchor(excerpt.annotation) not in self._anchors:
            self._unplaced.setdefault(excerpt.article.id, []).append(excerpt)

    def _spots_of(self, excerpt: Excerpt) -> Iterator[_Spot]:
        own = excerpt.annotation
        text = self._texts[own.article]
        if text.version == own.text_version and stands_at(text.text, own.span, own.quote):
            shown = self._shown(own, own.article, own.span, MarkKind.OWN, own_anchor(own))
            if shown is not None:
                yield _Spot(excerpt, own.article, shown, None)
        for index, place in enumerate(excerpt.places):
            kind = MarkKind.EXACT if place.occurrence.exact else MarkKind.VARIANT
            there = place.occurrence.article
            shown = self._shown(own, there, place.occurrence.span, kind, _place_anchor(own, index))
            if shown is not None:
                yield _Spot(excerpt, there, shown, place)

    def _shown(self, own: Annotation, article: ArticleId, span: Span, kind: MarkKind, anchor: str) -> Shown | None:
        under = self.paragraphs[article].under(span) if article in self.paragraphs else ()
        if not under:
            return None
        return Shown(span, under[0].span, self.colour(own), kind, anchor, own.id)

    def _margin_note(self, spot: _Spot) -> MarginNote | None:
        excerpt = spot.excerpt
        own = excerpt.annotation
        elsewhere = self._made_at(excerpt, here=spot.other.here) if spot.other is not None else None
        places = self.places(excerpt) if spot.other is None else ()
        chips = self.chips(own)
        if not (chips or own.note.strip() or places or elsewhere):
            return None
        note = own.note.strip() if spot.other is None else ""
        return MarginNote("", spot.shown.anchor, spot.shown.colour, chips, note, places, elsewhere)

    def _made_at(self, excerpt: Excerpt, *, here: bool) -> PlaceLink:
        where = f"here, ¶ {excerpt.paragraph}" if here else excerpt.where
        return PlaceLink(where, self._known(own_anchor(excerpt.annotation)), variant=False)

    def _link(self, excerpt: Excerpt, index: int, place: OtherPlace) -> PlaceLink:
        anchor = self._known(_place_anchor(excerpt.annotation, index))
        variant = not place.occurrence.exact
        words = "" if not variant or place.repeated else place.plain
        return PlaceLink(place.where, anchor, variant, words, place.repeated)

    def _known(self, anchor: str) -> str:
        return anchor if anchor in self._anchors else ""


def own_anchor(annotation: Annotation) -> str:
    """The anchor of an annotation where it was made."""
    return f"m-{annotation.id}"


def _place_anchor(annotation: Annotation, index: int) -> str:
    return f"{own_anchor(annotation)}-{index + 1}"
