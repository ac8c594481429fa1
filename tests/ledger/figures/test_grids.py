"""Opinions and activities by grid: whatever the registers say, as a plain look at each entry gives it."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.books.shelf import BOOKS
from app.ledger import activities, cases, figures, registers
from app.ledger.figures import Period
from app.rules.trade import MOBILE
from tests.ledger import worlds

YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))
DAY = date(2024, 6, 5)
NONE = "无网格"
VILLAGES = ("示例庄", "示例庄东组", "柳庄", "槐庄")
NAMES = ("一网格", "二网格", "三网格", "柳庄")
PLACES = st.sampled_from((*VILLAGES, *NAMES, "别处", ""))
GRIDS = st.dictionaries(
    st.sampled_from(NAMES), st.tuples(st.lists(st.sampled_from(VILLAGES), unique=True), st.booleans())
)
KNOWN = st.dictionaries(st.sampled_from(VILLAGES), st.sampled_from((*NAMES, "")), max_size=2)
OUTINGS = st.lists(st.tuples(PLACES, st.sampled_from((None, "", *NAMES))), max_size=4)
OPINIONS = st.lists(st.tuples(PLACES, st.integers(0, 4)), max_size=6)


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    return worlds.blank(tmp_path_factory.mktemp("grids"))


def plainly(place, grids, known):
    """The grid of a place as the registers have it: the village's own, else the first that is called so or lists it."""
    if known.get(place):
        return known[place]
    fit = [name for name, (listed, kept) in grids.items() if kept and (name == place or place in listed)]
    return min(fit, key=lambda name: name.encode(), default=None)


@settings(max_examples=40)
@given(grids=GRIDS, known=KNOWN, outings=OUTINGS, opinions=OPINIONS)
def test_the_grids_of_entries_are_those_that_a_plain_look_gives(template, grids, known, outings, opinions):
    ledger = worlds.told(template, {"activities": [], "cases": [], "tasks": []})
    for name, (listed, kept) in grids.items():
        row = registers.add(ledger, BOOKS["grids"], {"name": name, "villages": "、".join(listed)})
        if not kept:
            registers.void(ledger, BOOKS["grids"], row.id, "撤并")
    for village, grid in known.items():
        registers.add(ledger, BOOKS["villages"], {"name": village, "grid": grid})
    held, where = [], []
    for number, (place, of_station) in enumerate(outings):
        values = {"name": f"示例站{number}", "type": "固定站", "grid": of_station}
        station = None if of_station is None else registers.add(ledger, BOOKS["stations"], values).id
        draft = activities.ActivityDraft(DAY, MOBILE, place=place, station_id=station)
        held.append(activities.add(ledger, draft).id)
        where.append(of_station or plainly(place, grids, known))
    wanted = Counter()
    for village, outing in opinions:
        at = outing if outing < len(held) else None
        activity = None if at is None else held[at]
        cases.register(ledger, cases.CaseDraft(DAY, "示例内容", village=village, activity_id=activity))
        wanted[plainly(village, grids, known) or (None if at is None else where[at]) or NONE] += 1
    by = figures.grouped(ledger, "grid", YEAR)

    def counted(key):
        return {name: each[key] for name, each in by.items() if each.get(key)}

    assert counted("opinions") == dict(wanted)
    assert counted("activities") == dict(Counter(each or NONE for each in where))
    for name in set(grids) & set(wanted):
        assert figures.figures(ledger, YEAR, grid=name)["opinions"] == wanted[name]
