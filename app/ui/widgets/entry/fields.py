"""Fields for words, numbers and open choices."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy

from app.ui import theme
from app.ui.widgets.entry.field import FormField
from app.ui.widgets.entry.segments import Segmented

COMES_BACK = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class TextField(FormField):
    """One line of words. `reads` turns them into a value and raises ValueError with the reason."""

    def __init__(
        self,
        key: str,
        name: str,
        *,
        required: bool = False,
        hint: str = "",
        placeholder: str = "",
        longest: int = 0,
        reads: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__(key, name, required=required, hint=hint)
        self._reads = reads
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(placeholder)
        if longest:
            self.edit.setMaxLength(longest)
        self.hold(self.edit)
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self._left)

    def text(self) -> str:
        """The words as they stand, without blanks around them."""
        return self.edit.text().strip()

    def value(self) -> object:
        if not self.text():
            return None
        try:
            return self.read(self.text())
        except ValueError:
            return None

    def set_value(self, value: object) -> None:
        self.edit.setText("" if value is None else self.write(value))
        self.edit.setCursorPosition(0)
        self.set_error("")

    def raw(self) -> object:
        return self.edit.text()

    def set_raw(self, raw: object) -> None:
        self.edit.setText("" if raw is None else str(raw))
        self.edit.setCursorPosition(0)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in COMES_BACK:
            self.edit.setCursorPosition(0)  # a line longer than its field is read from its beginning
        return super().eventFilter(_watched, event)

    def read(self, text: str) -> object:
        """The value that is meant; raises ValueError with the reason."""
        return self._reads(text) if self._reads else text

    def write(self, value: object) -> str:
        """The value as words."""
        return str(value)

    def trouble(self) -> str:
        if not self.text():
            return super().trouble()
        try:
            self.read(self.text())
        except ValueError as reason:
            return str(reason)
        return ""

    def settle(self) -> None:
        """The clerk leaves the field: say at once what cannot be read."""
        if self.text():
            self.check()

    def _left(self) -> None:
        self.settle()
        if not self.edit.hasFocus():
            self.edit.setCursorPosition(0)

    def _typed(self) -> None:
        self.set_error("")
        self.edited.emit()


class LongField(FormField):
    """Words of several lines; Enter walks on, Shift+Enter begins a new line."""

    def __init__(
        self, key: str, name: str, *, required: bool = False, hint: str = "", placeholder: str = "", lines: int = 4
    ) -> None:
        super().__init__(key, name, required=required, hint=hint)
        self.edit = _Lines(lines)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setTabChangesFocus(True)
        self.edit.setToolTip("换行用 Shift+Enter，Enter 到下一项")
        self.hold(self.edit)
        self._column.setStretch(1, 1)
        self._column.setStretch(2, 0)
        self.edit.textChanged.connect(self._typed)
        self._filling = False

    def value(self) -> object:
        return self.edit.toPlainText().strip() or None

    def set_value(self, value: object) -> None:
        self._filling = True
        self.edit.setPlainText("" if value is None else str(value))
        self._filling = False
        self.set_error("")

    def raw(self) -> object:
        return self.edit.toPlainText()

    def _typed(self) -> None:
        if self._filling:
            return
        self.set_error("")
        self.edited.emit()


class _Lines(QPlainTextEdit):
    """A text box that asks for the height of its lines, not for the toolkit's idea of it."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), self.fontMetrics().lineSpacing() * self._lines + theme.px(18))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(80), self.fontMetrics().lineSpacing() * min(2, self._lines) + theme.px(18))


class NumberField(TextField):
    """A whole number from `lowest` to `highest`; the up and down keys count."""

    def __init__(
        self,
        key: str,
        name: str,
        *,
        required: bool = False,
        hint: str = "",
        lowest: int = 0,
        highest: int = 9_999_999,
        unit: str = "",
    ) -> None:
        super().__init__(key, f"{name}（{unit}）" if unit else name, required=required, hint=hint)
        self._lowest, self._highest = lowest, highest
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.setToolTip("上下方向键加减")

    def read(self, text: str) -> object:
        from app.rules.reading import read_count

        number = read_count(text)
        if not self._lowest <= number <= self._highest:
            raise ValueError(f"应在{self._lowest}到{self._highest}之间")
        return number

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(self.pressed(event) or Qt.Key.Key_unknown)
        if step:
            self._count(step)
            return True
        return super().eventFilter(_watched, event)

    def _count(self, step: int) -> None:
        value = self.value()
        number = value if isinstance(value, int) else 0
        self.set_value(min(self._highest, max(self._lowest, number + step)))
        self.edited.emit()


class SegmentField(FormField):
    """A few open choices: 男 / 女, 当场答复 / 转交办理 / …"""

    def __init__(
        self,
        key: str,
        name: str,
        choices: Sequence[str | tuple[object, str]],
        *,
        required: bool = False,
        hint: str = "",
        value: object = None,
        optional: bool = True,
        wraps: bool = False,
    ) -> None:
        super().__init__(key, name, required=required, hint=hint)
        self._start = value
        pairs = [(choice, choice) if isinstance(choice, str) else choice for choice in choices]
        self.segments = Segmented(pairs, value=value, optional=optional and not required, name=name, wraps=wraps)
        self.hold(self.segments)
        if not wraps:
            self.segments.setFixedHeight(theme.px(34))
            self._column.setAlignment(self.segments, Qt.AlignmentFlag.AlignLeft)
        self.segments.chosen.connect(self._chosen)

    def value(self) -> object:
        return self.segments.value()

    def set_value(self, value: object) -> None:
        self.segments.set_value(value)
        self.set_error("")

    def clear(self) -> None:
        self.set_value(self._start)

    def _chosen(self) -> None:
        self.set_error("")
        self.edited.emit()


class YesNo(SegmentField):
    """否 or 是, as False and True."""

    def __init__(
        self, key: str, name: str, *, required: bool = False, hint: str = "", value: bool | None = False
    ) -> None:
        super().__init__(
            key, name, ((False, "否"), (True, "是")), required=required, hint=hint, value=value, optional=False
        )
