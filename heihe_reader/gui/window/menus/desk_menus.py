"""The menus of the desk: selected text, marks, folds, blocks, ribbons and pane heads."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from heihe_reader.gui.desk.content import MenuContext, Spot, View
from heihe_reader.gui.desk.original_wishes import Shown
from heihe_reader.gui.widgets.citing import reference
from heihe_reader.gui.window.frame.actions import Actions
from heihe_reader.gui.window.frame.workspace import Workspace
from heihe_reader.gui.window.marks.marking import Marking
from heihe_reader.gui.window.reading.opening import Opening
from heihe_reader.gui.window.session.session import Session
from heihe_reader.gui.window.stories.deciding import Deciding
from heihe_reader.model.block import Block, Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.mark import Mark, MarkKind
from heihe_reader.model.span import Place, Span
from heihe_reader.services.search_terms import phrase


class DeskMenus(QObject):
    """Only what applies is in a menu; keys stand at the right."""

    read_wanted = Signal(object)  # Place, all above which shall count as read
    life_wanted = Signal(object)  # AnnotationId, of which all that was done to it shall be listed
    unmatch_wanted = Signal(object, object)  # Place, Place
    apart_wanted = Signal(object, object)  # Place, Place, which are not the same passage

    def __init__(
        self,
        session: Session,
        actions: Actions,
        opening: Opening,
        deciding: Deciding,
        marking: Marking,
        workspace: Workspace,
    ) -> None:
        super().__init__(session)
        self._session = session
        self._actions = actions
        self._opening = opening
        self._deciding = deciding
        self._marking = marking
        self._workspace = workspace
        self._desk = workspace.desk

    def menu(self, context: MenuContext) -> QMenu:
        """The menu of a spot."""
        menu = QMenu(self._desk)
        menu.setObjectName("DeskMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill = {
            Spot.SELECTION: self._selection,
            Spot.MARK: self._mark,
            Spot.FOLD: self._fold,
            Spot.BLOCK: self._block,
            Spot.RIBBON: self._ribbon,
            Spot.HEADER: self._header,
        }[context.spot]
        fill(menu, context)
        return menu

    def _take(self, menu: QMenu, *names: str) -> None:
        for name in names:
            menu.addAction(self._actions[name])

    def _selection(self, menu: QMenu, context: MenuContext) -> None:
        self._take(menu, "actionHighlight", "actionTag", "actionNote")
        if self._marking.recent:
            self._take(menu, "actionTagAgain")
        menu.addSeparator()
        self._take(menu, "actionPlaces")
        if len(self._opening.ids) > 1:
            self._take(menu, "actionMatch")
        menu.addSeparator()
        self._take(menu, "actionCopy", "actionCopyCitation")
        menu.addSeparator()
        menu.addAction(self.tr("Search the library for this"), self._search_selection)

    def _mark(self, menu: QMenu, context: MenuContext) -> None:
        self._take(menu, "actionNote", "actionTag", "actionColour")
        menu.addSeparator()
        self._take(menu, "actionPlaces")
        menu.addSeparator()
        self._copies(menu, context.marks)
        menu.addSeparator()
        ids = tuple(dict.fromkeys(mark.annotation for mark in context.marks))
        if ids:
            menu.addAction(self.tr("History of this mark…"), lambda: self.life_wanted.emit(ids[0]))
            said = self.tr("Remove (all places)")
            menu.addAction(f"{said}\tDel", lambda: self._marking.remove_marks(ids[:1]))
        self._address(menu, context.address)

    def _copies(self, menu: QMenu, marks: Sequence[Mark]) -> None:
        """What can be done with this one of a mark's places."""
        kinds = {mark.kind for mark in marks}
        if kinds - {MarkKind.OPTED_OUT, MarkKind.PENDING}:
            self._take(menu, "actionExtent")
        if kinds & {MarkKind.EXACT, MarkKind.VARIANT, MarkKind.OPTED_OUT}:
            self._take(menu, "actionOptOut", "actionMakeOwn")
        variant = next((mark for mark in marks if self._marking.principal_place(mark) is not None), None)
        if variant is not None:
            entry = menu.addAction(
                self.tr("Take the principal's extent"), lambda: self._marking.take_principal(variant)
            )
            entry.setObjectName("actionTakePrincipal")
        for mark in (mark for mark in marks[:1] if mark.kind is MarkKind.VARIANT):
            made = self._session.snapshot.annotation_by_id.get(mark.annotation)
            if made is not None:
                self._apart(menu, Place(made.article, made.span), Place(mark.article, mark.span))

    def _address(self, menu: QMenu, address: str) -> None:
        if address:
            menu.addSeparator()
            follow = menu.addAction(self.tr("Open the link…"), lambda: self._desk.address_wanted.emit(address))
            follow.setObjectName("actionFollow")
            copy = menu.addAction(self.tr("Copy the address"), lambda: QGuiApplication.clipboard().setText(address))
            copy.setObjectName("actionCopyAddress")

    def _fold(self, menu: QMenu, context: MenuContext) -> None:
        menu.addAction(self.tr("Show") + "\tF", self._desk.toggle_fold)
        roles = {block.role for block in context.blocks}  # of text that stands elsewhere: none that folds it
        if Role.BODY not in roles:
            role = context.blocks[0].role
            menu.addAction(self.tr("Show all of this kind"), lambda: self._desk.show_kind(context.article, role))
        menu.addAction(self.tr("Show all folds"), lambda: self._desk.fold_all(False))
        menu.addSeparator()
        other = context.other
        if other is not None:
            menu.addAction(self.tr("Go to the other copy"), lambda: self._opening.go(other))
        menu.addSeparator()
        said = self.tr("This is text, not %1") if len(roles) == 1 else self.tr("All of this is text")
        if Role.BODY not in roles:
            words = said.replace("%1", _role_words(min(roles)))
            menu.addAction(words, lambda: self._decide(context.article, context.blocks, Role.BODY))
        elif context.span is not None and other is not None:
            self._apart(menu, Place(context.article, context.span), other)

    def _block(self, menu: QMenu, context: MenuContext) -> None:
        fold = menu.addMenu(self.tr("Fold as"))
        for role in (Role.REPEAT, Role.FURNITURE, Role.ASIDE, Role.FOREIGN):
            fold.addAction(_role_words(role), partial(self._decide, context.article, context.blocks, role))
        if context.span is not None:
            here = Place(context.article, context.span)
            menu.addAction(self.tr("Mark as read to here"), lambda: self.read_wanted.emit(here))
        if len(self._opening.ids) > 1:
            self._take(menu, "actionMatch")
        if context.span is not None and context.other is not None:
            self._apart(menu, Place(context.article, context.span), context.other)
        self._take(menu, "actionSelectSentence")
        if context.number:
            said = self.tr("Copy a reference to ¶ %1").replace("%1", str(context.number))
            menu.addAction(said, lambda: self._copy_reference(context.article, context.number))
        self._address(menu, context.address)

    def _copy_reference(self, article: ArticleId, number: int) -> None:
        known = self._session.snapshot.article_by_id.get(article)
        if known is None:
            return
        QGuiApplication.clipboard().setText(f"{reference(known)}, ¶ {number}")
        self._session.say(self.tr("Copied."))

    def _ribbon(self, menu: QMenu, context: MenuContext) -> None:
        if context.span is not None:
            left = Place(context.article, context.span)
            menu.addAction(self.tr("Go to the left end"), lambda: self._desk.go(left))
        other = context.other
        if other is not None:
            menu.addAction(self.tr("Go to the right end"), lambda: self._desk.go(other))
        menu.addSeparator()
        menu.addAction(self._actions["actionViewChanges"])
        if context.by_hand and context.span is not None and other is not None:
            here = Place(context.article, context.span)
            menu.addAction(self.tr("Undo the match"), lambda: self.unmatch_wanted.emit(here, other))
        elif context.span is not None and other is not None:
            self._apart(menu, Place(context.article, context.span), other)

    def _apart(self, menu: QMenu, one: Place, two: Place) -> None:
        entry = menu.addAction(self.tr("Not the same passage"), lambda: self.apart_wanted.emit(one, two))
        entry.setObjectName("actionApart")

    def _header(self, menu: QMenu, context: MenuContext) -> None:
        article = context.article
        versions = self._session.snapshot.versions(article)
        self._views(menu, article)
        self._against(menu, article)
        others = [id for id in versions if id != article]
        if others:
            compare = menu.addMenu(self.tr("Compare with"))
            for id in others[:20]:
                compare.addAction(self._session.outlet(id), partial(self._compare, article, id))
        if others and versions[0] != article:
            menu.addAction(self.tr("Make it the principal"), lambda: self._deciding.principal(article))
        menu.addAction(self.tr("Join with…"), lambda: self._deciding.ask_join(article))
        menu.addSeparator()
        self._original(menu, article)
        address = self._session.address(article)
        if address:
            details = menu.addMenu(self.tr("Details"))
            details.addAction(address).setEnabled(False)
            details.addSeparator()
            details.addAction(self.tr("Open the source…"), lambda: self._desk.address_wanted.emit(address))
            details.addAction(self.tr("Copy the address"), lambda: QGuiApplication.clipboard().setText(address))
        ids = self._opening.ids
        for name, words, at in (("Left", self.tr("Move left"), 0), ("Right", self.tr("Move right"), -1)):
            if len(ids) > 1 and ids[at] != article:
                step = -1 if name == "Left" else 1
                menu.addAction(words, partial(self._move, article, step)).setObjectName(f"actionMove{name}")
        menu.addAction(self.tr("Close") + "\tCtrl+W", lambda: self._opening.close(article))

    def _views(self, menu: QMenu, article: ArticleId) -> None:
        """The three views, for this pane alone."""
        views = menu.addMenu(self.tr("View"))
        views.setObjectName("PaneView")
        now = self._desk.active_view() if self._desk.leads(article) else self._desk.view_of(article)
        for view, name in ((View.FULL, "Full"), (View.CHANGES, "Changes"), (View.NEW_ONLY, "NewOnly")):
            said = self._actions[f"actionView{name}"].text()
            chosen = views.addAction(said, partial(self._desk.pane_view_wanted.emit, article, view))
            chosen.setCheckable(True)
            chosen.setChecked(view is now)

    def _original(self, menu: QMenu, article: ArticleId) -> None:
        """The printed pages of what came from a PDF."""
        now = self._desk.original_shown(article)
        if now is None:
            return
        page = self.tr("Show the original page")
        for shown, words in (
            (Shown.TEXT, self.tr("Show the text")),
            (Shown.PAGE, page),
            (Shown.BOTH, self.tr("Show both")),
        ):
            if shown is not now:
                entry = menu.addAction(words, partial(self._desk.show_original, article, shown))
                entry.setObjectName(f"actionShow{shown.name.title()}")

    def _against(self, menu: QMenu, article: ArticleId) -> None:
        """Which of the other open versions this one is compared with."""
        others = [id for id in self._opening.ids if id != article]
        if not others:
            return
        against = menu.addMenu(self.tr("Against"))
        against.setObjectName("PaneAgainst")
        chosen, now = self._desk.chosen_against(article), self._desk.against(article)
        for id in others:
            entry = against.addAction(self._session.outlet(id), partial(self._desk.set_against, article, id))
            entry.setCheckable(True)
            entry.setChecked(id == now)
        if chosen is not None:
            against.addSeparator()
            against.addAction(self.tr("As the program chooses"), partial(self._desk.set_against, article, None))

    def _move(self, article: ArticleId, step: int) -> None:
        self._desk.activate(article)
        self._desk.moving.step(step)

    def _compare(self, article: ArticleId, other: ArticleId) -> None:
        order = self._session.snapshot.versions(article)
        self._opening.show(sorted((article, other), key=order.index))
        self._actions["actionViewChanges"].trigger()

    def _decide(self, article: ArticleId, blocks: tuple[Block, ...], role: Role) -> None:
        """One decision about all of the blocks, which stand in a row."""
        if blocks:
            self._deciding.role(article, Span(blocks[0].span.start, blocks[-1].span.end), role)

    def _search_selection(self) -> None:
        self._workspace.toolbar.search.search_for(phrase(self._desk.selected_text()))
        self._workspace.toolbar.search.setFocus()


def _role_words(role: Role) -> str:
    """A role in the reader's words."""
    return {
        Role.BODY: QGuiApplication.translate("Roles", "text"),
        Role.REPEAT: QGuiApplication.translate("Roles", "a repeat"),
        Role.FURNITURE: QGuiApplication.translate("Roles", "furniture"),
        Role.ASIDE: QGuiApplication.translate("Roles", "an aside"),
        Role.FOREIGN: QGuiApplication.translate("Roles", "another article"),
    }[role]
