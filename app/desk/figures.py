"""Laying the rows behind a figure on paper, so that a number can be defended line by line."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType

from app.books.figures import BY_KEY
from app.books.page import Column, Printout, ValueKind
from app.desk.leaving import hand_out
from app.desk.masking import masking
from app.ledger import figures, registers
from app.ledger.figures import COUNTY_DIMENSIONS, Period
from app.ledger.outgoing import Leaving
from app.ledger.store import Ledger
from app.rules.discretion import discreet_cells
from app.rules.profiles import OFFICE, Profile

ALL_GROUPS: Mapping[str, str] = MappingProxyType({})
COLUMNS = (
    Column("record", "编号或姓名", ValueKind.TEXT, 9),
    Column("on", "日期", ValueKind.DATE, 6),
    Column("words", "内容", ValueKind.LONG, 40),
    Column("count", "计数", ValueKind.NUMBER, 4),
)


def put_rows_on_paper(
    ledger: Ledger,
    key: str,
    period: Period,
    out: Path,
    *,
    denominator: bool = False,
    where: Mapping[str, str] = ALL_GROUPS,
    profile: Profile = OFFICE,
) -> Path:
    """Write the rows that a figure counts to an Excel file: the sum of their last column is the number.

    `where` names the groups that alone are counted, by dimension.
    """
    from app.exports.registers import write_xlsx

    figure = BY_KEY[key]
    rows = figures.rows(ledger, key, period, denominator=denominator, limit=None, **where)
    only = "；".join(f"只计{COUNTY_DIMENSIONS[by]}：{name}" for by, name in where.items())
    part = f"{figure.label}（{'分母' if denominator else '分子'}）" if figure.of is not None else figure.label
    page = Printout(
        title=f"{part}明细",
        unit=str(ledger.setting("unit_name", "")),
        period=registers.period_words(period.since, period.until),
        columns=COLUMNS,
        rows=tuple((row.record, row.on, *discreet_cells(row.secret, (row.words,)), row.count) for row in rows),
        records=tuple(row.record for row in rows),
        notes=(*([f"{only}。"] if only else []), f"{figure.definition}合计{sum(row.count for row in rows)}。"),
    )
    page = masking(ledger, profile)(page)
    return hand_out(ledger, Leaving(page.title, period.since, period.until, profile), out, partial(write_xlsx, page))
