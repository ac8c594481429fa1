"""The numbers that people read (2024-接-001): given by the ledger, by series and year, without gaps."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session

from app.models.activity import Activity
from app.models.case import Case
from app.rules.trade import ENTERPRISE, FAIR, GRID, MOBILE, RECEPTION, VISITING

PROPOSAL_SERIES, ACTIVITY_SERIES, OTHER_SERIES = "建", "活", "意"
SERIES: Mapping[str, str] = {
    RECEPTION: "接",
    MOBILE: "流",
    FAIR: "集",
    GRID: "格",
    ENTERPRISE: "企",
    VISITING: "访",
}


@cache
def _highest(table: type[Case] | type[Activity]) -> Select[Any]:
    unit = table.unit_code == bindparam("unit")  # the index begins with it; a whole ledger is walked without
    series, year = table.series == bindparam("series"), table.year == bindparam("in_year")
    return select(func.max(table.serial)).where(unit, series, year)


class Numbering:
    """Gives the next numbers within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._last: dict[tuple[str, str, int], int] = {}

    def give(self, table: type[Case] | type[Activity], series: str, year: int) -> dict[str, str | int]:
        """The columns number, series, year and serial of a new row."""
        key = (table.__tablename__, series, year)
        if key not in self._last:
            mine = {"unit": self._session.info["unit"], "series": series, "in_year": year}
            self._last[key] = self._session.scalar(_highest(table), mine) or 0
        self._last[key] += 1
        return {
            "number": f"{year}-{series}-{self._last[key]:03d}",
            "series": series,
            "year": year,
            "serial": self._last[key],
        }
