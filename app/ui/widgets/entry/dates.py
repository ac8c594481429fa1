"""A date as the clerk types it: 6.5, 0605, 昨天, 2024-06-05."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, QPoint, Qt

from app.rules.days import full_weekday
from app.rules.reading import read_date
from app.ui.widgets.entry.calendars import CalendarPopup
from app.ui.widgets.entry.edges import Edge
from app.ui.widgets.entry.fields import TextField

STEPS: dict[Qt.Key | None, int] = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class DateField(TextField):
    """A day; beneath it stands how it was understood. Up and down go a day on or back, F2 opens a calendar."""

    def __init__(
        self,
        key: str,
        name: str,
        *,
        today: Callable[[], date],
        required: bool = False,
        hint: str = "",
    ) -> None:
        super().__init__(key, name, required=required, hint=hint, placeholder="如 6.5、0605、昨天")
        self._today = today
        self._given_hint = hint
        self.edit.setToolTip("上下方向键前后一天，F2 打开日历")
        self.calendar: CalendarPopup | None = None
        Edge(self.edit, "calendar", "打开日历", self.open_calendar)

    def read(self, text: str) -> object:
        return read_date(text, self._today())

    def write(self, value: object) -> str:
        return value.isoformat() if isinstance(value, date) else str(value)

    def set_value(self, value: object) -> None:
        super().set_value(value)
        self._explain()

    def settle(self) -> None:
        super().settle()
        day = self.value()
        if isinstance(day, date):
            self.edit.setText(self.write(day))
        self._explain()

    def set_hint(self, sentence: str) -> None:
        self._given_hint = sentence
        self._explain()

    def open_calendar(self) -> None:
        """A month to click in, below the field."""
        if self.calendar is None:
            self.calendar = CalendarPopup(self)
            self.calendar.chosen.connect(self._picked)
        day = self.value()
        today = self._today()
        corner = self.edit.mapToGlobal(QPoint(0, self.edit.height() + 2))
        self.calendar.open_at(corner, day if isinstance(day, date) else today, today)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        key = self.pressed(event)
        if key == Qt.Key.Key_F2:
            self.open_calendar()
            return True
        if key in STEPS:
            self._step(STEPS[key])
            return True
        return super().eventFilter(_watched, event)

    def _typed(self) -> None:
        super()._typed()
        self._explain()

    def _explain(self) -> None:
        day = self.value()
        words = full_weekday(day) if isinstance(day, date) else ""
        super().set_hint("；".join(part for part in (words, self._given_hint) if part))

    def _step(self, days: int) -> None:
        day = self.value()
        self.set_value(day + timedelta(days=days) if isinstance(day, date) else self._today())
        self.edited.emit()

    def _picked(self, day: date) -> None:
        self.set_value(day)
        self.edit.setFocus()
        self.edited.emit()
