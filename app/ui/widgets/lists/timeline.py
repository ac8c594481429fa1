"""The life of a case as it is told: what was done, when, by whom, and what comes next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.cards import label
from app.ui.widgets.flow import emptied


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """One step: its name, day, words and a note; state done, now, late, soon, or next (not yet done)."""

    name: str
    on: str = ""
    words: str = ""
    note: str = ""
    state: str = "done"


class Timeline(QWidget):
    """Steps one under another on a line; the words can be selected and copied."""

    def __init__(self, moments: Sequence[TimelineItem] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.moments: tuple[TimelineItem, ...] = ()
        self.set_moments(moments)

    def set_moments(self, moments: Sequence[TimelineItem]) -> None:
        """Tell these steps."""
        emptied(self._column)
        self.moments = tuple(moments)
        steps = [_Step(each, first=at == 0, last=at == len(moments) - 1) for at, each in enumerate(moments)]
        widest = max((step.name.sizeHint().width() for step in steps), default=0)
        for step in steps:
            step.name.setMinimumWidth(widest)
            self._column.addWidget(step)
        self._column.addStretch(1)


class _Step(QWidget):
    def __init__(self, moment: TimelineItem, *, first: bool, last: bool) -> None:
        super().__init__()
        self._moment, self._first, self._last = moment, first, last
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(" ".join(filter(None, (moment.name, moment.on, moment.words, moment.note))))
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.px(24), theme.px(4), 0, theme.px(8))
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(2))
        grid.setColumnMinimumWidth(0, theme.px(44))
        grid.setColumnStretch(1, 1)
        role = "strong" if moment.state != "next" else "muted"
        top = Qt.AlignmentFlag.AlignTop
        self.name = label(moment.name, role)
        grid.addWidget(self.name, 0, 0, top)
        words = "　".join(part for part in (moment.on, moment.words) if part)
        grid.addWidget(label(words, "" if moment.state != "next" else "muted", wrap=True, selectable=True), 0, 1, top)
        if moment.note:
            grid.addWidget(label(moment.note, "small", wrap=True, selectable=True), 1, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, y, radius = theme.px(8), theme.px(4) + self.fontMetrics().height() / 2, theme.px(5)
        painter.setPen(QPen(theme.colour("line"), 1.2))
        top = y if self._first else 0
        bottom = y if self._last else self.height()
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        tint = {"next": "plain", "now": "note"}.get(self._moment.state, self._moment.state)
        painter.setPen(QPen(theme.colour(tint), 1.4))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(QPointF(x, y), radius + 1, radius + 1)
        if self._moment.state == "next":
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(tint))
        inner = radius - theme.px(2) if self._moment.state == "now" else radius - 1
        painter.drawEllipse(QPointF(x, y), inner, inner)
