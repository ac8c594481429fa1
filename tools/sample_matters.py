"""Which matter is raised where: the hand-written ones, the least used first, none twice at one meeting."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sample_draw import Draw, read
from sample_people import Voter

MATTERS = read("matters")
LEVELS = {"急": "小事", "解": "小事难事", "评": "小事难事", "计": "难事大事", "办": "难事大事"}
OPENINGS = ("俺是{村}{组}组的，跟代表说个事：", "代表您好，", "跟代表说说，", "早就想反映了，", "趁今天代表在，")
CLOSINGS = ("麻烦代表给问问。", "盼着早点解决。", "代表们多操操心。", "俺等个信儿。", "啥时候能弄好，给个准话。")
OPENINGS_FOR_ALL = ("替街坊们反映一下，", "老少爷们都让俺来说说：", "俺们几户商量过才来的，", "这话俺说过不止一回了，")
CLOSINGS_FOR_ALL = ("不光俺一家，邻居都这样说。", "再拖就不好办了。", "大伙儿都看着哩。")
SHARED = ("道路交通", "农田水利", "人居环境", "供水供电供气通信", "村务作风")
ANSWERS = ("spot", "solved", "planned", "noted")  # where a list, one for each wording
ASKS = ("能不能", "请", "盼", "想", "咋", "谁", "？")


@dataclass(slots=True)
class Setting:
    """Where and when matters are raised: the kind of place, the day, the topics of the meeting."""

    where: str
    on: date
    topics: tuple[str, ...] = ()
    proposed: int = 0  # which of [[proposed]], where an opinion becomes a proposal
    raised: list[dict[str, Any]] = field(default_factory=list)  # so far at this meeting


def setting(plan: dict[str, Any]) -> Setting:
    """What kind of place an activity is."""
    season = {"三夏": "夏", "三秋": "秋", "高标准农田": "项"}.get(plan.get("campaign", ""), "村")
    where = season if plan["kind"] == "流动联络站" else "企" if plan["kind"] == "进企业" else "村"
    return Setting(where, plan["on"], tuple(plan.get("topics", ())))


@dataclass
class Matters:
    """The stock of matters, and how often each was raised."""

    draw: Draw = field(default_factory=lambda: Draw("事项"))
    used: Counter[str] = field(default_factory=Counter)

    def pick(self, place: Setting, sign: str) -> dict[str, Any]:
        """A matter that fits, with one of its wordings as `said`."""
        if sign in "拒信":
            matter = self._least(MATTERS["rejected" if sign == "拒" else "petition"])
            return self._use(matter, [matter["said"]])
        able = [matter for matter in MATTERS["matter"] if _fits(matter, place, sign) and matter not in place.raised]
        wanted = [matter for matter in able if matter["category"] in place.topics]
        matter = self._least(wanted or able)
        place.raised.append(matter)
        return self._use(matter, matter["said"])

    def split(self, place: Setting, parts: int) -> dict[str, Any]:
        """An item that holds several problems."""
        able = [
            matter
            for matter in MATTERS["split"]
            if place.where in matter.get("where", ["村"])
            and len(matter["parts"]) == parts
            and _in_season(matter, place.on)
        ]
        matter = self._least(able)
        return self._use(matter, [matter["said"]])

    def _least(self, matters: list[dict[str, Any]]) -> dict[str, Any]:
        fewest = min(self.used[_key(matter)] for matter in matters)
        return self.draw.one([matter for matter in matters if self.used[_key(matter)] == fewest])

    def _use(self, matter: dict[str, Any], wordings: list[str]) -> dict[str, Any]:
        times = self.used[_key(matter)]
        self.used[_key(matter)] += 1
        turn = times % len(wordings)
        answers = {name: text[turn] for name, text in matter.items() if name in ANSWERS and isinstance(text, list)}
        return matter | answers | {"said": wordings[turn]}


def _key(matter: dict[str, Any]) -> str:
    return str(matter["said"])


def _fits(matter: dict[str, Any], place: Setting, sign: str) -> bool:
    if place.where not in matter.get("where", ["村"]) or not _in_season(matter, place.on):
        return False
    needed = {"当": "spot", "留": "noted"}.get(sign, "said")
    return needed in matter and matter["level"] in LEVELS.get(sign, matter["level"])


def _in_season(matter: dict[str, Any], day: date) -> bool:
    return day.month in matter.get("months", [day.month])


@dataclass
class Told:
    """A matter told by one voter: the same numbers in what was said and in what was answered."""

    voter: Voter
    draw: Draw
    values: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.values = {
            "{村}": self.voter.village,
            "{组}": str(self.voter.group),
            "{几}": str(self.draw.between(2, 9)),
            "{米}": str(self.draw.between(3, 24) * 20),
            "{户}": str(self.draw.between(6, 30)),
            "{亩}": str(self.draw.between(2, 36) * 5),
        }

    def voice(self, matter: dict[str, Any], *, face_to_face: bool = True) -> str:
        """What was said, as this voter put it; some matters are everybody's, some the speaker's own."""
        shared = matter["category"] in SHARED
        text = matter["said"]
        if face_to_face and self.draw.chance(0.6):
            text = self.draw.one(OPENINGS + OPENINGS_FOR_ALL if shared else OPENINGS) + text
        if not any(ask in text[-24:] for ask in ASKS) and self.draw.chance(0.8):
            text += self.draw.one(CLOSINGS + CLOSINGS_FOR_ALL if shared else CLOSINGS)
        return self.words(text)

    def words(self, text: str) -> str:
        for sign, value in self.values.items():
            text = text.replace(sign, value)
        return text
