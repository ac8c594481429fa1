"""What 代表履职手册 and 履职登记表 hold beside the entries: obligations, and lists to be written in by hand."""

from collections.abc import Sequence

from app.books.dossier import SECTIONS, Dossier, Fact, Table, Year
from app.books.page import Column, ValueKind

OBLIGATIONS = (
    "遵守宪法和法律，保守国家秘密，在生产、工作和社会活动中协助宪法和法律的实施。",
    "按时出席人民代表大会会议，认真审议各项议案和报告，发表意见，依法表决。",
    "参加视察、专题调研、执法检查和代表小组等统一组织的活动。",
    "学习法律和履职知识，深入调查研究，提高履职能力。",
    "联系选民，听取和反映意见要求，跟踪办理，把结果告诉选民。",
    "向选民报告履职情况，接受监督；廉洁自律，公道正派，勤勉尽责。",
)
BASIS = "以上按代表法关于代表义务的规定概括，以法律原文为准。"
HOUSEHOLDS = 10  # rows of the list of households where their number is not known
HOUSEHOLD_COLUMNS = (
    Column("head", "户主姓名", ValueKind.TEXT, 5),
    Column("village", "村组或住址", ValueKind.TEXT, 8),
    Column("phone", "联系电话", ValueKind.TEXT, 7),
    Column("people", "人口", ValueKind.NUMBER, 3),
    Column("note", "家庭情况和诉求", ValueKind.TEXT, 9),
)
VISIT_COLUMNS = (
    Column("on", "日期", ValueKind.TEXT, 5),
    Column("head", "走访对象", ValueKind.TEXT, 5),
    Column("matter", "反映事项", ValueKind.TEXT, 12),
    Column("done", "处理和反馈", ValueKind.TEXT, 9),
)
REPORT_LINES = ("述职时间和地点", "参加选民（人数）", "述职内容", "选民评议和测评结果", "整改打算")
SIGNERS = ("代表本人（签名）", "小组长或站长（签名）", "主席团（章）")
BRIEF = ("on", "kind", "matter", "place", "outcome")  # columns of the log that a booklet has room for


def blank(key: str, title: str, columns: tuple[Column, ...]) -> Table:
    """A list without rows, to be filled by hand."""
    return Table(key, title, columns, ())


def counts(year: Year) -> Table:
    """How much of each section there was, side by side on one line."""
    used = [section for section in SECTIONS if year.counts.get(section.key)] or list(SECTIONS)
    columns = (
        *(Column(each.key, each.short, ValueKind.NUMBER, 3) for each in used),
        Column("count", "合计", ValueKind.NUMBER, 3),
    )
    row = (*(year.counts.get(each.key, 0) for each in used), sum(year.counts.values()))
    return Table("counts", "全年履职统计", columns, (row if year.year else (None,) * len(row),), (year.words,))


def counts_down(year: Year) -> Table:
    """The same one below the other, where paper is narrow."""
    known = bool(year.year)
    rows = [(section.title, year.counts.get(section.key, 0) if known else None) for section in SECTIONS]
    rows.append(("合计", sum(year.counts.values()) if known else None))
    columns = (Column("item", "履职类别", ValueKind.TEXT, 14), Column("count", "数量", ValueKind.NUMBER, 4))
    return Table("counts", "年度汇总", columns, tuple(rows), tuple(title for title, _ in rows))


def narrowed(table: Table, keys: Sequence[str]) -> Table:
    """The list with these columns only."""
    kept = [at for at, column in enumerate(table.columns) if column.key in keys]
    columns = tuple(table.columns[at] for at in kept)
    return Table(
        table.key, table.title, columns, tuple(tuple(row[at] for at in kept) for row in table.rows), table.records
    )


def form_facts(dossier: Dossier) -> tuple[Fact, ...]:
    """What the head of a form tells of a deputy: who it is, and the mandates in a word."""
    by_key = {
        "levels": Fact("levels", "代表级别", dossier.levels),
        "terms": Fact("terms", "届次", dossier.terms),
        "certificate": Fact("certificate", "代表证号", dossier.number),
        "constituency": Fact("constituency", "选区", _first(dossier.seats, "constituency")),
    } | {fact.key: fact for fact in dossier.facts}
    wanted = (
        "name", "gender", "born", "party", "levels", "terms", "constituency", "certificate", "station", "group", "grid",
        "phone", "post",
    )  # fmt: skip
    return tuple(by_key[key] for key in wanted if key in by_key and (by_key[key].value or not dossier.public))


def _first(table: Table, key: str) -> str:
    place = next((at for at, column in enumerate(table.columns) if column.key == key), None)
    return "" if place is None or not table.rows else str(table.rows[0][place] or "")
