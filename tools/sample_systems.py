"""The published numbers of thirteen local systems: what was entered, and which figure gives the number."""

from collections.abc import Callable
from dataclasses import dataclass

from sample_rows import Rows

_REGISTERS = {"代表": "代表", "联络站": "联络站", "网格": "网格", "网格长": "网格"}
_ENTERED = {
    "活动": (
        "activities", "deputy_attendances", "attendance_rate", "voters_received", "people_advised", "leaflets",
    ),
    "意见": ("opinions", "answered_on_spot", "assigned", "proposed", "resolved", "closure_rate"),
    "建议": ("proposals", "proposals_replied", "proposals_satisfied"),
    "专项": ("tasks", "problems", "problems_closed"),
    "履职": ("duties",),
}  # fmt: skip
LEVELS = ("全国", "省", "市", "县", "乡")
ACROSS, ABOVE = "交通执法", "加装电梯和飞线"


@dataclass(frozen=True)
class Published:
    """`amount` is what was published (of 余 and 多 the number said); `key` the figure that gives it, within `where`.

    A key of two parts is the sum of 工作量 by what and measure; one that begins with # counts the rows of a register.
    """

    words: str
    amount: int
    key: str
    where: str = ""  # dimension=name


@dataclass(frozen=True)
class System:
    """One system: its file, the year, how its rows are made, and its numbers."""

    name: str
    year: int
    fill: Callable[[Rows], None]
    numbers: tuple[Published, ...]


def _luoyang(rows: Rows) -> None:
    rows.deputies(60, ("市",))
    rows.stations(18, "流动站", "公安交通站")
    rows.opinions(450, "扫码", rows.held(18, "流动联络站", "公安交通"))
    asked = rows.held(50, "调研", ABOVE, 接待人次=1000, 发放资料份数=800)
    rows.opinions(158, "其他", asked + rows.held(30, "座谈", ABOVE))
    rows.opinions(233, "座谈", rows.held(9, "座谈", ACROSS))
    for what, amount, unit in (
        ("调研城区", 8, "个"), ("调研小区", 60, "个"), ("检查县区", 11, "个"), ("问题类型", 17, "类"),
        ("问题清单", 53, "条"), ("加装电梯", 138, "部"), ("治理飞线", 3047, "处"), ("制定标准", 8, "项"),
    ):  # fmt: skip
        rows.counted(what, amount, unit)


def _sanmenxia(rows: Rows) -> None:
    rows.deputies(5373, LEVELS)
    rows.grids(1073, 1543)
    rows.counted("覆盖乡镇", 26, "个")


def _xiuwu(rows: Rows) -> None:
    rows.deputies(80, ("县", "乡"), groups=8)
    for many, kind, word in ((10, "固定站", "站"), (9, "联络点", "点"), (4, "工作室", "室")):
        rows.stations(many, kind, word)
    rows.held(13, "约见")
    visits = rows.held(27, "走访选民", 接待人次=640)
    rows.opinions(295, "走访选民", visits, spot=88, solved=197)
    rows.counted("覆盖乡镇", 8, "个")
    rows.counted("代表小组", 8, "个")


def _linying(rows: Rows) -> None:
    rows.deputies(420, ("县", "乡"))
    rows.opinions(230, "接待选民", rows.held(172, "接待选民", came=3638, 接待人次=2268), solved=180)
    for what, amount, unit in (("覆盖乡镇", 16, "个"), ("作风问题", 11, "个"), ("法官检察官进站", 14, "名")):
        rows.counted(what, amount, unit)


def _nine_haves(rows: Rows) -> None:
    rows.deputies(253, LEVELS)
    for many, tier in ((1, "区中心站"), (1, "网上联络站"), (11, "镇街联络站"), (5, "特色站")):
        rows.stations(many, "固定站", tier, tier)
    rows.proposals(96, 96, 94)
    rows.duties(200, "化解矛盾", "调处纠纷")
    rows.opinions(86, "座谈", rows.held(12, "座谈", "靖听家音"))
    rows.opinions(68, "接待选民", rows.held(6, "接待选民", "诉求办理"))


