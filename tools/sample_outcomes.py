"""What became of an opinion: each sign of the year's plan turned into the columns from 现场答复 to 备注."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from sample_draw import YEAR_END, months_after, workday_from, workday_until
from sample_matters import Told

DISSATISFIED = (
    "反映人认为只答复没有动工，要求明确时间。",
    "反映人认为没有解决根本问题，要求重新办理。",
    "反映人不认可答复内容，已告知主席团将重新交办。",
)
USUAL, AT_HARVEST = (8, 25), (1, 5)  # days to a reply
NOT_DECIDED = ("待主席团研究", "需先核实权属后分办", "涉及两个单位，待协调后交办")


def settle(sign: str, matter: dict[str, Any], day: date, told: Told) -> dict[str, Any]:
    """The columns of how an opinion was dealt with, for its sign; no sign is an item that was split."""
    return {"现场答复": "否"} | DEALT[sign](matter, day, told)


def _split(_: dict[str, Any], __: date, ___: Told) -> dict[str, Any]:
    return {"备注": "一事多题，已分解为具体问题分别办理"}


def _spot(matter: dict[str, Any], day: date, told: Told) -> dict[str, Any]:
    row: dict[str, Any] = {
        "现场答复": "是",
        "答复内容": told.words(matter["spot"]),
        "处理方式": "当场答复" if told.draw.chance(0.7) else "",
    }
    if told.draw.chance(0.35):
        row |= {"评价日期": day, "办理态度": "满意", "结果评价": told.draw.one(["满意", "满意", "基本满意"])}
    return row


def _assigned(matter: dict[str, Any], day: date, told: Told) -> dict[str, Any]:
    assigned = workday_from(day + timedelta(days=told.draw.between(0, 3)))
    return {
        "处理方式": "转交办理" if told.draw.chance(0.6) else "",
        "承办单位": matter["unit"],
        "协办单位": matter.get("co_unit", ""),
        "交办日期": assigned,
        "应办结日期": months_after(assigned, 1) if told.draw.chance(0.15) else "",
    }


def _replied(
    matter: dict[str, Any], day: date, told: Told, result: str, text: str, *, days: tuple[int, int] = USUAL
) -> dict[str, Any]:
    row = _assigned(matter, day, told)
    at_harvest = days == USUAL and matter.get("where") in (["夏"], ["秋"])
    replied = row["交办日期"] + timedelta(days=told.draw.between(*(AT_HARVEST if at_harvest else days)))
    return row | {
        "答复日期": workday_until(replied, row["交办日期"]),
        "结果类别": result,
        "办理结果": told.words(matter[text]),
    }


def _evaluated(row: dict[str, Any], attitude: str, outcome: str, told: Told) -> dict[str, Any]:
    day = workday_from(row["答复日期"] + timedelta(days=told.draw.between(2, 7)))
    return row | {"评价日期": day, "办理态度": attitude, "结果评价": outcome}


def _struck_off(row: dict[str, Any], told: Told) -> dict[str, Any]:
    return row | {"销号日期": workday_from(row["评价日期"] + timedelta(days=told.draw.between(0, 6)))}


def _content(row: dict[str, Any], told: Told) -> dict[str, Any]:
    outcome = told.draw.one(["满意", "满意", "满意", "基本满意"])
    return _struck_off(_evaluated(row, told.draw.one(["满意", outcome]), outcome, told), told)


def _urgent(matter: dict[str, Any], day: date, told: Told) -> dict[str, Any]:
    row = _content(_replied(matter, day, told, "A", "solved", days=(1, 5)), told)
    return row | {"应办结日期": row["交办日期"] + timedelta(days=7), "备注": "急件，限7日内办结"}


def _solved(matter: dict[str, Any], day: date, told: Told) -> dict[str, Any]:
    return _content(_replied(matter, day, told, "A", "solved"), told)


def _late(matter: dict[str, Any], day: date, told: Told) -> dict[str, Any]:
    row = _content(_replied(matter, day, told, "A", "solved", days=(37, 52)), told)
    return row | {"备注": "超期答复，已催办"}


def _planned_content(matter: dict[str, Any], day: date, told: Told) -> dict[str, Any]:
    return _content(_replied(matter, day, told, "B", "planned"), told)


def _solved_waiting(matter: dict[str, Any], day: date, told: Told) -> dict[str, Any]:
    return _replied(matter, day, told, "A", "solved")


def _planned(matter: dict[str, Any], day: date, told: Told) -> dict[str, Any]:
    row = _replied(matter, day, told, "B", "planned")
    return _evaluated(row, "满意", "基本满意", told) | {"备注": "列入计划，落实后销号"}


def _planned_waiting(matter: dict[str, Any], day: date, told: Told) -> dict[str, Any]:
    return _replied(matter, day, told, "B", "planned")


def _noted(matter: dict[str, Any], day: date, told: Told) -> dict[str, Any]:
    row = _replied(matter, day, told, "C", "noted")
    return _evaluated(row, "满意", "基本满意", told) if told.draw.chance(0.5) else row


def _dissatisfied(matter: dict[str, Any], day: date, told: Told) -> dict[str, Any]:
    row = _replied(matter, day, told, "B", "planned")
    attitude = told.draw.one(["基本满意", "不满意"])
    return _evaluated(row, attitude, "不满意", told) | {"备注": told.draw.one(DISSATISFIED)}


def _open(matter: dict[str, Any], day: date, told: Told) -> dict[str, Any]:
    row = _assigned(matter, day, told)
    waited = (YEAR_END - row["交办日期"]).days > 35
    return row | {"备注": "已超期，已电话催办" if waited else ""}


def _undecided(_: dict[str, Any], __: date, told: Told) -> dict[str, Any]:
    return {"备注": told.draw.one(NOT_DECIDED)}


def _rejected(matter: dict[str, Any], _: date, __: Told) -> dict[str, Any]:
    return {"答复内容": matter["answer"], "处理方式": "不予受理"}


def _petition(matter: dict[str, Any], _: date, __: Told) -> dict[str, Any]:
    return {"答复内容": matter["answer"], "处理方式": "引导信访"}


def _proposed(_: dict[str, Any], __: date, ___: Told) -> dict[str, Any]:
    return {"处理方式": "转为建议", "备注": "受益面大，由代表整理为建议提出"}


DEALT: dict[str, Callable[[dict[str, Any], date, Told], dict[str, Any]]] = {
    "": _split,
    "当": _spot,
    "急": _urgent,
    "解": _solved,
    "迟": _late,
    "列": _planned_content,
    "评": _solved_waiting,
    "计": _planned,
    "答": _planned_waiting,
    "留": _noted,
    "不": _dissatisfied,
    "办": _open,
    "待": _undecided,
    "拒": _rejected,
    "信": _petition,
    "建": _proposed,
}
