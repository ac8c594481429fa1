"""Rows of a system's workbook: invented people and matters, as many as were published."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from sample_paper import Sheets

SIGNS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"
MATTERS = ("道路积水", "路灯不亮", "渠道淤堵", "线路老化", "垃圾清运", "停车不便")
UNITS = ("示例交通所", "示例住建所", "示例水利站", "示例城管队")
SAMPLE = "示例数据，姓名均为虚构，只有合计数是公开报道的"


def called(at: int) -> str:
    """An invented name, another one for each number."""
    first, rest = at % 22, at // 22
    return f"示例{SIGNS[first]}{SIGNS[rest % 22]}" + (SIGNS[rest // 22] if rest >= 22 else "")


@dataclass
class Rows:
    """The sheets of one system in the making."""

    year: int
    sheets: Sheets = field(default_factory=dict)

    def day(self, at: int) -> date:
        """One day after the other through the year, weekends and all."""
        return date(self.year, 1, 8) + timedelta(days=at * 3 % 320)

    def put(self, sheet: str, **row: Any) -> None:
        """One row more; the first one of a sheet says that all is invented."""
        rows = self.sheets.setdefault(sheet, [])
        rows.append(row if rows or sheet == "活动" else {**row, "备注": SAMPLE})

    def deputies(self, many: int, levels: tuple[str, ...] = ("乡",), groups: int = 0) -> None:
        """Deputies of these levels in turn, in so many groups."""
        for at in range(many):
            more = {"代表小组": f"示例第{at % groups + 1}小组"} if groups else {}
            self.put(
                "代表", 姓名=called(at), 代表级别=levels[at % len(levels)], 选区=f"示例第{at % 60 + 1}选区", **more
            )

    def stations(self, many: int, kind: str, word: str, tier: str = "") -> None:
        """Stations of one type and tier."""
        for at in range(many):
            self.put("联络站", 名称=f"示例{word}{at + 1}", 类型=kind, 层级=tier)

    def grids(self, many: int, heads: int) -> None:
        """Grids with one head each, and a second one in the first few."""
        for at in range(many):
            names = [called(at), *([called(at + many)] if at < heads - many else [])]
            self.put("网格", 名称=f"示例网格{at + 1}", 网格长="、".join(names))

    def held(self, many: int, kind: str, campaign: str = "", came: int = 0, leave: int = 0, **sums: int) -> list[str]:
        """Activities of one kind; those who came and the sums spread over them. Their numbers."""
        numbers = []
        for at in range(many):
            number = f"示-{len(self.sheets.get('活动', [])) + 1:03}"
            share = came // many + (at < came % many)
            people = "、".join(called((at * 7 + each) % max(self.people, 1)) for each in range(share))
            away = "、".join(called((at * 7 + share + each) % max(self.people, 1)) for each in range(leave // many))
            told = {name: total // many + (at < total % many) for name, total in sums.items()}
            words = {"主题": f"{campaign or kind}（示例）", "地点": "示例站"}
            day = self.day(len(self.sheets.get("活动", [])))
            self.put(
                "活动",
                活动编号=number,
                日期=day,
                类型=kind,
                专项=campaign,
                参加代表=people,
                请假代表=away,
                **told,
                **words,
            )
            numbers.append(number)
        return numbers

    @property
    def people(self) -> int:
        """How many deputies there are."""
        return len(self.sheets.get("代表", []))

    def opinions(
        self, many: int, source: str, at: list[str] | None = None, *, spot: int = 0, solved: int = 0, proposed: int = 0
    ) -> None:
        """Opinions heard at these activities: some answered at once, some made proposals, of the rest some solved."""
        begun = len(self.sheets.get("意见", []))
        dates = {row["活动编号"]: row["日期"] for row in self.sheets.get("活动", [])}
        for place in range(many):
            number, where = begun + place + 1, at[place % len(at)] if at else ""
            day = dates.get(where, self.day(number))
            row = {"意见编号": f"示意-{number:04}", "活动编号": where, "日期": day, "来源": source}
            row |= {"反映人": called(number), "内容": f"示例第{number}处{MATTERS[number % len(MATTERS)]}"}
            self.put("意见", **row, **self._handled(place, day, spot, solved, proposed))

    def _handled(self, place: int, day: date, spot: int, solved: int, proposed: int) -> dict[str, Any]:
        if place < spot:
            return {"现场答复": "是", "答复内容": "当场说明并答复（示例）"}
        if place < spot + proposed:
            return {"处理方式": "转为建议"}
        unit = {"承办单位": UNITS[place % len(UNITS)], "交办日期": day + timedelta(days=1)}
        if place >= spot + proposed + solved:
            return unit
        done = {"答复日期": day + timedelta(days=9), "结果类别": "A", "办理结果": "已办（示例）", "结果评价": "满意"}
        return {**unit, **done, "销号日期": day + timedelta(days=12)}

    def proposals(self, many: int, replied: int, content: int) -> None:
        """Proposals handed on; the first ones replied to, the first of these found good."""
        for at in range(many):
            day = self.day(at)
            row = {"建议编号": f"示建-{at + 1:03}", "标题": f"关于示例第{at + 1}处{MATTERS[at % 6]}的建议"}
            row |= {"领衔代表": called(at % self.people), "提出日期": day, "主办单位": UNITS[at % 4], "交办日期": day}
            if at < replied:
                row |= {"答复日期": day + timedelta(days=30), "结果评价": "满意" if at < content else "不满意"}
            self.put("建议", **row)

    def counted(self, what: str, amount: int, measure: str) -> None:
        """Something that was counted."""
        self.put("工作量", 日期=self.day(len(self.sheets.get("工作量", []))), 事项=what, 数量=amount, 单位=measure)

    def duties(self, many: int, kind: str, matter: str) -> None:
        """Duties of one kind, those of a day by one deputy each."""
        for at in range(many):
            row = {"日期": self.day(at), "代表": called(at % self.people), "履职类别": kind}
            self.put("履职", **row, 事项=f"{matter}第{at + 1}件（示例）")

    def tasks(self, campaign: str, many: int, problems: int, done: int) -> None:
        """Tasks with problems under them, of which the first ones are done."""
        for at in range(many):
            row = {"任务编号": f"示任-{at + 1:02}", "任务": f"示例任务{at + 1}", "时限": date(self.year, 12, 1)}
            self.put("专项", 专项名称=campaign, **row)
        for at in range(problems):
            row = {"任务编号": f"示题-{at + 1:02}", "任务": f"示例问题{at + 1}", "上级任务": f"示任-{at % many + 1:02}"}
            ended = {"完成日期": date(self.year, 8, 20)} if at < done else {"未完成原因": "正在办理（示例）"}
            self.put("专项", 专项名称=campaign, **row, **ended)
