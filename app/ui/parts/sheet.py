"""A sheet to be written and saved: a form in a card, refusals in words, its buttons and their keys."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.errors import LedgerError
from app.ui import theme
from app.ui.parts.acts import Trouble
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.flow import FlowLayout

UNCHANGED = "没有改动什么；要改的请先改好再保存。"


class FormSheet(QWidget):
    """Offers `accepted` when everything on the form can be read, `left` or `thrown` when the clerk does not save.

    What stands `beside` is at the right, and what Enter does in the last field is then its concern.
    """

    accepted = Signal()
    left = Signal()
    thrown = Signal()

    def __init__(self, title: str, form: FormGrid, verb: str, *, beside: QWidget | None = None) -> None:
        super().__init__()
        self.form = form
        self.card = Card(title, scrolls=True)
        self._trouble = Trouble(form)
        self.save = Button(verb, kind="primary", key="Ctrl+Return")
        self.throw = Button("不要了", kind="quiet", tip="清掉没写完的内容")
        self._lay_out(beside)
        self.save.clicked.connect(self.accept)
        if beside is None:
            form.finished.connect(self.save.setFocus)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def begin(self) -> None:
        """Put the cursor where writing begins."""
        self.say("")
        self.form.begin()

    def accept(self) -> None:
        """Offer what is written if nothing is missing."""
        self.say("")
        if self.form.check():
            self.accepted.emit()

    def say(self, sentence: str) -> None:
        """A sentence above the buttons."""
        self._trouble.say(sentence)

    def refuse(self, error: LedgerError) -> None:
        """What was refused: beneath the field it is about, or above the buttons."""
        self._trouble.refuse(error)

    @property
    def trouble(self) -> str:
        """The sentence above the buttons."""
        return self._trouble.sentence

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """Bring the field in which the clerk is into sight."""
        area = self.card.findChild(QScrollArea)
        if isinstance(area, QScrollArea) and now is not None and self.form.isAncestorOf(now):
            area.ensureWidgetVisible(now, 0, theme.px(40))

    def _lay_out(self, beside: QWidget | None) -> None:
        self.card.body.addWidget(self.form)
        self.card.body.addStretch(1)
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self._trouble)
        buttons = QWidget()
        row = FlowLayout(buttons)
        back = Button("返回", key="Esc", tip="返回列表，没写完的留着")
        back.clicked.connect(self.left)
        self.throw.clicked.connect(self.thrown)
        for button in (self.save, back, self.throw):
            row.addWidget(button)
        column.addWidget(buttons)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(16))
        left = QVBoxLayout()
        left.setSpacing(theme.px(12))
        left.addWidget(self.card, 1)
        left.addWidget(foot)
        outer.addLayout(left, 7)
        if beside is not None:
            outer.addWidget(beside, 4)
