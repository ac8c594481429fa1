"""A deputy in the window's words: seats, facts, deeds, and a row of the list."""

from collections.abc import Mapping
from typing import Any

from app.ledger.deputies import DeputyEntry, Seat
from app.rules.choices import DEPUTY
from app.rules.days import full_day
from app.rules.deed import Deed
from app.rules.trade import ENDED, IN_OFFICE, SUSPENDED
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.tags import Tag

ALL = "全部"
STATES = (ALL, IN_OFFICE, SUSPENDED, ENDED)
DEED_COLUMNS = (
    TableColumn("on", "日期", 92, sorts=False),
    TableColumn("kind", "履职类别", 92, sorts=False),
    TableColumn("matter", "事项", 120, stretch=True, sorts=False),
    TableColumn("role", "角色", 52, sorts=False),
    TableColumn("hours", "小时", 46, sorts=False, right=True, spare=True),
    TableColumn("number", "编号", 100, sorts=False, link=True),
)
TONES = {IN_OFFICE: "done", SUSPENDED: "soon", ENDED: "plain"}
PAGES = {"activities": "activities", "cases": "cases"}


def seat_words(seat: Seat) -> str:
    """县代表　第十四届　太平街选区　证号 太003　2022-03-18 当选"""
    parts = (
        f"{seat.level}人大代表" if seat.level else "",
        seat.term,
        seat.constituency,
        f"证号 {seat.certificate}" if seat.certificate else "",
        f"{full_day(seat.elected_on)} 当选" if seat.elected_on else "",
    )
    return "　".join(part for part in parts if part)


def facts(deputy: DeputyEntry) -> list[tuple[str, str]]:
    """What is known beside name, post and seats; nothing is shown for what is not."""
    households = str(deputy.households) if deputy.households is not None else ""
    pairs = (
        ("身份", deputy.capacity if deputy.capacity != DEPUTY else ""),
        ("性别", deputy.gender), ("民族", deputy.ethnicity), ("出生年月", deputy.born), ("党派", deputy.party),
        ("学历", deputy.education), ("电话", deputy.phone), ("小组", deputy.group), ("联络站", deputy.station),
        ("网格", deputy.grid), ("联系户数", households), ("专长", deputy.speciality), ("备注", deputy.note),
    )  # fmt: skip
    return [(name, value) for name, value in pairs if value]


def deed_row(deed: Deed) -> tuple[object, ...]:
    hours = f"{deed.hours:g}" if deed.hours is not None else ""
    return deed.id, deed.on, deed.kind, deed.matter, deed.role, hours, deed.number


def columns(year: int) -> tuple[TableColumn, ...]:
    """The columns of the list; the deeds of one year are counted."""
    return (
        TableColumn("name", "姓名", 84),
        TableColumn("levels", "级别", 62, spare=True),
        TableColumn("place", "选区", 90, stretch=True),
        TableColumn("done", f"{year}履职", 84, right=True, spare=True),
        TableColumn("status", "状态", 64),
        TableColumn("group", "小组", 64, spare=True, grows=True),
    )


def row(each: DeputyEntry, done: Mapping[str, int]) -> tuple[object, ...]:
    """One deputy in the list."""
    return (
        each.id,
        each.name,
        "、".join(seat.level for seat in each.seats),
        _place(each),
        done.get(each.id, 0),
        Tag(each.status, TONES.get(each.status, "plain")),
        each.group.removesuffix("代表小组"),
    )


def order(each: DeputyEntry, key: str, done: Mapping[str, int]) -> Any:
    """By what the list is sorted."""
    keys = {
        "name": each.sort_key,
        "levels": -len(each.seats),
        "place": _place(each),
        "group": each.group,
        "done": done.get(each.id, 0),
        "status": STATES.index(each.status) if each.status in STATES else len(STATES),
    }
    return keys[key]


def _place(each: DeputyEntry) -> str:
    return "、".join(dict.fromkeys(seat.constituency for seat in each.seats if seat.constituency))
