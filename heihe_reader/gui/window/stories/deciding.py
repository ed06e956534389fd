"""Joins, splits, principals and roles: a person's decisions, each of which outranks the program."""

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.dialogs.choose_article import ChooseArticleDialog
from heihe_reader.gui.jobs import LISTS
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.counting import articles_of
from heihe_reader.gui.widgets.dates import said_date
from heihe_reader.gui.widgets.language_names import language_name
from heihe_reader.gui.widgets.quoting import quoted
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.article import Article
from heihe_reader.model.block import Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span
from heihe_reader.services.library import Library

_TITLE = 32  # code points
_OFFERED = 200  # stories to choose among; with another word come others
_ABOUT_KIN = ("actionCompare", "actionPrincipal", "actionSplit", "actionJoin", "actionNotDuplicate")


class Deciding(QObject):
    """Carries out decisions and says how to take them back."""

    def __init__(self, session: Session, theme: Theme, window: QWidget) -> None:
        super().__init__(session)
        self._session = session
        self._theme = theme
        self._window = window

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Dresses what is opened from now on in another theme."""
        self._theme = theme

    def why_not(self, act: str, article: ArticleId | None) -> str:
        """Why a decision cannot be made about an article now, in few words; empty where it can."""
        if act not in _ABOUT_KIN:
            return ""
        if article is None:
            return self.tr("No article is chosen")
        snapshot = self._session.snapshot
        story = snapshot.story_of(article)
        if act == "actionJoin":
            return self.tr("There is no other story") if snapshot.counts.stories < 2 else ""
        if story is None or len(story.articles) < 2:
            return self.tr("This is the only telling so far")
        leads = act == "actionPrincipal" and story.principal == article
        return self.tr("This version is the principal already") if leads else ""

    def principal(self, article: ArticleId) -> None:
        """This telling leads its story."""
        story = self._session.snapshot.story_of(article)
        if story is None or len(story.articles) < 2:
            self._session.say_missing(self.tr("This is the only telling so far, so nothing is compared with it."))
            return
        if story.principal == article:
            self._session.say_missing(self.tr("This version is the principal already."))
            return
        known = self._session.snapshot.article_by_id.get(article)
        date = said_date(known.metadata.published) if known is not None else ""
        said = self.tr("%1, %2, is the principal now.") if date else self.tr("%1 is the principal now.")
        said = said.replace("%2", date).replace("%1", self._session.outlet(article))
        self._act(lambda library: library.deduplicating.principal(story.id, article), said)

    def split(self, article: ArticleId) -> None:
        """This telling stands outside of its story."""
        story = self._session.snapshot.story_of(article)
        if story is None or len(story.articles) < 2:
            self._session.say_missing(self.tr("This article stands by itself already."))
            return
        said = self.tr("Took “%1” out of its story.").replace("%1", self._session.title(article))
        self._act(lambda library: library.deduplicating.split(article), said)

    def ask_join(self, article: ArticleId) -> None:
        """Asks with which article this one tells one story."""
        if self._session.snapshot.counts.stories < 2:
            self._session.say_missing(self.tr("There is no other story to join with."))
            return
        question = self.tr("Which article tells the same story as “%1”?").replace("%1", self._session.title(article))
        dialog = ChooseArticleDialog(question, self.tr("Join"), (), self._theme, self._window)
        dialog.chosen.connect(lambda other: self.join(article, other))
        kin = set(self._session.snapshot.versions(article))

        def look_up(words: str) -> None:
            self._session.jobs.ask(
                lambda library: [a for a in _others(library, words) if a.id not in kin],
                lambda found: dialog.set_articles(found, words) if shiboken6.isValid(dialog) else None,
                beside=LISTS,
            )

        dialog.typed.connect(look_up)
        look_up("")
        dialog.open()

    def join(self, a: ArticleId, b: ArticleId) -> None:
        """These two are tellings of one story."""
        said = self.tr("Joined with “%1”.").replace("%1", self._session.title(b))
        self._act(lambda library: library.deduplicating.join(a, b), said)

    def join_all(self, articles: Sequence[ArticleId]) -> None:
        """All of these are tellings of one story."""
        said = self.tr("Joined %1 into one story.").replace("%1", articles_of(len(articles)))
        self._act(lambda library: library.deduplicating.join_all(articles), said)

    def split_all(self, articles: Sequence[ArticleId]) -> None:
        """Each of these stands outside of its story."""
        said = self.tr("Took %1 out of their stories.").replace("%1", articles_of(len(articles)))
        self._act(lambda library: library.deduplicating.split_all(articles), said)

    def ask_not_duplicate(self, article: ArticleId) -> None:
        """Asks of which telling this one is no copy."""
        snapshot = self._session.snapshot
        kin = (snapshot.article_by_id.get(id) for id in snapshot.versions(article) if id != article)
        others = [other for other in kin if other is not None]
        if not others:
            self._session.say_missing(self.tr("This article stands by itself already."))
            return
        if len(others) == 1:
            self.not_duplicate(article, others[0].id)
            return
        question = self.tr("Of which version is “%1” no copy?").replace("%1", self._session.title(article))
        dialog = ChooseArticleDialog(question, self.tr("Not a duplicate"), others, self._theme, self._window)
        dialog.chosen.connect(lambda other: self.not_duplicate(article, other))
        dialog.open()

    def not_duplicate(self, a: ArticleId, b: ArticleId) -> None:
        """These two are not kin."""
        said = self.tr("%1 and %2 are told apart.")
        names = [self._session.outlet(article) for article in (a, b)]
        if names[0] == names[1]:  # one paper printed both
            names = [quoted(_short(self._session.title(article))) for article in (a, b)]
        said = said.replace("%2", names[1]).replace("%1", names[0])
        self._act(lambda library: library.deduplicating.not_duplicate(a, b), said)

    def role(self, article: ArticleId, span: Span, role: Role) -> None:
        """A stretch is to be read, or to be folded."""
        said = self.tr("Shown from now on.") if role is Role.BODY else self.tr("Folded from now on.")
        self._act(lambda library: library.deduplicating.role(article, span, role), said)

    def _act(self, deed: Callable[[Library], object], said: str) -> None:
        self._session.jobs.act(deed, lambda _: self._session.say_done(said))


def _short(title: str) -> str:
    """A title of which two have room in a message."""
    return title if len(title) <= _TITLE else f"{title[:_TITLE].rstrip()}…"


def _others(library: Library, words: str) -> list[Article]:
    return [one for story in library.shelving.matching(words, _OFFERED, language_name) for one in story.articles]
