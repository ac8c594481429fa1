"""Counting ballots: how many were expected, came, were issued, came back, are valid; then each one's votes."""

from collections.abc import Sequence

from app.ledger.store import Ledger
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import NumberField, TextField
from app.ui.widgets.entry.forms import FormGrid

COUNTS = (
    ("deputies", "应到", "人"),
    ("present", "实到", "人"),
    ("issued", "发出", "票"),
    ("returned", "收回", "票"),
    ("valid", "有效", "票"),
)
MOST = 4  # options that stand beside a name


class CountForm(FormGrid):
    """Asks for one count over `subjects` (key, name) with the ballots of each option."""

    def __init__(
        self, ledger: Ledger, subjects: Sequence[tuple[str, str]], options: Sequence[str], *, places: bool = False
    ) -> None:
        super().__init__(columns=6, keys=False)
        self._subjects, self._options = tuple(subjects), tuple(options)
        self.add(TextField("title", "名称", required=True), span=4)
        on = DateField("on", "投票日期", required=True, today=lambda: ledger.today)
        self.add(on, span=2, answers=("held_on",)).set_value(ledger.today)
        for key, name, unit in COUNTS:
            self.add(
                NumberField(key, name, unit=unit, required=True), answers=("expected",) if key == "deputies" else ()
            )
        if places:
            self.add(NumberField("places", "应选", unit="项", required=True, lowest=1))
        self.add(TextField("place", "地点"), span=2, fresh_row=True)
        self.add(TextField("tellers", "计票、监票人"), span=2)
        self.add(TextField("note", "备注"), span=2)
        for at, (key, name) in enumerate(self._subjects):
            words = TextField(f"of-{key}", "对象" if at == 0 else "")
            words.edit.setReadOnly(True)
            words.edit.setAccessibleName("对象")
            words.set_value(name)
            self.add(words, span=6 - len(self._options[:MOST]), fresh_row=True).without_foot()
            for option in self._options:
                ballots = self.add(NumberField(f"{key}-{option}", option, required=True))
                ballots.without_foot()
                if at:
                    ballots.label_widget().setText("")  # said once above the first; a screen reader hears it

    def counts(self) -> dict[str, int]:
        """应到 … 有效, by key."""
        return {key: self._number(key) for key, _, _ in COUNTS}

    def votes(self) -> tuple[tuple[str, tuple[int, ...]], ...]:
        """For each subject the ballots of each option, in order."""
        return tuple(
            (key, tuple(self._number(f"{key}-{option}") for option in self._options)) for key, _ in self._subjects
        )

    def words(self, key: str) -> str:
        return str(self.fields[key].value() or "")

    def _number(self, key: str) -> int:
        value = self.fields[key].value()
        return value if isinstance(value, int) else 0
