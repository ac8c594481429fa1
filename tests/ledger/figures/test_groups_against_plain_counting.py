"""The figures of every group, counted again in a few plain lines over each entry by itself."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ledger import figures
from app.ledger.custody import open_ledger
from app.ledger.figures import DIMENSIONS, Period
from app.ledger.figures.narrowing import ELSEWHERE
from app.models.activity import Activity
from app.models.attendance import Attendance
from app.models.campaign import Campaign
from app.models.case import Case
from app.models.case_deputy import CaseDeputy
from app.models.deputy import Deputy
from app.models.duty import Duty
from app.models.grid import GridRow
from app.models.mandate import Mandate
from app.models.station import Station
from app.models.village import Village
from app.rules.cases import Route, Stage
from app.rules.choices import ADVISER, DEPUTY
from app.rules.trade import LEADER, LEAVE, OPINION, PRESENT, PROPOSAL, TAKER
from tests import ledgers
from tests.ledger import worlds

SINCE, UNTIL = date(2024, 3, 1), date(2024, 8, 31)
PERIOD = Period(SINCE, UNTIL)
STATIONS = (("示例甲站", "固定站", "一网格"), ("示例乙站", "流动站", ""), ("示例丙站", "固定站", ""))
CAMPAIGNS = ("示例专项甲", "示例专项乙")
VILLAGES = {"柳庄": "一网格", "槐庄": ""}  # the register of villages, each with the grid that is written there
GRIDS = {"二网格": ("槐庄", "杨庄"), "三网格": ("杨庄",), "四网格": ()}
DEPUTIES = {
    "示例丙": ("一组", ("乡", "县")),
    "示例丁": ("一组", ("乡", "乡")),
    "示例戊": ("二组", ("县",)),
    "示例己": ("", ("",)),
    "示例庚": ("", ()),
    "示例议政": ("二组", ("乡",)),
}
ADVISERS = {"示例议政"}
WRITTEN = (
    "kind", "raised_on", "is_item", "village", "source", "level", "category", "handler", "route", "raised_by",
)  # fmt: skip
PLACES = ("柳庄", "槐庄", "杨庄", "四网格", "槐庄、杨庄", "别处", "")

days = st.integers(-90, 290).map(lambda offset: SINCE + timedelta(days=offset))
at_times = st.none() | days
stations, campaigns = st.none() | st.sampled_from(range(3)), st.none() | st.sampled_from(range(2))
people = st.sets(st.sampled_from([*DEPUTIES]), max_size=4)
outings = st.fixed_dictionaries(
    {
        "held_on": days, "kind": st.sampled_from(("接待选民", "进网格")), "place": st.sampled_from(PLACES),
        "station": stations, "campaign": campaigns, "voided": st.sampled_from((False, False, False, True)),
        "received": st.none() | st.integers(0, 9), "present": people, "away": people,
    }
)  # fmt: skip
matters = st.fixed_dictionaries(
    {
        "kind": st.sampled_from((OPINION, OPINION, OPINION, PROPOSAL)), "raised_on": days,
        "is_item": st.sampled_from((False, False, False, True)), "outing": st.none() | st.integers(0, 3),
        "ended": st.tuples(st.sampled_from(("closed_on", "closed_on", "voided_on", "")), days),
        "village": st.sampled_from(PLACES), "source": st.sampled_from(("", "来信", "接待选民")),
        "level": st.sampled_from(("", "大")), "category": st.sampled_from(("", "教育")),
        "handler": st.sampled_from(("", "水利站")), "route": st.sampled_from((None, *Route)),
        "raised_by": st.sampled_from(("", "样例甲", "样例乙")), "takers": people, "leaders": people,
        "origin": st.none() | st.integers(0, 5),
    }
)  # fmt: skip
duties = st.fixed_dictionaries(
    {"done_on": days, "who": st.sampled_from([*DEPUTIES]), "kind": st.sampled_from(("接待选民", "化解矛盾"))}
)
years = st.tuples(st.lists(outings, max_size=4), st.lists(matters, max_size=8), st.lists(duties, max_size=3))
HANDED_ON = ("kind", "station", "station_type", "campaign")  # what a case has of the outing at which it was heard
CASES = ("opinions", "received", "assigned", "undecided", "closed", "voided", "open", "carried_in")


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    return worlds.blank(tmp_path_factory.mktemp("groups"))


def key(table, at):
    return f"{table:08x}{at:024x}"


def written(template, drawn):
    """The ledger in which all of this stands."""
    held, raised, done = drawn
    ledger = open_ledger(ledgers.copied(template, template.with_name("此刻.liubu")), clock=lambda: worlds.NOON)
    with ledger.write("样例") as session:
        registered(session)
        for at, each in enumerate(held):
            session.add_all(rows_of_outing(at, each))
        for at, each in enumerate(raised):
            session.add_all(rows_of_matter(at, each, held, raised))
        for each in done:
            session.add(
                Duty(done_on=each["done_on"], deputy_id=person(each["who"]), kind=each["kind"], matter="示例事项")
            )
    return ledger


def numbered(at):
    return {"number": f"2024-例-{at:03d}", "series": "例", "year": 2024, "serial": at}


def person(name):
    return key(3, [*DEPUTIES].index(name))


def registered(session):
    session.add_all(
        Station(id=key(1, at), name=name, type=of, grid=grid) for at, (name, of, grid) in enumerate(STATIONS)
    )
    session.add_all(Campaign(id=key(2, at), name=name) for at, name in enumerate(CAMPAIGNS))
    session.add_all(Village(name=name, grid=grid) for name, grid in VILLAGES.items())
    session.add_all(GridRow(name=name, villages="、".join(listed)) for name, listed in GRIDS.items())
    session.add(GridRow(name="一旧网格", villages="杨庄、别处", voided_on=SINCE, void_reason="撤并"))
    for name, (group, levels) in DEPUTIES.items():
        session.add(Deputy(id=person(name), name=name, group=group, capacity=ADVISER if name in ADVISERS else DEPUTY))
        session.add_all(
            Mandate(deputy_id=person(name), level=level, position=place) for place, level in enumerate(levels)
        )


def rows_of_outing(at, outing):
    of = {
        "station_id": None if outing["station"] is None else key(1, outing["station"]),
        "campaign_id": None if outing["campaign"] is None else key(2, outing["campaign"]),
        "voided_on": UNTIL if outing["voided"] else None,
    }
    values = {name: outing[name] for name in ("held_on", "kind", "place", "received")}
    yield Activity(id=key(4, at), **values, **of, **numbered(at + 1))
    for who in outing["present"] | outing["away"]:
        status = PRESENT if who in outing["present"] else LEAVE
        yield Attendance(activity_id=key(4, at), deputy_id=person(who), status=status)


def rows_of_matter(at, matter, held, raised):
    values = {name: matter[name] for name in WRITTEN}
    ended, on = matter["ended"]
    values |= {ended: on} if ended else {}
    if of_outing(matter, held):
        values["activity_id"] = key(4, matter["outing"])
    if of_origin(matter, at, raised):
        values["origin_id"] = key(5, matter["origin"])
    yield Case(id=key(5, at), content="示例内容", stage=Stage.OPEN, **values, **numbered(at + 101))
    for role, whose in ((TAKER, "takers"), (LEADER, "leaders")):
        yield from (CaseDeputy(case_id=key(5, at), deputy_id=person(who), role=role) for who in matter[whose])


def of_outing(matter, held):
    """The outing at which it was raised."""
    at = matter["outing"]
    return held[at] if at is not None and at < len(held) else None


def of_origin(matter, at, raised):
    """The opinion that a proposal came of: one that stands before it."""
    before = matter["origin"]
    return raised[before] if matter["kind"] == PROPOSAL and before is not None and before < at else None


def grid_of(place):
    """The village's own, else the first that is called so or lists it, or several of its villages in their order."""
    if VILLAGES.get(place):
        return VILLAGES[place]
    fit = (
        name
        for name, listed in GRIDS.items()
        if place == name or (place and f"、{place}、" in f"、{'、'.join(listed)}、")
    )
    return min(fit, key=lambda name: name.encode(), default="")


