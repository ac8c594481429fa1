"""Erasing: a voter's name, telephone number and address out of a ledger for good, on demand, and the record of it."""

import json
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import LedgerError, UnwritableError
from app.ledger import custody
from app.ledger.database import engine
from app.ledger.erasure.finding import FoundCase, cases_of, family, mentioned, voter_of, wanted
from app.ledger.erasure.personal import ORIGINS, Voter
from app.ledger.erasure.redacting import Redaction
from app.ledger.place import Place, Server
from app.ledger.store import Clock, Ledger
from app.models.journal import ERASURE, JournalRow
from app.rules.reading import clean
from app.rules.reasons import demand_reason

ACTION = "删除个人信息"
MADE_FOR = "删除个人信息后"
ON_A_SERVER = "服务器上的流水只增不改，不能从里面删除个人信息；请乡镇在自己的台账里删除并上报，再请数据库管理员处理。"


class NothingLeft(LedgerError):
    """Of whom something was to be erased, nothing is found."""


@dataclass(frozen=True, slots=True)
class ErasureDemand:
    """Whose personal data are to go, since when and why it is asked for; of which opinions, all of theirs where none
    is named.

    `elsewhere` takes them out of other entries' texts, too, `attachments` removes what is attached to the opinions,
    `copies` the safety copies that were made before.
    """

    name: str
    phone: str
    asked_on: date | None
    reason: str
    numbers: tuple[str, ...] = ()
    elsewhere: bool = False
    attachments: bool = False
    copies: bool = False


@dataclass(frozen=True, slots=True)
class Erased:
    """What was done: opinions, entries of the journal, rows, drafts, attachments, other entries, safety copies; `left`
    are copies that could not be opened or removed.
    """

    cases: int = 0
    entries: int = 0
    rows: int = 0
    drafts: int = 0
    attachments: int = 0
    mentions: int = 0
    copies: int = 0
    left: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ErasureRecord:
    """That something was erased: when, by whom, asked for on which day and why, of which opinions."""

    at: str
    clerk: str
    asked_on: str
    reason: str
    numbers: tuple[str, ...]
    entries: int


def erase(place: Place, demand: ErasureDemand, *, clerk: str, clock: Clock) -> Erased:
    """Erase as demanded in a ledger that nobody has open. A kill at any time leaves the old ledger or the new one.

    Raises LedgerError where nothing is theirs, an opinion is still in hand, or it is a county's that its township has
    not erased yet; UnwritableError, DamagedError as custody.rewrite does.
    """
    if isinstance(place, Server):
        raise LedgerError(ON_A_SERVER)
    _demand_told(demand, clock().date())
    if demand.copies:
        custody.demand_copies(place)
    done: list[tuple[Erased, int]] = []
    try:
        custody.rewrite(place, lambda temporary: done.append(_erased(temporary, demand, clerk, clock)))
    except NothingLeft:
        upto = _last(place, clock) if demand.copies else 0
        if not upto:
            raise
        done.append((Erased(), upto))  # a killed run had come so far, and the copies are still there
    [(erased, upto)] = done
    return _without_copies(place, erased, upto, clock) if demand.copies else erased


def demand_erasable(ledger: Ledger, demand: ErasureDemand) -> None:
    """Raise LedgerError where `erase` would refuse a demand, before anything is closed for it."""
    _demand_told(demand, ledger.today)
    county = ledger.setting("county") is True
    with ledger.read() as session:
        for case in _chosen(cases_of(session, *wanted(demand.name, demand.phone)), demand.numbers):
            _demand_over(case, county=county)
    if demand.copies:
        custody.demand_copies(ledger.path)


def records(ledger: Ledger) -> tuple[ErasureRecord, ...]:
    """What was erased so far, the last first."""
    query = select(JournalRow.at, JournalRow.clerk, JournalRow.after).where(JournalRow.entry_table == ERASURE)
    with ledger.read() as session:
        rows = session.execute(query.order_by(JournalRow.seq.desc())).all()
    return tuple(_record(at, clerk, json.loads(after)) for at, clerk, after in rows)


def copies_before(ledger: Ledger) -> tuple[str, ...]:
    """The safety copies of a file, by name: all of them hold what is to be erased now."""
    with ledger.read() as session:
        last = session.scalar(select(JournalRow.seq).order_by(JournalRow.seq.desc()).limit(1)) or 0
    earlier, unread = custody.earlier_copies(ledger.path, last + 1)
    return tuple(each.name for each in (*earlier, *unread))


