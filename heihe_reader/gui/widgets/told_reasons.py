"""What is said below of folds, of two tellings, of losses and of imported files, as sentences with places for names.

The first that fits is taken. %Ln is a number that other words depend on; %1 to %9 are names, places, other sentences.
"""


def QT_TRANSLATE_NOOP(context: str, text: str, comment: str = "", count: int = 0) -> str:
    """The text itself; it is translated where it is shown."""
    return text


_FOLDS = (
    QT_TRANSLATE_NOOP("Told", "About the author"),
    QT_TRANSLATE_NOOP("Told", "Advertisement"),
    QT_TRANSLATE_NOOP("Told", "Alternative text of a picture"),
    QT_TRANSLATE_NOOP("Told", "Alternative text of the caption below"),
    QT_TRANSLATE_NOOP("Told", "Another article, glued on"),
    QT_TRANSLATE_NOOP("Told", "Button"),
    QT_TRANSLATE_NOOP("Told", "Cookie notice"),
    QT_TRANSLATE_NOOP("Told", "Form"),
    QT_TRANSLATE_NOOP("Told", "Head of another article"),
    QT_TRANSLATE_NOOP("Told", "How to reach the editors"),
    QT_TRANSLATE_NOOP("Told", "Legal notice"),
    QT_TRANSLATE_NOOP("Told", "Links"),
    QT_TRANSLATE_NOOP("Told", "Links to other articles"),
    QT_TRANSLATE_NOOP("Told", "Navigation"),
    QT_TRANSLATE_NOOP("Told", "Newsletter sign-up"),
    QT_TRANSLATE_NOOP("Told", "Notice of the site"),
    QT_TRANSLATE_NOOP("Told", "Outside the article"),
    QT_TRANSLATE_NOOP("Told", "Page footer"),
    QT_TRANSLATE_NOOP("Told", "Page header"),
    QT_TRANSLATE_NOOP("Told", "Paywall"),
    QT_TRANSLATE_NOOP("Told", "Pull-quote"),
    QT_TRANSLATE_NOOP("Told", "Pull-quote: its words stand in the story"),
    QT_TRANSLATE_NOOP("Told", "Readers' comments"),
    QT_TRANSLATE_NOOP("Told", "Search box"),
    QT_TRANSLATE_NOOP("Told", "Share bar"),
    QT_TRANSLATE_NOOP("Told", "Sidebar"),
    QT_TRANSLATE_NOOP("Told", "Slogan above the offer"),
    QT_TRANSLATE_NOOP("Told", "Subscription box"),
    QT_TRANSLATE_NOOP("Told", "Subscription offer"),
    QT_TRANSLATE_NOOP("Told", "Tags"),
    QT_TRANSLATE_NOOP("Told", "Window laid over the page"),
    QT_TRANSLATE_NOOP("Told", "You folded this"),
    QT_TRANSLATE_NOOP("Told", "an outlet whose name is not known"),
    QT_TRANSLATE_NOOP("Told", "this library"),
    QT_TRANSLATE_NOOP("Told", "pull-quote: %Ln words of ¶ %1", "", 1),
    QT_TRANSLATE_NOOP("Told", "%Ln words as in ¶ %1", "", 1),
    QT_TRANSLATE_NOOP("Told", "Stands at the top of %1 of %2 pages"),
    QT_TRANSLATE_NOOP("Told", "Stands at the foot of %1 of %2 pages"),
    QT_TRANSLATE_NOOP("Told", "Stands in about %1 of %2 articles of %3"),
    QT_TRANSLATE_NOOP("Told", "Stands in %1 of %2 articles of %3"),
    QT_TRANSLATE_NOOP("Told", "Lines that change stand in this place in about %1 of %2 articles of %3"),
    QT_TRANSLATE_NOOP("Told", "Lines that change stand in this place in %1 of %2 articles of %3"),
    QT_TRANSLATE_NOOP("Told", "Begins like a line in about %1 of %2 articles of %3"),
    QT_TRANSLATE_NOOP("Told", "Begins like a line in %1 of %2 articles of %3"),
)
_TELLINGS = (
    QT_TRANSLATE_NOOP("Told", "all 1 word the same"),
    QT_TRANSLATE_NOOP("Told", "all %Ln words the same", "", 1),
    QT_TRANSLATE_NOOP("Told", "about %1 % of its words, not yet compared word by word"),
    QT_TRANSLATE_NOOP("Told", "about %1 % of the shorter text’s words, not yet compared word by word"),
    QT_TRANSLATE_NOOP("Told", "%1, which is the later one"),
    QT_TRANSLATE_NOOP("Told", "%1, which is the earlier one"),
    QT_TRANSLATE_NOOP("Told", "%1, 1 word only in the longer text"),
    QT_TRANSLATE_NOOP("Told", "%1, %Ln words only in the longer text", "", 1),
    QT_TRANSLATE_NOOP("Told", "%1, %2 % of the shorter text"),
    QT_TRANSLATE_NOOP("Told", "%1, 1 number changed"),
    QT_TRANSLATE_NOOP("Told", "%1, %Ln numbers changed", "", 1),
    QT_TRANSLATE_NOOP("Told", "1 word in the same order"),
    QT_TRANSLATE_NOOP("Told", "%Ln words in the same order", "", 1),
    QT_TRANSLATE_NOOP("Told", "1 word partly in another order"),
    QT_TRANSLATE_NOOP("Told", "%Ln words partly in another order", "", 1),
)
_LOSSES = (
    QT_TRANSLATE_NOOP("Told", "The original files of 1 article."),
    QT_TRANSLATE_NOOP("Told", "The original files of %Ln articles.", "", 1),
    QT_TRANSLATE_NOOP("Told", "The texts of 1 article where these marks show as well."),
    QT_TRANSLATE_NOOP("Told", "The texts of %Ln articles where these marks show as well.", "", 1),
    QT_TRANSLATE_NOOP("Told", "The text of 1 article: only what is marked goes along."),
    QT_TRANSLATE_NOOP("Told", "The text of %Ln articles: only what is marked goes along.", "", 1),
    QT_TRANSLATE_NOOP("Told", "Colours, exact positions, people and times."),
    QT_TRANSLATE_NOOP("Told", "Spaces and signs in 1 tag name: they become hyphens."),
    QT_TRANSLATE_NOOP("Told", "Spaces and signs in %Ln tag names: they become hyphens.", "", 1),
    QT_TRANSLATE_NOOP("Told", "1 original file."),
    QT_TRANSLATE_NOOP("Told", "%Ln original files.", "", 1),
    QT_TRANSLATE_NOOP("Told", "1 fold and their reasons."),
    QT_TRANSLATE_NOOP("Told", "%Ln folds and their reasons.", "", 1),
    QT_TRANSLATE_NOOP("Told", "1 decision about stories, roles and places."),
    QT_TRANSLATE_NOOP("Told", "%Ln decisions about stories, roles and places.", "", 1),
    QT_TRANSLATE_NOOP("Told", "The 1 tag description, and tag colours."),
    QT_TRANSLATE_NOOP("Told", "The %Ln tag descriptions, and tag colours.", "", 1),
    QT_TRANSLATE_NOOP("Told", "Tag colours."),
    QT_TRANSLATE_NOOP("Told", "1 tag without annotations."),
    QT_TRANSLATE_NOOP("Told", "%Ln tags without annotations.", "", 1),
    QT_TRANSLATE_NOOP("Told", "It cannot be read back into a library."),
)
_IMPORTED = (
    QT_TRANSLATE_NOOP("Told", "Already here"),
    QT_TRANSLATE_NOOP("Told", "The same bytes as %1"),
)
_FORMATS = (
    QT_TRANSLATE_NOOP("Told", "Bundle"),
    QT_TRANSLATE_NOOP("Told", "Web page"),
    QT_TRANSLATE_NOOP("Told", "Spreadsheet"),
    QT_TRANSLATE_NOOP("Told", "Web annotations"),
    QT_TRANSLATE_NOOP("Told", "Opens without this program, reads back whole"),
    QT_TRANSLATE_NOOP("Told", "One file to read or print"),
    QT_TRANSLATE_NOOP("Told", "For notes and drafts"),
    QT_TRANSLATE_NOOP("Told", "One row an annotation"),
)
REASONS = (*_FOLDS, *_TELLINGS, *_LOSSES, *_IMPORTED, *_FORMATS)
