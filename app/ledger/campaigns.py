"""Campaigns: tasks and their concrete problems, struck off one by one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger.store import Ledger
from app.models.campaign import Campaign
from app.models.task import Task
from app.rules.days import day_words
from app.rules.milestones import Milestone, read_milestones
from app.rules.reading import clean
from app.rules.reasons import demand_reason


@dataclass(frozen=True, slots=True)
class TaskDraft:
    """A task, or with `parent_id` a problem under one; `deputies` and `unit` are names joined by 、."""

    campaign_id: str
    title: str
    number: str = ""
    parent_id: str | None = None
    goal: str = ""
    due_on: date | None = None
    deputies: str = ""
    unit: str = ""
    done_on: date | None = None
    obstacle: str = ""
    evidence: str = ""
    note: str = ""
    level: str = ""
    area: float | None = None
    phase: str = ""
    counterpart: str = ""


@dataclass(frozen=True, slots=True)
class TaskEntry:
    """`depth` 0 is a task, 1 and more its problems."""

    id: str
    depth: int
    has_parts: bool
    draft: TaskDraft


@dataclass(frozen=True, slots=True)
class CampaignEntry:
    """`tasks` stand at the top and have parts; `problems` are parts without any, and such tasks; `closed` are done."""

    id: str
    name: str
    note: str
    tasks: int
    problems: int
    closed: int
    stages: tuple[Milestone, ...] = ()


_COLUMNS = tuple(each.name for each in fields(TaskDraft))
_TASKS = select(Task).where(Task.voided_on.is_(None)).order_by(Task.position)


def add(ledger: Ledger, name: str, note: str = "", milestones: str = "") -> CampaignEntry:
    """Open a campaign; `milestones` are its stages, a line each. Raises LedgerError for one that cannot be read."""
    with ledger.write("建立专项") as session:
        row = put(session, name, note, milestones)
        session.flush()
        return CampaignEntry(row.id, row.name, row.note, 0, 0, 0, read_milestones(row.milestones))


def put(session: Session, name: str, note: str = "", milestones: str = "") -> Campaign:
    """Write a new campaign within a verb."""
    row = Campaign(name=_unused(session, name), note=clean(note), milestones=_written(milestones))
    session.add(row)
    return row


def correct(ledger: Ledger, campaign_id: str, *, name: str, note: str, milestones: str | None = None) -> None:
    """Rename a campaign, change its note or its stages.

    Raises LedgerError for no name, one that another campaign bears, or a stage that cannot be read.
    """
    with ledger.write("更正专项") as session:
        row = _campaign(session, campaign_id)
        row.name, row.note = _unused(session, name, row.id), clean(note)
        if milestones is not None:
            row.milestones = _written(milestones)


def void(ledger: Ledger, campaign_id: str, reason: str) -> None:
    """作废 a campaign and its tasks, with the reason; activities that belong to it stay."""
    why = demand_reason(reason, "作废")
    with ledger.write("作废专项") as session:
        tasks = session.scalars(select(Task).where(Task.campaign_id == campaign_id, Task.voided_on.is_(None)))
        for row in (_campaign(session, campaign_id), *tasks):
            row.voided_on, row.void_reason = ledger.today, why


def add_task(ledger: Ledger, draft: TaskDraft) -> TaskEntry:
    """Add a task or a problem under one; an empty number is given (1, 2 … or 1.1, 1.2 …)."""
    with ledger.write("登记任务") as session:
        row = put_task(session, draft)
        session.flush()
        return TaskEntry(row.id, 1 if row.parent_id else 0, False, _draft(row))


def put_task(session: Session, draft: TaskDraft) -> Task:
    """Write a new task within a verb."""
    values = _values({name: getattr(draft, name) for name in _COLUMNS})
    if draft.parent_id is not None:
        task_of(session, draft.parent_id)
    values["number"] = values["number"] or _number(session, draft)
    _demand_free(session, draft.campaign_id, values["number"])
    place = session.scalar(select(func.max(Task.position)).where(Task.campaign_id == draft.campaign_id))
    row = Task(**values, position=(place or 0) + 1)
    session.add(row)
    return row


def correct_task(ledger: Ledger, task_id: str, values: Mapping[str, Any], reason: str) -> None:
    """Correct a task, with the reason. Raises LedgerError for a number that is taken, or a day that is to come."""
    why = demand_reason(reason, "更正")
    with ledger.write(f"更正任务：{why}") as session:
        row = task_of(session, task_id)
        number, done_on = clean(values.get("number", row.number)), values.get("done_on")
        if number != row.number:
            _demand_free(session, row.campaign_id, number)
        if done_on is not None and done_on > ledger.today:
            raise LedgerError(f"完成日期{day_words(done_on, ledger.today)}在今天之后，请核对。", field="done_on")
        _demand_above(session, row, values.get("parent_id", row.parent_id))
        change_task(row, values)


def change_task(row: Task, values: Mapping[str, Any]) -> None:
    """Write new values into a task within a verb."""
    for name, value in _values(values).items():
        if getattr(row, name) != value:
            setattr(row, name, value)


def strike_off(ledger: Ledger, task_ids: tuple[str, ...], on: date, evidence: str = "") -> int:
    """销号: the day on which these problems were done; returns how many. Refuses tasks that still have open parts."""
    if on > ledger.today:
        raise LedgerError(f"完成日期{day_words(on, ledger.today)}在今天之后，请核对。", field="on")
    with ledger.write("专项销号") as session:
        for task_id in task_ids:
            row = task_of(session, task_id)
            waiting = session.scalar(
                select(func.count()).where(
                    Task.parent_id == task_id,
                    Task.done_on.is_(None),
                    Task.voided_on.is_(None),
                    Task.id.not_in(task_ids),
                )
            )
            if waiting:
                raise LedgerError(f"任务{row.number}还有{waiting}条具体问题没有完成，请先逐条销号。")
            row.done_on, row.obstacle = on, ""
            row.evidence = clean(evidence) or row.evidence
    return len(task_ids)


def resume(ledger: Ledger, task_id: str, reason: str) -> None:
    """Take a strike-off back, with the reason why the problem is open again."""
    why = demand_reason(reason, "恢复为未完成")
    with ledger.write("撤销专项销号") as session:
        row = task_of(session, task_id)
        row.done_on, row.obstacle = None, why


def void_task(ledger: Ledger, task_id: str, reason: str) -> None:
    """作废 a task and its parts, with the reason."""
    why = demand_reason(reason, "作废")
    with ledger.write("作废任务") as session:
        waiting = [task_of(session, task_id)]
        while waiting:
            row = waiting.pop()
            row.voided_on, row.void_reason = ledger.today, why
            waiting += session.scalars(select(Task).where(Task.parent_id == row.id, Task.voided_on.is_(None)))


def listing(ledger: Ledger) -> tuple[CampaignEntry, ...]:
    """All campaigns with their counts."""
    with ledger.read() as session:
        campaigns = session.scalars(select(Campaign).where(Campaign.voided_on.is_(None)).order_by(Campaign.name)).all()
        tasks: dict[str, list[Task]] = {}
        for task in session.scalars(_TASKS):
            tasks.setdefault(task.campaign_id, []).append(task)
        entries = {row.id: _grown(tasks.get(row.id, ())) for row in campaigns}
    return tuple(
        CampaignEntry(
            row.id,
            row.name,
            row.note,
            sum(each.has_parts and not each.depth for each in entries[row.id]),
            sum(not each.has_parts for each in entries[row.id]),
            sum(not each.has_parts and each.draft.done_on is not None for each in entries[row.id]),
            read_milestones(row.milestones),
        )
        for row in campaigns
    )


def tree(ledger: Ledger, campaign_id: str) -> tuple[TaskEntry, ...]:
    """The tasks of a campaign, each followed by its parts."""
    with ledger.read() as session:
        return _grown(session.scalars(_TASKS.where(Task.campaign_id == campaign_id)))


def task_of(session: Session, task_id: str) -> Task:
    """The stored task. Raises LedgerError when there is none, or when it was voided."""
    row = session.get(Task, task_id)
    if row is None or row.voided_on is not None:
        raise LedgerError("没有找到这项任务，可能刚刚被撤销或作废。请刷新后再看。")
    return row


def _grown(tasks: Iterable[Task]) -> tuple[TaskEntry, ...]:
    """Each task followed by its parts, as a tree is read."""
    parts: dict[str | None, list[Task]] = {}
    for row in tasks:
        parts.setdefault(row.parent_id, []).append(row)
    entries: list[TaskEntry] = []
    waiting = [(0, row) for row in reversed(parts.get(None, []))]
    while waiting:
        depth, row = waiting.pop()
        below = parts.get(row.id, [])
        entries.append(TaskEntry(row.id, depth, bool(below), _draft(row)))
        waiting += [(depth + 1, each) for each in reversed(below)]
    return tuple(entries)


def _written(milestones: str) -> str:
    return "\n".join(each.written for each in read_milestones(milestones))


def _draft(row: Task) -> TaskDraft:
    return TaskDraft(**{name: getattr(row, name) for name in _COLUMNS})


def _campaign(session: Session, campaign_id: str) -> Campaign:
    row = session.get(Campaign, campaign_id)
    if row is None:
        raise LedgerError("没有找到这个专项，可能刚刚被撤销。请刷新后再看。")
    return row


def _unused(session: Session, name: str, mine: str = "") -> str:
    wanted = clean(name)
    if not wanted:
        raise LedgerError("专项名称不能空。", field="name")
    same = select(Campaign.id).where(Campaign.name == wanted, Campaign.voided_on.is_(None), Campaign.id != mine)
    if session.scalar(same) is not None:
        raise LedgerError(f"已经有专项“{wanted}”，请换个名称。", field="name")
    return wanted


def _demand_free(session: Session, campaign_id: str, number: str) -> None:
    if not number:
        raise LedgerError("任务编号不能空。", field="number")
    if session.scalar(select(Task.id).where(Task.campaign_id == campaign_id, Task.number == number)) is not None:
        raise LedgerError(f"任务编号“{number}”已经用过，请换一个。", field="number")


def _demand_above(session: Session, row: Task, parent_id: str | None) -> None:
    while parent_id is not None:
        if parent_id == row.id:
            raise LedgerError(f"任务{row.number}不能放在自己或自己的下级任务下面，请另选上级任务。", field="parent_id")
        parent_id = task_of(session, parent_id).parent_id


def _number(session: Session, draft: TaskDraft) -> str:
    siblings = select(Task.number).where(Task.campaign_id == draft.campaign_id)
    taken = set(session.scalars(siblings))
    prefix = ""
    if draft.parent_id is not None:
        prefix = task_of(session, draft.parent_id).number + "."
    return next(f"{prefix}{place}" for place in range(1, len(taken) + 2) if f"{prefix}{place}" not in taken)


def _values(values: Mapping[str, Any]) -> dict[str, Any]:
    given = {name: clean(value) if isinstance(value, str) else value for name, value in values.items()}
    if "title" in given and not given["title"]:
        raise LedgerError("任务内容不能空。", field="title")
    return given
