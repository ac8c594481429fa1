"""列为民生实事: an opinion becomes a candidate among the year's livelihood projects, and keeps its own life."""

from datetime import date

from PySide6.QtWidgets import QWidget

from app.ledger import projects
from app.ledger.cases import CaseEntry
from app.ledger.projects import ProjectDraft
from app.ledger.store import Ledger
from app.ui.parts.project_dialog import ProjectDialog
from app.ui.widgets.entry.fields import LongField, SegmentField, TextField


class ListingDialog(ProjectDialog):
    """What is to be built for this opinion, and in which year; what is left empty is taken from the opinion."""

    def __init__(self, parent: QWidget, ledger: Ledger, case: CaseEntry) -> None:
        year = ledger.today.year
        super().__init__(parent, ledger, year, title=f"{case.number} 列为民生实事")
        self._case = case
        years = [(each, f"{each} 年") for each in (year, year + 1)]
        self.year = self.form.add(SegmentField("year", "哪一年的项目", years, required=True, value=year), span=2)
        name, content = self.form.fields["name"], self.form.fields["content"]
        assert isinstance(name, TextField)
        assert isinstance(content, LongField)
        name.set_value(case.title or None)
        content.edit.setPlaceholderText("不填就用意见的原话，不带反映人姓名")
        name.edit.setFocus()

    def save(self) -> None:
        on, year = self.form.fields["on"].value(), self.year.value()
        assert isinstance(on, date)
        assert isinstance(year, int)
        self.made = projects.from_case(self._ledger, self._case.id, ProjectDraft(year, **self._values()), on).id


def as_project(parent: QWidget, ledger: Ledger, case: CaseEntry) -> tuple[str, str]:
    """The project of this opinion, listed now or before, and what was done; nothing where the clerk thinks better."""
    known = projects.of_case(ledger, case.id)
    if known is not None:
        return known.id, f"{case.number} 已列为民生实事“{known.draft.name}”"
    dialog = ListingDialog(parent, ledger, case)
    return (dialog.made, f"{case.number} 已列为民生实事") if dialog.exec() else ("", "")
