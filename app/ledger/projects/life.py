"""民生实事: livelihood projects from the gathering to the appraisal; their steps are only ever added."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger.projects.entries import (
    COLUMNS,
    Progress,
    ProjectDraft,
    ProjectEntry,
    draft_values,
    entries,
    one,
    row_of,
    steps_of,
)
from app.ledger.store import Ledger
from app.models.case import Case
from app.models.project import Project
from app.models.project_step import ProjectStep
from app.rules.days import day_words
from app.rules.discretion import Discreet
from app.rules.projects import (
    BY_VOTE,
    COUNTED,
    MUST_BE_COUNTED,
    MUST_BE_VOTED,
    WHOLE,
    ProjectStage,
    demand_forward,
    demand_next,
)
from app.rules.reading import clean
from app.rules.reasons import demand_reason


def gather(ledger: Ledger, draft: ProjectDraft, on: date) -> ProjectEntry:
    """征集: keep a proposed project of a year."""
    with ledger.write("征集民生实事") as session:
        row = _put(session, ledger, draft, on)
        session.flush()
        return one(session, row.id)


def from_case(ledger: Ledger, case_id: str, draft: ProjectDraft, on: date) -> ProjectEntry:
    """A voter's opinion becomes a candidate for the year's projects; the opinion goes on with its own life."""
    with ledger.write("意见转民生实事") as session:
        case = session.get(Case, case_id)
        if case is None or case.voided_on is not None:
            raise LedgerError("没有找到这件意见，可能已经作废。请刷新后再看。")
        taken = session.scalar(
            select(Project.name).where(Project.case_id == case_id, Project.voided_on.is_(None)).limit(1)
        )
        if taken is not None:
            raise LedgerError(f"{case.number}已经征集为“{taken}”，不用再登记。")
        values: dict[str, Any] = {name: getattr(draft, name) for name in COLUMNS}
        values |= {
            "case_id": case_id,
            "source": draft.source or f"{case.source}（{case.number}）",
            "content": draft.content or Discreet((case.raised_by,))(case.content),
        }
        row = _put(session, ledger, ProjectDraft(**values), on)
        session.flush()
        return one(session, row.id)


def advance(ledger: Ledger, project_id: str, progress: Progress) -> ProjectEntry:
    """Add one step. Raises LedgerError for a stage that cannot follow, or numbers that go back."""
    if progress.stage in BY_VOTE:
        raise LedgerError(MUST_BE_VOTED, field="stage")
    with ledger.write(f"民生实事{progress.stage.value}") as session:
        add_step(session, ledger, row_of(session, project_id), progress)
        session.flush()
        return one(session, project_id)


def add_step(session: Session, ledger: Ledger, row: Project, progress: Progress) -> None:
    """Write a step of a project within a verb."""
    steps = steps_of(session, (row.id,)).get(row.id, ())
    demand_next(row.name, ProjectStage(row.stage), progress.stage)
    _demand_day(ledger, row, steps, progress.on)
    percent = WHOLE if progress.stage is ProjectStage.DONE else progress.percent
    demand_forward(row.name, *_numbers((*steps, replace(progress, percent=percent))))
    put_step(session, row, steps, replace(progress, percent=percent))


def put_step(session: Session, row: Project, steps: Sequence[Progress], progress: Progress) -> None:
    """The next step of a project, whatever it is, within a verb that has judged it."""
    row.stage = progress.stage.value
    session.add(_stored(row.id, steps[-1].seq + 1 if steps else 1, progress, progress.percent))


def correct_step(ledger: Ledger, project_id: str, seq: int, progress: Progress, reason: str) -> ProjectEntry:
    """Correct day, words and numbers of one step, with the reason; its stage stays as it was.

    Raises LedgerError where the steps would no longer go forward, and for a step that a count of votes wrote.
    """
    why = demand_reason(reason, "更正")
    with ledger.write(f"更正民生实事进度：{why}") as session:
        row = row_of(session, project_id)
        steps = steps_of(session, (project_id,)).get(project_id, ())
        known = next((step for step in steps if step.seq == seq), None)
        if known is None:
            raise LedgerError(f"“{row.name}”没有第{seq}步，请刷新后再看。", field="step")
        if known.stage in COUNTED:
            raise LedgerError(MUST_BE_COUNTED, field="step")
        corrected = replace(progress, stage=known.stage, seq=seq)
        mended = tuple(corrected if step.seq == seq else step for step in steps)
        for at in range(1, len(mended)):
            _demand_day(ledger, row, mended[:at], mended[at].on)
        _demand_day(ledger, row, (), mended[0].on)
        demand_forward(row.name, *_numbers(mended))
        stored = session.scalars(
            select(ProjectStep).where(ProjectStep.project_id == project_id, ProjectStep.seq == seq)
        ).one()
        stored.done_on, stored.words = corrected.on, clean(corrected.words)
        stored.percent, stored.spent = corrected.percent, corrected.spent
        session.flush()
        return one(session, project_id)


def correct(ledger: Ledger, project_id: str, values: Mapping[str, Any], reason: str) -> ProjectEntry:
    """Correct what was written down about a project, with the reason; its steps stay."""
    why = demand_reason(reason, "更正")
    with ledger.write(f"更正民生实事：{why}") as session:
        row = row_of(session, project_id)
        for name, value in _values({**draft_values(row), **values}).items():
            if getattr(row, name) != value:
                setattr(row, name, value)
        _demand_unused(session, row.year, row.name, row.id)
        session.flush()
        return one(session, project_id)


def void(ledger: Ledger, project_id: str, reason: str) -> None:
    """作废 a project, with the reason; its steps stay in the ledger."""
    why = demand_reason(reason, "作废")
    with ledger.write("作废民生实事") as session:
        row = row_of(session, project_id)
        row.voided_on, row.void_reason = ledger.today, why


def get(ledger: Ledger, project_id: str) -> ProjectEntry:
    """One project with its steps."""
    with ledger.read() as session:
        return one(session, project_id)


def of_case(ledger: Ledger, case_id: str) -> ProjectEntry | None:
    """The project that came from this opinion, if there is one."""
    with ledger.read() as session:
        row = session.scalar(select(Project).where(Project.case_id == case_id, Project.voided_on.is_(None)).limit(1))
        return one(session, row.id) if row is not None else None


def listing(ledger: Ledger, year: int) -> tuple[ProjectEntry, ...]:
    """The projects of a year in the order in which they were gathered."""
    with ledger.read() as session:
        query = select(Project).where(Project.year == year, Project.voided_on.is_(None)).order_by(Project.position)
        return entries(session, tuple(session.scalars(query)))


def _put(session: Session, ledger: Ledger, draft: ProjectDraft, on: date) -> Project:
    if on > ledger.today:
        raise LedgerError(f"征集日期{day_words(on, ledger.today)}在今天之后，请核对。", field="on")
    values = _values({name: getattr(draft, name) for name in COLUMNS})
    _demand_unused(session, draft.year, values["name"])
    place = session.scalar(select(func.max(Project.position)).where(Project.year == draft.year))
    row = Project(**values, stage=ProjectStage.GATHERED.value, position=(place or 0) + 1)
    session.add(row)
    session.add(_stored(row.id, 1, Progress(on, ProjectStage.GATHERED), None))
    return row


def _stored(project_id: str, seq: int, progress: Progress, percent: int | None) -> ProjectStep:
    return ProjectStep(
        project_id=project_id,
        seq=seq,
        done_on=progress.on,
        stage=progress.stage.value,
        words=clean(progress.words),
        percent=percent,
        spent=progress.spent,
    )


def _values(values: Mapping[str, Any]) -> dict[str, Any]:
    given: dict[str, Any] = {name: clean(value) if isinstance(value, str) else value for name, value in values.items()}
    if not given["name"]:
        raise LedgerError("项目名称不能空。", field="name")
    if given["cost"] is not None and given["cost"] < 0:
        raise LedgerError(f"“{given['name']}”的投资不能是负数，请核对。", field="cost")
    return given


def _numbers(steps: Sequence[Progress]) -> tuple[list[int], list[float]]:
    done = [step.percent for step in steps if step.percent is not None]
    return done, [step.spent for step in steps if step.spent is not None]


def _demand_unused(session: Session, year: int, name: str, mine: str = "") -> None:
    same = select(Project.id).where(
        Project.year == year, Project.name == name, Project.voided_on.is_(None), Project.id != mine
    )
    if session.scalar(same) is not None:
        raise LedgerError(f"{year}年已经有项目“{name}”，请换个名称，或打开原来那一项。", field="name")


def _demand_day(ledger: Ledger, row: Project, steps: Sequence[Progress], on: date) -> None:
    if on > ledger.today:
        raise LedgerError(f"“{row.name}”的日期{day_words(on, ledger.today)}在今天之后，请核对。", field="on")
    if steps and on < steps[-1].on:
        before = f"{steps[-1].stage.value}，{day_words(steps[-1].on, ledger.today)}"
        raise LedgerError(
            f"“{row.name}”的日期{day_words(on, ledger.today)}早于上一步（{before}），请核对。", field="on"
        )