def visited(outing):
    station = "" if outing["station"] is None else STATIONS[outing["station"]][2]
    return station or grid_of(outing["place"])


def of_people(who):
    groups = {DEPUTIES[each][0] or ELSEWHERE["group"] for each in who}
    levels = {level for each in who for level in DEPUTIES[each][1] if level}
    return {"group": groups, "deputy_level": levels, "deputy": set(who)}


def keys_of_outing(outing):
    """The groups in which an outing stands, by dimension."""
    if outing is None:
        return {by: {ELSEWHERE[by]} for by in HANDED_ON}
    station = (None, None) if outing["station"] is None else STATIONS[outing["station"]][:2]
    campaign = None if outing["campaign"] is None else CAMPAIGNS[outing["campaign"]]
    words = zip(HANDED_ON, (outing["kind"], *station, campaign), strict=True)
    return {by: {word or ELSEWHERE[by]} for by, word in words}


def keys_of_opinion(matter, held):
    outing = of_outing(matter, held)
    own = {
        "category": matter["category"], "source": matter["source"], "level": matter["level"],
        "unit": matter["handler"], "village": matter["village"],
        "grid": grid_of(matter["village"]) or (visited(outing) if outing else ""),
    }  # fmt: skip
    words = {by: {word or ELSEWHERE[by]} for by, word in own.items()}
    return keys_of_outing(outing) | words | of_people(matter["takers"])


