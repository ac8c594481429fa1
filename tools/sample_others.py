"""Proposals, campaigns and duties of the sample's year."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from sample_draw import YEAR_END, Draw, months_after, read, workday_from, workday_until
from sample_people import Deputy

SESSIONS = {3: date(2024, 3, 13), 4: date(2024, 8, 23)}
ASSIGNED = {3: date(2024, 4, 16), 4: date(2024, 9, 6)}


def proposal_rows(people: list[Deputy], proposed: dict[int, str]) -> list[dict[str, Any]]:
    """The rows of 建议; `proposed` says which opinion a proposal came from."""
    plans = sorted(read("proposals")["proposal"], key=lambda plan: SESSIONS.get(plan["session"], plan.get("on")))
    draw = Draw("建议")
    leaders = draw.shuffled([deputy for deputy in people if deputy.of_township and deputy.start.year == 2022])
    return [
        {"建议编号": f"建2024-{number:03}"} | _proposal(plan, leaders[number:], draw, proposed, number)
        for number, plan in enumerate(plans, 1)
    ]


def _proposal(
    plan: dict[str, Any], candidates: list[Deputy], draw: Draw, proposed: dict[int, str], number: int
) -> dict[str, Any]:
    raised = SESSIONS.get(plan["session"]) or plan["on"]
    able = [deputy for deputy in candidates if deputy.serves(raised)]
    return {
        "标题": plan["title"],
        "领衔代表": able[0].called,
        "附议代表": "、".join(deputy.called for deputy in draw.some(able[1:], plan["seconders"])),
        "提出日期": raised,
        "会议期间": "是" if plan["session"] else "否",
        "类别": plan["category"],
        "内容": plan["text"],
        "重点督办": "是" if plan.get("key") else "否",
        "公开": "是" if plan.get("open", True) else "否",
        "转自意见": proposed.get(plan["from"], "") if "from" in plan else "",
        "备注": plan.get("note", ""),
    } | _handled(plan, raised, draw, number)


def _handled(plan: dict[str, Any], raised: date, draw: Draw, number: int) -> dict[str, Any]:
    assigned = ASSIGNED.get(plan["session"]) or workday_from(raised + timedelta(days=draw.between(3, 7)))
    if raised > date(2024, 12, 1):
        return {}
    row: dict[str, Any] = {"主办单位": plan["unit"], "协办单位": plan["co_units"], "交办日期": assigned} | (
        {"应答复日期": months_after(assigned, 6)} if plan.get("complex") else {}
    )
    if not plan["reply"]:
        return row
    replied = workday_until(assigned + timedelta(days=plan["reply"]), assigned)
    met = workday_until(assigned + timedelta(days=plan["reply"] * 2 // 3), assigned)
    row |= {
        "面商日期": met if draw.chance(0.8) else "",
        "答复日期": replied,
        "答复文号": f"太政建〔2024〕{number}号",
        "结果类别": plan["result"],
        "办理态度": plan["outcome"][0],
        "结果评价": plan["outcome"][1],
    }
    return row | ({"落实日期": workday_from(replied + timedelta(days=plan["done"]))} if "done" in plan else {})


def campaign_rows(people: list[Deputy]) -> list[dict[str, Any]]:
    """The rows of 专项: tasks, and the problems under them."""
    draw = Draw("专项")
    able = [deputy for deputy in people if deputy.serves(date(2024, 4, 1)) and deputy.end == date.max]
    return [
        row
        for campaign in read("campaigns")["campaign"]
        for number, task in enumerate(campaign["tasks"], 1)
        for row in _task(campaign, f"{campaign['code']}-{number:02}", task, draw.some(able, 2))
    ]


def _task(
    campaign: dict[str, Any], number: str, task: dict[str, Any], people: list[Deputy]
) -> Iterator[dict[str, Any]]:
    problems = task.get("problems", [])
    days = [problem[1] for problem in problems]
    done = task.get("done", "") if not problems else "" if "" in days else max(days)
    common = {"专项名称": campaign["name"], "时限": task["due"], "责任代表": "、".join(each.called for each in people)}
    yield common | {
        "任务编号": number,
        "任务": task["task"],
        "目标": task["goal"],
        "责任单位": task["unit"],
        "完成日期": done,
        "未完成原因": task.get("reason", ""),
    }
    for place, (text, day, *reason) in enumerate(problems, 1):
        yield common | {
            "任务编号": f"{number}-{place}",
            "任务": text,
            "上级任务": number,
            "责任代表": people[place % 2].called,
            "责任单位": task["unit"].split("、")[0],
            "完成日期": day,
            "未完成原因": "".join(reason),
            "佐证": f"照片{number}-{place}" if day else "",
        }


def duty_rows(people: list[Deputy]) -> list[dict[str, Any]]:
    """The rows of 履职, in order of days; nobody has the same entry twice on a day."""
    draw, texts = Draw("履职"), read("duties")
    rows = {
        (row["日期"], row["代表"], row["事项"]): row
        for plan in texts["duty"]
        for index in range(plan.get("who") or plan["times"])
        for row in [_duty(plan | {"seasons": texts["seasons"]}, index, people, draw)]
    }
    return [rows[key] for key in sorted(rows)]


def _duty(plan: dict[str, Any], index: int, people: list[Deputy], draw: Draw) -> dict[str, Any]:
    day = plan.get("on") or _some_day(plan["months"], draw)
    able = [deputy for deputy in people if deputy.serves(day) and plan.get("only", "乡") in deputy.levels]
    deputy = draw.one(able) if "on" not in plan else able[(index * 5 + 3) % len(able)]
    values = {"{村}": deputy.place.village, "{几}": str(draw.between(2, 9)), "{户}": str(draw.between(6, 30))}

    def words(text: str) -> str:
        for sign, value in values.items():
            text = text.replace(sign, value)
        return text

    return {
        "日期": day,
        "代表": deputy.called,
        "履职类别": plan["kind"],
        "事项": words(_in_season(plan, index, day)),
        "地点": words(plan["place"]),
        "角色": plan["role"],
        "时长": plan["hours"],
        "成果": words(plan["result"]),
        "佐证": f"履证{index + 1:02}" if draw.chance(0.4) else "",
    }


def _in_season(plan: dict[str, Any], index: int, day: date) -> str:
    """The next text in turn that fits the month."""
    turned = plan["what"][index % len(plan["what"]) :] + plan["what"]
    seasons = plan["seasons"].items()
    fits = [text for text in turned if all(day.month in months for word, months in seasons if word in text)]
    return str((fits or turned)[0])


def _some_day(months: list[int], draw: Draw) -> date:
    return min(date(2024, draw.one(months), draw.between(2, 28)), YEAR_END)
