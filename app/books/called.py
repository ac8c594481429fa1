"""How a deputy is called wherever two may bear the same name, as one SQL expression."""

from typing import Any

from sqlalchemy import ColumnElement, case, exists, select
from sqlalchemy.orm import aliased

from app.models.deputy import Deputy
from app.models.mandate import Mandate


def called() -> ColumnElement[Any]:
    """The name of a deputy; with the constituency, too, where another one bears the same name."""
    twin = aliased(Deputy)
    shared = exists().where(twin.name == Deputy.name, twin.id != Deputy.id, twin.voided_on.is_(None)).correlate(Deputy)
    seat = (
        select(Mandate.constituency)
        .where(Mandate.deputy_id == Deputy.id, Mandate.constituency != "")
        .order_by(Mandate.position)
        .limit(1)
        .correlate(Deputy)
        .scalar_subquery()
    )
    return case((shared & seat.is_not(None), Deputy.name + "（" + seat + "）"), else_=Deputy.name)
