"""Finding the entry that a name means: deputies, stations and other registers that are spoken of by name."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger.known_deputies import known
from app.models.activity import Activity
from app.models.campaign import Campaign
from app.models.case import Case
from app.models.deputy import Deputy
from app.models.station import Station
from app.models.task import Task
from app.rules.names import nearest
from app.rules.reading import clean

CALLED = {Deputy: "代表", Station: "联络站", Campaign: "专项"}
NUMBERED: Mapping[Any, str] = {Activity: "活动", Case: "意见或建议", Task: "任务"}


class NoSuchName(LedgerError):
    """A name that nothing in the ledger bears."""


def named(session: Session, table: Any, text: str) -> str:
    """The id of the entry of that name. Raises LedgerError with the nearest names, or with those of the same name."""
    if table is Deputy:
        return _deputy(session, text)
    wanted = clean(text)
    if table in NUMBERED:
        return _numbered(session, table, wanted)
    query = select(table.id).where(table.name == wanted, table.voided_on.is_(None)).order_by(table.id).limit(1)
    entry_id: str | None = session.scalar(query)
    if entry_id is None:
        raise unknown(CALLED[table], wanted, names_of(session, table))
    return entry_id


def names_of(session: Session, table: Any) -> tuple[str, ...]:
    """The names that may be written; deputies as they are called. Numbers are too many to be offered."""
    if table in NUMBERED:
        return ()
    if table is Deputy:
        return tuple(known(session).called.values())
    return tuple(session.scalars(select(table.name).where(table.voided_on.is_(None)).order_by(table.name, table.id)))


def unknown(called: str, wanted: str, names: Iterable[str]) -> NoSuchName:
    """The sentence for a name that nothing bears, with the names nearest to it."""
    near = nearest(wanted, names)
    if not near:
        return NoSuchName(f"没有名为“{wanted}”的{called}，请先登记，或改正名称。")
    return NoSuchName(f"没有名为“{wanted}”的{called}，最接近的是：{'、'.join(near)}；请改正名称，或先登记。")


def _deputy(session: Session, text: str) -> str:
    try:
        return known(session).one(text)
    except ValueError as error:
        raise LedgerError(f"{error}。") from error


def _numbered(session: Session, table: Any, number: str) -> str:
    """By the ledger's number; else by what a workbook calls it, where only one is called so."""
    standing = table.voided_on.is_(None)
    names = [table.number, *([table.original_number] if hasattr(table, "original_number") else [])]
    for name in names:
        ids = session.scalars(select(table.id).where(name == number, standing).order_by(table.id).limit(2)).all()
        if len(ids) == 1:
            return str(ids[0])
        if ids:
            raise LedgerError(f"编号为“{number}”的{NUMBERED[table]}不止一件，请写台账自己的编号。")
    raise NoSuchName(f"没有编号为“{number}”的{NUMBERED[table]}，请核对编号，或先登记。")
