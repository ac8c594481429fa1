"""Months side by side, the number on each; last year's month beside this year's."""

from typing import Any

from reportlab.graphics.shapes import Drawing, Line

from app.books.charts import Chart
from app.exports.charts.marks import EDGE, LEGEND, VALUE, bar, legend, long, written

HEIGHT = 130.0  # of the highest column, points
NUMBER, MONTH, NOTE = 13.0, 16.0, 16.0
SHARE = 0.72  # of its place that a column fills
WIDEST = 30.0
BETWEEN = 1.5  # points between the two of a month


def fits(chart: Chart, width: float) -> bool:
    """Whether every number has the room of its column."""
    slot = width / max(len(chart.bars), 1)
    each = slot / (2 if chart.before else 1)
    numbers = (words for one in chart.bars for words in (one.words, one.words_before if chart.before else ""))
    names = (long(one.name, VALUE) for one in chart.bars)
    return all(long(words, VALUE) <= each for words in numbers) and all(name <= slot for name in names)


def columns(chart: Chart, width: float) -> Any:
    """The drawing."""
    sides = 2 if chart.before else 1
    top, bottom = (LEGEND if chart.before else 0.0) + NUMBER, MONTH + (NOTE if chart.note else 0.0)
    drawn = Drawing(width, top + HEIGHT + bottom)
    slot = width / len(chart.bars)
    widest = max(long(words, VALUE) for one in chart.bars for words in (one.words, one.words_before)[:sides])
    aside = min(max(widest + 1, WIDEST / 2), slot / 2) / 2 if sides > 1 else 0.0  # of two columns from their middle
    thick = 2 * aside - BETWEEN if sides > 1 else min(slot * SHARE, WIDEST)
    most = max(max(one.value, one.before if chart.before else 0) for one in chart.bars) or 1
    for place, one in enumerate(chart.bars):
        middle = (place + 0.5) * slot
        for side, (number, words) in enumerate(((one.value, one.words), (one.before, one.words_before))[:sides]):
            centre = middle + (2 * side - 1) * aside
            high = number / most * HEIGHT
            if high:
                drawn.add(bar(centre - thick / 2, bottom, thick, high, 2 * side))
            drawn.add(written(centre, bottom + high + NUMBER / 2, words, VALUE, "middle"))
        drawn.add(written(middle, bottom - MONTH / 2, one.name, VALUE, "middle"))
    drawn.add(Line(0, bottom, width, bottom, strokeColor=EDGE, strokeWidth=0.7))
    if chart.before:
        drawn.add(legend(((0, chart.days), (2, chart.before)), drawn.height - LEGEND / 2, width))
    if chart.note:
        drawn.add(written(0, NOTE / 2, chart.note, VALUE))
    return drawn
