"""A briefing on paper: from a plain text, which touches no ledger, or from the ledger's figures."""

from dataclasses import replace
from pathlib import Path

from app.books.briefing import Briefing
from app.books.briefing_figures import BackedFigure
from app.books.briefing_text import read_briefing
from app.desk.leaving import hand_out
from app.errors import LedgerError
from app.files import plain_bytes
from app.ledger import briefings
from app.ledger.briefings import BriefingDraft
from app.ledger.outgoing import Leaving
from app.ledger.store import Ledger

ENCODINGS = ("utf-8-sig", "gb18030")
LARGEST = 2_000_000  # bytes; a briefing has some thousand characters
FORMATS = ("pdf", "docx", "xlsx")


def typeset(text: Path, out: Path, *, form: str, issue: int | None = None) -> tuple[str, ...]:
    """Typeset a text file as official paper, pdf or docx; returns which faces stand in for others.

    Raises LedgerError where the file cannot be read as text, or a character cannot be drawn.
    """
    briefing = read(text)
    if issue is not None:
        briefing = replace(briefing, number=str(issue))
    return lay_out(briefing, (), form=form, out=out)


def put_draft_on_paper(ledger: Ledger, draft: BriefingDraft, *, form: str, out: Path) -> tuple[str, ...]:
    """Write a draft with the figures of today, with its entry in the journal; returns what its reader should know.

    `form` is pdf, docx, or xlsx: the figures with the rows behind them. Raises LedgerError.
    """
    made = briefings.composed(ledger, draft)
    backing = briefings.backed(ledger, briefings.behind(ledger, made.links)) if form == "xlsx" else ()
    remarks: list[str] = []
    leaving = Leaving(f"简报{draft.on.year}年第{draft.number}期", draft.since, draft.until, public=True)
    hand_out(ledger, leaving, out, lambda path: remarks.extend(lay_out(made.briefing, backing, form=form, out=path)))
    return (*made.remarks, *remarks)


def lay_out(briefing: Briefing, backing: tuple[BackedFigure, ...], *, form: str, out: Path) -> tuple[str, ...]:
    """Write an issue, or the figures of one, to be looked at; returns which faces stand in for others."""
    from app.exports.figure_sheets import write_figure_sheets
    from app.exports.official import write_briefing, write_briefing_document

    if form == "xlsx":
        write_figure_sheets(f"{briefing.masthead}{briefing.issue}的数字", backing, out)
        return ()
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
