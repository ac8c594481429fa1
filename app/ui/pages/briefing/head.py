"""The head of the issue in hand: its numbers and its days."""

from datetime import date
from typing import Any

from app.errors import LedgerError
from app.ledger.briefings import BriefingDraft
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import NumberField
from app.ui.widgets.entry.forms import FormGrid

PARTS = ("number", "album", "since", "until", "on")

LARGE = 1.4  # letters so large that five fields in a line show no whole day


class HeadForm(FormGrid):
    """Number, album, first and last day of what is told, and the day of issue."""

    def __init__(self, ledger: Ledger) -> None:
        super().__init__(columns=5 if theme.look().scale < LARGE else 3, keys=False)

        def today() -> date:
            return ledger.today

        self.number = self.add(NumberField("number", "期号", required=True, lowest=1, highest=9999))
        self.album = self.add(NumberField("album", "专辑号", lowest=1, highest=9999))
        self.since = self.add(DateField("since", "起日", today=today, required=True))
        self.until = self.add(DateField("until", "止日", today=today, required=True))
        self.on = self.add(DateField("on", "印发日期", today=today, required=True))

    def show_head(self, draft: BriefingDraft) -> None:
        """Show that of a draft."""
        self.fill({name: getattr(draft, name) for name in PARTS})

    @property
    def head(self) -> dict[str, Any]:
        """What the fields hold, once they passed their checks; LedgerError where the last day is before the first."""
        given = {name: getattr(self, name).value() for name in PARTS}
        if given["until"] < given["since"]:
            raise LedgerError("止日早于起日，请改正。", field="until")
        return given
