"""What is asked when something that a station lacked is there: which, since when, what shows it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from app.ledger import stations
from app.ledger.stations import CheckEntry
from app.ledger.store import Ledger
from app.ui.parts.ask_dialog import AskDialog
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import SegmentField, TextField


class MendItemDialog(AskDialog):
    """整改到位 of one of the nine."""

    def __init__(self, parent: QWidget, ledger: Ledger, check: CheckEntry, lacking: Sequence[str]) -> None:
        super().__init__(parent, f"{check.station}：整改到位", "保存")
        self._ledger, self._check = ledger, check
        first = lacking[0] if len(lacking) == 1 else None
        self.form.add(SegmentField("item", "整改了哪一项", lacking, required=True, value=first, wraps=True))
        self.form.add(DateField("on", "到位日期", required=True, today=lambda: ledger.today)).set_value(ledger.today)
        self.form.add(TextField("evidence", "佐证", required=True, placeholder="如 照片2、购置清单"))

    @property
    def item(self) -> str:
        """Which of the nine it was."""
        return self.words("item")

    def save(self) -> None:
        on = self.form.fields["on"].value()
        assert isinstance(on, date)
        stations.mend(
            self._ledger,
            self._check.station_id,
            self._check.checked_on,
            self.item,
            on=on,
            evidence=self.words("evidence"),
        )
