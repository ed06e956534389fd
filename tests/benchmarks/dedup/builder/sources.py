"""Real texts to build sets from: the shared corpora, and documentation packages unpacked in a folder."""

import gzip
import html
import json
import re
from collections.abc import Iterator
from pathlib import Path

from lxml import html as parser

from tests.benchmarks.dedup.builder.languages import LANGUAGES, Language
from tests.conftest import SHARED

CORPORA = SHARED / "corpora"
_FOLDERS = {
    "en": ("/en/", "/en-us/", "/c/", ".en."),
    "ru": ("/ru/", "/ru-ru/", ".ru."),
    "zh": ("/zh_cn/", "/zh-cn/", ".zh-cn."),
}
_BLOCKS = "//p | //li[not(.//p)] | //dd[not(.//p)] | //td[not(.//p)]"
_MOSTLY = {"en": 0.9, "ru": 0.7, "zh": 0.9}  # the share of a paragraph's letters that must be of its script
_KANA = re.compile(r"[\u3040-\u30ff]")
_TAG = re.compile(r"/[a-zA-Z]+\]?[a-zA-Z]*\s*")
_ROFF = re.compile(r"^[.'].*$|\\f.|\\&|\\-|\\\(..", re.MULTILINE)


def read_texts(language: Language, packages: Path) -> Iterator[str]:
    """Texts of one language: paragraphs, an empty line between each two."""
    if language.name == "en":
        yield from _articles()
    if language.name == "zh":
        yield from _daily(packages)
    for path in sorted(packages.rglob("*")):
        place = str(path).lower()
        if path.is_file() and any(folder in place for folder in _FOLDERS[language.name]):
            yield from _document(path, language)


def _articles() -> Iterator[str]:
    """English of the shared corpora; one text of each cluster of the labelled set."""
    seen = set()
    for row in _rows(CORPORA / "neardup" / "set2000.jsonl.gz"):
        if row["kind"] == "base" and row["label"] not in seen:
            seen.add(row["label"])
            yield str(row["text"])
    pages = json.loads((CORPORA / "html" / "aeb" / "ground-truth.json").read_text(encoding="utf-8"))
    yield from (pages[name]["articleBody"] for name in sorted(pages))
    yield from (str(row["text"]) for row in _rows(CORPORA / "reuse" / "texts.jsonl.gz"))


def _rows(path: Path) -> Iterator[dict[str, object]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def _daily(packages: Path) -> Iterator[str]:
    """A month of a newspaper, as a tagging library ships it: word/tag word/tag, an empty line between articles."""
    for path in sorted(packages.rglob("199801.txt")):
        text = _TAG.sub("", path.read_text(encoding="utf-8", errors="replace")).replace("[", "")
        lines = (line.strip() for line in text.splitlines())
        yield "\n\n".join(line for line in lines if line)


def _document(path: Path, language: Language) -> Iterator[str]:
    read = {".html": _page, ".page": _page, ".gz": _manual, ".txt": _plain, "": _fortunes}.get(path.suffix.lower())
    if read is None and re.fullmatch(r"\.\d\d", path.suffix):
        read = _fortunes
    if read is not None:
        kept = [part for part in read(path) if len(part) >= 40 and _written_in(part, language)]
        if kept:
            yield "\n\n".join(kept)


def _page(path: Path) -> list[str]:
    tree = parser.fromstring(re.sub(rb"<\?xml[^>]*>", b"", path.read_bytes()) or b"<p/>", parser=_utf8())
    return [re.sub(r"\s+", " ", node.text_content()).strip() for node in tree.xpath(_BLOCKS)]


def _utf8() -> parser.HTMLParser:
    return parser.HTMLParser(encoding="utf-8")


def _manual(path: Path) -> list[str]:
    if "/man/" not in str(path):
        return []
    with gzip.open(path, "rt", encoding="utf-8", errors="replace") as file:
        text = file.read()
    parts = re.split(r"^\.(?:PP|P|LP|TP|IP|SH.*|SS.*|br|sp)\s*.*$", text, flags=re.MULTILINE)
    return [re.sub(r"\s+", " ", html.unescape(_ROFF.sub("", part))).strip() for part in parts]


def _plain(path: Path) -> list[str]:
    return [re.sub(r"\s+", " ", p).strip() for p in path.read_text("utf-8", errors="replace").split("\n\n")]


def _fortunes(path: Path) -> list[str]:
    if "fortunes" not in str(path):
        return []
    return [re.sub(r"\s+", " ", p).strip() for p in path.read_text("utf-8", errors="replace").split("\n%")]


def _written_in(text: str, language: Language) -> bool:
    letters = sum(character.isalpha() for character in text)
    own = len(language.letters.findall(text))
    return own >= _MOSTLY[language.name] * letters and not _KANA.search(text)


assert set(_FOLDERS) == set(LANGUAGES)
