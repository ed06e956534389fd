"""Every preference in one table: the pages, the rows and what each may be are drawn from it."""

from dataclasses import dataclass
from enum import Enum, StrEnum

from heihe_reader.gui.widgets.translatable import QT_TRANSLATE_NOOP


class Page(StrEnum):
    """The pages from top to bottom. The values are shown, translated."""

    READING = QT_TRANSLATE_NOOP("Preferences", "Reading")
    APPEARANCE = QT_TRANSLATE_NOOP("Preferences", "Appearance")
    COMPARING = QT_TRANSLATE_NOOP("Preferences", "Comparing")
    MARKS = QT_TRANSLATE_NOOP("Preferences", "Marks")
    LANGUAGE = QT_TRANSLATE_NOOP("Preferences", "Language")
    KEYS = QT_TRANSLATE_NOOP("Preferences", "Keys")
    LIBRARY = QT_TRANSLATE_NOOP("Preferences", "Library")


class Kind(Enum):
    """What a row is changed with. What it may be stands in `settings.CHOICES` and `settings.RANGES`."""

    CHOICE = "choice"
    NUMBER = "number"
    SWITCH = "switch"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Preference:
    """One row: the field of `Settings` that it changes, what it is called, and one sentence where that is not enough.

    `words` says each choice, in the order of `settings.CHOICES`; `unit` follows a number; `hint` stands in an empty
    field.
    """

    page: Page
    setting: str
    label: str
    kind: Kind
    note: str = ""
    words: tuple[str, ...] = ()
    unit: str = ""
    step: int = 1
    hint: str = ""


