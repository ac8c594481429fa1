"""Merging: a township's package judged by what the county has of it, and taken, kept until its turn, or refused."""

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import DamagedError, LedgerError, Remedy
from app.ledger.custody import TABLES
from app.ledger.handovers.taking import Content, take
from app.ledger.store import Ledger
from app.models.package import Package
from app.rules.handover import Arrival, Direction
from app.rules.received import Effect, Link, Verdict, judge, missing, unusual

Manifest = Mapping[str, Any]
REWRITTEN = (
    "这个乡镇的流水与上一期报来的对不上：以往的登记被绕过程序改写过，没有写入。"
    "请向乡镇查明原因，属实的请乡镇上报一份完整的，那一份不等前面的就收。"
)
ROOM = -1_500_000  # KiB that a rehearsal may keep in memory; it takes no more than it writes
Transaction = Callable[[str], AbstractContextManager[Session]]


class UnusualError(LedgerError):
    """A package that changes so much of what was there that somebody has to look first."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A package that was opened and is what it says; `keep` gives what is kept of it while it has to wait."""

    manifest: Manifest
    digest: str
    content: Content
    keep: Callable[[], bytes]
    source: str = ""


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of a package: its verdict, its effect on every table, the numbers that have to come before it.

    A `whole` one need not wait for them where somebody says so.
    """

    verdict: Verdict
    effects: Mapping[str, Effect] = field(default_factory=dict)
    missing: Sequence[int] = ()
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """A package that waits for an earlier one."""

    id: str
    township: str
    township_name: str
    month: str
    sequence: int
    digest: str
    source: str


class _LeftError(Exception):
    """Leaves the transaction of a rehearsal without writing."""


@contextlib.contextmanager
def transactions(ledger: Ledger, *, rehearsed: bool) -> Iterator[Transaction]:
    """What opens a transaction of its own for each package; rehearsed, all of them are taken back at the end."""
    if not rehearsed:
        yield partial(ledger.write, remembered=False)
        return
    with contextlib.suppress(_LeftError), ledger.write("试合并", remembered=False) as session:
        usual = _room(session, ROOM)  # a page that is written out early locks out whoever reads, the next key, too
        try:
            yield partial(_within, session)
        finally:
            _room(session, usual)
        raise _LeftError


def _room(session: Session, pages: int) -> int:
    """Let SQLite keep so many pages in memory (KiB where negative); how many it was. A server locks nobody out."""
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        return pages
    usual = int(connection.exec_driver_sql("PRAGMA cache_size").scalar_one())
    connection.exec_driver_sql(f"PRAGMA cache_size = {pages}")
    return usual


@contextlib.contextmanager
def _within(session: Session, _: str) -> Iterator[Session]:
    before = {"head": session.info["head"], "touched": set(session.info["touched"])}
    point = session.begin_nested()
    try:
        yield session
        session.flush()
    except BaseException:
        point.rollback()
        session.info.update(before)
        raise
    point.commit()


def merge(session: Session, arrived: Arrived, today: date, *, accept: bool = False) -> Merged:
    """Judge a package within a verb of the county's, and take it or keep it until the missing ones are there.

    With `accept` somebody has looked: much may change, and a whole one waits for none before it. Raises UnusualError
    where nobody has and much changes, DamagedError for a past that was written anew or for rows that cannot be; the
    verb rolls back then.
    """
    unit = str(arrived.manifest["unit"]["code"])
    link, chain = _link(arrived.manifest, arrived.digest), _chain(session, unit)
    verdict = judge(link, chain)
    if verdict is Verdict.GAP and link.whole and accept:
        verdict = Verdict.TAKE
    row = session.scalars(_arrivals(unit).where(Package.digest == arrived.digest)).first()
    if verdict is Verdict.REWRITTEN:
        raise DamagedError(REWRITTEN, remedy=Remedy.WHOLE)
    if verdict is Verdict.GAP:
        if row is None:
            session.add(_row(arrived, today, Arrival.WAITING, arrived.keep()))
        return Merged(verdict, missing=missing(link, chain), whole=link.whole)
    if verdict is not Verdict.TAKE:
        return Merged(verdict)
    effects = take(session, arrived.content, today.isoformat())
    if not accept and (odd := unusual(effects)):
        raise UnusualError(_question(odd), remedy=Remedy.ACCEPT)
    if row is None:
        session.add(_row(arrived, today, Arrival.MERGED, None))
    else:
        row.state, row.content, row.on_day = Arrival.MERGED, None, today
    return Merged(verdict, effects)


def due(session: Session, unit: str) -> Kept | None:
    """The waiting package of a township's whose turn has come, whatever it then turns out to be."""
    last = max((each.sequence for each in _chain(session, unit)), default=0)
    waiting = _arrivals(unit).where(Package.state == Arrival.WAITING, Package.sequence <= last + 1)
    row = session.scalars(waiting.order_by(Package.sequence, Package.id).limit(1)).first()
    if row is None or (last == 0 and not row.whole and row.previous):
        return None
    return Kept(row.id, row.township, row.township_name, row.month, row.sequence, row.digest, row.target)


def kept_content(session: Session, kept: Kept) -> bytes:
    """What was kept of a package that waits."""
    return session.scalar(select(Package.content).where(Package.id == kept.id)) or b""


def drop(session: Session, kept: Kept) -> None:
    """Let go of a package that can never be taken."""
    session.delete(session.get_one(Package, kept.id))


def _arrivals(unit: str) -> Any:
    return select(Package).where(Package.way == Direction.IN, Package.township == unit)


def _chain(session: Session, unit: str) -> list[Link]:
    taken = _arrivals(unit).where(Package.state == Arrival.MERGED).order_by(Package.sequence)
    return [_link(row.manifest, row.digest) for row in session.scalars(taken)]


def _link(manifest: Manifest, digest: str) -> Link:
    journal = manifest["journal"]
    return Link(
        sequence=manifest["sequence"],
        digest=digest,
        previous=manifest["previous"],
        reaches=journal["seq"],
        head=journal["hash"],
        begins=journal["previous_seq"],
        tail=journal["hash_at_previous"],
        whole=manifest["whole"],
    )


def _row(arrived: Arrived, today: date, state: Arrival, content: bytes | None) -> Package:
    manifest = arrived.manifest
    unit, journal = manifest["unit"], manifest["journal"]
    return Package(
        way=Direction.IN,
        township=unit["code"],
        township_name=unit["name"],
        **{name: manifest[name] for name in ("month", "sequence", "previous", "whole")},
        digest=arrived.digest,
        head_seq=journal["seq"],
        head_hash=journal["hash"],
        manifest=dict(manifest),
        state=state,
        on_day=today,
        target=arrived.source,
        content=content,
    )


def _question(odd: Mapping[str, Effect]) -> str:
    parts = (
        f"{TABLES[table]}原有{each.held}条，作废或撤销{each.voided + each.gone}条、更改{each.changed}条"
        for table, each in odd.items()
    )
    return f"改动多得不寻常：{'；'.join(parts)}。没有写入；请先问乡镇，确实如此的再收。"
