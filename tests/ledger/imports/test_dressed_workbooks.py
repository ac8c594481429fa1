"""Fifty registers as offices keep them: known rows, dressed up in other words and shapes, are read for what they are."""

import random
from datetime import date, datetime

import pytest
from openpyxl import Workbook

from app.desk import foreign
from app.desk.foreign import Decided
from app.desk.paper import put_on_paper
from app.exports.workbooks import read_workbook
from app.exports.workbooks.template import parsed
from app.ledger import cases, custody
from app.ledger.cases import CaseDraft
from app.ledger.imports import apply, tidied
from app.ledger.imports.foreign.guessing import guess
from app.rules.profiles import OFFICE, PUBLIC
from tests import ledgers

OPINIONS = {
    "意见编号": (("登记编号", "编号", "信访编号", "意见编号"), lambda at: f"甲-{at}"),
    "日期": (("接待日期", "登记日期", "来访时间", "反映日期"), lambda at: date(2024, 6, at)),
    "反映人": (("来访人", "来访人姓名", "选民姓名", "群众姓名", "反映人"), lambda at: f"示例{'甲乙丙丁戊己'[at % 6]}"),
    "联系电话": (("电话", "联系方式", "手机", "联系电话"), lambda at: f"1380000{at:04d}"),
    "村组": (("住址", "家庭住址", "村组", "所在村"), lambda at: f"示例村{at}组"),
    "内容": (("反映问题", "反映内容", "信访事项", "诉求内容", "反映的问题"), lambda at: f"示例路第{at}段坑洼，请修"),
    "承办单位": (("责任单位", "承办部门", "转办单位", "承办单位"), lambda at: f"示例{'一二三'[at % 3]}所"),
    "答复日期": (("办结时间", "答复时间", "办结日期"), lambda at: date(2024, 7, at)),
    "办理结果": (("办理情况", "处理结果", "落实情况"), lambda at: f"已修好第{at}段"),
}
DEPUTIES = {
    "姓名": (
        ("代表姓名", "姓名"),
        lambda at: f"示例{'甲乙丙丁戊己'[at % 6]}{at}号".replace(f"{at}号", "生" if at % 2 else ""),
    ),
    "性别": (("性别",), lambda at: "男" if at % 2 else "女"),
    "民族": (("民族",), lambda _: "汉族"),
    "出生年月": (("出生年月", "出生日期"), lambda at: f"19{60 + at}-03"),
    "党派": (("政治面貌", "党派"), lambda _: "群众"),
    "学历": (("文化程度", "学历"), lambda _: "大专"),
    "单位及职务": (("工作单位及职务", "单位职务", "职务"), lambda at: f"示例村第{at}组组长"),
    "代表级别": (("代表层次", "级别", "代表级别"), lambda _: "乡"),
    "选区": (("所在选区", "选区", "选举单位"), lambda at: f"第{at}选区"),
    "联系电话": (("手机号码", "电话", "联系电话"), lambda at: f"1390000{at:04d}"),
}
KINDS = {"意见": (OPINIONS, "接待登记台账"), "代表": (DEPUTIES, "人大代表花名册")}
NEEDED = {"意见": ("日期", "反映人", "内容"), "代表": ("姓名", "代表级别", "选区")}
SHAPES = ("plain", "titled", "grouped", "merged groups", "footed", "chaptered", "repeated")


def dressed(path, seed):
    """A workbook of that seed: what it is, the headings it was given for our columns, and its rows in our words."""
    draw = random.Random(seed)
    kind = draw.choice(sorted(KINDS))
    columns, title = KINDS[kind]
    kept = [name for name in columns if name in NEEDED[kind] or draw.random() < 0.75]
    draw.shuffle(kept)
    headings = {name: draw.choice(columns[name][0]) for name in kept}
    shape = draw.choice(SHAPES)
    rows = [[columns[name][1](at) for name in kept] for at in range(1, draw.randint(4, 9))]
    sheet, book = None, Workbook()
    sheet = book.active
    sheet.title = draw.choice(["Sheet1", "2024年", title])
    counted = draw.random() < 0.5
    lead, first = (["序号"], 1) if counted else ([], 0)
    if shape != "plain":
        sheet.append([f"示例镇{title}"])
        sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(kept) + first)
    words = [*lead, *headings.values()]
    if shape in {"grouped", "merged groups"}:
        grouped(sheet, words, merged=shape == "merged groups")
    else:
        sheet.append(words)
    for at, row in enumerate(rows, 1):
        if shape == "chaptered" and at == 3:
            sheet.append(["二、第二片区"])
        if shape == "repeated" and at == 3:
            sheet.append(words)
        sheet.append([*([at] if counted else []), *row])
    if shape == "footed":
        sheet.append(["合计", *[None] * (len(words) - 2), f"{len(rows)}件"])
        sheet.append(["填表人：示例经办", None, "审核人：示例主任"])
    book.save(path)
    return kind, headings, [dict(zip(kept, row, strict=True)) for row in rows]


