"""Workbooks: looking at one that follows no template, and importing a year of a county's busiest township."""

import random
import sqlite3
import tempfile
from contextlib import closing
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from openpyxl import Workbook, load_workbook

from app.desk import foreign
from app.exports.workbooks.template import parsed
from app.ledger import custody, imports
from tests.benchmarks.timing import once, side_by_side

LONG_ROWS, ROUNDS = 2_816, 3
DEPUTIES, ACTIVITIES, ATTENDANCES, OPINIONS = 420, 172, 3_638, 230
NOW = datetime(2025, 1, 6, 9)
SIGNS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"
UNITS = ("示例交通所", "示例水务站", "示例民政所", "示例电管所")


def run() -> dict:
    with tempfile.TemporaryDirectory() as folder:
        return {"scenarios": [looking(Path(folder)), importing(Path(folder))]}


def looking(folder: Path) -> dict:
    """The look of the assistant (in this process, without starting the one that reads) beside bare reading."""
    path = long_texts(folder / "长文.xlsx")
    with closing(ledger_at(folder / "看.liubu")) as ledger:

        def look() -> None:
            sheets = [imports.tidied(raw) for raw in parsed(path)]
            assert [imports.proposed(ledger, sheet).sheet for sheet in sheets] == ["意见"]

        ours, bare = side_by_side(look, lambda: bare_reading(path), ROUNDS)
    name = f"看 {LONG_ROWS:,} 行长文字的工作簿"
    return {"scenario": name, "ours": ours, "opponent": bare, "against": "openpyxl 只读", "limit": 4.0, "goal": 2.0}


def importing(folder: Path) -> dict:
    """The whole import, reading process and all, beside bare reading and bare insertion of the same rows."""
    path = county_year(folder / "全年.xlsx")
    ours, bare = [], []
    for turn in range(ROUNDS + 1):
        target = folder / f"导入{turn}.liubu"
        with closing(ledger_at(target)) as ledger:
            ours.append(once(partial(whole_import, ledger, path)))
        rows = written_rows(target)
        read = once(partial(bare_reading, path))
        bare.append(read + once(partial(bare_insertion, target, folder / f"裸{turn}.db", rows)))
    middle = sorted(range(1, ROUNDS + 1), key=lambda turn: ours[turn])[ROUNDS // 2]
    name = f"导入 {DEPUTIES} 名代表、{ACTIVITIES} 次活动 {ATTENDANCES:,} 人次、{OPINIONS} 条意见"
    return {
        "scenario": name,
        "ours": ours[middle],
        "opponent": bare[middle],
        "against": "openpyxl 只读 + 同样的行裸写入",
        "limit": 4.0,
        "goal": 2.0,
    }


def whole_import(ledger, path: Path) -> None:
    sheets = foreign.look(ledger, path, lambda *_: None)
    report = foreign.take(ledger, sheets, lambda *_: None)
    assert (report.added, report.refused) == (DEPUTIES + ACTIVITIES + OPINIONS, ())


def ledger_at(path: Path):
    return custody.create(path, unit_code="410725104", unit_name="示例县示例镇", method="taiping", clock=lambda: NOW)


def bare_reading(path: Path) -> int:
    book = load_workbook(path, read_only=True, data_only=True)
    return sum(len(row) for sheet in book.worksheets for row in sheet.iter_rows(values_only=True))


TABLES = ("deputies", "mandates", "activities", "attendances", "cases", "steps", "case_deputies", "units", "journal")


def written_rows(path: Path) -> dict[str, list[tuple]]:
    """What the import left in the tables, journal and search texts included."""
    with closing(sqlite3.connect(path)) as connection:
        tables = (*TABLES, "search_docs")
        return {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables}


def bare_insertion(like: Path, path: Path, rows: dict[str, list[tuple]]) -> None:
    """The same rows into the same tables, indexes and full-text index of an empty file, in one transaction."""
    with closing(sqlite3.connect(like)) as source:
        made = source.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name IN "
            f"({','.join('?' * (len(rows)))}) ORDER BY type DESC",
            tuple(rows),
        ).fetchall()
        made += source.execute("SELECT sql FROM sqlite_master WHERE name = 'search_index'").fetchall()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in ("journal_mode = DELETE", "synchronous = EXTRA"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN IMMEDIATE")
        for (sql,) in made:
            if not sql.startswith("CREATE TRIGGER"):
                connection.execute(sql)
        for table, entries in rows.items():
            if entries:
                connection.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(entries[0]))})", entries)
        texts = [(row[0], row[3]) for row in rows["search_docs"]]
        connection.executemany("INSERT INTO search_index(rowid, body) VALUES (?, ?)", texts)
        connection.execute("COMMIT")


