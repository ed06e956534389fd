"""Gathers an export and has it written."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from heihe_reader.bundle.beginning import Line, Look, beginning
from heihe_reader.bundle.content import Content
from heihe_reader.bundle.excerpts import counted, excerpts
from heihe_reader.bundle.formats import FORMATS, Format, format_named
from heihe_reader.bundle.loss import losses
from heihe_reader.bundle.place import clear_away
from heihe_reader.isolation import ChildError, ChildStoppedError
from heihe_reader.model.step import Outcome, Step
from heihe_reader.services.context import Context, Stopping, never
from heihe_reader.services.deduplicating import Deduplicating
from heihe_reader.services.gathering import ExportRequest, Gathering

__all__ = ["FORMATS", "ExportFormat", "ExportRequest", "ExportResult", "ExportSummary", "Exporting", "Line", "Look"]

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


@dataclass(frozen=True, slots=True)
class ExportSummary:
    """What an export would hold, and what it begins with. `lines` is empty for a bundle.

    `articles` are those that the file is about: all that go along, or where only excerpts do, those that have some.
    `places` and `texts` say how often the marked words stand, and how many wordings are left when each counts once.
    """

    lines: tuple[Line, ...]
    articles: int
    annotations: int
    places: int
    texts: int
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

    def preview(self, request: ExportRequest) -> ExportSummary:
        """What the export would hold, and what it begins with."""
        format = format_named(request.format)
        content = self._gathering.gather(request, with_bytes=False)
        places, texts = counted(excerpts(content))
        return ExportSummary(
            lines=beginning(format.name, content),
            articles=_about(format, content),
            annotations=len(content.annotations),
            places=places,
            texts=texts,
            lost=losses(format.name, content),
        )

    def run(self, request: ExportRequest, stopping: Stopping = never) -> Iterator[Step]:
        """Writes the export beside its target and puts it in place when it is whole; `result` says what was made.

        What has not been compared yet is compared first: "also in" is only as true as the last dedup.

        Raises:
            RefusedError: the target cannot be written or must not be replaced; nothing was changed.
            UnknownIdError: the tag, article or story does not exist.
            WrongUsageError: there is no such format.
        """
        form = format_named(request.format)
        format = form.name
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
        self.result = ExportResult(format, _about(form, content), len(content.annotations), written.files, written.lost)
        yield Step(2, 2, request.target.name, Outcome.DONE, path=str(request.target))


def _about(format: Format, content: Content) -> int:
    """How many articles the file is about."""
    if format.texts:
        return len(content.articles)
    return len({packed.annotation.article for packed in content.annotations})
