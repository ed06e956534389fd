"""The page of the review: the cases on the left, on the right the evidence and the answers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from heihe_reader.gui.review.answers import Answers
from heihe_reader.gui.review.cases import CasesList, answer_of
from heihe_reader.gui.review.furniture_list import FurnitureList
from heihe_reader.gui.review.furniture_view import FurnitureView
from heihe_reader.gui.review.words import Tab, cases_of, empty_words, tab_words
from heihe_reader.gui.theme.icons import Icons
from heihe_reader.gui.theme.theme import Theme
from heihe_reader.gui.widgets.empty_state import EmptyState
from heihe_reader.gui.widgets.hairline import hairline
from heihe_reader.gui.widgets.segmented import Segmented
from heihe_reader.model.article import Article
from heihe_reader.model.ids import ArticleId
from heihe_reader.services.furniture_values import FurnitureText
from heihe_reader.services.review_values import Case, Review

_LIST, _RAIL = 320, 40  # pixels
_NARROW = 1000  # pixels of the page; below it the list is behind a button


class ReviewPage(QWidget):
    """Stands in the place of the desk. `evidence` shows the two articles; whoever made it fills it.

    Signals:
        pair_wanted(Case, Article or None): show these two.
        answered(Case, Article, bool): one story, or not.
        again_wanted(Case): let the program decide again.
        principal_wanted(Case, ArticleId): this one shall lead.
        closed(): back to the desk.
        furniture_wanted(): ask for what was learned to be furniture.
        evidence_shown(): the two texts came in sight, or something else stands in their place.
    """

    pair_wanted = Signal(object, object)
    answered = Signal(object, object, bool)
    again_wanted = Signal(object)
    principal_wanted = Signal(object, object)
    closed = Signal()
    furniture_wanted = Signal()
    evidence_shown = Signal()

    def __init__(self, theme: Theme, icons: Icons, evidence: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ReviewPage")
        self.setAccessibleName(self.tr("Review"))
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._review = Review()
        self._later: list[str] = []  # the keys of cases put off, in this order
        self._answered: list[str] = []
        self._other: Article | None = None
        self._list_wanted = False
        self.tabs = Segmented("ReviewTabs", self)
        self._group = self.tabs.set_words(
            list(zip(("ReviewOpen", "ReviewDecided", "ReviewAll"), tab_words(self._review), strict=True))
        )
        self.kinds = Segmented("ReviewKinds", self)
        self._kind = self.kinds.set_words(
            [("ReviewStories", self.tr("Stories")), ("ReviewFurniture", self.tr("Furniture"))]
        )
        self.list = CasesList(theme, self)
        self.furniture_list = FurnitureList(theme, self)
        self.furniture = FurnitureView(self)
        self.answers = Answers(self)
        self.evidence = evidence
        self.empty = EmptyState(theme, icons, "story", "ReviewEmpty", self)
        self._rail_box = QWidget(self)
        self._rail = QToolButton(self._rail_box)
        self._left = QWidget(self)
        self._right = QStackedWidget(self)
        self._lists = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.wait()

    def set_theme(self, theme: Theme, icons: Icons) -> None:
        """Draws in another theme."""
        self.list.set_theme(theme)
        self.furniture_list.set_theme(theme)
        self.empty.set_theme(theme, icons)

    def wait(self) -> None:
        """Nothing is known yet."""
        self._right.setCurrentWidget(self.empty)
        self.empty.say(self.tr("Looking for what is in doubt"), self.tr("The first cases are shown as they are found."))

    def show_review(self, review: Review) -> None:
        """Lists anew. A case that an undo brought back is current again."""
        row, current = self.list.currentIndex().row(), self.list.current()
        key = current.key if current else None
        here = {case.key for case in review.open}
        before = {case.key for case in self._review.open}
        back = [answered for answered in self._answered if answered in here and answered not in before]
        self._review = review
        if back and self.tab is Tab.OPEN:
            key = back[-1]
            self._answered = [answered for answered in self._answered if answered not in back]
        for button, words in zip(self.tabs.buttons, tab_words(review), strict=True):
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(words)
        self._rail.setText(str(len(review.open)))
        if not self.on_furniture:
            self._list(key, row)

    @property
    def on_furniture(self) -> bool:
        """True while furniture is reviewed, not stories."""
        return self._kind.checkedId() == 1

    def show_furniture(self, texts: Sequence[FurnitureText]) -> None:
        """Lists what was learned to be furniture."""
        if not self.on_furniture:
            return
        self.furniture_list.show_texts(texts)
        if not texts:
            self._right.setCurrentWidget(self.empty)
            bold, plain = (
                self.tr("No furniture was learned"),
                self.tr("What stands in many articles of one outlet is listed here."),
            )
            self.empty.say(bold, plain, [(self.tr("Back to the desk"), self.closed.emit)])

    def _kind_chosen(self) -> None:
        self.tabs.setVisible(not self.on_furniture)
        self._lists.setCurrentWidget(self.furniture_list if self.on_furniture else self.list)
        if self.on_furniture:
            self.furniture_wanted.emit()
        else:
            self._list(None, 0)

    def _show_text(self, text: FurnitureText | None) -> None:
        if text is not None and self.on_furniture:
            self.furniture.show_text(text)
            self._right.setCurrentWidget(self.furniture)

    @property
    def tab(self) -> Tab:
        """Which cases are listed."""
        return Tab(self._group.checkedId())

    def choose_tab(self, tab: Tab) -> None:
        """Lists other cases."""
        self.tabs.buttons[tab].setChecked(True)
        self._list(None, 0)

    def say_shared(self, case: Case, other: ArticleId, shared: tuple[int, int]) -> None:
        """The words that both have and those of the shorter one, once they are counted."""
        if self._is_shown(case, other):
            self.answers.say(case, shared)

    def say_failed(self, case: Case, other: ArticleId, words: str) -> None:
        """The two could not be compared; the other cases go on."""
        if self._is_shown(case, other):
            self.answers.tell(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif not self.on_furniture and (one := answer_of(event)) is not None:
            self.answer(one)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._lists.currentWidget().setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _is_shown(self, case: Case, other: ArticleId) -> bool:
        current = self.list.current()
        shown = self._other.id if self._other is not None else None
        return current is not None and current.key == case.key and shown == other

    def _list(self, key: str | None, row: int) -> None:
        cases = cases_of(self._review, self.tab)
        if self.tab is Tab.OPEN:
            order = {key: place for place, key in enumerate(self._later, 1)}
            cases = tuple(sorted(cases, key=lambda case: order.get(case.key, 0)))
        self._right.setCurrentIndex(0 if cases else 1)
        if not cases:
            self.empty.say(*empty_words(self._review, self.tab), [(self.tr("Back to the desk"), self.closed.emit)])
        self.list.show_cases(cases, key, row)

    def _show(self, case: Case | None) -> None:
        self._show_pair(case, case.two if case else None)

    def _show_pair(self, case: Case | None, other: Article | None) -> None:
        self._other = other
        if case is not None:
            self.answers.show_case(case, other, self._review.chosen)
            self.pair_wanted.emit(case, other)

    def _show_member(self, id: ArticleId) -> None:
        case = self.list.current()
        if case is not None:
            self._show_pair(case, next((a for a in case.members if a.id == id and a.id != case.one.id), case.two))

    def answer(self, one: bool) -> None:
        """Says that the two that are shown are one story, or that they are not."""
        case = self.list.current()
        button = self.answers.one if one else self.answers.apart
        if case is None or self._other is None or button.isHidden() or not button.isEnabled():
            return
        self._answered.append(case.key)
        self.answered.emit(case, self._other, one)
        self._go_on()

    def _put_off(self) -> None:
        case = self.list.current()
        if case is None or not case.doubtful:
            self._go_on()
            return
        self._later = [*(key for key in self._later if key != case.key), case.key]
        row = self.list.currentIndex().row()
        if self.tab is Tab.OPEN:
            self._list(None, row)
        else:
            self._go_on()

    def _go_on(self) -> None:
        """To the next row; the one that was answered leaves when the library has it."""
        model, row = self.list.model(), self.list.currentIndex().row()
        if row + 1 < model.rowCount():
            self.list.setCurrentIndex(model.index(row + 1, 0))

    def _make_room(self) -> None:
        narrow = self.width() < _NARROW
        self._rail_box.setVisible(narrow)
        self._left.setVisible(not narrow or self._list_wanted)

    def _toggle_list(self, wanted: bool) -> None:
        self._list_wanted = wanted
        self._make_room()

    def _connect(self) -> None:
        self._group.idClicked.connect(lambda _: self._list(None, 0))
        self._kind.idClicked.connect(lambda _: self._kind_chosen())
        self.furniture_list.chosen.connect(self._show_text)
        self.furniture_list.left.connect(self.closed)
        self._right.currentChanged.connect(lambda _: self.evidence_shown.emit())
        self._rail.toggled.connect(self._toggle_list)
        self.list.chosen.connect(self._show)
        self.list.later_wanted.connect(self._put_off)
        self.list.left.connect(self.closed)
        answers = self.answers
        answers.one_story.connect(lambda: self.answer(True))
        answers.not_duplicate.connect(lambda: self.answer(False))
        answers.later.connect(self._put_off)
        answers.again.connect(lambda: self.again_wanted.emit(self.list.current()))
        answers.principal_wanted.connect(lambda id: self.principal_wanted.emit(self.list.current(), id))
        answers.member_wanted.connect(self._show_member)

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._rail.setObjectName("ReviewRail")
        self._rail.setAccessibleName(self.tr("Cases to review"))
        self._rail.setToolTip(self.tr("Cases to review"))
        self._rail.setCheckable(True)
        self._rail.setProperty("look", "boxed")
        self._rail_box.setFixedWidth(_RAIL)
        self._left.setFixedWidth(_LIST)
        self.tabs.setStyleSheet("QToolButton { padding: 0 5px; } QToolButton:focus { padding: 0 4px; }")
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        for number, choice in enumerate((self.kinds, self.tabs)):
            head = QHBoxLayout()
            head.setContentsMargins(8, 0 if number else 10, 8, 10)
            head.addWidget(choice)
            head.addStretch()
            left.addLayout(head)
        left.addWidget(hairline(self))
        self._lists.addWidget(self.list)
        self._lists.addWidget(self.furniture_list)
        left.addWidget(self._lists, 1)
        proof = QWidget(self)
        right = QVBoxLayout(proof)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.answers)
        right.addWidget(hairline(self))
        right.addWidget(self.evidence, 1)
        self._right.addWidget(proof)
        self._right.addWidget(self.empty)
        self._right.addWidget(self.furniture)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        rail = QVBoxLayout()
        rail.setContentsMargins(4, 10, 4, 0)
        rail.addWidget(self._rail)
        rail.addStretch()
        self._rail_box.setLayout(rail)
        row.addWidget(self._rail_box)
        row.addWidget(self._left)
        row.addWidget(hairline(self, upright=True))
        row.addWidget(self._right, 1)
