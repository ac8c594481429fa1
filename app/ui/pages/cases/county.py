"""What a county may do with a township's case: its own steps beside it, and nothing else."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ledger import bylaws, handovers, townships
from app.ledger.cases import CaseEntry
from app.ledger.handovers import CountyDraft
from app.ledger.store import Ledger
from app.rules.handover import CountyAct
from app.ui.parts.ask_dialog import AskDialog
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import LongField, TextField
from app.ui.widgets.entry.names import ChoiceField
from app.ui.widgets.flow import FlowLayout

KEYS = {CountyAct.ASSIGN: "J", CountyAct.SUPERVISE: "U", CountyAct.REPLY: "D", CountyAct.OPINION: "Y"}
WORDS = {
    CountyAct.REPLY: "答复内容",
    CountyAct.OPINION: "县里的意见",
    CountyAct.SUPERVISE: "督办要求",
    CountyAct.ASSIGN: "交办要求",
}
OURS = "乡镇写的不动；县里的这一步做回执包时带回去，两边的办理经过就一样了。"


class CountyOffers(QWidget):
    """Offers `chosen(act)`: the four things that a county does."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.whose = label("", "accent")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.whose)
        held = QWidget()
        column.addWidget(held)
        flow = FlowLayout(held, gap=6)
        self.buttons: dict[CountyAct, Button] = {}
        for act in CountyAct:
            button = Button(f"县里{act.value}", kind="plain" if self.buttons else "primary", key=KEYS[act])
            button.clicked.connect(partial(self._choose, act))
            self.buttons[act] = button
            flow.addWidget(button)

    def tell(self, township: str) -> None:
        """Say whose case is in hand."""
        self.whose.setText(township)
        self.whose.setVisible(bool(township))

    def begin(self) -> None:
        """Put the keyboard on the first one."""
        next(iter(self.buttons.values())).setFocus()

    def _choose(self, act: CountyAct, _checked: bool = False) -> None:
        self.chosen.emit(act)


class CountyStepDialog(AskDialog):
    """One step of the county's."""

    def __init__(self, parent: QWidget, ledger: Ledger, case: CaseEntry, kind: CountyAct) -> None:
        whose = townships.whose(ledger, case.id)
        super().__init__(parent, f"县里{kind.value}　{whose}　{case.number}", "登记", OURS, columns=2)
        self._ledger, self._case, self._kind = ledger, case, kind
        assigned = kind is CountyAct.ASSIGN
        written = kind in {CountyAct.REPLY, CountyAct.OPINION}
        self.form.add(DateField("on", "日期", today=lambda: ledger.today, required=True)).set_value(ledger.today)
        self.form.add(ChoiceField("unit", "承办单位", bylaws.units(ledger), free=True, required=assigned))
        self.form.add(DateField("due", "期限", today=lambda: ledger.today))
        self.form.add(TextField("number", "文号", longest=40))
        self.form.add(LongField("text", WORDS[kind], required=written, lines=3), span=0)

    def save(self) -> None:
        """Write it down. Raises LedgerError."""
        values = self.form.values()
        words = {key: str(values[key] or "") for key in ("unit", "text", "number")}
        draft = CountyDraft(self._kind, values["on"], due=values["due"], **words)  # type: ignore[arg-type]
        handovers.add_county_step(self._ledger, self._case.id, draft)
