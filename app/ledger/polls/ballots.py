"""Votes: appraisals of deputies who report, of units, of works; their ballots counted."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger.bylaws import band_sets
from app.ledger.polls.entries import FAVOUR, PollDraft, PollEntry, PollLineDraft, PollLineEntry, checked
from app.ledger.store import Ledger
from app.models.poll import Poll
from app.models.poll_line import PollLine
from app.rules.rate import Rate
from app.rules.reading import clean
from app.rules.reasons import demand_reason
from app.rules.scores import BandSet, of_votes

GRADING = "dawu"  # the one documented line by votes; the setting `poll_bands` may name another, or none
PLAIN = ("kind", "title", "held_on", "expected", "present", "issued", "returned", "valid", "place", "activity_id")
ALSO = ("tellers", "note")


def add(ledger: Ledger, draft: PollDraft) -> PollEntry:
    """Write down a vote with its tally. Raises LedgerError where the numbers cannot be."""
    known = checked(draft, ledger.today)
    with ledger.write(f"登记{known.kind}") as session:
        row = put(session, known)
        session.flush()
        return _entries(session, _grading(ledger), [row])[0]


def put(session: Session, known: PollDraft) -> Poll:
    """Write a vote that was `checked` within a verb."""
    row = Poll(options=list(known.options), **{name: getattr(known, name) for name in (*PLAIN, *ALSO)})
    session.add(row)
    _put_lines(session, row.id, known)
    return row


def correct(ledger: Ledger, poll_id: str, draft: PollDraft, reason: str) -> PollEntry:
    """Correct a vote and its tally, with the reason."""
    why = demand_reason(reason, "更正")
    known = checked(draft, ledger.today)
    with ledger.write(f"更正{known.kind}：{why}") as session:
        row = _row(session, poll_id)
        _demand_plain(session, row)
        for name in (*PLAIN, *ALSO):
            if getattr(row, name) != getattr(known, name):
                setattr(row, name, getattr(known, name))
        if row.options != list(known.options):
            row.options = list(known.options)
        for line in session.scalars(select(PollLine).where(PollLine.poll_id == poll_id)):
            session.delete(line)
        _put_lines(session, poll_id, known)
        session.flush()
        return _entries(session, _grading(ledger), [row])[0]


def void(ledger: Ledger, poll_id: str, reason: str) -> None:
    """作废 a vote, with the reason."""
    why = demand_reason(reason, "作废")
    with ledger.write("作废投票") as session:
        row = _row(session, poll_id)
        _demand_plain(session, row)
        row.voided_on, row.void_reason = ledger.today, why


def get(ledger: Ledger, poll_id: str) -> PollEntry:
    """One vote with its rates."""
    with ledger.read() as session:
        return _entries(session, _grading(ledger), [_row(session, poll_id)])[0]


def listing(
    ledger: Ledger, since: date | None = None, until: date | None = None, *, kind: str = ""
) -> tuple[PollEntry, ...]:
    """The votes of a time, the newest first, in two SELECTs."""
    query = select(Poll).where(Poll.voided_on.is_(None)).order_by(Poll.held_on.desc(), Poll.id.desc())
    if since is not None:
        query = query.where(Poll.held_on >= since)
    if until is not None:
        query = query.where(Poll.held_on <= until)
    if kind:
        query = query.where(Poll.kind == kind)
    with ledger.read() as session:
        return _entries(session, _grading(ledger), list(session.scalars(query)))


def of_deputy(ledger: Ledger, deputy_id: str) -> tuple[tuple[PollEntry, PollLineEntry], ...]:
    """The votes in which a deputy was judged, the newest first, each with the deputy's line."""
    query = (
        select(Poll)
        .join(PollLine, PollLine.poll_id == Poll.id)
        .where(PollLine.deputy_id == deputy_id, Poll.voided_on.is_(None))
        .order_by(Poll.held_on.desc(), Poll.id.desc())
    )
    with ledger.read() as session:
        polls = _entries(session, _grading(ledger), list(session.scalars(query)))
    return tuple((each, line) for each in polls for line in each.lines if line.deputy_id == deputy_id)


def _put_lines(session: Session, poll_id: str, draft: PollDraft) -> None:
    session.add_all(
        PollLine(
            poll_id=poll_id,
            subject=clean(line.subject),
            deputy_id=line.deputy_id,
            project_id=line.project_id,
            votes=list(line.votes),
            position=place,
        )
        for place, line in enumerate(draft.lines)
    )


def _demand_plain(session: Session, row: Poll) -> None:
    """Livelihood projects went on by their vote; it is taken back together with their stage (project_votes.annul)."""
    bound = select(PollLine.id).where(PollLine.poll_id == row.id, PollLine.project_id.is_not(None)).limit(1)
    if session.scalar(bound) is not None:
        raise LedgerError(f"“{row.title}”决定了民生实事项目的去向，请在“测评计票”里作废这次投票，改正后重新登记。")


def _row(session: Session, poll_id: str) -> Poll:
    row = session.get(Poll, poll_id)
    if row is None or row.voided_on is not None:
        raise LedgerError("没有找到这次投票，可能刚刚被作废。请刷新后再看。")
    return row


def _grading(ledger: Ledger) -> BandSet | None:
    return band_sets().get(str(ledger.setting("poll_bands", GRADING)))


def _entries(session: Session, grading: BandSet | None, rows: list[Poll]) -> tuple[PollEntry, ...]:
    query = select(PollLine).where(PollLine.poll_id.in_([row.id for row in rows])).order_by(PollLine.position)
    lines: dict[str, list[PollLine]] = {}
    for line in session.scalars(query):
        lines.setdefault(line.poll_id, []).append(line)
    return tuple(_entry(row, lines.get(row.id, []), grading) for row in rows)


def _entry(row: Poll, lines: list[PollLine], grading: BandSet | None) -> PollEntry:
    known = {name: getattr(row, name) for name in (*PLAIN, *ALSO)}
    drafts = (PollLineDraft(line.subject, tuple(line.votes), line.deputy_id, line.project_id) for line in lines)
    draft = PollDraft(**known, options=tuple(row.options), lines=tuple(drafts))
    tallied = tuple(_tallied(draft, line, grading) for line in draft.lines)
    return PollEntry(
        row.id,
        row.revision,
        row.voided_on,
        draft,
        tallied,
        turnout=Rate(row.present, row.expected),
        returns=Rate(row.returned, row.issued),
        validity=Rate(row.valid, row.returned),
        grading=grading.title if grading and any(line.band for line in tallied) else "",
    )


def _tallied(draft: PollDraft, line: PollLineDraft, grading: BandSet | None) -> PollLineEntry:
    votes = dict(zip(draft.options, line.votes, strict=True))
    favour = next((each for each in FAVOUR if each & votes.keys()), frozenset(draft.options[:1]))
    wanted = sum(count for option, count in votes.items() if option in favour)
    band = of_votes(grading, votes, draft.valid) if grading else None
    decides = "赞成" in votes and draft.expected > 0
    return PollLineEntry(
        line.subject,
        tuple(votes.items()),
        tuple((option, Rate(count, draft.valid)) for option, count in votes.items()),
        draft.valid - sum(line.votes),
        Rate(wanted, draft.valid),
        band.name if band else "",
        wanted * 2 > draft.expected if decides else None,
        line.deputy_id,
        line.project_id,
    )
