"""Who is who in the sample: villages, stations, sixty deputies, and the voters who come to them. All invented."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sample_draw import BRANCHES, STEMS, Draw, numeral, read, sixty

TWO_LEVELS = frozenset({0, 1, 2, 7, 13, 19, 25, 31, 40})
OTHER_LEVELS = {33: "市、县、乡", 45: "县", 52: "县", 58: "市、县"}
ELECTED_LATER = frozenset({54, 57})
ENDED = {
    22: ("终止", date(2024, 4, 30), "迁出本镇，2024年4月30日代表资格终止"),
    37: ("终止", date(2024, 7, 19), "辞去代表职务，2024年7月19日终止"),
    48: ("暂停", date(2024, 10, 12), "依法暂时停止执行代表职务，2024年10月12日起"),
}
TWIN, ELDER = 27, 3  # the same name twice, told apart by constituency
SAMPLE = "示例数据，非真实人员"
PEOPLE = read("people")


@dataclass(frozen=True, slots=True)
class Place:
    """A village, its part of the township, its grid and the station that serves it."""

    village: str
    area: str
    grid: str
    station: str


@dataclass(frozen=True, slots=True)
class Deputy:
    number: int
    name: str
    place: Place
    levels: str
    post: str
    start: date
    end: date
    called: str  # how other sheets write the name

    @property
    def of_township(self) -> bool:
        return "乡" in self.levels

    def serves(self, day: date) -> bool:
        return self.start <= day < self.end


@dataclass(frozen=True, slots=True)
class Voter:
    name: str
    sex: str
    phone: str
    village: str
    group: int


def _places() -> dict[str, Place]:
    return {
        village: Place(village, area["name"], grid[0], area["station"])
        for area in PEOPLE["area"]
        for grid in area["grids"]
        for village in grid[1:]
    }


PLACES = _places()


def deputies() -> list[Deputy]:
    """Sixty of them: ten stems, twelve branches, the rest of the cycle of sixty."""
    names = [*STEMS, *BRANCHES, *sixty()[: 60 - 22]]
    names[TWIN] = names[ELDER]
    return [_deputy(number, f"示例{name}") for number, name in enumerate(names)]


def _deputy(number: int, name: str) -> Deputy:
    villages = list(PLACES)
    posts = PEOPLE["common"]["posts"]
    village = PEOPLE["post_homes"].get(str(number), villages[(number * 5 + 2) % len(villages)])
    post = PEOPLE["posts"].get(str(number), posts[(number * 7 + number // 12) % len(posts)])
    start = date(2024, 8, 15) if number in ELECTED_LATER else date(2022, 3, 18)
    called = f"{name}（{constituency(village)}）" if number in {TWIN, ELDER} else name
    levels = "县、乡" if number in TWO_LEVELS else OTHER_LEVELS.get(number, "乡")
    end = ENDED[number][1] if number in ENDED else date.max
    return Deputy(number, name, PLACES[village], levels, post.replace("{村}", village), start, end, called)


def constituency(village: str) -> str:
    return village.removesuffix("村").removesuffix("社区") + "选区"


def deputy_rows(people: Iterable[Deputy]) -> list[dict[str, Any]]:
    draw = Draw("代表")
    return [_deputy_row(deputy, draw) for deputy in people]


def _deputy_row(deputy: Deputy, draw: Draw) -> dict[str, Any]:
    state, _, reason = ENDED.get(deputy.number, ("在任", None, ""))
    woman = "妇联" in deputy.post or draw.chance(0.28)
    year, month = draw.between(1962, 1996), draw.between(1, 12)
    born = draw.one([f"{year}-{month:02}"] * 6 + [f"{year}.{month}", f"{year}年{month}月", date(year, month, 1)])
    party_member = "书记" in deputy.post or "主席" in deputy.post or draw.chance(0.4)
    return {
        "姓名": deputy.name,
        "性别": "女" if woman else "男",
        "民族": "回族" if draw.chance(0.05) else "汉族",
        "出生年月": born,
        "党派": "中共党员" if party_member else draw.one(["群众"] * 8 + ["民盟盟员"]),
        "学历": draw.one(["本科", "大专"] if _schooled(deputy) else ["初中", "高中", "高中", "中专", "大专"]),
        "单位及职务": deputy.post,
        "代表级别": deputy.levels,
        "届次": "第十四届",
        "选区": constituency(deputy.place.village),
        "代表证号": "" if deputy.number in {50, 56} else f"太{deputy.number + 1:03}",
        "联络站": _home_station(deputy),
        "代表小组": f"{deputy.place.area}代表小组",
        "网格": deputy.place.grid,
        "联系电话": f"138{deputy.number + 1:08}",
        "当选日期": deputy.start,
        "任职状态": state,
        "备注": f"{SAMPLE}；{reason}" if reason else SAMPLE + ("；补选" if deputy.number in ELECTED_LATER else ""),
    }


def _schooled(deputy: Deputy) -> bool:
    return any(word in deputy.post for word in ("镇", "书记", "教师", "医"))


def _home_station(deputy: Deputy) -> str:
    own = {station["leader"]: station["name"] for station in reversed(PEOPLE["station"])}
    if deputy.number in own:
        return str(own[deputy.number])
    return "太平镇人大代表联络站" if deputy.number % 6 == 2 else deputy.place.station


def station_rows(people: list[Deputy]) -> list[dict[str, Any]]:
    return [
        {
            "名称": station["name"],
            "类型": station["kind"],
            "站长": people[station["leader"]].called,
            "成员": "、".join(_members(station, people)),
            "地址": station["address"],
            "成立日期": station["since"],
            "备注": SAMPLE,
        }
        for station in PEOPLE["station"]
    ]


def _members(station: dict[str, Any], people: list[Deputy]) -> list[str]:
    at_home = [deputy for deputy in people if _home_station(deputy) == station["name"]]
    if len(at_home) > 2:
        return [deputy.called for deputy in at_home]
    first = station["leader"]
    return [people[(first + step) % 60].called for step in (0, 12, 24, 36, 47)]


@dataclass
class Voters:
    """The voters; those of a village come first to what is held there."""

    draw: Draw = field(default_factory=lambda: Draw("选民"))
    everybody: list[Voter] = field(default_factory=list)

    def __post_init__(self) -> None:
        names = [*STEMS, *BRANCHES, *sixty(), *(numeral(number) for number in range(1, 100))]
        villages = list(PLACES)
        self.everybody = [
            Voter(
                f"样例{name}",
                self.draw.one(["男", "男", "女"]),
                f"138{1001 + number:08}" if self.draw.chance(0.75) else "",
                villages[(number * 7) % len(villages)],
                self.draw.between(1, 8),
            )
            for number, name in enumerate(names)
        ]

    def come(self, count: int, village: str | None) -> list[Voter]:
        """So many different voters, from this village as far as there are enough of them."""
        near = self.draw.shuffled([voter for voter in self.everybody if voter.village == village])[:count]
        others = [voter for voter in self.everybody if voter.village != village]
        return near + self.draw.some(others, count - len(near))
