"""The last step of every reader: roles, title, byline, language, and a draft."""

from collections.abc import Sequence
from dataclasses import replace

from heihe_reader.intake.draft import WHOLE_FILE, Draft, Origin
from heihe_reader.intake.language import agreed_language
from heihe_reader.intake.notes import note_marks
from heihe_reader.intake.piece import Piece, blocks_of, links_of, marks_of
from heihe_reader.intake.roles.decide import with_roles
from heihe_reader.intake.titles import Heading, head_of
from heihe_reader.model.article import Metadata
from heihe_reader.model.block import NoteMark


def draft_of(text: str, pieces: Sequence[Piece], known: Metadata, origin: Origin = WHOLE_FILE) -> Draft:
    """The draft of an article with this text and these blocks. `known` is what the file says about it outright."""
    decided = with_roles(pieces)
    decided, head = head_of(decided, known)
    body = "\n".join(p.text for p in decided if not p.folded) or text
    marks = _merged(marks_of(decided), note_marks([p for p in decided if not p.folded]))
    metadata = replace(_filled(known, head), language=agreed_language(known.language, body))
    return Draft(
        text, blocks_of(decided), marks, metadata, origin.inner_path, origin.row, links_of(decided), origin.row
    )


def _filled(known: Metadata, head: Heading) -> Metadata:
    return replace(
        known,
        title=known.title or head.title,
        byline=known.byline or head.byline,
        published=known.published or head.published or None,
    )


def _merged(brought: Sequence[NoteMark], found: Sequence[NoteMark]) -> tuple[NoteMark, ...]:
    """The markers that the mark-up shows, and those found by reading where it shows none there."""
    free = [m for m in found if not any(m.span.overlaps(b.span) for b in brought)]
    return tuple(sorted([*brought, *free], key=lambda m: m.span.start))
