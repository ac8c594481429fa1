"""A field for a passphrase, and the tick that shows what is typed in one or two of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from app.ui.widgets.entry.fields import TextField

LONGEST = 200


class SecretField(TextField):
    """Blanks count. A hidden field takes no input method: what it proposes would stand readable beside it."""

    def __init__(self, key: str, name: str) -> None:
        super().__init__(key, name, required=True, longest=LONGEST)
        self.show_words(shown=False)

    def show_words(self, *, shown: bool) -> None:
        """Let what is typed be seen, and Chinese be typed."""
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        secret = Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText if shown else secret)


def shown_tick(*fields: SecretField) -> QCheckBox:
    """Shows what is typed in these fields while it is ticked."""
    tick = QCheckBox("看得见（口令里有汉字的，先勾上再输）")
    for field in fields:
        tick.toggled.connect(lambda on, each=field: each.show_words(shown=on))
    return tick
