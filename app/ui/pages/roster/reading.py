"""Two readings of one rule, each with the days that it gives: the clerk says which is meant."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.entry.field import FormField


class ReadingField(FormField):
    """False is the first reading, True the second; the up and down keys choose."""

    def __init__(self) -> None:
        super().__init__("reading", "“第几周”怎么算")
        self._choices = _Choice(), _Choice()
        self._group = QButtonGroup(self)
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, theme.px(2), 0, theme.px(12))
        column.setSpacing(theme.px(2))
        self.hold(held, walks=False)
        for place, choice in enumerate(self._choices):
            self._group.addButton(choice, place)
            column.addWidget(choice)
            choice.installEventFilter(self)
        self.setFocusProxy(self._choices[0])
        self._group.idClicked.connect(lambda _: self.edited.emit())
        self.set_value(False)
        self.without_foot()

    def value(self) -> object:
        return self._group.checkedId() == 1

    def set_value(self, value: object) -> None:
        self._choices[int(bool(value))].setChecked(True)

    def clear(self) -> None:
        self.set_value(False)

    def spell_out(self, first: tuple[str, str], second: tuple[str, str]) -> None:
        """Say what either reading is called and what it gives."""
        for choice, (words, days) in zip(self._choices, (first, second), strict=True):
            choice.say(words, days)

    @property
    def spelled(self) -> tuple[str, ...]:
        """What either reading says."""
        return tuple(choice.accessibleName() for choice in self._choices)


class _Choice(QAbstractButton):
    """A round mark with two lines of words."""

    def __init__(self) -> None:
        super().__init__()
        self._days = ""
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, words: str, days: str) -> None:
        self.setText(words)
        self._days = days
        self.setAccessibleName(f"{words}，{days}")
        self.update()

    def sizeHint(self) -> QSize:
        tall = QFontMetrics(theme.font()).height() + QFontMetrics(theme.font(10)).height()
        return QSize(theme.px(220), tall + theme.px(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(theme.colour("note" if self.hasFocus() else "rule"), 1))
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), theme.px(4), theme.px(4))
        half = self.height() // 2
        self._mark(painter, QPointF(theme.px(16), half - QFontMetrics(theme.font()).height() / 2))
        left = QRect(theme.px(30), theme.px(4), self.width() - theme.px(34), half - theme.px(4))
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font(bold=self.isChecked()))
        painter.drawText(left, Qt.AlignmentFlag.AlignVCenter, self._fit(painter, self.text(), left))
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font(10))
        beneath = left.translated(0, half - theme.px(3))
        painter.drawText(beneath, Qt.AlignmentFlag.AlignVCenter, self._fit(painter, self._days, beneath))

    def _mark(self, painter: QPainter, middle: QPointF) -> None:
        painter.setPen(QPen(theme.colour("ink" if self.isChecked() else "plain"), 1.4))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(middle, theme.px(7), theme.px(7))
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("ink"))
            painter.drawEllipse(middle, theme.px(4), theme.px(4))

    def _fit(self, painter: QPainter, words: str, box: QRect) -> str:
        return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
