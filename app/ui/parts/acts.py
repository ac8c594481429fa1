"""Running a verb from a slot: what was refused stands where it belongs, what was done is said."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.errors import LedgerError
from app.ui.widgets.dialogs import ask_reason

T = TypeVar("T")
Say = Callable[[str], object]


class Asks(Protocol):
    """A form that can show beneath the field of a key what is wrong with it."""

    def refuse(self, key: str, sentence: str) -> bool:
        """Whether there is such a field in sight."""


class Trouble(QLabel):
    """The line of a form in which a refusal stands that belongs to no field in sight; hidden while there is none."""

    def __init__(self, *forms: Asks) -> None:
        super().__init__()
        self._forms = forms
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "error")
        self.setWordWrap(True)
        self.hide()

    def watch(self, form: Asks) -> None:
        """Refusals may stand in this form, too."""
        self._forms = (*self._forms, form)

    def say(self, sentence: str) -> None:
        """Show the sentence; an empty one takes the line away."""
        self.setText(sentence)
        self.setVisible(bool(sentence))

    def refuse(self, error: LedgerError) -> None:
        """Say what the ledger refused: beneath the field it is about, else here."""
        placed = any(form.refuse(error.field, str(error)) for form in self._forms)
        self.say("" if placed else str(error))

    @property
    def sentence(self) -> str:
        """What stands here now."""
        return "" if self.isHidden() else self.text()


def attempt(
    say: Say,
    verb: Callable[[], T],
    done: str | Callable[[T], str] = "",
    *,
    then: Callable[[T], object] | None = None,
    refused: Callable[[LedgerError], object] | None = None,
) -> bool:
    """Run a verb, `say` what was `done`, and go on with what it gives; False where the ledger refused.

    A refusal goes to the form that asked (`refused`); where nobody asked, it is said, too.
    """
    try:
        made = verb()
    except LedgerError as error:
        if refused is None:
            say(str(error))
        else:
            refused(error)
        return False
    sentence = done(made) if callable(done) else done
    if sentence:
        say(sentence)
    if then is not None:
        then(made)
    return True


def looked_up(say: Say, read: Callable[[], T]) -> T | None:
    """What the ledger has; where it is gone by now that is said, and None comes back."""
    try:
        return read()
    except LedgerError as error:
        say(str(error))
        return None


def attempt_with_reason(
    say: Say,
    question: tuple[QWidget, str, str, str],
    verb: Callable[[str], T],
    done: str | Callable[[T], str] = "",
    *,
    then: Callable[[T], object] | None = None,
    refused: Callable[[LedgerError], object] | None = None,
) -> bool:
    """The same for what is voided or taken back: `question` is over which window, what, what follows, and the button.

    False, too, where the clerk thinks better of it.
    """
    parent, title, words, button = question
    reason = ask_reason(parent, title, words, accept=button)
    return bool(reason) and attempt(say, lambda: verb(reason or ""), done, then=then, refused=refused)
