"""A briefing from a plain text to paper; no ledger is touched."""

from dataclasses import replace
from pathlib import Path

from app.books.briefing import Briefing
from app.books.briefing_text import read_briefing
from app.errors import LedgerError
from app.files import plain_bytes

ENCODINGS = ("utf-8-sig", "gb18030")
LARGEST = 2_000_000  # bytes; a briefing has some thousand characters


def typeset(text: Path, out: Path, *, form: str, issue: int | None = None) -> tuple[str, ...]:
    """Typeset a text file as official paper, pdf or docx; returns which faces stand in for others.

    Raises LedgerError where the file cannot be read as text, or a character cannot be drawn.
    """
    from app.exports.official import write_briefing, write_briefing_document

    briefing = read(text)
    if issue is not None:
        briefing = replace(briefing, number=str(issue))
    if form == "docx":
        write_briefing_document(briefing, out)
        return ()
    return write_briefing(briefing, out).substitutes


def read(path: Path) -> Briefing:
    """The briefing that a text file is, in UTF-8 or as Windows writes it (GB 18030)."""
    if not path.exists() or path.is_dir():
        raise LedgerError(f"找不到“{path.name}”，请检查文件的位置。")
    content = plain_bytes(path, LARGEST)
    for encoding in ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return read_briefing(text)
    raise LedgerError(f"“{path.name}”不是文字文件，请用“记事本”另存为 UTF-8 的 .txt 再排。")