PREFERENCES: tuple[Preference, ...] = (
    Preference(
        Page.READING,
        "face",
        QT_TRANSLATE_NOOP("Preferences", "Typeface"),
        Kind.CHOICE,
        words=(QT_TRANSLATE_NOOP("Preferences", "With serifs"), QT_TRANSLATE_NOOP("Preferences", "Without serifs")),
    ),
    Preference(
        Page.READING,
        "text_size",
        QT_TRANSLATE_NOOP("Preferences", "Size of the text"),
        Kind.NUMBER,
        QT_TRANSLATE_NOOP("Preferences", "In one pane; more panes take a little less. Ctrl++ and Ctrl+− scale it."),
        unit=QT_TRANSLATE_NOOP("Preferences", " pixels"),
    ),
    Preference(
        Page.READING,
        "measure",
        QT_TRANSLATE_NOOP("Preferences", "Longest line"),
        Kind.NUMBER,
        QT_TRANSLATE_NOOP("Preferences", "A wider pane gets wider margins, not longer lines."),
        unit=QT_TRANSLATE_NOOP("Preferences", " characters"),
        step=5,
    ),
    Preference(
        Page.READING,
        "line_height",
        QT_TRANSLATE_NOOP("Preferences", "Height of a line"),
        Kind.NUMBER,
        QT_TRANSLATE_NOOP("Preferences", "Of the size of the text. Lines of Chinese are a tenth higher."),
        unit=QT_TRANSLATE_NOOP("Preferences", " %"),
        step=4,
    ),
    Preference(
        Page.READING,
        "paragraph_gap",
        QT_TRANSLATE_NOOP("Preferences", "Room between paragraphs"),
        Kind.NUMBER,
        unit=QT_TRANSLATE_NOOP("Preferences", " pixels"),
    ),
    Preference(
        Page.READING,
        "density",
        QT_TRANSLATE_NOOP("Preferences", "Density"),
        Kind.CHOICE,
        QT_TRANSLATE_NOOP(
            "Preferences", "Compact brings rows, lines and paragraphs closer. The size of the text stays."
        ),
        words=(QT_TRANSLATE_NOOP("Preferences", "Comfortable"), QT_TRANSLATE_NOOP("Preferences", "Compact")),
    ),
    Preference(
        Page.APPEARANCE,
        "theme",
        QT_TRANSLATE_NOOP("Preferences", "Colours"),
        Kind.CHOICE,
        words=(
            QT_TRANSLATE_NOOP("Preferences", "As the desktop"),
            QT_TRANSLATE_NOOP("Preferences", "Light"),
            QT_TRANSLATE_NOOP("Preferences", "Dark"),
            QT_TRANSLATE_NOOP("Preferences", "Sepia"),
        ),
    ),
    Preference(
        Page.APPEARANCE,
        "zoom",
        QT_TRANSLATE_NOOP("Preferences", "Scale of the text"),
        Kind.NUMBER,
        unit=QT_TRANSLATE_NOOP("Preferences", " %"),
        step=10,
    ),
    Preference(
        Page.APPEARANCE,
        "motion",
        QT_TRANSLATE_NOOP("Preferences", "Motion"),
        Kind.CHOICE,
        QT_TRANSLATE_NOOP("Preferences", "Panels slide, and a bar swells where a jump lands. Or all is there at once."),
        words=(QT_TRANSLATE_NOOP("Preferences", "As the desktop"), QT_TRANSLATE_NOOP("Preferences", "None")),
    ),
    Preference(
        Page.COMPARING,
        "quiet",
        QT_TRANSLATE_NOOP("Preferences", "Equal text among changes"),
        Kind.CHOICE,
        QT_TRANSLATE_NOOP(
            "Preferences", "What stands in the principal word for word steps back, so that changes speak."
        ),
        words=(
            QT_TRANSLATE_NOOP("Preferences", "Steps back"),
            QT_TRANSLATE_NOOP("Preferences", "Steps back a little"),
            QT_TRANSLATE_NOOP("Preferences", "In full ink"),
        ),
    ),
    Preference(
        Page.COMPARING,
        "boxed",
        QT_TRANSLATE_NOOP("Preferences", "Boxes around changed numbers, dates and names"),
        Kind.SWITCH,
    ),
    Preference(
        Page.COMPARING,
        "count_read",
        QT_TRANSLATE_NOOP("Preferences", "Count what is read"),
        Kind.SWITCH,
        QT_TRANSLATE_NOOP("Preferences", "What was read once counts as read in every copy. R marks it by hand."),
    ),
    Preference(
        Page.COMPARING,
        "read_pace",
        QT_TRANSLATE_NOOP("Preferences", "A hundred words on screen count as read after"),
        Kind.NUMBER,
        QT_TRANSLATE_NOOP("Preferences", "0 for only what is marked by hand."),
        unit=QT_TRANSLATE_NOOP("Preferences", " seconds"),
    ),
    Preference(
        Page.COMPARING,
        "ribbons",
        QT_TRANSLATE_NOOP("Preferences", "Ribbons between panes"),
        Kind.SWITCH,
    ),
    Preference(
        Page.COMPARING,
        "linked",
        QT_TRANSLATE_NOOP("Preferences", "Panes scroll together"),
        Kind.SWITCH,
    ),
    Preference(
        Page.MARKS,
        "creator",
        QT_TRANSLATE_NOOP("Preferences", "Marks are signed with"),
        Kind.WORDS,
        QT_TRANSLATE_NOOP(
            "Preferences", "Stands in exports and bundles. New marks take it at once, old ones keep theirs."
        ),
        hint=QT_TRANSLATE_NOOP("Preferences", "The name of your account"),
    ),
    Preference(
        Page.MARKS,
        "selection_bar",
        QT_TRANSLATE_NOOP("Preferences", "A bar over selected text"),
        Kind.SWITCH,
        QT_TRANSLATE_NOOP("Preferences", "All it does can be done by keys as well: H, T, N, Ctrl+Shift+C."),
    ),
    Preference(
        Page.LANGUAGE,
        "language",
        QT_TRANSLATE_NOOP("Preferences", "Language of the program"),
        Kind.CHOICE,
        QT_TRANSLATE_NOOP("Preferences", "From the next start on. What you read stays as it was written."),
        words=(QT_TRANSLATE_NOOP("Preferences", "As the desktop"), "English", "Русский", "简体中文"),
    ),
    Preference(
        Page.LIBRARY,
        "reopen",
        QT_TRANSLATE_NOOP("Preferences", "Open the last library at the start"),
        Kind.SWITCH,
    ),
)
