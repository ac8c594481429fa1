"""Plainly invented deputies' files for the paper to be tried on."""

import io
from dataclasses import replace
from datetime import date, timedelta

from PIL import Image

from app.books.dossier import (
    DEED_COLUMNS,
    OPINION_COLUMNS,
    SEAT_COLUMNS,
    Dossier,
    Fact,
    Table,
    Year,
    filled_table,
)

MATTERS = ("示例村道路调研", "接待群众，听取对灌溉水渠的意见", "学习代表法", "镇人代会")


def deeds(year, many, start=0):
    rows = [
        (date(year, 1, 2) + timedelta(days=at % 360), "接待选民", MATTERS[at % 4], f"示例村{at % 9 + 1}组", "参加", None,
         "", f"{year}-活-{at + start:03d}")
        for at in range(many)
    ]  # fmt: skip
    return tuple(rows)


def listed(key, title, rows, columns=DEED_COLUMNS):
    return filled_table(key, title, columns, rows, [str(row[-1]) for row in rows])


def opinions(year, many, words="路灯不亮"):
    rows = [
        (date(year, 5, 1), f"{year}-接-{at:03d}", words, "转交办理", "示例办", "已修好", "满意", "已销号")
        for at in range(many)
    ]
    return listed("opinions", "收集意见及办理结果", rows, OPINION_COLUMNS)


def chapter(year, many=6, more=()):
    tables = (listed("meetings", "参加会议", deeds(year, many)), *more)
    return Year(year, ("全年登记履职6项。",), {"meetings": many}, tables, listed("log", "履职流水", deeds(year, many)))


def file(**changes):
    facts = (
        Fact("name", "姓名", "示例甲"), Fact("gender", "性别", "女"), Fact("party", "党派", "群众"),
        Fact("phone", "联系电话", "13900000001"), Fact("post", "单位及职务", "示例村村民", wide=True),
    )  # fmt: skip
    seats = Table(
        "seats", "任职情况", SEAT_COLUMNS, (("乡", "第十四届", "东街选区", "示018", date(2022, 3, 18)),), ("第1项任职",)
    )
    given = {
        "deputy_id": "1", "place": 12, "name": "示例甲", "called": "示例甲", "number": "示018", "unit": "示例县示例镇",
        "terms": "第十四届", "levels": "县、乡", "period": "2022年—2024年", "facts": facts, "seats": seats, "overview": None,
        "years": (chapter(2023), chapter(2024, more=(opinions(2024, 3),))), "households": 11,
    }  # fmt: skip
    return Dossier(**(given | changes))


def portrait(size=(700, 980), quality=90):
    out = io.BytesIO()
    Image.radial_gradient("L").resize(size).convert("RGB").save(out, "JPEG", quality=quality)
    return out.getvalue()


def with_word(word):
    """A file in one opinion of which somebody wrote this."""
    return replace(file(), years=(chapter(2024, more=(opinions(2024, 2, word),)),))
