"""The program's own icon, drawn from its SVG in the sizes that each system wants."""

import os
from pathlib import Path

from PIL import Image


def png(drawing: Path, out: Path, size: int) -> None:
    """Draw it once."""
    _drawn(drawing, size).save(out, format="PNG")


def ico(drawing: Path, out: Path) -> None:
    """Draw it in every size that Windows shows."""
    pictures = [_drawn(drawing, size) for size in (16, 24, 32, 48, 64, 128, 256)]
    pictures[-1].save(out, format="ICO", append_images=pictures[:-1], sizes=[picture.size for picture in pictures])


def _drawn(drawing: Path, size: int) -> Image.Image:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_RGBA8888)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    return Image.frombytes("RGBA", (size, size), bytes(image.constBits()))
