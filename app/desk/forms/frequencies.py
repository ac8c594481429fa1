"""履职频次达标表: every deputy against the periods of a year, for the wall or the presidium's meeting."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from pathlib import Path

from app.books.forms.deputies import FREQUENCIES
from app.books.page import CellValue, Column, Printout, ValueKind
from app.books.papers import Form
from app.desk.asked import Asked
from app.desk.masking import masking
from app.ledger import scores
from app.ledger.figures import newest
from app.ledger.scores import FrequencyMatrix, MatrixLine, SpanMark
from app.ledger.store import Ledger
from app.rules.days import full_day
from app.rules.frequencies import Span, SpanState

SAYS: Mapping[SpanState, str] = {SpanState.SHORT: "缺", SpanState.OUT: "—", SpanState.AHEAD: ""}
NOTES = (
    "格中数字是该期完成的次数；“缺”是期满没有达标，“—”是该期不在任或任职不到半期，空格是期限未到。",
    "达标一栏是达标期数/已满或已达标的期数。",
)
UNSOURCED = "几次算达标由本单位定，工作法的材料没有写。"
MONTHLY_NOTES = (
    "每月一格，是该月达标期数/已满或已达标的期数，一期归多数日子所在的月；“—”是整月不在任，空格是期限未到。",
    "达标一栏是全年的，算法相同。",
)
SIDE_BY_SIDE = 24  # periods for which a page has columns: weeks share those of their months


def frequency_table(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write the matrix of one frequency (`kind`: its key or label, else the method's first) for a year.

    Raises LedgerError where the method asks for none, or not for this one.
    """
    from app.exports.registers import write_pdf

    year = asked.year or (newest(ledger) or ledger.today).year
    matrix = scores.matrix(ledger, year, asked.kind or None)
    paper = masking(ledger, form.profile)(page(ledger, matrix, blank=bool(asked.blank)))
    write_pdf(paper, out, cover=False, made_on=ledger.today)
    return out


def page(ledger: Ledger, matrix: FrequencyMatrix, *, blank: bool = False) -> Printout:
    """The matrix as a register, its last row counting who met each period; a `blank` one is ticked by hand."""
    cut = _months(matrix.spans) if len(matrix.spans) > SIDE_BY_SIDE else None
    headings = [span.words for span in matrix.spans] if cut is None else [f"{month}月" for month in cut]
    columns = (
        Column("name", "单位" if matrix.frequency.of_unit else "代表", ValueKind.TEXT, 4),
        *(Column(f"p{at}", words, ValueKind.TEXT, 2) for at, words in enumerate(headings)),
        Column("met", "达标", ValueKind.TEXT, 3),
    )
    rows = [_row(line, cut) for line in matrix.lines]
    if not matrix.frequency.of_unit:
        rows.append(("达标人数", *_kept(matrix, cut), ""))
    if blank:
        rows = [(row[0], *[""] * (len(columns) - 1)) for row in rows]
    until = "" if blank or matrix.on.year > matrix.year else f"，截至{full_day(matrix.on)}"
    return Printout(
        title=f"{matrix.frequency.label}频次达标表（{matrix.frequency.words}）",
        unit=str(ledger.setting("unit_name", "")),
        period=f"{matrix.year}年度{until}",
        columns=columns,
        rows=rows,
        records=[str(row[0]) for row in rows],
        notes=() if blank else _notes(matrix, monthly=cut is not None),
        to_fill=blank,
    )


def _notes(matrix: FrequencyMatrix, *, monthly: bool) -> tuple[str, ...]:
    return (*(MONTHLY_NOTES if monthly else NOTES), *([UNSOURCED] if matrix.frequency.ours else []))


def _months(spans: Sequence[Span]) -> Mapping[int, slice]:
    """Which periods share the column of which month: each goes where most of its days lie."""
    months = [(span.since + timedelta(days=span.days // 2)).month for span in spans]
    return {month: slice(months.index(month), months.index(month) + months.count(month)) for month in sorted({*months})}


def _row(line: MatrixLine, cut: Mapping[int, slice] | None) -> tuple[CellValue, ...]:
    if cut is None:
        return (line.name, *map(_mark_text, line.marks), f"{line.met}/{line.asked}")
    return (line.name, *(_month_text(line.marks[where]) for where in cut.values()), f"{line.met}/{line.asked}")


def _kept(matrix: FrequencyMatrix, cut: Mapping[int, slice] | None) -> Iterator[str]:
    """How many deputies met each period, or every period of a month that asked them."""
    if cut is None:
        yield from map(str, matrix.kept)
        return
    for where in cut.values():
        months = [_tally(line.marks[where]) for line in matrix.lines]
        yield str(sum(0 < asked == met for met, asked in months))


def _month_text(marks: Sequence[SpanMark]) -> str:
    met, asked = _tally(marks)
    if asked:
        return f"{met}/{asked}"
    return SAYS[SpanState.OUT] if all(mark.state is SpanState.OUT for mark in marks) else ""


def _tally(marks: Sequence[SpanMark]) -> tuple[int, int]:
    """Periods that were met, and those that are over or already met."""
    met = sum(mark.state is SpanState.MET for mark in marks)
    return met, met + sum(mark.state is SpanState.SHORT for mark in marks)


def _mark_text(mark: SpanMark) -> str:
    if mark.done:
        return f"{mark.done}（缺）" if mark.state is SpanState.SHORT else str(mark.done)
    return SAYS.get(mark.state, "0")


MAKERS = ((FREQUENCIES, frequency_table),)
