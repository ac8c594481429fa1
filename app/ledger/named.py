"""Finding the entry that a name means: deputies, stations and other registers that are spoken of by name."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger.known_deputies import known
from app.models.campaign import Campaign
from app.models.deputy import Deputy
from app.models.station import Station
from app.rules.names import nearest
from app.rules.reading import clean

CALLED = {Deputy: "代表", Station: "联络站", Campaign: "专项"}


class NoSuchName(LedgerError):
    """A name that nothing in the ledger bears."""


def named(session: Session, table: Any, text: str) -> str:
    """The id of the entry of that name. Raises LedgerError with the nearest names, or with those of the same name."""
    if table is Deputy:
        return _deputy(session, text)
    wanted = clean(text)
    query = select(table.id).where(table.name == wanted, table.voided_on.is_(None)).order_by(table.id).limit(1)
    entry_id: str | None = session.scalar(query)
    if entry_id is None:
        raise unknown(CALLED[table], wanted, names_of(session, table))
    return entry_id


def names_of(session: Session, table: Any) -> tuple[str, ...]:
    """The names that may be written; deputies as they are called."""
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
