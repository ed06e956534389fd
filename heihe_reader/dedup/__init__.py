"""Which texts are the same, and where: near-duplicates, shared passages, alignment. Loaded when first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from heihe_reader.dedup.comparison import align
    from heihe_reader.dedup.near import near_duplicates
    from heihe_reader.dedup.reuse import shared_passages

__all__ = ["align", "near_duplicates", "shared_passages"]

_HOMES = {"align": "comparison", "near_duplicates": "near", "shared_passages": "reuse"}


def __getattr__(name: str) -> object:
    """Loads the engine, and with it numpy, only when one of its functions is used."""
    if name in _HOMES:
        return getattr(import_module(f"heihe_reader.dedup.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    """The names that this package offers."""
    return sorted([*globals(), *__all__])
