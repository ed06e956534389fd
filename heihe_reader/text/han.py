"""One form for the Han characters that are written in several ways: traditional, simplified, of Hong Kong or Taiwan."""


def plain_forms(characters: str) -> str:
    """Each of `characters` in its plain form, one for one; what has no other form stays."""
    return characters
