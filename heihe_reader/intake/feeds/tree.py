"""A feed as a tree: nothing it names is fetched, nothing it declares is put in its place."""

import re
from dataclasses import dataclass
from html.entities import html5

from lxml import etree
from lxml.etree import ErrorTypes

from heihe_reader.errors import UnreadableFileError

_PROLOGUE = re.compile(
    r"\A(?:\s|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>)+", re.IGNORECASE | re.S
)  # all that may stand before the first element
_NAMED = re.compile(r"&(?P<name>[A-Za-z][A-Za-z0-9]*);")
_OF_XML = frozenset({"amp", "lt", "gt", "quot", "apos"})
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_CUT = (ErrorTypes.ERR_TAG_NOT_FINISHED, ErrorTypes.ERR_CDATA_NOT_FINISHED, ErrorTypes.ERR_COMMENT_NOT_FINISHED)
CONTENT = "http://purl.org/rss/1.0/modules/content/"
CORE = "http://purl.org/dc/elements/1.1/"
ATOM = ("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#")
"""Vocabularies: the whole text in RSS, the Dublin Core, Atom 1.0 and 0.3."""

_PREFIXES = {"content": CONTENT, "dc": CORE, "atom": ATOM[0]}
_ROOTS = frozenset({"rss", "rdf", "feed"})


@dataclass(frozen=True, slots=True)
class Tree:
    """A feed that was read. `is_cut` says that it ends in the middle of an element."""

    root: etree._Element
    is_cut: bool


def parse_feed(text: str) -> Tree:
    """A feed as a tree. What is broken in it is mended where that can be done.

    A declaration of a document type is left out, with all entities that it makes: they can name files and the net, and
    grow without end. The names that HTML has for letters are known without it.

    Raises:
        UnreadableFileError: it is no XML, or no feed.
    """
    data = _NO_XML.sub("", _NAMED.sub(_letter, _PROLOGUE.sub("", text))).encode("utf-8", "replace")
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False
    )
    try:
        root = etree.fromstring(data.strip(), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableFileError("is not valid XML. Check that it was saved whole.") from error
    if root is None:
        raise UnreadableFileError("is not valid XML. Check that it was saved whole.")
    if local(root).lower() not in _ROOTS:
        raise UnreadableFileError(f"is XML, but no feed: it begins with <{local(root)[:40]}>.")
    return Tree(root, any(error.type in _CUT for error in parser.error_log))


def local(element: etree._Element) -> str:
    """The name of an element without its namespace; "" for a comment or an instruction."""
    return qualified(element)[1]


def qualified(element: etree._Element) -> tuple[str, str]:
    """The namespace of an element and its name in it. A usual prefix counts also where a feed forgot to declare it."""
    if not isinstance(element.tag, str):
        return "", ""
    space, closed, name = element.tag.removeprefix("{").partition("}")
    if closed:
        return space, name
    prefix, colon, name = element.tag.partition(":")
    return (_PREFIXES.get(prefix, prefix), name) if colon else ("", prefix)


def words_in(element: etree._Element) -> str:
    """All text in an element, comments and entities aside."""
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str):
            parts.append(words_in(child))
        parts.append(child.tail or "")
    return "".join(parts)


def entries_of(root: etree._Element) -> list[etree._Element]:
    """The entries of a feed, in their order."""
    wanted = "entry" if local(root).lower() == "feed" else "item"
    return [element for element in root.iter(etree.Element) if local(element).lower() == wanted]


def _letter(found: re.Match[str]) -> str:
    name = found["name"]
    return found[0] if name in _OF_XML else html5.get(f"{name};", found[0])
