"""The opinions of the sample's year: what was heard at each activity, and what came by phone, letter and code."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sample_activities import YEAR, Activity
from sample_draw import Draw
from sample_matters import MATTERS, Matters, Setting, Told, setting
from sample_outcomes import settle
from sample_people import Deputy, Voter, Voters

SOURCES = {"代表·局长面对面": "面对面", "扶弱济困": "其他"}


@dataclass
class Opinions:
    """The rows of 意见, growing; `proposed` maps a place in [[proposed]] to the number of its opinion."""

    people: list[Deputy]
    voters: Voters = field(default_factory=Voters)
    matters: Matters = field(default_factory=Matters)
    draw: Draw = field(default_factory=lambda: Draw("意见"))
    rows: list[dict[str, Any]] = field(default_factory=list)
    proposed: dict[int, str] = field(default_factory=dict)
    received: dict[str, int] = field(default_factory=dict)

    def gather(self, held: list[Activity]) -> None:
        """Everything that was heard in the year, in order of days."""
        loose = [plan for block in YEAR["loose"] for plan in block["list"]]
        events: list[tuple[date, int, Activity | dict[str, Any]]] = [
            *((activity.on, 0, activity) for activity in held if activity.outcomes),
            *((plan["on"], 1, plan) for plan in loose),
        ]
        for _, _, event in sorted(events, key=lambda event: event[:2]):
            if isinstance(event, Activity):
                self._at(event)
            else:
                self._alone(event)

    def summaries(self) -> dict[str, str]:
        """What an activity's account says at its end: how many opinions, how many answered on the spot."""
        parents = {row["上级编号"] for row in self.rows}
        leaves = [row for row in self.rows if row["意见编号"] not in parents]
        counts = Counter(row["活动编号"] for row in leaves)
        spot = Counter(row["活动编号"] for row in leaves if row["现场答复"] == "是")
        answered = {number: f"，当场答复{count}条" for number, count in spot.items()}
        return {number: f"收集意见建议{count}条{answered.get(number, '')}。" for number, count in counts.items()}

    def _at(self, activity: Activity) -> None:
        items = items_of(activity.outcomes)
        same = activity.plan.get("same", 0)
        visitors = self.voters.come(len(items) - same, activity.plan.get("village"))
        place = setting(activity.plan)
        for index, signs in enumerate(items):
            row = self._voice(visitors[index % len(visitors)], activity.on) | {
                "活动编号": activity.number,
                "来源": SOURCES.get(activity.kind, activity.kind),
                "接单代表": self.draw.one(activity.present).called,
            }
            self._item(row, signs, place, Told(visitors[index % len(visitors)], self.draw))
        if activity.kind == "接待选民" and self.draw.chance(0.75):
            self.received[activity.number] = len(visitors) + self.draw.between(0, 4)

    def _alone(self, plan: dict[str, Any]) -> None:
        voter = self.voters.come(1, None)[0]
        near = [each for each in self.people if each.serves(plan["on"]) and each.place.village != voter.village]
        row = self._voice(voter, plan["on"]) | {
            "活动编号": "",
            "来源": plan["source"],
            "接单代表": self.draw.one(near).called if self.draw.chance(0.6) else "",
        }
        place = Setting("村", plan["on"], proposed=plan.get("proposed", 0))
        self._item(row, plan["outcome"], place, Told(voter, self.draw))

    def _voice(self, voter: Voter, day: date) -> dict[str, Any]:
        return {
            "日期": day,
            "反映人": voter.name,
            "性别": voter.sex,
            "联系电话": voter.phone,
            "村组": f"{voter.village}{voter.group}组",
        }

    def _item(self, row: dict[str, Any], signs: str, place: Setting, told: Told) -> None:
        if signs == "建":
            self.proposed[place.proposed] = self._next()
            self._add(row, MATTERS["proposed"][place.proposed], signs, told)
            return
        if len(signs) == 1:
            self._add(row, self.matters.pick(place, signs), signs, told)
            return
        whole = self.matters.split(place, len(signs))
        parent = self._add(row, whole, "", told)
        for sign, part in zip(signs, whole["parts"], strict=True):
            matter = {"category": whole["category"], "level": "难事"} | part
            self._add(row | {"上级编号": parent}, matter, sign, told)

    def _add(self, row: dict[str, Any], matter: dict[str, Any], sign: str, told: Told) -> str:
        secret = matter["category"] == "村务作风" and (sign == "信" or self.draw.chance(0.4))
        number = self._next()
        self.rows.append(
            {"意见编号": number, "上级编号": ""}
            | row
            | {
                "保密": "是" if secret else self.draw.one(["否", ""]),
                "类别": matter["category"],
                "难度级别": matter.get("level", ""),
                "内容": self._said(matter, row, sign, told),
            }
            | settle(sign, matter, row["日期"], told)
        )
        return number

    @staticmethod
    def _said(matter: dict[str, Any], row: dict[str, Any], sign: str, told: Told) -> str:
        if "上级编号" in row or sign == "建":
            return told.words(matter["said"])
        return told.voice(matter, face_to_face=row["活动编号"] != "")

    def _next(self) -> str:
        return f"意2024-{len(self.rows) + 1:03}"


def items_of(outcomes: str) -> list[str]:
    """The items of a plan's outcomes: one sign each, or several where an item was split into problems."""
    items: list[str] = []
    inside = False
    for sign in outcomes:
        if sign in "()":
            inside = sign == "("
            items.extend([""] * inside)
        elif inside:
            items[-1] += sign
        else:
            items.append(sign)
    return items
