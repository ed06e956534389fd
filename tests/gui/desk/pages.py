"""Articles, alignments and marks for the desk's tests, built from plain paragraphs."""

import re
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from heihe_reader.gui.desk.content import PaneContent
from heihe_reader.gui.desk.page import Against
from heihe_reader.gui.desk.relations import links
from heihe_reader.model.alignment import AlignedPair, Alignment, Op, PairKind, WordChange
from heihe_reader.model.article import Article, Metadata, Source, TextVersion
from heihe_reader.model.block import Block, BlockKind, Role
from heihe_reader.model.ids import AnnotationId, ArticleId, TagId
from heihe_reader.model.mark import Mark, MarkKind
from heihe_reader.model.span import Span

_OPS = {"equal": Op.EQUAL, "replace": Op.REPLACE, "insert": Op.INSERT, "delete": Op.DELETE}
_TOKEN = re.compile(r"[\u4e00-\u9fff]|[^\s\u4e00-\u9fff]+\s*|\s+")

Paragraph = str | tuple[str, Mapping[str, object]]


def content(
    name: str,
    paragraphs: Sequence[Paragraph],
    *,
    title: str = "",
    site: str = "",
    published: str | None = "2023-03-14",
    language: str = "en",
    principal: bool = False,
    versions: tuple[int, int] = (1, 2),
    new: int = 0,
    fresh: Sequence[Span] = (),
) -> PaneContent:
    """An article of these paragraphs; a paragraph may bring fields of its block, such as role and reason."""
    parts, blocks, at = [], [], 0
    for paragraph in paragraphs:
        words, fields = paragraph if isinstance(paragraph, tuple) else (paragraph, {})
        blocks.append(Block(Span(at, at + len(words)), **fields))  # type: ignore[arg-type]
        parts.append(words)
        at += len(words) + 2
    text = "\n\n".join(parts)
    words_count = len(text.split())
    source = Source("0" * 64, "text/plain", len(text), (f"{name}.txt",))
    article = Article(
        ArticleId(name), Metadata(title or name, "", published, site, "", language), words_count, new, None, 1, source
    )
    version = TextVersion(ArticleId(name), 1, "0" * 64, text, tuple(blocks))
    return PaneContent(article, version, principal, versions, (), tuple(fresh))


def pair(a: PaneContent, i: int, b: PaneContent, j: int, *, moved: bool = False) -> AlignedPair:
    """The blocks i of a and j of b, aligned word by word."""
    one, two = a.text.blocks[i].span, b.text.blocks[j].span
    left, right = _TOKEN.findall(one.of(a.text.text)), _TOKEN.findall(two.of(b.text.text))
    starts_a, starts_b = _starts(left, one.start), _starts(right, two.start)
    stripped_a, stripped_b = [w.strip() for w in left], [w.strip() for w in right]
    changes = tuple(
        WordChange(_OPS[op], Span(starts_a[i1], starts_a[i2]), Span(starts_b[j1], starts_b[j2]))
        for op, i1, i2, j1, j2 in SequenceMatcher(None, stripped_a, stripped_b, autojunk=False).get_opcodes()
    )
    same = sum(len(c.b) for c in changes if c.op is Op.EQUAL) / max(len(two), 1)
    kind = PairKind.IDENTICAL if same == 1 else PairKind.EDITED
    return AlignedPair(one, two, same, kind, moved, changes)


def _starts(words: Sequence[str], at: int) -> list[int]:
    out = [at]
    for word in words:
        out.append(out[-1] + len(word))
    return out


def aligned(a: PaneContent, b: PaneContent, pairs: Sequence[tuple[int, int] | tuple[int, int, bool]]) -> Alignment:
    """An alignment of whole blocks: (i, j) or (i, j, moved)."""
    made = tuple(pair(a, p[0], b, p[1], moved=len(p) > 2 and bool(p[2])) for p in pairs)
    left, right = {p[0] for p in pairs}, {p[1] for p in pairs}
    only_a = tuple(block.span for i, block in enumerate(a.text.blocks) if i not in left and not block.folded)
    only_b = tuple(block.span for j, block in enumerate(b.text.blocks) if j not in right and not block.folded)
    return Alignment(tuple(sorted(made, key=lambda p: p.a)), only_a, only_b, 0.5, 0.5)


def against(this: PaneContent, base: PaneContent, pairs: Sequence[tuple[int, int]]) -> Against:
    """What a page of `this` is compared with: (block of this, block of base)."""
    made = aligned(this, base, pairs)
    joined = links(made, this.text.blocks, this.text.text, base.text.text)
    return Against(base, made.mirrored(), joined)


def mark(
    where: PaneContent,
    words: str,
    colour: str = "yellow",
    *,
    id: str = "",
    kind: MarkKind = MarkKind.OWN,
    tags: Sequence[str] = (),
    note: str = "",
    quote: str = "",
) -> Mark:
    """A mark on the first place where the words stand; `quote` are those of a variant's own place."""
    start = where.text.text.index(words)
    name = AnnotationId(id or f"mark {start} {colour}")
    span = Span(start, start + len(words))
    return Mark(name, where.id, span, colour, kind, tuple(TagId(t) for t in tags), note, quote)


FOLDED = {"role": Role.FURNITURE, "reason": "Stands in 14 articles of this site"}
HEADING = {"kind": BlockKind.HEADING, "level": 1}
