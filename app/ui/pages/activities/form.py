"""The form of an activity: what, when, where, and — for a training — who taught and how long."""

from datetime import date
from typing import Any

from app.ledger import bylaws, deputies
from app.ledger.activities import ActivityDraft, ActivityEntry
from app.ledger.store import Ledger
from app.rules.reading import read_decimal
from app.rules.trade import MOBILE, RECEPTION, TRAINING, UNCOUNTED_KINDS
from app.ui import theme
from app.ui.parts.presence import Presence, marks
from app.ui.parts.tallies import TallyField
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import LongField, NumberField, TextField
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.entry.names import ChoiceField, NameField
from app.ui.widgets.entry.times import TIMES, TimesField

FORMS = {TRAINING: ("集中学习", "以会代训", "线上学习", "外出学习")}
TAUGHT = ("lecturer", "hours", "materials")
COUNTED = ("received", "advised", "leaflets")
LARGE = 1.4  # letters so large that three fields beside the ticks are too narrow
ELSEWHERE = "流动联络站的活动请到“流动站”页登记，连同收集的意见一起写。"


class KindField(ChoiceField):
    """The kind of an activity; outings have a page of their own."""

    def read(self, text: str) -> object:
        if text == MOBILE:
            raise ValueError(ELSEWHERE)
        return super().read(text)


