"""Contents of every kind, for property tests: any text, overlapping marks, odd tags, long notes, shared sources."""

import hashlib
import uuid
from dataclasses import replace
from itertools import pairwise

from hypothesis import strategies as st

from heihe_reader.bundle.content import BundledAnnotation, BundledArticle, Content
from heihe_reader.model.annotation import COLOURS, Annotation, Occurrence, Tag
from heihe_reader.model.article import Article, Metadata, Source, TextVersion
from heihe_reader.model.block import Block, BlockKind, Link, NoteMark, Role
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import AnnotationId, ArticleId, DecisionId, StoryId, TagId
from heihe_reader.model.span import Place, Span
from heihe_reader.model.story import DecidedBy, Edge, EdgeKind, Story

ODD = "e\u0301 ﬁ 𠮷野 🐫🇨🇳 שלום ё Ё \u200b\u00ad <b>&amp;</b> ]]> </script> \"' =1+1 \u2028\x0c\t"
words = st.one_of(st.text(max_size=40), st.sampled_from(list(ODD) + ODD.split(" ")), st.just("x" * 3000))
texts = st.lists(st.one_of(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r")), st.just(ODD)))
ids = st.integers(0, 2**64).map(lambda n: str(uuid.UUID(int=n)))
times = st.sampled_from(["", "2026-11-20T08:30:00Z", "2026-11-20T08:30:00.123456Z"])
dates = st.sampled_from([None, "2019", "2019-12", "2019-12-31"])
names = st.lists(
    st.one_of(st.sampled_from(["a.txt", "статья.HTML", "文.pdf", "..\\x", "no suffix"]), words.filter(bool))
)


@st.composite
def spans(draw: st.DrawFn, text: str) -> Span:
    start = draw(st.integers(0, len(text)))
    return Span(start, draw(st.integers(start, len(text))))


@st.composite
def articles(draw: st.DrawFn, source: Source, data: bytes | None) -> BundledArticle:
    text = "\n\n".join(draw(texts))
    identifier = ArticleId(draw(ids))
    about = Metadata(draw(words), draw(words), draw(dates), draw(words), draw(words), draw(st.sampled_from(["", "zh"])))
    story = draw(st.one_of(st.none(), ids))
    article = Article(
        identifier, about, draw(st.integers(0, 9)), 0, StoryId(story) if story else None, draw(st.integers(1, 3)),
        source, draw(words), draw(st.integers(0, 9)), draw(times),
    )  # fmt: skip
    blocks = draw(_tiling(text))
    marks = draw(st.lists(st.builds(NoteMark, spans(text), words), max_size=2))
    links = draw(st.lists(st.builds(Link, spans(text), words.map(lambda target: target[:2000])), max_size=2))
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    version = TextVersion(identifier, 2, sha256, text, tuple(blocks), tuple(marks), tuple(links))
    return BundledArticle(article, data, version)


@st.composite
def _tiling(draw: st.DrawFn, text: str) -> list[Block]:
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=5)))
    places = st.one_of(st.none(), st.builds(Place, ids.map(ArticleId), spans("x" * 99)))
    return [draw(_blocks(Span(start, end), places)) for start, end in pairwise(cuts)]


def _blocks(span: Span, places: st.SearchStrategy[Place | None]) -> st.SearchStrategy[Block]:
    kinds, roles = st.sampled_from(BlockKind), st.sampled_from(Role)
    return st.builds(Block, st.just(span), kinds, roles, words, places, st.integers(0, 6), st.booleans())


@st.composite
def annotations(draw: st.DrawFn, packed: BundledArticle, tags: list[Tag], others: list[ArticleId]) -> BundledAnnotation:
    span = draw(spans(packed.text.text))
    chosen = draw(st.lists(st.sampled_from(tags), unique=True)) if tags else []
    note = draw(st.one_of(words, st.just(" "), st.just("")))
    colour = draw(st.one_of(st.none(), st.sampled_from(COLOURS)))
    own = Annotation(
        AnnotationId(draw(ids)), packed.article.id, 2, span, span.of(packed.text.text), draw(words), draw(words),
        tuple(tag.id for tag in chosen), note, colour, draw(times), draw(times), draw(words),
    )  # fmt: skip
    places = st.builds(Occurrence, st.sampled_from(others), spans("x" * 50), st.booleans(), st.booleans())
    return BundledAnnotation(own, tuple(draw(st.lists(places, max_size=3))))


@st.composite
def tag_trees(draw: st.DrawFn) -> list[Tag]:
    tags: list[Tag] = []
    for identifier in draw(st.lists(ids, max_size=4, unique=True)):
        parent = draw(st.sampled_from([None, *(tag.id for tag in tags)]))
        tags.append(Tag(TagId(identifier), draw(words), parent, draw(st.sampled_from(COLOURS)), draw(words)))
    return tags


@st.composite
def contents(draw: st.DrawFn) -> Content:
    packed: list[BundledArticle] = []
    for data in draw(st.lists(st.binary(max_size=50), max_size=3, unique=True)):
        source = Source(hashlib.sha256(data).hexdigest(), "text/plain", len(data), tuple(draw(names)) or ("a",))
        kept = draw(st.one_of(st.none(), st.just(data)))
        packed += draw(st.lists(articles(source, kept), max_size=2))
    packed = list({each.article.id: each for each in packed}.values())
    tags = draw(tag_trees())
    known = [each.article.id for each in packed]
    marked = [draw(annotations(each, tags, known)) for each in packed for _ in range(draw(st.integers(0, 3)))]
    mentioned = [replace(each.article, id=ArticleId(draw(ids))) for each in packed[:1]]
    return Content(
        library_id=draw(ids),
        made="2026-11-21T12:00:00Z",
        software="Heihe Reader 0.1.0",
        articles=tuple(packed),
        annotations=tuple({each.annotation.id: each for each in marked}.values()),
        tags=tuple(tags),
        decisions=tuple({d.id: d for d in draw(st.lists(decisions(), max_size=3))}.values()),
        stories=tuple({s.id: s for s in draw(st.lists(stories(), max_size=2))}.values()),
        mentioned=tuple(mentioned) if mentioned and mentioned[0].id not in known else (),
    )


def decisions() -> st.SearchStrategy[Decision]:
    one = ids.map(ArticleId)
    maybe_span = st.one_of(st.none(), spans("x" * 20))
    return st.builds(
        Decision, ids.map(DecisionId), st.sampled_from(DecisionKind), one, st.one_of(st.none(), one), maybe_span,
        maybe_span, st.one_of(st.none(), ids.map(AnnotationId)), words, times, words,
    )  # fmt: skip


def stories() -> st.SearchStrategy[Story]:
    one = ids.map(ArticleId)
    edges = st.builds(Edge, one, one, st.sampled_from(EdgeKind), st.floats(0, 1), words)
    members = st.lists(one, min_size=1, max_size=3).map(tuple)
    decided_by = st.sampled_from(DecidedBy)
    return st.builds(Story, ids.map(StoryId), words, members, one, decided_by, st.lists(edges, max_size=2).map(tuple))
