"""A chart for the window: the drawing that stands on paper, as a picture."""

from app.books.charts import Chart
from app.exports.preview import Picture


def picture(chart: Chart, width: float, scale: float) -> Picture:
    """The chart, `width` points wide, so many pixels a point. Raises LedgerError for what no face can draw."""
    from app.exports.charts import chart_picture

    return chart_picture(chart, width, scale)
