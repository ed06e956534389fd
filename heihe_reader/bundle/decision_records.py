"""Stories and decisions as JSON records, there and back."""

from heihe_reader.bundle.fields import Fields, Json, Record, urn
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import AnnotationId, ArticleId, DecisionId, StoryId
from heihe_reader.model.span import Span
from heihe_reader.model.story import DecidedBy, Edge, EdgeKind, Story


def story_record(story: Story) -> Record:
    """A story with its articles and why they are kin."""
    articles: list[Json] = [urn(each) for each in story.articles]
    return {
        "id": urn(story.id),
        "title": story.title,
        "articles": articles,
        "principal": urn(story.principal),
        "decided_by": story.decided_by.value,
        "edges": [_edge(edge) for edge in story.edges],
    }


def _edge(edge: Edge) -> Record:
    return {
        "a": urn(edge.a),
        "b": urn(edge.b),
        "kind": edge.kind.value,
        "strength": edge.strength,
        "reason": edge.reason,
    }


def story_from(record: Fields) -> Story:
    """A story that `story_record` wrote.

    Raises:
        MisshapenError: a field is missing or of another kind.
    """
    return Story(
        id=StoryId(record.id("id")),
        title=record.text("title"),
        articles=tuple(ArticleId(each) for each in record.ids("articles")),
        principal=ArticleId(record.id("principal")),
        decided_by=record.choice("decided_by", DecidedBy),
        edges=tuple(_edge_from(each) for each in record.records("edges")),
    )


def _edge_from(record: Fields) -> Edge:
    return Edge(
        a=ArticleId(record.id("a")),
        b=ArticleId(record.id("b")),
        kind=record.choice("kind", EdgeKind),
        strength=record.share("strength"),
        reason=record.text("reason"),
    )


def decision_record(decision: Decision) -> Record:
    """A decision, without the fields that its kind does not use."""
    record: Record = {"id": urn(decision.id), "kind": decision.kind.value, "a": urn(decision.a)}
    for name, identifier in (("b", decision.b), ("annotation", decision.annotation)):
        if identifier is not None:
            record[name] = urn(identifier)
    for name, span in (("span", decision.span), ("other_span", decision.other_span)):
        if span is not None:
            record[name] = {"start": span.start, "end": span.end}
    for name, text in (("value", decision.value), ("created", decision.created), ("creator", decision.creator)):
        if text:
            record[name] = text
    return record


def decision_from(record: Fields) -> Decision:
    """A decision that `decision_record` wrote.

    Raises:
        MisshapenError: a field is missing or of another kind.
    """
    b, annotation = record.optional_id("b"), record.optional_id("annotation")
    return Decision(
        id=DecisionId(record.id("id")),
        kind=record.choice("kind", DecisionKind),
        a=ArticleId(record.id("a")),
        b=ArticleId(b) if b else None,
        span=_span(record, "span"),
        other_span=_span(record, "other_span"),
        annotation=AnnotationId(annotation) if annotation else None,
        value=record.text("value", ""),
        created=record.text("created", ""),
        creator=record.text("creator", ""),
    )


def _span(record: Fields, name: str) -> Span | None:
    return record.record(name).span() if name in record else None
