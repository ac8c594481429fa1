"""A printed sheet as often as it is wanted, one after the other in one file."""

import io
from pathlib import Path

from app.exports.preview import ONE_AT_A_TIME
from app.files import write_bytes


def write_copies(pdf: bytes, copies: int, out: Path) -> None:
    """Write so many copies of a PDF to `out`; each keeps its own page numbers, and its fonts stand once in the file."""
    if copies == 1:
        write_bytes(out, pdf)
        return
    import pypdfium2

    with ONE_AT_A_TIME:
        sheet, pad = pypdfium2.PdfDocument(pdf), pypdfium2.PdfDocument.new()
        try:
            pad.import_pages(sheet, list(range(len(sheet))) * copies)  # in one go, or the fonts come every time
            written = io.BytesIO()
            pad.save(written)
        finally:
            pad.close()
            sheet.close()
    write_bytes(out, written.getvalue())
