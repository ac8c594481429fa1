"""Groups one beneath another: name, bar, number; last year's bar under this year's."""

from typing import Any

from reportlab.graphics.shapes import Drawing, Line

from app.books.charts import Bar, Chart
from app.exports.charts.marks import EDGE, LABEL, LEGEND, VALUE, bar, cut, legend, long, written

NAME_SHARE = 0.36  # of the width at most
GAP, APART = 6.0, 5.0  # points beside a bar, between groups
ALONE, PAIRED = 12.0, 10.5  # the height of a bar
NOTE = 16.0


def rows(chart: Chart, width: float) -> Any:
    """The drawing, as high as its groups need."""
    sides = 2 if chart.before else 1
    thick = PAIRED if chart.before else ALONE
    pitch = sides * thick + APART
    top = LEGEND if chart.before else 0.0
    height = top + len(chart.bars) * pitch + (NOTE if chart.note else 0.0)
    drawn = Drawing(width, height)
    names = min(max((long(each.name, LABEL) for each in chart.bars), default=0.0), width * NAME_SHARE)
    texts = [words for each in chart.bars for words in (each.words, each.words_before)[:sides]]
    left, values = names + GAP, max((long(words, VALUE) for words in texts), default=0.0) + GAP
    most = max((part for each in chart.bars for part in _amounts(each)[:sides]), default=0.0) or 1.0
    if chart.before:
        drawn.add(legend(((0, chart.days), (2, chart.before)), height - LEGEND / 2, width))
    for place, each in enumerate(chart.bars):
        y = height - top - place * pitch - APART / 2
        drawn.add(written(names, y - sides * thick / 2, cut(each.name, names, LABEL), LABEL, "end"))
        for side, amount in enumerate(_amounts(each)[:sides]):
            y -= thick
            span = amount / most * (width - left - values)
            if span:
                drawn.add(bar(left, y + 1, span, thick - 2, 2 * side))
            drawn.add(written(left + span + GAP / 2, y + thick / 2, (each.words, each.words_before)[side], VALUE))
    bottom = NOTE if chart.note else 0.0
    drawn.add(Line(left, bottom, left, height - top, strokeColor=EDGE, strokeWidth=0.7))
    if chart.note:
        drawn.add(written(left, NOTE / 2, chart.note, VALUE))
    return drawn


def _amounts(each: Bar) -> tuple[float, float]:
    return _amount(each.value, each.of), _amount(each.before, each.before_of)


def _amount(value: int, of: int | None) -> float:
    return float(value) if of is None else value / of if of else 0.0
