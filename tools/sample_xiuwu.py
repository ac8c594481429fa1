"""修武 2024: invented entries whose totals are the published ones of the 五单 working method."""

from datetime import date, timedelta
from typing import Any

from sample_draw import Draw, workday_from
from sample_matters import Matters, Setting, Told
from sample_paper import Sheets
from sample_people import SAMPLE, Deputy, Voters, deputy_rows, station_rows

FIRST, LAST = date(2024, 1, 9), date(2024, 11, 5)
SPOT, ASSIGNED, STRUCK_OFF, MEETINGS = 88, 207, 197, 13
VISITS = 32  # with the meetings 45 activities, "40 多次"
RECEIVED = 645  # "640 多人次"


def xiuwu(people: list[Deputy]) -> Sheets:
    """The rows of 2024 up to the briefing: 295 orders, 88 answered at once, 207 handed on, 197 closed."""
    draw = Draw("修武2024")
    township = [deputy for deputy in people if deputy.serves(LAST)]
    held = _held(draw, township)
    rows = _opinions(draw, held, township)
    rows[0]["备注"] = f"本表为{SAMPLE}"
    nothing: Sheets = {"建议": [], "专项": [], "履职": []}
    return {"代表": deputy_rows(people), "联络站": station_rows(people), "活动": held, "意见": rows} | nothing


def _held(draw: Draw, people: list[Deputy]) -> list[dict[str, Any]]:
    step = (LAST - FIRST).days // (VISITS + MEETINGS)
    whole = VISITS + MEETINGS
    meets = [number * MEETINGS // whole != (number - 1) * MEETINGS // whole for number in range(1, whole + 1)]
    kinds = ["约见" if each else "" for each in meets]
    visits = [place for place, kind in enumerate(kinds) if not kind]
    shares = {place: RECEIVED // VISITS + (order < RECEIVED % VISITS) for order, place in enumerate(visits)}
    return [
        {
            "活动编号": f"修2024-{number + 1:03}",
            "日期": workday_from(FIRST + timedelta(days=step * number)),
            "类型": kind or ("接待选民" if number % 2 else "走访选民"),
            "主题": "约见国家机关负责人和关注组督办（示例）" if kind else "周二接待、每月走访（示例）",
            "地点": f"示例第{number % 8 + 1}乡镇代表联络站",
            "参加代表": "、".join(deputy.called for deputy in draw.some(people, 2)),
            "接待人次": shares.get(number, 0),
        }
        for number, kind in enumerate(kinds)
    ]


def _opinions(draw: Draw, held: list[dict[str, Any]], people: list[Deputy]) -> list[dict[str, Any]]:
    voters, matters = Voters(Draw("修武选民")), Matters(Draw("修武事项"))
    visits = [row for row in held if row["类型"] != "约见"]
    signs = draw.shuffled(["当"] * SPOT + ["解"] * ASSIGNED)
    left_open = ASSIGNED - STRUCK_OFF
    rows: list[dict[str, Any]] = []
    for number, sign in enumerate(signs):
        visit = visits[number * len(visits) // len(signs)]
        told, matter = Told(voters.come(1, None)[0], draw), matters.pick(Setting("村", visit["日期"]), sign)
        rows.append(_row(number, visit, told, matter, draw.one(people).called))
        rows[-1] |= _answered(told, matter) if sign == "当" else _handed_on(visit["日期"], told, matter)
    for row in [row for row in rows if "承办单位" in row][-left_open:]:
        for label in ("答复日期", "结果类别", "办理结果", "评价日期", "结果评价", "销号日期"):
            row.pop(label)
    return rows


def _row(number: int, visit: dict[str, Any], told: Told, matter: dict[str, Any], taker: str) -> dict[str, Any]:
    return {
        "意见编号": f"修单2024-{number + 1:03}",
        "活动编号": visit["活动编号"],
        "日期": visit["日期"],
        "来源": visit["类型"],
        "反映人": told.voter.name,
        "性别": told.voter.sex,
        "村组": f"{told.voter.village}{told.voter.group}组",
        "类别": matter["category"],
        "内容": told.voice(matter),
        "接单代表": taker,
    }


def _answered(told: Told, matter: dict[str, Any]) -> dict[str, Any]:
    return {"现场答复": "是", "答复内容": told.words(matter["spot"])}


def _handed_on(heard: date, told: Told, matter: dict[str, Any]) -> dict[str, Any]:
    sent = workday_from(heard + timedelta(days=2))
    replied = workday_from(sent + timedelta(days=told.draw.between(5, 24)))
    return {
        "现场答复": "否",
        "承办单位": matter["unit"],
        "交办日期": sent,
        "答复日期": replied,
        "结果类别": "A",
        "办理结果": told.words(matter["solved"]),
        "评价日期": workday_from(replied + timedelta(days=3)),
        "结果评价": told.draw.one(["满意", "满意", "基本满意"]),
        "销号日期": workday_from(replied + timedelta(days=5)),
    }
