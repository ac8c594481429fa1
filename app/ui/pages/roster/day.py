"""One planned day to be written or changed: when, where, who, about what."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app.errors import LedgerError
from app.ledger import bylaws, deputies, rosters
from app.ledger.rosters import Day, Roster
from app.ledger.store import Ledger
from app.rules.reading import WORDS, read_date
from app.ui import theme
from app.ui.pages.roster.written_days import with_weekday
from app.ui.parts.ask_dialog import AskDialog
from app.ui.parts.sheet import UNCHANGED
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.entry.names import ChoiceField, NameField
from app.ui.widgets.entry.times import TIMES, TimesField

WITH_YEAR = re.compile(r"\d{4}\s*[-/.年]|\d{8}")


class RosterDateField(DateField):
    """A day of the roster's year where no year is written."""

    def __init__(self, key: str, name: str, year: int, *, today: Callable[[], date], required: bool = False) -> None:
        super().__init__(key, name, today=today, required=required)
        self._year = year

    def read(self, text: str) -> object:
        if text in WORDS or WITH_YEAR.search(text):
            return super().read(text)
        day = read_date(text, date(self._year, 12, 31))
        if day.year != self._year:
            raise ValueError(f"{self._year}年没有这一天")
        return day


class DayDialog(AskDialog):
    """A day more, or changes to one with the reason; `made` is its id."""

    def __init__(self, parent: QWidget, ledger: Ledger, roster: Roster, known: Day | None = None) -> None:
        title = f"改{with_weekday(known.on, known.year)}的接待" if known else f"{roster.year}年加一天接待"
        super().__init__(parent, title, "保存", columns=2)
        self._ledger, self._roster, self._known = ledger, roster, known
        self.made = known.id if known else ""
        self._people = deputies.candidates(ledger)
        self._stations = {name: each for each, name in bylaws.stations(ledger)}
        self.setMinimumWidth(theme.px(640))
        self._build()
        self._fill(known or self._last())
        self.form.fields["on"].setFocus()
        self.resize(self.minimumWidth(), self.sizeHint().height())

    def save(self) -> None:
        values = self._values()
        if self._known is None:
            self.made = rosters.add_day(self._ledger, self._roster.year, values).id
            return
        now = _values_of(self._known)
        changes = {key: value for key, value in values.items() if value != now[key]}
        if not changes:
            raise LedgerError(UNCHANGED)
        rosters.set_day(self._ledger, self._known.id, changes, self.words("why"))

    def _build(self) -> None:
        ledger, form = self._ledger, self.form
        form.add(RosterDateField("on", "日期", self._roster.year, today=lambda: ledger.today, required=True))
        form.add(TimesField(), answers=TIMES)
        known = {} if self._known is None else dict(self._known.seats)
        names = [(name, tuple(keys.split(" ", 1))) for _, name, keys in self._people]
        listed = {each for each, _, _ in self._people}
        names += [(name, ()) for each, name in known.items() if each not in listed]
        form.add(NameField("deputies", "接待代表", names, many=True, known=True, required=True), span=0)
        self._station = form.add(ChoiceField("station", "联络站"), answers=("station_id",))
        self._place = form.add(ChoiceField("place", "地点", free=True))
        form.fields["on"].edited.connect(self._offer_stations)
        form.add(TextField("theme", "主题", placeholder="如 秸秆禁烧、医保缴费"))
        form.add(TextField("guests", "陪同", placeholder="如 副镇长"))
        form.add(TextField("contact", "联系电话"))
        if self._known is not None:
            form.add(TextField("why", "为什么改", required=True, placeholder="如 和镇里的会冲突"))

    def _last(self) -> Day | None:
        """The day whose time and place a new one takes over."""
        return self._roster.days[-1] if self._roster.days else None

    def _offer_stations(self) -> None:
        """Offer the stations that there are on the day, and the one that stands in the roster."""
        on = self.form.fields["on"].value()
        day = on if isinstance(on, date) else None
        kept = [self._known.station] if self._known is not None and self._known.station else []
        self._station.set_choices(bylaws.open_stations(self._ledger, day, *kept))
        self._place.set_choices(bylaws.places(self._ledger, day))

    def _fill(self, day: Day | None) -> None:
        self._offer_stations()
        self.form.fill({"station": self._roster.station or None})
        if day is None:
            return
        shared = {key: getattr(day, key) or None for key in ("station", "place", "guests", "contact")}
        self.form.fill(shared | {"times": (day.starts, day.ends) if day.starts else None})
        if self._known is not None:
            self.form.fill({"on": day.on, "deputies": tuple(name for _, name in day.seats), "theme": day.theme or None})

    def _values(self) -> dict[str, Any]:
        times, names = self.form.fields["times"].value(), self.form.fields["deputies"].value()
        starts, ends = times if isinstance(times, tuple) else ("", "")
        ids = {name: each for each, name, _ in self._people}
        if self._known is not None:
            ids = {name: each for each, name in self._known.seats} | ids
        return {
            "on": self.form.fields["on"].value(),
            "starts": starts,
            "ends": ends or "",
            "deputies": tuple(ids[name] for name in names) if isinstance(names, tuple) else (),
            "station_id": self._stations.get(self.words("station")),
            **{key: self.words(key) for key in ("place", "theme", "guests", "contact")},
        }


def _values_of(day: Day) -> dict[str, Any]:
    values = {key: getattr(day, key) for key in ("on", "starts", "ends", "station_id", "place", "theme")}
    return values | {"guests": day.guests, "contact": day.contact, "deputies": tuple(each for each, _ in day.seats)}
