"""What an entry of a feed says, as named fields (RSS 0.9 to 2.0, RSS 1.0 with its modules, Atom: RFC 4287)."""

import re
from collections.abc import Iterator
from html import escape, unescape

from lxml import etree

from heihe_reader.intake.feeds.tree import ATOM, CONTENT, CORE, local, qualified, words_in

_XHTML = "http://www.w3.org/1999/xhtml"
_OWN = ("", "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/", "http://backend.userland.com/rss2")
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_TAG = re.compile(r"<[^<>]*>")
_MAIL = re.compile(r"\S+@\S+\s*\((?P<name>[^()]+)\)")

Fields = dict[str, object]


def channel_of(root: etree._Element) -> Fields:
    """What a feed says of all its entries: its name as their site, and its language."""
    head = root if local(root).lower() == "feed" else next(_children(root, ("channel",), _OWN), root)
    language = _first(head, ("language",), (*_OWN, CORE)) or root.get(_LANGUAGE) or ""
    return {"site": _line(_first(head, ("title",), (*_OWN, *ATOM))), "language": language}


def fields_of(entry: etree._Element) -> Fields:
    """The fields of one entry. Its text is under "markup" where that is HTML, else under "text"."""
    atom = local(entry).lower() == "entry"
    return _of_atom(entry) if atom else _of_rss(entry)


def _of_rss(item: etree._Element) -> Fields:
    every = (*_OWN, CORE, *ATOM)
    whole = _first(item, ("encoded",), (CONTENT,)) or _inside(item, "body", _XHTML)
    written = [_line(words_in(each)) for each in _children(item, ("creator", "author"), every)]
    return {
        "markup": whole or _markup(item, ("description", "content", "summary"), every),
        "title": _line(_first(item, ("title",), every)),
        "author": next((_name(each) for each in written if each), ""),
        "published": _first(item, ("pubDate", "pubdate", "date", "published", "issued"), every),
        "url": _first(item, ("link",), _OWN) or _target(item) or _about(item),
        "site": _line(_first(item, ("source",), every)),
        "language": _first(item, ("language",), (*_OWN, CORE)),
    }


def _of_atom(entry: etree._Element) -> Fields:
    parts = [_text_of(each) for name in ("content", "summary") for each in _children(entry, (name,), ATOM)]
    name, words = next((part for part in parts if part[1].strip()), ("text", ""))
    writers = [_line(_first(each, ("name",), ATOM)) for each in _children(entry, ("author",), ATOM)]
    titles = [_text_of(each)[1] for each in _children(entry, ("title",), ATOM)]
    origin = next(_children(entry, ("source",), ATOM), None)
    return {
        name: words,
        "title": _line(next(iter(titles), "")),
        "author": ", ".join(filter(None, writers)),
        "published": _first(entry, ("published", "issued", "created", "updated", "modified"), ATOM),
        "url": _target(entry),
        "site": _line(_first(origin, ("title",), ATOM)) if origin is not None else "",
        "language": entry.get(_LANGUAGE) or "",
    }


def _text_of(construct: etree._Element) -> tuple[str, str]:
    """A text of Atom, and whether it is HTML ("markup") or plain ("text")."""
    kind = (construct.get("type") or "text").lower()
    if kind == "xhtml" or kind.endswith("+xml"):
        return "markup", "".join(etree.tostring(child, encoding="unicode", with_tail=True) for child in construct)
    words = words_in(construct)
    if construct.get("mode") == "escaped" or "html" in kind:  # Atom 0.3 says by its mode what is HTML
        return "markup", words
    return "text", words if kind.startswith("text") else ""


def _children(element: etree._Element, names: tuple[str, ...], spaces: tuple[str, ...]) -> Iterator[etree._Element]:
    """The children of these names in these vocabularies, in the order of the names."""
    for name in names:
        for child in element:
            space, own = qualified(child)
            if own == name and space in spaces:
                yield child


def _first(element: etree._Element, names: tuple[str, ...], spaces: tuple[str, ...]) -> str:
    """The words of the first such child that has any."""
    return next((words for child in _children(element, names, spaces) if (words := words_in(child).strip())), "")


def _markup(item: etree._Element, names: tuple[str, ...], spaces: tuple[str, ...]) -> str:
    """The words of the first such child that has any; with its tags, where a feed forgot to write these as words."""
    for child in _children(item, names, spaces):
        if words := words_in(child).strip():
            return words if all(not isinstance(part.tag, str) for part in child) else _inner(child)
    return ""


def _inner(element: etree._Element) -> str:
    """What stands in an element, as mark-up."""
    parts = (etree.tostring(child, encoding="unicode", with_tail=True) for child in element)
    return escape(element.text or "", quote=False) + "".join(parts)


def _inside(item: etree._Element, name: str, space: str) -> str:
    found = next(_children(item, (name,), (space,)), None)
    return "" if found is None else etree.tostring(found, encoding="unicode", with_tail=False)


def _target(entry: etree._Element) -> str:
    """Where an entry leads: the link that says so, else the first without a word on what it is."""
    links = [each for each in _children(entry, ("link",), ATOM) if each.get("href")]
    best = [each for each in links if each.get("rel", "alternate") == "alternate"]
    return next(((each.get("href") or "").strip() for each in best), "")


def _about(item: etree._Element) -> str:
    """The address that an item is known by, where that is one."""
    permanent = [g for g in _children(item, ("guid",), _OWN) if g.get("isPermaLink", "true") != "false"]
    named = [words_in(each).strip() for each in permanent]
    named.append(item.get("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about") or "")
    return next((address for address in named if address.startswith(("http://", "https://"))), "")


def _name(written: str) -> str:
    """The name alone of "mail@paper.example (Ann Weller)", which is how RSS 2.0 wants its writers."""
    found = _MAIL.fullmatch(written)
    return found["name"].strip() if found else written


def _line(markup: str) -> str:
    """A title in one line, tags and the names of letters gone."""
    return " ".join(unescape(_TAG.sub("", unescape(markup) if "&lt;" in markup else markup)).split())
