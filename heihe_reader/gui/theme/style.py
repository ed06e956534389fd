"""Dresses the whole program in a theme: Fusion, a palette and one style sheet."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from heihe_reader.assets import read_text
from heihe_reader.gui.theme.fonts import in_points, interface_font
from heihe_reader.gui.theme.manner import is_compact
from heihe_reader.gui.theme.theme import THEMES, Theme, load_theme

INTERFACE_SIZE = 13.0  # pixels
_FUSION = ("-style", "Fusion")  # as Qt takes it from a command line
_IN_FUSION, _DRESSED = "heihe-in-fusion", "heihe-dressed"

_ROLES = {
    QPalette.ColorRole.Window: "chrome",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "field",
    QPalette.ColorRole.AlternateBase: "panel",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink-faint",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on-accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "moved",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "panel",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line-control",
    QPalette.ColorRole.Shadow: "line-control",
}
_OFF = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette(theme: Theme) -> QPalette:
    """The palette of a theme, for everything that the style sheet leaves to Fusion."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, theme.colour(token))
    for role in _OFF:
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("ink-faint"))
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, theme.colour("line"))
    return made


def style_sheet(theme: Theme) -> str:
    """The style sheet with the theme's colours in it, and closer where rows stand close."""
    files = ("style.qss", "compact.qss") if is_compact() else ("style.qss",)
    return theme.filled("".join(read_text("resources", "themes", file) for file in files))


def new_application(arguments: Sequence[str]) -> QApplication:
    """The application, in Fusion from its first moment. Where it is given its style later, that is handed back, and
    PySide makes five hundred names of what a style can draw.
    """
    app = QApplication([*arguments, *_FUSION])
    app.setProperty(_IN_FUSION, True)
    return app


def dress(app: QApplication, theme: Theme) -> None:
    """Puts the whole program into a theme. It may be called again while windows are open."""
    if not app.property(_DRESSED):  # each of these walks through every widget, so they are done once
        if not app.property(_IN_FUSION):
            app.setStyle("Fusion")
        app.setFont(in_points(interface_font(INTERFACE_SIZE)))
        app.setProperty(_DRESSED, True)
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))


def follow_sheet(widget: QWidget) -> None:
    """Lets a widget look as the style sheet says after a property changed that it asks for. The usual way, by the
    widget's style, would have PySide make what `new_application` spares it.
    """
    QApplication.sendEvent(widget, QEvent(QEvent.Type.Polish))


def chosen_theme(setting: str) -> Theme:
    """The theme of a setting: one of the themes, or "desktop" for light or dark as the desktop has it."""
    if setting in THEMES:
        return load_theme(setting)
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return load_theme("dark" if dark else "light")
