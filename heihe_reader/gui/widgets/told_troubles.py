"""What goes wrong below, as sentences with places for names; the first that fits is taken (see `told`).

%1 to %8 are names, numbers or other sentences; %9 is the name of an act.
"""

from heihe_reader.gui.widgets.told_files import FILES
from heihe_reader.gui.widgets.translatable import QT_TRANSLATE_NOOP

_LIBRARY = (
    QT_TRANSLATE_NOOP(
        "Told", "%1 What came in before that stays, and one undo takes it back. Merging again brings the rest."
    ),
    QT_TRANSLATE_NOOP("Told", "%1 What was marked before that stays, and one undo takes it back."),
    QT_TRANSLATE_NOOP("Told", "All of these bear the tag “%1” already."),
    QT_TRANSLATE_NOOP("Told", "What the merge brings was changed here meanwhile. Merge again."),
    QT_TRANSLATE_NOOP("Told", "“%9” was undone before it was done, so it ended there."),
    QT_TRANSLATE_NOOP("Told", "There is nothing to undo."),
    QT_TRANSLATE_NOOP("Told", "There is nothing to redo."),
    QT_TRANSLATE_NOOP("Told", "“%9” cannot be done: %1"),
    QT_TRANSLATE_NOOP("Told", "“%9” cannot be undone: %1"),
    QT_TRANSLATE_NOOP("Told", "“%9” cannot be redone: %1"),
    QT_TRANSLATE_NOOP("Told", "something else has changed %1 since."),
    QT_TRANSLATE_NOOP("Told", "something else has removed %1 since."),
    QT_TRANSLATE_NOOP("Told", "something else has taken out %1 since."),
    QT_TRANSLATE_NOOP("Told", "something else has brought in again %1 since."),
    QT_TRANSLATE_NOOP("Told", "%1 was changed since, by “%9”. Take that back first."),
    QT_TRANSLATE_NOOP("Told", "%1 was removed since, by “%9”. Take that back first."),
    QT_TRANSLATE_NOOP("Told", "%1 was taken out since, by “%9”. Take that back first."),
    QT_TRANSLATE_NOOP("Told", "%1 was brought in again since, by “%9”. Take that back first."),
    QT_TRANSLATE_NOOP("Told", "the tag above the tag “%1” was removed since."),
    QT_TRANSLATE_NOOP("Told", "the article of %1 was taken out since."),
    QT_TRANSLATE_NOOP("Told", "a tag of %1 was removed since."),
    QT_TRANSLATE_NOOP("Told", "%1 has the tag “%2” by now."),
    QT_TRANSLATE_NOOP("Told", "the tag “%1” stands below the tag “%2” by now."),
    QT_TRANSLATE_NOOP("Told", "%1 stands in “%2” by now."),
    QT_TRANSLATE_NOOP("Told", "something was decided about “%1” since."),
    QT_TRANSLATE_NOOP("Told", "what was decided about %1"),
    QT_TRANSLATE_NOOP("Told", "This step is undone or gone, so there is no way back to it. Choose another one."),
    QT_TRANSLATE_NOOP("Told", "Nothing was done since, so there is nothing to take back."),
    QT_TRANSLATE_NOOP("Told", "Something else was done since, so this step cannot be done again."),
    QT_TRANSLATE_NOOP("Told", "a mark"),
    QT_TRANSLATE_NOOP("Told", "the mark on “%1”"),
    QT_TRANSLATE_NOOP("Told", "the tag “%1”"),
    QT_TRANSLATE_NOOP("Told", "an article"),
    QT_TRANSLATE_NOOP("Told", "%1 is not a Heihe Reader library. It was left untouched."),
    QT_TRANSLATE_NOOP(
        "Told",
        "%1 was written by a newer Heihe Reader (format %2). It was left untouched. Update the program to open it.",
    ),
    QT_TRANSLATE_NOOP("Told", "There is no library at %1. Check the name, or import into it first."),
    QT_TRANSLATE_NOOP("Told", "The library could not be written: it is open for reading only."),
    QT_TRANSLATE_NOOP("Told", "What came in stays, but not all of it has its place in a story yet. %1"),
    QT_TRANSLATE_NOOP("Told", "The library could not be written: %1"),
    QT_TRANSLATE_NOOP(
        "Told",
        "A value in the library cannot be read: the file is damaged. It was left untouched. Open a backup, or save "
        "what is whole of it (salvage).",
    ),
    QT_TRANSLATE_NOOP("Told", "%1 could not be opened: %2"),
    QT_TRANSLATE_NOOP("Told", "%1 cannot be read: %2"),
    QT_TRANSLATE_NOOP("Told", "%1 cannot be opened: %2."),
    QT_TRANSLATE_NOOP("Told", "another program is writing to it. Try again in a moment."),
    QT_TRANSLATE_NOOP("Told", "this place does not allow writing. Check the permissions of the file and its folder."),
    QT_TRANSLATE_NOOP("Told", "the disk is full. Free some space and try again."),
    QT_TRANSLATE_NOOP(
        "Told",
        "the system does not let files grow so large here. Raise its limit on the size of files and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Told", "its disk, or the connection to it, reports a fault. Check it, then open the library again."
    ),
    QT_TRANSLATE_NOOP("Told", "another program is using it. Close it there and try again."),
    QT_TRANSLATE_NOOP("Told", "The library could not be packed: %1"),
    QT_TRANSLATE_NOOP(
        "Told",
        "Words that were erased may stand in unused parts of the file until the library is opened the next time. %1",
    ),
    QT_TRANSLATE_NOOP(
        "Told", "the file is damaged. It was left untouched. Open a backup, or save what is whole of it (salvage)."
    ),
    QT_TRANSLATE_NOOP("Told", "%1 exists already. Choose another name; nothing was overwritten."),
    QT_TRANSLATE_NOOP("Told", "%1 belongs to the library beside it. Choose another name."),
    QT_TRANSLATE_NOOP(
        "Told",
        "The copy %1 could not be written there. Check that the folder exists, allows writing and has room. "
        "Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP("Told", "The backup %1 is damaged. Choose another one; nothing was changed."),
    QT_TRANSLATE_NOOP("Told", "%1 could not be restored: %2. Nothing was lost of it."),
    QT_TRANSLATE_NOOP("Told", "another program writes to it all the time"),
    QT_TRANSLATE_NOOP("Told", "No backup could be written to %1: %2. The earlier ones are kept."),
    QT_TRANSLATE_NOOP("Told", "The library is damaged (%1), so no backup was made of it. The earlier ones are kept."),
    QT_TRANSLATE_NOOP("Told", "only %1 MB are free on that disk"),
    QT_TRANSLATE_NOOP("Told", "The file is damaged: %1"),
    QT_TRANSLATE_NOOP("Told", "A row of %1 refers to nothing in %2."),
    QT_TRANSLATE_NOOP("Told", "The kept bytes of %1 are not what was imported."),
    QT_TRANSLATE_NOOP("Told", "The mark %1 does not stand at its place in %2."),
    QT_TRANSLATE_NOOP("Told", "Step %1 of the history cannot be read."),
    QT_TRANSLATE_NOOP("Told", "%1: it has %2 words, and %3 were counted."),
    QT_TRANSLATE_NOOP("Told", "%1: more of its words are new than it has."),
    QT_TRANSLATE_NOOP("Told", "%1: what was found about it belongs to other blocks."),
    QT_TRANSLATE_NOOP("Told", "%1: its id is not that of its file and its place in it."),
    QT_TRANSLATE_NOOP("Told", "%1: the search index holds other words than its text."),
    QT_TRANSLATE_NOOP("Told", "The search index holds other words than were put into it."),
    QT_TRANSLATE_NOOP("Told", "%1: the blocks end after the text does."),
    QT_TRANSLATE_NOOP("Told", "%1: the text is not what was read."),
    QT_TRANSLATE_NOOP("Told", "%1: the blocks do not tile the text at %2."),
    QT_TRANSLATE_NOOP("Told", "%1: the blocks end before the text does."),
)
_OPENING = (
    QT_TRANSLATE_NOOP(
        "Told",
        "%1 comes from an earlier version and was not brought up to date, as no copy of it could be written first. It "
        "was left untouched. Check that its folder allows writing and has room.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "%1 is empty: there is no library in it. Restore a backup; in a synced folder wait until the file has come.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "%1 was not closed in good order, and its place does not allow that to be made good. Copy it, with all files "
        "beside it whose names begin with %2, to where you may write.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "%1 was not closed in good order, and %2, which holds what was written last, is missing. Put it back beside "
        "the library. To do without it, delete %3 or restore a backup.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "%1 is damaged: its first page cannot be read. It was left untouched. Open a backup, or save what is whole of "
        "it (salvage).",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "%1 is open in another window or command. In a network or synced folder only one at a time may write to it. "
        "Close it there first.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "%1 is open on another computer. In a network or synced folder only one at a time may write to it. Close it "
        "there first. If it is open nowhere, delete %2 beside it.",
    ),
)
_PATHS = (
    QT_TRANSLATE_NOOP("Told", "%1 is a device, no file, and was left alone. Choose the name of a file."),
    QT_TRANSLATE_NOOP("Told", "%1 cannot be made: there is no folder %2. Make it first."),
    QT_TRANSLATE_NOOP("Told", "%1 is a link that leads back to itself. Name the library itself."),
)
_SALVAGE = (
    QT_TRANSLATE_NOOP("Told", "%1 is empty: nothing of it can be saved."),
    QT_TRANSLATE_NOOP("Told", "There is no library at %1. Check the name."),
    QT_TRANSLATE_NOOP("Told", "Saved: %1 of %2 articles, %3 annotations, %4 tags."),
    QT_TRANSLATE_NOOP("Told", "The texts of %1 of them were lost and have been read again from their files."),
    QT_TRANSLATE_NOOP("Told", "The history was left behind: nothing done before can be undone in the copy."),
    QT_TRANSLATE_NOOP("Told", "Lost articles: %1."),
    QT_TRANSLATE_NOOP("Told", "Lost annotations: %1. What they stood on, or they themselves, cannot be read."),
    QT_TRANSLATE_NOOP("Told", "Lost original files: %1. The texts read from them were saved."),
    QT_TRANSLATE_NOOP("Told", "The first page of the file is lost: something that was removed may be there again."),
)
_ACTS = (
    QT_TRANSLATE_NOOP("Told", "This copy was not left out."),
    QT_TRANSLATE_NOOP("Told", "“%1” stands in this article, but nowhere beside these words."),
    QT_TRANSLATE_NOOP("Told", "“%1” does not stand in this article. Copy the words from `show`."),
    QT_TRANSLATE_NOOP("Told", "The text ends at %1; [%2, %3) runs over it."),
    QT_TRANSLATE_NOOP("Told", "[%1, %2) holds no words. Choose some text."),
    QT_TRANSLATE_NOOP("Told", "[%1, %2) is no stretch of this text, which ends at %3."),
    QT_TRANSLATE_NOOP("Told", "The text ends at %1, before the end of this stretch."),
    QT_TRANSLATE_NOOP(
        "Told",
        "These words stand nowhere else in this article, so they are no repeat. Fold them as an aside.",
    ),
    QT_TRANSLATE_NOOP("Told", "Both are the same article. Choose two."),
    QT_TRANSLATE_NOOP("Told", "It takes two articles to join. Choose another one too."),
    QT_TRANSLATE_NOOP("Told", "This article does not belong to that story, so it cannot lead it."),
    QT_TRANSLATE_NOOP("Told", "Both stretches are of one article. Choose the other one in another pane."),
    QT_TRANSLATE_NOOP("Told", "These stretches were not matched by hand, so there is nothing to take back."),
    QT_TRANSLATE_NOOP("Told", "Nobody said that these stretches are not the same, so there is nothing to take back."),
    QT_TRANSLATE_NOOP("Told", "There are no words in this stretch. Select some, then match them."),
    QT_TRANSLATE_NOOP("Told", "“%1” is no regular expression: %2."),
    QT_TRANSLATE_NOOP("Told", "This pattern takes too long in this text. Make it simpler."),
    QT_TRANSLATE_NOOP("Told", "This pattern takes too long in this library. Make it simpler."),
    QT_TRANSLATE_NOOP("Told", "“%1” is no tag: each name in it needs at least one letter."),
    QT_TRANSLATE_NOOP("Told", "A tag's name needs at least one letter and no “/”."),
    QT_TRANSLATE_NOOP("Told", "There is a tag “%1” here already. Merge the two instead."),
    QT_TRANSLATE_NOOP("Told", "There is a tag “%1” there already. Merge the two instead."),
    QT_TRANSLATE_NOOP("Told", "“%1” cannot be merged into itself or a tag below it."),
    QT_TRANSLATE_NOOP("Told", "“%1” cannot be moved into itself."),
    QT_TRANSLATE_NOOP("Told", "There is nothing to tag. Choose at least one hit."),
)
_BUNDLES = (
    QT_TRANSLATE_NOOP("Told", "The bundle was refused: %1. Nothing was read from it."),
    QT_TRANSLATE_NOOP("Told", "There is no bundle at %1."),
    QT_TRANSLATE_NOOP("Told", "%1 is no bundle: it is neither a folder nor a zip."),
    QT_TRANSLATE_NOOP("Told", "%1 is no bundle of Heihe Reader: it has no %2."),
    QT_TRANSLATE_NOOP("Told", "%1 is a damaged zip. Nothing was read from it."),
    QT_TRANSLATE_NOOP("Told", "%1 could not be read: %2."),
    QT_TRANSLATE_NOOP("Told", "%1 holds %2 files of %3 GB together, more than a bundle may. Nothing was read."),
    QT_TRANSLATE_NOOP("Told", "%1 would unpack to %2 times its size, so it was not read."),
    QT_TRANSLATE_NOOP("Told", "%1 is a bag, but not one that Heihe Reader made. It was left untouched."),
    QT_TRANSLATE_NOOP(
        "Told",
        "%1 was made by a newer Heihe Reader (bundle version %2, this one reads up to %3). "
        "Update the program to read it.",
    ),
    QT_TRANSLATE_NOOP("Told", "%1 cannot be written: there is no folder %2. Make it first."),
    QT_TRANSLATE_NOOP("Told", "%1 is a folder and was left alone. Choose another name for the file."),
    QT_TRANSLATE_NOOP("Told", "%1 is a library and was left alone. Choose another name for the export."),
    QT_TRANSLATE_NOOP("Told", "%1 is a file and was left alone. Choose another name, or one that ends in .zip."),
    QT_TRANSLATE_NOOP("Told", "%1 holds something else than a bundle (%2) and was left alone. Choose another folder."),
    QT_TRANSLATE_NOOP("Told", "%1 could not be written. %2 Nothing was left behind."),
    QT_TRANSLATE_NOOP("Told", "The disk is full. Make room or choose another place."),
    QT_TRANSLATE_NOOP("Told", "Your share of that disk is used up. Make room or choose another place."),
    QT_TRANSLATE_NOOP("Told", "That disk does not take files of this size. Choose another place."),
    QT_TRANSLATE_NOOP("Told", "Writing there is not allowed. Choose another place."),
    QT_TRANSLATE_NOOP("Told", "That disk can only be read. Choose another place."),
    QT_TRANSLATE_NOOP("Told", "The name is too long. Choose a shorter one."),
    QT_TRANSLATE_NOOP("Told", "That disk does not take this name. Choose another one."),
    QT_TRANSLATE_NOOP("Told", "The disk reports: %1."),
    QT_TRANSLATE_NOOP("Told", "“%1” does not stand in this library's text of the article."),
    QT_TRANSLATE_NOOP("Told", "“%1” was changed on both sides; yours was kept."),
    QT_TRANSLATE_NOOP("Told", "“%1” was removed here and changed there; it stays removed."),
    QT_TRANSLATE_NOOP("Told", "%1 is missing"),
    QT_TRANSLATE_NOOP("Told", "%1 is missing, though %2 lists it"),
    QT_TRANSLATE_NOOP("Told", "%1 comes twice"),
    QT_TRANSLATE_NOOP("Told", "%1 was altered: %2"),
    QT_TRANSLATE_NOOP("Told", "%1 cannot be unpacked"),
    QT_TRANSLATE_NOOP("Told", "%1 is not as long as the zip says"),
    QT_TRANSLATE_NOOP("Told", "%1 is not as it was when the bundle was made"),
    QT_TRANSLATE_NOOP("Told", "%1 does not belong to the bundle"),
    QT_TRANSLATE_NOOP("Told", "%1 does not belong to the bundle: %2 does not list it"),
    QT_TRANSLATE_NOOP("Told", "%1 does not have the form of a bundle: %2"),
    QT_TRANSLATE_NOOP("Told", "%1 is a link or a device, and a bundle holds only files"),
    QT_TRANSLATE_NOOP("Told", "%1 is encrypted, and a bundle never is"),
    QT_TRANSLATE_NOOP("Told", "%1 has a name that is not allowed in a bundle"),
    QT_TRANSLATE_NOOP("Told", "%1 lies outside of the bundle's folder"),
)
_CHILDREN = (
    QT_TRANSLATE_NOOP("Told", "took longer than %1 seconds"),
    QT_TRANSLATE_NOOP("Told", "needs more memory than allowed"),
    QT_TRANSLATE_NOOP("Told", "was stopped"),
    QT_TRANSLATE_NOOP("Told", "could not be finished: the process that worked on it ended suddenly"),
    QT_TRANSLATE_NOOP("Told", "could not be finished because of a fault in Heihe Reader (%1)"),
    QT_TRANSLATE_NOOP("Told", "could not be finished, as there is no room for temporary files"),
    QT_TRANSLATE_NOOP("Told", "%1 could not be finished, as there is no room for temporary files."),
    QT_TRANSLATE_NOOP("Told", "This %1. What stood before is kept."),
    QT_TRANSLATE_NOOP("Told", "%1 took longer than %2 seconds."),
    QT_TRANSLATE_NOOP("Told", "%1 needs more memory than allowed."),
    QT_TRANSLATE_NOOP("Told", "%1 could not be finished: the process that worked on it ended suddenly."),
    QT_TRANSLATE_NOOP("Told", "%1 could not be finished because of a fault in Heihe Reader (%2)."),
)
TROUBLES = (*FILES, *_OPENING, *_PATHS, *_LIBRARY, *_SALVAGE, *_ACTS, *_BUNDLES, *_CHILDREN)
