"""What the annotation list shows: one annotation with its places, as plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from heihe_reader.model.annotation import Annotation
from heihe_reader.model.ids import AnnotationId
from heihe_reader.model.mark import MarkKind
from heihe_reader.model.span import Place


class Scope(StrEnum):
    """Whose annotations are listed."""

    ARTICLE = "article"
    STORY = "story"
    EVERYTHING = "everything"


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One place of an annotation. `paragraph` counts from 1, 0 when unknown; `words` are those that stand there."""

    annotation: AnnotationId
    place: Place
    kind: MarkKind
    outlet: str
    paragraph: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class AnnotationRow:
    """One annotation with its tag paths, its colour by name, and all its places, its own first."""

    annotation: Annotation
    colour: str
    tag_paths: tuple[str, ...] = ()
    places: tuple[PlaceRow, ...] = ()

    @property
    def id(self) -> AnnotationId:
        """The annotation's id."""
        return self.annotation.id

    @property
    def shown(self) -> tuple[PlaceRow, ...]:
        """The places that were not opted out."""
        return tuple(place for place in self.places if place.kind is not MarkKind.OPTED_OUT)

    @property
    def variants(self) -> int:
        """How many shown places have other words."""
        return sum(1 for place in self.shown if place.kind is MarkKind.VARIANT)

    @property
    def texts(self) -> int:
        """How many different wordings the shown places have; unknown words of a variant count as their own."""
        variants = [place for place in self.shown if place.kind is MarkKind.VARIANT]
        known = {_plain(place.words) for place in variants if place.words}
        return 1 + len(known) + sum(1 for place in variants if not place.words)


Row = AnnotationRow | PlaceRow


def counted(rows: Sequence[AnnotationRow]) -> tuple[int, int]:
    """How many places the rows have together, and how many wordings; what several rows share counts once."""
    wordings: dict[Place, str] = {}
    for row in rows:
        own = Place(row.annotation.article, row.annotation.span)
        same = [each.place for each in row.shown if each.kind is not MarkKind.VARIANT] or [own]
        words = next((wordings[place] for place in same if place in wordings), _plain(row.annotation.quote))
        wordings |= dict.fromkeys(same, words)
        for each in row.shown:
            if each.kind is MarkKind.VARIANT:
                wordings.setdefault(each.place, _plain(each.words) or f"{each.place}")
    return len(wordings), len(set(wordings.values()))


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()
