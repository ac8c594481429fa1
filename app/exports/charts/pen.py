"""A drawing put on a page of ink, its words in the embedded faces of the page."""

from collections.abc import Mapping
from typing import Any

from reportlab.graphics.renderPDF import _PDFRenderer

from app.exports.charts.marks import STYLE
from app.exports.ink import Ink

ANCHORS = {"start": 0.0, "middle": 0.5, "end": 1.0}
OF_FONTS = {"fontName", "fontSize"}


def put_drawing(ink: Ink, drawn: Any, x: float, y: float) -> None:
    """Put it with its lower left corner at a place."""
    _Pen().draw(drawn, ink, x, y, showBoundary=False)


class _Pen(_PDFRenderer):  # type: ignore[misc]  # reportlab has no types
    """reportlab's own, but for words, to which it would give a font that no archive has; `Ink.line` is one of words."""

    def applyStateChanges(self, delta: Mapping[str, Any], newState: Any) -> None:  # noqa: N802, N803
        super().applyStateChanges({key: value for key, value in delta.items() if key not in OF_FONTS}, newState)

    def drawString(self, stringObj: Any) -> None:  # noqa: N802, N803
        words = stringObj
        self._canvas.put(
            self._canvas.line(words.x, words.y, words.text, STYLE, words.fontSize, align=ANCHORS[words.textAnchor])
        )

    def drawLine(self, line: Any) -> None:  # noqa: N802
        if self._stroke:
            self._canvas.put(f"{line.x1:.2f} {line.y1:.2f} m {line.x2:.2f} {line.y2:.2f} l S ")
