"""The choice of a working method, by its title."""

from app.ledger.bylaws import methods
from app.ui.widgets.entry.names import ChoiceField


class MethodField(ChoiceField):
    """One of the shipped methods; its value is the key, what is read is the title, its steps stand beneath."""

    def __init__(self, key: str = "method", *, value: str = "") -> None:
        super().__init__(key, "工作法", [each.title for each in methods.shipped.values()], required=True)
        self.edited.connect(self._say)
        self.set_value(value or None)

    def read(self, text: str) -> object:
        title = super().read(text)
        return methods.one(str(title)).key if title else title

    def set_value(self, value: object) -> None:
        super().set_value(methods.one(str(value)).title if value else value)
        self._say()

    def _say(self) -> None:
        method = methods.shipped.get(str(self.value()))
        self.set_hint(f"{method.place}：{method.steps_on_screen}" if method else "")
