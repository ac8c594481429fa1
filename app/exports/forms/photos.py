"""The photo pages of a form: two beside each other, whole, with the words under them."""

import io
from collections.abc import Sequence

from app.books.papers import Form, Photo, Photos, Sheet
from app.errors import LedgerError
from app.exports.forms.rows import EM
from app.exports.forms.sheet import BOTTOM, LEFT, STYLE, FormPaper
from app.exports.ink import Ink, lines, widths

ACROSS, DOWN = 2, 3
GAP = 14.0
CAPTION, CAPTION_LEADING, CAPTION_LINES = 9.0, 12.0, 2


def photos_of(form: Form, sheet: Sheet) -> tuple[Photo, ...]:
    """The photos that the form has room for, in their order."""
    photos: list[Photo] = []
    for part in (part for slip in form.slips for part in slip.parts if isinstance(part, Photos)):
        value = sheet.values.get(part.key)
        given = value if isinstance(value, tuple) else ()
        photos += [photo for photo in given if isinstance(photo, Photo)][: part.most]
    return tuple(photos)


def photo_pages(photos: Sequence[Photo]) -> list[Sequence[Photo]]:
    """The photos page by page."""
    most = ACROSS * DOWN
    return [photos[start : start + most] for start in range(0, len(photos), most)]


def draw_photos(ink: Ink, paper: FormPaper, photos: Sequence[Photo], top: float, record: str) -> None:
    """Draw one page of photos under `top`. Raises LedgerError for a picture that cannot be read."""
    width = (paper.room - GAP) / ACROSS
    height = (top - BOTTOM) / DOWN
    under = CAPTION_LINES * CAPTION_LEADING + 6
    for at, photo in enumerate(photos):
        x = LEFT + at % ACROSS * (width + GAP)
        y = top - (at // ACROSS + 1) * height
        _picture(ink, photo, (x, y + under, width, height - under - GAP), record)
        limit = width * EM / CAPTION
        for number, text in enumerate(lines(photo.caption, limit, widths(STYLE))[:CAPTION_LINES]):
            base = y + under - 11 - number * CAPTION_LEADING
            ink.put(ink.line(x + width / 2, base, text, STYLE, CAPTION, align=0.5))


def _picture(ink: Ink, photo: Photo, frame: tuple[float, float, float, float], record: str) -> None:
    from reportlab.lib.utils import ImageReader

    x, y, width, height = frame
    try:
        picture = ImageReader(io.BytesIO(photo.content))
        across, down = picture.getSize()
        scale = min(width / across, height / down)
        size = (across * scale, down * scale)
        ink.drawImage(picture, x + (width - size[0]) / 2, y + (height - size[1]) / 2, *size)
    except (OSError, ValueError, ZeroDivisionError) as error:
        raise LedgerError(f"{record}有一张照片读不出来（{photo.caption or '没有说明'}），请换一张再打印。") from error
