"""What a person has read: a text in sentences, each read or not, wherever else it stands."""

from dataclasses import dataclass

from heihe_reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article's body. Two with one `digest` say the same words; `words` counts them."""

    span: Span
    words: int
    digest: int
    read: bool = False
