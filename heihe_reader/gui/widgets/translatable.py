"""Marks texts that stand in a table and are translated where they are shown."""


def QT_TRANSLATE_NOOP(context: str, text: str, comment: str = "", count: int = 0) -> str:
    """The text itself. Qt's tools find it by the name of this function; `comment` and `count` are for them alone."""
    return text
