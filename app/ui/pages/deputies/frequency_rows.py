"""Frequencies of duty in the window's words: headings, and a cell for each period."""

from app.ledger.scores import FrequencyMatrix, MatrixLine, SpanMark
from app.rules.frequencies import Every, Span, SpanState
from app.ui.widgets.lists.matrix import MatrixCell, MatrixRow

TONES = {SpanState.MET: "done", SpanState.SHORT: "late", SpanState.RUNNING: "soon"}
HALF = 15  # the last day of the first half of a month
QUARTERS = "一二三四"


def headings(matrix: FrequencyMatrix) -> tuple[str, ...]:
    """Short names of the periods: 3上, 3月, 二季."""
    return tuple(_short(matrix.frequency.every, span, place) for place, span in enumerate(matrix.spans))


def row(matrix: FrequencyMatrix, line: MatrixLine, name: str = "") -> MatrixRow:
    """One deputy's line; `name` stands at its left instead of the deputy's."""
    cells = tuple(_cell(matrix, span, mark) for span, mark in zip(matrix.spans, line.marks, strict=True))
    return MatrixRow(line.deputy_id, name or line.name, cells, f"{line.met}/{line.asked}" if line.asked else "")


def summary(matrix: FrequencyMatrix) -> str:
    """接待选民（每年至少2次）：8人中3人全部达标。"""
    asked = [line for line in matrix.lines if line.asked]
    whole = sum(line.met == line.asked for line in asked)
    frequency = matrix.frequency
    if frequency.of_unit:
        met, due = sum(line.met for line in asked), sum(line.asked for line in asked)
        about = f"，{'、'.join(frequency.about)}的" if frequency.about else ""
        counted = f"到期 {due} 期，达标 {met} 期" if due else "还没有到期的"
        return f"{frequency.label}：{frequency.shown}，计{'、'.join(frequency.kinds)}{about}　{counted}"
    counted = f"{len(asked)} 人中 {whole} 人到期的全部达标" if asked else "还没有到期的"
    return f"{frequency.label}：{frequency.shown}，计{'、'.join(frequency.kinds)}　{counted}"


def _cell(matrix: FrequencyMatrix, span: Span, mark: SpanMark) -> MatrixCell:
    least = matrix.frequency.least
    words = {
        SpanState.MET: f"✓ {mark.done}" if mark.done > least else "✓",
        SpanState.SHORT: f"{mark.done}/{least}",
        SpanState.RUNNING: f"{mark.done}/{least}",
        SpanState.AHEAD: "·",
        SpanState.OUT: "—",
    }[mark.state]
    return MatrixCell(
        words, TONES.get(mark.state, ""), f"{span.words}：{mark.state.value}，做了{mark.done}次，要求{least}次"
    )


def _short(every: Every, span: Span, place: int) -> str:
    if every is Every.HALF_MONTH:
        return f"{span.since.month}{'上' if span.until.day == HALF else '下'}"
    if every is Every.WEEK:
        return str(place + 1)
    return f"{QUARTERS[place]}季" if every is Every.QUARTER else span.words
