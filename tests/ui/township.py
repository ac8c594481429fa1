"""A township for the tests of the pages: a ledger with deputies, units, villages and cases in every stage."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from app.books.shelf import BOOKS
from app.ledger import activities, cases, custody, deputies, registers
from app.ledger.cases import CaseDraft
from app.rules.cases import Act, Kind, Route, Satisfaction
from tests import ledgers

TODAY = date(2024, 7, 18)
UNITS = ("农业服务中心", "村镇建设中心", "县供电公司", "水利站", "便民服务中心", "民政所")
VILLAGES = ("北街村", "南街村", "西王庄", "菜吴村", "东衙寺", "水牛赵", "郭庄", "北街村三组")
STEMS = "甲乙丙丁戊己庚辛"


def clock():
    return datetime(2024, 7, 18, 10, 32)


def founded(path, at=clock):
    """An empty ledger of 太平镇 with its units, villages and eight deputies."""
    return ledgers.opened(path, at, _founded)


def ids(ledger):
    return {name: each for each, name, _ in deputies.candidates(ledger)}


def peopled(ledger):
    """Cases as they stand in the middle of July: late, soon, answered, reopened, struck off."""
    return list(ledgers.grown(ledger, _peopled))


def many(ledger, number, *, unit="水利站"):
    """A lot of small cases, for what has to survive a lot of them."""
    day = TODAY - timedelta(days=20)
    acts = (Act(Kind.ROUTE, day, route=Route.TRANSFER), Act(Kind.ASSIGN, day, unit=unit))
    opinions = tuple(CaseDraft(day, f"第{each}件事", village="郭庄", acts=acts) for each in range(number))
    return activities.add(ledger, activities.ActivityDraft(day, "流动联络站", place="郭庄"), opinions)


def _founded(path, *, clock):
    ledger = custody.create(path, **ledgers.TAIPING, clock=clock)
    ledger.clerk = "示例经办"
    for stem, place in zip(STEMS, range(1, 9), strict=True):
        seats = (deputies.Seat("乡", "第十五届", f"第{place}选区"),)
        deputies.add(ledger, deputies.DeputyDraft(f"示例{stem}", seats=seats))
    for name in UNITS:
        registers.add(ledger, BOOKS["units"], {"name": name})
    for name in VILLAGES:
        registers.add(ledger, BOOKS["villages"], {"name": name})
    return ledger


def _peopled(ledger):
    heard = [
        (date(2024, 6, 7), "村文化广场路灯不亮，晚上摔了两个人", "南街村", "村镇建设中心"),
        (date(2024, 6, 7), "灌溉用电电压不足，水泵带不动", "西王庄", "县供电公司"),
        (date(2024, 6, 18), "北街村生产路坑洼，收割机无法通行", "北街村", "农业服务中心"),
        (date(2024, 6, 19), "机井配套设施老化", "菜吴村", "水利站"),
        (date(2024, 6, 20), "秸秆打捆离田价格不一", "东衙寺", "农业服务中心"),
        (date(2024, 7, 5), "医保缴费减免对象核对", "水牛赵", "便民服务中心"),
        (date(2024, 7, 5), "排水沟淤堵，雨天倒灌", "南街村", "村镇建设中心"),
        (date(2024, 7, 9), "大豆玉米复合种植技术指导", "郭庄", "农业服务中心"),
    ]
    made = []
    for number, (on, content, village, unit) in enumerate(heard):
        acts = (Act(Kind.ROUTE, on, route=Route.TRANSFER), Act(Kind.ASSIGN, on, unit=unit))
        draft = CaseDraft(on, content, raised_by=f"示例{STEMS[number]}", village=village, acts=acts, level="小事")
        made.append(cases.register(ledger, draft))
    base = CaseDraft(date(2024, 7, 9), "大豆玉米补贴什么时候发", raised_by="示例丁", village="郭庄")
    cases.register(ledger, base)
    spot = (Act(Kind.ROUTE, base.raised_on, route=Route.SPOT, text="已当场讲清办理流程"),)
    cases.register(ledger, replace(base, content="老年证办理流程", acts=spot))
    cases.advance(ledger, made[2].id, Act(Kind.URGE, date(2024, 7, 16), text="电话"))
    replied = Act(Kind.REPLY, date(2024, 6, 28), text="已更换灯头 6 个")
    cases.advance(ledger, made[0].id, replied)
    evaluated = Act(Kind.EVALUATE, date(2024, 7, 2), outcome=Satisfaction.DISSATISFIED, text="还有两盏不亮")
    cases.advance(ledger, made[0].id, evaluated)
    cases.advance(ledger, made[5].id, replace(replied, on=date(2024, 7, 10), text="已核对 32 户"))
    cases.advance(ledger, made[6].id, replace(replied, on=date(2024, 7, 10), text="已疏通"))
    cases.advance(ledger, made[6].id, replace(evaluated, on=date(2024, 7, 12), outcome=Satisfaction.SATISFIED))
    cases.advance(ledger, made[6].id, Act(Kind.STRIKE_OFF, date(2024, 7, 12)))
    return made
