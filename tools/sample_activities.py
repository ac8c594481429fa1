"""The activities of the sample's year: who came, who was away, what was done."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sample_draw import Draw, read
from sample_people import PLACES, Deputy

YEAR = read("year")
PRESIDIUM = (0, 1, 2, 3, 5, 8, 9, 13, 14, 17, 19, 21, 31)
CLERKS = ("示例干事甲", "示例干事乙")


@dataclass(frozen=True, slots=True)
class Activity:
    """One activity as the plan of the year has it, with its number and the deputies who were there."""

    number: str
    plan: dict[str, Any]
    present: tuple[Deputy, ...]
    leave: tuple[Deputy, ...]
    absent: tuple[Deputy, ...]

    @property
    def on(self) -> date:
        day: date = self.plan["on"]
        return day

    @property
    def kind(self) -> str:
        return str(self.plan["kind"])

    @property
    def outcomes(self) -> str:
        return str(self.plan.get("outcomes", ""))


def activities(people: list[Deputy]) -> list[Activity]:
    """All activities of the year in order of their days, numbered."""
    plans = sorted((plan for block in YEAR["activities"] for plan in block["list"]), key=lambda plan: plan["on"])
    turns = _Turns(people)
    return [_held(number, plan, turns) for number, plan in enumerate(plans, 1)]


def _held(number: int, plan: dict[str, Any], turns: "_Turns") -> Activity:
    plan = YEAR["defaults"].get(plan["kind"], {}) | plan
    away = plan.get("leave", 0) + plan.get("absent", 0)
    called = turns.call(plan, away)
    leave, absent = called[: plan.get("leave", 0)], called[plan.get("leave", 0) : away]
    turns.attended(plan["on"], called[away:])
    present = sorted(called[away:], key=lambda deputy: deputy.number)
    return Activity(f"活2024-{number:03}", plan, tuple(present), tuple(leave), tuple(absent))


class _Turns:
    """Whose turn it is: those who came least often, those of the place first, nobody twice on one day."""

    def __init__(self, people: list[Deputy]) -> None:
        self._people = people
        self._times: Counter[int] = Counter()
        self._busy: set[tuple[date, int]] = set()
        self._draw = Draw("出席")

    def call(self, plan: dict[str, Any], away: int) -> list[Deputy]:
        """The deputies for an activity; the first `away` of them are the ones who do not come."""
        able = [deputy for deputy in self._people if self._may_come(deputy, plan)]
        if plan["who"] == "全体":
            return self._draw.shuffled(able)
        if "主席团" in plan["theme"]:
            return able[1:2] + self._draw.some(able[:1] + able[2:], plan["who"] - 1)
        area = PLACES[plan["village"]].area if "village" in plan else ""
        ranked = sorted(able, key=lambda deputy: self._rank(deputy, area))
        return ranked[plan["who"] : plan["who"] + away] + ranked[: plan["who"]]

    def attended(self, day: date, present: list[Deputy]) -> None:
        self._times.update(deputy.number for deputy in present)
        self._busy.update((day, deputy.number) for deputy in present)

    def _may_come(self, deputy: Deputy, plan: dict[str, Any]) -> bool:
        if not deputy.serves(plan["on"]) or (plan["on"], deputy.number) in self._busy:
            return False
        if "主席团" in plan["theme"]:
            return deputy.number in PRESIDIUM
        return deputy.of_township or plan["kind"] != "会议"

    def _rank(self, deputy: Deputy, area: str) -> float:
        leader = 4 if deputy.number < 3 else 0
        near = 0 if not area or deputy.place.area == area else 6
        return self._times[deputy.number] + near + leader + self._draw.between(0, 60) / 10


def activity_rows(held: list[Activity], summaries: dict[str, str], received: dict[str, int]) -> list[dict[str, Any]]:
    """The rows of 活动; `summaries` and `received` come from the opinions that were heard there."""
    stories = _stories()
    return [_row(activity, summaries, received, stories) for activity in held]


def _row(
    activity: Activity, summaries: dict[str, str], received: dict[str, int], stories: dict[str, Iterator[str]]
) -> dict[str, Any]:
    plan = activity.plan
    story = plan.get("story") or next(stories[activity.kind], "")
    return {
        "活动编号": activity.number,
        "日期": activity.on,
        "时间": plan["time"],
        "类型": activity.kind,
        "形式": plan.get("form", ""),
        "主题": plan["theme"],
        "地点": plan["place"],
        "联络站": plan.get("station", ""),
        "专项": plan.get("campaign", ""),
        "参加代表": _names(activity.present),
        "请假代表": _names(activity.leave),
        "缺席代表": _names(activity.absent),
        "参加单位人员": plan.get("guests", ""),
        "接待人次": plan.get("visitors", received.get(activity.number)),
        "宣传咨询人次": plan.get("advised"),
        "发放资料份数": plan.get("leaflets"),
        "服务事项": plan.get("services", ""),
        "活动情况": story + summaries.get(activity.number, ""),
        "记录人": CLERKS[int(activity.number[-3:]) % 2],
    }


def _names(present: tuple[Deputy, ...]) -> str:
    return "、".join(deputy.called for deputy in present)


def _stories() -> dict[str, Iterator[str]]:
    """The general stories of each kind, in turn."""

    def turn(texts: list[str]) -> Iterator[str]:
        while texts:
            yield from texts

    known = YEAR["stories"]
    return {kind: turn(known.get(kind, [])) for kind in YEAR["defaults"]}
