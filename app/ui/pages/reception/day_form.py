"""The form of a reception day: what is asked once, before the first visitor."""

from datetime import date

from app.ledger import bylaws
from app.ledger.activities import ActivityDraft, Present
from app.ledger.store import Ledger
from app.rules.reading import read_times
from app.rules.trade import PRESENT, RECEPTION
from app.ui.parts.asking import deputy_ids, deputy_names
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.entry.names import ChoiceField, NameField
from app.ui.widgets.entry.times import TIMES

KEPT = ("held_on", "starts", "ends", "place", "station_id", "guests")

ALONE = "只有 1 名，接待一般不少于 2 名"


class DayForm(FormGrid):
    """Asks for date, time, place, deputies and companion of a reception day."""

    def __init__(self, ledger: Ledger) -> None:
        super().__init__(columns=3, keys=False)
        self._ledger = ledger
        self.on = self.add(DateField("held_on", "接待日期", required=True, today=lambda: ledger.today))
        self.add(TextField("times", "起止时间", reads=read_times, placeholder="如 9:00-11:30"), answers=TIMES)
        self.place = self.add(ChoiceField("place", "接待地点", free=True, required=True))
        self.deputies = self.add(
            NameField("deputies", "接待代表（不少于2名）", many=True, known=True, required=True), span=2
        )
        self.add(TextField("guests", "陪同", placeholder="如 副镇长"))
        self.on.set_value(ledger.today)
        self.on.edited.connect(self.refresh_words)
        self.deputies.edited.connect(self._count_deputies)

    def _count_deputies(self) -> None:
        """One deputy alone is told, not refused: the other may have been kept away."""
        names = self.deputies.value()
        self.deputies.set_hint(ALONE if isinstance(names, tuple) and len(names) == 1 else "")

    def refresh_words(self) -> None:
        """Offer what the ledger knows by now."""
        on = self.on.value()
        self.place.set_choices(bylaws.places(self._ledger, on if isinstance(on, date) else None))
        self.deputies.set_candidates(deputy_names(self._ledger))

    def show_new(self, before: ActivityDraft | None) -> None:
        """Ask for another day; where and at what hour it was held `before` is likely to be the same."""
        self.clear()
        if before is not None:
            self.fill({"place": before.place, "guests": before.guests})
            self.fields["times"].set_value(span(before) or None)
        self.on.set_value(self._ledger.today)

    def show_day(self, draft: ActivityDraft) -> None:
        """Show a day that is to be corrected."""
        present = tuple(each.name for each in draft.attendance if each.status == PRESENT)
        self.fill({"held_on": draft.held_on, "place": draft.place, "guests": draft.guests, "deputies": present})
        self.fields["times"].set_value(span(draft) or None)

    def draft(self) -> ActivityDraft:
        """The reception day as it is written. Raises LedgerError for a name that no deputy bears."""
        values = self.values()
        on, times, names = values["held_on"], values["times"], values["deputies"]
        starts, ends = times if isinstance(times, tuple) else ("", "")
        station = {name: each for each, name in bylaws.stations(self._ledger)}.get(str(values["place"]))
        ids = deputy_ids(self._ledger, names if isinstance(names, tuple) else (), "deputies")
        return ActivityDraft(
            on if isinstance(on, date) else self._ledger.today,
            RECEPTION,
            starts=starts,
            ends=ends or "",
            place=str(values["place"]),
            station_id=station,
            guests=str(values["guests"] or ""),
            attendance=tuple(Present(each) for each in ids),
        )


def departures(written: ActivityDraft, stored: ActivityDraft) -> dict[str, object]:
    """What is written otherwise than it is stored; whoever was on leave or absent stays so."""
    changes: dict[str, object] = {
        name: getattr(written, name) for name in KEPT if getattr(written, name) != getattr(stored, name)
    }
    if "place" not in changes:
        changes.pop("station_id", None)  # a planned day may belong to a station whose name is not its place
    present = [each.deputy_id for each in stored.attendance if each.status == PRESENT]
    if [each.deputy_id for each in written.attendance] != present:
        known = {each.deputy_id: each for each in stored.attendance if each.status == PRESENT}
        came = tuple(known.get(each.deputy_id, each) for each in written.attendance)
        here = {each.deputy_id for each in came}
        away = (each for each in stored.attendance if each.status != PRESENT and each.deputy_id not in here)
        changes["attendance"] = (*came, *away)
    return changes


def span(draft: ActivityDraft) -> str:
    """9:00–11:30 as it is read."""
    return "–".join(part.removeprefix("0") for part in (draft.starts, draft.ends) if part)
