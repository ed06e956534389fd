"""Words of others shown as they are, where Qt would take them for mark-up if they look like it."""

from html import escape


def plain_tip(words: str) -> str:
    """The words for a tooltip; “<b>” in a title is then seen and not obeyed."""
    return f'<p style="white-space:pre-wrap">{escape(words)}</p>' if "<" in words else words
