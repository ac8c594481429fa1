"""民生实事 written down or corrected."""

from dataclasses import fields
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app.errors import LedgerError
from app.ledger import bylaws, projects
from app.ledger.projects import ProjectDraft, ProjectEntry
from app.ledger.store import Ledger
from app.rules.reading import read_date, read_decimal
from app.rules.trade import MOBILE
from app.ui import theme
from app.ui.parts.ask_dialog import AskDialog
from app.ui.parts.sheet import UNCHANGED
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import LongField, TextField
from app.ui.widgets.entry.names import ChoiceField


class ProjectDialog(AskDialog):
    """A gathered project, or the correction of one."""

    def __init__(
        self, parent: QWidget, ledger: Ledger, year: int, known: ProjectEntry | None = None, *, title: str = ""
    ) -> None:
        usual = "更正民生实事项目" if known else f"征集 {year} 年民生实事"
        super().__init__(parent, title or usual, "保存更正" if known else "登记", columns=3)
        self._ledger, self._year, self._known = ledger, year, known
        self.made = known.id if known else ""
        self.setMinimumWidth(theme.px(700))
        add = self.form.add
        if known is not None:
            add(TextField("why", "更正理由", required=True), span=0)
        add(TextField("name", "项目名称", required=True, longest=80), span=2)
        add(TextField("cost", "总投资（万元）", reads=read_decimal))
        add(ChoiceField("source", "来源", SOURCES, free=True))
        add(ChoiceField("unit", "实施单位", bylaws.units(ledger), free=True))
        add(FinishField("finish_by", "完成时限", today=lambda: ledger.today))
        add(LongField("content", "建设内容", lines=3), span=0)
        add(LongField("benefit", "受益面", lines=2), span=0)
        add(TextField("note", "备注"), span=0)
        if known is None:
            add(DateField("on", "征集日期", required=True, today=lambda: ledger.today)).set_value(ledger.today)
        else:
            given = {each.name: getattr(known.draft, each.name) for each in fields(known.draft)}
            cost = known.draft.cost
            self.form.fill({key: value or None for key, value in given.items()} | {"cost": _plain(cost)})
        self.form.begin()

    def save(self) -> None:
        values = self._values()
        if self._known is None:
            on = self.form.fields["on"].value()
            assert isinstance(on, date)
            self.made = projects.gather(self._ledger, ProjectDraft(self._year, **values), on).id
            return
        changes = {key: value for key, value in values.items() if value != getattr(self._known.draft, key)}
        if not changes:
            raise LedgerError(UNCHANGED)
        projects.correct(self._ledger, self._known.id, changes, self.words("why"))

    def _values(self) -> dict[str, Any]:
        given: dict[str, Any] = {
            key: self.words(key) for key in ("name", "source", "unit", "content", "benefit", "note")
        }
        cost, finish = self.form.fields["cost"].value(), self.form.fields["finish_by"].value()
        return given | {
            "cost": float(cost) if isinstance(cost, int | float) else None,
            "finish_by": finish if isinstance(finish, date) else None,
        }


SOURCES = ("代表建议", "群众意见", MOBILE, "部门申报", "座谈征集", "问卷征集")


class FinishField(DateField):
    """A day that may lie ahead."""

    def read(self, text: str) -> object:
        return read_date(text, self._today(), ahead=True)


def _plain(number: float | None) -> str | None:
    return None if number is None else f"{number:g}"
