"""A workbook saved as “严格的 Open XML” (ISO/IEC 29500-1): the same parts, their elements in other name spaces."""

import io
import zipfile
from pathlib import Path
from typing import BinaryIO

SPACES = tuple(
    (b"http://purl.oclc.org/ooxml/" + strict, b"http://schemas.openxmlformats.org/" + usual)
    for strict, usual in (
        (b"spreadsheetml/main", b"spreadsheetml/2006/main"),
        (b"officeDocument/relationships", b"officeDocument/2006/relationships"),
        (b"drawingml/main", b"drawingml/2006/main"),
    )
)


def as_usual(path: Path) -> BinaryIO:
    """The workbook open for reading, under the names that openpyxl knows."""
    if not is_strict(path):
        return path.open("rb")
    content = io.BytesIO()
    with (
        zipfile.ZipFile(path) as package,
        zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as usual,
    ):
        for part in package.infolist():
            words = package.read(part)
            for theirs, ours in SPACES:
                words = words.replace(theirs, ours)
            usual.writestr(part.filename, words)
    content.seek(0)
    return content


def is_strict(path: Path) -> bool:
    """Whether a workbook is one of those."""
    with zipfile.ZipFile(path) as package:
        name = next((name for name in package.namelist() if name.endswith("workbook.xml")), None)
        return name is not None and SPACES[0][0] in package.read(name)
