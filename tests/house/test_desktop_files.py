"""What tells a Linux desktop about the program: well formed, of one name, and with an icon that can be drawn."""

import configparser
import xml.etree.ElementTree as ElementTree

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from heihe_reader import __version__
from heihe_reader.assets import asset
from heihe_reader.library.migrate import APPLICATION_ID
from tests.house.tracked import ROOT

_LINUX = ROOT / "packaging" / "linux"
_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
_TYPE = "application/x-heihe-library"


def test_the_entry_opens_the_libraries_of_its_type() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(_LINUX / "heihe-reader.desktop", encoding="utf-8")
    words = entry["Desktop Entry"]
    assert words["Exec"] == "heihe-reader %f"
    assert words["MimeType"] == f"{_TYPE};"
    assert {"Comment", "Comment[ru]", "Comment[zh_CN]"} <= set(words)


def test_the_type_is_known_by_its_name_and_by_what_stands_in_the_file() -> None:
    (kind,) = ElementTree.parse(_LINUX / "heihe-reader.xml").getroot()
    assert kind.get("type") == _TYPE
    glob, number = kind.find(f"{_MIME}glob"), kind.find(f"{_MIME}magic/{_MIME}match/{_MIME}match")
    assert glob is not None
    assert number is not None
    assert glob.get("pattern") == "*.heihe"
    assert int(number.get("value", ""), 16) == APPLICATION_ID
    assert number.get("offset") == "68"  # SQLite's file format, the database header


def test_the_metainfo_speaks_of_this_version() -> None:
    root = ElementTree.parse(_LINUX / "heihe-reader.metainfo.xml").getroot()
    assert root.findtext("launchable") == "heihe-reader.desktop"
    assert next(root.iter("release")).get("version") == __version__


def test_the_icon_of_the_program_is_drawn(qtbot: QtBot) -> None:
    icon = QIcon(str(asset("resources", "application", "heihe-reader.svg")))
    image = icon.pixmap(QSize(64, 64)).toImage()
    colours = {image.pixel(x, y) for x in range(0, 64, 4) for y in range(0, 64, 4)}
    assert len(colours) > 3
