"""What a step of the history did, in one sentence."""

from collections.abc import Mapping

from heihe_reader.model.annotation import Annotation, Tag
from heihe_reader.model.change import ArticlePresence, Change, Changeable, SourceName
from heihe_reader.model.decision import Decision
from heihe_reader.model.ids import TagId
from heihe_reader.services.decided import corrected, folded, of_copy, of_read, of_stretches, of_two
from heihe_reader.services.said import Changes, Deed, Names, Said, counted, first_of, note, paths_of, short, things


def _imported(changes: Changes, names: Names) -> Said:
    articles, files = things(changes, ArticlePresence), things(changes, SourceName)
    if not articles:
        return counted("Took “%1” as another name of a file", "Took %Ln more names of files", [f.name for f in files])
    return counted("Imported “%1”", "Imported %Ln articles, first “%1”", [names.title(a.id) for a in articles])


def _merged(changes: Changes, names: Names) -> Said:
    kinds: tuple[tuple[type[Changeable], str, str], ...] = (
        (ArticlePresence, "1 article", "%Ln articles"),
        (Annotation, "1 mark", "%Ln marks"),
        (Tag, "1 tag", "%Ln tags"),
        (Decision, "1 decision", "%Ln decisions"),
    )
    found = [(len(things(changes, kind)), one, many) for kind, one, many in kinds]
    return Said("Merged %1", counts=tuple(Said(one if n == 1 else many, (), n) for n, one, many in found if n))


def _marked(changes: Changes, names: Names) -> Said:
    _, mark = first_of(changes, Annotation)
    if mark is None:
        return Said("Highlight")
    if mark.tags:
        return Said("Tagged “%1” as %2", (short(mark.quote), paths_of(mark.tags, names)))
    if mark.note:
        return Said("Noted on “%1”: %2", (short(mark.quote), note(mark.note)))
    return Said("Highlighted “%1”", (short(mark.quote),))


def _tagged_hits(changes: Changes, names: Names) -> Said:
    marks = [change.after for change in changes if isinstance(change.after, Annotation)]
    if len(marks) < 2:
        return _marked(changes, names)
    return Said("Tagged %Ln stretches as %1", (paths_of(marks[0].tags, names),), len(marks))


def _retagged(changes: Changes, names: Names) -> Said:
    before, after = first_of(changes, Annotation)
    if before is None or after is None:
        return Said("Change tags")
    added = [tag for tag in after.tags if tag not in before.tags]
    gone = [tag for tag in before.tags if tag not in after.tags]
    quote, marks = short(after.quote), len(things(changes, Annotation))
    if marks > 1:
        pattern = "Tagged %Ln marks as %1" if added else "Took the tag %1 off %Ln marks"
        return Said(pattern, (paths_of(added or gone, names),), marks)
    if not added:
        return Said("Took the tag %2 off “%1”", (quote, paths_of(gone or after.tags, names)))
    if not gone:
        return Said("Tagged “%1” as %2", (quote, paths_of(added, names)))
    return Said("Tagged “%1” as %2 instead of %3", (quote, paths_of(added, names), paths_of(gone, names)))


def _noted(changes: Changes, names: Names) -> Said:
    before, after = first_of(changes, Annotation)
    if before is None or after is None:
        return Said("Edit note")
    if not after.note:
        return Said("Took the note off “%1”", (short(after.quote),))
    pattern = "Changed the note on “%1”: %2" if before.note else "Noted on “%1”: %2"
    return Said(pattern, (short(after.quote), note(after.note)))


def _of_mark(pattern: str) -> Deed:
    def said(changes: Changes, names: Names) -> Said:
        before, after = first_of(changes, Annotation)
        mark = after or before
        return Said(pattern, (short(mark.quote), names.title(mark.article))) if mark else Said(pattern)

    return said


def _extended(changes: Changes, names: Names) -> Said:
    before, after = first_of(changes, Annotation)
    if before is None or after is None:
        return Said("Change extent")
    return Said("Changed the extent of “%1” to “%2”", (short(before.quote), short(after.quote)))


def _removed(changes: Changes, names: Names) -> Said:
    return counted(
        "Removed the mark on “%1”",
        "Removed %Ln marks, first on “%1”",
        [mark.quote for mark in things(changes, Annotation)],
    )


def _new_tag(changes: Changes, names: Names) -> Said:
    return Said("Made the tag %1", (names.path(things(changes, Tag)[-1].id),))


def _of_tag(pattern: str) -> Deed:
    """%1 is the tag as it was called before, %2 as it is called now, %3 its description."""

    def said(changes: Changes, names: Names) -> Said:
        before, after = first_of(changes, Tag)
        tag = before or after
        assert tag is not None
        return Said(pattern, (tag.name, after.name if after else "", note(after.description) if after else ""))

    return said


def _moved_tag(changes: Changes, names: Names) -> Said:
    _, tag = first_of(changes, Tag)
    if tag is None or tag.parent is None:
        return Said("Moved the tag %1 to the top", (tag.name if tag else "",))
    return Said("Moved the tag %1 below %2", (tag.name, names.path(tag.parent)))


