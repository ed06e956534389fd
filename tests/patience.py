"""A pytest-qt robot that waits long on a slow machine: it waits for a state, so a quick machine loses nothing."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

PATIENCE = 60_000  # milliseconds: what takes a second alone took nine beside ten other processes


class PatientBot(QtBot):
    """As pytest-qt's, with other times to wait where a test names none."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: SignalInstance, *, timeout: int = PATIENCE, **others: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **others)

    def waitSignals(self, signals: list[SignalInstance], *, timeout: int = PATIENCE, **others: Any) -> Any:
        return super().waitSignals(signals, timeout=timeout, **others)
