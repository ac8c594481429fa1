"""What the ledger says for the page of today, in words."""

from collections.abc import Sequence
from datetime import date

from app.books.figures import BY_KEY
from app.books.quantity_figures import DEFINITION, LABEL
from app.ledger import agenda, bylaws, figures
from app.ledger.agenda import Agenda
from app.ledger.cases import CasePlace
from app.ledger.figures import Coverage, Figures, Period, QuantitySum
from app.ledger.store import Ledger
from app.rules.cases import Stage
from app.rules.days import full_weekday, lunar_words
from app.rules.rate import Rate
from app.ui.pages.today.lines import line_of, stale_copy
from app.ui.pages.today.month import month_of
from app.ui.parts.day import SHOWN, AgendaWords, AmountWords, CoverageWords, DayWords, TileWords
from app.ui.parts.periods import period_of

SUMS = 6  # sums of 工作量 that are shown
TILES = ("voters_received", "opinions", "resolved", "open", "satisfaction_rate", "deputy_attendances")


def day_words(ledger: Ledger) -> DayWords:
    """The whole page as it opens today."""
    today, newest = ledger.today, figures.newest(ledger)
    spans = spans_of(today, newest)
    span = spans[first_of(spans)]
    period = period_named(span, today)
    due = agenda.today(ledger, SHOWN)
    return DayWords(
        subtitle_of(today),
        tuple(spans),
        span,
        tile_words(keys_of(ledger), figures.figures(ledger, period), overdue_of(due)),
        amount_words(sums_of(ledger, period)),
        agenda_words(ledger, due, empty=newest is None),
        month_of(ledger, today).words,
        coverage_words(year_of(today, newest), coverage_of(ledger, year_of(today, newest))),
    )


def subtitle_of(today: date) -> str:
    return f"{full_weekday(today).replace(' ', '　')}　{lunar_words(today)}"


def spans_of(today: date, newest: date | None) -> list[str]:
    """The periods that are offered; the year of the newest record when nothing is newer."""
    other = f"{newest.year}年" if newest is not None and newest.year < today.year - 1 else "去年"
    return ["本月", "本季度", "今年", other]


def first_of(spans: Sequence[str]) -> int:
    return 3 if spans[3] != "去年" else 0


def period_named(span: str, today: date) -> Period:
    since, until = period_of(span, today)
    assert since is not None
    assert until is not None
    return Period(since, until)


def keys_of(ledger: Ledger) -> tuple[str, ...]:
    """The figures that the working method asks for first."""
    return tuple(bylaws.methods.current(ledger).figures_first(TILES))


def overdue_of(due: Agenda) -> int:
    return due.counts[CasePlace.OVERDUE]


def year_of(today: date, newest: date | None) -> int:
    """The year whose coverage is shown: of a ledger that has come to rest, its last one."""
    return min(today, newest or today).year


def tile_words(keys: Sequence[str], counted: Figures | None, overdue: int) -> tuple[TileWords, ...]:
    """The tiles of a period; without their numbers while these are being counted."""
    return tuple(_tile(key, counted, overdue) for key in keys)


def _tile(key: str, counted: Figures | None, overdue: int) -> TileWords:
    figure = BY_KEY[key]
    if counted is None:
        return TileWords(key, figure.label, tip=figure.definition)
    value = counted[key]
    number = f"{value.numerator} / {value.denominator}" if isinstance(value, Rate) else str(value)
    return TileWords(key, figure.label, number, note(key, counted, overdue), figure.definition)


def note(key: str, figures: Figures, overdue: int) -> str:
    """What stands beneath a figure on its tile."""
    value = figures[key]
    if isinstance(value, Rate):
        return f"{BY_KEY[key].label} {value.percent}"
    resolution = figures["resolution_rate"]
    assert isinstance(resolution, Rate)
    notes = {
        "voters_received": f"开展活动 {figures['activities']} 次",
        "activities": f"参与代表 {figures['deputies_active']} 人",
        "opinions": f"即时答复 {figures['answered_on_spot']} · 转办 {figures['assigned']}",
        "resolved": f"解决率 {resolution.percent}",
        "open": f"新收 {figures['received']}　现在超期 {overdue}",
        "deputy_attendances": f"参与代表 {figures['deputies_active']} 人",
        "tasks": f"具体问题 {figures['problems']} 条",
        "problems": f"完成 {figures['problems_closed']} 条",
        "problems_closed": f"具体问题 {figures['problems']} 条",
        "proposals": f"转为建议 {figures['proposed']} 条",
    }
    return notes.get(key, f"收集意见 {figures['opinions']} 条")


def sums_of(ledger: Ledger, period: Period) -> tuple[QuantitySum, ...]:
    return figures.quantities(ledger, period) or ()


def largest(sums: Sequence[QuantitySum]) -> list[QuantitySum]:
    return sorted(sums, key=lambda each: -each.amount)[:SUMS]


def amount_words(sums: Sequence[QuantitySum]) -> AmountWords:
    """The largest sums, and how many there are besides."""
    words = [each.words for each in largest(sums)]
    if len(sums) > len(words):
        words.append(f"共 {len(sums)} 项")
    return AmountWords(LABEL, DEFINITION, tuple(words))


def agenda_words(ledger: Ledger, due: Agenda, *, empty: bool) -> AgendaWords:
    """What waits; of an `empty` ledger, how to begin."""
    today, method = ledger.today, bylaws.methods.current(ledger)
    lines = [line_of(item, today, primary=not place, method=method) for place, item in enumerate(due.items)]
    stale = stale_copy(ledger)
    total = due.total + (stale is not None)
    if stale is not None:
        lines.append(stale)
    listed = len(lines) + sum(item.many - 1 for item in due.items)
    shown = f"共 {total} 件，先列 {listed} 件" if total > listed else f"{total} 件"
    begin = ("台账还是空的", "先把代表名单和去年的台账导进来，或者直接登记。", "导入工作簿")
    waits = "、".join(method.stage_names[stage] for stage in (Stage.REPLIED, Stage.UNDECIDED))
    nothing = ("今天没有要办的事", f"没有超期、临期、{waits}的意见和建议。", "登记接待")
    return AgendaWords(
        tuple(lines), shown if lines else "", bool(lines) and total > listed, begin if empty else nothing
    )


def coverage_of(ledger: Ledger, year: int) -> tuple[Coverage, ...]:
    return figures.coverage(ledger, date(year, 1, 1), date(year, 12, 31))


def coverage_words(year: int, groups: Sequence[Coverage]) -> CoverageWords:
    counted = tuple((each.group, each.done, each.deputies) for each in groups)
    return CoverageWords(f"{year}年已接待 / 在任代表", counted)
