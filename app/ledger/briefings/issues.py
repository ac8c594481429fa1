"""Issues: a draft with its number, frozen on the day; voided with a reason, never altered."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.books.briefing import Briefing
from app.errors import LedgerError
from app.ledger.briefings.backing import behind
from app.ledger.briefings.composing import composed
from app.ledger.briefings.draft import BriefingDraft, demand_numbers, written
from app.ledger.briefings.freezing import FrozenFigure, figures_kept, read_figures, read_text, text_kept
from app.ledger.briefings.masking import public_words
from app.ledger.store import Ledger, unit_code
from app.models.briefing import IssuedBriefing
from app.rules.days import full_day
from app.rules.numerals import chinese
from app.rules.reasons import demand_reason

VALID = IssuedBriefing.voided_on.is_(None)
GAPS = 12  # numbers that a sentence names


@dataclass(frozen=True, slots=True)
class IssueLine:
    """An issue in the list."""

    id: str
    year: int
    number: int
    album: int | None
    issued_on: date
    since: date
    until: date
    title: str
    voided_on: date | None = None
    void_reason: str = ""


@dataclass(frozen=True, slots=True)
class Issue:
    """An issue as it went out: its text, and its figures with the rows behind them."""

    line: IssueLine
    briefing: Briefing
    figures: tuple[FrozenFigure, ...]


def listing(ledger: Ledger, year: int | None = None) -> tuple[IssueLine, ...]:
    """The issues of a year, or all, the last first; voided ones are among them."""
    query = select(*(getattr(IssuedBriefing, each.name) for each in fields(IssueLine)))
    query = query.where(_own(ledger))
    if year is not None:
        query = query.where(IssuedBriefing.year == year)
    newest = (IssuedBriefing.year.desc(), IssuedBriefing.number.desc(), IssuedBriefing.id.desc())
    with ledger.read() as session:
        return tuple(IssueLine(*row) for row in session.execute(query.order_by(*newest)))


def get(ledger: Ledger, issue_id: str) -> Issue:
    """One issue by its id. Raises LedgerError where it is gone."""
    with ledger.read() as session:
        row = session.get(IssuedBriefing, issue_id)
        if row is None:
            raise LedgerError("这一期简报不在台账里，可能刚刚被撤销；请刷新后再看。")
        return Issue(_line(row), read_text(row.content), read_figures(row.figures, row.backing))


def numbered_issue(ledger: Ledger, year: int, number: int) -> Issue:
    """The valid issue of that number. Raises LedgerError where there is none."""
    with ledger.read() as session:
        query = select(IssuedBriefing.id).where(VALID, _own(ledger), IssuedBriefing.year == year)
        query = query.where(IssuedBriefing.number == number)
        issue_id = session.scalar(query.limit(1))
    if issue_id is None:
        raise LedgerError(f"{year}年没有印发过第{number}期简报。", field="number")
    return get(ledger, issue_id)


def next_numbers(ledger: Ledger, year: int) -> tuple[int, int]:
    """期号 that follows the last one of the year, and 专辑号 that follows the last one of all."""
    lines = [each for each in listing(ledger) if each.voided_on is None]
    number = max((each.number for each in lines if each.year == year), default=0)
    return number + 1, max((each.album for each in lines if each.album), default=0) + 1


def number_remarks(ledger: Ledger, draft: BriefingDraft) -> tuple[str, ...]:
    """What is odd about the numbers of a draft: taken already, or some left out before it. None of it is forbidden
    while it is a draft.
    """
    lines = [each for each in listing(ledger) if each.voided_on is None]
    year = draft.on.year
    numbers = {each.number: each for each in lines if each.year == year}
    albums = {each.album: each for each in lines if each.album}
    remarks = []
    if taken := numbers.get(draft.number):
        remarks.append(f"{year}年第{draft.number}期已于{full_day(taken.issued_on)}印发，这个期号重了。")
    elif missing := _missing(set(numbers), draft.number):
        remarks.append(f"{year}年还缺第{missing}期，期号不连续，请核对。")
    if draft.album is None:
        return tuple(remarks)
    if used := albums.get(draft.album):
        remarks.append(f"专辑（{chinese(draft.album)}）已用在{used.year}年第{used.number}期，这个专辑号重了。")
    elif missing := _missing({each for each in albums if each}, draft.album):
        remarks.append(f"还缺专辑第{missing}号，专辑号不连续，请核对。")
    return tuple(remarks)


def issue(ledger: Ledger, draft: BriefingDraft) -> Issue:
    """印发: freeze the text, the figures and the rows behind them under the number.

    Raises LedgerError for a number that the year, or an album that any issue has already.
    """
    issue_id, keep = keeping(ledger, draft)
    with ledger.write(f"印发简报{draft.on.year}年第{draft.number}期") as session:
        keep(session)
    return get(ledger, issue_id)


def keeping(ledger: Ledger, draft: BriefingDraft) -> tuple[str, Callable[[Session], None]]:
    """The id of what an issue of this draft will be, and what keeps it within a verb; all of it is read now."""
    demand_numbers(draft)
    made = composed(ledger, draft)
    kept, rows = figures_kept(behind(ledger, made.links), public_words(ledger))
    row = IssuedBriefing(
        year=draft.on.year,
        number=draft.number,
        album=draft.album,
        issued_on=draft.on,
        since=draft.since,
        until=draft.until,
        title=made.briefing.articles[0].title,
        template=draft.form.key,
        content=text_kept(made.briefing),
        written=written(draft),
        figures=kept,
        backing=rows,
    )

    def keep(session: Session) -> None:
        _demand_free(session, draft)
        session.add(row)

    return row.id, keep


def void(ledger: Ledger, issue_id: str, reason: str) -> None:
    """作废 an issue with the reason: it stays in the list, and its numbers are free again."""
    why = demand_reason(reason, "作废")
    with ledger.write("作废简报") as session:
        row = session.get(IssuedBriefing, issue_id)
        if row is None or row.voided_on is not None:
            raise LedgerError("这一期简报已经作废，或不在台账里了；请刷新后再看。")
        row.voided_on, row.void_reason = ledger.today, why


def _demand_free(session: Session, draft: BriefingDraft) -> None:
    year = draft.on.year
    issued = select(IssuedBriefing).where(VALID, IssuedBriefing.unit_code == unit_code(session))
    numbered = issued.where(IssuedBriefing.year == year, IssuedBriefing.number == draft.number)
    taken = session.scalar(numbered.limit(1))
    if taken is not None:
        day = full_day(taken.issued_on)
        raise LedgerError(f"{year}年第{draft.number}期已于{day}印发，请换一个期号，或先作废那一期。", field="number")
    if draft.album is None:
        return
    used = session.scalar(issued.where(IssuedBriefing.album == draft.album).limit(1))
    if used is not None:
        raise LedgerError(
            f"专辑（{chinese(draft.album)}）已用在{used.year}年第{used.number}期，请换一个专辑号。", field="album"
        )


def _own(ledger: Ledger) -> ColumnElement[bool]:
    """A county issues briefings of its own beside those that townships handed over."""
    return IssuedBriefing.unit_code == str(ledger.setting("unit_code", ""))


def _missing(known: set[int], number: int) -> str:
    """The numbers left out between the first one that is known and this one."""
    left_out = [each for each in range(min(known, default=number), number) if each not in known]
    words = "、".join(map(str, left_out[:GAPS]))
    return f"{words}等" if len(left_out) > GAPS else words


def _line(row: IssuedBriefing) -> IssueLine:
    return IssueLine(*(getattr(row, each.name) for each in fields(IssueLine)))
