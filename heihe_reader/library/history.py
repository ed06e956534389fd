"""The history table: every act of a person as reversible data, and the one way to carry it out.

A step holds references and small fields, never bytes or texts: an annotation's quote is read again from its text.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from sqlite3 import Row
from typing import Any

from heihe_reader.errors import RefusedError
from heihe_reader.library.annotations import Annotations
from heihe_reader.library.articles import Articles, now
from heihe_reader.library.database import Database
from heihe_reader.library.decisions import Decisions
from heihe_reader.library.reads import Reads
from heihe_reader.library.rows import says_damaged
from heihe_reader.library.tags import Tags
from heihe_reader.model.annotation import Annotation, Tag
from heihe_reader.model.change import ArticlePresence, Change, Changeable, ChangeSet, SentencesRead
from heihe_reader.model.decision import Decision, DecisionKind
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.text.anchoring import quote_at


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One act as the history view lists it. `undone` is true while it is taken back."""

    id: int
    at: str
    creator: str
    label: str
    undone: bool


class History:
    """Carries out change sets, and takes them back and forth again, also after a restart."""

    def __init__(
        self,
        database: Database,
        articles: Articles,
        annotations: Annotations,
        tags: Tags,
        decisions: Decisions,
        reads: Reads,
    ) -> None:
        self._database = database
        self._articles = articles
        self._annotations = annotations
        self._tags = tags
        self._decisions = decisions
        self._reads = reads

    def carry_out(self, changes: ChangeSet, creator: str) -> None:
        """Writes the changes and the step in one transaction. What was undone before can no longer be redone.

        Raises:
            RefusedError: something no longer stands as `before` says; nothing was changed.
        """
        with self._database.transaction():
            self.apply(changes)
            self.record(changes, creator)

    def apply(self, changes: ChangeSet) -> None:
        """Writes the changes without a step, inside a transaction.

        Raises:
            RefusedError: something no longer stands as `before` says.
        """
        self._apply(changes, f"“{changes.label}” cannot be done:")

    def record(self, changes: ChangeSet, creator: str) -> int:
        """Writes the step of changes that were already made (an import's), inside a transaction; gives its number."""
        return self.record_data(changes.label, data_of(changes), creator)

    def record_data(self, label: str, data: str, creator: str) -> int:
        """The same of changes that `data_of` brought into form before, so that nobody waits for that."""
        table = self._database.table("history")
        self._database.connection.execute("UPDATE history SET state = 'dropped' WHERE state = 'undone'")
        row = {"at": now(), "creator": creator, "label": label, "changes": data, "state": "done"}
        number = table.insert(row).last_pk
        assert isinstance(number, int)
        return number

    def rewrite(self, number: int, data: str) -> None:
        """Replaces the changes (`data_of`) of a step that is still growing, inside a transaction."""
        self._database.table("history").update(number, {"changes": data})

    def next_undo(self) -> ChangeSet | None:
        """The act that undo would take back, or None."""
        row = self._database.row("history_last", {"state": "done"})
        return self._from_row(row) if row else None

    def next_redo(self) -> ChangeSet | None:
        """The act that redo would do again, or None."""
        row = self._database.row("history_next")
        return self._from_row(row) if row else None

    def undo(self) -> ChangeSet:
        """Takes the newest act back.

        Raises:
            RefusedError: there is none, or it no longer fits what stands now; nothing was changed.
        """
        with self._database.transaction():
            row = self._database.row("history_last", {"state": "done"})
            if row is None:
                raise RefusedError("There is nothing to undo.")
            changes = self._from_row(row).reversed()
            self._apply(changes, f"“{row['label']}” cannot be undone:", forget=True)
            self._database.table("history").update(row["number"], {"state": "undone"})
        return changes

    def redo(self) -> ChangeSet:
        """Does the act again that was undone last.

        Raises:
            RefusedError: there is none, or it no longer fits what stands now; nothing was changed.
        """
        with self._database.transaction():
            row = self._database.row("history_next")
            if row is None:
                raise RefusedError("There is nothing to redo.")
            changes = self._from_row(row)
            self._apply(changes, f"“{row['label']}” cannot be redone:")
            self._database.table("history").update(row["number"], {"state": "done"})
        return changes

    def steps(self, limit: int) -> tuple[HistoryStep, ...]:
        """The newest acts, newest first; those that can no longer be redone are left out."""
        rows = self._database.rows("history_steps", {"limit": limit})
        return tuple(
            HistoryStep(row["number"], row["at"], row["creator"], row["label"], row["state"] == "undone")
            for row in rows
            if row["state"] != "dropped"
        )

    def _apply(self, changes: ChangeSet, act: str, *, forget: bool = False) -> None:
        """`forget`: what goes was never wanted (an undone addition), so that it leaves no tombstone."""
        for change in changes.changes:
            if not isinstance(change.subject, SentencesRead) and self._standing(change.subject) != change.before:
                raise RefusedError(f"{act} something else has changed {_in_words(change.subject)} since.")
            self._write(change, forget)

    def _standing(self, thing: Annotation | Tag | Decision | ArticlePresence) -> Changeable | None:
        """What stands now in the place of `thing`. What was read needs no place: to read it twice is no clash."""
        if isinstance(thing, ArticlePresence):
            present = self._database.row("article", {"id": thing.id}) is not None
            return thing if present else None
        if isinstance(thing, Annotation):
            return self._annotations.find(thing.id)
        if isinstance(thing, Tag):
            return self._tags.find(thing.id)
        return self._decisions.find(thing.id)

    def _write(self, change: Change, forget: bool) -> None:
        thing, present = change.subject, change.after is not None
        if isinstance(thing, ArticlePresence):
            self._articles.set_presence(thing.id, present)
        elif isinstance(thing, Annotation):
            self._annotations.put(thing) if present else self._annotations.remove(thing.id, forget=forget)
        elif isinstance(thing, Tag):
            self._tags.put(thing) if present else self._tags.remove(thing.id)
        elif isinstance(thing, SentencesRead):
            self._reads.add(thing.id, thing.digests) if present else self._reads.remove(thing.digests)
        else:
            self._decisions.put(thing) if present else self._decisions.remove(thing.id)

    @says_damaged
    def _from_row(self, row: Row) -> ChangeSet:
        pairs = json.loads(row["changes"])
        return ChangeSet(
            row["label"], tuple(Change(self._thing(before), self._thing(after)) for before, after in pairs)
        )

    def _thing(self, data: dict[str, Any] | None) -> Changeable | None:
        return None if data is None else _READERS[data.pop("is")](self, data)

    def _annotation(self, data: dict[str, Any]) -> Annotation:
        span = Span(**data.pop("span"))
        quote = quote_at(self._articles.text_of_version(ArticleId(data["article"]), data["text_version"]), span)
        tags = tuple(data.pop("tags"))
        return Annotation(span=span, quote=quote.exact, prefix=quote.prefix, suffix=quote.suffix, tags=tags, **data)

    def _tag(self, data: dict[str, Any]) -> Tag:
        return Tag(**data)

    def _decision(self, data: dict[str, Any]) -> Decision:
        for name in ("span", "other_span"):
            data[name] = Span(**data[name]) if data[name] else None
        data["kind"] = DecisionKind(data["kind"])
        return Decision(**data)

    def _presence(self, data: dict[str, Any]) -> ArticlePresence:
        return ArticlePresence(ArticleId(data["id"]))

    def _sentences(self, data: dict[str, Any]) -> SentencesRead:
        return SentencesRead(ArticleId(data["id"]), tuple(data["digests"]))


_READERS: dict[str, Callable[[History, dict[str, Any]], Changeable]] = {
    "Annotation": History._annotation,
    "Tag": History._tag,
    "Decision": History._decision,
    "ArticlePresence": History._presence,
    "SentencesRead": History._sentences,
}


def data_of(changes: ChangeSet) -> str:
    """Changes as a step of the history holds them."""
    pairs = [[_data_of(change.before), _data_of(change.after)] for change in changes.changes]
    return json.dumps(pairs, ensure_ascii=False)


def _data_of(thing: Changeable | None) -> dict[str, Any] | None:
    if thing is None:
        return None
    data = asdict(thing)
    if isinstance(thing, Annotation):
        for text in ("quote", "prefix", "suffix"):
            del data[text]
    return {"is": type(thing).__name__, **data}


def _in_words(thing: Changeable) -> str:
    if isinstance(thing, Annotation):
        return f"the mark on “{thing.quote[:40]}”"
    if isinstance(thing, Tag):
        return f"the tag “{thing.name}”"
    return "an article" if isinstance(thing, ArticlePresence) else "this decision"
