"""How the desk is looked at: views, linking, ribbons, folds, size, stepping, and where one is."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from heihe_reader.gui.desk.content import View
from heihe_reader.gui.desk.desk import Desk
from heihe_reader.gui.preferences.typography import typography_of
from heihe_reader.gui.widgets.bidi import isolated
from heihe_reader.gui.widgets.counting import said_number
from heihe_reader.gui.widgets.tab_order import region_beside
from heihe_reader.gui.window.frame.actions import Actions
from heihe_reader.gui.window.frame.status_line import StatusLine
from heihe_reader.gui.window.frame.workspace import Workspace
from heihe_reader.gui.window.reading.opening import Opening
from heihe_reader.gui.window.reading.standing_on import StandingOn
from heihe_reader.gui.window.session.session import Session
from heihe_reader.model.block import paragraph_at
from heihe_reader.model.ids import ArticleId
from heihe_reader.settings import ZOOM_RANGE, Settings

_ACTIONS = {View.FULL: "actionViewFull", View.CHANGES: "actionViewChanges", View.NEW_ONLY: "actionViewNewOnly"}
_STEP = 10  # percent
_SOON = 40  # milliseconds; a caret that runs is told of once in so many


class ReadingView(QObject):
    """Keeps actions, desk and status line in step."""

    def __init__(
        self, session: Session, opening: Opening, workspace: Workspace, actions: Actions, status: StatusLine
    ) -> None:
        super().__init__(session)
        self._session = session
        self._opening = opening
        self._workspace = workspace
        self._desk = workspace.desk
        self._actions = actions
        self._status = status
        self._settings = Settings()
        self._zoom = 100
        self._all_shown = False
        self._where_soon = QTimer(self, singleShot=True, interval=_SOON)
        self._where_soon.timeout.connect(self._show_position)
        self._standing_on = StandingOn(session, status)
        self._connect()

    def take(self, settings: Settings) -> None:
        """Takes over how a person left it."""
        self.set_view(View.FULL)
        self.follow(settings)

    def follow(self, settings: Settings) -> None:
        """Looks as the settings say from now on."""
        self._settings = settings
        self._actions["actionRibbons"].setChecked(settings.ribbons)
        self._set_ribbons()
        self._actions["actionCaret"].setChecked(settings.caret)
        self._set_caret()
        self._set_linked(settings.linked)
        for desk in self._workspace.desks():
            desk.set_typography(typography_of(settings))
        self.set_zoom(settings.zoom)

    def join(self, desk: Desk) -> None:
        """Looks after another desk too, such as that of the review."""
        desk.set_typography(typography_of(self._settings))
        desk.set_zoom(self._zoom)
        desk.set_linked(self._actions["actionLinkScroll"].isChecked())
        desk.set_ribbons(self._actions["actionRibbons"].isChecked())
        desk.set_caret_shown(self._actions["actionCaret"].isChecked())
        self._listen(desk)

    def kept(self, settings: Settings) -> Settings:
        """The settings with what changed here."""
        return replace(
            settings,
            zoom=self._zoom,
            linked=self._actions["actionLinkScroll"].isChecked(),
            ribbons=self._actions["actionRibbons"].isChecked(),
            caret=self._actions["actionCaret"].isChecked(),
        )

    def compare(self, article: ArticleId) -> None:
        """Lays a telling beside its principal, or the principal beside the next telling, with the changes shown."""
        versions = self._session.snapshot.versions(article)
        if len(versions) < 2:
            open_ids = self._opening.ids
            if len(open_ids) > 1:
                self.set_view(View.CHANGES)
                return
            self._session.say_missing(
                self.tr("The only telling so far. When a version of it is imported, it will appear here.")
            )
            return
        other = versions[1] if article == versions[0] else article
        self._opening.show([versions[0], other])
        self.set_view(View.CHANGES)

    def set_view(self, view: View) -> None:
        """Full, changes or new only, in every pane of the desk."""
        self._desk.set_view(view)
        self._show_view()

    def choose_view(self, view: View) -> None:
        """The same for the active pane of the desk in sight; for every pane where the active one leads the others, or
        Shift is held.
        """
        self._on(lambda desk: self._choose_view(desk, view))()
        self._show_view()

    @staticmethod
    def _choose_view(desk: Desk, view: View) -> None:
        article = desk.active_article()
        held = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        if article is None or held or desk.leads(article):
            desk.set_view(view)
        else:
            desk.set_pane_view(article, view)

    def next_version(self, article: ArticleId) -> None:
        """Shows the next telling of the story that is not open yet, in place of this one."""
        order = self._session.snapshot.versions(article)
        later = order[order.index(article) + 1 :] if article in order else ()
        following = next((id for id in later if id not in self._opening.ids), None)
        if following is None:
            self._session.say_missing(self.tr("This was the last version of the story."))
            return
        self._desk.activate(article)
        self._opening.open(following)

    def _show_view(self) -> None:
        desk = self._workspace.desk_in_sight() or self._desk
        self._actions.choose(_ACTIONS[desk.active_view()])
        self._show_position()

    def set_zoom(self, percent: int) -> None:
        """Sets the size of the text, in percent of the usual one."""
        low, high = ZOOM_RANGE
        self._zoom = min(max(percent, low), high)
        for desk in self._workspace.desks():
            desk.set_zoom(self._zoom)
        self._status.show_zoom(self._zoom)
        self._workspace.make_room()

    def deeds(self) -> dict[str, Callable[[], None]]:
        """What the acts about looking do. Those about texts are done on the desk in sight."""
        on = self._on
        return {
            "actionViewFull": lambda: self.choose_view(View.FULL),
            "actionViewChanges": lambda: self.choose_view(View.CHANGES),
            "actionViewNewOnly": lambda: self.choose_view(View.NEW_ONLY),
            "actionNextView": on(self._next_view),
            "actionLinkScroll": lambda: self._set_linked(self._actions["actionLinkScroll"].isChecked()),
            "actionRibbons": self._set_ribbons,
            "actionCaret": self._set_caret,
            "actionFoldBlock": on(self._fold_block),
            "actionFoldAll": on(self._fold_all),
            "actionLarger": lambda: self.set_zoom(self._zoom + _STEP),
            "actionSmaller": lambda: self.set_zoom(self._zoom - _STEP),
            "actionUsualSize": lambda: self.set_zoom(100),
            "actionNextPassage": on(Desk.next_passage),
            "actionPreviousPassage": on(Desk.previous_passage),
            "actionNextLink": on(lambda desk: self._next_link(desk, 1)),
            "actionPreviousLink": on(lambda desk: self._next_link(desk, -1)),
            "actionCopy": on(Desk.copy),
            "actionSelectAll": on(Desk.select_all),
            "actionSelectSentence": on(Desk.select_sentence),
            "actionPaneRight": on(lambda desk: desk.moving.step(1)),
            "actionPaneLeft": on(lambda desk: desk.moving.step(-1)),
            "actionNextPane": on(lambda desk: desk.activate_next()),
            "actionPreviousPane": on(lambda desk: desk.activate_next(-1)),
            "actionNextRegion": lambda: self._region(1),
            "actionPreviousRegion": lambda: self._region(-1),
            "actionLeftPanel": lambda: self._workspace.show_left(self._actions["actionLeftPanel"].isChecked()),
            "actionRightPanel": lambda: self._workspace.show_right(self._actions["actionRightPanel"].isChecked()),
            "actionSearch": self._focus_search,
            "actionFilter": self._focus_filter,
        }

    def _on(self, deed: Callable[[Desk], None]) -> Callable[[], None]:
        """The deed, done on the desk in sight; it says so where none is."""

        def act() -> None:
            desk = self._workspace.desk_in_sight()
            if desk is not None:
                deed(desk)
            else:
                self._session.say_missing(self.tr("The desk is behind this page. Esc leads back to it."))

        return act

    def _next_view(self, desk: Desk) -> None:
        views = list(View)
        self.choose_view(views[(views.index(desk.active_view()) + 1) % len(views)])

    def _next_link(self, desk: Desk, direction: int) -> None:
        if not desk.next_link(direction):
            behind, before = self.tr("No link or note behind the caret"), self.tr("No link or note before the caret")
            self._session.say_missing(behind if direction > 0 else before)

    def _fold_block(self, desk: Desk) -> None:
        """Folds or shows the folded line at the caret."""
        if not desk.toggle_fold():
            self._session.say_missing(
                self.tr("Nothing is folded here. The menu of a paragraph folds it as repeat, furniture or aside.")
            )

    def _fold_all(self, desk: Desk) -> None:
        self._all_shown = not self._all_shown
        desk.fold_all(not self._all_shown)

    def _region(self, direction: int) -> None:
        regions = (*self._workspace.regions(), self._status.zoom)
        parts = (*self._workspace.tab_parts, self._status.zoom)
        found = region_beside(regions, parts, QApplication.focusWidget() or self._workspace, direction)
        if found is None:
            return
        if found is self._desk:
            self._desk.give_focus()
        else:
            found.setFocus(Qt.FocusReason.TabFocusReason)

    def _usual_zoom(self) -> None:
        self.set_zoom(100)

    def _focus_search(self) -> None:
        self._workspace.toolbar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._workspace.toolbar.search.selectAll()
        self._workspace.toolbar.search.search_again()

    def _focus_filter(self) -> None:
        self._workspace.reveal_left()
        self._workspace.library.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._workspace.library.filter.selectAll()

    def _connect(self) -> None:
        desk = self._desk
        self._listen(desk)
        desk.next_version_wanted.connect(self.next_version)
        desk.sight_changed.connect(self._workspace.toolbar.strip.show_sight)
        self._workspace.toolbar.strip.chosen.connect(desk.activate_at)
        desk.caret_moved.connect(self._caret_moved)
        self._workspace.centre.currentChanged.connect(lambda _: self._show_view())
        self._opening.opened.connect(self._show_position)
        self._opening.marked.connect(self._show_where)
        self._workspace.panels_changed.connect(self._show_panels)
        self._status.zoom_clicked.connect(self._usual_zoom)  # no lambda: the status line outlives the library
        self._session.renewed.connect(self._show_where)

    def _listen(self, desk: Desk) -> None:
        desk.view_wanted.connect(self.choose_view)
        desk.pane_view_wanted.connect(lambda article, view: self._set_pane_view(desk, article, view))
        desk.zoom_wanted.connect(lambda steps: self.set_zoom(self._zoom + _STEP * steps))
        desk.linked_wanted.connect(self._set_linked)
        desk.stepped.connect(lambda words: self._show_step(desk, words))
        desk.active_changed.connect(lambda _: self._show_view())

    def _show_step(self, desk: Desk, words: str) -> None:
        if desk is self._workspace.desk_in_sight():
            self._workspace.toolbar.position.setText(words)

    def _set_pane_view(self, desk: Desk, article: ArticleId, view: View) -> None:
        desk.set_pane_view(article, view)
        self._show_view()

    def _set_linked(self, linked: bool) -> None:
        self._actions["actionLinkScroll"].setChecked(linked)
        for desk in self._workspace.desks():
            desk.set_linked(linked)

    def _set_ribbons(self) -> None:
        for desk in self._workspace.desks():
            desk.set_ribbons(self._actions["actionRibbons"].isChecked())

    def _set_caret(self) -> None:
        """Without a caret the arrow keys scroll."""
        for desk in self._workspace.desks():
            desk.set_caret_shown(self._actions["actionCaret"].isChecked())

    def _show_panels(self, left: bool, right: bool) -> None:
        self._actions["actionLeftPanel"].setChecked(left)
        self._actions["actionRightPanel"].setChecked(right)

    def _show_position(self) -> None:
        desk = self._workspace.desk_in_sight()
        self._workspace.toolbar.position.setText(desk.position_text() if desk is not None else "")
        self._show_where()

    def _caret_moved(self) -> None:
        if not self._where_soon.isActive():
            self._where_soon.start()

    def _show_where(self) -> None:
        """“Northern Courier, ¶ 2 of 31”, and how many places the mark at the caret has. A page says its own."""
        desk = self._workspace.desk_in_sight()
        if desk is None:
            return
        caret = self._desk.caret() if desk is self._desk else None
        content = next((c for c in self._opening.contents if caret is not None and c.id == caret.article), None)
        if caret is None or content is None:
            self._status.where.setText(self._session.jobs.library.title)
            self._standing_on.show(None)
            return
        blocks = content.text.blocks
        number = max(paragraph_at(blocks, caret.span.start), 1)
        counted = self.tr("%1, ¶ %2 of %3") if blocks else "%1"
        said = counted.replace("%2", said_number(number)).replace("%3", said_number(len(blocks)))
        self._status.where.setText(said.replace("%1", isolated(content.outlet)))
        self._standing_on.show(self._desk.mark_at_caret())
