"""Words of others shown as they are, where Qt would take them for mark-up if they look like it."""


def plain_tip(words: str) -> str:
    """The words for a tooltip; “<b>” in a title is then seen and not obeyed."""
    if "<" not in words:
        return words
    from html import escape  # few words need it, and it knows the names of two thousand signs

    return f'<p style="white-space:pre-wrap">{escape(words)}</p>'
