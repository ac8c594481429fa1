"""Small ledgers for the figures: hypothesis draws what happened, `told` writes it down."""

from datetime import date, datetime, time, timedelta
from itertools import count

from hypothesis import strategies as st

from app.ledger.cases import folded
from app.ledger.custody import create, open_ledger
from app.models.activity import Activity
from app.models.attendance import Attendance
from app.models.campaign import Campaign
from app.models.case import Case
from app.models.case_deputy import CaseDeputy
from app.models.deputy import Deputy
from app.models.mandate import Mandate
from app.models.station import Station
from app.models.task import Task
from app.rules.cases import fold
from app.rules.trade import ABSENT, LEADER, LEAVE, OPINION, PRESENT, PROPOSAL, TAKER
from tests import ledgers
from tests.rules.lives import BEGIN, histories

TODAY = date(2025, 3, 1)
NOON = datetime.combine(TODAY, time(12))
KINDS = ("接待选民", "流动联络站", "进集会")
CATEGORIES = ("", "道路交通", "教育")

days = st.integers(0, 420).map(lambda offset: BEGIN + timedelta(days=offset))
places = st.none() | st.integers(0, 1)

activities = st.fixed_dictionaries(
    {
        "held_on": days, "kind": st.sampled_from(KINDS), "station": places, "campaign": places,
        "received": st.none() | st.integers(0, 40), "advised": st.none() | st.integers(0, 40),
        "voided": st.sampled_from((False, False, False, True)),
        "present": st.lists(st.sampled_from((PRESENT, PRESENT, LEAVE, ABSENT)), max_size=3),
    }
)  # fmt: skip
cases = st.fixed_dictionaries(
    {
        "steps": histories(), "kind": st.sampled_from((OPINION, OPINION, OPINION, PROPOSAL)),
        "is_item": st.sampled_from((False, False, False, True)), "activity": st.none() | st.integers(0, 3),
        "raised_by": st.sampled_from(("", "示例甲", "示例乙")), "category": st.sampled_from(CATEGORIES),
        "deputies": st.sets(st.integers(0, 2), max_size=2),
    }
)  # fmt: skip
tasks = st.fixed_dictionaries(
    {
        "campaign": st.integers(0, 1), "under": st.booleans(), "done": st.booleans(),
        "voided": st.sampled_from((False, False, True)),
    }
)  # fmt: skip
worlds = st.fixed_dictionaries(
    {
        "activities": st.lists(activities, max_size=4),
        "cases": st.lists(cases, max_size=10),
        "tasks": st.lists(tasks, max_size=6),
    }
)
periods = st.tuples(days, days).map(sorted)


def blank(folder):
    """An empty ledger with two stations, two campaigns and three deputies; two of them bear the same name."""
    path = folder / "空.liubu"
    ledger = create(path, unit_code="410725104", unit_name="原阳县太平镇", method="taiping", clock=lambda: NOON)
    with ledger.write("准备") as session:
        session.add_all(Station(id=f"{at:032x}", name=f"示例{sign}站") for at, sign in enumerate("甲乙"))
        session.add_all(Campaign(id=f"{at:032x}", name=f"示例专项{sign}") for at, sign in enumerate("甲乙"))
        session.add_all(Deputy(id=f"{at:032x}", name=f"示例{sign}") for at, sign in enumerate("丙丁丁"))
        session.flush()
        session.add_all(Mandate(deputy_id=f"{at:032x}", level="乡", constituency=f"第{at + 1}选区") for at in range(3))
    ledger.close()
    return path


def told(template, world):
    """The ledger in which all of this happened; a copy of `template` that is removed by the next one."""
    path = template.with_name("此刻.liubu")
    ledger = open_ledger(ledgers.copied(template, path), clock=lambda: NOON)
    serials = count(1)
    with ledger.write("样例") as session:
        held = [_held(session, each, next(serials)) for each in world["activities"]]
        for each in world["cases"]:
            _lived(session, each, held, next(serials))
        _set(session, world["tasks"], serials)
    return ledger


def lives(world):
    """The state and the values of every case."""
    return [(fold(each["steps"]), each) for each in world["cases"]]


def _numbered(serial):
    return {"number": f"2024-例-{serial:03d}", "series": "例", "year": 2024, "serial": serial}


def _held(session, values, serial):
    row = Activity(
        held_on=values["held_on"],
        kind=values["kind"],
        station_id=None if values["station"] is None else f"{values['station']:032x}",
        campaign_id=None if values["campaign"] is None else f"{values['campaign']:032x}",
        received=values["received"],
        advised=values["advised"],
        voided_on=TODAY if values["voided"] else None,
        **_numbered(serial),
    )
    session.add(row)
    session.flush()
    session.add_all(
        Attendance(activity_id=row.id, deputy_id=f"{at:032x}", status=status, position=at)
        for at, status in enumerate(values["present"])
    )
    return row


def _lived(session, values, held, serial):
    state = fold(values["steps"])
    activity = values["activity"]
    opinion = values["kind"] == OPINION
    row = Case(
        kind=values["kind"],
        is_item=opinion and values["is_item"],
        raised_by=values["raised_by"],
        category=values["category"],
        content="示例内容",
        activity_id=held[activity].id if opinion and activity is not None and activity < len(held) else None,
        **_numbered(serial),
        **folded(state),
    )
    session.add(row)
    session.flush()
    role = TAKER if opinion else LEADER
    session.add_all(CaseDeputy(case_id=row.id, deputy_id=f"{at:032x}", role=role) for at in values["deputies"])


def _set(session, drawn, serials):
    heads = {}
    for values in drawn:
        campaign = values["campaign"]
        number = next(serials)
        row = Task(
            campaign_id=f"{campaign:032x}",
            parent_id=heads.get(campaign) if values["under"] else None,
            number=str(number),
            title="示例任务",
            done_on=TODAY if values["done"] else None,
            voided_on=TODAY if values["voided"] else None,
        )
        heads.setdefault(campaign, row.id)
        session.add(row)
        session.flush()
