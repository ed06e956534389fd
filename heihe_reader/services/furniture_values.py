"""What was learned to be furniture, as a person reviews it: each text once, with the places where it stands."""

from dataclasses import dataclass

from heihe_reader.model.span import Place


@dataclass(frozen=True, slots=True)
class FurniturePlace:
    """One place. `shown` is True where a person said that it is text."""

    place: Place
    title: str
    shown: bool


@dataclass(frozen=True, slots=True)
class FurnitureText:
    """The words as they stand at the first place, why the program folds them, and all their places in one outlet."""

    words: str
    reason: str
    site: str
    places: tuple[FurniturePlace, ...]

    @property
    def key(self) -> str:
        """Stays the same from one look to the next."""
        first = self.places[0].place
        return f"{first.article}:{first.span.start}"

    @property
    def articles(self) -> int:
        """In how many articles it stands."""
        return len({one.place.article for one in self.places})

    @property
    def shown(self) -> int:
        """At how many places a person said that it is text."""
        return sum(one.shown for one in self.places)
