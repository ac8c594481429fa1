"""The choice of a working method, by its title."""

from app.ledger.bylaws import named
from app.rules.methods import Method
from app.ui.widgets.entry.names import ChoiceField


class MethodField(ChoiceField):
    """One of these methods; its value is the key, what is read is the title, its steps stand beneath."""

    def __init__(self, methods: tuple[Method, ...], key: str = "method", *, value: str = "") -> None:
        self._methods = methods
        super().__init__(key, "工作法", [each.title for each in methods], required=True)
        self.edited.connect(self._say)
        self.set_value(value or None)

    def read(self, text: str) -> object:
        title = super().read(text)
        return named(str(title), self._methods).key if title else title

    def set_value(self, value: object) -> None:
        super().set_value(named(str(value), self._methods).title if value else value)
        self._say()

    def _say(self) -> None:
        method = next((each for each in self._methods if each.key == self.value()), None)
        self.set_hint(f"{method.place}：{' → '.join(step.name for step in method.steps)}" if method else "")
