"""The form of one opinion: one voter, one matter, what is done with it; the due day is worked out as it is written."""

from collections.abc import Callable
from datetime import date

from app.ledger import bylaws, deputies
from app.ledger.cases import CaseDraft, CaseEntry
from app.ledger.store import Ledger
from app.rules.cases import Act, Kind, Route, due_of
from app.rules.choices import IDENTITIES, NATURES
from app.rules.days import Due
from app.rules.trade import OPINION, OTHER, PHONED, RECEPTION, SEXES
from app.ui.parts.due_field import DueField
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import LongField, NumberField, SegmentField, TextField, YesNo
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.entry.names import ChoiceField, NameField

_ANSWERS = {
    Route.SPOT: "答复内容",
    Route.PROPOSE: "转为什么建议",
    Route.REJECT: "不予受理的理由",
    Route.PETITION: "怎样引导的",
}


class OpinionForm(FormGrid):
    """Asks what a voter asked for; `day` is the day on which it was heard, asked for here where it is not given."""

    def __init__(self, ledger: Ledger, day: Callable[[], date] | None = None) -> None:
        super().__init__(columns=3, keys=False)
        self._ledger, self._given_day = ledger, day
        self.on = DateField("raised_on", "日期", required=True, today=lambda: ledger.today)
        self.source = ChoiceField("source", "来源", bylaws.words(ledger, "sources"), free=True, required=True)
        if day is None:
            self.add(self.on, answers=("on",))
            self.add(self.source)
            self.on.edited.connect(self.follow_rule)
        self.add(TextField("raised_by", "来访人" if day else "反映人", required=day is not None), fresh_row=day is None)
        self.add(SegmentField("gender", "性别", SEXES))
        self.add(TextField("phone", "联系电话"))
        self.village = self.add(ChoiceField("village", "村组", free=True))
        self.category = self.add(ChoiceField("category", "类别", free=True))
        self.level = self.add(SegmentField("level", "难度级别", bylaws.words(ledger, "levels")))
        self.add(LongField("content", "反映内容（按原话记录）", required=True, lines=3), span=0)
        routes = [(route.name, route.value) for route in Route]
        self.route = self.add(SegmentField("route", "处理", routes, value=Route.TRANSFER.name, wraps=True), span=2)
        self.add(YesNo("confidential", "要求保密"))
        self.unit = self.add(ChoiceField("unit", "承办单位", free=True))
        self.due = self.add(DueField("due", "应办结日期", start=self.day, today=lambda: ledger.today))
        self.reason = self.add(TextField("due_reason", "改期限的理由"))
        self.answer = self.add(LongField("answer", "答复内容", lines=2), span=0, answers=("text",))
        self._add_particulars()
        self.edited.connect(self._adjust)
        self.level.edited.connect(self.follow_rule)
        self.refresh_words()
        self.clear()

    def _add_particulars(self) -> None:
        """What may be written about the voter and the matter, after all that has to be."""
        names = [(name, tuple(keys.split(" ", 1))) for _, name, keys in deputies.candidates(self._ledger)]
        self.add(ChoiceField("nature", "性质", NATURES), fresh_row=True)
        self.add(ChoiceField("identity", "身份", IDENTITIES, free=True))
        self.add(NumberField("companions", "同来", unit="人"))
        self.add(TextField("demand", "诉求", placeholder="要求怎样解决"), span=2)
        self.add(NameField("first_asked", "首问代表", names, known=True))

    def day(self) -> date:
        """The day on which it was heard."""
        if self._given_day is not None:
            return self._given_day()
        on = self.on.value()
        return on if isinstance(on, date) else self._ledger.today

    def refresh_words(self) -> None:
        """Offer what the ledger knows by now."""
        self.village.set_choices(bylaws.villages(self._ledger))
        self.category.set_choices(bylaws.words(self._ledger, "categories"))
        self.unit.set_choices(bylaws.units(self._ledger))
        self.unit.set_hint(f"不填则以后再{bylaws.kind_names(self._ledger)[Kind.ASSIGN]}")

    def follow_rule(self) -> None:
        """Work the due day out again: another day or another level."""
        self.due.follow(self.ruled())
        self._adjust()

    def ruled(self) -> Due:
        """What the rules give to an opinion of that day and level."""
        level = str(self.level.value() or "")
        return due_of(bylaws.moment(self._ledger), OPINION, Kind.ASSIGN, self.day(), level)

    def draft(self) -> CaseDraft:
        """What is written here, with the steps decided at once."""
        values = self.values()

        def words(key: str) -> str:
            return str(values[key] or "")

        return CaseDraft(
            self.day(),
            words("content"),
            raised_by=words("raised_by"),
            gender=words("gender"),
            phone=words("phone"),
            village=words("village"),
            category=words("category"),
            level=words("level"),
            source=str(self.source.value() or OTHER),
            confidential=bool(values["confidential"]),
            nature=words("nature"),
            identity=words("identity"),
            demand=words("demand"),
            companions=companions if isinstance(companions := values["companions"], int) else None,
            first_asked=self._first_asked(),
            acts=self._acts(),
        )

    def clear(self, *, keep: object = ()) -> None:
        super().clear(keep=keep if isinstance(keep, tuple) else ())
        self.on.set_value(self._ledger.today)
        self.source.set_value(PHONED if self._given_day is None else RECEPTION)
        self.follow_rule()

    def fill_raw(self, raw: object) -> None:
        if isinstance(raw, dict):
            super().fill_raw(raw)
        self.follow_rule()

    def copy(self, last: CaseEntry) -> None:
        """Everything that was written about the last visitor but who it was."""
        words = ("village", "category", "level", "content")
        self.fill({key: getattr(last, key) or None for key in words})
        self.fill({"confidential": last.confidential, "route": last.route.name if last.route else None})
        if last.route is Route.TRANSFER:
            self.unit.set_value(last.handler or None)
        if last.route is not Route.TRANSFER:
            self.answer.set_value(last.reply or None)
        self.follow_rule()

    def begun(self) -> bool:
        """Whether the clerk has written anything worth keeping."""
        return any(self.fields[key].value() for key in ("raised_by", "phone", "content", "answer"))

    @property
    def chosen(self) -> Route | None:
        """What is done with the matter."""
        name = self.route.value()
        return Route[str(name)] if name else None

    def _first_asked(self) -> tuple[str, ...]:
        wanted = str(self.fields["first_asked"].value() or "")
        return tuple(each for each, name, _ in deputies.candidates(self._ledger) if name == wanted)

    def _acts(self) -> tuple[Act, ...]:
        route, on = self.chosen, self.day()
        if route is None:
            return ()
        if route is not Route.TRANSFER:
            return (Act(Kind.ROUTE, on, route=route, text=str(self.answer.value() or "")),)
        unit, due = str(self.unit.value() or ""), self.due.value()
        if not unit:
            return (Act(Kind.ROUTE, on, route=route),)
        reason = str(self.reason.value() or "")
        assigned = Act(
            Kind.ASSIGN, on, unit=unit, due=due if isinstance(due, date) else None, due_reason=reason if due else ""
        )
        return Act(Kind.ROUTE, on, route=route), assigned

    def _adjust(self) -> None:
        route = self.chosen
        transferred = route is Route.TRANSFER
        self.unit.setVisible(transferred)
        self.due.setVisible(transferred)
        departs = transferred and self.due.departs and bool(self.unit.value())
        self.reason.setVisible(departs)
        self.reason.required = departs
        self.answer.setVisible(route is not None and not transferred)
        self.answer.required = route is Route.SPOT
        if route in _ANSWERS:
            self.answer.set_label(_ANSWERS[route])
