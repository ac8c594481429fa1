"""The seats of a deputy: one row for each level of people's congress he or she sits in."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ledger.deputies import Seat
from app.ui import theme
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.cards import label
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.entry.names import ChoiceField
from app.ui.widgets.flow import emptied


class SeatRows(QWidget):
    """Seats to be written; `edited` when one changes, `finished` when Enter leaves the last field."""

    edited = Signal()
    finished = Signal()

    def __init__(self, levels: Sequence[str], today: Callable[[], date]) -> None:
        super().__init__()
        self._levels, self._today = tuple(levels), today
        self.rows: list[FormGrid] = []
        self._place = QVBoxLayout()
        self._place.setSpacing(0)
        add_button = Button("再加一级任职", icon="plus", key="Ctrl+L", tip="一人兼任多级代表的，一级一行")
        add_button.clicked.connect(self._more)
        head = QHBoxLayout()
        head.addWidget(label("任职", "strong"))
        head.addStretch(1)
        head.addWidget(add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(head)
        column.addLayout(self._place)
        self.show_seats(())

    def show_seats(self, seats: Sequence[Seat]) -> None:
        """Show these seats, or one empty row."""
        self._empty()
        for seat in seats or (Seat(""),):
            row = self._add()
            row.fill(
                {
                    "level": seat.level or None,
                    "term": seat.term or None,
                    "constituency": seat.constituency or None,
                    "certificate": seat.certificate or None,
                    "elected_on": seat.elected_on,
                }
            )

    def seats(self) -> tuple[Seat, ...]:
        """What is written."""
        return tuple(_seat(row) for row in self.rows)

    def check(self) -> bool:
        """Show what is missing; True when nothing is."""
        wrong = [row for row in self.rows if not row.check()]
        return not wrong

    def begin(self) -> None:
        self.rows[0].begin()

    def raw(self) -> list[dict[str, object]]:
        return [row.raw() for row in self.rows]

    def fill_raw(self, raw: object) -> None:
        if not isinstance(raw, list):
            return
        self._empty()
        for each in raw or [{}]:
            self._add().fill_raw(each if isinstance(each, dict) else {})

    def _more(self) -> None:
        row = self._add()
        first = self.rows[0].fields
        row.fill({key: first[key].value() for key in ("term", "constituency")})
        row.begin()
        self.edited.emit()

    def _add(self) -> FormGrid:
        row = FormGrid(columns=5, keys=False)
        row.add(ChoiceField("level", "代表级别", self._levels, required=True))
        row.add(TextField("term", "届次", placeholder="如 第十四届"))
        row.add(TextField("constituency", "选区或代表团"))
        row.add(TextField("certificate", "代表证号"))
        row.add(DateField("elected_on", "当选日期", today=self._today))
        line = QWidget()
        beside = QHBoxLayout(line)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(theme.px(8))
        beside.addWidget(row, 1)
        gone = IconButton("cross", "去掉这一级")
        gone.clicked.connect(lambda: self._drop(row, line))
        gone.setEnabled(bool(self.rows))
        beside.addWidget(gone, 0, Qt.AlignmentFlag.AlignVCenter)
        row.edited.connect(self.edited)
        row.finished.connect(lambda: self._walk(row))
        self.rows.append(row)
        self._place.addWidget(line)
        return row

    def _walk(self, row: FormGrid) -> None:
        after = self.rows[self.rows.index(row) + 1 :]
        if after:
            next(iter(after[0].fields.values())).setFocus()
            return
        self.finished.emit()

    def _drop(self, row: FormGrid, line: QWidget) -> None:
        self.rows.remove(row)
        self._place.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.rows[0].begin()
        self.edited.emit()

    def _empty(self) -> None:
        self.rows.clear()
        emptied(self._place)


def _seat(row: FormGrid) -> Seat:
    values = row.values()
    elected = values["elected_on"]
    words = {key: str(values[key] or "") for key in ("level", "term", "constituency", "certificate")}
    return Seat(**words, elected_on=elected if isinstance(elected, date) else None)
