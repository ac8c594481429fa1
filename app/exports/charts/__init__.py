"""Charts: one drawing of `reportlab.graphics` for the page, the Word document and the window.

Belongs here: how a chart of `books/charts` is laid out and drawn, and its picture. Does not: what is counted.

Decisions. The drawing is made of lines, rectangles and words, not of reportlab's ready charts: those know no Chinese
widths, cut labels off and put no values on bars. Its words go through `Ink` in the faces of the roles, so that a chart
embeds what the text around it does. Black and white is enough to read it: this year is full, last year pale, the parts
of a whole differ by their hatching and are named. The picture is the same drawing as a page of its own, rendered.
"""

from app.exports.charts.drawing import chart_drawing
from app.exports.charts.pen import put_drawing
from app.exports.charts.picture import chart_picture, chart_png

__all__ = ["chart_drawing", "chart_picture", "chart_png", "put_drawing"]
