"""How a person wants the panels beside the desk, as it is kept between two starts."""

from dataclasses import dataclass, replace

from heihe_reader.settings import Settings

LEFT, RIGHT = 232, 256  # the usual widths in pixels
_OPEN = {"open": True, "folded": False}  # by the words of the settings


@dataclass(slots=True)
class ChosenPanels:
    """Which panels are open (None as the room allows), their widths in pixels, and the heights in the right one.

    `parts` are those heights as Qt keeps them, in base 64; empty for the usual ones.
    """

    left: bool | None = None
    right: bool | None = None
    widths: tuple[int, int] = (LEFT, RIGHT)
    parts: str = ""

    @classmethod
    def of(cls, settings: Settings) -> "ChosenPanels":
        """Those of the settings."""
        widths = (settings.left_width or LEFT, settings.right_width or RIGHT)
        return cls(_OPEN.get(settings.left_panel), _OPEN.get(settings.right_panel), widths, settings.right_parts)

    def kept(self, settings: Settings) -> Settings:
        """The settings with these in them."""
        left_width, right_width = self.widths
        return replace(
            settings,
            left_panel=_word(self.left),
            right_panel=_word(self.right),
            left_width=left_width,
            right_width=right_width,
            right_parts=self.parts,
        )


def _word(shown: bool | None) -> str:
    return "room" if shown is None else "open" if shown else "folded"
