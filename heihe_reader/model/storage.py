"""What kind of place a library lies in."""

from enum import StrEnum


class Storage(StrEnum):
    """`LOCAL` is a disk of this machine. Into a `NETWORK` folder other machines may write at once, and a program that
    keeps a `SYNCED` folder the same on several machines copies files while they are written. A `LINKED` library has
    other names besides (hard links), and SQLite keeps a log of its own beside each of them."""

    LOCAL = "local"
    NETWORK = "network"
    SYNCED = "synced"
    LINKED = "linked"
