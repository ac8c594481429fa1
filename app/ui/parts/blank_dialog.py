"""Blank forms for the field: how many, and which numbers are kept for them."""

from PySide6.QtWidgets import QWidget

from app.books.papers import Form
from app.ledger import papers
from app.ledger.papers import MOST_BLANKS
from app.ledger.store import Ledger
from app.ui.parts.paper_dialog import show_paper
from app.ui.widgets.cards import label
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.entry.fields import NumberField

USUAL = 20
NUMBERED = (
    "编号从 {first} 起连着排，印出来就留给这些空白表，不会再发给别的；填好以后照样登记，把表上的编号记在原编号里。"
)
BY_HAND = "这种表的空白没有预留编号，用的时候手写。"


def print_blanks(parent: QWidget, ledger: Ledger, form: Form) -> None:
    """Ask how many, then show the blanks before they are printed."""
    from app.desk.asked import Asked

    dialog = BlankDialog(parent, ledger, form)
    if not dialog.exec():
        return
    kept = f"（空白 {dialog.count} 份{f'，{dialog.first} 起' if dialog.first else ''}）"
    show_paper(parent, ledger, form, Asked(blank=dialog.count), f"{form.called}{kept}")


class BlankDialog(Dialog):
    """How many blanks of one form."""

    def __init__(self, parent: QWidget, ledger: Ledger, form: Form) -> None:
        super().__init__(parent.window(), f"打印空白{form.called}", accept="排版预览")
        self.first = papers.next_blank(ledger, form)
        self.many = NumberField("many", "印几份", required=True, lowest=1, highest=MOST_BLANKS, unit="份")
        self.many.set_value(USUAL)
        self.body.addWidget(self.many)
        self.body.addWidget(label(NUMBERED.format(first=self.first) if self.first else BY_HAND, "small", wrap=True))
        self.many.walked.connect(self.try_accept)
        self.many.setFocus()

    @property
    def count(self) -> int:
        many = self.many.value()
        assert isinstance(many, int)
        return many

    def try_accept(self) -> None:
        if self.many.check():
            self.accept()
