"""The fields of a case's steps, each made for the case, the step and the ledger it is asked for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from app.ledger import bylaws
from app.ledger.cases import CaseEntry
from app.ledger.store import Ledger
from app.rules.cases import Kind, Result, Route, Satisfaction
from app.rules.days import day_words
from app.ui.pages.cases.moments import RESULTS
from app.ui.parts.asking import deputy_names
from app.ui.parts.due_field import DueField
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.field import FormField
from app.ui.widgets.entry.fields import LongField, SegmentField, TextField, YesNo
from app.ui.widgets.entry.names import ChoiceField, NameField
from app.ui.widgets.entry.times import HourField


@dataclass(frozen=True, slots=True)
class Asking:
    """For whom a field is made; `text` is what the free words are called, `start` the day of the step as it stands."""

    ledger: Ledger
    case: CaseEntry
    kind: Kind
    text: str
    start: Callable[[], date]


def _on(form: Asking) -> FormField:
    field = DateField("on", "日期", today=lambda: form.ledger.today)
    field.set_value(form.ledger.today)
    return field


def _due(form: Asking) -> FormField:
    name = "延到" if form.kind is Kind.EXTEND else "应办结日期"
    field = DueField("due", name, start=form.start, today=lambda: form.ledger.today)
    if form.kind is Kind.EXTEND and form.case.due_on is not None:
        field.set_hint(f"原期限 {day_words(form.case.due_on, form.ledger.today)}")
    return field


def _at(form: Asking) -> FormField:
    act = bylaws.kind_names(form.ledger)[form.kind] if form.kind in {Kind.REPLY, Kind.ASSIGN} else ""
    field = HourField("at", f"{act}时间")
    if form.kind is not Kind.REPLY:
        field.set_hint("不填的，今天按现在，别的日子按次日零时起算")
    return field


def _review_on(form: Asking) -> FormField:
    field = DueField("review_on", "复查日期", start=form.start, today=lambda: form.ledger.today)
    field.set_hint("到那天列在今日要办里")
    return field


def _unit(form: Asking) -> FormField:
    field = ChoiceField("unit", "承办单位", bylaws.units(form.ledger), free=True)
    if form.kind is Kind.REOPEN:
        field.set_value(form.case.handler or None)
    return field


class EnumField(SegmentField):
    """One of a few members; a draft keeps its name."""

    def __init__(self, key: str, name: str, members: type[Enum], words: Mapping[Any, str] | None = None) -> None:
        choices = [(each, words[each] if words else str(each.value)) for each in members]
        super().__init__(key, name, choices, wraps=True)
        self._members = members

    def raw(self) -> object:
        value = self.value()
        return value.name if isinstance(value, Enum) else None

    def set_raw(self, raw: object) -> None:
        self.set_value(self._members.__members__.get(str(raw)))


def _satisfaction(key: str, name: str) -> Callable[[Asking], FormField]:
    return lambda _: EnumField(key, name, Satisfaction)


def _met_on(form: Asking) -> FormField:
    return DateField("met_on", "面商日期", today=lambda: form.ledger.today)


def _role(form: Asking) -> FormField:
    from app.books.forms.orders import ROLES

    return ChoiceField("role", "以谁的名义", bylaws.methods.current(form.ledger).roles or ROLES, free=True)


def _title(form: Asking) -> FormField:
    field = TextField("title", "建议标题（一事一议）")
    field.set_value(f"关于{form.case.title}的建议" if form.case.title else None)
    return field


def _content(form: Asking) -> FormField:
    field = LongField("content", "建议内容", lines=3)
    field.set_value(form.case.content)
    return field


def _leader(form: Asking) -> FormField:
    return NameField("leader", "领衔代表", deputy_names(form.ledger), known=True)


def _co_signers(form: Asking) -> FormField:
    return NameField("co_signers", "附议代表", deputy_names(form.ledger), many=True, known=True)


def _category(form: Asking) -> FormField:
    field = ChoiceField("category", "类别", bylaws.words(form.ledger, "categories"), free=True)
    field.set_value(form.case.category or None)
    return field


MAKERS: Mapping[str, Callable[[Asking], FormField]] = {
    "on": _on,
    "at": _at,
    "due_at": lambda _: HourField("due_at", "钟点"),
    "review_on": _review_on,
    "unit": _unit,
    "co_units": lambda form: NameField("co_units", "协办单位", bylaws.units(form.ledger), many=True),
    "route": lambda _: EnumField("route", "处理", Route),
    "complex": lambda _: YesNo("complex", "涉及面广、处理难度大", hint="是：期限较长，须先向代表说明"),
    "due": _due,
    "due_reason": lambda _: TextField("due_reason", "改期限的理由"),
    "text": lambda form: LongField("text", form.text, lines=2),
    "number": lambda _: TextField("number", "答复文号"),
    "result": lambda _: EnumField("result", "结果类别", Result, RESULTS),
    "met_on": _met_on,
    "attitude": _satisfaction("attitude", "对办理态度"),
    "outcome": _satisfaction("outcome", "对办理结果"),
    "reason": lambda _: LongField("reason", "理由", lines=2),
    "role": _role,
    "person": lambda _: TextField("person", "督办人", placeholder="姓名、职务"),
    "title": _title,
    "leader": _leader,
    "co_signers": _co_signers,
    "content": _content,
    "category": _category,
    "why": lambda _: TextField("why", "更正理由"),
}
