"""Registers of plainly invented entries for the paper to be tried on."""

from datetime import date, timedelta

from app.books.page import CellValue, Column, Printout, ValueKind

STEMS = "甲乙丙丁戊己庚辛壬癸"
MATTERS = (
    "村东头第三排路灯不亮，老人晚上出门不方便，希望尽快修复",
    "南地机井配套设施损坏，浇地要排队等到半夜",
    "小学门口上下学时段车辆乱停放，存在安全隐患，建议增设警示标志并安排人员疏导",
    "反映2024年度医保缴费后查询不到记录（已缴380元），希望核实",
    "建议增加8路公交车班次，早上7:30—8:30等车时间超过40分钟",
)
COLUMNS = (
    Column("number", "编号", ValueKind.TEXT, 6),
    Column("raised_on", "日期", ValueKind.DATE, 5),
    Column("place", "地点", ValueKind.TEXT, 5),
    Column("deputies", "接待代表", ValueKind.NAMES, 5),
    Column("raised_by", "来访人", ValueKind.TEXT, 4),
    Column("village", "村组/单位", ValueKind.TEXT, 5),
    Column("phone", "电话", ValueKind.TEXT, 6),
    Column("content", "反映问题", ValueKind.LONG, 16),
    Column("people", "人次", ValueKind.NUMBER, 2),
    Column("spot", "现场答复", ValueKind.YES_NO, 3),
    Column("due_on", "应办结日期", ValueKind.DATE, 5),
    Column("outcome", "选民意见", ValueKind.CHOICE, 3),
)
NOTES = ("要求保密的不印姓名和电话。", "办结指现场答复、不予受理或引导信访、转为建议或已销号。")


def entry(index: int) -> tuple[CellValue, ...]:
    day = date(2024, 1, 2) + timedelta(days=index % 350)
    names = tuple(
        f"示例{STEMS[(index + other) % 10]}{STEMS[(index // 10 + other) % 10]}" for other in range(index % 3 + 1)
    )
    return (
        f"2024-接-{index + 1:04d}", day, "示例村联络点", names, f"样例{STEMS[index % 10]}", f"示例村{index % 9 + 1}组",
        f"0000000{index % 10000:04d}", MATTERS[index % 5] * (index % 7 // 6 + 1), index % 4, index % 2 == 0,
        day + timedelta(days=30) if index % 4 else None, ("满意", "基本满意", "不满意", "")[index % 4],
    )  # fmt: skip


def register(count: int, *, chapters: tuple[tuple[int, str], ...] = (), **changes: object) -> Printout:
    """A register of `count` invented entries."""
    rows = [entry(index) for index in range(count)]
    given: dict[str, object] = {
        "title": "接待选民簿", "unit": "示例县示例镇人大主席团", "period": "2024年1月1日至2024年12月31日",
        "columns": COLUMNS, "rows": rows, "records": [str(row[0]) for row in rows], "notes": NOTES, "chapters": chapters,
    }  # fmt: skip
    return Printout(**(given | changes))  # type: ignore[arg-type]


def texts(values: list[str], *, width: int = 12, kind: ValueKind = ValueKind.LONG) -> Printout:
    """A register of one column that holds these texts."""
    return register(
        0, columns=(Column("text", "内容", kind, width),), rows=[(value,) for value in values],
        records=[f"第{number}条" for number in range(1, len(values) + 1)],
    )  # fmt: skip
