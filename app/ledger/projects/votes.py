"""票决 and 测评 of livelihood projects: the ballots are counted as a poll, and the projects go on by its result."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger import polls
from app.ledger.polls import PollDraft, PollLineDraft, checked
from app.ledger.projects.entries import Progress, ProjectEntry, entries, row_of, steps_of
from app.ledger.projects.life import add_step, put_step
from app.ledger.store import Ledger
from app.models.journal import JournalRow
from app.models.poll import Poll
from app.models.poll_line import PollLine
from app.models.project import Project
from app.models.project_step import ProjectStep
from app.rules.projects import BY_VOTE, Outcome, ProjectStage, Votes, demand_next, elected
from app.rules.reasons import demand_reason
from app.rules.trade import PROJECT_APPRAISAL, PROJECT_VOTE

BALLOT, GRADES = polls.KINDS[PROJECT_VOTE], polls.KINDS[PROJECT_APPRAISAL]


@dataclass(frozen=True, slots=True)
class VoteDraft:
    """One count: `deputies` are all there are (应到), `places` how many projects are to be chosen.

    `votes` holds for each project the ballots of each option, in the order of `BALLOT` (票决) or `GRADES` (测评).
    """

    title: str
    on: date
    deputies: int
    present: int
    issued: int
    returned: int
    valid: int
    votes: tuple[tuple[str, tuple[int, int, int]], ...]
    places: int = 0
    place: str = ""
    tellers: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class VoteResult:
    """The poll that was kept, and the projects as they stand now; `level` are those that another vote decides."""

    poll_id: str
    chosen: tuple[ProjectEntry, ...]
    level: tuple[ProjectEntry, ...]
    rejected: tuple[ProjectEntry, ...]


def vote(ledger: Ledger, draft: VoteDraft) -> VoteResult:
    """票决: count the ballots over the candidates; more than half of all deputies, most votes first, 差额.

    Candidates that are level at the last place stay candidates until another vote among them.
    """
    if draft.deputies < 1:
        raise LedgerError("请填全体代表人数（应到）：票决要全体代表过半数的赞成票。", field="deputies")
    if draft.places < 1 or len(draft.votes) <= draft.places:
        raise LedgerError(
            f"票决要差额：候选{len(draft.votes)}项，应选{draft.places}项；候选要比应选多。", field="places"
        )
    with ledger.write("民生实事票决") as session:
        rows = _rows(session, draft)
        for row in rows:
            demand_next(row.name, ProjectStage(row.stage), ProjectStage.CHOSEN)
        counted = [Votes(key, *ballots) for key, ballots in draft.votes]
        outcome = elected(counted, deputies=draft.deputies, places=draft.places)
        poll_id = _keep(session, ledger, draft, PROJECT_VOTE, rows)
        agreed = {each.key: each.agreed for each in counted}
        for row in rows:
            if row.id in outcome.level:
                continue
            add_step(session, ledger, row, _voted(row.id, outcome, agreed[row.id], draft))
        session.flush()
        return _result(session, poll_id, outcome)


def appraise(ledger: Ledger, draft: VoteDraft) -> VoteResult:
    """测评: satisfied, basically satisfied, dissatisfied ballots for each project that is carried out or done."""
    with ledger.write("民生实事测评") as session:
        rows = _rows(session, draft)
        poll_id = _keep(session, ledger, draft, PROJECT_APPRAISAL, rows)
        for row, (_, ballots) in zip(rows, draft.votes, strict=True):
            words = "，".join(f"{grade}{number}票" for grade, number in zip(GRADES, ballots, strict=True))
            add_step(session, ledger, row, Progress(draft.on, ProjectStage.APPRAISED, words))
        session.flush()
        return _result(session, poll_id, Outcome(tuple(row.id for row in rows), (), ()))


def annul(ledger: Ledger, poll_id: str, reason: str) -> None:
    """作废 a vote or an appraisal that was written down wrongly: its projects step back to where they stood.

    They do so on the day of the vote, so that the right count of that day can be written down; the journal knows when.

    Raises LedgerError where one of them has gone on since.
    """
    why = demand_reason(reason, "作废")
    with ledger.write("作废民生实事投票") as session:
        poll = session.get(Poll, poll_id)
        if poll is None or poll.voided_on is not None or poll.kind not in {PROJECT_VOTE, PROJECT_APPRAISAL}:
            raise LedgerError("没有找到这次民生实事投票，可能已经作废。请刷新后再看。")
        lines = select(PollLine.project_id).where(PollLine.poll_id == poll_id, PollLine.project_id.is_not(None))
        rows = session.scalars(select(Project).where(Project.id.in_(lines), Project.voided_on.is_(None))).all()
        steps = steps_of(session, tuple(row.id for row in rows))
        decided = _decided(session, poll_id)
        words = f"{poll.title}作废：{why}"
        for row in rows:
            back = _before(row, steps[row.id], poll, decided)
            if back is not None:
                put_step(session, row, steps[row.id], Progress(poll.held_on, back, words))
        poll.voided_on, poll.void_reason = ledger.today, why


def _decided(session: Session, poll_id: str) -> frozenset[tuple[str, int]]:
    """The steps (project and number) that this very count wrote: the journal has them under one verb with the poll.

    Two votes of one day cannot be told apart otherwise.
    """
    counted = select(JournalRow.verb).where(
        JournalRow.entry_table == Poll.__tablename__, JournalRow.entry_id == poll_id
    )
    verb = counted.order_by(JournalRow.seq).limit(1).scalar_subquery()
    written = select(JournalRow.entry_id).where(
        JournalRow.verb == verb, JournalRow.entry_table == ProjectStep.__tablename__
    )
    query = select(ProjectStep.project_id, ProjectStep.seq).where(ProjectStep.id.in_(written))
    return frozenset((project_id, seq) for project_id, seq in session.execute(query))


def _before(
    row: Project, steps: Sequence[Progress], poll: Poll, decided: Collection[tuple[str, int]]
) -> ProjectStage | None:
    """Where a project stood before the vote; none for one that the vote left where it was."""
    stage = ProjectStage(row.stage)
    if (row.id, steps[-1].seq) in decided:
        counted = {ProjectStage.APPRAISED} if poll.kind == PROJECT_APPRAISAL else BY_VOTE
        return next(step.stage for step in reversed(steps[:-1]) if step.stage not in counted)
    if poll.kind == PROJECT_VOTE and stage is ProjectStage.CANDIDATE:
        return None
    raise LedgerError(f"“{row.name}”投票后又有进展（现在是“{stage.value}”），不能再作废“{poll.title}”。")


def _voted(key: str, outcome: Outcome, agreed: int, draft: VoteDraft) -> Progress:
    if key in outcome.chosen:
        words = f"赞成{agreed}票（全体代表{draft.deputies}名），第{outcome.chosen.index(key) + 1}位"
        return Progress(draft.on, ProjectStage.CHOSEN, words)
    why = "" if agreed * 2 > draft.deputies else "，没有过全体代表的半数"
    return Progress(draft.on, ProjectStage.NOT_CHOSEN, f"赞成{agreed}票（全体代表{draft.deputies}名）{why}")


def _rows(session: Session, draft: VoteDraft) -> tuple[Project, ...]:
    keys = [key for key, _ in draft.votes]
    if len(set(keys)) < len(keys):
        raise LedgerError("同一个项目列了两行，请每个项目只填一行。", field="votes")
    return tuple(row_of(session, key) for key in keys)


def _keep(session: Session, ledger: Ledger, draft: VoteDraft, kind: str, rows: Sequence[Project]) -> str:
    """The count as a poll among all others. Raises LedgerError for ballots that do not add up."""
    lines = tuple(
        PollLineDraft(row.name, ballots, project_id=row.id) for row, (_, ballots) in zip(rows, draft.votes, strict=True)
    )
    poll = PollDraft(
        kind,
        draft.title,
        draft.on,
        expected=draft.deputies,
        present=draft.present,
        issued=draft.issued,
        returned=draft.returned,
        valid=draft.valid,
        place=draft.place,
        tellers=draft.tellers,
        note=draft.note,
        lines=lines,
    )
    return polls.put(session, checked(poll, ledger.today)).id


def _result(session: Session, poll_id: str, outcome: Outcome) -> VoteResult:
    keys = (*outcome.chosen, *outcome.level, *outcome.rejected)
    rows = session.scalars(select(Project).where(Project.id.in_(keys))).all()
    projects = {entry.id: entry for entry in entries(session, tuple(rows))}
    chosen, level, rejected = (
        tuple(projects[key] for key in part) for part in (outcome.chosen, outcome.level, outcome.rejected)
    )
    return VoteResult(poll_id, chosen, level, rejected)
