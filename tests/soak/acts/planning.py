"""What is decided for the year: reception days planned anew, another working method."""

from dataclasses import replace
from datetime import date

from app.ledger import bylaws, rosters
from tests.soak import world
from tests.soak.acts.act import Act
from tests.soak.judging import next_start, troubles

YEAR = 2025
METHODS = ("xiuwu", "luoyang", "henan", "linying")


def plan(path, number, say):
    with world.sitting(path) as ledger:
        say("ready")
        for place in range(40):
            rosters.make(ledger, replace(rosters.wish(ledger, YEAR), rule=f"weekly:{_day(number, place)}", since=None))
            say(place)


def planned(path, number, acknowledged):
    with next_start(path) as ledger:
        days = {day.planned.isoweekday() for day in rosters.show(ledger, YEAR).days if day.on >= date(YEAR, 1, 1)}
        done = len(acknowledged)
        if len(days) > 1:
            yield f"编排了一半：星期 {days}"
        if done and not days & {_day(number, done - 1), _day(number, done)}:
            yield f"做完 {done} 次，却是星期 {days}"
        rule = rosters.wish(ledger, YEAR).rule
        if days and rule != f"weekly:{min(days)}":
            yield f"记着 {rule}，排的却是星期 {days}"
        yield from troubles(ledger)


def switch(path, number, say):
    with world.sitting(path) as ledger:
        say("ready")
        for place in range(200):
            bylaws.methods.choose(ledger, METHODS[(number + place) % len(METHODS)])
            say(place)


def switched(path, number, acknowledged):
    with next_start(path) as ledger:
        done, current = len(acknowledged), bylaws.methods.current(ledger).key
        if done and current not in {METHODS[(number + done + each) % len(METHODS)] for each in (-1, 0)}:
            yield f"做完 {done} 次，却按 {current}"
        yield from troubles(ledger)


def _day(number, place):
    return (number + place) % 5 + 1


ROSTER = Act(plan, planned, range(4), world.make)
METHOD = Act(switch, switched, range(9), world.make)
