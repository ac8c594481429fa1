"""What is asked beside a deputy's file: another status with its reason, a duty done."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from app.books.duties import OTHER_DUTIES
from app.ledger import bylaws, registers, rosters, tallies
from app.ledger.deputies import DeputyEntry
from app.ledger.store import Ledger
from app.rules.days import weekday_within
from app.rules.reading import read_decimal
from app.rules.trade import ENDED, IN_OFFICE, SUSPENDED
from app.ui import theme
from app.ui.parts.acts import Trouble, attempt
from app.ui.parts.tallies import TallyField
from app.ui.widgets.cards import label
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import LongField, SegmentField, TextField
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.entry.names import ChoiceField

REASONS = {
    IN_OFFICE: "恢复后重新列为应到代表。",
    SUSPENDED: "暂停执行代表职务期间，不再列为应到代表（代表法第六十一条）。",
    ENDED: "终止后不再列为应到代表，履职记录都保留（代表法第六十二条）。",
}


class StatusDialog(Dialog):
    """在任, 暂停 or 终止, from which day on, and why; says on which days the deputy was to receive after that."""

    def __init__(self, parent: QWidget, ledger: Ledger, deputy: DeputyEntry) -> None:
        super().__init__(parent, f"{deputy.name} 的任职状态", accept="保存")
        self._ledger, self._deputy, self._now = ledger, deputy, deputy.status
        self.form = FormGrid(columns=1, keys=False)
        self.state = self.form.add(
            SegmentField("status", "任职状态", tuple(REASONS), value=deputy.status, optional=False)
        )
        self.on = self.form.add(DateField("on", "从哪天起", required=True, today=lambda: ledger.today))
        self.on.set_value(ledger.today)
        self.why = self.form.add(LongField("why", "原因", required=True, lines=2, placeholder="如 调离本行政区域"))
        self.planned = label("", "late", wrap=True)
        self.body.addWidget(self.form)
        self.body.addWidget(self.planned)
        self.on.edited.connect(self._explain)
        self.state.edited.connect(self._explain)
        self.why.walked.connect(self.try_accept)
        self._explain()

    @property
    def status(self) -> str:
        return str(self.state.value())

    @property
    def since(self) -> date:
        """The day from which on it holds."""
        on = self.on.value()
        return on if isinstance(on, date) else self._ledger.today

    @property
    def reason(self) -> str:
        return str(self.why.value() or "")

    def try_accept(self) -> None:
        if self.since > self._ledger.today:
            self.on.set_error("还没有到这一天，到那天再改。")
            return
        if self.status == self._now:
            self.state.set_error(f"现在就是{self._now}，请选另一个状态。")
            return
        if self.form.check():
            self.accept()

    def _explain(self) -> None:
        self.state.set_hint(REASONS[self.status] if self.status != self._now else "")
        leaves = self.status in (SUSPENDED, ENDED) and self.status != self._now
        days = rosters.planned_for(self._ledger, self._deputy.id, self.since) if leaves else ()
        named = "、".join(weekday_within(day.on, self._ledger.today.year) for day in days)
        self.planned.setText(
            f"排班里还有 {len(days)} 天安排了这位代表：{named}。保存后请到“排班”换人。" if days else ""
        )
        self.planned.setVisible(bool(days))


class DutyDialog(Dialog):
    """A duty of a deputy that is no activity, opinion or proposal: it is registered before the dialog closes."""

    def __init__(self, parent: QWidget, ledger: Ledger, deputy: DeputyEntry) -> None:
        super().__init__(parent, f"登记 {deputy.name} 的履职", accept="登记")
        self._ledger, self._deputy = ledger, deputy
        self.setMinimumWidth(theme.px(640))
        self.body.addWidget(
            label("出席活动、接收意见、领衔和附议建议由台账自动列入，不用在这里再记。", "small", wrap=True)
        )
        grid = self.form = FormGrid(columns=3, keys=False)
        grid.add(DateField("done_on", "日期", required=True, today=lambda: ledger.today)).set_value(ledger.today)
        kinds = bylaws.words(ledger, "duty_kinds")
        grid.add(ChoiceField("kind", "履职类别", kinds, free=True, required=True), span=2)
        grid.add(TextField("matter", "事项", required=True), span=0)
        grid.add(TextField("place", "地点"))
        grid.add(TextField("role", "角色", placeholder="如 组织、参加"))
        grid.add(TextField("hours", "时长（小时）", reads=read_decimal))
        grid.add(TextField("outcome", "成果"), span=2)
        grid.add(TextField("evidence", "佐证"))
        self.line = grid.add(TallyField(), span=0)
        self.body.addWidget(grid)
        self._trouble = Trouble(grid)
        self.body.addWidget(self._trouble)
        grid.finished.connect(self.accept_button.setFocus)
        grid.begin()

    @property
    def trouble(self) -> str:
        return self._trouble.sentence

    def try_accept(self) -> None:
        if not self.form.check():
            return
        given = {key: value for key, value in self.form.values().items() if value is not None}
        values = {key: value for key, value in given.items() if key != self.line.key}
        values["deputy_id"] = self._deputy.called
        problems = registers.problems(self._ledger, OTHER_DUTIES, values)
        self.form.set_errors(problems)
        if problems:
            self._trouble.say("".join(each for key, each in problems.items() if key not in self.form.fields))
            return
        verb = partial(tallies.register_duty, self._ledger, values, self.line.counted)
        attempt(self._trouble.say, verb, then=lambda _: self.accept(), refused=self._trouble.refuse)
