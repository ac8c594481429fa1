"""A form: labelled fields in columns that Enter walks through."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.ui import theme
from app.ui.widgets.entry.field import FormField

F = TypeVar("F", bound=FormField)


class FormGrid(QWidget):
    """Fields in columns of equal width, in the order of their adding, which is the order Enter and Tab walk.

    `save` is Ctrl+S, `save_next` Ctrl+Enter, `finished` Enter in the last field.
    """

    edited = Signal()
    save = Signal()
    save_next = Signal()
    finished = Signal()

    def __init__(self, *, columns: int = 3, keys: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, FormField] = {}
        self._answers: dict[str, str] = {}
        self._columns = columns
        self._keys = keys
        self._at = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(4))
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, theme.px(90))

    def add(self, field: F, *, span: int = 1, fresh_row: bool = False, answers: Iterable[str] = ()) -> F:
        """Put the field into the next free place; `span` columns wide; 0 means the whole row.

        It `answers` for other keys, too: 起止时间 for `starts` and `ends`.
        """
        width = min(span or self._columns, self._columns)
        column = self._at % self._columns
        if column and (fresh_row or column + width > self._columns):
            self._at += self._columns - column
        row, column = divmod(self._at, self._columns)
        self._grid.addWidget(field, row, column, 1, width)
        self._at += width
        self.fields[field.key] = field
        self._answers |= dict.fromkeys(answers, field.key)
        field.edited.connect(self.edited)
        field.walked.connect(lambda: self.walk_from(field))
        return field

    def skip(self) -> None:
        """Leave the next free place empty."""
        self._at += 1

    def add_widget(self, widget: QWidget) -> None:
        """Put something that is no field into a row of its own."""
        row = -(-self._at // self._columns)
        self._grid.addWidget(widget, row, 0, 1, self._columns)
        self._at = (row + 1) * self._columns

    def values(self) -> dict[str, object]:
        """What the fields hold, by key; None where empty."""
        return {key: field.value() for key, field in self.fields.items()}

    def fill(self, values: Mapping[str, object]) -> None:
        """Show these values; fields that are not named stay as they are; nothing is offered."""
        for key, value in values.items():
            if key in self.fields:
                self.fields[key].set_value(value)

    def raw(self) -> dict[str, object]:
        """What is typed, for the draft of a half-written form."""
        return {key: field.raw() for key, field in self.fields.items()}

    def fill_raw(self, raw: Mapping[str, object]) -> None:
        for key, value in raw.items():
            if key in self.fields:
                self.fields[key].set_raw(value)

    def clear(self, *, keep: Iterable[str] = ()) -> None:
        """Empty the fields but those that stay from one entry to the next."""
        staying = set(keep)
        for key, field in self.fields.items():
            if key not in staying:
                field.clear()

    def check(self) -> bool:
        """Show every trouble beneath its field and go to the first; True when there is none."""
        wrong = [field for field in self.fields.values() if not field.isHidden() and not field.check()]
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def set_errors(self, errors: Mapping[str, str]) -> None:
        """Say what the ledger refused, each beneath its field."""
        for key, sentence in errors.items():
            if key in self.fields:
                self.fields[key].set_error(sentence)

    def answers(self, key: str) -> bool:
        """Whether there is a field for what is called by this key."""
        return self._answers.get(key, key) in self.fields

    def refuse(self, key: str, sentence: str) -> bool:
        """Say beneath the field of that key what is wrong with it, and go there; False where none is in sight."""
        field = self.fields.get(self._answers.get(key, key))
        return field is not None and field.refuse(sentence)

    def begin(self) -> None:
        """Put the cursor into the first empty field."""
        shown = [field for field in self.fields.values() if field.isEnabled() and not field.isHidden()]
        empty = [field for field in shown if field.value() in (None, "", ())]
        for field in (empty or shown)[:1]:
            field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+S and Ctrl+Enter, unless a button of the page has them."""
        if self._keys and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            signal = {Qt.Key.Key_S: self.save, Qt.Key.Key_Return: self.save_next, Qt.Key.Key_Enter: self.save_next}.get(
                Qt.Key(event.key())
            )
            if signal is not None:
                signal.emit()
                return
        super().keyPressEvent(event)

    def walk_from(self, field: FormField) -> None:
        """Go to the field after this one."""
        order = [item for item in self.fields.values() if item is field or (item.isEnabled() and item.isVisible())]
        after = order[order.index(field) + 1 :]
        if not after:
            self.finished.emit()
            return
        after[0].setFocus()
        edit = getattr(after[0], "edit", None)
        if isinstance(edit, QLineEdit):
            edit.selectAll()
