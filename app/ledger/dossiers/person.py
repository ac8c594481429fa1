"""The first leaves of a deputy's file: what is known of the person, the mandates, all years at a glance."""

from collections.abc import Collection, Sequence

from app.books.dossier import SEAT_COLUMNS, SECTIONS, Fact, Table, Year, filled_table
from app.books.page import CellValue, Column, ValueKind
from app.ledger.deputies import DeputyEntry
from app.rules.tenure import out_words, tenure

SEAT_FIELDS = ("levels", "terms", "constituency", "certificate", "elected")  # in the order of SEAT_COLUMNS


def facts(entry: DeputyEntry, fields: Collection[str] | None = None) -> tuple[Fact, ...]:
    """What is known of a deputy: everything, or what may be published and is known."""
    known = (
        Fact("name", "姓名", entry.name),
        Fact("gender", "性别", entry.gender),
        Fact("ethnicity", "民族", entry.ethnicity),
        Fact("born", "出生年月", _month(entry.born)),
        Fact("party", "党派", entry.party),
        Fact("education", "学历", entry.education),
        Fact("group", "代表小组", entry.group),
        Fact("station", "联络站", entry.station),
        Fact("grid", "联系网格", entry.grid),
        Fact("households", "联系户数", "" if entry.households is None else f"{entry.households}户"),
        Fact("phone", "联系电话", entry.phone),
        Fact("status", "任职状态", entry.status),
        Fact("post", "单位职务", entry.post, wide=True),
        Fact("speciality", "专业特长", entry.speciality, wide=True),
        *([Fact("status_reason", "状态说明", entry.status_reason, wide=True)] if entry.status_reason else []),
        *(
            [Fact("states", "不在任的日子", out, wide=True)]
            if (out := out_words(tenure(None, entry.states).dated))
            else []
        ),
        *([Fact("note", "备注", entry.note, wide=True)] if entry.note else []),
    )
    if fields is None:
        return known
    return tuple(fact for fact in known if fact.key in fields and fact.value)


def seats(entry: DeputyEntry, fields: Collection[str] | None = None) -> Table:
    """The mandates, the first one first."""
    shown = [at for at, field in enumerate(SEAT_FIELDS) if fields is None or field in fields]
    rows = [(seat.level, seat.term, seat.constituency, seat.certificate, seat.elected_on) for seat in entry.seats]
    return filled_table(
        "seats",
        "任职情况",
        tuple(SEAT_COLUMNS[at] for at in shown),
        [tuple(row[at] for at in shown) for row in rows],
        [f"第{number}项任职" for number in range(1, len(rows) + 1)],
    )


def overview(years: Sequence[Year]) -> Table | None:
    """All years at a glance; none where there is only one."""
    if len(years) < 2:
        return None
    used = [section for section in SECTIONS if any(year.counts.get(section.key) for year in years)]
    columns = (
        Column("on", "年度", ValueKind.TEXT, 4),
        *(Column(section.key, section.short, ValueKind.NUMBER, 3) for section in used),
        Column("count", "合计", ValueKind.NUMBER, 3),
    )
    rows: list[tuple[CellValue, ...]] = [
        (f"{year.year}年", *(year.counts.get(section.key, 0) for section in used), sum(year.counts.values()))
        for year in years
    ]
    sums = [sum(year.counts.get(section.key, 0) for year in years) for section in used]
    rows.append(("合计", *sums, sum(sums)))
    return Table("overview", "历年履职一览", columns, tuple(rows), tuple(str(row[0]) for row in rows))


def _month(born: str) -> str:
    """1975-03 as it is written on a form: 1975年3月."""
    year, _, month = born.partition("-")
    return f"{year}年{int(month)}月" if month.isdecimal() else born
