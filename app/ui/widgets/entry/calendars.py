"""A calendar that opens beneath a date: arrows walk, Enter takes, Esc closes."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.cards import label
from app.ui.widgets.months import MonthView

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class CalendarPopup(QFrame):
    """Offers `chosen(day)`."""

    chosen = Signal(date)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAccessibleName("日历")
        self.month = MonthView()
        self.month.chosen.connect(self._take)
        self._title = label("", "strong")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._today = self.day = date.min
        head = QHBoxLayout()
        back, on, now = IconButton("left", "上个月"), IconButton("right", "下个月"), Button("今天", kind="quiet")
        back.clicked.connect(lambda: self._turn(-1))
        on.clicked.connect(lambda: self._turn(1))
        now.clicked.connect(lambda: self._take(self._today))
        for part in (back, on, now):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head.addWidget(back)
        head.addWidget(self._title, 1)
        head.addWidget(on)
        head.addWidget(now)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(8))
        column.setSpacing(theme.px(4))
        column.addLayout(head)
        column.addWidget(self.month)

    def open_at(self, corner: QPoint, day: date, today: date) -> None:
        """Show the month of a day, beneath a field."""
        self._today = today
        self._show(day)
        self.resize(self.sizeHint())
        room = self.screen().availableGeometry()
        left = min(corner.x(), room.right() - self.width())
        self.move(left, min(corner.y(), room.bottom() - self.height()))
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            self._show(self.day + timedelta(days=STEPS[key]))
            return
        if key in MONTHS:
            self._turn(MONTHS[key])
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.day)
            return
        super().keyPressEvent(event)

    def _turn(self, months: int) -> None:
        first = self.day.replace(day=1)
        for _ in range(abs(months)):
            first = (first + timedelta(days=31 if months > 0 else -1)).replace(day=1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        self._show(first.replace(day=min(self.day.day, last.day)))

    def _show(self, day: date) -> None:
        self.day = day
        self._title.setText(f"{day.year}年{day.month}月")
        self.month.show_month(day.year, day.month, today=self._today, selected=day)
        self.resize(self.sizeHint())

    def _take(self, day: date) -> None:
        self.hide()
        self.chosen.emit(day)
