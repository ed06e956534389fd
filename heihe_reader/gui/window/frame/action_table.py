"""Every act of the window in one table: menus, the toolbar, context menus and the list of keys are made from it."""

from enum import StrEnum
from typing import NamedTuple

from heihe_reader.gui.widgets.translatable import QT_TRANSLATE_NOOP


class MenuName(StrEnum):
    """The menus from left to right. The values are shown, translated."""

    FILE = QT_TRANSLATE_NOOP("Actions", "File")
    EDIT = QT_TRANSLATE_NOOP("Actions", "Edit")
    VIEW = QT_TRANSLATE_NOOP("Actions", "View")
    GO = QT_TRANSLATE_NOOP("Actions", "Go")
    MARKS = QT_TRANSLATE_NOOP("Actions", "Marks")
    STORIES = QT_TRANSLATE_NOOP("Actions", "Stories")
    TOOLS = QT_TRANSLATE_NOOP("Actions", "Tools")
    HELP = QT_TRANSLATE_NOOP("Actions", "Help")


class Act(NamedTuple):
    """One act. `keys` are portable key names, the first one is shown; `group` parts a menu with lines.

    `letters` mean that the keys work in a reading pane only and never while typing. `library` means that it
    needs an open library. `choices` names a set of which one at a time is on; `check` can be on or off by itself.
    """

    name: str
    text: str
    menu: MenuName
    group: int = 0
    icon: str = ""
    keys: tuple[str, ...] = ()
    letters: bool = False
    library: bool = True
    check: bool = False
    choices: str = ""
    tip: str = ""


def _act(name: str, text: str, menu: MenuName, group: int, icon: str = "", *keys: str, **rest: object) -> Act:
    return Act(name, text, menu, group, icon, keys, **rest)  # type: ignore[arg-type]


_FILE, _EDIT, _VIEW, _GO = MenuName.FILE, MenuName.EDIT, MenuName.VIEW, MenuName.GO
_MARKS, _STORIES, _TOOLS, _HELP = MenuName.MARKS, MenuName.STORIES, MenuName.TOOLS, MenuName.HELP

