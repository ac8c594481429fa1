"""Figures: the number is its rows, counted in one pass a source and listed by the same query, never kept.

Belongs here: counting, grouping, the overview beside today's agenda. Does not: what a figure is (`books/figures`
declares it once, with its definition and its rows).
"""

from app.ledger.figures.amounts import CountedRow, QuantitySum, quantities, quantity_rows
from app.ledger.figures.beside import BEFORE, THIS, spans, year_before
from app.ledger.figures.charting import can_be_parted, chart_of, chart_of_parts, chart_title, demand_groups, group_of
from app.ledger.figures.counting import FigureRow, Figures, Value, figures, rows
from app.ledger.figures.groups import Groups, as_json, grouped
from app.ledger.figures.narrowing import COUNTY_DIMENSIONS, DIMENSIONS, Period, dimensions
from app.ledger.figures.overview import BusyDay, Coverage, busy_days, coverage, newest
from app.ledger.figures.units import UnitReview, unit_reviews

__all__ = [
    "BEFORE",
    "COUNTY_DIMENSIONS",
    "DIMENSIONS",
    "THIS",
    "BusyDay",
    "CountedRow",
    "Coverage",
    "FigureRow",
    "Figures",
    "Groups",
    "Period",
    "QuantitySum",
    "UnitReview",
    "Value",
    "as_json",
    "busy_days",
    "can_be_parted",
    "chart_of",
    "chart_of_parts",
    "chart_title",
    "coverage",
    "demand_groups",
    "dimensions",
    "figures",
    "group_of",
    "grouped",
    "newest",
    "quantities",
    "quantity_rows",
    "rows",
    "spans",
    "unit_reviews",
    "year_before",
]
