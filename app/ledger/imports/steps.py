"""The steps that a row of an old book stands for: what was decided, assigned, answered, evaluated, struck off."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from app.ledger.imports.rows import ImportRow
from app.rules.cases import Kind, Result, Route, Satisfaction, Step
from app.rules.days import Due
from app.rules.taken_over import PENDING_UNIT, STRUCK_OFF, TRACKED, WRITTEN

_HANDLING = (
    "答复内容",
    "交办日期",
    "交办时间",
    "应办结日期",
    "答复日期",
    "结果类别",
    "办理结果",
    "评价日期",
    "办理态度",
    "结果评价",
    "销号日期",
)
_HANDLED = ("答复日期", "办理态度", "结果评价", "落实日期")  # of a proposal
_FOLLOWING = (
    Kind.ROUTE,
    Kind.ASSIGN,
    Kind.REPLY,
    Kind.EVALUATE,
    Kind.TRACK,
    Kind.STRIKE_OFF,
)  # what may stand on one day
DueOf = Callable[[date, str, str], Due]


def route_of(row: ImportRow) -> Route | None:
    """处理方式; where that is empty it follows from what else was written (docs/workbook.md)."""
    if named := row.get("处理方式"):
        return Route(named)
    if row.get("现场答复", default=False):
        return Route.SPOT
    handled = row.get("承办单位") or any(row.get(label) for label in _HANDLING)
    return Route.TRANSFER if handled else None


def is_dated(row: ImportRow) -> bool:
    """Whether a row says when its matter was raised; of an earlier workbook that may never have been taken."""
    return bool(row.get("日期") or row.get("提出日期"))


def opinion_steps(row: ImportRow, due_of: DueOf, by: str) -> tuple[Step, ...]:
    """The steps of a row of the sheet 意见, in the order of their days."""
    raised = row.get("日期")
    route = route_of(row)
    steps = [Step(0, Kind.REGISTER, raised)]
    if route is None:
        return tuple(replace(step, by=by) for step in steps)
    undated = route is not Route.TRANSFER or not row.get("答复日期")
    replies = (row.get("答复内容"), row.get("办理结果") if undated else "")
    answer = "\n".join(dict.fromkeys(text for text in replies if text))
    result = _result(row) if undated else None
    steps.append(Step(0, Kind.ROUTE, raised, route=route, text=answer, result=result))
    tail: list[Step] = []
    if route is Route.TRANSFER:
        steps += _assignment(row, raised, "承办单位", "应办结日期", due_of)
        if replied := row.get("答复日期"):
            text = row.get("办理结果") or row.get("答复内容")
            tail.append(Step(0, Kind.REPLY, replied, text=text, result=_result(row), at=row.get("答复时间")))
    tail += _closing(row, [*steps, *tail], "评价日期", "销号日期", row.get("办理结果") if undated else "")
    if route is Route.TRANSFER and (review := row.get("复查日期")):
        before = max(step.on for step in (*steps, *tail) if step.kind is not Kind.STRIKE_OFF)
        tail.append(Step(0, Kind.TRACK, min(before, row.get("销号日期") or before), due=review, reason=TRACKED))
    return _numbered([*steps, *in_order(tail)], by)


def proposal_steps(row: ImportRow, due_of: DueOf, by: str) -> tuple[Step, ...]:
    """The steps of a row of the sheet 建议."""
    raised = row.get("提出日期")
    steps = [Step(0, Kind.REGISTER, raised)]
    steps += _assignment(row, raised, "主办单位", "应答复日期", due_of)
    tail: list[Step] = []
    if replied := row.get("答复日期"):
        met = row.get("面商日期", None)
        tail.append(Step(0, Kind.REPLY, replied, number=row.get("答复文号"), result=_result(row), met_on=met))
    tail += _closing(row, [*steps, *tail], "", "落实日期")
    return _numbered([*steps, *in_order(tail)], by)


def overlooked(row: ImportRow) -> str:
    """What a row says that cannot be counted yet, in a sentence; empty where there is nothing."""
    handled = row.sheet.name == "意见" and route_of(row) is Route.TRANSFER
    filled = [label for label in _HANDLING if row.get(label)]
    if handled and filled and not row.get("承办单位"):
        return f"写了{'、'.join(filled)}，但没有承办单位，承办单位记作“{PENDING_UNIT}”，请补上"
    waits = not row.get("答复日期") and not row.get("销号日期")
    if handled and waits and row.get("办理结果"):
        return "写了办理结果，但没有答复日期，按还没有答复计"
    early = [label for label in ("面商日期", "答复文号", "结果类别") if row.get(label)]
    if row.sheet.name == "建议" and early and not row.get("答复日期"):
        return f"写了{'、'.join(early)}，还没有答复日期，待答复时再记"
    if row.sheet.name == "建议" and not row.get("主办单位") and any(row.get(label) for label in _HANDLED):
        return f"没有主办单位，主办单位记作“{PENDING_UNIT}”，请补上"
    return _unattached(row, handled=handled)


def _unattached(row: ImportRow, *, handled: bool) -> str:
    """An hour without its day, a day for another look at what nobody handles."""
    if row.get("答复时间") and not row.get("答复日期"):
        return "写了答复时间，没有答复日期，钟点没有记"
    if row.get("复查日期") and not handled:
        return "写了复查日期，转交办理的才长期跟踪，没有记"
    return ""


def in_order(steps: Iterable[Step]) -> list[Step]:
    """Steps in the order in which they follow: by their days, what was decided before what came of it."""
    listed = tuple(steps)
    struck = any(step.kind is Kind.STRIKE_OFF for step in listed)

    def place(step: Step) -> tuple[date, bool, int]:
        last = step.outcome is Satisfaction.DISSATISFIED or (step.kind is Kind.TRACK and not struck)
        return step.on, last, _FOLLOWING.index(step.kind)

    return sorted(listed, key=place)


def _assignment(row: ImportRow, raised: date, unit: str, due: str, due_of: DueOf) -> list[Step]:
    handled = _HANDLING if row.sheet.name == "意见" else _HANDLED
    if not any(row.get(label) for label in (unit, "交办日期", due, *handled)):
        return []
    return [_assigned(row, raised, row.get(unit) or PENDING_UNIT, row.get(due) or None, due_of)]


def _assigned(row: ImportRow, raised: date, unit: str, due: date | None, due_of: DueOf) -> Step:
    on, at = row.get("交办日期") or raised, row.get("交办时间")
    given = Due(due, None, WRITTEN) if due else due_of(on, row.get("难度级别"), at)
    step = Step(0, Kind.ASSIGN, on, unit=unit, co_units=tuple(row.get("协办单位")), at=at)
    return replace(step, due=given.on, due_at=given.hour, basis=given.basis)


def _closing(row: ImportRow, before: list[Step], evaluated: str, struck: str, outcome_told: str = "") -> list[Step]:
    latest = max(step.on for step in before)
    struck_on = row.get(struck)
    attitude, outcome = _satisfaction(row, "办理态度"), _satisfaction(row, "结果评价")
    steps: list[Step] = []
    if attitude or outcome:
        on = row.get(evaluated) or latest
        if outcome is Satisfaction.DISSATISFIED and struck_on:
            on = max(on, struck_on)  # the old book closed it although the voter was not content
        steps.append(Step(0, Kind.EVALUATE, on, attitude=attitude, outcome=outcome))
    if struck_on:
        steps.append(Step(0, Kind.STRIKE_OFF, struck_on, text=outcome_told, reason=STRUCK_OFF))
    return steps


def _numbered(steps: list[Step], by: str) -> tuple[Step, ...]:
    return tuple(replace(step, seq=place + 1, by=by) for place, step in enumerate(steps))


def _result(row: ImportRow) -> Result | None:
    value = row.get("结果类别")
    return Result(value) if value else None


def _satisfaction(row: ImportRow, label: str) -> Satisfaction | None:
    value: Any = row.get(label)
    return Satisfaction(value) if value else None
