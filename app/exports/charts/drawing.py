"""Which drawing a chart is."""

from typing import Any

from app.books.charts import Chart, Shape
from app.exports.charts.columns import columns, fits
from app.exports.charts.rows import rows
from app.exports.charts.shares import shares


def chart_drawing(chart: Chart, width: float) -> Any:
    """The chart as a drawing of so many points; months of which the numbers have no room stand beneath one another."""
    if chart.shape is Shape.SHARES:
        return shares(chart, width)
    return columns(chart, width) if chart.shape is Shape.COLUMNS and fits(chart, width) else rows(chart, width)
