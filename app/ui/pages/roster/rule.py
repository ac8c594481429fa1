"""On which days voters are received: a rule put together from open choices, both readings of 第一周 spelled out."""

import re
from collections.abc import Callable
from datetime import date

from app.rules.days import add_months, day_within
from app.rules.rosters import FULL_WEEK, ORDINALS, SPAN, WEEKDAYS, Months, RosterRule, days, parse_rule, says
from app.ui.pages.roster.reading import ReadingField
from app.ui.widgets.entry.fields import SegmentField, TextField
from app.ui.widgets.entry.forms import FormGrid

OWN = "own"
KINDS = (
    ("weekly", "每周"), ("monthly", "每月第几个星期几"), ("dates", "每月几日"), ("lunar-market", "农历逢集"),
    ("solar-market", "公历逢集"), ("lunar-dates", "农历几日"), ("span", "一段日子"), (OWN, "自己写"),
)  # fmt: skip
ASKED = {
    "weekly": ("weekday",),
    "monthly": ("weekday", "ordinal", "reading"),
    "dates": ("numbers",),
    "lunar-market": ("numbers",),
    "solar-market": ("numbers",),
    "lunar-dates": ("numbers",),
    "span": ("span",),
    OWN: ("text",),
}
LABELS = {
    "dates": ("每月几日", "如 9、19"),
    "lunar-market": ("农历逢几", "如 5、9，即初五、初九、十五、十九…"),
    "solar-market": ("公历逢几", "如 5、9，即5日、9日、15日、19日…"),
    "lunar-dates": ("农历几日", "如 6、17，即初六、十七"),
}
DEPENDENT = ("weekday", "ordinal", "reading", "numbers", "span", "text", "months")
HOW = "上面几种说不清的，按规则代码写；鼠标停在这里看写法"
WRITTEN = ("monthly:first-friday,third-friday", "weekly:2,5", "dates:9,19@odd", "weekly:1+lunar-market:5,9")
AHEAD = 3


class RuleAsk:
    """The fields of the rule on a form; `first` is the day from which the next three months are counted."""

    def __init__(self, form: FormGrid, first: Callable[[], date]) -> None:
        self._form, self._first = form, first
        form.add(SegmentField("kind", "哪几天接待", KINDS, value="weekly", required=True, wraps=True), span=0)
        signs = [(place, sign) for place, sign in enumerate("一二三四五六日")]
        form.add(SegmentField("weekday", "星期几", signs, value=1, required=True))
        nth = [(key, sign if key != "last" else "最后") for key, sign in ORDINALS.items()]
        form.add(SegmentField("ordinal", "当月第几个", nth, value="first", required=True))
        self.reading = form.add(ReadingField(), span=0)
        form.add(TextField("numbers", "每月几日", reads=read_numbers, required=True), fresh_row=True)
        form.add(TextField("span", "从哪天到哪天", placeholder="如 5.25-6.15", required=True))
        own = form.add(TextField("text", "规则", placeholder=HOW, required=True), span=0, answers=("rule",))
        own.edit.setToolTip("\n".join(f"{text}　{says(parse_rule(text))}" for text in WRITTEN))
        months = ((Months.ALL, "每个月"), (Months.ODD, "单月"), (Months.EVEN, "双月"))
        form.add(SegmentField("months", "哪几个月", months, value=Months.ALL, required=True))
        for key in ("kind", *DEPENDENT):
            form.fields[key].edited.connect(self.adjust)
        self.adjust()

    def rule(self) -> RosterRule:
        """The rule that is put together. Raises LedgerError when it cannot be read."""
        return parse_rule(self.text())

    def text(self) -> str:
        """How the rule is written."""
        value = {key: self._form.fields[key].value() for key in ("kind", *DEPENDENT)}
        if value["kind"] == OWN:
            return str(value["text"] or "")
        if value["kind"] == SPAN:
            return f"{SPAN}:{read_span(str(value['span'] or ''))}"
        months = value["months"] if isinstance(value["months"], Months) else Months.ALL
        suffix = "" if months is Months.ALL else f"@{months.name.lower()}"
        return f"{value['kind']}:{self._body(value)}{suffix}"

    def fill(self, text: str) -> None:
        """Show a rule; what the choices cannot say stands as it is written."""
        rule = parse_rule(text)
        values: dict[str, object] = {"kind": rule.kind, "months": rule.months}
        if rule.kind == "weekly" and len(rule.numbers) == 1:
            values["weekday"] = rule.numbers[0] - 1
        elif rule.kind == "monthly" and len(rule.monthly) == 1:
            each = rule.monthly[0]
            values |= {"weekday": each.weekday, "ordinal": each.ordinal, "reading": each.full_week}
        elif rule.kind == SPAN and rule.months is Months.ALL:
            values["span"] = rule.text.removeprefix(f"{SPAN}:")
        elif rule.kind in LABELS:
            values["numbers"] = "、".join(map(str, rule.numbers))
        else:
            values = {"kind": OWN, "text": rule.text}
        self._form.fill(values)
        self.adjust()

    def adjust(self) -> None:
        """Show what the kind of rule asks for, and what either reading gives."""
        fields = self._form.fields
        kind = str(fields["kind"].value())
        asked = ASKED[kind]
        for key in DEPENDENT[:-1]:
            fields[key].setVisible(key in asked)
        fields["months"].setVisible(kind not in {OWN, SPAN})
        if kind in LABELS:
            fields["numbers"].set_label(LABELS[kind][0])
            fields["numbers"].set_hint(LABELS[kind][1])
        if kind == "monthly":
            self.reading.spell_out(self._spelled(""), self._spelled(FULL_WEEK))

    def _spelled(self, week: str) -> tuple[str, str]:
        fields = self._form.fields
        weekday = fields["weekday"].value()
        place = weekday if isinstance(weekday, int) else 0
        rule = parse_rule(f"monthly:{fields['ordinal'].value()}{week}-{WEEKDAYS[place]}")
        return says(rule).removeprefix("每月"), f"接下来三个月：{'、'.join(next_days(rule, self._first()))}"

    def _body(self, value: dict[str, object]) -> str:
        if value["kind"] == "weekly":
            return str(int(str(value["weekday"])) + 1)
        if value["kind"] == "monthly":
            week = FULL_WEEK if value["reading"] else ""
            return f"{value['ordinal']}{week}-{WEEKDAYS[int(str(value['weekday']))]}"
        numbers = value["numbers"]
        return ",".join(map(str, numbers)) if isinstance(numbers, tuple) else ""


def next_days(rule: RosterRule, first: date) -> tuple[str, ...]:
    """The days of the next three months: 11月7日; the month where it gives none."""
    lines = []
    for ahead in range(AHEAD):
        month = add_months(first.replace(day=1), ahead)
        falls = [day for day in days(rule, month.year) if day.month == month.month]
        lines += [day_within(day, month.year) for day in falls] or [f"{month.month}月没有"]
    return tuple(lines)


def read_span(text: str) -> str:
    """5月25日–6月15日 or 5.25-6.15 as the rule writes it."""
    narrow = re.sub("[月/]", ".", re.sub("[日\\s]", "", text))
    return re.sub("[—–~～至到]+", "-", narrow)


def read_numbers(text: str) -> tuple[int, ...]:
    """9、19 as numbers. Raises ValueError."""
    parts = [part for part in re.split(r"[、，,;；\s]+", text.strip()) if part]
    if not all(part.isdecimal() for part in parts):
        raise ValueError("请写数字，几个数用、隔开")
    return tuple(int(part) for part in parts)