ACTS: tuple[Act, ...] = (
    _act(
        "actionNewLibrary",
        QT_TRANSLATE_NOOP("Actions", "New library…"),
        _FILE,
        0,
        "library-new",
        "Ctrl+N",
        library=False,
    ),
    _act(
        "actionOpenLibrary",
        QT_TRANSLATE_NOOP("Actions", "Open a library…"),
        _FILE,
        0,
        "library-open",
        "Ctrl+O",
        library=False,
    ),
    _act(
        "actionOpenSample", QT_TRANSLATE_NOOP("Actions", "Open the sample library"), _FILE, 0, "sample", library=False
    ),
    _act("actionImport", QT_TRANSLATE_NOOP("Actions", "Import…"), _FILE, 1, "import", "Ctrl+I", library=False),
    _act("actionImportFolder", QT_TRANSLATE_NOOP("Actions", "Import a folder…"), _FILE, 1),
    _act("actionExport", QT_TRANSLATE_NOOP("Actions", "Export…"), _FILE, 1, "export", "Ctrl+E"),
    _act("actionMerge", QT_TRANSLATE_NOOP("Actions", "Merge a bundle or library…"), _FILE, 1, "merge", "Ctrl+Shift+M"),
    _act("actionPrint", QT_TRANSLATE_NOOP("Actions", "Print…"), _FILE, 2, "print", "Ctrl+P"),
    _act("actionCloseLibrary", QT_TRANSLATE_NOOP("Actions", "Close the library"), _FILE, 3),
    _act("actionQuit", QT_TRANSLATE_NOOP("Actions", "Quit"), _FILE, 3, "", "Ctrl+Q", library=False),
    _act("actionUndo", QT_TRANSLATE_NOOP("Actions", "Undo"), _EDIT, 0, "undo", "Ctrl+Z"),
    _act("actionRedo", QT_TRANSLATE_NOOP("Actions", "Redo"), _EDIT, 0, "redo", "Ctrl+Shift+Z", "Ctrl+Y"),
    _act("actionHistory", QT_TRANSLATE_NOOP("Actions", "History…"), _EDIT, 0),
    _act("actionCopy", QT_TRANSLATE_NOOP("Actions", "Copy"), _EDIT, 1, "copy", "Ctrl+C", letters=True),
    _act("actionCopyCitation", QT_TRANSLATE_NOOP("Actions", "Copy with citation"), _EDIT, 1, "cite", "Ctrl+Shift+C"),
    _act("actionSelectAll", QT_TRANSLATE_NOOP("Actions", "Select all"), _EDIT, 1, "", "Ctrl+A", letters=True),
    _act(
        "actionSelectSentence",
        QT_TRANSLATE_NOOP("Actions", "Select the sentence, again: the paragraph"),
        _EDIT,
        1,
        "",
        "S",
        letters=True,
    ),
    _act(
        "actionPreferences", QT_TRANSLATE_NOOP("Actions", "Preferences…"), _EDIT, 3, "settings", "Ctrl+,", library=False
    ),
    _act("actionViewFull", QT_TRANSLATE_NOOP("Actions", "Full"), _VIEW, 0, "view-full", "Ctrl+1", choices="view"),
    _act(
        "actionViewChanges", QT_TRANSLATE_NOOP("Actions", "Changes"), _VIEW, 0, "view-changes", "Ctrl+2", choices="view"
    ),
    _act(
        "actionViewNewOnly",
        QT_TRANSLATE_NOOP("Actions", "New only"),
        _VIEW,
        0,
        "view-new-only",
        "Ctrl+3",
        choices="view",
    ),
    _act("actionNextView", QT_TRANSLATE_NOOP("Actions", "The next of these views"), _VIEW, 0, "", "V", letters=True),
    _act(
        "actionLinkScroll",
        QT_TRANSLATE_NOOP("Actions", "Link scrolling"),
        _VIEW,
        1,
        "link-scroll",
        "L",
        letters=True,
        check=True,
    ),
    _act("actionRibbons", QT_TRANSLATE_NOOP("Actions", "Ribbons"), _VIEW, 1, "ribbons", "B", letters=True, check=True),
    _act("actionRead", QT_TRANSLATE_NOOP("Actions", "Read, or unread again"), _VIEW, 2, "read", "R", letters=True),
    _act(
        "actionFoldBlock",
        QT_TRANSLATE_NOOP("Actions", "Fold or show this block"),
        _VIEW,
        2,
        "unfold",
        "F",
        letters=True,
    ),
    _act("actionFoldAll", QT_TRANSLATE_NOOP("Actions", "Fold or show all"), _VIEW, 2, "fold", "Shift+F", letters=True),
    _act(
        "actionOriginal",
        QT_TRANSLATE_NOOP("Actions", "Show the original page, or the text again"),
        _VIEW,
        2,
        "page-original",
        "P",
        letters=True,
    ),
    _act("actionCaret", QT_TRANSLATE_NOOP("Actions", "Caret in the text"), _VIEW, 2, "", "F7", check=True),
    _act("actionLarger", QT_TRANSLATE_NOOP("Actions", "Larger text"), _VIEW, 3, "", "Ctrl++", "Ctrl+="),
    _act("actionSmaller", QT_TRANSLATE_NOOP("Actions", "Smaller text"), _VIEW, 3, "", "Ctrl+-"),
    _act("actionUsualSize", QT_TRANSLATE_NOOP("Actions", "Usual text size"), _VIEW, 3, "", "Ctrl+0"),
    _act(
        "actionThemeDesktop",
        QT_TRANSLATE_NOOP("Actions", "Colours as the desktop"),
        _VIEW,
        4,
        "theme",
        library=False,
        choices="theme",
    ),
    _act("actionThemeLight", QT_TRANSLATE_NOOP("Actions", "Light"), _VIEW, 4, library=False, choices="theme"),
    _act("actionThemeDark", QT_TRANSLATE_NOOP("Actions", "Dark"), _VIEW, 4, library=False, choices="theme"),
    _act("actionThemeSepia", QT_TRANSLATE_NOOP("Actions", "Sepia"), _VIEW, 4, library=False, choices="theme"),
    _act("actionLeftPanel", QT_TRANSLATE_NOOP("Actions", "Library panel"), _VIEW, 5, "library", "F9", check=True),
    _act(
        "actionRightPanel",
        QT_TRANSLATE_NOOP("Actions", "Tags and annotations"),
        _VIEW,
        5,
        "tag",
        "Shift+F9",
        check=True,
    ),
    _act(
        "actionFullScreen",
        QT_TRANSLATE_NOOP("Actions", "Full screen"),
        _VIEW,
        5,
        "full-screen",
        "F11",
        library=False,
        check=True,
    ),
    _act("actionBare", QT_TRANSLATE_NOOP("Actions", "Nothing but the text"), _VIEW, 5, "", "Shift+F11", check=True),
    _act("actionMessages", QT_TRANSLATE_NOOP("Actions", "Messages"), _VIEW, 6, "info", library=False),
    _act("actionCountRead", QT_TRANSLATE_NOOP("Actions", "Count what is read"), _VIEW, 7, "read", check=True),
    _act("actionReadQuick", QT_TRANSLATE_NOOP("Actions", "After 8 seconds for 100 words"), _VIEW, 7, choices="pace"),
    _act("actionReadUsual", QT_TRANSLATE_NOOP("Actions", "After 15 seconds for 100 words"), _VIEW, 7, choices="pace"),
    _act("actionReadSlow", QT_TRANSLATE_NOOP("Actions", "After 30 seconds for 100 words"), _VIEW, 7, choices="pace"),
    _act("actionReadByHand", QT_TRANSLATE_NOOP("Actions", "Only what is marked as read"), _VIEW, 7, choices="pace"),
    _act("actionForgetRead", QT_TRANSLATE_NOOP("Actions", "Forget what was read"), _VIEW, 7),
    _act(
        "actionNextPassage",
        QT_TRANSLATE_NOOP("Actions", "Next difference or passage"),
        _GO,
        0,
        "next-passage",
        "J",
        "Alt+Down",
        letters=True,
    ),
    _act(
        "actionPreviousPassage",
        QT_TRANSLATE_NOOP("Actions", "Previous difference or passage"),
        _GO,
        0,
        "previous-passage",
        "K",
        "Alt+Up",
        letters=True,
    ),
    _act("actionNextUnread", QT_TRANSLATE_NOOP("Actions", "Next unread stretch"), _GO, 0, "", "Shift+J", letters=True),
    _act(
        "actionPreviousUnread",
        QT_TRANSLATE_NOOP("Actions", "Previous unread stretch"),
        _GO,
        0,
        "",
        "Shift+K",
        letters=True,
    ),
    _act("actionNextMark", QT_TRANSLATE_NOOP("Actions", "Next mark"), _GO, 1, "", "U", letters=True),
    _act("actionPreviousMark", QT_TRANSLATE_NOOP("Actions", "Previous mark"), _GO, 1, "", "Shift+U", letters=True),
    _act("actionNextLink", QT_TRANSLATE_NOOP("Actions", "Next link or note"), _GO, 1, "", "I", letters=True),
    _act(
        "actionPreviousLink", QT_TRANSLATE_NOOP("Actions", "Previous link or note"), _GO, 1, "", "Shift+I", letters=True
    ),
    _act("actionNextHit", QT_TRANSLATE_NOOP("Actions", "Next hit"), _GO, 1, "", "F3"),
    _act("actionPreviousHit", QT_TRANSLATE_NOOP("Actions", "Previous hit"), _GO, 1, "", "Shift+F3"),
    _act("actionBack", QT_TRANSLATE_NOOP("Actions", "Back"), _GO, 1, "", "Alt+Left"),
    _act("actionForward", QT_TRANSLATE_NOOP("Actions", "Forward"), _GO, 1, "", "Alt+Right"),
    _act("actionNextPane", QT_TRANSLATE_NOOP("Actions", "Next pane"), _GO, 2, "", "Ctrl+Tab"),
    _act("actionPreviousPane", QT_TRANSLATE_NOOP("Actions", "Previous pane"), _GO, 2, "", "Ctrl+Shift+Tab"),
    _act("actionPaneRight", QT_TRANSLATE_NOOP("Actions", "Move the pane right"), _GO, 2, "", "Ctrl+Shift+PgDown"),
    _act("actionPaneLeft", QT_TRANSLATE_NOOP("Actions", "Move the pane left"), _GO, 2, "", "Ctrl+Shift+PgUp"),
    _act("actionNextRegion", QT_TRANSLATE_NOOP("Actions", "Next region"), _GO, 2, "", "F6"),
    _act("actionPreviousRegion", QT_TRANSLATE_NOOP("Actions", "Previous region"), _GO, 2, "", "Shift+F6"),
    _act("actionHighlight", QT_TRANSLATE_NOOP("Actions", "Highlight"), _MARKS, 0, "highlight", "H", letters=True),
    _act("actionTag", QT_TRANSLATE_NOOP("Actions", "Tag…"), _MARKS, 0, "tag", "T", letters=True),
    _act("actionTagAgain", QT_TRANSLATE_NOOP("Actions", "Same tag again"), _MARKS, 0, "tag-again", "A", letters=True),
    _act("actionNote", QT_TRANSLATE_NOOP("Actions", "Note…"), _MARKS, 0, "note", "N", letters=True),
    _act("actionColour", QT_TRANSLATE_NOOP("Actions", "Colour of the mark…"), _MARKS, 1, "", "C", letters=True),
    _act(
        "actionExtent",
        QT_TRANSLATE_NOOP("Actions", "Change how far the mark reaches"),
        _MARKS,
        1,
        "",
        "E",
        letters=True,
    ),
    _act(
        "actionPlaces",
        QT_TRANSLATE_NOOP("Actions", "Go to the next place of these words"),
        _MARKS,
        1,
        "places",
        "G",
        "O",
        letters=True,
    ),
    _act(
        "actionPreviousPlace",
        QT_TRANSLATE_NOOP("Actions", "Go to the previous place of these words"),
        _MARKS,
        1,
        "",
        "Shift+O",
        letters=True,
    ),
    _act(
        "actionOptOut",
        QT_TRANSLATE_NOOP("Actions", "Leave this copy out, or in again"),
        _MARKS,
        1,
        "opt-out",
        "X",
        letters=True,
    ),
    _act(
        "actionMakeOwn",
        QT_TRANSLATE_NOOP("Actions", "Make this copy its own mark"),
        _MARKS,
        1,
        "variant",
        "D",
        letters=True,
    ),
    _act("actionRemoveMark", QT_TRANSLATE_NOOP("Actions", "Remove the mark"), _MARKS, 2, "", "Del", letters=True),
    _act("actionOpenArticle", QT_TRANSLATE_NOOP("Actions", "Open"), _STORIES, 0, "article"),
    _act("actionOpenBeside", QT_TRANSLATE_NOOP("Actions", "Open beside"), _STORIES, 0, "pane-add"),
    _act("actionCompare", QT_TRANSLATE_NOOP("Actions", "Compare with the principal"), _STORIES, 0, "compare", "Ctrl+D"),
    _act("actionClosePane", QT_TRANSLATE_NOOP("Actions", "Close the pane"), _STORIES, 0, "pane-close", "Ctrl+W"),
    _act(
        "actionReopenPane", QT_TRANSLATE_NOOP("Actions", "Open the closed pane again"), _STORIES, 0, "", "Ctrl+Shift+T"
    ),
    _act(
        "actionPrincipal",
        QT_TRANSLATE_NOOP("Actions", "Make it the principal"),
        _STORIES,
        1,
        "principal",
        "W",
        letters=True,
    ),
    _act("actionSplit", QT_TRANSLATE_NOOP("Actions", "Take out of this story"), _STORIES, 1, "split"),
    _act("actionJoin", QT_TRANSLATE_NOOP("Actions", "Join with…"), _STORIES, 1, "join"),
    _act("actionNotDuplicate", QT_TRANSLATE_NOOP("Actions", "Not a duplicate…"), _STORIES, 1, "not-a-duplicate"),
    _act(
        "actionMatch",
        QT_TRANSLATE_NOOP("Actions", "Match this to that"),
        _STORIES,
        2,
        "match-by-hand",
        "M",
        letters=True,
    ),
    _act("actionReview", QT_TRANSLATE_NOOP("Actions", "Review"), _STORIES, 2, "same"),
    _act("actionCompareAll", QT_TRANSLATE_NOOP("Actions", "Compare all articles again"), _STORIES, 2, "story"),
    _act("actionFindInText", QT_TRANSLATE_NOOP("Actions", "Find in the text"), _TOOLS, 0, "find-in-text", "Ctrl+F"),
    _act("actionSearch", QT_TRANSLATE_NOOP("Actions", "Search the library"), _TOOLS, 0, "search", "Ctrl+Shift+F"),
    _act("actionFilter", QT_TRANSLATE_NOOP("Actions", "Filter the library panel"), _TOOLS, 0, "filter", "Ctrl+L"),
    _act("actionPalette", QT_TRANSLATE_NOOP("Actions", "Do or go to…"), _TOOLS, 0, "palette", "Ctrl+K", "Ctrl+Shift+P"),
    _act("actionCheck", QT_TRANSLATE_NOOP("Actions", "Check the library"), _TOOLS, 1, "check"),
    _act("actionBackup", QT_TRANSLATE_NOOP("Actions", "Save a backup…"), _TOOLS, 1),
    _act("actionBackups", QT_TRANSLATE_NOOP("Actions", "Backups…"), _TOOLS, 1),
    _act("actionKeys", QT_TRANSLATE_NOOP("Actions", "All keys"), _HELP, 0, "keyboard", "F1", "?", library=False),
    _act("actionAbout", QT_TRANSLATE_NOOP("Actions", "About Heihe Reader"), _HELP, 0, "info", library=False),
)

PANE_KEYS: tuple[tuple[str, str], ...] = (
    ("1 … 9", QT_TRANSLATE_NOOP("Actions", "The first nine tags")),
    ("↑ ↓ ← →", QT_TRANSLATE_NOOP("Actions", "Move the caret; with Shift extend the selection")),
    ("Ctrl+← →", QT_TRANSLATE_NOOP("Actions", "By words")),
    ("Home, End", QT_TRANSLATE_NOOP("Actions", "Beginning and end of the line; with Ctrl of the text")),
    ("Space", QT_TRANSLATE_NOOP("Actions", "Page down; with Shift page up")),
    (
        "Enter",
        QT_TRANSLATE_NOOP("Actions", "At the caret: show or fold the folded line, follow the link, name the marks"),
    ),
    ("Shift+F10", QT_TRANSLATE_NOOP("Actions", "Context menu")),
    ("Esc", QT_TRANSLATE_NOOP("Actions", "Close what floats, drop the selection, back to the desk")),
)
"""Keys that a reading pane and the lists handle themselves, for the list of keys."""
