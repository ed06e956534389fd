<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Heihe Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heihe Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read each telling of a story once. Mark a passage once. Keep everything on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, with Qt %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later. It sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>In a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge a bundle or library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the sentence, again: the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next of these views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link scrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ribbons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or show this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags and annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference or passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous difference or passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same tag again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place of this mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this copy out, or in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this copy its own mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the closed pane again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare all articles again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the library panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do or go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Heihe Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first nine tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret; with Shift extend the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning and end of the line; with Ctrl of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down; with Shift page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or fold the folded line at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what floats, drop the selection, back to the desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotationList</name>
    <message>
        <source>No tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export these…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this copy in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this copy out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove these %Ln marks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove (all %Ln places)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotationsPanel</name>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some text and press H, or T to tag it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marks with this tag here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marks here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 stands in another article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand in other articles.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks of: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>New library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge a bundle or library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles and libraries (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>in place of 1 word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseArticleDialog</name>
    <message>
        <source>Part of a title or an outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Made the tag “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the colour of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged “%1” into the other tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “%1”. Its highlights stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark has this tag yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 distinct text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln distinct texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln hits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out titles and quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Heihe Reader failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library is safe: every mark, note and decision that was shown as done is on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>This is the only telling so far, so nothing is compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is the principal already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the principal now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article stands by itself already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took “%1” out of its story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other story to join with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which article tells the same story as “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which version is “%1” no copy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variant: its words differ from where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out here. X brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited: stands in other words in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: stands elsewhere in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: not in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskMenus</name>
    <message>
        <source>Search the library for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (all places)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is text, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the left end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the right end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Drop to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to import the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to import 1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to import %1 files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyDesk</name>
    <message>
        <source>Nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a story on the left and press Enter. Ctrl+Enter opens it beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the newest story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exported to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 excerpts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the file of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing under this tag.
Choose something else on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marks here yet.
The articles go along with their texts where the format holds texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportWhat</name>
    <message>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag and all below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was searched for yet. Ctrl+Shift+F searches the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of another article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With them %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one stretch moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln stretches moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as ¶ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Link scrolling (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link scrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panes scroll together (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panes scroll freely (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click to bring both side by side.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Other versions are compared with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x2009;% new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this pane (Ctrl+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every act will be listed here and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was done since; this step cannot be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run in background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the failed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1. What is done stays done if you stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words to read, %2 of them new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals are kept byte for byte in the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>%1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. %1 came in before and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 files were already here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. %1 came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files could not be read; the reasons stand beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing stopped: %1 What was found is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobFoot</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No act has this name or key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word, or press keys to see what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Marks at this place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1&#x2009;% new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>principal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryMenus</name>
    <message>
        <source>Open side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the principal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>principal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the library by title, outlet, date or language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most new words first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are hidden by the filter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 article is hidden by the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or a folder here. Originals are kept byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossBox</name>
    <message>
        <source>Use Bundle to lose nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads back whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 — Heihe Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My library.heihe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heihe Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works without a network · F1 shows all keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>These words are highlighted already. T tags them, N writes a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected. Select some words, then press H.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected. Select some words, then press T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag was used yet. Press T and choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tag %1 yet. Press T and type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected. Select some words for this tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected. Select some words, then press N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret on a copy of a mark, then press X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy in %1 is shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy in %1 is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret on a copy of a mark, then press D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy in %1 is its own mark now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mark at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the mark with all its places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1 marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret on a mark, then press G to see its other places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no further mark in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected. Select the words to cite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with citation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mark was made here. Only a copy of it can be left out or cut loose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand in no other article here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged “%1” in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighted in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is a variant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are variants.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundle chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a bundle, its folder or another library here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is checked first. What is already here stays as it is, and where both sides changed a mark yours is kept and theirs is named. The whole merge is one step of undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was merged before is kept and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles and libraries (*.zip *.heihe);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Merged: %1 articles and %2 marks came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagesDialog</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program did will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mark and press N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePopup</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenLibrary</name>
    <message>
        <source>This library can be read but not written: its place does not allow writing. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no articles yet. Import files, or drop them on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is chosen. Choose one in the library panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pane was closed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>These two could not be compared: %1 Both texts are whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do or where to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An act, a story, an article or a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>The only telling so far. When a version of it is imported, it will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is folded here. The menu of a paragraph folds it as repeat, furniture or aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ¶ %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentLibraries</name>
    <message>
        <source>The disk is not connected, or the folder was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library is one file. Copy it and you have a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>1 hit for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln hits for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of one passage are shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln more in this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln more in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In folded text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in 1 version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in %Ln versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched %1, notes and titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded text was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word into the field above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search folded text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hits for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>What can be done with the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find other places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Heihe Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read each telling of a story once. Mark a passage once. Keep everything on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 short articles about two towns on one river. Nothing to set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file that holds your articles, marks and decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with a .heihe file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a library beside them. You can also drop files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have read in one version is folded in the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A highlight appears in every copy of the passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export excerpts with their sources, and read them back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryMap</name>
    <message>
        <source>Story map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagDelegate</name>
    <message>
        <source>Name of the tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagMenu</name>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag inside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (keeps the highlights)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagPicker</name>
    <message>
        <source>Choose a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag, or a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press T on selected text and type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag, open all, close all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>The library was checked. All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems were found. The first: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a backup as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the library panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>%1 added, %2 already here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 the same, %3 brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
