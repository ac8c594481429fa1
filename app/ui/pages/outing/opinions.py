"""Opinions of an outing, written in place: a row a voter, Enter walks on and opens the next row."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ledger import bylaws
from app.ledger.cases import CaseDraft
from app.ledger.store import Ledger
from app.rules.cases import Act, Kind, Route
from app.ui import theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.cards import label
from app.ui.widgets.entry.field import FormField
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.entry.names import ChoiceField

HEADINGS = ("来访人", "村组", "反映内容（按原话）", "处理", "承办单位或答复内容")
WIDTHS = (3, 4, 11, 4, 7)
LEAST = (64, 88, 120, 116, 100)
ROUTES = {route.value: route for route in Route}


@dataclass(frozen=True, slots=True)
class _OpinionRow:
    name: FormField
    village: FormField
    content: FormField
    route: FormField
    detail: FormField
    clear: IconButton

    @property
    def fields(self) -> tuple[FormField, ...]:
        return self.name, self.village, self.content, self.route, self.detail

    @property
    def written(self) -> bool:
        return any(field.value() for field in (self.name, self.village, self.content, self.detail))


class OpinionRows(QWidget):
    """Offers `edited`; `drafts(...)` are the opinions that are written, `trouble()` what is missing in one of them."""

    edited = Signal()
    finished = Signal()

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._rows: list[_OpinionRow] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(6))
        self._grid.setVerticalSpacing(theme.px(6))
        for column, (words, width) in enumerate(zip(HEADINGS, WIDTHS, strict=True)):
            self._grid.addWidget(label(words, "small"), 0, column)
            self._grid.setColumnStretch(column, width)
            self._grid.setColumnMinimumWidth(column, theme.px(LEAST[column]))
        self._trouble = label("", "error", wrap=True)
        self._trouble.hide()
        self.refresh_words()
        self.add_row()

    def refresh_words(self) -> None:
        """Offer what the ledger knows by now."""
        self._villages, self._units = bylaws.villages(self._ledger), bylaws.units(self._ledger)

    def add_row(self) -> None:
        """One more empty row at the end."""
        row = _OpinionRow(
            TextField("name", "来访人"),
            ChoiceField("village", "村组", self._villages, free=True, placeholder=" "),
            TextField("content", "反映内容"),
            ChoiceField("route", "处理", tuple(ROUTES), placeholder=" "),
            ChoiceField("detail", "承办单位或答复内容", self._units, free=True, placeholder=" "),
            IconButton("cross", "清空这一行"),
        )
        row.route.set_value(Route.TRANSFER.value)
        self._rows.append(row)
        line = len(self._rows)
        for column, field in enumerate(row.fields):
            field.label_widget().hide()
            field.without_foot()
            self._grid.addWidget(field, line, column)
            field.edited.connect(self.edited)
            field.walked.connect(lambda row=row, field=field: self._walk(row, field))
        row.clear.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        row.clear.clicked.connect(lambda: self._empty(row))
        self._grid.addWidget(row.clear, line, len(row.fields))
        self._grid.addWidget(self._trouble, line + 1, 0, 1, len(row.fields) + 1)

    def written(self) -> int:
        """How many rows have something in them."""
        return sum(row.written for row in self._rows)

    def names(self) -> tuple[str, ...]:
        """The different visitors by name."""
        return tuple(dict.fromkeys(str(row.name.value()) for row in self._rows if row.name.value()))

    def routes(self) -> list[Route | None]:
        """What is done with each written row."""
        return [ROUTES.get(str(row.route.value())) for row in self._rows if row.written]

    def check(self) -> bool:
        """Say which row lacks its words; True when none does."""
        self._trouble.hide()
        for number, row in enumerate(self._rows, start=1):
            if not row.written:
                continue
            wrong = "没有反映内容" if not row.content.value() else row.route.trouble()
            if wrong:
                self._trouble.setText(f"第 {number} 行{wrong}，请补上，或清空这一行。")
                self._trouble.show()
                (row.route if row.content.value() else row.content).setFocus()
                return False
        return True

    def drafts(self, on: date, source: str, takers: tuple[str, ...]) -> tuple[CaseDraft, ...]:
        """The opinions as they are written."""
        return tuple(_draft(row, on, source, takers) for row in self._rows if row.written)

    def clear(self) -> None:
        """One empty row again."""
        for row in self._rows[1:]:
            for part in (*row.fields, row.clear):
                part.hide()
                part.deleteLater()
        del self._rows[1:]
        self._wipe(self._rows[0])
        self._trouble.hide()

    def raw(self) -> list[list[object]]:
        """What is typed, for the draft of a half-written sheet."""
        return [[field.raw() for field in row.fields] for row in self._rows if row.written]

    def fill_raw(self, raw: object) -> None:
        """Show what was typed in a draft."""
        for number, cells in enumerate(raw if isinstance(raw, list) else []):
            if number >= len(self._rows):
                self.add_row()
            for field, cell in zip(self._rows[number].fields, cells, strict=False):
                field.set_raw(cell)

    def begin(self) -> None:
        self._rows[0].name.setFocus()

    def _walk(self, row: _OpinionRow, field: FormField) -> None:
        place = row.fields.index(field)
        if place + 1 < len(row.fields):
            row.fields[place + 1].setFocus()
            return
        line = self._rows.index(row)
        if not row.written:
            self.finished.emit()
            return
        if line + 1 == len(self._rows):
            self.add_row()
        self._rows[line + 1].name.setFocus()

    def _empty(self, row: _OpinionRow) -> None:
        self._wipe(row)
        self.edited.emit()

    def _wipe(self, row: _OpinionRow) -> None:
        for field in row.fields:
            field.clear()
        row.route.set_value(Route.TRANSFER.value)


def _draft(row: _OpinionRow, on: date, source: str, takers: tuple[str, ...]) -> CaseDraft:
    route, detail = ROUTES.get(str(row.route.value())), str(row.detail.value() or "")
    acts: tuple[Act, ...] = ()
    if route is Route.TRANSFER:
        assigned = (Act(Kind.ASSIGN, on, unit=detail),) if detail else ()
        acts = (Act(Kind.ROUTE, on, route=route), *assigned)
    if route is not None and route is not Route.TRANSFER:
        acts = (Act(Kind.ROUTE, on, route=route, text=detail),)
    return CaseDraft(
        on,
        str(row.content.value() or ""),
        source=source,
        raised_by=str(row.name.value() or ""),
        village=str(row.village.value() or ""),
        takers=takers,
        acts=acts,
    )
