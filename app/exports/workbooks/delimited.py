"""A table of plain text (.csv), as Excel, WPS and other programs save it: one sheet of words."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from app.errors import LedgerError

ENCODINGS = ("utf-8-sig", "gb18030")
DELIMITERS = ",\t;；，"
SAMPLE = 20  # lines by which it is found out what parts the cells
LONGEST = 131_072  # characters of one cell
_QUOTED = re.compile(r'^="(.*)"$', re.DOTALL)  # how programs keep Excel from reading digits as a number


def is_text(path: Path) -> bool:
    """Whether a file is such a table, and no workbook that was renamed."""
    if path.suffix.lower() not in {".csv", ".tsv", ".txt"}:
        return False
    with path.open("rb") as file:
        return file.read(2) != b"PK"


def text_rows(path: Path) -> Iterator[tuple[object, ...]]:
    """The rows of the table. Raises LedgerError where its letters cannot be read, or a quote is never closed."""
    text = _decoded(path)
    csv.field_size_limit(LONGEST)
    beginning = "\n".join(text.splitlines()[:SAMPLE])
    delimiter = max(DELIMITERS, key=lambda sign: _alike(beginning, sign))
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            yield tuple(_QUOTED.sub(r"\1", cell) or None for cell in row)
    except csv.Error as error:
        raise LedgerError(
            f"“{path.name}”里有一处引号没有配对，请用 Excel 或 WPS 打开后另存为 .xlsx 再导入。"
        ) from error


def _alike(text: str, delimiter: str) -> int:
    """How many rows have as many cells as most have, and more than one: commas of a sentence part rows unevenly."""
    try:
        widths = Counter(len(row) for row in csv.reader(io.StringIO(text), delimiter=delimiter) if len(row) > 1)
    except csv.Error:
        return 0
    return max(widths.values(), default=0)


def _decoded(path: Path) -> str:
    content = path.read_bytes()
    if content[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return content.decode("utf-16", "replace")
    for encoding in ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise LedgerError(f"“{path.name}”的文字读不出来，请用 Excel 或 WPS 打开后另存为 .xlsx 再导入。")
