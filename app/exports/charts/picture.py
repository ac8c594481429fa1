"""A chart as a picture: the drawing on a page of its own, rendered as the preview renders paper."""

import io

from app.books.charts import Chart
from app.exports.charts.drawing import chart_drawing
from app.exports.charts.pen import put_drawing
from app.exports.ink import Ink
from app.exports.preview import Picture, render

MARGIN = 2.0  # points around it
PRINTED = 3.0  # pixels a point in a document: 216 an inch


def chart_picture(chart: Chart, width: float, scale: float) -> Picture:
    """The picture of a chart `width` points wide, on white; `scale` 1 is 72 dots an inch."""
    drawn = chart_drawing(chart, width)
    out = io.BytesIO()
    ink = Ink(out, (width + 2 * MARGIN, drawn.height + 2 * MARGIN), chart.title, "")
    put_drawing(ink, drawn, MARGIN, MARGIN)
    ink.showPage()
    ink.save()
    return render(out.getvalue(), 0, scale)


def chart_png(chart: Chart, width: float) -> bytes:
    """The picture as a file that a Word document holds."""
    from PIL import Image

    made = chart_picture(chart, width, PRINTED)
    out = io.BytesIO()
    size = (made.width, made.height)
    Image.frombuffer("RGB", size, made.pixels, "raw", "BGRX", made.stride, 1).save(out, "PNG", optimize=True)
    return out.getvalue()