def _face_to_face(rows: Rows) -> None:
    rows.deputies(40, ("县",))
    rows.opinions(60, "面对面", rows.held(13, "代表·局长面对面", came=39), solved=40)
    rows.counted("参加委局", 10, "家")


def _ten_ties(rows: Rows) -> None:
    rows.deputies(80, ("县", "乡"))
    for what, amount, unit in (("帮扶困难家庭", 28, "户"), ("联系商户", 30, "家"), ("关爱特殊群众", 10, "户")):
        rows.counted(what, amount, unit)
    rows.opinions(43, "走访选民", rows.held(10, "走访选民", "十联"), solved=34)
    held = rows.held(8, "接待选民", "点单验单", came=160, 接待人次=310)
    rows.opinions(42, "接待选民", held, spot=10, proposed=4, solved=20)


def _longting(rows: Rows) -> None:
    rows.deputies(200, ("省", "市", "县", "乡"))
    rows.opinions(23, "其他", rows.held(7, "为民办实事", "义诊", came=165, 接待人次=1200))
    rows.opinions(32, "流动联络站", rows.held(20, "流动联络站", "景区监督服务", came=200, 宣传咨询人次=12_000))
    for what, amount, unit in (("医疗机构", 7, "家"), ("参加专家", 99, "名"), ("处置突发问题", 47, "件")):
        rows.counted(what, amount, unit)


def _shancheng(rows: Rows) -> None:
    rows.deputies(60, ("县",))
    rows.opinions(5, "视察", rows.held(1, "视察", "养老服务"), solved=5)
    rows.opinions(26, "问政", rows.held(4, "问政", "民生问政"), solved=20)
    for what, amount, unit in (
        ("涉企案件", 749, "件"), ("招商", 70, "批次"), ("接待客商", 100, "人次"), ("转化科技成果", 42, "项"),
        ("民生实事", 10, "件"), ("办理诉求", 218, "件"),
    ):  # fmt: skip
        rows.counted(what, amount, unit)


def _xixia(rows: Rows) -> None:
    rows.deputies(120, ("县", "乡"), groups=6)
    rows.grids(338, 338)
    rows.opinions(205, "进网格", rows.held(100, "进网格", "两进", 接待人次=7600), solved=98)
    rows.opinions(160, "问政", rows.held(31, "问政", "问政", came=560), solved=11)
    rows.opinions(26, "走访选民", rows.held(12, "调研", "微实事"), solved=12)
    rows.opinions(17, "座谈", rows.held(6, "座谈", "行业代表小组"))
    for what, amount, unit in (("交办函", 17, "份"), ("微实事", 12, "件"), ("发放读本", 1000, "册")):
        rows.counted(what, amount, unit)


def _changyuan(rows: Rows) -> None:
    rows.deputies(50, ("市", "县"))
    rows.stations(1, "产业站", "防腐站")
    rows.stations(1, "产业站", "起重站")
    rows.opinions(13, "进企业", rows.held(4, "座谈", "产业联络站", came=36, leave=4), proposed=4)
    rows.counted("专业意见", 10, "条")


def _taiping(rows: Rows) -> None:
    rows.deputies(70)
    rows.opinions(73, "流动联络站", rows.held(22, "流动联络站", 接待人次=147), spot=30, solved=21)
    rows.tasks("一网四制整改", 22, 57, 52)


def _luzhai(rows: Rows) -> None:
    rows.deputies(30, ("县", "乡"))
    for at, (level, stage) in enumerate((("村", "起好步"), ("户", "签协议"), ("地块", "扫尾")), 1):
        row = {"任务编号": f"示-{at}", "任务": f"示例{level}一处", "级别": level, "阶段": stage, "面积": at * 3.5}
        rows.put("专项", 专项名称="稻田清零（示例）", **row, 上级任务=f"示-{at - 1}" if at > 1 else "")


