"""A labelled place for one value: the label above, an error or a hint in words beneath."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.cards import label


class FormField(QWidget):
    """What every field has: a key, a label, a value, an error line.

    `edited` is offered when the clerk changed something, `walked` when Enter asks for the next field. `value()` is None
    when the field is empty or cannot be read; `check()` says which, in words.
    """

    edited = Signal()
    walked = Signal()

    def __init__(self, key: str, name: str, *, required: bool = False, hint: str = "") -> None:
        super().__init__()
        self.key = key
        self.name = name
        self.required = required
        self.composing = False
        self._tight = False
        self._hint = hint
        self.setObjectName(f"field_{key}")
        self._label = label(f"{name} *" if required else name, "small")
        self._label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._foot = label(hint, "hint", wrap=True)
        self._foot.setMinimumHeight(theme.px(17))
        self._foot.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(2))
        self._column.addWidget(self._label)
        self._column.addWidget(self._foot, 1)

    def value(self) -> object:
        """What the field holds, read; None when empty or not readable."""
        raise NotImplementedError

    def set_value(self, value: object) -> None:
        """Show a value; nothing is offered."""
        raise NotImplementedError

    def raw(self) -> object:
        """What is typed, as it is typed, for the draft of a half-written form (JSON types only)."""
        return self.value()

    def set_raw(self, raw: object) -> None:
        """Show what was typed in a draft."""
        self.set_value(raw)

    def clear(self) -> None:
        self.set_value(None)
        self.set_error("")

    def trouble(self) -> str:
        """Why the field cannot be saved as it is, or an empty sentence."""
        if self.required and self.value() in (None, "", ()):
            return f"请填写{self.name}"
        return ""

    def check(self) -> bool:
        """Show the field's trouble beneath it; True when there is none."""
        self.set_error(self.trouble())
        return not self._foot.property("error")

    def set_error(self, sentence: str) -> None:
        """Say beneath the field what is wrong; an empty sentence brings the hint back."""
        self._foot.setText(sentence or self._hint)
        wrong = bool(sentence)
        if self._tight:
            self._foot.setVisible(wrong)
        if bool(self._foot.property("error")) == wrong:
            return
        self._foot.setProperty("error", wrong)
        self._foot.setProperty("role", "error" if wrong else "hint")
        for part in (self._foot, *self._editors):
            part.setProperty("wrong", wrong)
            part.style().unpolish(part)
            part.style().polish(part)

    def refuse(self, sentence: str) -> bool:
        """Say beneath the field what is wrong with it, and go there; False while it is out of sight."""
        if self.isHidden():
            return False
        self.set_error(sentence)
        self.setFocus()
        return True

    @property
    def error(self) -> str:
        """The sentence beneath the field when something is wrong."""
        return self._foot.text() if self._foot.property("error") else ""

    def set_hint(self, sentence: str) -> None:
        """Words beneath the field while nothing is wrong."""
        self._hint = sentence
        if not self._foot.property("error"):
            self._foot.setText(sentence)

    def set_label(self, name: str) -> None:
        """Call the field something else."""
        self.name = name
        self._label.setText(f"{name} *" if self.required else name)
        for editor in self._editors:
            editor.setAccessibleName(name)

    def without_foot(self) -> "FormField":
        """For tight rows: room for the line beneath is taken only while something is wrong."""
        self._tight = True
        self._foot.setMinimumHeight(0)
        self._foot.setVisible(False)
        self._column.addStretch(1)  # when a neighbour grows by its error, this one stays where it is
        return self

    def hold(self, editor: QWidget, *, walks: bool = True) -> None:
        """Put the editor beneath the label; Enter in it walks on, unless an input method is composing."""
        self._editors.append(editor)
        self._column.insertWidget(self._column.count() - 1, editor)
        editor.setAccessibleName(self.name)
        self._label.setBuddy(editor)
        self.setFocusProxy(editor)
        if walks:
            editor.installEventFilter(self)

    @property
    def _editors(self) -> list[QWidget]:
        held: list[QWidget] = self.__dict__.setdefault("_held", [])
        return held

    def label_widget(self) -> QLabel:
        return self._label

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self.composing = bool(event.preeditString())
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._walks(event):
            self.walked.emit()
            return True
        return super().eventFilter(_watched, event)

    def pressed(self, event: QEvent) -> Qt.Key | None:
        """The key an event is about, unless an input method is at work."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not self.composing:
            return Qt.Key(event.key())
        return None

    def _walks(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return plain and not self.composing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
