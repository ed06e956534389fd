"""A small made-up library for the tests of exports: three scripts, a story, folds, overlaps, variants, odd names."""

import hashlib
import re
import uuid
from collections.abc import Sequence

from heihe_reader.bundle.content import BundledAnnotation, BundledArticle, Content
from heihe_reader.model.annotation import CONTEXT, Annotation, Occurrence, Tag
from heihe_reader.model.article import Article, Metadata, Source, TextVersion
from heihe_reader.model.block import Block, BlockKind, NoteMark, Role
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import AnnotationId, ArticleId, DecisionId, TagId, article_id, story_id
from heihe_reader.model.span import Place, Span
from heihe_reader.model.story import DecidedBy, Edge, EdgeKind, Story

_IDS = uuid.UUID("00000000-0000-5000-8000-00000000abcd")
MADE = "2026-11-21T12:00:00Z"


def an_id(name: str) -> str:
    """The same UUID for the same name."""
    return str(uuid.uuid5(_IDS, name))


def article(
    text: str,
    metadata: Metadata,
    name: str,
    blocks: Sequence[Block] | None = None,
    marks: tuple[NoteMark, ...] = (),
    data: bytes | None = None,
    media_type: str = "text/plain",
) -> BundledArticle:
    """An article read out of a source of its own, set in paragraphs unless blocks are given."""
    data = text.encode() if data is None else data
    source = Source(hashlib.sha256(data).hexdigest(), media_type, len(data), (name,))
    identifier = article_id(source.sha256)
    listed = Article(identifier, metadata, len(text.split()), 0, None, 1, source, created=MADE)
    tiling = tuple(paragraphs(text) if blocks is None else blocks)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return BundledArticle(listed, data, TextVersion(identifier, 1, sha256, text, tiling, marks))


def paragraphs(text: str) -> list[Block]:
    """One block a line that has words."""
    return [Block(Span(*found.span())) for found in re.finditer(r"[^\n]*\S[^\n]*", text)]


def span_of(text: str, words: str, nth: int = 0) -> Span:
    """Where `words` stand in `text` for the nth time (from 0)."""
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    return Span(at, at + len(words))


def annotation(name: str, packed: BundledArticle, words: str, nth: int = 0, **fields: object) -> Annotation:
    """An annotation on these words of an article."""
    text = packed.text.text
    span = span_of(text, words, nth)
    before, after = text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT]
    usual: dict[str, object] = {"created": "2026-11-20T08:30:00Z", "modified": MADE, "creator": "Wen Zhao"}
    identifier = AnnotationId(an_id(name))
    return Annotation(identifier, packed.article.id, 1, span, words, before, after, **(usual | fields))  # type: ignore[arg-type]


WIRE = (
    "New bridge waits for its lorries\n\n"
    "HEIHE — Nine months after the first lorries crossed the Amur under a burst of fireworks, the two-lane bridge "
    "stands quiet for much of the day.12\n\n"
    "Customs officers counted 95 lorries in both directions on Monday, said a driver waiting in the queue. "
    "The port downstream handled four times as many.\n\n"
    "Subscribe for less than a cup of tea a week\n\n"
    "Already a reader? Log in\n\n"
    "“My biscuits left Moscow ten days ago and have been looking at the river for three weeks,” said a shopkeeper.\n\n"
    "Customs officers counted 95 lorries in both directions on Monday, said a driver waiting in the queue. "
    "The port downstream handled four times as many.\n\n"
    "The ferry still runs twice a day\n"
)
COURIER = (
    "Empty lanes at Heihe: a bridge built for friendship and for a great many more lorries than have come so far\n\n"
    "Customs officers counted 59 lorries in both directions on Monday, said a driver waiting in the queue.\n\n"
    "“They built the road over the river before anyone had a reason to use it,” said an economist.\n"
)
LISTOK = (
    "Сладости едут через реку\n\n"
    "На вывесках по-прежнему два языка, но читать их почти некому. "
    "Паром дешевле, да и билет там продают за наличные.\n\n"
    "Владелец лавки показал ценник: «黑河巧克力», сто двадцать рублей.\n"
)
RIVER = (
    "黑河的秋天与一座桥\n\n"
    "桥已经通车，货车还在等。过桥费比船票贵好几倍，𠮷野先生说。\n\n"
    "秋天的江面很安静🐫，e\u0301migre\u0301 也回来了。\n"
)
HEBREW = "שלום על הנהר\n\nהגשר ריק 🇨🇳 רוב היום.\n"


def _wire() -> BundledArticle:
    lines = paragraphs(WIRE)
    first_copy = lines[2].span
    kinds = [
        Block(lines[0].span, BlockKind.HEADING, level=1),
        lines[1],
        lines[2],
        Block(lines[3].span, role=Role.FURNITURE, reason="Subscription box: stands in 14 articles of this site."),
        Block(lines[4].span, role=Role.FURNITURE, reason="Subscription box: stands in 14 articles of this site."),
        Block(lines[5].span, BlockKind.QUOTATION),
        _repeat(lines[6].span, first_copy),
        Block(lines[7].span, BlockKind.CAPTION),
    ]
    about = Metadata(
        "New bridge waits for its lorries", "A. Reporter", "2023-03-14", "Amur Wire", "https://example.org/bridge", "en"
    )
    return article(WIRE, about, "bridge.txt", kinds, (NoteMark(span_of(WIRE, "12"), "12"),))


