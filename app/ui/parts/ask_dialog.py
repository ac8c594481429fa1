"""A dialog that asks for a few fields and calls one verb when all of them are well."""

from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.parts.acts import Trouble, attempt
from app.ui.parts.areas import FormArea
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.entry.forms import FormGrid


class AskDialog(Dialog):
    """A form that is saved before the dialog closes; what the ledger refuses stands beneath its field."""

    def __init__(self, parent: QWidget, title: str, verb: str, words: str = "", *, columns: int = 1) -> None:
        super().__init__(parent, title, accept=verb)
        self.form = FormGrid(columns=columns, keys=False)
        self._trouble = Trouble(self)
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
        return self._trouble.sentence

    def refuse(self, key: str, sentence: str) -> bool:
        """Say beneath the field of that key what is wrong with it; False where none is in sight."""
        return self.form.refuse(key, sentence)

    def save(self) -> None:
        """Write it down. Raises LedgerError."""
        raise NotImplementedError

    def try_accept(self) -> None:
        if self.try_save():
            self.accept()

    def try_save(self) -> bool:
        """Whether it was written down; if not, the dialog says why."""
        self._trouble.say("")
        return self.form.check() and attempt(self._trouble.say, self.save, refused=self._trouble.refuse)

    def also_once(self) -> None:
        """Offer 保存 beside the button that saves and goes on."""
        self.accept_button.leave("Ctrl+S")
        once = Button("保存", key="Ctrl+S", alone=True)
        once.clicked.connect(lambda: AskDialog.try_accept(self))
        self.row.insertWidget(self.row.indexOf(self.accept_button), once)

    def words(self, key: str) -> str:
        return str(self.form.fields[key].value() or "")
