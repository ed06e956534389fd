"""What steps of the history did, in the reader's language: the patterns are those of `services/deeds`."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heihe_reader.gui.widgets.act_labels import said_act
from heihe_reader.gui.widgets.bidi import isolated
from heihe_reader.gui.widgets.counting import joined
from heihe_reader.gui.widgets.translatable import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from heihe_reader.services.said import Said

_MARK = re.compile(r"%([1-9])")

PATTERNS = (
    QT_TRANSLATE_NOOP("Deeds", "Imported “%1”"),
    QT_TRANSLATE_NOOP("Deeds", "Imported %Ln articles, first “%1”", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "Took “%1” as another name of a file"),
    QT_TRANSLATE_NOOP("Deeds", "Took %Ln more names of files", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "Merged %1"),
    QT_TRANSLATE_NOOP("Deeds", "1 article"),
    QT_TRANSLATE_NOOP("Deeds", "%Ln articles", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "1 mark"),
    QT_TRANSLATE_NOOP("Deeds", "%Ln marks", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "1 tag"),
    QT_TRANSLATE_NOOP("Deeds", "%Ln tags", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "1 decision"),
    QT_TRANSLATE_NOOP("Deeds", "%Ln decisions", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "Highlighted “%1”"),
    QT_TRANSLATE_NOOP("Deeds", "Tagged “%1” as %2"),
    QT_TRANSLATE_NOOP("Deeds", "Tagged “%1” as %2 instead of %3"),
    QT_TRANSLATE_NOOP("Deeds", "Tagged %Ln stretches as %1", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "Took the tag %2 off “%1”"),
    QT_TRANSLATE_NOOP("Deeds", "Tagged %Ln marks as %1", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "Took the tag %1 off %Ln marks", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "Noted on “%1”: %2"),
    QT_TRANSLATE_NOOP("Deeds", "Changed the note on “%1”: %2"),
    QT_TRANSLATE_NOOP("Deeds", "Took the note off “%1”"),
    QT_TRANSLATE_NOOP("Deeds", "Gave “%1” another colour"),
    QT_TRANSLATE_NOOP("Deeds", "Changed the extent of “%1” to “%2”"),
    QT_TRANSLATE_NOOP("Deeds", "Removed the mark on “%1”"),
    QT_TRANSLATE_NOOP("Deeds", "Removed %Ln marks, first on “%1”", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "Left the copy of “%1” in “%2” out"),
    QT_TRANSLATE_NOOP("Deeds", "Took the copy of “%1” in “%2” in again"),
    QT_TRANSLATE_NOOP("Deeds", "Made the copy of “%1” in “%2” a mark of its own"),
    QT_TRANSLATE_NOOP("Deeds", "Highlighted"),
    QT_TRANSLATE_NOOP("Deeds", "Tagged as %1"),
    QT_TRANSLATE_NOOP("Deeds", "Tagged as %1 instead of %2"),
    QT_TRANSLATE_NOOP("Deeds", "Took the tag %1 off"),
    QT_TRANSLATE_NOOP("Deeds", "Noted: %1"),
    QT_TRANSLATE_NOOP("Deeds", "Changed the note: %1"),
    QT_TRANSLATE_NOOP("Deeds", "Took the note off"),
    QT_TRANSLATE_NOOP("Deeds", "Gave it another colour"),
    QT_TRANSLATE_NOOP("Deeds", "Removed the mark"),
    QT_TRANSLATE_NOOP("Deeds", "Left the copy in “%1” out"),
    QT_TRANSLATE_NOOP("Deeds", "Took the copy in “%1” in again"),
    QT_TRANSLATE_NOOP("Deeds", "Made the tag %1"),
    QT_TRANSLATE_NOOP("Deeds", "Renamed the tag %1 to %2"),
    QT_TRANSLATE_NOOP("Deeds", "Gave the tag %1 another colour"),
    QT_TRANSLATE_NOOP("Deeds", "Described the tag %2: %3"),
    QT_TRANSLATE_NOOP("Deeds", "Moved the tag %1 to the top"),
    QT_TRANSLATE_NOOP("Deeds", "Moved the tag %1 below %2"),
    QT_TRANSLATE_NOOP("Deeds", "Merged the tag %1 into %2"),
    QT_TRANSLATE_NOOP("Deeds", "Merged the tag %1 into another one"),
    QT_TRANSLATE_NOOP("Deeds", "Removed the tag %1"),
    QT_TRANSLATE_NOOP("Deeds", "Removed the tag %1 from “%2”"),
    QT_TRANSLATE_NOOP("Deeds", "Removed the tag %1 from %Ln marks", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "Joined “%1” and “%2”"),
    QT_TRANSLATE_NOOP("Deeds", "Joined “%1” with %Ln articles", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "Split off “%1”"),
    QT_TRANSLATE_NOOP("Deeds", "Split off %Ln articles, first “%1”", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "Said that “%1” and “%2” are no duplicates"),
    QT_TRANSLATE_NOOP("Deeds", "Made “%1” the principal"),
    QT_TRANSLATE_NOOP("Deeds", "Let the program decide about “%1”"),
    QT_TRANSLATE_NOOP("Deeds", "Matched “%1” with “%2”"),
    QT_TRANSLATE_NOOP("Deeds", "Took back the match of “%1” with “%2”"),
    QT_TRANSLATE_NOOP("Deeds", "Said that “%1” and “%2” are not the same passage"),
    QT_TRANSLATE_NOOP("Deeds", "Said that “%1” and “%2” are the same passage again"),
    QT_TRANSLATE_NOOP("Deeds", "Folded “%1”"),
    QT_TRANSLATE_NOOP("Deeds", "Folded %Ln stretches, first “%1”", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "Unfolded “%1”"),
    QT_TRANSLATE_NOOP("Deeds", "Unfolded %Ln stretches, first “%1”", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "Corrected %Ln things about “%1”", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "Corrected the title of “%1” to “%2”"),
    QT_TRANSLATE_NOOP("Deeds", "Corrected the byline of “%1” to “%2”"),
    QT_TRANSLATE_NOOP("Deeds", "Corrected the date of “%1” to “%2”"),
    QT_TRANSLATE_NOOP("Deeds", "Corrected the outlet of “%1” to “%2”"),
    QT_TRANSLATE_NOOP("Deeds", "Corrected the address of “%1” to “%2”"),
    QT_TRANSLATE_NOOP("Deeds", "Corrected the language of “%1” to “%2”"),
    QT_TRANSLATE_NOOP("Deeds", "Took the title of “%1” away"),
    QT_TRANSLATE_NOOP("Deeds", "Took the byline of “%1” away"),
    QT_TRANSLATE_NOOP("Deeds", "Took the date of “%1” away"),
    QT_TRANSLATE_NOOP("Deeds", "Took the outlet of “%1” away"),
    QT_TRANSLATE_NOOP("Deeds", "Took the address of “%1” away"),
    QT_TRANSLATE_NOOP("Deeds", "Took the language of “%1” away"),
    QT_TRANSLATE_NOOP("Deeds", "Marked 1 sentence of “%1” as read"),
    QT_TRANSLATE_NOOP("Deeds", "Marked %Ln sentences of “%1” as read", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "Marked %Ln sentences as read", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "Marked 1 sentence of “%1” as unread"),
    QT_TRANSLATE_NOOP("Deeds", "Marked %Ln sentences of “%1” as unread", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "Marked %Ln sentences as unread", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "Forgot that 1 sentence of “%1” was read"),
    QT_TRANSLATE_NOOP("Deeds", "Forgot that %Ln sentences of “%1” were read", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "Forgot that %Ln sentences were read", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "Went back by 1 step"),
    QT_TRANSLATE_NOOP("Deeds", "Went back by %Ln steps", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "Did 1 step again"),
    QT_TRANSLATE_NOOP("Deeds", "Did %Ln steps again", "", 1),
    QT_TRANSLATE_NOOP("Deeds", "Came with a merge"),
    QT_TRANSLATE_NOOP("Deeds", "Changed by a merge"),
    QT_TRANSLATE_NOOP("Deeds", "Made from a copy of another mark"),
)


def said_deed(said: "Said") -> str:
    """A sentence as the reader's language has it; the bare name of an act is said as its name."""
    pattern = said.pattern
    if pattern not in PATTERNS:
        return said_act(pattern)
    pattern = QCoreApplication.translate("Deeds", pattern, "", said.count)
    parts = (joined(*map(said_deed, said.counts)),) if said.counts else tuple(map(isolated, said.parts))
    return _MARK.sub(lambda mark: parts[int(mark[1]) - 1], pattern)
