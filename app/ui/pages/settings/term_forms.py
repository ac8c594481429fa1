"""What is asked about deadlines: a rule of the unit's own, and the habits that hold for all of them."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from app.ledger import bylaws
from app.ledger.store import Ledger, put_settings
from app.rules.days import Rule, TermUnit
from app.ui.pages.settings.terms_in_force import InForce, called
from app.ui.parts.acts import Trouble, attempt
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import NumberField, SegmentField, TextField, YesNo
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.entry.names import ChoiceField

HOLIDAYS = "遇法定节假日总是顺延（民法典第二百零三条）"
BASIS = "印在期限旁边，如 本县办法第三条"


class RuleDialog(Dialog):
    """A rule of the unit: which term, how long, on what basis, from when; `made` once it is written down."""

    def __init__(self, parent: QWidget, ledger: Ledger, line: InForce | None = None) -> None:
        super().__init__(parent, "本单位的期限规定", accept="加上这条")
        self._ledger = ledger
        self.made: Rule | None = None
        self._keys = {called(key): key for key in bylaws.terms_there_are(ledger)}
        grid = self.form = FormGrid(columns=2, keys=False)
        grid.add(ChoiceField("key", "哪一项期限", tuple(self._keys), required=True))
        grid.add(DateField("effective", "自哪天起", required=True, today=lambda: ledger.today)).set_value(ledger.today)
        grid.add(NumberField("amount", "多久", required=True, lowest=1, highest=999))
        units = [(unit.name, unit.value) for unit in TermUnit]
        grid.add(SegmentField("unit", "单位", units, required=True, wraps=True))
        grid.add(TextField("basis", "依据", required=True, longest=60, hint=BASIS), span=0)
        if line is not None:
            grid.fill({"key": line.called, "amount": line.rule.amount, "unit": line.rule.unit.name})
        self._trouble = Trouble(grid)
        self.body.addWidget(grid)
        self.body.addWidget(self._trouble)
        grid.finished.connect(self.accept_button.setFocus)
        grid.begin()

    def try_accept(self) -> None:
        if not self.form.check():
            return
        values = self.form.values()
        amount, effective, unit = values["amount"], values["effective"], TermUnit[str(values["unit"])]
        assert isinstance(amount, int)
        assert isinstance(effective, date)
        rule = Rule(self._keys[str(values["key"])], amount, unit, str(values["basis"]), effective)
        verb = partial(bylaws.add_rule, self._ledger, rule)
        attempt(self._trouble.say, verb, then=self._added, refused=self._trouble.refuse)

    def _added(self, rule: Rule) -> None:
        self.made = rule
        self.accept()


class HabitsDialog(Dialog):
    """How weekends are treated, and when a case is 临期."""

    def __init__(self, parent: QWidget, ledger: Ledger) -> None:
        super().__init__(parent, "顺延和临期", accept="保存")
        self._ledger = ledger
        self.form = FormGrid(columns=1, keys=False)
        shift = YesNo("weekend_shift", "到期日是周末时顺延到下一个工作日", value=True, hint=HOLIDAYS)
        self.weekends = self.form.add(shift)
        self.soon = self.form.add(
            NumberField(
                "soon_days", "到期前多久算临期", lowest=1, highest=bylaws.MOST_SOON, unit="个工作日", required=True
            )
        )
        self.weekends.set_value(bool(ledger.setting("weekend_shift", True)))
        self.soon.set_value(bylaws.soon_days(ledger))
        self._trouble = Trouble(self.form)
        self.body.addWidget(self.form)
        self.body.addWidget(self._trouble)

    def try_accept(self) -> None:
        if self.form.check():
            habits = {"weekend_shift": bool(self.weekends.value()), "soon_days": self.soon.value()}
            verb = partial(put_settings, self._ledger, **habits)
            attempt(self._trouble.say, verb, then=lambda _: self.accept(), refused=self._trouble.refuse)
