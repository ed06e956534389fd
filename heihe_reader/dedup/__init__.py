"""Which texts are the same, and where: near-duplicates, shared passages, alignment. Loaded when first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from heihe_reader.dedup.engine import align, near_duplicates, shared_passages

__all__ = ["align", "near_duplicates", "shared_passages"]


def __getattr__(name: str) -> object:
    """Loads the engine, and with it numpy, only when one of its functions is used."""
    if name in __all__:
        return getattr(import_module("heihe_reader.dedup.engine"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    """The names that this package offers."""
    return sorted([*globals(), *__all__])
