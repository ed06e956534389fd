"""What can be done with whole articles, one or many: compare, cite, export, look at, erase."""

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from heihe_reader.gui.dialogs.choose_article import ChooseArticleDialog
from heihe_reader.gui.dialogs.correct_dialog import CorrectDialog
from heihe_reader.gui.dialogs.details import DetailsDialog, facts_of
from heihe_reader.gui.dialogs.erase_question import EraseQuestion
from heihe_reader.gui.jobs import LISTS
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.citing import source_line
from heihe_reader.gui.widgets.counting import articles_of
from heihe_reader.gui.widgets.language_names import language_name
from heihe_reader.gui.widgets.quoting import quoted
from heihe_reader.gui.widgets.told import told
from heihe_reader.gui.window.reading.opening import Opening
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.article import Article
from heihe_reader.model.ids import ArticleId
from heihe_reader.services.library import Library

_OFFERED = 200  # stories to choose among; with another word come others


class ArticleActs(QObject):
    """Carries out what the menus of the library offer."""

    def __init__(self, session: Session, opening: Opening, theme: Theme, window: QWidget) -> None:
        super().__init__(session)
        self._session = session
        self._opening = opening
        self._theme = theme
        self._window = window

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Dresses what is opened from now on in another theme."""
        self._theme = theme

    def compare_with(self, article: ArticleId) -> None:
        """Asks beside which other one this shall lie; its own story comes first."""
        question = self.tr("What shall lie beside %1?").replace("%1", quoted(self._session.title(article)))
        kin = self._session.snapshot.versions(article)
        dialog = ChooseArticleDialog(question, self.tr("Compare"), (), self._theme, self._window)
        dialog.chosen.connect(lambda other: self._opening.show([article, other]))

        def find(library: Library, words: str) -> list[Article]:
            stories = library.shelving.matching(words, _OFFERED, language_name)
            others = [one for story in stories for one in story.articles if one.id != article]
            return sorted(others, key=lambda one: one.id not in kin)

        def look_up(words: str) -> None:
            self._session.jobs.ask(
                lambda library: find(library, words),
                lambda found: dialog.set_articles(found, words) if shiboken6.isValid(dialog) else None,
                beside=LISTS,
            )

        dialog.typed.connect(look_up)
        look_up("")
        dialog.open()

    def copy_citations(self, articles: Sequence[ArticleId]) -> None:
        """Copies who wrote what, where and when, one article a line."""
        known = self._session.snapshot.article_by_id
        found = [known[id] for id in articles if id in known]
        QApplication.clipboard().setText("\n".join(source_line(article) for article in found))
        one = self.tr("Copied the citation.")
        many = self.tr("Copied %Ln citations.", "", len(found))
        self._session.say(one if len(found) == 1 else many)

    def show_details(self, article: ArticleId) -> None:
        """Shows what is known of an article and its file."""
        known = self._session.snapshot.article_by_id.get(article)
        if known is None:
            return
        versions = len(self._session.snapshot.versions(article))
        dialog = DetailsDialog(known.title, facts_of(known, versions), self._window)
        dialog.correct_wanted.connect(lambda: self.correct(article))
        dialog.open()

    def correct(self, article: ArticleId) -> None:
        """Asks for title, author, outlet, date, language and address, and keeps what is other than before."""
        known = self._session.snapshot.article_by_id.get(article)
        if known is None:
            return
        dialog = CorrectDialog(known.metadata, self._window)
        dialog.corrected.connect(lambda fields: self._correct(article, fields, dialog))
        dialog.open()

    def _correct(self, article: ArticleId, fields: dict[str, str], dialog: CorrectDialog) -> None:
        def done() -> None:
            if shiboken6.isValid(dialog):  # it may have been closed meanwhile
                dialog.accept()
            self._session.say_done(self.tr("Corrected %1.").replace("%1", quoted(self._session.title(article))))

        self._session.jobs.act(
            lambda library: library.deduplicating.correct_fields(article, fields),
            lambda _: done(),
            lambda error: dialog.show_wrong(told(str(error))) if shiboken6.isValid(dialog) else None,
        )

    def ask_erase(self, articles: Sequence[ArticleId]) -> None:
        """Erases after a question."""
        one = quoted(self._session.title(articles[0]))
        what = one if len(articles) == 1 else articles_of(len(articles))
        EraseQuestion(what, lambda: self._erase(tuple(articles), what), self._window).open()

    def _erase(self, articles: tuple[ArticleId, ...], what: str) -> None:
        said = self.tr("Erased %1 for good.").replace("%1", what)
        self._session.jobs.act(
            lambda library: library.upkeep.erase(articles),
            lambda traces: self._session.say(f"{said} {told(traces)}" if traces else said),
        )
