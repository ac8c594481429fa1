"""A year's plans: a year that can be meant, and a day within it."""

from datetime import date

from app.errors import LedgerError
from app.rules.days import full_day

EARLIEST, AHEAD = 1949, 5  # the first year of a plan; how many years one may reach


def demand_within_year(year: int, planned_on: date | None, today: date) -> None:
    """Raise LedgerError for a year that no plan has, or a day that lies outside it."""
    if not EARLIEST <= year <= today.year + AHEAD:
        raise LedgerError(f"“{year}”不像年度，请写成 2025 这样。", field="year")
    if planned_on is not None and planned_on.year != year:
        raise LedgerError(f"计划日期{full_day(planned_on)}不在{year}年度内，请核对。", field="planned_on")
