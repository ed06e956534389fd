"""What a person chose and where the window stood, kept between two starts in one TOML file."""

import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

_RECENT = 12  # libraries remembered
ZOOM_RANGE = (50, 300)  # percent
PANELS = ("room", "open", "folded")  # as the room allows, or as a person wants it
BY_HAND = 0  # the pace of one for whom nothing counts as read by itself

CHOICES: Mapping[str, tuple[str, ...]] = {
    "theme": ("desktop", "light", "dark", "sepia"),
    "face": ("serif", "sans"),
    "quiet": ("usual", "less", "off"),
    "density": ("comfortable", "compact"),
    "motion": ("desktop", "none"),
    "language": ("desktop", "en", "ru", "zh_CN"),
    "left_panel": PANELS,
    "right_panel": PANELS,
}
"""The settings that are one of a few words."""

RANGES: Mapping[str, tuple[int, int]] = {
    "zoom": ZOOM_RANGE,
    "text_size": (14, 28),
    "measure": (45, 90),
    "line_height": (140, 200),
    "paragraph_gap": (4, 32),
    "read_pace": (BY_HAND, 120),
}
"""The settings that are a whole number: the least and the greatest. Units stand in `Settings`."""


@dataclass(frozen=True, slots=True)
class RecentLibrary:
    """A library that was open: its file, its counts, when it was opened (RFC 3339, UTC), and how its desk was left.

    `desk` holds the ids of the open articles from left to right, `unfolded` those of the stories that stood open.
    `panes` holds for each of them a line about its place, folds and view (`gui.desk.pane_state`).
    """

    path: str
    articles: int = 0
    stories: int = 0
    opened: str = ""
    view: str = ""
    desk: tuple[str, ...] = ()
    unfolded: tuple[str, ...] = ()
    panes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that is kept. Widths are logical pixels, 0 means the usual one; `geometry` and
    `right_parts`, the heights in the right panel, are Qt's own, in base 64.

    `read_pace` is how many seconds a hundred words must be on screen to count as read, `BY_HAND` for never by itself.
    `last_library` is the file that the next start opens; empty for the start page. `text_size` and `paragraph_gap`
    are pixels at 100 %, `measure` is characters a line, `line_height` and `zoom` are percent. `quiet` says how far
    equal text steps back where changes are shown, `boxed` whether changed numbers, dates and names get a box.
    `density` is how close rows and lines stand, `motion` whether panels slide and bars swell. `language` is that of
    the program, from the next start on.
    `creator` signs marks; empty until a person chose a name. `keys` holds the acts whose keys a person changed, by
    the act's name; an empty tuple takes an act's keys away.
    """

    theme: str = "desktop"
    zoom: int = 100
    face: str = "serif"
    text_size: int = 17
    measure: int = 70
    line_height: int = 162
    paragraph_gap: int = 15
    quiet: str = "usual"
    boxed: bool = True
    density: str = "comfortable"
    motion: str = "desktop"
    language: str = "desktop"
    selection_bar: bool = True
    reopen: bool = True
    linked: bool = True
    ribbons: bool = True
    caret: bool = True
    left_width: int = 0
    right_width: int = 0
    left_panel: str = "room"
    right_panel: str = "room"
    right_parts: str = ""
    sort: str = "newest"
    geometry: str = ""
    count_read: bool = True
    read_pace: int = 15
    creator: str = ""
    last_library: str = ""
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    recent: tuple[RecentLibrary, ...] = field(default=())

    def with_recent(self, library: RecentLibrary) -> "Settings":
        """The same with this library first in the list of recent ones, and only once."""
        others = tuple(known for known in self.recent if known.path != library.path)
        return replace(self, recent=(library, *others)[:_RECENT])

    def without_recent(self, path: str) -> "Settings":
        """The same with this library taken out of the list, and not opened by itself."""
        last = "" if self.last_library == path else self.last_library
        return replace(self, last_library=last, recent=tuple(known for known in self.recent if known.path != path))

    def recent_at(self, path: str) -> RecentLibrary:
        """What is known of a library; next to nothing where it is new."""
        return next((known for known in self.recent if known.path == path), RecentLibrary(path))


class SettingsFile:
    """Reads and writes the settings. A damaged file costs the settings, never the start."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "settings.toml"
        self._read: tuple[str, Settings] = ("", Settings())  # a start asks twice

    def load(self) -> Settings:
        """The settings as kept; the usual ones where the file is missing, damaged, or holds something else."""
        try:
            text = self._file.read_text(encoding="utf-8")
            if text != self._read[0]:
                self._read = (text, _checked(tomllib.loads(text)))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
            return Settings()
        return self._read[1]

    def save(self, settings: Settings) -> None:
        """Writes the settings beside the old file and puts them in its place.

        Raises:
            OSError: the folder cannot be written.
        """
        self._file.parent.mkdir(parents=True, exist_ok=True)
        beside = self._file.with_suffix(".new")
        import tomli_w  # what is only written is loaded when it is: a start reads

        beside.write_text(tomli_w.dumps(asdict(settings)), encoding="utf-8")
        beside.replace(self._file)


def _checked(table: Mapping[str, Any]) -> Settings:
    usual = Settings()
    kept = {
        one.name: table[one.name]
        for one in fields(Settings)
        if one.name not in ("recent", "keys") and type(table.get(one.name)) is type(getattr(usual, one.name))
    }
    kept = {name: value for name, value in kept.items() if value in CHOICES.get(name, (value,))}
    kept |= {name: min(max(kept[name], low), high) for name, (low, high) in RANGES.items() if name in kept}
    return replace(usual, **kept, keys=_keys(table.get("keys")), recent=_recent(table.get("recent")))


def _keys(table: object) -> Mapping[str, tuple[str, ...]]:
    if not isinstance(table, dict):
        return {}
    return {
        act: tuple(chords)
        for act, chords in table.items()
        if isinstance(chords, list) and all(isinstance(chord, str) for chord in chords)
    }


def _recent(entries: object) -> tuple[RecentLibrary, ...]:
    if not isinstance(entries, list):
        return ()
    tables = [entry for entry in entries if isinstance(entry, dict) and isinstance(entry.get("path"), str)]
    return tuple(_one_recent(table) for table in tables[:_RECENT])


def _one_recent(table: Mapping[str, Any]) -> RecentLibrary:
    known = {one.name: type(getattr(RecentLibrary(""), one.name)) for one in fields(RecentLibrary)}
    lists: dict[str, Any] = {
        name: tuple(value)
        for name, value in table.items()
        if known.get(name) is tuple and isinstance(value, list) and all(isinstance(one, str) for one in value)
    }
    plain = {name: table[name] for name, kind in known.items() if type(table.get(name)) is kind}
    return RecentLibrary(**plain, **lists)
