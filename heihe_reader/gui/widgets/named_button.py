"""A button with the names by which tests and screen readers find it, which never takes Enter from its dialog."""

from PySide6.QtWidgets import QPushButton, QWidget


class NamedButton(QPushButton):
    """Its object name, and its words, which are read out too."""

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setAutoDefault(False)
