"""Works that are late: tasks of campaigns past their day, livelihood projects that should have been finished."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select

from app.books.figures import SPLIT
from app.ledger.agenda.items import AgendaItem, Why
from app.ledger.store import Ledger
from app.models.campaign import Campaign
from app.models.project import Project
from app.models.project_step import ProjectStep
from app.models.task import Task
from app.rules.days import day_words
from app.rules.projects import ProjectStage

APART = 2  # late tasks of a campaign up to which each has a line of its own
NAMED = 3  # tasks that the line of a whole campaign names
UNDER_WAY = (ProjectStage.CHOSEN.value, ProjectStage.RUNNING.value)


def late_tasks(ledger: Ledger) -> tuple[AgendaItem, ...]:
    """Concrete tasks past their day and not struck off; many of one campaign are one line."""
    query = (
        select(Campaign.id, Campaign.name, Task.id, Task.number, Task.title, Task.unit, Task.due_on)
        .join(Campaign, Campaign.id == Task.campaign_id)
        .where(Task.due_on < ledger.today, Task.done_on.is_(None), Task.voided_on.is_(None), ~SPLIT)
        .where(Campaign.voided_on.is_(None))
        .order_by(Task.due_on, Task.position, Task.id)
    )
    with ledger.read() as session:
        rows = session.execute(query).all()
    campaigns: dict[str, list[Sequence[object]]] = {}
    for row in rows:
        campaigns.setdefault(row[0], []).append(row)
    items: list[AgendaItem] = []
    for tasks in campaigns.values():
        items += [_campaign(tasks, ledger.today)] if len(tasks) > APART else [_task(row, ledger.today) for row in tasks]
    return tuple(items)


def late_projects(ledger: Ledger) -> tuple[AgendaItem, ...]:
    """Livelihood projects that were chosen and are not finished though their day is over."""
    done = select(func.max(ProjectStep.percent)).where(ProjectStep.project_id == Project.id).scalar_subquery()
    query = (
        select(Project.id, Project.name, Project.unit, Project.finish_by, done)
        .where(Project.stage.in_(UNDER_WAY), Project.finish_by < ledger.today, Project.voided_on.is_(None))
        .order_by(Project.finish_by, Project.id)
    )
    with ledger.read() as session:
        rows = session.execute(query).all()
    return tuple(
        AgendaItem(
            Why.PROJECT,
            f"{name}：应于{day_words(by, ledger.today)}完成，已过{(ledger.today - by).days}天",
            detail="　".join(filter(None, (f"进度{percent or 0}%", unit))),
            about=project_id,
            on=by,
        )
        for project_id, name, unit, by, percent in rows
    )


def _task(row: Sequence[object], today: date) -> AgendaItem:
    _, campaign, task_id, number, title, unit, due_on = row
    assert isinstance(due_on, date)
    sentence = f"{campaign}　{number}　{title}"
    detail = f"{unit or '还没有责任单位'}　应于{day_words(due_on, today)}完成，已超期{(today - due_on).days}天"
    return AgendaItem(Why.TASK, sentence, detail=detail, about=str(task_id), on=due_on)


def _campaign(tasks: Sequence[Sequence[object]], today: date) -> AgendaItem:
    _, campaign, first, *_, due_on = tasks[0]
    assert isinstance(due_on, date)
    named = "、".join(str(row[4]) for row in tasks[:NAMED]) + ("等" if len(tasks) > NAMED else "")
    sentence = f"{campaign}：{len(tasks)} 条超期没有完成，最久{(today - due_on).days}天"
    return AgendaItem(Why.TASK, sentence, detail=named, about=str(first), on=due_on, many=len(tasks))
