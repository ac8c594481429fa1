"""The month, quarter or year tables for the county: every figure beside last year's, and group by group."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from app.books.figures import BY_KEY, Figure
from app.books.quantity_figures import DEFINITION, LABEL
from app.books.statement import (
    FAMILIES,
    TABLES,
    CountLine,
    CountTable,
    Growth,
    Number,
    Statement,
    definitions,
    family,
)
from app.desk.leaving import hand_out
from app.desk.masking import masking
from app.desk.rankings import ranking
from app.ledger import figures, handovers
from app.ledger.figures import BEFORE, COUNTY_DIMENSIONS, THIS, Period, Value
from app.ledger.outgoing import Leaving
from app.ledger.store import Ledger
from app.rules.days import full_month, span_words
from app.rules.profiles import COUNTY, Profile
from app.rules.rate import Rate

FORMATS = ("xlsx", "pdf")
TITLE = "人大工作统计表"
GROWTH = "增减"
ANCHOR = 8  # characters of the seal
NOTHING = frozenset({None, 0, Rate(0, 0)})

Values = Mapping[str, Value]
Counted = Mapping[str, Values]  # the figures of each span
Groups = Mapping[str, Mapping[str, Values]]  # the groups of each span


def put_figures_on_paper(ledger: Ledger, period: Period, *, form: str, out: Path, profile: Profile = COUNTY) -> Path:
    """Write the tables of a period as xlsx or pdf, whole or not at all, with their entry in the journal."""
    leaving = Leaving(TITLE, period.since, period.until, profile)
    return hand_out(ledger, leaving, out, partial(lay_out_figures, ledger, period, form=form, profile=profile))


def lay_out_figures(ledger: Ledger, period: Period, out: Path, *, form: str, profile: Profile = COUNTY) -> Path:
    """The same to be looked at: nothing is entered."""
    from app.exports import statistics

    write = statistics.write_pdf if form == "pdf" else statistics.write_xlsx
    write(masking(ledger, profile)(statement(ledger, period)), out, made_on=ledger.today)
    return out


def statement(ledger: Ledger, period: Period, anchor: str = "") -> Statement:
    """The tables: all figures, then by station, kind, category and unit, and by month where there are several.

    A county's begin with its townships in order. `anchor` is the seal of the journal where it is not that of now.
    """
    spans = figures.spans(period)
    counted = {name: figures.figures(ledger, span).values for name, span in spans.items()}
    notes = ["　".join(f"{name}：{span_words(span.since, span.until)}。" for name, span in spans.items())]
    shown = tuple(counted)
    if BEFORE in spans and not _holds(counted[BEFORE]):
        notes.append(f"台账里没有{BEFORE}的登记。")
        del spans[BEFORE], counted[BEFORE]
    tables = [_summary(counted, shown, notes), *_amounts(ledger, spans)]
    if of_county := "township" in figures.dimensions(ledger):
        tables += ranking(figures.grouped(ledger, "township", period))
    for by in ("township", *TABLES) if of_county else TABLES:
        tables += _tables(by, {name: figures.grouped(ledger, by, span) for name, span in spans.items()})
    if full_month(period.since) != full_month(period.until):
        tables += _tables("month", _months(ledger, spans))
    unit, words = str(ledger.setting("unit_name", "")), span_words(period.since, period.until)
    sealed = anchor or handovers.anchor(ledger)
    return Statement(title=TITLE, unit=unit, period=words, tables=tuple(tables), anchor=sealed[:ANCHOR])


def _summary(counted: Counted, names: Sequence[str], notes: Sequence[str]) -> CountTable:
    """Every figure on a line of its own: one undated is the same in every period and stands once."""
    labels = tuple(each for name in names for each in ((name, GROWTH) if name == BEFORE else (name,)))
    lines = []
    for title, keys in FAMILIES:
        for figure in family(keys):
            values = {name: counted[name][figure.key] for name in counted if name == THIS or _dated(figure)}
            lines.append(CountLine((title, figure.label), tuple(_number(label, values) for label in labels)))
    defined = (f"{title}的{definitions(family(keys))}" for title, keys in FAMILIES)
    return CountTable("各项数字", ("类别", "数字"), labels, tuple(lines), (*notes, *defined))


def _amounts(ledger: Ledger, spans: Mapping[str, Period]) -> Iterator[CountTable]:
    """What was counted, by what and by measure; no table where nothing was."""
    counted = {
        name: {(each.what, each.measure): each.amount for each in figures.quantities(ledger, span) or ()}
        for name, span in spans.items()
    }
    lines = dict.fromkeys(key for sums in counted.values() for key in sums)
    if lines:
        numbers = [CountLine(key, tuple(sums.get(key, 0) for sums in counted.values())) for key in lines]
        yield CountTable(LABEL, ("事项", "单位"), tuple(counted), tuple(numbers), (DEFINITION,), DEFINITION)


def _number(label: str, values: Values) -> Number:
    if label != GROWTH:
        return values.get(label)
    now, before = values[THIS], values.get(BEFORE)
    if isinstance(now, int) and isinstance(before, int):
        return Growth(now - before)
    if isinstance(now, Rate) and isinstance(before, Rate) and now.denominator and before.denominator:
        shares = [100 * each.numerator / each.denominator for each in (now, before)]
        return Growth(round(shares[0] - shares[1], 1), points=True)
    return None


def _months(ledger: Ledger, spans: Mapping[str, Period]) -> Groups:
    """The months of the period, and those of last year under the same names."""
    return {
        name: {_shown(month, name): values for month, values in figures.grouped(ledger, "month", span).items()}
        for name, span in spans.items()
        if name in {THIS, BEFORE}
    }


def _shown(month: str, span: str) -> str:
    year, number = map(int, month.split("-"))
    return full_month(date(year + (span == BEFORE), number, 1))


def _tables(by: str, groups: Groups) -> Iterator[CountTable]:
    """A table for each family of figures: the groups that have anything in it, with a line for each span."""
    order = list(dict.fromkeys(group for each in groups.values() for group in each))
    names = (COUNTY_DIMENSIONS[by], "统计期")[: 1 + (len(groups) > 1)]
    for title, keys in FAMILIES:
        some = family(keys, by)
        lines = [line for group in order for line in _lines(group, some, groups)]
        if lines:
            labels = tuple(figure.label for figure in some)
            yield CountTable(
                f"按{COUNTY_DIMENSIONS[by]}　{title}", names, labels, tuple(lines), defined=definitions(some)
            )


def _lines(group: str, some: Sequence[Figure], groups: Groups) -> tuple[CountLine, ...]:
    lines = tuple(
        CountLine((group, span)[: 1 + (len(groups) > 1)], _line(some, counted.get(group, {}), span))
        for span, counted in groups.items()
    )
    return lines if any(number not in NOTHING for line in lines for number in line.numbers) else ()


def _line(some: Sequence[Figure], values: Values, span: str) -> tuple[Number, ...]:
    """The numbers of a group; one that holds nothing in that span counts nothing."""
    return tuple(
        None if span != THIS and not _dated(each) else values.get(each.key, 0 if each.of is None else Rate(0, 0))
        for each in some
    )


def _dated(figure: Figure) -> bool:
    return figure.source.tells("month")


def _holds(values: Values) -> bool:
    """Whether there is anything among the figures that belong to a period."""
    return any(value not in NOTHING for key, value in values.items() if _dated(BY_KEY[key]))
