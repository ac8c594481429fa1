"""A month at a glance: reception days, market days, today."""

import calendar
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme

DAYS = "一二三四五六日"


@dataclass(frozen=True, slots=True)
class DayMark:
    """How a day is marked: `fill` (a reception day) or a tone (a line beneath); and the word that says what it is."""

    tone: str
    word: str


class MonthView(QWidget):
    """Offers `chosen(day)`; `small` gives the words beneath a day's number, the lunar day."""

    chosen = Signal(date)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: list[list[date]] = []
        self._marks: Mapping[date, DayMark] = {}
        self._small: Callable[[date], str] = lambda _: ""
        self._today: date | None = None
        self._month = 0
        self._tall = 35
        self._selected: date | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_month(
        self,
        year: int,
        month: int,
        *,
        marks: Mapping[date, DayMark] | None = None,
        today: date | None = None,
        small: Callable[[date], str] | None = None,
        selected: date | None = None,
    ) -> None:
        self._weeks = calendar.Calendar().monthdatescalendar(year, month)
        self._marks, self._today, self._month = marks or {}, today, month
        self._selected = selected
        self._small = small or (lambda _: "")
        self._tall = 35 if small else 30
        legend = self._legend()
        self.setAccessibleName(f"{year}年{month}月 " + " ".join(word for _, word in legend))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(280), theme.px(26 + self._tall * len(self._weeks) + (26 if self._legend() else 2)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(210), self.sizeHint().height())

    def day_box(self, day: date) -> QRect:
        """Where a day is drawn."""
        for row, week in enumerate(self._weeks):
            if day in week:
                width = self.width() / 7
                return QRect(
                    round(width * day.weekday()),
                    theme.px(26 + self._tall * row),
                    round(width),
                    theme.px(self._tall - 1),
                )
        return QRect()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event)
        if day is not None:
            self.chosen.emit(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event)
        mark = self._marks.get(day) if day else None
        self.setToolTip(mark.word if mark else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(9.5))
        painter.setPen(theme.colour("muted"))
        width = self.width() / 7
        for column, name in enumerate(DAYS):
            painter.drawText(QRectF(width * column, 0, width, theme.px(24)), Qt.AlignmentFlag.AlignCenter, name)
        for week in self._weeks:
            for day in week:
                if day.month == self._month:
                    self._draw_day(painter, day)
        self._draw_legend(painter)

    def _draw_day(self, painter: QPainter, day: date) -> None:
        box = QRectF(self.day_box(day)).adjusted(2, 0, -2, -1)
        mark = self._marks.get(day)
        filled = day == self._selected or (mark is not None and mark.tone == "fill")
        if filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(box, theme.px(5), theme.px(5))
        if day == self._today:
            painter.setPen(QPen(theme.colour("note"), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, theme.px(5), theme.px(5))
        if mark is not None and not filled:
            painter.setPen(QPen(theme.colour(mark.tone), 2))
            painter.drawLine(box.bottomLeft() + _off(8, 0), box.bottomRight() + _off(-8, 0))
        centre = Qt.AlignmentFlag.AlignHCenter
        painter.setPen(theme.colour("on_accent" if filled else "muted" if day.weekday() > 4 else "ink"))
        painter.setFont(theme.font(10))
        words = self._small(day)
        place = Qt.AlignmentFlag.AlignTop if words else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box.adjusted(0, theme.px(1), 0, 0), centre | place, str(day.day))
        painter.setPen(theme.colour("on_accent" if filled else "muted"))
        painter.setFont(theme.font(8))
        painter.drawText(box.adjusted(0, 0, 0, -theme.px(2)), centre | Qt.AlignmentFlag.AlignBottom, words)

    def _draw_legend(self, painter: QPainter) -> None:
        face = theme.font(9)
        painter.setFont(face)
        x, middle = theme.px(2), self.height() - theme.px(10)
        for tone, word in self._legend():
            side = theme.px(8)
            box = QRectF(x, middle - side / 2, side, side)
            hollow = tone == "today"
            painter.setPen(QPen(theme.colour("note"), 1.4) if hollow else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush if hollow else theme.colour("accent" if tone == "fill" else tone))
            if tone not in ("fill", "today"):  # a line beneath the day
                box = QRectF(x, middle + side / 2 - 2, side, 2)
            painter.drawRoundedRect(box, 2, 2)
            painter.setPen(theme.colour("muted"))
            wide = QFontMetrics(face).horizontalAdvance(word)
            painter.drawText(
                QRectF(x + side + theme.px(4), middle - theme.px(10), wide + 4, theme.px(20)),
                Qt.AlignmentFlag.AlignVCenter,
                word,
            )
            x += side + wide + theme.px(18)

    def _legend(self) -> list[tuple[str, str]]:
        seen = dict.fromkeys((mark.tone, mark.word) for mark in self._marks.values())
        if self._today is not None and any(self._today in week for week in self._weeks):
            seen["today", "今天"] = None
        return sorted(seen, key=lambda pair: ("fill", "accent", "soon", "note", "done", "late", "today").index(pair[0]))

    def _day_at(self, event: QMouseEvent) -> date | None:
        point = event.position().toPoint()
        days = [day for week in self._weeks for day in week if day.month == self._month]
        return next((day for day in days if self.day_box(day).contains(point)), None)


def _off(x: float, y: float) -> QPointF:
    return QPointF(theme.px(x), theme.px(y))
