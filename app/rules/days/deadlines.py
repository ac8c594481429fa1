"""When an answer is due, and on what basis: rules with a province and a day from which they hold."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from app.errors import LedgerError
from app.rules.days.calendar import Holidays, add_months, add_working_days, settle
from app.rules.days.written import day_within, full_day

NATIONAL = ""
HENAN = "豫"
MINUTES = 60  # of an hour


TERMS = {
    "opinion": "选民意见答复",
    "urgent": "急件答复",
    "opinion_redo": "意见不满意重办",
    "proposal": "代表建议答复",
    "proposal_complex": "复杂建议答复",
    "objection": "承办单位提出退办",
    "reassign": "退办后重新交办",
    "co_handler": "协办单位提出意见",
    "feedback": "代表对答复反馈",
    "redo": "建议不满意重办",
    "petition_notice": "信访书面告知",
    "petition": "信访办结",
    "petition_extension": "信访延期",
}  # every term of the trade, as a clerk calls it


class TermUnit(Enum):
    """What a term is counted in; the name is written in the table, the value is read."""

    MONTHS = "个月"
    WORKING_DAYS = "个工作日"
    DAYS = "日"
    HOURS = "小时"


@dataclass(frozen=True, slots=True)
class Rule:
    """A term: how long, from what day the rule holds, where, and what it rests on."""

    key: str
    amount: int
    unit: TermUnit
    basis: str
    effective: date
    province: str = NATIONAL

    @property
    def term(self) -> str:
        """How the clerk reads it: 3个月."""
        return f"{self.amount}{self.unit.value}"


@dataclass(frozen=True, slots=True)
class Due:
    """The last day (`at`: the last minute, where hours count) and the basis that is shown beside it.

    `unknown`: the years that the term touches and whose holidays nobody entered; the basis says so.
    """

    on: date
    at: datetime | None
    basis: str
    unknown: tuple[int, ...] = ()

    @property
    def hour(self) -> str:
        """The minute as HH:MM; empty where the whole day counts."""
        return f"{self.at:%H:%M}" if self.at is not None else ""


def load_rules(text: str) -> tuple[Rule, ...]:
    """The rules of deadlines.toml: `[[key]]` tables with amount, unit, basis, effective, province.

    Raises ValueError naming the rule that is wrong.
    """
    return tuple(_rule(key, values) for key, tables in tomllib.loads(text).items() for values in tables)


def rule_for(rules: Iterable[Rule], key: str, on: date, province: str = HENAN) -> Rule:
    """The rule that held on that day: the province's own before the national one before Henan's, then the newest.

    A day before every known rule gets the oldest. Raises LedgerError if no rule has that key.
    """
    known = [rule for rule in rules if rule.key == key]
    for place in (province, NATIONAL, HENAN):
        local = [rule for rule in known if rule.province == place]
        if local:
            held = [rule for rule in local if rule.effective <= on]
            return max(held, key=_effective) if held else min(local, key=_effective)
    raise LedgerError(f"期限规则里没有“{key}”，请在“设置 → 期限”里添加。")


def due(rule: Rule, start: date | datetime, holidays: Holidays, *, weekends: bool = True) -> Due:
    """When the term that begins on `start` ends, by 民法典 §201–203: the first day is not counted.

    Hours run from the minute through nights and holidays; of a bare day they run from its end, and the basis says so.
    """
    day = start.date() if isinstance(start, datetime) else start
    if rule.unit is TermUnit.HOURS:
        return _hours(rule, start)
    if rule.unit is TermUnit.WORKING_DAYS:
        return _until(add_working_days(day, rule.amount, holidays), rule, day, holidays)
    last = add_months(day, rule.amount) if rule.unit is TermUnit.MONTHS else day + timedelta(days=rule.amount)
    return _until(settle(last, holidays, weekends=weekends), rule, last, holidays)


def choose(ruled: Due | None, wanted: date | None, reason: str) -> Due | None:
    """The due day to write down: the rule's, or the one the clerk wants, which then rests on a reason.

    Raises LedgerError if the day departs from the rule and no reason is given.
    """
    if wanted is None or (ruled is not None and wanted == ruled.on):
        return ruled
    if not reason.strip():
        says = f"按规定是{full_day(ruled.on)}（{ruled.basis}）" if ruled else "没有规定期限"
        raise LedgerError(f"应办结日期改成了{full_day(wanted)}，{says}；请写明理由。", field="due_reason")
    return Due(wanted, None, f"人工确定：{reason.strip()}")


def unknown_words(years: tuple[int, ...]) -> str:
    """What stands beside a day that was counted without the holidays of some years; empty where all were known."""
    return f"未计{'、'.join(map(str, years))}年放假安排" if years else ""


def days_left(last: date, today: date) -> int:
    """Days until the due day: 0 on the day itself, negative once it has passed."""
    return (last - today).days


def hours_past(due_at: str, now: datetime) -> str:
    """How long ago an hour of today (HH:MM) passed: 8 小时, 20 分钟; empty while it has not, or is not known."""
    if not due_at or due_at >= f"{now:%H:%M}":
        return ""
    hour, minute = map(int, due_at.split(":"))
    minutes = now.hour * 60 + now.minute - hour * 60 - minute
    return f"{minutes // 60} 小时" if minutes >= MINUTES else f"{minutes} 分钟"


def _until(on: date, rule: Rule, moved_from: date, holidays: Holidays) -> Due:
    unknown = holidays.unknown(moved_from, on)
    return Due(on, None, "；".join(part for part in (rule.basis, unknown_words(unknown)) if part), unknown)


def _hours(rule: Rule, start: date | datetime) -> Due:
    if isinstance(start, datetime):
        at = start + timedelta(hours=rule.amount)
        return Due(at.date(), at, f"{rule.basis}，至{day_within(at.date(), start.year)}{at:%H:%M}")
    return Due(start + timedelta(days=-(-rule.amount // 24)), None, f"{rule.basis}，钟点未记，自次日零时起算")


def _effective(rule: Rule) -> date:
    return rule.effective


def _rule(key: str, values: dict[str, object]) -> Rule:
    amount, unit = values.get("amount"), str(values.get("unit"))
    effective = values.get("effective")
    if not isinstance(amount, int) or amount < 1 or unit not in TermUnit.__members__ or not isinstance(effective, date):
        raise ValueError(f"期限规则“{key}”不对：要有 amount（正整数）、unit、effective（日期）")
    return Rule(
        key, amount, TermUnit[unit], str(values.get("basis", "")), effective, str(values.get("province", NATIONAL))
    )
