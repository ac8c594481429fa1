"""工作量 beside an entry: what was counted there, and one line to count more."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import LedgerError
from app.ledger import tallies
from app.ledger.store import Ledger
from app.ledger.tallies import CountedAt, CountedEntry
from app.rules.tallies import Amount, read_tallies
from app.ui import theme
from app.ui.parts.ask_dialog import AskDialog
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label, level
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.flow import FlowLayout, emptied

ACT, KEY = "记工作量", "W"
EXAMPLE = "如 装电梯 138部；发放资料 3,047份"
REGISTER = "quantities"


class TallyStrip(QWidget):
    """What was counted, each as a button that opens its entry: `wanted(page, what)`; hidden while there is nothing."""

    wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self, gap=4)
        self.entries: Sequence[CountedEntry] = ()
        self.hide()

    def show_entries(self, entries: Sequence[CountedEntry]) -> None:
        """Show these counts in their order."""
        self.entries = entries
        emptied(self._flow)
        buttons = [Button(each.tally.words, kind="quiet", tip="打开这一条，可以更正、作废") for each in entries]
        if buttons:
            self._flow.addWidget(level(label("工作量", "strong"), buttons[0]))
        for each, button in zip(entries, buttons, strict=True):
            button.clicked.connect(lambda _=False, key=each.id: self.wanted.emit("books", (REGISTER, key)))
            self._flow.addWidget(button)
        self.setVisible(bool(entries))
        self.updateGeometry()


class TallyField(TextField):
    """One line of what was counted, as a form asks for it."""

    def __init__(self, *, required: bool = False) -> None:
        super().__init__("counted", "工作量", required=required, placeholder=EXAMPLE)

    def read(self, text: str) -> tuple[Amount, ...]:
        try:
            return read_tallies(text)
        except LedgerError as error:
            raise ValueError(str(error)) from error

    @property
    def counted(self) -> tuple[Amount, ...]:
        """What the line says; nothing while it is empty. Raises LedgerError."""
        return read_tallies(self.text())


class TallyDialog(AskDialog):
    """Asks for one line of what was counted and for its day; it is entered before the dialog closes."""

    def __init__(self, parent: QWidget, ledger: Ledger, place: tuple[CountedAt, str], about: str, on: date) -> None:
        words = f"{about}。写做了什么、多少、单位；几项用分号隔开。"
        super().__init__(parent, ACT, "登记", words)
        self._ledger, self._place = ledger, place
        self.entries: Sequence[CountedEntry] = ()
        self.setMinimumWidth(theme.px(520))
        self.line = self.form.add(TallyField(required=True))
        self.on = self.form.add(DateField("counted_on", "日期", required=True, today=lambda: ledger.today))
        self.on.set_value(min(on, ledger.today))
        self.form.add(TextField("note", "备注"))
        self.line.setFocus()

    def save(self) -> None:
        on = self.on.value()
        assert isinstance(on, date)
        self.entries = tallies.add(self._ledger, *self._place, self.line.text(), on, self.words("note"))

    @property
    def sentence(self) -> str:
        """What was entered, in a sentence."""
        return f"已记工作量：{self.line.text()}"
