"""Registers as offices keep them, drawn by a seed: a workbook of a kind and a shape, and what the ledger must hold."""

import random
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from openpyxl import Workbook

NAMES = [f"示例{sign}" for sign in "甲乙丙丁戊己庚辛壬癸"]
UNITS = ["示例水务站", "示例交通所", "示例民政所"]
MATTERS = ["路面坑洼", "渠道堵塞", "路灯不亮", "水压不足", "垃圾未清", "桥栏松动"]
RATINGS = {"满意": "满意", "非常满意": "满意", "比较满意": "基本满意", "基本满意": "基本满意", "不太满意": "不满意"}
LEVELS = {
    "镇": ("乡",),
    "乡镇": ("乡",),
    "县级": ("县",),
    "县、乡": ("县", "乡"),
    "县乡两级": ("县", "乡"),
    "市人大代表": ("市",),
}
NOTHING = (None, "/", "—", "无", "-")


@dataclass(frozen=True)
class Register:
    """`wanted` is what the ledger holds afterwards, one value per `columns` and row; `values` are given for all rows."""

    table: str
    title: str
    columns: tuple[str, ...]
    wanted: tuple[tuple[object, ...], ...]
    sheets: tuple[str, ...]
    source: str = ""


@dataclass(frozen=True)
class Column:
    """What a column means, what offices call it, and how it is written in one row: what stands there, what is meant."""

    ours: str
    words: tuple[str, ...]
    write: object


def spelled(draw, day):
    """A day as somebody wrote it."""
    return draw.choice(
        (
            day.isoformat(),
            f"{day.year}.{day.month}.{day.day}",
            f"{day.year}/{day.month}/{day.day}",
            f"{day.year}年{day.month}月{day.day}日",
            f"{day.year}-{day.month}-{day.day} 9:20",
            day,
            datetime(day.year, day.month, day.day, 16, 30),
            (day - date(1899, 12, 30)).days + 0.6875,
        )
    )


def days(offset):
    def write(draw, at):
        day = date(2024, 3, 1) + timedelta(days=at + offset)
        return spelled(draw, day), day

    return write


def one_of(words):
    def write(draw, _):
        word = draw.choice(list(words))
        return word, words[word]

    return write


def called(draw, at):
    name = NAMES[at % len(NAMES)]
    return draw.choice((name, " ".join(name), name)), name


def rung(draw, at):
    number = f"138{at:08d}"
    wide = number.translate({ord(sign): ord(sign) - ord("0") + ord("０") for sign in "0123456789"})
    return draw.choice((number, int(number), wide, f"{number[:3]} {number[3:7]} {number[7:]}", *NOTHING[1:2])), number


def phone(draw, at):
    written, number = rung(draw, at)
    return written, "" if written in NOTHING else number


def text(form, empty=False):
    def write(draw, at):
        if empty and draw.random() < 0.2:
            return draw.choice(NOTHING), ""
        words = form(draw, at)
        return words, words

    return write


def matter(_, at):
    return f"示例村{MATTERS[at % len(MATTERS)]}，第{at}处"


def unit(_, at):
    return UNITS[at % len(UNITS)]


OPINIONS = {
    "来电登记": (
        "来电",
        (
            Column("日期", ("来电时间", "来电日期"), days(0)),
            Column("反映人", ("来电人", "来电人姓名"), called),
            Column("联系电话", ("来电号码", "联系电话", "手机号码"), phone),
            Column("内容", ("诉求内容", "来电内容"), text(matter)),
            Column("承办单位", ("转办部门", "承办部门"), text(unit)),
            Column("答复日期", ("回复时间", "反馈日期"), days(9)),
            Column("办理结果", ("回复内容", "回复情况"), text(lambda _, at: f"已答复第{at}次")),
        ),
    ),
    "五单流转台账": (
        "接待选民",
        (
            Column("日期", ("点单时间", "点单日期"), days(0)),
            Column("反映人", ("点单人",), called),
            Column("村组", ("家庭住址", "所在村"), text(lambda _, at: f"示例村{at}组", empty=True)),
            Column("内容", ("点单内容", "点单事项"), text(matter)),
            Column("承办单位", ("派单部门", "派单单位"), text(unit)),
            Column("交办日期", ("派单时间", "派单日期"), days(2)),
            Column("答复日期", ("办结时间", "完成日期"), days(8)),
            Column("办理结果", ("销单情况",), text(lambda _, at: f"已办第{at}单")),
            Column("结果评价", ("验单评价", "验单结果"), one_of(RATINGS)),
        ),
    ),
    "民情走访台账": (
        "走访选民",
        (
            Column("日期", ("走访日期", "走访时间"), days(0)),
            Column("反映人", ("受访群众", "走访对象"), called),
            Column("村组", ("村组", "现住址"), text(lambda _, at: f"示例村{at}组", empty=True)),
            Column("内容", ("民情内容", "反映事项"), text(matter)),
            Column("难度级别", ("难易程度", "级别"), one_of({"小事": "小事", "难事": "难事", "大事": "大事"})),
            Column("承办单位", ("交办去向", "责任部门"), text(unit)),
        ),
    ),
}
DEPUTIES = (
    Column("姓名", ("姓名", "代表姓名"), called),
    Column("性别", ("性别",), one_of({"男": "男", "女": "女", "男性": "男", "女性": "女"})),
    Column("民族", ("民族",), text(lambda _, __: "汉族")),
    Column("单位及职务", ("工作单位及职务", "职务"), text(lambda _, at: f"示例村第{at}组组长", empty=True)),
    Column("代表级别", ("代表层次", "代表级别", "代表类别"), one_of(LEVELS)),
    Column("选区", ("所在选区", "选举单位"), text(lambda _, at: f"第{at}选区")),
    Column("联系电话", ("手机号", "联系方式"), phone),
)
SHAPES = ("plain", "two titles", "three rows", "sections", "months", "footed", "ticks", "lettered", "csv", "gb18030")