class ActivityForm(FormGrid):
    """Asks for an activity; with `known`, what is to be corrected and why. The ticks stand in `presence`."""

    def __init__(self, ledger: Ledger, presence: Presence, known: ActivityEntry | None = None) -> None:
        super().__init__(columns=3 if theme.look().scale < LARGE else 2, keys=False)
        self._ledger, self._known, self.presence = ledger, known, presence
        self._stations = {name: each for each, name in bylaws.stations(ledger)}
        self._campaigns = {name: each for each, name in bylaws.campaigns(ledger)}
        kinds = [kind for kind in bylaws.words(ledger, "activity_kinds") if kind != MOBILE]
        if known is not None:
            self.add(TextField("why", "更正理由", required=True, placeholder="如 漏记了两位代表"), span=0)
        self.on = self.add(DateField("held_on", "日期", required=True, today=lambda: ledger.today))
        kind_field = ChoiceField if known is not None and known.draft.kind == MOBILE else KindField
        self.kind = self.add(kind_field("kind", "类型", kinds, free=True, required=True))
        self.add(TimesField(), answers=TIMES)
        self.theme_field = self.add(TextField("theme", "主题", required=True), span=2)
        self.form = self.add(ChoiceField("form", "形式", free=True))
        self.add(ChoiceField("place", "地点", bylaws.places(ledger), free=True))
        self.station = self.add(ChoiceField("station", "联络站"), answers=("station_id",))
        self.add(ChoiceField("campaign", "专项", tuple(self._campaigns)), answers=("campaign_id",))
        self.add(TextField("organiser", "组织者"))
        self.add(TextField("guests", "邀请单位"), span=2)
        self.add(TextField("lecturer", "授课人"))
        self.add(TextField("hours", "学时", reads=read_decimal, placeholder="45 分钟为一学时"))
        self.add(TextField("materials", "资料"))
        self.add(NumberField("received", "接待", unit="人次"))
        self.add(NumberField("advised", "宣传咨询", unit="人次"))
        self.add(NumberField("leaflets", "发放资料", unit="份"))
        self.line = self.add(TallyField(), span=0)
        self.add(LongField("account", "主要内容", lines=4), span=0)
        self.add(ChoiceField("group", "代表小组", _groups(ledger), free=True))
        self.add(TextField("host", "主办单位"), span=2)
        self.add(LongField("outcome", "成果或报告", lines=2), span=2)
        names = [(name, tuple(keys.split(" ", 1))) for _, name, keys in deputies.candidates(ledger)]
        self.add(NameField("recorder", "记录人", names))
        self.kind.edited.connect(self._adjust)
        self.on.edited.connect(self._offer_stations)
        self.finished.connect(presence.list.begin)
        presence.edited.connect(self.edited)
        self.clear()
        if known is not None:
            self._show(known)

    def draft(self) -> ActivityDraft:
        """What is written here."""
        return ActivityDraft(**self._values(), attendance=self.presence.attendance())

    def changes(self) -> dict[str, Any]:
        """The values that differ from what stands in the ledger."""
        assert self._known is not None
        now = self._known.draft
        changed = {key: value for key, value in self._values().items() if value != getattr(now, key)}
        if marks(self.presence.attendance()) != marks(now.attendance):
            changed["attendance"] = self.presence.attendance()
        return changed

    @property
    def reason(self) -> str:
        return str(self.fields["why"].value() or "")

    def raw(self) -> dict[str, object]:
        return super().raw() | {"presence": self.presence.raw()}

    def fill_raw(self, raw: object) -> None:
        if isinstance(raw, dict):
            super().fill_raw(raw)
            self.presence.fill_raw(raw.get("presence"))
        self._adjust()

    def clear(self, *, keep: object = ()) -> None:
        super().clear(keep=keep if isinstance(keep, tuple) else ())
        self.on.set_value(self._ledger.today)
        self._offer_stations()
        self.presence.show_attendance(())
        self._adjust()

    def begun(self) -> bool:
        """Whether the clerk has written anything worth keeping."""
        written = any(self.fields[key].value() for key in ("theme", "place", "account", "outcome"))
        return written or bool(self.presence.attendance())

    def _values(self) -> dict[str, Any]:
        apart = {"why", "held_on", "times", "station", "campaign", "hours", "counted", *COUNTED}
        values: dict[str, Any] = {key: str(value or "") for key, value in self.values().items() if key not in apart}
        values |= {key: self.fields[key].value() for key in ("held_on", "hours", *COUNTED)}
        times = self.fields["times"].value()
        values["starts"], values["ends"] = (times[0], times[1] or "") if isinstance(times, tuple) else ("", "")
        values["station_id"] = self._stations.get(str(self.fields["station"].value() or ""))
        values["campaign_id"] = self._campaigns.get(str(self.fields["campaign"].value() or ""))
        return values

    def _show(self, known: ActivityEntry) -> None:
        apart = {"why", "times", "station", "campaign", "hours", "counted"}
        self.fill({key: getattr(known.draft, key) for key in self.fields if key not in apart})
        self._offer_stations()
        self.fill({"station": known.station or None, "campaign": known.campaign or None})
        hours, starts = known.draft.hours, known.draft.starts
        self.fill({"hours": f"{hours:g}" if hours is not None else None})
        self.fill({"times": (starts, known.draft.ends) if starts else None})
        self.presence.show_attendance(known.draft.attendance)
        self._adjust()

    def _offer_stations(self) -> None:
        """Offer the stations that there were on the day, and the one that stands in the ledger."""
        on = self.on.value()
        kept = [self._known.station] if self._known is not None and self._known.station else []
        names = bylaws.open_stations(self._ledger, on if isinstance(on, date) else None, *kept)
        self.station.set_choices(names)

    def _adjust(self) -> None:
        """Show what belongs to the kind; a figure that is there already stays in sight."""
        kind = str(self.kind.value() or "")
        self.form.set_choices(FORMS.get(kind, bylaws.words(self._ledger, "visit_forms")))
        for key in TAUGHT:
            self.fields[key].setVisible(kind == TRAINING or bool(self.fields[key].value()))
        for key in COUNTED:
            self.fields[key].setVisible(kind not in UNCOUNTED_KINDS or self.fields[key].value() is not None)
        self.theme_field.required = kind != RECEPTION
        self.theme_field.set_label("主题")
        self.presence.set_title("接待代表" if kind == RECEPTION else "参加代表")


def _groups(ledger: Ledger) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.group for each in deputies.listing(ledger) if each.group))