def _repeat(span: Span, first_copy: Span) -> Block:
    here = article_id(hashlib.sha256(WIRE.encode()).hexdigest())
    return Block(span, role=Role.REPEAT, reason="The same as paragraph 2.", repeats=Place(here, first_copy))


def content() -> Content:
    """The sample, in no order in particular."""
    wire = _wire()
    courier = article(
        COURIER, Metadata(COURIER.split("\n")[0], "", "2023-03-16", "Northern Courier", "", "en"), "courier.txt",
        data=COURIER.replace("\n", "\r\n").encode(),
    )  # fmt: skip
    listok = article(
        LISTOK, Metadata("Сладости едут через реку", "", "2023-03-17", "Амурский листок", "", "ru"), "листок.html",
        data=b"<html>\x00\xff</html>", media_type="text/html",
    )  # fmt: skip
    river = article(
        RIVER, Metadata("黑河的秋天与一座桥", "", "2023", "河畔晚报", "", "zh"), "桥.md", media_type="text/markdown"
    )
    hebrew = article(HEBREW, Metadata("", "", None, "", "", "he"), "שלום.txt")
    trade = Tag(
        TagId(an_id("trade")), "Trade", colour="yellow", description="What crosses, and for how much", created=MADE
    )
    volume = Tag(TagId(an_id("volume")), "Volume", trade.id, "yellow", created=MADE, creator="Wen Zhao")
    voices = Tag(TagId(an_id("voices")), "Voices of drivers", colour="violet")
    signs = Tag(TagId(an_id("signs")), "江河", colour="green")
    members = (wire.article.id, courier.article.id)
    a, b = sorted(members)
    kin = Edge(a, b, EdgeKind.UPDATE, 0.63, "One passage is shared; 95 became 59.")
    story = Story(
        story_id(members), "New bridge waits for its lorries", members, wire.article.id, DecidedBy.PROGRAM, (kin,)
    )
    decision = Decision(
        DecisionId(an_id("d")), DecisionKind.ROLE, wire.article.id, span=Span(0, 5), value="body", created=MADE
    )
    return Content(
        library_id=an_id("library"),
        made=MADE,
        software="Heihe Reader 0.1.0",
        articles=(wire, courier, listok, river, hebrew),
        annotations=_annotations(wire, courier, listok, river, hebrew, (trade.id, volume.id, voices.id, signs.id)),
        tags=(volume, trade, signs, voices),
        decisions=(decision, Decision(DecisionId(an_id("e")), DecisionKind.NOT_DUPLICATE, a, b, creator="Wen Zhao")),
        stories=(story,),
    )


def _annotations(
    wire: BundledArticle,
    courier: BundledArticle,
    listok: BundledArticle,
    river: BundledArticle,
    hebrew: BundledArticle,
    tags: tuple[TagId, TagId, TagId, TagId],
) -> tuple[BundledAnnotation, ...]:
    trade, volume, voices, signs = tags
    counted = "counted 95 lorries in both directions on Monday"
    places = (
        Occurrence(courier.article.id, span_of(COURIER, counted.replace("95", "59")), exact=False),
        Occurrence(wire.article.id, span_of(WIRE, counted, 1), exact=True),
    )
    opted_out = (Occurrence(courier.article.id, span_of(COURIER, "said a driver"), exact=True, opted_out=True),)
    long_note = "A very long note. " * 560
    return (
        BundledAnnotation(
            annotation("1", wire, counted, tags=(trade, volume), note="Courier prints 59. <ask> & check"), places
        ),
        BundledAnnotation(annotation("2", wire, "Monday, said a driver", tags=(voices,)), opted_out),
        BundledAnnotation(
            annotation("3", wire, "lorries in both directions on Monday, said a driver waiting", colour="blue")
        ),
        BundledAnnotation(annotation("4", wire, "the two-lane bridge stands quiet", tags=(trade,), note=long_note)),
        BundledAnnotation(annotation("5", wire, "Subscribe for less", note="even the fold is marked")),
        BundledAnnotation(
            annotation("6", listok, "На вывесках по-прежнему два языка", tags=(signs,), note="два\n\nязыка")
        ),
        BundledAnnotation(annotation("7", listok, "黑河巧克力", tags=(signs,), creator="")),
        BundledAnnotation(annotation("8", river, "过桥费比船票贵好几倍，𠮷野", tags=(trade,), note="=1+1")),
        BundledAnnotation(annotation("9", river, "安静🐫，e\u0301migre\u0301", created="", modified="")),
        BundledAnnotation(annotation("10", hebrew, "הגשר ריק 🇨🇳", note="כן")),
        BundledAnnotation(annotation("11", courier, "a reason to use it,” said an economist", tags=(voices,))),
    )


def ids(*articles: BundledArticle) -> tuple[ArticleId, ...]:
    """The ids of these articles."""
    return tuple(each.article.id for each in articles)