def _removed_tag(changes: Changes, names: Names) -> Said:
    gone = [change.before for change in changes if isinstance(change.before, Tag) and change.after is None]
    marks = things(changes, Annotation)
    name = ", ".join(tag.name for tag in gone)
    if len(marks) > 1:
        return Said("Removed the tag %1 from %Ln marks", (name,), len(marks))
    return (
        Said("Removed the tag %1 from “%2”", (name, short(marks[0].quote)))
        if marks
        else Said("Removed the tag %1", (name,))
    )


def _merged_tags(changes: Changes, names: Names) -> Said:
    gone = [change.before for change in changes if isinstance(change.before, Tag) and change.after is None]
    into = next((tag for change in changes for tag in _gained(change)), None)
    if into is None:
        return Said("Merged the tag %1 into another one", (gone[0].name,))
    return Said("Merged the tag %1 into %2", (gone[0].name, names.path(into)))


def _gained(change: Change) -> list[TagId]:
    """The tags that a mark got, or the tag that another one came below."""
    before, after = change.before, change.after
    if isinstance(before, Annotation) and isinstance(after, Annotation):
        return [tag for tag in after.tags if tag not in before.tags]
    return [after.parent] if isinstance(after, Tag) and after.parent else []


_DEEDS: Mapping[str, Deed] = {
    "Import": _imported,
    "Merge": _merged,
    "Highlight": _marked,
    "Tag": _marked,
    "Note": _marked,
    "Tag hits": _tagged_hits,
    "Change tags": _retagged,
    "Edit note": _noted,
    "Change colour": _of_mark("Gave “%1” another colour"),
    "Change extent": _extended,
    "Take the principal's extent": _extended,
    "Remove": _removed,
    "Leave this copy out": of_copy("Left the copy of “%1” in “%2” out"),
    "Take this copy in again": of_copy("Took the copy of “%1” in “%2” in again"),
    "Make it its own mark": _of_mark("Made the copy of “%1” in “%2” a mark of its own"),
    "New tag": _new_tag,
    "Rename tag": _of_tag("Renamed the tag %1 to %2"),
    "Colour tag": _of_tag("Gave the tag %1 another colour"),
    "Describe tag": _of_tag("Described the tag %2: %3"),
    "Move tag": _moved_tag,
    "Merge tags": _merged_tags,
    "Remove tag": _removed_tag,
    "Join stories": of_two("Joined “%1” and “%2”", "Joined “%1” with %Ln articles"),
    "Split off": of_two("Split off “%1”", "Split off %Ln articles, first “%1”"),
    "Not a duplicate": of_two("Said that “%1” and “%2” are no duplicates"),
    "Make it the principal": of_two("Made “%1” the principal"),
    "Let the program decide": of_two("Let the program decide about “%1”"),
    "Match by hand": of_stretches("Matched “%1” with “%2”"),
    "Undo the match": of_stretches("Took back the match of “%1” with “%2”"),
    "Not the same passage": of_stretches("Said that “%1” and “%2” are not the same passage"),
    "The same passage again": of_stretches("Said that “%1” and “%2” are the same passage again"),
    "Fold": folded("Folded “%1”", "Folded %Ln stretches, first “%1”"),
    "Unfold": folded("Unfolded “%1”", "Unfolded %Ln stretches, first “%1”"),
    "Correct": corrected,
    "Mark as read": of_read(
        "Marked 1 sentence of “%1” as read", "Marked %Ln sentences of “%1” as read", "Marked %Ln sentences as read"
    ),
    "Mark as unread": of_read(
        "Marked 1 sentence of “%1” as unread",
        "Marked %Ln sentences of “%1” as unread",
        "Marked %Ln sentences as unread",
    ),
    "Forget what was read": of_read(
        "Forgot that 1 sentence of “%1” was read",
        "Forgot that %Ln sentences of “%1” were read",
        "Forgot that %Ln sentences were read",
    ),
}


_IN_LIFE: Mapping[str, str] = {
    "Highlighted “%1”": "Highlighted",
    "Tagged “%1” as %2": "Tagged as %1",
    "Tagged “%1” as %2 instead of %3": "Tagged as %1 instead of %2",
    "Took the tag %2 off “%1”": "Took the tag %1 off",
    "Noted on “%1”: %2": "Noted: %1",
    "Changed the note on “%1”: %2": "Changed the note: %1",
    "Took the note off “%1”": "Took the note off",
    "Gave “%1” another colour": "Gave it another colour",
    "Removed the mark on “%1”": "Removed the mark",
    "Left the copy of “%1” in “%2” out": "Left the copy in “%1” out",
    "Took the copy of “%1” in “%2” in again": "Took the copy in “%1” in again",
}


def in_life(said: Said) -> Said:
    """The same in the life of one mark, whose words need not be said in every line."""
    pattern = _IN_LIFE.get(said.pattern)
    return said if pattern is None else Said(pattern, said.parts[1:], said.count)


def said_of(label: str, changes: Changes, names: Names) -> Said:
    """What an act did; its bare name where nothing more is known."""
    deed = _DEEDS.get(label)
    said = deed(changes, names) if deed is not None and changes else Said(label)
    return said if said.parts or said.counts or "%1" not in said.pattern else Said(label)  # of an erased article
