"""The sentences of the results page."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from heihe_reader.gui.search_panel.excerpt import pieces
from heihe_reader.gui.search_panel.hits import FoundHit, Group, Order, Passage
from heihe_reader.gui.widgets.bidi import isolated
from heihe_reader.gui.widgets.counting import articles_of, distinct_texts_of, hits_of, joined, stories_of
from heihe_reader.gui.widgets.language_names import language_name


def head_words(query: str, groups: Sequence[Group]) -> str:
    """“37 hits for “bridge””."""
    hits = sum(group.hits for group in groups)
    if hits == 1:
        return QCoreApplication.translate("Search", "1 hit for “%1”").replace("%1", query)
    return QCoreApplication.translate("Search", "%Ln hits for “%1”", "", hits).replace("%1", query)


def sub_words(groups: Sequence[Group]) -> str:
    """“18 distinct texts in 3 stories. Copies of one passage are shown once.”."""
    texts = sum(len(group.passages) for group in groups)
    words = QCoreApplication.translate("Search", "%1 in %2.")
    words = words.replace("%1", distinct_texts_of(texts)).replace("%2", stories_of(len(groups)))
    if any(passage.also for group in groups for passage in group.passages):
        words += " " + QCoreApplication.translate("Search", "Copies of one passage are shown once.")
    return words


def tag_all_words(hits: int) -> str:
    """“Tag all 37 hits…”."""
    if hits == 1:
        return QCoreApplication.translate("Search", "Tag this hit…")
    return QCoreApplication.translate("Search", "Tag all %Ln hits…", "", hits)


def group_words(group: Group) -> str:
    """“18 hits, 5 distinct texts”."""
    words = joined(hits_of(group.hits), distinct_texts_of(len(group.passages)))
    if len(group.articles) == 1:
        words += ", " + QCoreApplication.translate("Search", "one article")
    return words


def title_words(group: Group) -> str:
    """The title of a story or an article, or the path of a tag."""
    return group.title or QCoreApplication.translate("Search", "Not tagged yet")


def more_tags_words(hidden: int) -> str:
    """“4 more tags”."""
    if hidden == 1:
        return QCoreApplication.translate("Search", "1 more tag")
    return QCoreApplication.translate("Search", "%Ln more tags", "", hidden)


def open_words(group: Group) -> str:
    """What a group can do: all of its versions side by side, or its one article. What a tag holds is no story."""
    if group.order is Order.TAG:
        return ""
    if len(group.articles) > 1:
        return QCoreApplication.translate("Search", "Open side by side")
    return QCoreApplication.translate("Search", "Open")


def more_words(group: Group, hidden: int) -> str:
    """“1 more in this story”."""
    if group.order is Order.TAG and group.title:
        return QCoreApplication.translate("Search", "%Ln more with this tag", "", hidden)
    if group.order is Order.TAG:
        return QCoreApplication.translate("Search", "%Ln more without a tag", "", hidden)
    if len(group.articles) > 1:
        return QCoreApplication.translate("Search", "%Ln more in this story", "", hidden)
    return QCoreApplication.translate("Search", "%Ln more in this article", "", hidden)


def place_words(found: FoundHit, fit: Callable[[str, str], str] = lambda outlet, rest: outlet) -> str:
    """“Amur Wire ¶ 1”, “Northern Courier, title”. `fit` shortens the outlet so that the rest has room beside it."""
    outlet = found.outlet or found.title
    words = f"%1 ¶ {found.paragraph}" if found.paragraph else "%1"
    if found.hit.where == "title":
        words = QCoreApplication.translate("Search", "%1, title")
    elif found.hit.where == "note":
        words = QCoreApplication.translate("Search", "%1, note")
    return words.replace("%1", isolated(fit(outlet, words.replace("%1", ""))))


def also_words(passage: Passage) -> str:
    """“Also in 3 versions”, “Only here”; a date where it helps is not repeated."""
    others = len({each.hit.article for each in passage.also} - {passage.shown.hit.article})
    if others == 0:
        if passage.shown.hit.folded:
            return QCoreApplication.translate("Search", "In folded text")
        return QCoreApplication.translate("Search", "Only here")
    if others == 1:
        return QCoreApplication.translate("Search", "Also in 1 version")
    return QCoreApplication.translate("Search", "Also in %Ln versions", "", others)


def listed_language(code: str) -> str:
    """A language as it begins a line of a list."""
    name = language_name(code) if code else QCoreApplication.translate("Language", "Unknown")
    return name[:1].upper() + name[1:]


def empty_words(articles: int, folded: bool) -> str:
    """“Searched 126 articles, notes and titles. Folded text was left out.”."""
    words = QCoreApplication.translate("Search", "Searched %1, notes and titles.").replace("%1", articles_of(articles))
    return words if folded else words + " " + QCoreApplication.translate("Search", "Folded text was left out.")


def spoken(passage: Passage) -> str:
    """A hit as a screen reader says it."""
    excerpt = "".join(words for words, _ in pieces(passage.shown.hit)).strip()
    said = f"{excerpt} — {place_words(passage.shown)}. {also_words(passage)}"
    return f"{said}. {tag_words(passage)}" if passage.tags else said


def tag_words(passage: Passage) -> str:
    """The paths of the tags that the words have: “Crossing/Bridge, Voices”."""
    return joined(*(tag.path for tag in passage.tags))
