"""Modules that another package loads in advance, and of which nobody asks anything here, wait until somebody does."""

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # it takes longer to load than one of these modules
    from importlib.abc import Loader, MetaPathFinder
else:
    Loader = MetaPathFinder = object


class Later(MetaPathFinder):
    """Finds some modules where the others find them, and has each loaded when the first name is missed in it.

    Python's own `LazyLoader` loads at any name; PySide asks each of its modules for `__spec__`, which is there already.
    """

    def __init__(self, *names: str) -> None:
        """What is loaded already stays as it is."""
        self._names = names
        self._made: list[_Late] = []

    def __enter__(self) -> None:
        sys.meta_path.insert(0, self)

    def __exit__(self, *_: object) -> None:
        """Who imports one of the modules from now on gets it whole; those of a package stay among their neighbours."""
        sys.meta_path.remove(self)
        for late in self._made:
            if late.waits and "." not in late.name:
                sys.modules.pop(late.name, None)

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Nothing for any other module."""
        if sys.meta_path[0] is not self:  # PySide's own finder has put itself before this one
            sys.meta_path.remove(self)
            sys.meta_path.insert(0, self)
        if name not in self._names:
            return None
        others = (each.find_spec(name, path, target) for each in sys.meta_path if each is not self)
        spec = next((found for found in others if found is not None), None)
        if spec is not None and spec.loader is not None:
            spec.loader = late = _Late(spec.loader, name)
            self._made.append(late)
        return spec


class _Late(Loader):
    """Leaves a module empty until a name is missed in it: then its `__getattr__` is asked (PEP 562)."""

    def __init__(self, loader: Loader, name: str) -> None:
        self._loader = loader
        self._turn = RLock()
        self.name = name
        self.waits = True

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """As the other loader makes it."""
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """Puts nothing in it but what loads it."""

        def find(name: str) -> object:
            with self._turn:
                if self.waits:
                    self._load(module)
            try:
                return vars(module)[name]
            except KeyError:
                raise AttributeError(f"module {self.name!r} has no attribute {name!r}") from None

        vars(module)["__getattr__"] = find

    def _load(self, module: ModuleType) -> None:
        self.waits = False
        if module.__spec__ is not None:
            module.__spec__.name = self.name  # PySide gives its modules a second one
        self._loader.exec_module(module)