def table() -> str:
    """The table of docs/systems.md: each published number, what was entered for it, and the figure that gives it."""
    lines = ["| 系统 | 公布的数 | 录入 | 哪个数 |", "|---|---|---|---|"]
    for system in SYSTEMS:
        lines += [f"| {system.name} | {each.words} | {_entered(each)} | {_figure(each)} |" for each in system.numbers]
    return "\n".join(lines)


def _entered(number: Published) -> str:
    if number.key.startswith("#"):
        return (
            f"“{_REGISTERS[number.key[1:].partition('=')[0]]}”表{number.amount}{'名' if '长' in number.key else '行'}"
        )
    if "/" in number.key:
        what, unit = number.key.split("/")
        return f"“工作量”表：{what} {number.amount} {unit}"
    sheet = next(sheet for sheet, keys in _ENTERED.items() if number.key in keys)
    return f"“{sheet}”表的行"


def _figure(number: Published) -> str:
    if number.key.startswith("#"):
        return f"`{_REGISTERS[number.key[1:].partition('=')[0]]}`的行数" + (
            "（每格一到两名）" if "长" in number.key else ""
        )
    if "/" in number.key:
        return f"`quantities`：{number.key.partition('/')[0]}"
    options = "".join(f" `--{part.replace('=', ' ')}`" for part in number.where.split("&") if part)
    return f"`{number.key}`{options}"


def _of(text: str) -> tuple[Published, ...]:
    """One number a line: words, amount, figure and, behind a @, the group within which it is counted."""
    numbers = []
    for line in filter(None, map(str.strip, text.splitlines())):
        words, amount, key = line.split()
        numbers.append(Published(words, int(amount), *key.split("@")))
    return tuple(numbers)


