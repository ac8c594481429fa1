"""A county and its townships for tests: small ledgers whose stations, groups and deputies bear the same names."""

from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import make_transient

from app.books.shelf import BOOKS
from app.ledger import activities, cases, custody, deputies, handovers, registers
from app.models.package import Package
from app.models.tables import SHIPPED
from app.rules.cases import Act, Kind, Result, Route
from app.rules.handover import Arrival, Direction
from tests import ledgers

COUNTY = {"unit_code": "410725", "unit_name": "原阳县", "method": "taiping", "county": True}
TOWNSHIPS = {"410725104": "原阳县太平镇", "410725105": "原阳县路寨乡", "410725106": "原阳县大宾镇"}
YEAR = (date(2024, 1, 1), date(2024, 12, 31))


def clock():
    return datetime(2024, 12, 31, 12)


def county(folder):
    """An empty county's ledger."""
    return ledgers.opened(folder / "县.liubu", clock, **COUNTY)


def township(folder, code, busy=1):
    """A township in which `busy` outings were held, each with an opinion that was given to a unit."""
    ledger = custody.create(
        folder / f"{code}.liubu", unit_code=code, unit_name=TOWNSHIPS[code], method="taiping", clock=clock
    )
    ledger.clerk = "示例经办"
    registers.add(ledger, BOOKS["stations"], {"name": "中心站", "type": "固定站"})
    registers.add(ledger, BOOKS["stations"], {"name": f"{TOWNSHIPS[code][3:5]}站", "type": "固定站"})
    seats = (deputies.Seat("乡", constituency="第一选区"),)
    for name in ("示例甲", "示例乙"):
        deputies.add(ledger, deputies.DeputyDraft(name, group="第一小组", seats=seats))
    for at in range(busy):
        held(ledger, date(2024, 3, 1 + at))
    return ledger


def held(ledger, on, content="示例内容"):
    """An outing on that day, with an opinion that was given to a unit; gives the opinion back."""
    [station] = [each.id for each in registers.entries(ledger, BOOKS["stations"]) if each.record == "中心站"]
    first, second = (each.id for each in deputies.listing(ledger))
    draft = activities.ActivityDraft(
        on, "流动联络站", place="示例村", station_id=station, received=7, attendance=(activities.Present(first),)
    )
    made = activities.add(ledger, draft)
    acts = (Act(Kind.ROUTE, on, route=Route.TRANSFER), Act(Kind.ASSIGN, on, unit="示例所"))
    opinion = cases.CaseDraft(
        on, content, raised_by="示例丙", village="示例村", activity_id=made.id, takers=(second,), acts=acts
    )
    return cases.register(ledger, opinion)


def lived(ledger, month, chance):
    """A month of a township's: outings held, matters answered, something voided, something taken in hand again."""
    first = date(2024, 3, 2) + timedelta(days=24 * (month - 1))
    for _ in range(chance.randint(1, 2)):
        held(ledger, first + timedelta(days=chance.randrange(25)), f"示例内容{chance.random()}")
    listed = registers.entries(ledger, BOOKS["receptions"])
    for each in chance.sample(listed, min(2, len(listed))):
        case = cases.get(ledger, each.id)
        if Kind.REPLY in case.possible:
            on = first + timedelta(days=27)
            cases.advance(ledger, case.id, Act(Kind.REPLY, on, text="示例答复", result=chance.choice([*Result])))
    outings = registers.entries(ledger, BOOKS["themes"])
    if chance.random() < 0.5:
        activities.correct(ledger, chance.choice(outings).id, {"received": chance.randrange(90)}, "示例原因")
    counted = {
        "counted_on": str(first),
        "what": chance.choice(("装电梯", "修路")),
        "amount": str(month),
        "measure": "处",
    }
    registers.add(ledger, BOOKS["quantities"], counted)
    if chance.random() < 0.5:
        made = activities.add(ledger, activities.ActivityDraft(first, "会议", place="示例"))
        activities.void(ledger, made.id, "示例原因")


def summed(values):
    """Counts, rates by their two numbers, or sums of what was counted, put together as they stand in a document."""
    if isinstance(values[0], int):
        return sum(values)
    if isinstance(values[0], list):
        sums = {}
        for each in (line for lines in values for line in lines):
            sums[each["what"], each["unit"]] = sums.get((each["what"], each["unit"]), 0) + each["sum"]
        return [{"what": what, "unit": unit, "sum": sums[what, unit]} for what, unit in sorted(sums)]
    return {name: sum(each[name] for each in values) for name in values[0]}


def taken(county, *townships):
    """What is in the townships' ledgers, in the county's as they wrote it."""
    for each in townships:
        with county.write("样例") as session, each.read() as source:
            session.info["county"] = False
            for model in SHIPPED:
                for row in source.scalars(select(model)).all():
                    source.expunge(row)
                    make_transient(row)
                    session.add(row)
            session.add(received(each))
    return county


def received(ledger):
    """What a county writes down of a package that it took."""
    name = str(ledger.setting("unit_name"))
    return Package(
        way=Direction.IN, township=ledger.setting("unit_code"), township_name=name, month="2024-12", sequence=1,
        digest=name, previous="", whole=False, head_seq=1, head_hash=handovers.anchor(ledger), manifest={}, state=Arrival.MERGED,
        on_day=YEAR[1],
    )  # fmt: skip
