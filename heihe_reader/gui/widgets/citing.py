"""How words from an article are put on the clipboard: plain, as rich text with their source, and with a citation."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData

from heihe_reader.gui.widgets.addresses import can_be_opened
from heihe_reader.gui.widgets.dates import said_date
from heihe_reader.model.article import Article, TextVersion
from heihe_reader.model.block import Block, BlockKind
from heihe_reader.model.span import Span

_ELEMENTS = {
    BlockKind.QUOTATION: "blockquote",
    BlockKind.LIST_ITEM: "li",
    BlockKind.CODE: "pre",
    BlockKind.TABLE: "pre",
}
_SCHEMES = ("http://", "https://")


def source_line(article: Article) -> str:
    """Byline, title, outlet, date and address, as far as they are known."""
    data = article.metadata
    source = [data.byline, f"“{article.title}”", data.site, said_date(data.published), data.url]
    return f"{', '.join(part for part in source if part)}."


def reference(article: Article) -> str:
    """Title, outlet and date in a few words, to name the article in a letter."""
    data = article.metadata
    return ", ".join(part for part in (f"“{article.title}”", data.site, said_date(data.published)) if part)


def citation(words: str, article: Article) -> str:
    """The words in quotation marks, then where they come from."""
    return f"“{words.strip()}”\n{source_line(article)}"


def rich_citation(words: str, article: Article) -> str:
    """The same as rich text: a quotation that names its address, and the source below it."""
    return _quoted(f"<p>“{_lines(words.strip())}”</p>", article)


def rich_passage(text: TextVersion, blocks: Sequence[Block], span: Span, article: Article) -> str:
    """The words of a span as rich text, each block as what it is with its links, and the source below them."""
    parts = [_element(block, text, span) for block in blocks if block.span.overlaps(span)]
    return _quoted("".join(parts) or f"<p>{_linked(text, span)}</p>", article)


def mime(plain: str, rich: str) -> QMimeData:
    """Both forms; whoever takes them chooses."""
    data = QMimeData()
    data.setText(plain)
    data.setHtml(rich)
    return data


def _element(block: Block, text: TextVersion, span: Span) -> str:
    here = Span(max(block.span.start, span.start), min(block.span.end, span.end))
    name = f"h{min(max(block.level, 1), 6)}" if block.kind is BlockKind.HEADING else _ELEMENTS.get(block.kind, "p")
    inner = _linked(text, here, keeps_lines=name == "pre")
    return f"<ul><li>{inner}</li></ul>" if name == "li" else f"<{name}>{inner}</{name}>"


def _quoted(inner: str, article: Article) -> str:
    url = article.metadata.url
    cite = f' cite="{escape(url, quote=True)}"' if url.startswith(_SCHEMES) else ""
    source = escape(source_line(article))
    if cite:
        source = source.replace(escape(url), f'<a href="{escape(url, quote=True)}">{escape(url)}</a>')
    return f"<blockquote{cite}>{inner}</blockquote><p>— {source}</p>"


def _linked(text: TextVersion, span: Span, *, keeps_lines: bool = False) -> str:
    """The words of a span, those of links leading where they lead in the article."""
    parts, at = [], span.start
    said = escape if keeps_lines else _lines
    for link in text.links:
        start, end = max(link.span.start, at), min(link.span.end, span.end)
        if start < end and can_be_opened(link.target):
            words = said(text.text[start:end])
            parts += [said(text.text[at:start]), f'<a href="{escape(link.target, quote=True)}">{words}</a>']
            at = end
    return "".join((*parts, said(text.text[at : span.end])))


def _lines(words: str) -> str:
    return escape(words).replace("\n", "<br>")
