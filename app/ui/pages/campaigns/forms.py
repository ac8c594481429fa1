"""What is asked about a campaign: its name, a task or a problem under one, the day on which problems were done."""

from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtWidgets import QWidget

from app.errors import LedgerError
from app.ledger import bylaws, campaigns, deputies
from app.ledger.campaigns import CampaignEntry, TaskDraft, TaskEntry
from app.ledger.extents import NESTED
from app.ledger.store import Ledger
from app.rules.choices import TASK_LEVELS
from app.rules.reading import read_date, read_decimal
from app.ui import theme
from app.ui.parts.ask_dialog import AskDialog
from app.ui.parts.sheet import UNCHANGED
from app.ui.widgets.cards import label
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import LongField, TextField
from app.ui.widgets.entry.names import ChoiceField, NameField

LOWER = dict(pairwise(NESTED))  # what stands beneath a village, and beneath a household


class CampaignDialog(AskDialog):
    """A new campaign, or another name and note for one."""

    def __init__(self, parent: QWidget, ledger: Ledger, known: CampaignEntry | None = None) -> None:
        super().__init__(parent, "更正专项" if known else "建立专项", "保存" if known else "建立")
        self._ledger, self._known = ledger, known
        self.made = known.id if known else ""
        self.form.add(TextField("name", "专项名称", required=True, placeholder="如 三夏整改", longest=60))
        self.form.add(LongField("note", "说明", lines=3))
        hint = "一行一个阶段，先后排好，后面写节点日期，可以不写"
        stages = self.form.add(LongField("milestones", "阶段和节点", lines=3))
        stages.set_hint(f"{hint}，如 起好步 2024-04-10")
        if known is not None:
            written = "\n".join(each.written for each in known.stages)
            self.form.fill({"name": known.name, "note": known.note or None, "milestones": written or None})
        self.form.fields["name"].setFocus()

    def save(self) -> None:
        name, note, milestones = (self.words(key) for key in ("name", "note", "milestones"))
        if self._known is None:
            self.made = campaigns.add(self._ledger, name, note, milestones).id
            return
        campaigns.correct(self._ledger, self._known.id, name=name, note=note, milestones=milestones)


