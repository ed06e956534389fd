"""A link in a column of words: its own padding must not set it in."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

_PADDING = 4  # pixels; of a link, in the style sheet, where its focus ring has room


def flush(link: QWidget) -> QHBoxLayout:
    """A row with the link alone, whose first letter stands below the words above it."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addSpacing(-_PADDING)
    row.addWidget(link)
    row.addStretch(1)
    return row
