"""A dialog that asks for a few fields and calls one verb when all of them are well."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.errors import LedgerError
from app.ui import theme
from app.ui.parts.areas import FormArea
from app.ui.widgets.cards import label
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.entry.forms import FormGrid


class AskDialog(Dialog):
    """A form that is saved before the dialog closes; what the ledger refuses stands beneath its field."""

    places: ClassVar[Mapping[str, str]] = {}

    def __init__(self, parent: QWidget, title: str, verb: str, words: str = "", *, columns: int = 1) -> None:
        super().__init__(parent, title, accept=verb)
        self.form = FormGrid(columns=columns, keys=False)
        self._trouble = label("", "error", wrap=True)
        self._trouble.hide()
        if words:
            self.body.addWidget(label(words, "muted", wrap=True))
        area = FormArea(self.form)
        self.form.setProperty("sheet", False)
        area.setObjectName("rolling")
        self.form.setObjectName("rollingBody")
        self.form.setAutoFillBackground(False)
        self.body.addWidget(area, 1)
        self.body.addWidget(self._trouble)
        self.setMaximumHeight(parent.screen().availableGeometry().height() - theme.px(40))
        self.form.finished.connect(self.accept_button.setFocus)

    def setVisible(self, visible: bool) -> None:
        """As high as the form, not the two thirds of the screen that Qt gives a dialog."""
        if visible and not self.isVisible():
            self.resize(self.minimumWidth(), min(self.sizeHint().height(), self.maximumHeight()))
        super().setVisible(visible)

    @property
    def trouble(self) -> str:
        """The sentence above the buttons."""
        return "" if self._trouble.isHidden() else self._trouble.text()

    def save(self) -> None:
        """Write it down. Raises LedgerError."""
        raise NotImplementedError

    def try_accept(self) -> None:
        if self.try_save():
            self.accept()

    def try_save(self) -> bool:
        """Whether it was written down; if not, the dialog says why."""
        self._trouble.hide()
        if not self.form.check():
            return False
        try:
            self.save()
        except LedgerError as error:
            self._say(str(error))
            return False
        return True

    def also(self, sequence: str) -> None:
        """Another key that saves."""
        QShortcut(QKeySequence(sequence), self).activated.connect(self.accept_button.click)

    def words(self, key: str) -> str:
        return str(self.form.fields[key].value() or "")

    def _say(self, sentence: str) -> None:
        for mark, key in self.places.items():
            if mark in sentence and key in self.form.fields:
                self.form.fields[key].set_error(sentence)
                self.form.fields[key].setFocus()
                return
        self._trouble.setText(sentence)
        self._trouble.show()