SYSTEMS = (
    System("洛阳市流动工作站", 2024, _luoyang, _of(f"""
        公安交通站18个 18 #联络站
        公安交通站收集意见450余条 450 opinions@campaign=公安交通
        8个城区 8 调研城区/个
        60余个小区 60 调研小区/个
        1000余人次 1000 voters_received@campaign={ABOVE}&kind=调研
        50余次调研 50 activities@kind=调研
        30余次座谈 30 activities@campaign={ABOVE}&kind=座谈
        800余份资料 800 leaflets
        加装电梯意见158条 158 opinions@campaign={ABOVE}
        11个县区 11 检查县区/个
        9次座谈 9 activities@campaign={ACROSS}
        交通执法意见233条 233 opinions@campaign={ACROSS}
        问题17类 17 问题类型/类
        问题53条 53 问题清单/条
        电梯138部 138 加装电梯/部
        飞线3047处 3047 治理飞线/处
        标准8项 8 制定标准/项""")),
    System("三门峡市进点促干", 2024, _sanmenxia, _of("""
        五级代表5373名 5373 #代表
        网格1073个 1073 #网格
        网格长1543名 1543 #网格长
        26个乡镇 26 覆盖乡镇/个""")),
    System("修武县五单", 2024, _xiuwu, _of("""
        10站 10 #联络站=固定站
        9点 9 #联络站=联络点
        4室 4 #联络站=工作室
        8组 8 代表小组/个
        点单290余件 295 opinions
        当场答复88件 88 answered_on_spot
        派单207件 207 assigned
        销单197件 197 closure_rate
        活动40多次 40 activities
        走访640多人次 640 voters_received
        约见和关注组活动13次 13 activities@kind=约见
        8个乡镇 8 覆盖乡镇/个""")),
    System("临颍县一一五", 2024, _linying, _of("""
        16个乡镇 16 覆盖乡镇/个
        活动172次 172 activities
        代表3638人次 3638 deputy_attendances
        选民2268人次 2268 voters_received
        问题230件 230 opinions
        作风问题11个 11 作风问题/个
        法官检察官14名 14 法官检察官进站/名""")),
    System("上街区九有六簿", 2024, _nine_haves, _of("""
        五级代表253名 253 #代表
        1＋1＋11＋5个站 18 #联络站
        建议96件 96 proposals
        答复率百分之百（96件） 96 proposals_replied
        满意和基本满意98%（94件） 94 proposals_satisfied
        化解矛盾200余件 200 duties@kind=化解矛盾
        靖听家音12次 12 activities@campaign=靖听家音
        靖听家音86件 86 opinions@campaign=靖听家音
        诉求68件 68 opinions@campaign=诉求办理""")),
    System("上街区代表局长面对面", 2024, _face_to_face, _of("""
        面对面13场 13 activities
        意见60余条 60 opinions
        解决40多条 40 resolved
        10多家委局 10 参加委局/家""")),
    System("上街区十联和点单验单", 2024, _ten_ties, _of("""
        困难家庭28户 28 帮扶困难家庭/户
        商户30家 30 联系商户/家
        特殊群众10户 10 关爱特殊群众/户
        十联意见43条 43 opinions@campaign=十联
        十联解决34条 34 resolved@campaign=十联
        点单活动8次 8 activities@campaign=点单验单
        代表160人次 160 deputy_attendances@campaign=点单验单
        接待310人次 310 voters_received@campaign=点单验单
        事项42件 42 opinions@campaign=点单验单
        转办28件 28 assigned@campaign=点单验单
        转为建议4件 4 proposed@campaign=点单验单""")),
    System("龙亭区分级处置", 2024, _longting, _of("""
        医疗机构7家 7 医疗机构/家
        专家99名 99 参加专家/名
        四级代表165人次 165 deputy_attendances@campaign=义诊
        服务1200余人次 1200 voters_received@campaign=义诊
        义诊意见23条 23 opinions@campaign=义诊
        代表200余人次 200 deputy_attendances@campaign=景区监督服务
        咨询1.2万人次 12000 people_advised@campaign=景区监督服务
        景区意见32条 32 opinions@campaign=景区监督服务
        突发问题47件 47 处置突发问题/件""")),
    System("山城区站点问政", 2024, _shancheng, _of("""
        涉企案件749件 749 涉企案件/件
        招商70余批次 70 招商/批次
        客商100余人次 100 接待客商/人次
        科技成果42项 42 转化科技成果/项
        养老问题5个 5 opinions@campaign=养老服务
        问政民生问题26个 26 opinions@kind=问政
        民生实事10件 10 民生实事/件
        218件 218 办理诉求/件""")),
    System("西峡县四抓四促", 2024, _xixia, _of("""
        网格338个 338 #网格
        7600余人次 7600 voters_received@campaign=两进
        意见205条 205 opinions@campaign=两进
        解决98条 98 resolved@campaign=两进
        问政31次 31 activities@kind=问政
        代表560余人次 560 deputy_attendances@kind=问政
        问题160多个 160 opinions@kind=问政
        交办函17份 17 交办函/份
        解决11个 11 resolved@kind=问政
        意见26条 26 opinions@campaign=微实事
        微实事12件 12 微实事/件
        小组活动6次 6 activities@campaign=行业代表小组
        小组意见17条 17 opinions@campaign=行业代表小组
        读本1000余册 1000 发放读本/册""")),
    System("长垣市产业联络站", 2024, _changyuan, _of("""
        意见13条 13 opinions
        转为建议4件 4 proposed
        每站座谈2次 4 activities@kind=座谈
        参会率90%以上（到36人次，应到40人次） 36 attendance_rate
        专业意见10条 10 专业意见/条""")),
    System("太平镇流动联络站", 2024, _taiping, _of("""
        接待147人 147 voters_received
        意见73条 73 opinions
        解决51件 51 resolved
        任务22项 22 tasks
        问题57个 57 problems
        完成52个 52 problems_closed""")),
    System("路寨镇四个一", 2024, _luzhai, ()),
)  # fmt: skip
