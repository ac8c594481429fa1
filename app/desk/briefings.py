"""A briefing on paper: from a plain text, which touches no ledger, or from the ledger's figures."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from app.books.briefing import Briefing
from app.books.briefing_figures import BackedFigure
from app.books.briefing_text import read_briefing
from app.desk import faces
from app.desk.leaving import hand_out
from app.desk.masking import masking
from app.errors import LedgerError
from app.files import plain_bytes, standing
from app.ledger import briefings
from app.ledger.briefings import BriefingDraft, Issue
from app.ledger.outgoing import Leaving, entered
from app.ledger.store import Ledger
from app.rules.profiles import PUBLIC

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
    mask = masking(ledger, PUBLIC)
    hand_out(
        ledger,
        _leaving(draft.on.year, draft.number, (draft.since, draft.until)),
        out,
        lambda path: remarks.extend(lay_out(mask(made.briefing), mask(backing), form=form, out=path)),
    )
    return (*briefings.number_remarks(ledger, draft), *made.remarks, *remarks)


def issue_on_paper(ledger: Ledger, draft: BriefingDraft, *, form: str, out: Path) -> tuple[str, ...]:
    """印发 a draft and write it: it is frozen when its paper stands, or neither happens."""
    made = briefings.composed(ledger, draft)
    backing = briefings.backed(ledger, briefings.behind(ledger, made.links)) if form == "xlsx" else ()
    remarks = briefings.number_remarks(ledger, draft)
    _, keep = briefings.keeping(ledger, draft)
    mask = masking(ledger, PUBLIC)
    with standing(out) as pending:
        substitutes = lay_out(mask(made.briefing), mask(backing), form=form, out=pending.path)
        leaving = _leaving(draft.on.year, draft.number, (draft.since, draft.until))
        with entered(ledger, leaving, str(out.absolute()), keep=keep):
            pending.place()
    return (*remarks, *made.remarks, *substitutes)


def put_issue_on_paper(ledger: Ledger, issue: Issue, *, form: str, out: Path) -> tuple[str, ...]:
    """Write an issue as it was frozen, with its entry in the journal."""
    remarks: list[str] = []
    backing = tuple(each.backed for each in issue.figures)
    paper = _of_issue(issue)
    hand_out(
        ledger,
        _leaving(issue.line.year, issue.line.number, (issue.line.since, issue.line.until)),
        out,
        lambda path: remarks.extend(lay_out(paper, backing, form=form, out=path)),
    )
    return tuple(remarks)


def show_draft(ledger: Ledger, briefing: Briefing, out: Path) -> None:
    """The paper of a draft to be looked at: nothing is entered."""
    lay_out(masking(ledger, PUBLIC)(briefing), (), form="pdf", out=out)


def show_issue(issue: Issue, out: Path) -> None:
    """The paper of an issue to be looked at: nothing is entered."""
    lay_out(_of_issue(issue), (), form="pdf", out=out)


def _of_issue(issue: Issue) -> Briefing:
    return replace(issue.briefing, profile=PUBLIC.name)  # its words are frozen


def _leaving(year: int, number: int, days: tuple[date, date]) -> Leaving:
    return Leaving(f"简报{year}年第{number}期", *days, PUBLIC)


def lay_out(briefing: Briefing, backing: tuple[BackedFigure, ...], *, form: str, out: Path) -> tuple[str, ...]:
    """Write an issue, or the figures of one, to be looked at; returns which faces stand in for others."""
    from app.exports.figure_sheets import write_figure_sheets
    from app.exports.official import write_briefing, write_briefing_document

    faces.take_up()
    if form == "xlsx":
        title = f"{briefing.masthead}{briefing.issue}的数字"
        write_figure_sheets(title, backing, out, profile=briefing.profile, charts=briefing.charts)
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
