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
from app.ui.widgets.entry.ticks import TickField

HEADINGS = ("来访人", "电话", "村组", "类别", "反映内容（按原话）", "处理", "承办单位或答复内容", "保密")
WIDTHS = (3, 4, 3, 3, 10, 3, 6, 0)
LEAST = (56, 78, 74, 74, 104, 106, 92, 30)
# where letters are large an opinion takes two lines: line, column and width of each field
TWO_LINES = ((0, 0, 1), (0, 1, 1), (0, 2, 1), (0, 3, 1), (1, 0, 2), (1, 2, 1), (1, 3, 2), (0, 4, 1))
OLD = ("name", "village", "content", "route", "detail")  # the cells of a draft of before
ROUTES = {route.value: route for route in Route}


@dataclass(frozen=True, slots=True)
class _OpinionRow:
    name: FormField
    phone: FormField
    village: FormField
    category: FormField
    content: FormField
    route: FormField
    detail: FormField
    confidential: FormField
    clear: IconButton

    @property
    def fields(self) -> tuple[FormField, ...]:
        whose = (self.name, self.phone, self.village)
        return (*whose, self.category, self.content, self.route, self.detail, self.confidential)

    @property
    def written(self) -> bool:
        return any(field.value() for field in self.fields if field is not self.route)

    def words(self, key: str) -> str:
        return str(getattr(self, key).value() or "")


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
        self._large = theme.look().scale > 1
        for column, (words, width) in enumerate(zip(HEADINGS, WIDTHS, strict=True)):
            if self._large:
                continue
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
        self._categories = bylaws.words(self._ledger, "categories")
        for row in self._rows:
            for field, choices in ((row.village, self._villages), (row.category, self._categories)):
                assert isinstance(field, ChoiceField)
                field.set_choices(choices)

    def add_row(self) -> None:
        """One more empty row at the end."""
        row = _OpinionRow(
            TextField("name", "来访人"),
            TextField("phone", "电话"),
            ChoiceField("village", "村组", self._villages, free=True, placeholder=" "),
            ChoiceField("category", "类别", self._categories, free=True, placeholder=" "),
            TextField("content", "反映内容"),
            ChoiceField("route", "处理", tuple(ROUTES), placeholder=" "),
            ChoiceField("detail", "承办单位或答复内容", self._units, free=True, placeholder=" "),
            TickField("confidential", "要求保密"),
            IconButton("cross", "清空这一行"),
        )
        row.route.set_value(Route.TRANSFER.value)
        self._rows.append(row)
        line = len(self._rows) * 2
        for column, field in enumerate(row.fields):
            field.label_widget().setVisible(self._large)
            field.without_foot()
            below, at, span = TWO_LINES[column] if self._large else (0, column, 1)
            self._grid.addWidget(field, line + below, at, 1, span)
            field.edited.connect(self.edited)
            field.walked.connect(lambda row=row, field=field: self._walk(row, field))
        row.clear.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        row.clear.clicked.connect(lambda: self._empty(row))
        self._grid.addWidget(row.clear, line, len(row.fields))
        self._grid.addWidget(self._trouble, line + 2, 0, 1, len(row.fields) + 1)

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

    def raw(self) -> list[dict[str, object]]:
        """What is typed, for the draft of a half-written sheet."""
        return [{field.key: field.raw() for field in row.fields} for row in self._rows if row.written]

    def fill_raw(self, raw: object) -> None:
        """Show what was typed in a draft."""
        for number, cells in enumerate(raw if isinstance(raw, list) else []):
            if number >= len(self._rows):
                self.add_row()
            written = cells if isinstance(cells, dict) else dict(zip(OLD, cells, strict=False))
            for field in self._rows[number].fields:
                if field.key in written:
                    field.set_raw(written[field.key])

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
    route, detail = ROUTES.get(row.words("route")), row.words("detail")
    acts: tuple[Act, ...] = ()
    if route is Route.TRANSFER:
        assigned = (Act(Kind.ASSIGN, on, unit=detail),) if detail else ()
        acts = (Act(Kind.ROUTE, on, route=route), *assigned)
    if route is not None and route is not Route.TRANSFER:
        acts = (Act(Kind.ROUTE, on, route=route, text=detail),)
    return CaseDraft(
        on,
        row.words("content"),
        source=source,
        raised_by=row.words("name"),
        phone=row.words("phone"),
        village=row.words("village"),
        category=row.words("category"),
        confidential=bool(row.confidential.value()),
        takers=takers,
        acts=acts,
    )
