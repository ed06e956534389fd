"""Gathers an export and has it written."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from heihe_reader.bundle.excerpts import Excerpt, excerpts
from heihe_reader.bundle.formats import FORMATS, Format, format_named
from heihe_reader.bundle.loss import losses
from heihe_reader.bundle.place import clear_away
from heihe_reader.isolation import ChildError, ChildStoppedError
from heihe_reader.model.step import Outcome, Step
from heihe_reader.services.context import Context, Stopping, never
from heihe_reader.services.deduplicating import Deduplicating
from heihe_reader.services.gathering import ExportRequest, Gathering

__all__ = ["ExportFormat", "ExportRequest", "ExportResult", "Exporting"]

ExportFormat = Format
_WRITE = "heihe_reader.bundle.pack:export"


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What an export made. `lost` says in words what the format cannot carry."""

    format: str
    articles: int
    annotations: int
    files: tuple[str, ...]
    lost: tuple[str, ...]


class Exporting:
    """Writes bundles and other forms."""

    def __init__(self, context: Context, gathering: Gathering, deduplicating: Deduplicating) -> None:
        self._context = context
        self._gathering = gathering
        self._deduplicating = deduplicating
        self.result: ExportResult | None = None

    def formats(self) -> tuple[ExportFormat, ...]:
        """The forms there are."""
        return FORMATS

    def count(self, request: ExportRequest) -> tuple[int, int]:
        """How many articles and annotations the request asks for."""
        annotations = self._gathering.annotations(request)
        return len(self._gathering.articles(request, annotations)), len(annotations)

    def losses(self, request: ExportRequest) -> tuple[str, ...]:
        """What the format cannot carry of this, in words."""
        return losses(format_named(request.format).name, self._gathering.gather(request, with_bytes=False))

    def preview(self, request: ExportRequest, limit: int = 20) -> str:
        """The first `limit` excerpts as plain text."""
        found = excerpts(self._gathering.gather(request, with_bytes=False))
        return "\n\n".join(_in_words(excerpt) for excerpt in found[:limit])

    def run(self, request: ExportRequest, stopping: Stopping = never) -> Iterator[Step]:
        """Writes the export beside its target and puts it in place when it is whole; `result` says what was made.

        What has not been compared yet is compared first: "also in" is only as true as the last dedup.

        Raises:
            RefusedError: the target cannot be written or must not be replaced; nothing was changed.
            UnknownIdError: the tag, article or story does not exist.
            WrongUsageError: there is no such format.
        """
        format = format_named(request.format).name
        if not self._context.store.database.read_only:
            yield from self._deduplicating.run(stopping)
        yield Step(0, 2, request.target.name)
        content = self._gathering.gather(request)
        if stopping():
            return
        yield Step(1, 2, request.target.name)
        mark = uuid.uuid4().hex[:12]
        try:
            written = self._context.thinker.call(_WRITE, content, request.target, format, mark, stopping=stopping)
        except ChildError as error:
            clear_away(request.target, mark)
            if isinstance(error, ChildStoppedError):
                return
            raise
        self.result = ExportResult(format, len(content.articles), len(content.annotations), written.files, written.lost)
        yield Step(2, 2, request.target.name, Outcome.DONE, path=str(request.target))


def _in_words(excerpt: Excerpt) -> str:
    """An excerpt as a few lines of plain text."""
    about = excerpt.article
    where = ", ".join(part for part in (about.title, about.metadata.site, about.metadata.published) if part)
    lines = [f"“{' '.join(excerpt.annotation.quote.split())}”", where]
    lines += [", ".join(excerpt.tags)] if excerpt.tags else []
    lines += [excerpt.annotation.note] if excerpt.annotation.note else []
    lines += [f"Also in: {excerpt.also_in()}"] if excerpt.places else []
    return "\n".join(lines)
