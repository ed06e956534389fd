"""A frozen program on a Linux that was not made for it: what it lacks, and what must not be left behind."""

import os
import sys
from collections.abc import Iterable, MutableMapping

_PLACES = ("/usr/lib64", "/lib64", "/usr/lib", "/lib")
_SEARCHED = "LD_LIBRARY_PATH"


def leave_as_found(environment: MutableMapping[str, str]) -> None:
    """Takes back what PyInstaller's starter has set for this process.

    The loader has read it by now. A browser or a file manager that we start must not be handed our libraries, and our
    own children begin afresh.
    """
    for name in [name for name in environment if name.startswith("_PYI_")]:
        del environment[name]
    original = environment.pop(f"{_SEARCHED}_ORIG", None)
    environment.pop(_SEARCHED, None)
    if original is not None:
        environment[_SEARCHED] = original


class BeforeQt:
    """Sees that Qt is about to be imported, and loads libraries of the graphics system that the system lacks.

    A library that is loaded satisfies every later one that asks for its name (dlopen(3)), so nothing has to be set for
    the process, and what the system has comes first. Commands never import Qt and never wait for this.
    """

    def __init__(self, folder: str) -> None:
        self._folder = folder

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        """Never finds anything itself (importlib.abc.MetaPathFinder)."""
        if name == "PySide6":
            sys.meta_path.remove(self)
            load_missing(self._folder, os.listdir(self._folder))


def load_missing(folder: str, names: Iterable[str]) -> tuple[str, ...]:
    """Loads those of `names` that are not among the system's libraries from `folder`, and gives their names.

    One may ask for another: they are tried in turns until none is left or none can be loaded.
    """
    missing = [name for name in sorted(names) if not is_of_system(name)]
    if not missing:
        return ()
    from ctypes import CDLL  # on a machine with a desktop nobody needs it

    loaded: list[str] = []
    waiting, tried = missing, -1
    while waiting and len(waiting) != tried:
        tried = len(waiting)
        for name in list(waiting):
            try:
                CDLL(os.path.join(folder, name))
            except OSError:
                continue
            waiting.remove(name)
            loaded.append(name)
    return tuple(loaded)


def is_of_system(name: str) -> bool:
    """Whether the library lies where systems keep them."""
    return any(os.path.exists(f"{place}/{name}") for place in (*_multiarch(), *_PLACES))


def _multiarch() -> list[str]:
    with os.scandir("/usr/lib") as found:
        return [entry.path for entry in found if entry.name.endswith("-linux-gnu")]
