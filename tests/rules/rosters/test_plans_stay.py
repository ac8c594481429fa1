"""A roster that was posted comes out the same when it is made again, by this and by every later version.

The plans below were written down once; each was looked through for evenness, leave, neighbours and levels. A change of
the way of seating that alters one of them alters rosters that hang on walls: it says so in its commit.
"""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from app.rules.rosters import Demand, RosterPerson, Slot, generate

NEW_YEAR = date(2026, 1, 1)
TOWNSHIPS = {
    "without leave": (9, 12, {}),
    "the upper levels are few": (8, 14, {"upper": (0, 3)}),
    "leave in spring": (10, 13, {"off": {1: (0, 30), 4: (20, 50), 7: (35, 90)}, "upper": (2, 5, 8)}),
    "too few days for two times": (5, 14, {"most": 6, "upper": (1, 6, 7, 12)}),
    "three a day, some served": (8, 7, {"per_day": 3, "served": {0: 2, 3: 1}, "upper": (0, 1, 2, 3)}),
    "hardly anybody": (7, 3, {"off": {0: (0, 20), 2: (14, 40)}}),
    "four times, long leave": (12, 10, {"times": 4, "most": 5, "off": {0: (0, 60), 1: (10, 75), 9: (0, 83)}}),
    "levels apart": (8, 12, {"mixed": False, "upper": (0, 1, 2, 3, 4)}),
}


def township(name):
    """What is asked, and of whom: days a week apart, three grids, leave and days served by the deputy's place."""
    days, people, values = TOWNSHIPS[name]
    slots = tuple(Slot(day, day) for day in (NEW_YEAR + timedelta(days=7 * at) for at in range(days)))
    asked = Demand(
        slots, values.get("per_day", 2), values.get("times", 2), values.get("most", 10), values.get("mixed", True)
    )
    off = {
        at: ((NEW_YEAR + timedelta(days=since), NEW_YEAR + timedelta(days=until)),)
        for at, (since, until) in values.get("off", {}).items()
    }
    return asked, tuple(
        RosterPerson(
            f"{at:02d}",
            f"示例{at}",
            "县" if at in values.get("upper", ()) else "乡",
            grid=f"第{at % 3}网格",
            off=off.get(at, ()),
            served=values.get("served", {}).get(at, 0),
        )
        for at in range(people)
    )


def told(asked, people, seed=0):
    """A plan, a day a line."""
    return "".join(f"{' '.join(day.ids)}\n" for day in generate(asked, people, seed).days)


PLANS = {
    "without leave": """\
01 09
08 10 03
05 07 00
02 04
01 11 06
09 08 10
05 03
02 07 00
04 11 06
""",
    "the upper levels are few": """\
01 09 05
03 10 11 02
07 08 12
00 04 06 13
01 09 05
03 10 11 02
07 08 12
00 04 06 13
""",
    "leave in spring": """\
09 07
05 10 03
02 04
11 00 12
08 07 06
10 09
05 11 03
02 01
04 00 12
08 01 06
""",
    "too few days for two times": """\
01 10 09 05 11
07 12 02 03 08 04
01 06 05 00 13
07 10 09 11 02 03
12 06 08 04 00 13
""",
    "three a day, some served": """\
02 01 06
03 04 05
02 01 06
00 04 05
02 01 06
03 04 05
01 00 06
03 04 05
""",
    "hardly anybody": """\
02 01
02 01
01
00 01
00 01
00 01
00 02
""",
    "four times, long leave": """\
07 01
01 05 03
04 02 06
07 08 03
05 04 06
07 03 02
08 04
05 02 06
07 08 03
05 04 00
02 00 06
08 01 00
""",
    "levels apart": """\
01 09 08
03 05 10
02 00 07
04 11 06
01 09 08
03 05 10
02 00 07
04 11 06
""",
}


@pytest.mark.parametrize("name", TOWNSHIPS)
def test_the_same_township_gets_the_same_roster_from_version_to_version(name):
    assert told(*township(name)) == PLANS[name]


@pytest.mark.parametrize("name", TOWNSHIPS)
def test_the_written_plans_keep_to_what_a_roster_promises(name):
    asked, people = township(name)
    days = [line.split() for line in PLANS[name].splitlines()]
    times = [sum(person.id in day for day in days) + person.served for person in people]
    free = [sum(person.free(slot.on) for slot in asked.slots) for person in people]
    for slot, day in zip(asked.slots, days, strict=True):
        assert len(day) >= min(asked.per_day, sum(person.free(slot.on) for person in people))
    assert all(count >= min(asked.times, can) for count, can in zip(times, free, strict=True))
    assert not any(
        not by_id.free(slot.on)
        for slot, day in zip(asked.slots, days, strict=True)
        for by_id in people
        if by_id.id in day
    )
    assert name in NEIGHBOURS or not any({*one} & {*other} for one, other in pairwise(days))


NEIGHBOURS = {"hardly anybody", "four times, long leave", "three a day, some served"}
