"""The parts of a whole in one bar, each told apart by its hatching and named beneath; last year's in a second bar."""

from typing import Any

from reportlab.graphics.shapes import Drawing

from app.books.charts import Chart
from app.exports.charts.marks import KEY, LABEL, VALUE, bar, cut, long, written
from app.rules.rate import Rate

THICK, ABOVE, LINE, APART = 26.0, 16.0, 17.0, 8.0


def shares(chart: Chart, width: float) -> Any:
    """The drawing."""
    years = [(chart.days, [each.value for each in chart.bars])]
    if chart.before:
        years.append((chart.before, [each.before for each in chart.bars]))
    one = THICK + (ABOVE if chart.before else 0.0) + APART
    lines = len(chart.bars) * LINE
    drawn = Drawing(width, len(years) * one + lines)
    for place, (days, counts) in enumerate(years):
        y = drawn.height - place * one
        if chart.before:
            drawn.add(written(0, y - ABOVE / 2, days, VALUE))
        _bar(drawn, counts, y - one + APART, width)
    for place, each in enumerate(chart.bars):
        middle = lines - (place + 0.5) * LINE
        drawn.add(bar(0, middle - KEY / 2, KEY, KEY, place))
        now = _part_words(each.value, [part.value for part in chart.bars])
        before = _part_words(each.before, [part.before for part in chart.bars]) if chart.before else ""
        words = f"{now}，上年同期{before}" if before else now
        room = width - 2 * KEY - long(words, LABEL) - LABEL
        name = cut(each.name, room, LABEL)
        drawn.add(written(KEY + 6, middle, f"{name}　{words}", LABEL))
    return drawn


def _bar(drawn: Any, counts: list[int], y: float, width: float) -> None:
    whole = sum(counts)
    x = 0.0
    for shade, count in enumerate(counts):
        if not count:
            continue
        span = width * count / whole
        drawn.add(bar(x, y, span, THICK, shade))
        words = str(count)
        room = long(words, VALUE) + 6
        if room <= span:
            drawn.add(bar(x + (span - room) / 2, y + THICK / 2 - 6.5, room, 13, 3))
            drawn.add(written(x + span / 2, y + THICK / 2, words, VALUE, "middle"))
        x += span


def _part_words(count: int, counts: list[int]) -> str:
    whole = sum(counts)
    return f"{count}（{Rate(count, whole).percent}）" if whole else "0"
