"""Correcting a case: what to correct, what was written down about it, and splitting it into concrete problems."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import LedgerError
from app.ledger import bylaws
from app.ledger.cases import CaseEntry
from app.ledger.store import Ledger
from app.rules.cases import Kind
from app.rules.choices import IDENTITIES, NATURES
from app.rules.days import day_words
from app.rules.trade import PROPOSAL, SEXES
from app.ui import theme
from app.ui.pages.cases.moments import KINDS
from app.ui.parts.acts import Trouble
from app.ui.parts.areas import FormArea
from app.ui.parts.sheet import UNCHANGED
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import LongField, NumberField, SegmentField, TextField, YesNo
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.entry.names import ChoiceField

_NOT_HERE = {Kind.REGISTER, Kind.VOID}  # the one is what was written down, the other is taken back


class _Asked(QWidget):
    """A small form under the timeline with its heading, a line for refusals and two buttons."""

    accepted = Signal(object)
    left = Signal()

    def __init__(self, heading: str, words: str = "", verb: str = "") -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(4))
        self._column.addWidget(label(heading, "strong", wrap=True))
        if words:
            self._column.addWidget(label(words, "small", wrap=True))
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.px(4))
        self._column.addWidget(FormArea(inner), 1)
        self._trouble = Trouble()
        self.save = Button(verb, kind="primary", key="Ctrl+Return")
        self._verb = verb

    def finish(self) -> None:
        """Put the line for refusals and the buttons beneath what is asked."""
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.save)
        leave = Button("取消", key="Esc")
        leave.clicked.connect(self.left)
        row.addWidget(leave)
        row.addStretch(1)
        self._column.addWidget(self._trouble)
        self._column.addLayout(row)
        self.save.setVisible(bool(self._verb))

    def refuse(self, error: LedgerError) -> None:
        """What the ledger refused: beneath the field it is about, or above the buttons."""
        self._trouble.refuse(error)


class Pick(_Asked):
    """更正哪一项: what was written down, or one of the steps; the digit keys choose."""

    def __init__(self, case: CaseEntry, today: date, kinds: Mapping[Kind, str] = KINDS) -> None:
        super().__init__("更正哪一项？", "原来的内容留在时间线和流水里。")
        steps = [line.step for line in case.lines if line.withdrawn is None and line.step.kind not in _NOT_HERE]
        choices: list[tuple[str, object]] = [("登记的内容", None)]
        choices += [(f"{day_words(step.on, today)}的{kinds[step.kind]}", step) for step in steps]
        self._first: Button | None = None
        for number, (words, what) in enumerate(choices, start=1):
            button = Button(words, key=str(number) if number <= 9 else "")
            button.clicked.connect(lambda _=False, what=what: self.accepted.emit(what))
            self.body.addWidget(button)
            self._first = self._first or button
        self.finish()

    def begin(self) -> None:
        if self._first is not None:
            self._first.setFocus()


class Splitting(_Asked):
    """The concrete problems, one a line."""

    def __init__(self, case: CaseEntry) -> None:
        unit = f"，仍由{case.handler}办理，期限不变" if case.handler else ""
        super().__init__(f"拆分 {case.number}", f"一行一个具体问题；各自编号、逐条销号，原件不再计数{unit}。", "拆分")
        self.lines = LongField("contents", "具体问题", required=True, lines=4)
        self.lines.edit.removeEventFilter(self.lines)  # Enter begins the next problem here
        self.lines.edit.setToolTip("Enter 写下一个问题，Ctrl+Enter 拆分")
        grid = FormGrid(columns=1, keys=False)
        grid.add(self.lines)
        self._trouble.watch(grid)
        self.body.addWidget(grid)
        self.save.clicked.connect(self._accept)
        self.finish()

    def begin(self) -> None:
        self.lines.setFocus()

    def _accept(self) -> None:
        if self.lines.check():
            self.accepted.emit(tuple(str(self.lines.value()).splitlines()))


class Correction(_Asked):
    """What was written down about a case, to be corrected with a reason; only what differs is written."""

    def __init__(self, ledger: Ledger, case: CaseEntry) -> None:
        super().__init__(f"更正 {case.number} 的登记内容", "", "保存更正")
        self._case = case
        self.grid = FormGrid(columns=2, keys=False)
        self._trouble.watch(self.grid)
        self._build(ledger, proposal=case.kind == PROPOSAL)
        self.grid.fill({key: getattr(case, key) or None for key in self.grid.fields if key != "why"})
        if "confidential" in self.grid.fields:
            self.grid.fields["confidential"].set_value(case.confidential)
        self.body.addWidget(self.grid)
        self.grid.finished.connect(self.save.setFocus)
        self.save.clicked.connect(self._accept)
        self.finish()

    @property
    def reason(self) -> str:
        return str(self.grid.fields["why"].value() or "")

    def begin(self) -> None:
        self.grid.fields["why"].setFocus()

    def changes(self) -> dict[str, Any]:
        """The values that differ from what stands in the ledger."""
        values = {key: value for key, value in self.grid.values().items() if key != "why"}
        now = {key: "" if value is None and key != "companions" else value for key, value in values.items()}
        return {key: value for key, value in now.items() if value != getattr(self._case, key)}

    def _accept(self) -> None:
        if not self.grid.check():
            return
        if not self.changes():
            self._trouble.say(UNCHANGED)
            return
        self.accepted.emit(self.changes())

    def _build(self, ledger: Ledger, *, proposal: bool) -> None:
        grid = self.grid
        grid.add(TextField("why", "更正理由", required=True), span=2)
        grid.add(DateField("raised_on", "日期", required=True, today=lambda: ledger.today))
        grid.add(ChoiceField("source", "来源", bylaws.words(ledger, "sources"), free=True))
        if proposal:
            grid.add(TextField("title", "标题", required=True), span=2)
            grid.add(YesNo("in_session", "会议期间提出"))
            grid.add(YesNo("key_supervised", "重点督办"))
        if not proposal:
            grid.add(TextField("raised_by", "来访人"))
            grid.add(SegmentField("gender", "性别", SEXES))
            grid.add(TextField("phone", "联系电话"))
            grid.add(ChoiceField("village", "村组", bylaws.villages(ledger), free=True))
            grid.add(YesNo("confidential", "要求保密"))
            levels = bylaws.words(ledger, "levels")
            grid.add(SegmentField("level", "难度级别", levels))
            grid.add(ChoiceField("nature", "性质", NATURES))
            grid.add(ChoiceField("identity", "身份", IDENTITIES, free=True))
            grid.add(NumberField("companions", "同来", unit="人"))
            grid.add(TextField("demand", "诉求"), span=2)
        grid.add(ChoiceField("category", "类别", bylaws.words(ledger, "categories"), free=True))
        grid.add(LongField("content", "内容", required=not proposal, lines=5), span=2)
        grid.add(LongField("note", "备注", lines=2), span=2)