def keys_of_proposal(matter, at, held, raised):
    origin = of_origin(matter, at, raised)
    own = {"category": matter["category"], "source": origin["source"] if origin else "", "unit": matter["handler"]}
    words = {by: {word or ELSEWHERE[by]} for by, word in own.items()}
    outing = of_outing(origin, held) if origin else None
    return keys_of_outing(outing) | words | of_people(matter["leaders"])


def figures_of_opinion(matter):
    ended, on = matter["ended"]
    within = SINCE <= matter["raised_on"] <= UNTIL
    kept, counts = within and ended != "voided_on", set()
    counts |= {"received"} if within else set()
    counts |= {"opinions"} if kept else set()
    counts |= {"assigned"} if kept and matter["route"] is Route.TRANSFER else set()
    counts |= {"undecided"} if kept and matter["route"] is None else set()
    counts |= {ended.removesuffix("_on")} if ended and SINCE <= on <= UNTIL else set()
    counts |= {"open"} if matter["raised_on"] <= UNTIL and not (ended and on <= UNTIL) else set()
    counts |= {"carried_in"} if matter["raised_on"] < SINCE and not (ended and on < SINCE) else set()
    return counts


def outings_counted(held, raised):
    """Every outing of the period: the groups in which it stands, what it adds there, and who makes it stand there."""
    for at, each in enumerate(held):
        if each["voided"] or not SINCE <= each["held_on"] <= UNTIL:
            continue
        keys = keys_of_outing(each) | {"grid": {visited(each) or ELSEWHERE["grid"]}}
        present = each["present"] - ADVISERS
        met = keys | of_people(each["present"]) | {"deputy": present}
        yield met, "activities", 1
        yield met, "voters_received", each["received"] if each["received"] is not None else voters(at, raised)
        for who in (each["present"] | each["away"]) - ADVISERS:
            yield keys | of_people({who}), "expected_attendances", 1
            if who in present:
                yield keys | of_people({who}), "deputy_attendances", 1


def voters(at, raised):
    """How many were named at an outing."""
    heard = (each for each in raised if each["outing"] == at and each["kind"] == OPINION)
    return len({each["raised_by"] for each in heard if each["raised_by"] and each["ended"][0] != "voided_on"})


def matters_counted(held, raised):
    for at, each in enumerate(raised):
        if each["is_item"]:
            continue
        if each["kind"] == OPINION:
            yield from ((keys_of_opinion(each, held), figure, 1) for figure in figures_of_opinion(each))
        elif SINCE <= each["raised_on"] <= UNTIL and each["ended"][0] != "voided_on":
            yield keys_of_proposal(each, at, held, raised), "proposals", 1


def duties_counted(done):
    for each in done:
        if SINCE <= each["done_on"] <= UNTIL and each["who"] not in ADVISERS:
            yield {"kind": {each["kind"]}} | of_people({each["who"]}), "duties", 1


def plainly(drawn, by):
    """How much of each figure stands in each group."""
    held, raised, done = drawn
    counted, active = Counter(), set()
    for keys, figure, many in (*outings_counted(held, raised), *matters_counted(held, raised), *duties_counted(done)):
        for group in keys.get(by, ()):
            counted[group, figure] += many
            active |= {(group, who) for who in keys["deputy"] if figure == "deputy_attendances"}
    counted.update((group, "deputies_active") for group, _ in active)
    return {what: many for what, many in counted.items() if many}


COUNTED = (
    "activities", "voters_received", "expected_attendances", "deputy_attendances", "deputies_active", *CASES,
    "proposals", "duties",
)  # fmt: skip


@settings(max_examples=30)
@given(years)
def test_every_group_holds_what_a_plain_look_at_each_entry_puts_into_it(template, drawn):
    ledger = written(template, drawn)
    try:
        for by in (by for by in DIMENSIONS if by not in {"month", "tier"}):
            found = figures.grouped(ledger, by, PERIOD)
            shown = {(name, each): group[each] for name, group in found.items() for each in COUNTED if group.get(each)}
            assert shown == plainly(drawn, by), by
    finally:
        ledger.close()
