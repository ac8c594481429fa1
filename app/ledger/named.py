"""Finding the entry that a name means: deputies, stations and other registers that are spoken of by name."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.models.campaign import Campaign
from app.models.deputy import Deputy
from app.models.mandate import Mandate
from app.models.station import Station
from app.rules.names import nearest
from app.rules.reading import clean, read_name

CALLED = {Deputy: "代表", Station: "联络站", Campaign: "专项"}


def named(session: Session, table: Any, text: str) -> str:
    """The id of the entry of that name. Raises LedgerError with the nearest names, or with those of the same name."""
    if table is Deputy:
        return deputy_named(session, text)
    wanted = clean(text)
    query = select(table.id).where(table.name == wanted, table.voided_on.is_(None)).order_by(table.id).limit(1)
    found: str | None = session.scalar(query)
    if found is None:
        raise unknown(CALLED[table], wanted, names_of(session, table))
    return found


def deputy_named(session: Session, text: str) -> str:
    """The id of the deputy; deputies of the same name are written 姓名（选区）."""
    wanted = read_name(text).replace("(", "（").replace(")", "）")
    if wanted.endswith("）"):
        found = [each for name, each in distinguished(session, wanted.partition("（")[0]) if name == wanted]
    else:
        query = select(Deputy.id).where(Deputy.name == wanted, Deputy.voided_on.is_(None)).limit(2)
        found = list(session.scalars(query))
    if len(found) > 1:
        ways = "、".join(dict.fromkeys(name for name, _ in distinguished(session, wanted.partition("（")[0])))
        raise LedgerError(f"有几名代表都叫“{wanted}”，请写明选区：{ways}。")
    if not found:
        raise unknown("代表", wanted, names_of(session, Deputy))
    return found[0]


def distinguished(session: Session, name: str) -> tuple[tuple[str, str], ...]:
    """姓名（选区） and id of every deputy of that name, once a mandate."""
    query = (
        select(Deputy.id, Mandate.constituency)
        .outerjoin(Mandate, Mandate.deputy_id == Deputy.id)
        .where(Deputy.name == name, Deputy.voided_on.is_(None))
        .order_by(Deputy.id, Mandate.position)
        .distinct()
    )
    return tuple((f"{name}（{constituency or '无选区'}）", each) for each, constituency in session.execute(query))


def names_of(session: Session, table: Any) -> tuple[str, ...]:
    """The names that may be written."""
    order = table.sort_key if table is Deputy else table.name
    return tuple(session.scalars(select(table.name).where(table.voided_on.is_(None)).order_by(order, table.id)))


def unknown(called: str, wanted: str, names: Iterable[str]) -> LedgerError:
    """The sentence for a name that nothing bears, with the names nearest to it."""
    near = nearest(wanted, names)
    if not near:
        return LedgerError(f"没有名为“{wanted}”的{called}，请先登记，或改正名称。")
    return LedgerError(f"没有名为“{wanted}”的{called}，最接近的是：{'、'.join(near)}；请改正名称，或先登记。")
