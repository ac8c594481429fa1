"""The plain forms of an outing's sheet: where it went, whom it met in numbers, what it did for people."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from app.ledger import bylaws
from app.ledger.activities import ActivityDraft
from app.ledger.store import Ledger
from app.rules.reading import read_times
from app.rules.trade import MEDIATION, MOBILE, OUT_KINDS, PUBLICITY
from app.ui.parts.tallies import TallyField
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.field import FormField
from app.ui.widgets.entry.fields import LongField, NumberField, TextField
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.entry.names import ChoiceField
from app.ui.widgets.entry.times import TIMES

F = TypeVar("F", bound=FormField)
SERVICES = (
    *("解决农机故障", "协调农资", "技术指导", "帮助抢收晒粮"),
    *("送医送药", "法律咨询", PUBLICITY, MEDIATION),
)
COUNTED = ("received", "advised", "leaflets")
TIGHT = ("form", "place", "station", "campaign", "theme", "guests", "recorder", *COUNTED, "account")
WORDS = ("form", "theme", "place", "guests", "account", "recorder")


class Basics(FormGrid):
    """Day, kind, place, campaign, the numbers of the day and a short account."""

    def __init__(self, ledger: Ledger) -> None:
        super().__init__(columns=3, keys=False)
        self._ledger = ledger
        self._stations_kept: tuple[str, ...] = ()

        def today() -> date:
            return ledger.today

        self.on = self.add(DateField("held_on", "日期", required=True, today=today))
        self.add(TextField("times", "起止时间", reads=read_times, placeholder="如 9:00-11:30"), answers=TIMES)
        self.kind = self.add(ChoiceField("kind", "类型", OUT_KINDS, required=True))
        self.form = self.add(ChoiceField("form", "形式", free=True, placeholder="田间地头、集会摆摊…"))
        self.place = self.add(ChoiceField("place", "地点", free=True, required=True))
        self.station = self.add(ChoiceField("station", "联络站"), answers=("station_id",))
        self.campaign = self.add(ChoiceField("campaign", "专项"))
        self.add(TextField("theme", "主题"))
        self.add(TextField("guests", "配合单位、专业人员"))
        self.add(NumberField("received", "接待", unit="人次"))
        self.add(NumberField("advised", "宣传咨询", unit="人次"))
        self.add(NumberField("leaflets", "发放资料", unit="份"))
        self.line = self.add(TallyField(), span=0)
        self.add(LongField("account", "活动情况", lines=3), span=2)
        self.add(TextField("recorder", "记录人"))
        for key in TIGHT:
            self.fields[key].without_foot()
        self.on.edited.connect(self.refresh_words)
        self.refresh_words()

    def refresh_words(self) -> None:
        """Offer what the ledger knows by now."""
        self.form.set_choices(bylaws.words(self._ledger, "visit_forms"))
        self.place.set_choices((*bylaws.places(self._ledger, self.day()), *bylaws.villages(self._ledger)))
        self.station.set_choices(bylaws.open_stations(self._ledger, self.day(), *self._stations_kept))
        self.campaign.set_choices(name for _, name in bylaws.campaigns(self._ledger))

    def day(self) -> date:
        """The day of the outing as it is written."""
        on = self.on.value()
        return on if isinstance(on, date) else self._ledger.today

    def begin_fresh(self) -> None:
        """An empty sheet: today, the mobile station."""
        self.clear()
        self._stations_kept = ()
        self.fill({"held_on": self._ledger.today, "kind": MOBILE, "recorder": self._ledger.clerk or None})

    def show_draft(self, draft: ActivityDraft, campaign: str, station: str) -> None:
        """Show what was written down about an outing."""
        self.fill({name: getattr(draft, name) or None for name in ("held_on", "kind", *WORDS)})
        self.fill({name: getattr(draft, name) for name in COUNTED})
        span = "-".join(part for part in (draft.starts, draft.ends) if part)
        self.fields["times"].set_value(span or None)
        self._stations_kept = (station,) if station else ()
        self.refresh_words()
        self.campaign.set_value(campaign or None)
        self.station.set_value(station or None)

    def draft(self) -> ActivityDraft:
        """What is written here."""
        values = self.values()
        times = values["times"]
        starts, ends = times if isinstance(times, tuple) else ("", "")
        numbers: dict[str, Any] = {name: _whole(values[name]) for name in COUNTED}
        campaigns = {name: each for each, name in bylaws.campaigns(self._ledger)}
        stations = {name: each for each, name in bylaws.stations(self._ledger)}
        made = ActivityDraft(
            self.day(),
            str(values["kind"]),
            starts=starts,
            ends=ends or "",
            station_id=stations.get(str(values["station"] or values["place"])),
            campaign_id=campaigns.get(str(values["campaign"])),
        )
        given: dict[str, Any] = {name: str(values[name] or "") for name in WORDS}
        return replace(made, **given, **numbers)


class Services(FormGrid):
    """服务事项: how often each kind of help was given; a kind written by name gets a field of its own."""

    def __init__(self) -> None:
        super().__init__(columns=5, keys=False)
        self._shown: dict[str, int | None] = {}
        self.other = self._tight(TextField("other", "其他服务", placeholder="写名称"))
        self.other_count = self._tight(NumberField("other_count", "其他服务的次数"))
        for name in SERVICES:
            self._ask(name)
        self.other_count.walked.connect(self._keep_other)

    def show_services(self, services: tuple[tuple[str, int | None], ...]) -> None:
        """Show these services; kinds of their own get a field of their own."""
        self.clear()
        self._shown = dict(services)
        for name, amount in services:
            self._ask(name).set_value(amount)

    def clear(self, *, keep: object = ()) -> None:
        super().clear(keep=keep if isinstance(keep, tuple) else ())
        self._shown = {}
        for name in self._names():
            self.fields[name].setVisible(name in SERVICES)

    def services(self) -> tuple[tuple[str, int | None], ...]:
        """What was done: what stood here before in its order, then the rest; a kind without a number is left out."""
        values = self.values()
        names = dict.fromkeys((*self._shown, *self._names()))
        done = [
            (name, _whole(values[name]))
            for name in names
            if values[name] or (name in self._shown and self._shown[name] is None)
        ]
        if values["other"]:
            done.append((str(values["other"]), _whole(values["other_count"])))
        return tuple(done)

    def fill_raw(self, raw: Mapping[str, object]) -> None:
        for name, value in raw.items():
            if value and name not in {"other", "other_count"}:
                self._ask(name)
        super().fill_raw(raw)

    def _names(self) -> tuple[str, ...]:
        return tuple(key for key in self.fields if key not in {"other", "other_count"})

    def _ask(self, name: str) -> FormField:
        field = self.fields.get(name) or self._tight(NumberField(name, name))
        field.show()
        return field

    def _tight(self, field: F) -> F:
        field.without_foot()
        return self.add(field)

    def _keep_other(self) -> None:
        name = self.other.value()
        if name:
            self._ask(str(name)).set_value(self.other_count.value())
            self.other.clear()
            self.other_count.clear()
            self.other.setFocus()
            self.edited.emit()


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None