def grouped(sheet, words, *, merged):
    """The last two headings under one word."""
    at = sheet.max_row + 1
    sheet.append([*words[:-2], "其中", None])
    sheet.append([*[None] * (len(words) - 2), *words[-2:]])
    if merged:
        sheet.merge_cells(start_row=at, start_column=len(words) - 1, end_row=at, end_column=len(words))
        for column in range(1, len(words) - 1):
            sheet.merge_cells(start_row=at, start_column=column, end_row=at + 1, end_column=column)


def as_day(value):
    return value if isinstance(value, (str, int)) else f"{value:%Y-%m-%d}"


@pytest.mark.parametrize("seed", range(50))
def test_a_register_in_other_words_and_shapes_is_read_for_what_it_is(tmp_path, seed):
    kind, headings, rows = dressed(tmp_path / "往年.xlsx", seed)
    (raw,) = parsed(tmp_path / "往年.xlsx")
    sheet = tidied(raw)
    read = guess(sheet)
    assert read.sheet == kind
    assert {ours: theirs.rpartition("/")[2] for theirs, ours in read.columns.items()} == headings
    ours = apply(sheet, read)
    found = [dict(zip(ours.headings, cells, strict=True)) for _, cells in ours.rows]
    assert [{name: as_day(each[name]) for name in headings} for each in found] == [
        {name: as_day(value) for name, value in row.items()} for row in rows
    ]


def test_a_long_row_that_our_own_book_split_comes_back_whole(tmp_path):
    text = "".join(f"第{at}句：灌溉用电电压不足，水泵带不动。\n" * (at % 3 == 0) + f"第{at}句。" for at in range(300))
    ledger = ledgers.opened(tmp_path / "簿.liubu", lambda: datetime(2024, 9, 20, 9), **ledgers.TAIPING)
    for content in (text, "短的"):
        cases.register(ledger, CaseDraft(date(2024, 6, 5), content, source="接待选民", raised_by="样例甲"))
    out = put_on_paper(ledger, "receptions", None, None, form="xlsx", out=tmp_path / "簿.xlsx")
    ledger.close()
    [raw] = [tidied(each) for each in read_workbook(out)]
    found = {"".join(str(value).split()) for _, cells in raw.rows if cells[0] in (1, 2) for value in cells}
    assert {"".join(text.split()), "短的"} <= found
    assert not [cells for _, cells in raw.rows if cells[0] == "续"]


@pytest.fixture
def printing(tmp_path):
    ledger = ledgers.opened(tmp_path / "簿.liubu", lambda: datetime(2024, 9, 20, 9), **ledgers.TAIPING)
    yield ledger
    ledger.close()


def printed(ledger, path, profile=OFFICE):
    """The register of receptions as it is printed, and read back."""
    out = put_on_paper(ledger, "receptions", None, None, form="xlsx", out=path, profile=profile)
    [sheet] = foreign.decided(ledger, foreign.look(ledger, out, lambda *_: None), Decided(values={"来源": "接待选民"}))
    return sheet


def test_a_register_that_the_ledger_printed_is_known_again_by_its_numbers(printing, tmp_path):
    cases.register(printing, CaseDraft(date(2024, 6, 5), "路坏", source="接待选民", raised_by="样例甲"))
    sheet = printed(printing, tmp_path / "簿.xlsx")
    report = foreign.take(printing, (sheet,), lambda *_: None)
    assert (report.added, report.unchanged, report.refused, report.conflicts) == (0, 1, (), ())
    assert "与台账中已有的“2024-接-001”对上" in report.notes[-1]


def test_in_another_ledger_and_of_a_masked_copy_the_same_number_is_another_matter(printing, tmp_path):
    draft = CaseDraft(date(2024, 6, 5), "路坏", source="接待选民", raised_by="样例甲")
    cases.register(printing, draft)
    assert printed(printing, tmp_path / "公开.xlsx", PUBLIC).raw.printed == ""
    sheet = printed(printing, tmp_path / "簿.xlsx")
    other = custody.create(tmp_path / "别.liubu", clock=lambda: datetime(2024, 9, 21, 9), **ledgers.TAIPING)
    cases.register(other, draft)
    assert foreign.preview(other, (sheet,), lambda *_: None).added == 1
    other.close()
