"""Keeps annotations and their tags."""

from sqlite3 import Row

from heihe_reader.errors import UnknownIdError
from heihe_reader.library.database import Database
from heihe_reader.library.past import Past, past_of
from heihe_reader.library.rows import annotation_of, annotation_row
from heihe_reader.model.annotation import Annotation
from heihe_reader.model.ids import AnnotationId, ArticleId, TagId


class Annotations:
    """The tables annotations and annotation_tags."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Annotation, ...]:
        """Every annotation of an article in sight, in reading order."""
        tags: dict[str, list[TagId]] = {}
        for row in self._database.rows("annotation_tags"):
            tags.setdefault(row["annotation"], []).append(TagId(row["tag"]))
        return tuple(annotation_of(row, tags.get(row["id"], ())) for row in self._database.rows("annotations"))

    def of_article(self, article: ArticleId) -> tuple[Annotation, ...]:
        """The annotations made in one article, in the order of its text."""
        return tuple(map(self._with_tags, self._database.rows("annotations_of_article", {"id": article})))

    def get(self, id: AnnotationId) -> Annotation:
        """One annotation.

        Raises:
            UnknownIdError: there is none with this id, or it was removed.
        """
        found = self.find(id)
        if found is None:
            raise UnknownIdError(f"No annotation has the id {id}. `annotations` lists them.")
        return found

    def find(self, id: AnnotationId) -> Annotation | None:
        """One annotation, or None."""
        row = self._database.row("annotation", {"id": id})
        return self._with_tags(row) if row else None

    def put(self, annotation: Annotation) -> None:
        """Adds an annotation, or replaces the one with its id (a removed one comes back)."""
        self._database.run("put_annotation", annotation_row(annotation))
        self._database.run("drop_annotation_tags", {"id": annotation.id})
        tags = ({"annotation": annotation.id, "ordinal": i, "tag": tag} for i, tag in enumerate(annotation.tags))
        self._database.run_many("put_annotation_tag", tags)

    def remove(self, id: AnnotationId, moment: str) -> None:
        """Leaves a tombstone."""
        self._database.run("remove_annotation", {"id": id, "deleted": moment})

    def forget(self, id: AnnotationId) -> None:
        """Leaves nothing, as if it never was."""
        self._database.run("forget_annotation", {"id": id})

    def past(self, id: AnnotationId) -> Past | None:
        """How it is kept, also where it was removed; None where it never was."""
        row = self._database.row("past_annotation", {"id": id})
        return past_of(row, row["base"], self._with_tags) if row else None

    def restore(self, id: AnnotationId, past: Past) -> None:
        """Brings back what stood beside the value."""
        self._database.run("restore_annotation", {"id": id, **past.columns, "base": past.base})

    def base(self, id: AnnotationId) -> str | None:
        """When the version was modified that both sides of the last merge had; None where it was never merged."""
        row = self._database.row("annotation_base", {"id": id})
        return row["base"] if row else None

    def set_base(self, id: AnnotationId, modified: str | None) -> None:
        """Remembers which version both sides have now, inside a transaction; None forgets it."""
        self._database.run("set_annotation_base", {"id": id, "base": modified})

    def was_removed(self, id: AnnotationId) -> bool:
        """True when a person removed it here."""
        row = self._database.row("annotation_base", {"id": id})
        return row is not None and row["deleted"] is not None

    def _with_tags(self, row: Row) -> Annotation:
        tags = self._database.rows("tags_of_annotation", {"id": row["id"]})
        return annotation_of(row, [TagId(tag["tag"]) for tag in tags])
