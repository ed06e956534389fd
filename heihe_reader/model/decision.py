"""What a person decided. A decision outranks the program for good and is an input of every later run."""

from dataclasses import dataclass
from enum import StrEnum

from heihe_reader.model.ids import AnnotationId, ArticleId, DecisionId
from heihe_reader.model.span import Span


class DecisionKind(StrEnum):
    """What was decided."""

    JOIN = "join"  # a and b are tellings of one story
    NOT_DUPLICATE = "not-duplicate"  # a and b are not kin
    SPLIT = "split"  # a stands outside of whatever story the program puts it in
    PRINCIPAL = "principal"  # a leads its story
    ROLE = "role"  # the span of a has this role (value)
    CORRECT = "correct"  # a field of a has this value ("field=value")
    OPT_OUT = "opt-out"  # the annotation does not show at the span of a
    MATCH = "match"  # the span of a belongs to other_span of b
    NOT_MATCH = "not-match"  # the span of a does not belong to other_span of b


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision about one or two articles. Which fields are used depends on the kind, see `DecisionKind`."""

    id: DecisionId
    kind: DecisionKind
    a: ArticleId
    b: ArticleId | None = None
    span: Span | None = None
    other_span: Span | None = None
    annotation: AnnotationId | None = None
    value: str = ""
    created: str = ""
    creator: str = ""
