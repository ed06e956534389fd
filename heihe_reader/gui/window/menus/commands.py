"""The command palette: everything that can be done or gone to, by typing a part of its name."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from heihe_reader.gui.dialogs.palette import Entry, EntryKind, Palette
from heihe_reader.gui.jobs import LISTS
from heihe_reader.gui.library_panel.rows import opened_by
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.chords import shown_key
from heihe_reader.gui.widgets.dates import said_date
from heihe_reader.gui.widgets.language_names import language_name
from heihe_reader.gui.window.frame.action_table import ACTS
from heihe_reader.gui.window.frame.actions import Actions, said
from heihe_reader.gui.window.frame.workspace import Workspace
from heihe_reader.gui.window.marks.mark_list import MarkList
from heihe_reader.gui.window.reading.opening import Opening
from heihe_reader.gui.window.session.session import Session
from heihe_reader.gui.window.stories.deciding import Deciding
from heihe_reader.model.ids import ArticleId, StoryId, TagId
from heihe_reader.model.shelf import Tellings
from heihe_reader.model.span import Place

_RECENT = 10
_OFFERED = 200  # stories
_ON_TEXT = ("actionFindInText", "actionClosePane", "actionPrint", "actionFoldBlock", "actionFoldAll", "actionSelectAll")
_ON_SELECTION = ("actionCopy", "actionCopyCitation")
_ON_MARK = ("actionColour", "actionExtent", "actionOptOut", "actionMakeOwn", "actionRemoveMark")


class Commands(QObject):
    """Fills the palette and does what is chosen in it."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        opening: Opening,
        marks: MarkList,
        deciding: Deciding,
        workspace: Workspace,
        theme: Theme,
        icons: Icons,
        over: QWidget,
    ) -> None:
        super().__init__(session)
        self._session, self._actions, self._opening = session, actions, opening
        self._marks, self._workspace = marks, workspace
        self._deciding = deciding
        self._recent: list[str] = []
        self.palette = Palette(theme, icons, over)
        self.palette.chosen.connect(self._do)
        self.palette.paragraph_wanted.connect(self._go_to_paragraph)
        self.palette.search_wanted.connect(workspace.toolbar.search.search_for)
        self.palette.typed.connect(self._look_up)
        self.palette.closed.connect(workspace.desk.give_focus)

    def open(self) -> None:
        """Ctrl+K."""
        self.palette.open_with([*self._acts(), *self._tags()], self._recent)
        self._look_up("")

    def _acts(self) -> list[Entry]:
        entries = []
        for act in ACTS:
            action = self._actions[act.name]
            reason = self._reason(act.name) if action.isEnabled() else self.tr("Not possible now")
            key = next(map(shown_key, self._actions.keys_of(act)), "")
            entries.append(
                Entry(
                    EntryKind.ACT,
                    act.name,
                    said(act.text),
                    said(act.menu.value),
                    key,
                    act.icon,
                    reason,
                )
            )
        return entries

    def _reason(self, name: str) -> str:
        """Why an act has nothing to work on now; empty where it has."""
        if name not in (*_ON_TEXT, *_ON_SELECTION, *_ON_MARK):
            return self._deciding.why_not(name, self._subject())
        desk = self._workspace.desk
        if self._opening.active is None:
            return self.tr("No text is open")
        if name in _ON_SELECTION and desk.selection() is None:
            return self.tr("Nothing is selected")
        if name in _ON_MARK and desk.mark_at_caret() is None:
            return self.tr("There is no mark at the caret")
        return ""

    def _subject(self) -> ArticleId | None:
        """The article that acts are about once the palette is closed: the active pane's, else the chosen row's."""
        row = self._workspace.library.view.current_row()
        chosen = opened_by([row])[0] if row is not None else None
        return self._opening.active or chosen

    def _look_up(self, words: str) -> None:
        """Asks the library which stories and articles may be meant; the palette ranks them."""
        if words:
            self.palette.await_more(words)

        def failed(error: Exception) -> None:
            self.palette.offer([], words)
            self._session.say_trouble(error)

        self._session.jobs.ask(
            lambda library: library.shelving.matching(words, _OFFERED, language_name),
            lambda found: self.palette.offer([*_stories(found), *_articles(found)], words),
            failed,
            beside=LISTS,
        )

    def _tags(self) -> list[Entry]:
        snapshot = self._session.snapshot
        return [Entry(EntryKind.TAG, tag.id, snapshot.paths[tag.id], colour=tag.colour) for tag in snapshot.tags]

    def _do(self, entry: Entry, beside: bool) -> None:
        self._recent = [entry.id, *(id for id in self._recent if id != entry.id)][:_RECENT]
        if entry.kind is EntryKind.ACT:
            self._actions[entry.id].trigger()
        elif entry.kind is EntryKind.TAG:
            self._workspace.reveal_right()
            self._marks.set_tag(TagId(entry.id))
        elif entry.kind is EntryKind.ARTICLE:
            (self._opening.open_beside if beside else self._opening.open)(ArticleId(entry.id))
        else:
            story = self._session.snapshot.story(StoryId(entry.id))
            if story is not None:
                self._opening.show(self._session.snapshot.versions(story.principal)[:2])

    def _go_to_paragraph(self, number: int) -> None:
        content = next((c for c in self._opening.contents if c.id == self._opening.active), None)
        if content is not None:
            blocks = content.text.blocks
            if blocks:
                self._workspace.desk.go(Place(content.id, blocks[min(max(number, 1), len(blocks)) - 1].span))


def _stories(found: Iterable[Tellings]) -> Iterator[Entry]:
    for told in found:
        if len(told.articles) > 1:
            count = QCoreApplication.translate("Commands", "%Ln versions", "", len(told.articles))
            yield Entry(EntryKind.STORY, told.story, told.articles[0].title, count)


def _articles(found: Iterable[Tellings]) -> Iterator[Entry]:
    for article in (article for told in found for article in told.articles):
        data = article.metadata
        facts = " · ".join(part for part in (data.site, said_date(data.published)) if part)
        yield Entry(EntryKind.ARTICLE, article.id, article.title, facts)