class TaskDialog(AskDialog):
    """A task, or a problem under one; with `known`, what is to be corrected and why.

    A new one is saved and the dialog stays for the next (Ctrl+Enter), or closes (Ctrl+S).
    """

    def __init__(
        self,
        parent: QWidget,
        ledger: Ledger,
        place: tuple[CampaignEntry, TaskEntry | None],
        known: TaskEntry | None = None,
    ) -> None:
        campaign, above = place
        self._campaign, self._stages = campaign.id, tuple(each.phase for each in campaign.stages)
        title = f"更正任务 {known.draft.number}" if known else "添加任务"
        if above is not None and known is None:
            title = f"在任务 {above.draft.number} 下添加{LOWER.get(above.draft.level, '具体问题')}"
        super().__init__(parent, title, "保存更正" if known else "保存，写下一条", columns=3)
        self._ledger, self._above, self._known = ledger, above, known
        self.made: list[str] = []
        self.setMinimumWidth(theme.px(680))
        self._build(ledger)
        if known is not None:
            self._show(known.draft)
            return
        if above is not None:
            self._inherit(above.draft)
        self.also_once()
        self._count = label("", "done")
        self.row.insertWidget(0, self._count)
        self.form.fields["title"].setFocus()

    def try_accept(self) -> None:
        if not self.try_save():
            return
        if self._known is not None:
            self.accept()
            return
        self._count.setText(f"已添加 {len(self.made)} 条")
        self.form.clear(keep=("deputies", "unit", "due_on", "level", "phase"))
        self.form.fields["title"].setFocus()

    def save(self) -> None:
        if self._known is None:
            above = self._above.id if self._above is not None else None
            draft = TaskDraft(self._campaign, parent_id=above, **self._values())
            self.made.append(campaigns.add_task(self._ledger, draft).id)
            return
        changes = {key: value for key, value in self._values().items() if value != getattr(self._known.draft, key)}
        if not changes:
            raise LedgerError(UNCHANGED)
        campaigns.correct_task(self._ledger, self._known.id, changes, self.words("why"))

    def _values(self) -> dict[str, Any]:
        due = self.form.fields["due_on"].value()
        given = {key: self.words(key) for key in self.form.fields if key not in {"why", "due_on", "deputies", "area"}}
        if self._known is not None and not given["number"]:
            given["number"] = self._known.draft.number
        names = self.form.fields["deputies"].value()
        return given | {
            "due_on": due if isinstance(due, date) else None,
            "area": self.form.fields["area"].value(),
            "deputies": "、".join(names) if isinstance(names, tuple) else "",
        }

    def _build(self, ledger: Ledger) -> None:
        add = self.form.add
        names = [(name, tuple(keys.split(" ", 1))) for _, name, keys in deputies.candidates(ledger)]
        if self._known is not None:
            add(TextField("why", "更正理由", required=True), span=0)
        below = LOWER.get(self._above.draft.level, "具体问题") if self._above else "任务"
        add(LongField("title", below, required=True, lines=2), span=0)
        add(NameField("deputies", "责任代表", names, many=True), span=2)
        add(ChoiceField("unit", "责任单位", bylaws.units(ledger), free=True))
        add(_AheadField("due_on", "完成期限", today=lambda: ledger.today))
        add(TextField("goal", "目标"), span=2)
        add(TextField("number", "编号", hint="不填就自动编"))
        add(ChoiceField("level", "级别", TASK_LEVELS, free=True))
        add(TextField("area", "面积（亩）", reads=read_decimal))
        add(TextField("note", "备注"), span=0)
        listed = bylaws.methods.current(ledger).lists
        stages = self._stages or listed.get("三个阶段", ())
        counterparts = dict.fromkeys((*listed.get("对接单位", ()), *bylaws.units(ledger)))
        add(ChoiceField("phase", "阶段", stages, free=True, placeholder="如 起好步、签协议、扫尾"))
        add(ChoiceField("counterpart", "对接单位", tuple(counterparts), free=True))
        if self._known is not None:
            add(TextField("evidence", "佐证"), span=0)
            add(
                ChoiceField("obstacle", "未完成原因", listed.get("未完成原因", ()), free=True, placeholder="写明原因"),
                span=0,
            )

    def _show(self, draft: TaskDraft) -> None:
        keys = [key for key in self.form.fields if key not in {"why", "deputies"}]
        self.form.fill({key: getattr(draft, key) or None for key in keys})
        self.form.fields["deputies"].set_value(draft.deputies or None)
        self.form.fields["why"].setFocus()

    def _inherit(self, above: TaskDraft) -> None:
        given = {"unit": above.unit, "deputies": above.deputies, "level": LOWER.get(above.level), "phase": above.phase}
        self.form.fill({key: value or None for key, value in given.items()} | {"due_on": above.due_on})


class StrikeDialog(AskDialog):
    """销号: the day on which the marked problems were done, and what shows it."""

    def __init__(self, parent: QWidget, ledger: Ledger, tasks: tuple[TaskEntry, ...]) -> None:
        first = "、".join(task.draft.number for task in tasks[:4]) + ("…" if len(tasks) > 4 else "")
        super().__init__(parent, f"销号 {len(tasks)} 条", "销号", f"{first}。完成日期和佐证一次写好，每条都记上。")
        self._ledger, self._tasks = ledger, tasks
        self.form.add(DateField("on", "完成日期", required=True, today=lambda: ledger.today)).set_value(ledger.today)
        self.form.add(TextField("evidence", "佐证", placeholder="如 照片3、验收单2024-06-20"))
        self.form.fields["on"].setFocus()

    def save(self) -> None:
        on = self.form.fields["on"].value()
        assert isinstance(on, date)
        campaigns.strike_off(self._ledger, tuple(task.id for task in self._tasks), on, self.words("evidence"))


class _AheadField(DateField):
    """A due day: without a year it is the next such day."""

    def read(self, text: str) -> object:
        return read_date(text, self._today(), ahead=True)
