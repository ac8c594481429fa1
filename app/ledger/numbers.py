"""The numbers that people read (2024-接-001): given by the ledger, by series and year, without gaps."""

from collections.abc import Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.activity import Activity
from app.models.case import Case

PROPOSAL_SERIES, ACTIVITY_SERIES, OTHER_SERIES = "建", "活", "意"
SERIES: Mapping[str, str] = {
    "接待选民": "接",
    "流动联络站": "流",
    "进集会": "集",
    "进网格": "格",
    "进企业": "企",
    "走访选民": "访",
}


class Numbering:
    """Gives the next numbers within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._last: dict[tuple[str, str, int], int] = {}

    def give(self, table: type[Case] | type[Activity], series: str, year: int) -> dict[str, str | int]:
        """The columns number, series, year and serial of a new row."""
        key = (table.__tablename__, series, year)
        if key not in self._last:
            unit = self._session.info["unit"]  # the index begins with it; a whole ledger is walked without
            mine = (table.unit_code == unit, table.series == series, table.year == year)
            highest = select(func.max(table.serial)).where(*mine)
            self._last[key] = self._session.scalar(highest) or 0
        self._last[key] += 1
        return {
            "number": f"{year}-{series}-{self._last[key]:03d}",
            "series": series,
            "year": year,
            "serial": self._last[key],
        }
