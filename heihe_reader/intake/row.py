"""An article out of named fields, as a line, a row or an entry of a file of many articles has them."""

import re
from collections.abc import Iterable, Mapping, Sequence

from heihe_reader.errors import UnreadableFileError
from heihe_reader.intake.draft import Draft, Origin
from heihe_reader.intake.encoding import clean
from heihe_reader.intake.field_names import PAGES, TEXTS, field_name
from heihe_reader.intake.fields import metadata_of
from heihe_reader.intake.html.reader import read_fragment, read_html
from heihe_reader.intake.plain_reader import read_plain
from heihe_reader.model.article import Metadata

_TAGS = r"a|article|b|blockquote|div|em|figure|h[1-6]|i|li|ol|p|section|span|strong|table|ul"
_MARKUP = re.compile(rf"</(?:{_TAGS})\s*>|<(?:br|hr|img)\b[^<>]*>", re.IGNORECASE)
_BEGINS = re.compile(rf"\s*(?:<!--.*?-->\s*)*<(?:{_TAGS}|br|img|!doctype|html|body)\b[^<>]*>", re.IGNORECASE | re.S)
_WHOLE = re.compile(r"<(?:!doctype|html|head|body)\b", re.IGNORECASE)


def draft_of_fields(fields: Mapping[str, object], origin: Origin, texts: Sequence[str] = TEXTS) -> Draft:
    """The draft of what stands in the first of the fields `texts` that is filled, else in one that holds a page.

    Raises:
        UnreadableFileError: none of them is. The message fits after the name of the line or entry.
    """
    named = first_filled(fields.items())
    known = metadata_of(named)
    for name in texts:
        words = _words(named.get(name))
        if words.strip():
            return _draft(clean(words), known, origin)
    for name in PAGES:
        page = named.get(name)
        if isinstance(page, str) and page.strip():
            return draft_of_markup(clean(page), known, origin)
    raise UnreadableFileError(f"has no text: none of the fields {', '.join((*TEXTS[:5], PAGES[0]))} is filled.")


def first_filled(fields: Iterable[tuple[str, object]]) -> dict[str, object]:
    """Fields by their names as `field_name` has them; of two of one name the first that is filled counts."""
    found: dict[str, object] = {}
    for written, value in fields:
        name = field_name(written)
        if not is_filled(found.get(name)):
            found[name] = value
    return found


def is_filled(value: object) -> bool:
    """True for a field that holds something."""
    return bool(value.strip()) if isinstance(value, str) else value is not None


def _words(value: object) -> str:
    """The words of a field, which may be a list of paragraphs too; "" for anything else."""
    if isinstance(value, list) and all(isinstance(paragraph, str) for paragraph in value):
        return "\n\n".join(value)
    return value if isinstance(value, str) else ""


def draft_of_markup(markup: str, known: Metadata, origin: Origin) -> Draft:
    """The draft of a page, or of a piece of one that is the article and nothing else."""
    reader = read_html if _WHOLE.search(markup) else read_fragment
    return reader(markup, known, origin)


def _draft(words: str, known: Metadata, origin: Origin) -> Draft:
    return draft_of_markup(words, known, origin) if is_markup(words) else read_plain(words, known, origin)


def is_markup(words: str) -> bool:
    """True for a field with HTML in it. One that only speaks of a tag is text."""
    found = sum(1 for _, _ in zip(_MARKUP.finditer(words), range(2), strict=False))
    return found > 1 or (found == 1 and bool(_BEGINS.match(words)))