def _last(path: Path, clock: Clock) -> int:
    """The last entry that tells of an erasure; 0 where nothing was ever erased."""
    with closing(custody.open_ledger(path, clock=clock)) as ledger, ledger.read() as session:
        declared = select(JournalRow.seq).where(JournalRow.entry_table == ERASURE).order_by(JournalRow.seq.desc())
        return session.scalar(declared.limit(1)) or 0


def _erased(path: Path, demand: ErasureDemand, clerk: str, clock: Clock) -> tuple[Erased, int]:
    with closing(Ledger(path, engine(path), clock)) as ledger:
        ledger.clerk = clerk
        county = ledger.setting("county") is True
        with ledger.write(ACTION, remembered=False) as session:
            erased = _erase(session, demand, county=county)
            session.flush()
            return erased, int(session.info["head"][0])


def _erase(session: Session, demand: ErasureDemand, *, county: bool) -> Erased:
    sought = wanted(demand.name, demand.phone)
    everything = cases_of(session, *sought)
    theirs = _chosen(everything, demand.numbers)
    for case in theirs:
        _demand_over(case, county=county)
    voter = voter_of(session, theirs, sought)
    keys = family(session, theirs)
    alone = Voter(tuple(each for each in sought[:1] if each), tuple(each for each in sought[1:] if each))
    others = mentioned(session, alone, family(session, everything)) if demand.elsewhere else ()
    redaction = Redaction(session, voter)
    redaction.take_out(keys, attachments=demand.attachments)
    elsewhere = Redaction(session, alone, redaction.entries)
    elsewhere.take_out({(each.table, each.id): False for each in others}, attachments=False)
    redaction.clear_drafts()
    if not redaction.entries and not redaction.drafts:
        raise NothingLeft("台账和流水里没有找到这个人的个人信息，没有改动。请核对姓名和电话。", field="name")
    redaction.declare(
        {
            "asked_on": demand.asked_on.isoformat() if demand.asked_on else "",
            "reason": clean(demand.reason),
            "cases": [case.number for case in theirs if case.number],
        }
    )
    return Erased(
        len(theirs),
        len(redaction.entries),
        redaction.rows + elsewhere.rows,
        redaction.drafts,
        redaction.attachments,
        sum(each.table != ORIGINS for each in others),
    )


def _without_copies(path: Path, erased: Erased, upto: int, clock: Clock) -> Erased:
    try:
        many, left = custody.forget_copies(path, upto, clock, MADE_FOR)
    except UnwritableError as error:
        raise UnwritableError(f"台账里的已经删除，以前的备份还没有删：{error}处理好以后，请再办一次。") from error
    return replace(erased, copies=many, left=left)


def _demand_told(demand: ErasureDemand, today: date) -> None:
    name, phone = wanted(demand.name, demand.phone)
    why = demand_reason(demand.reason, ACTION, field="reason")
    if any(each and each in why for each in (name, phone)):
        raise LedgerError("理由会一直留在流水里，请不要写姓名和电话，写编号就行。", field="reason")
    if demand.asked_on is not None and demand.asked_on > today:
        raise LedgerError("提出要求的日期在今天以后，请改正。", field="asked_on")


def _chosen(theirs: tuple[FoundCase, ...], numbers: tuple[str, ...]) -> tuple[FoundCase, ...]:
    strange = next((each for each in numbers if each not in {case.number for case in theirs}), None)
    if strange is not None:
        raise LedgerError(f"“{strange}”不是这个人反映的意见。请核对编号、姓名和电话。", field="numbers")
    return tuple(case for case in theirs if not numbers or case.number in {*numbers, ""})


def _demand_over(case: FoundCase, *, county: bool) -> None:
    if county and case.is_open:
        raise LedgerError(f"“{case.number}”是乡镇登记的，请乡镇先在自己的台账里删除并上报；县里并入以后再删流水里的。")
    if case.in_hand and case.is_open:
        raise LedgerError(f"“{case.number}”还在办理，要凭姓名和电话答复。请先办结、销号或作废，再删除。")


def _record(at: str, clerk: str, record: dict[str, object]) -> ErasureRecord:
    numbers, entries = record.get("cases"), record.get("entries")
    return ErasureRecord(
        at,
        clerk,
        str(record.get("asked_on", "")),
        str(record.get("reason", "")),
        tuple(map(str, numbers)) if isinstance(numbers, list) else (),
        len(entries) if isinstance(entries, dict) else 0,
    )
