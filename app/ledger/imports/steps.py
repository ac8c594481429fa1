"""The steps that a row of an old book stands for: what was decided, assigned, answered, evaluated, struck off."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from app.ledger.imports.rows import ImportRow
from app.rules.cases import Kind, Result, Route, Satisfaction, Step
from app.rules.days import Due

PENDING_UNIT = "承办单位待补"
WRITTEN = "原登记载明"

COLUMN_OF = {
    Kind.REGISTER: "日期",
    Kind.ROUTE: "处理方式",
    Kind.ASSIGN: "交办日期",
    Kind.REPLY: "答复日期",
    Kind.EVALUATE: "评价日期",
    Kind.STRIKE_OFF: "销号日期",
}
_HANDLING = (
    "答复内容",
    "交办日期",
    "应办结日期",
    "答复日期",
    "结果类别",
    "办理结果",
    "评价日期",
    "办理态度",
    "结果评价",
    "销号日期",
)
DueOf = Callable[[date, str], Due]


def route_of(row: ImportRow) -> Route | None:
    """处理方式; where that is empty it follows from 现场答复 and 承办单位 (docs/workbook.md)."""
    if named := row.get("处理方式"):
        return Route(named)
    if row.get("现场答复", default=False):
        return Route.SPOT
    return Route.TRANSFER if row.get("承办单位") else None


def opinion_steps(row: ImportRow, due_of: DueOf) -> tuple[Step, ...]:
    """The steps of a row of the sheet 意见, in the order of their days."""
    raised = row.get("日期")
    route = route_of(row)
    steps = [Step(0, Kind.REGISTER, raised)]
    if route is None:
        return tuple(steps)
    undated = route is not Route.TRANSFER or not row.get("答复日期", None)
    replies = (row.get("答复内容"), row.get("办理结果") if undated else "")
    answer = "\n".join(dict.fromkeys(text for text in replies if text))
    result = _result(row) if undated else None
    steps.append(Step(0, Kind.ROUTE, raised, route=route, text=answer, result=result))
    tail: list[Step] = []
    if route is Route.TRANSFER:
        steps += _assignment(row, raised, "承办单位", "应办结日期", due_of)
        if replied := row.get("答复日期", None):
            text = row.get("办理结果") or row.get("答复内容")
            tail.append(Step(0, Kind.REPLY, replied, text=text, result=_result(row)))
    tail += _closing(row, [*steps, *tail], "评价日期", "销号日期", row.get("办理结果") if undated else "")
    return _numbered([*steps, *_in_order(tail)])


def proposal_steps(row: ImportRow, due_of: DueOf) -> tuple[Step, ...]:
    """The steps of a row of the sheet 建议."""
    raised = row.get("提出日期")
    steps = [Step(0, Kind.REGISTER, raised)]
    assignment = _assignment(row, raised, "主办单位", "应答复日期", due_of)
    if not assignment and row.get("答复日期", None):
        assignment = [_assigned(row, raised, PENDING_UNIT, None, due_of)]
    steps += assignment
    tail: list[Step] = []
    if replied := row.get("答复日期", None):
        met = row.get("面商日期", None)
        text = "" if not met else f"面商：{met}"
        tail.append(
            Step(0, Kind.REPLY, replied, text=text, number=row.get("答复文号"), result=_result(row), met_on=met)
        )
    tail += _closing(row, [*steps, *tail], "", "落实日期")
    return _numbered([*steps, *_in_order(tail)])


def overlooked(row: ImportRow) -> str:
    """What a row says that cannot be counted yet, in a sentence; empty where there is nothing."""
    if row.sheet.name == "意见" and route_of(row) is None:
        filled = [label for label in _HANDLING if row.get(label, None)]
        if filled:
            return f"写了{'、'.join(filled)}，但没有处理方式、承办单位，暂列待分办，这几栏没有记入"
    waits = not row.get("答复日期", None) and not row.get("销号日期", None)
    if row.sheet.name == "意见" and route_of(row) is Route.TRANSFER and waits and row.get("办理结果"):
        return "写了办理结果，但没有答复日期，按还没有答复计"
    early = [label for label in ("面商日期", "答复文号", "结果类别") if row.get(label, None)]
    if row.sheet.name == "建议" and early and not row.get("答复日期", None):
        return f"写了{'、'.join(early)}，还没有答复日期，待答复时再记"
    return ""


def _assignment(row: ImportRow, raised: date, unit: str, due: str, due_of: DueOf) -> list[Step]:
    assigned = any(row.get(label, None) for label in (unit, "交办日期", due))
    if not assigned:
        return []
    return [_assigned(row, raised, row.get(unit) or PENDING_UNIT, row.get(due, None), due_of)]


def _assigned(row: ImportRow, raised: date, unit: str, due: date | None, due_of: DueOf) -> Step:
    on = row.get("交办日期", None) or raised
    given = Due(due, None, WRITTEN) if due else due_of(on, row.get("难度级别"))
    return Step(0, Kind.ASSIGN, on, unit=unit, co_units=row.get("协办单位", ()), due=given.on, basis=given.basis)


def _closing(row: ImportRow, before: list[Step], evaluated: str, struck: str, outcome_told: str = "") -> list[Step]:
    latest = max(step.on for step in before)
    struck_on = row.get(struck, None)
    attitude, outcome = _satisfaction(row, "办理态度"), _satisfaction(row, "结果评价")
    steps: list[Step] = []
    if attitude or outcome:
        on = (row.get(evaluated, None) if evaluated else None) or latest
        if outcome is Satisfaction.DISSATISFIED and struck_on:
            on = max(on, struck_on)  # the old book closed it although the voter was not content
        steps.append(Step(0, Kind.EVALUATE, on, attitude=attitude, outcome=outcome))
    if struck_on:
        steps.append(Step(0, Kind.STRIKE_OFF, struck_on, text=outcome_told, reason="原登记已销号"))
    return steps


def _in_order(steps: list[Step]) -> list[Step]:
    rank = {Kind.REPLY: 0, Kind.EVALUATE: 1, Kind.STRIKE_OFF: 2}

    def place(step: Step) -> tuple[date, int]:
        unhappy = step.outcome is Satisfaction.DISSATISFIED
        return step.on, 3 if unhappy else rank[step.kind]

    return sorted(steps, key=place)


def _numbered(steps: list[Step]) -> tuple[Step, ...]:
    return tuple(replace(step, seq=place + 1) for place, step in enumerate(steps))


def _result(row: ImportRow) -> Result | None:
    value = row.get("结果类别")
    return Result(value) if value else None


def _satisfaction(row: ImportRow, label: str) -> Satisfaction | None:
    value: Any = row.get(label)
    return Satisfaction(value) if value else None
