"""The form of a deputy: who he or she is, how the name is read, which seats he or she holds."""

from typing import Any

from app.ledger import bylaws, deputies
from app.ledger.deputies import DeputyDraft, DeputyEntry
from app.ledger.store import Ledger
from app.rules.choices import CAPACITIES, DEPUTY
from app.rules.names import initials, sort_key
from app.rules.reading import read_month
from app.rules.trade import SEXES
from app.ui.pages.deputies.seats import SeatRows
from app.ui.widgets.entry.field import FormField
from app.ui.widgets.entry.fields import LongField, NumberField, SegmentField, TextField
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.entry.names import ChoiceField

EDUCATION = ("初中", "高中", "中专", "大专", "本科", "硕士研究生", "博士研究生")
PARTIES = (
    "中共党员",
    "群众",
    "共青团员",
    "民革",
    "民盟",
    "民建",
    "民进",
    "农工党",
    "致公党",
    "九三学社",
    "台盟",
    "无党派",
)


class DeputyForm(FormGrid):
    """Asks what is known of a deputy; with `known`, what is to be corrected and why."""

    def __init__(self, ledger: Ledger, known: DeputyEntry | None = None) -> None:
        super().__init__(columns=4, keys=False)
        self._known = known
        self._stations = {name: each for each, name in bylaws.stations(ledger)}
        everybody = deputies.listing(ledger)
        self._others = [each for each in everybody if known is None or each.id != known.id]
        if known is not None:
            self.add(TextField("why", "更正理由", required=True, placeholder="如 换了手机号、登记时写错"), span=0)
        self.name = self.add(TextField("name", "姓名", required=True, longest=30))
        self.add(SegmentField("gender", "性别", SEXES))
        self.add(
            ChoiceField("ethnicity", "民族", _known_words("汉族", *(each.ethnicity for each in everybody)), free=True)
        )
        self.add(TextField("born", "出生年月", placeholder="如 1975-03", reads=read_month))
        self.add(ChoiceField("party", "党派", PARTIES, free=True))
        self.add(ChoiceField("education", "学历", EDUCATION, free=True))
        self.add(TextField("post", "单位及职务"), span=2)
        self.add(TextField("phone", "联系电话"))
        self.add(ChoiceField("group", "代表小组", _known_words(*(each.group for each in everybody)), free=True))
        here = [name for name, each in self._stations.items() if known is not None and each == known.station_id]
        offered = bylaws.open_stations(ledger, None, *here)
        self.add(ChoiceField("station", "联络站", offered), answers=("station_id",))
        self.add(ChoiceField("grid", "联系网格", _known_words(*(each.grid for each in everybody)), free=True))
        self.add(NumberField("households", "联系户数", highest=9999))
        self.add(TextField("speciality", "专业特长"))
        self.add(SegmentField("capacity", "身份", CAPACITIES, value=DEPUTY))
        self.reading = self.add(TextField("sort_key", "姓名读音", hint="多音字读错了在这里改"))
        self.letters = self.add(TextField("initials", "拼音首字母", hint="打这几个字母就能找到"))
        self.seats = SeatRows(bylaws.words(ledger, "deputy_levels"), lambda: ledger.today)
        self.add_widget(self.seats)
        self.add(LongField("note", "备注", lines=2), span=0)
        self.seats.edited.connect(self.edited)
        self.seats.finished.connect(self.fields["note"].setFocus)
        self.name.edited.connect(self._read_name)
        if known is not None:
            self._show(known)

    def draft(self) -> DeputyDraft:
        """What is written here."""
        return DeputyDraft(**self._values(), seats=self.seats.seats())

    def changes(self) -> dict[str, Any]:
        """The values that differ from what stands in the ledger."""
        assert self._known is not None
        values: dict[str, Any] = self._values() | {"seats": self.seats.seats()}
        return {key: value for key, value in values.items() if value != getattr(self._known, key)}

    @property
    def reason(self) -> str:
        return str(self.fields["why"].value() or "")

    def check(self) -> bool:
        seated = self.seats.check()
        return super().check() and seated

    def walk_from(self, field: FormField) -> None:
        """Enter goes from the readings to the seats, which stand before the note."""
        if field is self.letters:
            self.seats.begin()
            return
        super().walk_from(field)

    def raw(self) -> dict[str, object]:
        return super().raw() | {"seats": self.seats.raw()}

    def fill_raw(self, raw: object) -> None:
        if isinstance(raw, dict):
            super().fill_raw(raw)
            self.seats.fill_raw(raw.get("seats"))

    def clear(self, *, keep: object = ()) -> None:
        super().clear(keep=keep if isinstance(keep, tuple) else ())
        self.seats.show_seats(())

    def begun(self) -> bool:
        """Whether the clerk has written anything worth keeping."""
        return any(self.fields[key].value() for key in ("name", "post", "phone", "note"))

    def _values(self) -> dict[str, Any]:
        given = {key: value for key, value in self.values().items() if key not in {"why", "station", "households"}}
        values: dict[str, Any] = {key: str(value or "") for key, value in given.items()}
        values["households"] = self.fields["households"].value()
        values["capacity"] = values["capacity"] or DEPUTY
        values["station_id"] = self._stations.get(str(self.fields["station"].value() or ""))
        return values

    def _show(self, known: DeputyEntry) -> None:
        self.fill({key: getattr(known, key) or None for key in self.fields if key != "why"})
        self.seats.show_seats(known.seats)

    def _read_name(self) -> None:
        """The reading follows the name; the clerk may correct it afterwards."""
        name = str(self.name.value() or "")
        self.reading.set_value(sort_key(name) or None)
        self.letters.set_value(initials(name) or None)
        same = "、".join(_placed(each) for each in self._others if each.name == name)
        self.name.set_hint(f"已有同名代表：{same}；请把选区写清楚" if same else "")


def _placed(deputy: DeputyEntry) -> str:
    """Where the other one of the name sits, also while there is only one of it."""
    place = next((seat.constituency for seat in deputy.seats if seat.constituency), "")
    return f"{deputy.name}（{place}）" if place else deputy.name


def _known_words(*words: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in words if word))
