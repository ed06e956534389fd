"""The annotation list with its head, the choice of its scope, and what stands there while it is empty."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from heihe_reader.gui.annotations_panel.annotation_list import AnnotationList
from heihe_reader.gui.annotations_panel.rows import AnnotationRow, Scope
from heihe_reader.gui.annotations_panel.words import head_words, scope_words
from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.empty_state import EmptyState
from heihe_reader.gui.widgets.one_line import OneLine

_ICONS = {Scope.ARTICLE: "article", Scope.STORY: "story", Scope.EVERYTHING: "library"}


class AnnotationsPanel(QWidget):
    """The list of marks. `list` is the view with all its wishes (see `AnnotationList`).

    Signals:
        scope_changed(Scope): the reader wants the marks of this article, this story or everything.
    """

    scope_changed = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("AnnotationsPanel")
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.list = AnnotationList(theme, icons, self)
        self._icons = icons
        self._scope = Scope.STORY
        self._title = QLabel(self.tr("Annotations"), self)
        self._counts = OneLine(self)
        self._scope_button = QToolButton(self)
        self._empty = EmptyState(theme, icons, "highlight", "AnnotationsEmpty", self)
        self._stack = QStackedWidget(self)
        self._make_scope_menu()
        self._lay_out()
        self.set_theme(theme, icons)
        self.set_rows((), Scope.STORY)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._title.setFont(weighted(interface_font(13.0)))
        self._counts.setFont(interface_font(13.0))
        self._icons = icons
        self._show_scope(self._scope)
        self.list.set_theme(theme, icons)
        self._empty.set_theme(theme, icons)

    def set_rows(self, rows: Sequence[AnnotationRow], scope: Scope, *, tag: str = "", elsewhere: int = 0) -> None:
        """Lists these marks, in this order.

        `tag` is the path of the tag the list is filtered by, "" for none; `elsewhere` counts the marks that
        the filter and the scope leave out.
        """
        self._show_scope(scope)
        self.list.set_rows(rows)
        words = head_words(rows)
        self._counts.set_words(f"{words} · {tag}" if tag and words else words or tag)
        if rows:
            self._stack.setCurrentWidget(self.list)
            return
        self._say_empty(tag, elsewhere)
        self._stack.setCurrentWidget(self._empty)

    def scope(self) -> Scope:
        """The scope that is shown."""
        return self._scope

    def _say_empty(self, tag: str, elsewhere: int) -> None:
        if not elsewhere:
            self._empty.say(self.tr("No marks yet"), self.tr("Select some text and press H, or T to tag it."))
            return
        bold = self.tr("No marks with this tag here") if tag else self.tr("No marks here")
        one = self.tr("1 stands in another article.")
        plain = one if elsewhere == 1 else self.tr("%Ln stand in other articles.", "", elsewhere)
        self._empty.say(bold, plain, [(self.tr("Show all articles"), lambda: self._choose(Scope.EVERYTHING))])

    def _make_scope_menu(self) -> None:
        menu = QMenu(self._scope_button)
        group = QActionGroup(menu)
        self._scope_actions = {}
        for scope in Scope:
            action = menu.addAction(scope_words(scope))
            action.setObjectName(f"actionScope{scope.value.title()}")
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _=False, scope=scope: self._choose(scope))
            self._scope_actions[scope] = action
        button = self._scope_button
        button.setObjectName("AnnotationScope")
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _lay_out(self) -> None:
        self._counts.setProperty("tone", "faint")
        self._counts.setObjectName("AnnotationCounts")
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 6, 4)
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._counts, 1)
        head.addWidget(self._scope_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self._stack, 1)
        self.tab_parts = (self._scope_button, self._stack)

    def _choose(self, scope: Scope) -> None:
        if scope is not self._scope:
            self._show_scope(scope)
            self.scope_changed.emit(scope)

    def _show_scope(self, scope: Scope) -> None:
        self._scope = scope
        self._scope_actions[scope].setChecked(True)
        self._scope_button.setIcon(self._icons.icon(_ICONS[scope]))
        self._scope_button.setToolTip(self.tr("Marks of: %1").replace("%1", scope_words(scope)))
        self._scope_button.setAccessibleName(self._scope_button.toolTip())
