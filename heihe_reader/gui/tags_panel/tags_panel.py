"""The tag tree with its head, its menus, and what stands there while it is empty."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from heihe_reader.gui.tags_panel.name_strip import NameStrip
from heihe_reader.gui.tags_panel.tag_menu import colour_menu, tag_menu
from heihe_reader.gui.tags_panel.tag_tree import TagTree
from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.empty_state import EmptyState
from heihe_reader.gui.widgets.popping import pop_up
from heihe_reader.gui.widgets.tag_picker import TagPicker
from heihe_reader.model.annotation import Tag
from heihe_reader.model.ids import TagId


class TagsPanel(QWidget):
    """The codebook. `tree` is the view named TagTree; its wishes are handed on here.

    Signals:
        filter_wanted(TagId | None), next_mark_wanted(TagId), tag_selection_wanted(TagId)
        narrow_wanted(TagId): of the marks that the filter shows those that meet this tag as well.
        new_wanted(str): the path of a tag to be made.
        rename_wanted(TagId, str), recolour_wanted(TagId, str), describe_wanted(TagId, str)
        move_wanted(TagId, TagId | None), merge_wanted(TagId, TagId), remove_wanted(TagId), export_wanted(TagId)
    """

    filter_wanted = Signal(object)
    narrow_wanted = Signal(object)
    next_mark_wanted = Signal(object)
    tag_selection_wanted = Signal(object)
    new_wanted = Signal(str)
    rename_wanted = Signal(object, str)
    recolour_wanted = Signal(object, str)
    describe_wanted = Signal(object, str)
    move_wanted = Signal(object, object)
    merge_wanted = Signal(object, object)
    remove_wanted = Signal(object)
    export_wanted = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("TagsPanel")
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._icons = icons
        self._tags: dict[TagId, Tag] = {}
        self._paths: dict[TagId, str] = {}
        self.tree = TagTree(theme, icons, self)
        self._title = QLabel(self.tr("Tags"), self)
        self._more = QToolButton(self)
        self._strip = NameStrip(self)
        self._picker: TagPicker | None = None
        self._empty = EmptyState(theme, icons, "tag", "TagsEmpty", self)
        self._empty.say(
            self.tr("No tags yet"),
            self.tr("Press T on selected text and type a name."),
            [(self.tr("New tag"), lambda: self.ask_new(None))],
        )
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.set_theme(theme, icons)

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme from now on."""
        self._theme, self._icons = theme, icons
        self._title.setFont(weighted(interface_font(13.0)))
        self._more.setIcon(icons.icon("more"))
        self.tree.set_theme(theme, icons)
        self._empty.set_theme(theme, icons)

    def set_tags(
        self, tags: Sequence[Tag], counts: Mapping[TagId, int], distinct: Mapping[TagId, int] | None = None
    ) -> None:
        """Shows these tags, parents first, with the number of highlights and, once known, of distinct texts."""
        self._tags = {tag.id: tag for tag in tags}
        self._paths = {tag.id: self._path(tag) for tag in tags}
        self.tree.set_tags(tags, counts, distinct or {})
        self._stack.setCurrentWidget(self.tree if tags else self._empty)

    def set_filter(self, tag: TagId | None) -> None:
        """Shows which tag the marks are filtered by."""
        self.tree.set_filter(tag)

    def ask_new(self, inside: TagId | None) -> None:
        """Asks for the name of a new tag."""
        if inside is None:
            question, before = self.tr("New tag"), ""
        else:
            before = self._paths[inside]
            question = self.tr("New tag in %1").replace("%1", before)
        self._strip.ask(question, "", partial(self._make, before))

    def ask_description(self, tag: TagId) -> None:
        """Asks what a tag means."""
        question = self.tr("What “%1” means").replace("%1", self._tags[tag].name)
        self._strip.ask(question, self._tags[tag].description, partial(self._describe, tag))

    def menu_for(self, tag: TagId) -> QMenu:
        """The context menu of a tag."""
        value, filtered = self._tags[tag], self.tree.filtered() == tag
        colours = colour_menu(self._theme, value.colour, partial(self.recolour_wanted.emit, tag), self)
        acts = {
            "filter": lambda: self.filter_wanted.emit(None if filtered else tag),
            "rename": lambda: self.tree.rename(tag),
            "describe": lambda: self.ask_description(tag),
            "new": lambda: self.ask_new(tag),
            "move": lambda: self._pick_move(tag),
            "top": lambda: self.move_wanted.emit(tag, None),
            "merge": lambda: self._pick_merge(tag),
            "export": lambda: self.export_wanted.emit(tag),
            "remove": lambda: self.remove_wanted.emit(tag),
        }
        if self.tree.filtered() not in (None, tag):
            acts["narrow"] = lambda: self.narrow_wanted.emit(tag)
        return tag_menu(value, filtered, colours, acts, self)

    def _make(self, before: str, name: str) -> None:
        if name:
            self.new_wanted.emit(f"{before}/{name}" if before else name)

    def _describe(self, tag: TagId, words: str) -> None:
        if tag in self._tags and words != self._tags[tag].description:
            self.describe_wanted.emit(tag, words)

    def _pick_move(self, tag: TagId) -> None:
        allowed = [t for t in self._tags.values() if not self._within(tag, t.id) and t.id != self._tags[tag].parent]
        prompt = self.tr("Move “%1” to").replace("%1", self._tags[tag].name)
        self._pick(tag, allowed, prompt, lambda into: self.move_wanted.emit(tag, into))

    def _pick_merge(self, tag: TagId) -> None:
        allowed = [t for t in self._tags.values() if not self._within(tag, t.id)]
        prompt = self.tr("Merge “%1” into").replace("%1", self._tags[tag].name)
        self._pick(tag, allowed, prompt, lambda into: self.merge_wanted.emit(tag, into))

    def _pick(self, tag: TagId, allowed: Sequence[Tag], prompt: str, then: object) -> None:
        window = self.window()
        if self._picker is not None:
            self._picker.deleteLater()
        self._picker = picker = TagPicker(self._theme, self._icons, window, creates=False)
        picker.set_tags(allowed, self._paths)
        picker.tag_chosen.connect(lambda into, _stays: then(into))  # type: ignore[operator]
        rect = self.tree.rect_of(tag)
        picker.open_near(QRect(self.tree.mapTo(window, rect.topLeft()), rect.size()), prompt)

    def _show_menu(self, tag: TagId | None, at: QPoint) -> None:
        menu = self._panel_menu() if tag is None else self.menu_for(tag)
        menu.aboutToHide.connect(menu.deleteLater)
        pop_up(menu, at)

    def _panel_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("New tag…"), lambda: self.ask_new(None)).setObjectName("actionNewTag")
        if self._tags:
            menu.addSeparator()
            menu.addAction(self.tr("Open all"), self.tree.expandAll)
            menu.addAction(self.tr("Close all"), self.tree.collapseAll)
        if self.tree.filtered() is not None:
            menu.addAction(self.tr("Show all marks") + "\tEsc", lambda: self.filter_wanted.emit(None))
        return menu

    def _path(self, tag: Tag) -> str:
        names, at = [tag.name], tag.parent
        while at is not None and at in self._tags:
            names.append(self._tags[at].name)
            at = self._tags[at].parent
        return "/".join(reversed(names))

    def _within(self, tag: TagId, other: TagId) -> bool:
        at: TagId | None = other
        while at is not None and at in self._tags:
            if at == tag:
                return True
            at = self._tags[at].parent
        return False

    def _connect(self) -> None:
        tree = self.tree
        tree.filter_wanted.connect(self.filter_wanted)
        tree.next_mark_wanted.connect(self.next_mark_wanted)
        tree.tag_selection_wanted.connect(self.tag_selection_wanted)
        tree.rename_wanted.connect(self.rename_wanted)
        tree.move_wanted.connect(self.move_wanted)
        tree.remove_wanted.connect(self.remove_wanted)
        tree.new_wanted.connect(self.ask_new)
        tree.menu_wanted.connect(self._show_menu)
        self._more.clicked.connect(
            lambda: self._show_menu(None, self._more.mapToGlobal(self._more.rect().bottomLeft()))
        )

    def _lay_out(self) -> None:
        self._more.setObjectName("TagsMore")
        self._more.setAccessibleName(self.tr("More about tags"))
        self._more.setToolTip(self.tr("New tag, open all, close all"))
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.tree)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 6, 2)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._more)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self._stack, 1)
        box.addWidget(self._strip)
        self.tab_parts = (self._more, self._stack, self._strip)
