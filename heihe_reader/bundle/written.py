"""What an export made. The window's process gets it from the child that wrote it, and loads no writer with it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Written:
    """The paths of its files, and in words what the format could not carry."""

    files: tuple[str, ...]
    lost: tuple[str, ...]