def long_texts(path: Path) -> Path:
    """A register of one sheet whose matters are told at length."""
    draw = random.Random(11)
    book = Workbook(write_only=True)
    sheet = book.create_sheet("接待登记")
    sheet.append(["示例镇人大代表接待选民登记台账"])
    sheet.append(["序号", "接待日期", "来访人", "联系电话", "村组", "反映问题", "承办单位", "办理情况", "满意度"])
    for at in range(LONG_ROWS):
        words = "".join(draw.choice("示例路段排水沟淤堵积水影响通行请尽快清理") for _ in range(draw.randint(300, 700)))
        said = "".join(draw.choice("已到现场查看并安排施工队清淤修补") for _ in range(draw.randint(150, 400)))
        day = date(2024, 1, 2) + timedelta(days=at % 360)
        sheet.append(
            [at + 1, day, called(at), f"138{at:08d}", f"示例村{at % 40}组", words, UNITS[at % 4], said, "满意"]
        )
    book.save(path)
    return path


def called(at: int) -> str:
    return f"示例{SIGNS[at % 22]}{SIGNS[at // 22 % 22]}"


def county_year(path: Path) -> Path:
    """Deputies, activities with those who came, and opinions, in the template's sheets."""
    draw = random.Random(7)
    book = Workbook(write_only=True)
    people = book.create_sheet("代表")
    people.append(["姓名", "性别", "民族", "代表级别", "选区", "代表证号", "联系电话", "单位及职务"])
    for at in range(DEPUTIES):
        row = [called(at), "男", "汉族", "乡", f"第{at % 60 + 1}选区", f"太{at:04d}", f"139{at:08d}", "示例村村民"]
        people.append(row)
    held = book.create_sheet("活动")
    held.append(["活动编号", "日期", "类型", "主题", "地点", "参加代表", "接待人次", "活动情况"])
    shares = [ATTENDANCES // ACTIVITIES + (at < ATTENDANCES % ACTIVITIES) for at in range(ACTIVITIES)]
    for at, many in enumerate(shares):
        came = "、".join(called(each) for each in draw.sample(range(DEPUTIES), many))
        day = date(2024, 1, 5) + timedelta(days=at * 2)
        held.append(
            [f"H{at}", day, "接待选民", f"第{at}次接待", "示例站", came, 13, "听取选民意见，当场答复或登记交办。" * 4]
        )
    said = book.create_sheet("意见")
    said.append(["意见编号", "活动编号", "日期", "来源", "反映人", "联系电话", "村组", "内容", "接单代表", "承办单位",
                 "交办日期", "答复日期", "办理结果", "结果评价", "销号日期"])  # fmt: skip
    for at in range(OPINIONS):
        day = date(2024, 1, 5) + timedelta(days=at % 172 * 2)
        row = [f"Y{at}", f"H{at % 172}", day, "接待选民", called(at + 40), f"137{at:08d}", f"示例村{at % 40}组",
               f"示例村第{at}处道路积水，请清理排水沟。" * 3, called(at % DEPUTIES), UNITS[at % 4],
               day + timedelta(days=1), day + timedelta(days=9), "已清理", "满意", day + timedelta(days=12)]  # fmt: skip
        said.append(row)
    book.save(path)
    return path
