"""The head of the evidence: one sentence, how things stand, the answers, and who leads."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from heihe_reader.gui.review.members import Members
from heihe_reader.gui.review.words import leads_because, outlet_and_date, outlet_of, sentence, stand
from heihe_reader.gui.theme.fonts import interface_font, weighted
from heihe_reader.gui.widgets.one_line import OneLine
from heihe_reader.model.article import Article
from heihe_reader.model.decision import DecisionKind
from heihe_reader.model.ids import ArticleId
from heihe_reader.services.review_values import Case

_NARROW = 720  # pixels; below it who leads stands on a line of its own


class Answers(QWidget):
    """Emits what a person answers about the two that are shown.

    Signals:
        one_story(), not_duplicate(), later(), again(): the answers.
        principal_wanted(ArticleId): who shall lead the story.
        member_wanted(ArticleId): who shall be held against the principal.
    """

    one_story = Signal()
    not_duplicate = Signal()
    later = Signal()
    again = Signal()
    principal_wanted = Signal(object)
    member_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ReviewAnswers")
        self.setProperty("look", "chrome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._stand = OneLine(self)
        self.one = self._button("ReviewOneStory", self.tr("One story"), "Y", "main")
        self.apart = self._button("ReviewNotDuplicate", self.tr("Not a duplicate"), "X")
        self.wait = self._button("ReviewLater", self.tr("Later"), self.tr("Space"))
        self.anew = self._button("ReviewAgain", self.tr("Let the program decide again"))
        self.leads = QToolButton(self)
        self._menu = QMenu(self.leads)
        self.members = Members(self)
        self._acts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.one.clicked.connect(self.one_story)
        self.apart.clicked.connect(self.not_duplicate)
        self.wait.clicked.connect(self.later)
        self.anew.clicked.connect(self.again)
        self.members.wanted.connect(self.member_wanted)

    def show_case(self, case: Case, other: Article | None, chosen: Collection[ArticleId]) -> None:
        """Asks about `case.one` and another one; `chosen` are those whom a person made principal."""
        self.say(case, None)
        self._stand.set_words(stand(case))
        pair = other is not None and case.two is not None
        self.one.setVisible(pair)
        self.apart.setVisible(pair)
        stands = case.decision.kind if case.decision is not None else None
        self.one.setEnabled(stands is not DecisionKind.JOIN)
        self.apart.setEnabled(stands is not DecisionKind.NOT_DUPLICATE)
        self.wait.setVisible(case.doubtful)
        self.anew.setVisible(case.decision is not None)
        members = case.members or tuple(article for article in (case.one, case.two) if article is not None)
        leader = next((article for article in members if article.id == case.principal), None)
        self.leads.setVisible(leader is not None and len(members) > 1)
        if leader is not None:
            self._show_leader(leader, members, chosen)
        self.members.show_members(case.members, other.id if other else None)

    def say(self, case: Case, shared: tuple[int, int] | None) -> None:
        """Puts the sentence; `shared` are the words that both have and those of the shorter one."""
        self.tell(sentence(case, shared))

    def tell(self, words: str) -> None:
        """Puts other words in place of the sentence."""
        self._said.setText(words)
        self._said.setAccessibleName(words)

    def resizeEvent(self, event: object) -> None:
        narrow = self.width() < _NARROW
        self._acts.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _show_leader(self, leader: Article, members: tuple[Article, ...], chosen: Collection[ArticleId]) -> None:
        said = self.tr("Principal: %1 (%2)").replace("%1", outlet_of(leader))
        said = said.replace("%2", leads_because(leader, members, leader.id in chosen))
        metrics = self.leads.fontMetrics()
        self.leads.setText(metrics.elidedText(said, Qt.TextElideMode.ElideRight, 360) + " ▾")
        self.leads.setAccessibleName(said)
        self.leads.setToolTip(said)
        self._menu.clear()
        for article in members:
            words = f"{outlet_and_date(article)} · {leads_because(article, members, article.id in chosen)}"
            act = self._menu.addAction(words)
            act.setCheckable(True)
            act.setChecked(article.id == leader.id)
            act.triggered.connect(lambda _=False, id=article.id: self.principal_wanted.emit(id))

    def _button(self, name: str, words: str, key: str = "", look: str = "") -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setToolTip(f"{words} ({key})" if key else words)
        button.setProperty("look", look)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click Space is still what it is in the list
        return button

    def _lay_out(self) -> None:
        self._said.setObjectName("ReviewSentence")
        self._said.setWordWrap(True)
        self._said.setFont(weighted(interface_font(13.0)))
        self._stand.setObjectName("ReviewStand")
        self._stand.setProperty("tone", "quiet")
        self._stand.setFont(interface_font(12.0))
        self.leads.setObjectName("ReviewPrincipal")
        self.leads.setProperty("look", "boxed")
        self.leads.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.leads.setMenu(self._menu)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.one, self.apart, self.wait, self.anew):
            buttons.addWidget(button)
        buttons.addStretch()
        self._acts.setSpacing(8)
        self._acts.addLayout(buttons, 1)
        self._acts.addWidget(self.leads, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._said)
        words.addWidget(self._stand)
        column.addLayout(words)
        column.addLayout(self._acts)
        column.addWidget(self.members)
