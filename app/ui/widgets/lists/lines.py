"""Lines of work: a state, what it is about, and the one thing to do about it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.cards import Elided, label
from app.ui.widgets.flow import emptied
from app.ui.widgets.scrolling import follow_focus
from app.ui.widgets.tags import StateTag

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class ListLine:
    """One line: its state as (word, tone), number, title, detail, the words on its button, `what` it leads to.

    `paper` is what can be printed at once: a little printer before the button.
    """

    key: str
    state: tuple[str, str]
    number: str
    title: str
    detail: str = ""
    button: str = ""
    primary: bool = False
    what: object = field(default=None)
    paper: str = ""


class LineList(QScrollArea):
    """Offers `opened(line)` on click or Enter, `acted(line)` from the button, `printed(line)` from the printer."""

    opened = Signal(object)
    acted = Signal(object)
    printed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lines")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setObjectName("linesBody")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setWidget(inner)
        follow_focus(self)
        self._rows: list[_Row] = []

    def set_lines(self, lines: Sequence[ListLine]) -> None:
        """Show other lines; the keyboard stays in the row where it was."""
        held = self._held()
        if held is not None:
            self.widget().setFocus()  # else it would fall from row to row while they are taken away
        emptied(self._column)
        self._rows = []
        width = max((StateTag(*line.state).sizeHint().width() for line in lines), default=0)
        for line in lines:
            row = _Row(line, width)
            row.opened.connect(self.opened)
            row.acted.connect(self.acted)
            row.printed.connect(self.printed)
            row.stepped.connect(self._step)
            self._rows.append(row)
            self._column.addWidget(row)
        self._column.addStretch(1)
        self._follow_in_order()
        if held is not None and self._rows:
            self._rows[min(held, len(self._rows) - 1)].setFocus()

    def line(self, key: str) -> ListLine | None:
        """The line of that key; none where it is not shown."""
        return next((row.line for row in self._rows if row.line.key == key), None)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The keyboard stands in a row; a proxy would lead Tab past all that was made before the rows."""
        if self._rows:
            self._rows[0].setFocus(reason)

    def _follow_in_order(self) -> None:
        """Tab goes from the rows to what stands behind the list: a row made later would come last of all."""
        before = self.previousInFocusChain() or self
        while before is not self and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
            before = before.previousInFocusChain() or self
        for row in self._rows:
            for part in (row, *row.findChildren(Button)):
                QWidget.setTabOrder(before, part)
                before = part

    def _held(self) -> int | None:
        focus = self.window().focusWidget()
        return next((place for place, row in enumerate(self._rows) if row is focus or row.isAncestorOf(focus)), None)

    def _step(self, step: int) -> None:
        here = next((place for place, row in enumerate(self._rows) if row.hasFocus()), 0)
        row = self._rows[min(max(here + step, 0), len(self._rows) - 1)]
        row.setFocus()


class _Row(QFrame):
    opened = Signal(object)
    acted = Signal(object)
    printed = Signal(object)
    stepped = Signal(int)

    def __init__(self, line: ListLine, tag_width: int) -> None:
        super().__init__()
        self.line = line
        self.setObjectName("line")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        acts = f"空格键{line.button}" if line.button else "", f"P 打印{line.paper}" if line.paper else ""
        self.setToolTip("，".join(("Enter 打开", *filter(None, acts), "上下方向键换行")))
        self.setAccessibleName(" ".join(filter(None, (line.state[0], line.number, line.title, line.detail))))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(13), theme.px(9), theme.px(16), theme.px(9))
        row.setSpacing(theme.px(16))
        holder = QWidget()
        holder.setFixedWidth(tag_width)
        inner = QHBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(StateTag(*line.state))
        inner.addStretch(1)
        row.addWidget(holder)
        row.addLayout(self._text_column(), 1)
        if line.paper:
            printer = IconButton("print", f"打印{line.paper}")
            printer.setAccessibleName(f"打印{line.paper} {line.number}")
            printer.clicked.connect(lambda: self.printed.emit(line))
            row.addWidget(printer)
        if line.button:
            button = Button(line.button, kind="primary" if line.primary else "plain")
            button.setAccessibleName(f"{line.button} {line.number or line.title}")
            button.clicked.connect(lambda: self.acted.emit(line))
            row.addWidget(button)

    def _text_column(self) -> QVBoxLayout:
        first = QHBoxLayout()
        first.setSpacing(theme.px(8))
        if self.line.number:
            first.addWidget(label(self.line.number, "strong"))
        first.addWidget(Elided(self.line.title), 1)
        column = QVBoxLayout()
        column.setSpacing(theme.px(2))
        column.addLayout(first)
        if self.line.detail:
            column.addWidget(Elided(self.line.detail, "small"))
        return column

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self.line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.line)
            return
        if event.key() == Qt.Key.Key_Space and self.line.button:
            self.acted.emit(self.line)
            return
        if event.key() == Qt.Key.Key_P and self.line.paper:
            self.printed.emit(self.line)
            return
        if event.key() in STEPS:
            self.stepped.emit(STEPS[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)


class ProgressLine(QWidget):
    """A name, a bar, so much of so much; the colour follows the share, the words say it."""

    def __init__(self, name: str, done: int, wanted: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(2), 0, theme.px(2))
        row.setSpacing(theme.px(12))
        words = label(name)
        words.setMinimumWidth(theme.px(64))
        row.addWidget(words)
        row.addWidget(_Bar(done / wanted if wanted else 0.0), 1)
        number = label(f"{done}/{wanted}", "muted")
        number.setMinimumWidth(theme.px(44))
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(number)


class _Bar(QWidget):
    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = min(1.0, max(0.0, share))
        self.setFixedHeight(theme.px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        round_by = self.height() / 2
        painter.setBrush(theme.colour("rule"))
        painter.drawRoundedRect(QRectF(self.rect()), round_by, round_by)
        tone = "done" if self._share >= 0.8 else "soon" if self._share >= 0.5 else "late"
        painter.setBrush(theme.colour(tone))
        if self._share:
            painter.drawRoundedRect(
                QRectF(0, 0, max(self.width() * self._share, self.height()), self.height()), round_by, round_by
            )
