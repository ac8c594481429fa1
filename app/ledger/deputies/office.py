"""Who is a deputy: in office or not, and since which election."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from app.books.called import called
from app.ledger.deputies.states import states_of
from app.ledger.townships import short
from app.models.deputy import Deputy
from app.models.mandate import Mandate
from app.rules.choices import ADVISER
from app.rules.tenure import Tenure, tenure
from app.rules.trade import IN_OFFICE, TOWNSHIP


@dataclass(frozen=True, slots=True)
class Person:
    """A deputy and the elections won: level and day, None where it is not known; `in_office` now, `tenure` ever."""

    id: str
    name: str
    called: str
    group: str
    in_office: bool
    elections: tuple[tuple[str, date | None], ...] = ()
    tenure: Tenure = field(default_factory=Tenure)

    @property
    def first_elected(self) -> date | None:
        """The first election that is known."""
        return _first(self.elections)

    def terms(self, on: date) -> Mapping[str, date | None]:
        """By level, the election that began the term which runs on a day; None where the level's is not known."""
        begun: dict[str, date | None] = {}
        for level, day in self.elections:
            if level and (day is None or day <= on):
                begun[level] = max(filter(None, (begun.get(level), day)), default=None)
        return begun

    def term(self, on: date) -> date | None:
        """The day on which the term that runs on a day began, if it is known.

        A seat won above later begins no new term in the township.
        """
        won = [(level, day) for level, day in self.elections if day is not None and day <= on]
        own = [day for level, day in won if level == TOWNSHIP]
        return max(own or [day for _, day in won], default=None)


def people(session: Session, deputy_id: str = "") -> tuple[Person, ...]:
    """All deputies in the order of the roll, or the one; a few SELECTs. Those of a county with their townships.

    议政代表 stand beside the deputies and are none: nothing is asked of them, and they are not counted.
    """
    columns = (Deputy.name, called(), Deputy.group, Deputy.unit_code)
    query = (
        select(Deputy.id, *columns, Deputy.status, Mandate.level, Mandate.elected_on)
        .outerjoin(Mandate, Mandate.deputy_id == Deputy.id)
        .where(Deputy.voided_on.is_(None), Deputy.capacity != ADVISER)
        .order_by(Deputy.sort_key, Deputy.id, Mandate.position)
    )
    if deputy_id:
        query = query.where(Deputy.id == deputy_id)
    known: dict[str, tuple[str, str, str, str, bool]] = {}
    won: dict[str, list[tuple[str, date | None]]] = {}
    rows = session.execute(query).all()
    names = short(session) if len({row.unit_code for row in rows}) > 1 else {}
    for each, name, full_name, group, unit, status, level, elected_on in rows:
        whose = f"（{names[unit]}）" if unit in names else ""
        known[each] = (each, name, full_name + whose, group and group + whose, status == IN_OFFICE)
        won.setdefault(each, []).extend([(level, elected_on)] if level is not None else [])
    states = states_of(session, deputy_id)
    return tuple(
        Person(*person, tuple(won[each]), tenure(_first(won[each]), states.get(each, ())))
        for each, person in known.items()
    )


def _first(elections: Iterable[tuple[str, date | None]]) -> date | None:
    return min((day for _, day in elections if day is not None), default=None)


def serving() -> ColumnElement[bool]:
    """Whether somebody is a deputy in office, as a condition; 议政代表 are not."""
    return and_(Deputy.voided_on.is_(None), Deputy.status == IN_OFFICE, Deputy.capacity != ADVISER)