def register(path, seed):
    """Write the register of that seed at `path` and say what it holds."""
    draw = random.Random(f"register {seed}")
    shape = SHAPES[seed % len(SHAPES)]
    roll = shape != "ticks" and seed % 4 == 3
    title = "人大代表花名册" if roll else draw.choice(sorted(OPINIONS))
    source, columns = ("", DEPUTIES) if roll else OPINIONS[title]
    kept = [
        each
        for each in columns
        if each.ours in {"日期", "内容", "姓名", "代表级别", "选区", "反映人"} or draw.random() < 0.7
    ]
    if all(each.ours != "答复日期" for each in kept):  # a reply is one from its day on
        kept = [each for each in kept if each.ours != "办理结果"]
    draw.shuffle(kept)
    heads = [draw.choice(each.words) for each in kept]
    many = draw.randint(4, 9)
    cells = [[each.write(draw, at) for each in kept] for at in range(1, many + 1)]
    ours, wanted = [each.ours for each in kept], [[meant for _, meant in row] for row in cells]
    written = [[word for word, _ in row] for row in cells]
    if shape == "ticks":
        heads, ours, written, wanted = ticked(draw, heads, ours, written, wanted)
    if shape == "lettered":  # a heading that was left blank, above something that is nobody's
        heads, written = [*heads, None], [[*row, f"附{at}"] for at, row in enumerate(written, 1)]
    sheets = put(path, shape, title, heads, written)
    return Register("代表" if roll else "意见", title, tuple(ours), tuple(map(tuple, wanted)), sheets, source)


def ticked(draw, heads, ours, written, wanted):
    """Three columns more, with a √ in one of them."""
    words = ("满意", "基本满意", "不满意")
    if "结果评价" in ours:
        at = ours.index("结果评价")
        heads, ours = heads[:at] + heads[at + 1 :], ours[:at] + ours[at + 1 :]
        written, wanted = ([row[:at] + row[at + 1 :] for row in rows] for rows in (written, wanted))
    chosen = [draw.choice(words) for _ in written]
    ticks = [[draw.choice("√✓☑") if word == each else None for word in words] for each in chosen]
    return (
        [*heads, *words],
        [*ours, "结果评价"],
        [row + more for row, more in zip(written, ticks, strict=True)],
        [[*row, each] for row, each in zip(wanted, chosen, strict=True)],
    )


def put(path, shape, title, heads, rows):
    """Write the rows in that shape; the names of the sheets that hold any."""
    if shape in {"csv", "gb18030"}:
        lines = [",".join("" if value is None else str(value) for value in row) for row in (heads, *rows)]
        path.with_suffix(".csv").write_bytes("\r\n".join(lines).encode("utf-8-sig" if shape == "csv" else shape))
        return (path.stem,)
    book = Workbook()
    book.remove(book.active)
    parts = [rows[:2], rows[2:]] if shape == "months" else [rows]
    names = [f"{at}月{title}" for at in range(1, 3)] if shape == "months" else [title if shape == "plain" else "Sheet1"]
    for name, part in zip(names, parts, strict=True):
        fill(book.create_sheet(name), shape, title, heads, part)
    book.save(path)
    return tuple(names)


def fill(sheet, shape, title, heads, rows):
    if shape not in {"plain", "months"}:
        sheet.append([f"示例镇{title}"])
        sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(heads) + 1)
    if shape == "two titles":
        sheet.append(["填报单位：示例镇", None, None, "2024年12月"])
    if shape == "three rows":
        deep(sheet, heads)
    else:
        sheet.append(["序号", *heads])
    for at, row in enumerate(rows, 1):
        if shape == "sections" and at in {1, 3}:
            sheet.append([f"{'一二三'[at // 2]}、第{at}片区"])
        if shape == "sections" and at == 4:
            sheet.append(["序号", *heads])
        sheet.append([at, *row])
    if shape == "footed":
        sheet.append(["总计", None, f"{len(rows)}条"])
        sheet.append(["备注：以上均已核对"])
        sheet.append(["制表：示例经办", None, "审核：示例主任"])


def deep(sheet, heads):
    """The last two headings under a group under a group, each merged across; the others merged down."""
    width, top = len(heads) + 1, sheet.max_row + 1
    sheet.append(["序号", *heads[:-2], "登记情况", None])
    sheet.append([None] * (width - 2) + ["其中", None])
    sheet.append([None] * (width - 2) + [*heads[-2:]])
    for row in (top, top + 1):
        sheet.merge_cells(start_row=row, start_column=width - 1, end_row=row, end_column=width)
    for column in range(1, width - 1):
        sheet.merge_cells(start_row=top, start_column=column, end_row=top + 2, end_column=column)
