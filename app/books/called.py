"""How a deputy is called wherever two may bear the same name, as one SQL expression."""

from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, and_, case, exists, select
from sqlalchemy.orm import aliased

from app.models.deputy import Deputy
from app.models.mandate import Mandate


@lru_cache(maxsize=8)  # a third of the time of a registration went into writing it anew
def called(deputy: Any = Deputy) -> ColumnElement[Any]:
    """The name; beside a namesake 姓名（选区）, and 姓名（证号） where the namesake has that constituency, too.

    `deputy` is the table or an alias of it. What is called so is understood by `ledger.known_deputies`.
    """
    twin, theirs = aliased(Deputy), aliased(Mandate)
    namesake = and_(
        twin.name == deputy.name,
        twin.id != deputy.id,
        twin.unit_code == deputy.unit_code,  # a county's ledger says whose a deputy is where it names one
        twin.voided_on.is_(None),
    )
    shared = exists().where(namesake).correlate(deputy)
    place, certificate = _first(deputy, Mandate.constituency), _first(deputy, Mandate.certificate)
    same_place = exists().where(namesake, theirs.deputy_id == twin.id, theirs.constituency == place).correlate(deputy)
    return case(
        (~shared, deputy.name),
        (and_(place.is_not(None), ~same_place), deputy.name + "（" + place + "）"),
        (certificate.is_not(None), deputy.name + "（" + certificate + "）"),
        (place.is_not(None), deputy.name + "（" + place + "）"),
        else_=deputy.name,
    )


def _first(deputy: Any, column: Any) -> ScalarSelect[Any]:
    """What a column says of the deputy's first mandate that says anything."""
    query = select(column).where(Mandate.deputy_id == deputy.id, column != "").order_by(Mandate.position).limit(1)
    return query.correlate(deputy).scalar_subquery()
