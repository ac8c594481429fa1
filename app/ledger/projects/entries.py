"""A livelihood project as it leaves the ledger: what it is, where it stands, its steps."""

from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.models.case import Case
from app.models.project import Project
from app.models.project_step import ProjectStep
from app.rules.projects import ProjectStage


@dataclass(frozen=True, slots=True)
class ProjectDraft:
    """`cost` is in 万元; `case_id` the opinion that the project came from."""

    year: int
    name: str
    source: str = ""
    content: str = ""
    benefit: str = ""
    cost: float | None = None
    unit: str = ""
    finish_by: date | None = None
    case_id: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """One step: what happened on a day; `percent` of the work done, `spent` so far in 万元."""

    on: date
    stage: ProjectStage
    words: str = ""
    percent: int | None = None
    spent: float | None = None
    seq: int = 0


@dataclass(frozen=True, slots=True)
class ProjectEntry:
    """A project with its steps; `percent` and `spent` are the last that were reported."""

    id: str
    draft: ProjectDraft
    stage: ProjectStage
    steps: tuple[Progress, ...]
    case: str = ""

    @property
    def percent(self) -> int | None:
        return next((step.percent for step in reversed(self.steps) if step.percent is not None), None)

    @property
    def spent(self) -> float | None:
        return next((step.spent for step in reversed(self.steps) if step.spent is not None), None)


COLUMNS = tuple(each.name for each in fields(ProjectDraft))


def row_of(session: Session, project_id: str) -> Project:
    """The stored project. Raises LedgerError when there is none, or when it was voided."""
    row = session.get(Project, project_id)
    if row is None or row.voided_on is not None:
        raise LedgerError("没有找到这个项目，可能刚刚被撤销或作废。请刷新后再看。")
    return row


def one(session: Session, project_id: str) -> ProjectEntry:
    """One project as it leaves the ledger."""
    return entries(session, (row_of(session, project_id),))[0]


def entries(session: Session, rows: tuple[Project, ...]) -> tuple[ProjectEntry, ...]:
    """These projects with their steps, read in as many statements as one."""
    steps = steps_of(session, tuple(row.id for row in rows))
    wanted = [row.case_id for row in rows if row.case_id is not None]
    numbers = {row.id: row.number for row in session.execute(select(Case.id, Case.number).where(Case.id.in_(wanted)))}
    return tuple(
        ProjectEntry(
            row.id,
            ProjectDraft(**draft_values(row)),
            ProjectStage(row.stage),
            steps.get(row.id, ()),
            numbers.get(row.case_id or "", ""),
        )
        for row in rows
    )


def draft_values(row: Project) -> dict[str, Any]:
    """What a project's draft said, by its fields."""
    return {name: getattr(row, name) for name in COLUMNS}


def steps_of(session: Session, ids: tuple[str, ...]) -> dict[str, tuple[Progress, ...]]:
    """The steps of these projects in their order, by project."""
    query = select(ProjectStep).where(ProjectStep.project_id.in_(ids)).order_by(ProjectStep.seq)
    by_project: dict[str, tuple[Progress, ...]] = {}
    for row in session.scalars(query):
        step = Progress(row.done_on, ProjectStage(row.stage), row.words, row.percent, row.spent, row.seq)
        by_project[row.project_id] = (*by_project.get(row.project_id, ()), step)
    return by_project
