"""A roster drawn up from the facts of a year, and told with what it lacks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.ledger.rosters.entries import Day, DaySeat, Roster, Tally, Wish
from app.ledger.rosters.year import Clock, YearRecords
from app.rules.days import Holidays, weekday_within
from app.rules.rosters import (
    Demand,
    PlannedDay,
    RosterRule,
    Slot,
    calendar,
    counted,
    days,
    generate,
    lacking,
    parse_rule,
    remarks,
    says,
)


@dataclass(frozen=True, slots=True)
class Drawn:
    """The days that stay and the new ones (without an id), in order; `moved` tells which days holidays pushed aside."""

    days: tuple[Day, ...]
    moved: tuple[str, ...]


def drawn(records: YearRecords, asked: Wish, holidays: Holidays, clock: Clock) -> Drawn:
    """Plan a year as it is wished, around the days that stay."""
    kept = tuple(day for day in records.scoped(asked.station_id) if stays(day, asked))
    rule = parse_rule(asked.rule)
    beside = records.beside.get(asked.station_id, ())
    standing = [*beside, *(Slot(day.planned, day.on) for day in kept)]
    planned_days = calendar(rule, asked.year, holidays, asked.shift, weekends=asked.weekends, kept=standing)
    slots = tuple(slot for slot in planned_days.slots if asked.since is None or slot.on >= asked.since)
    plan = generate(demand(records, asked, slots), records.people(asked.station_id, kept), seed=asked.year)
    asked = replace(asked, rule=rule.text)
    new = (_new(records, asked, each, clock) for each in plan.days)
    return Drawn(
        tuple(sorted((*kept, *new), key=lambda day: (day.on, day.planned, day.id))),
        (*planned_days.notes, *_taken(rule, asked.year, beside)),
    )


def _taken(rule: RosterRule, year: int, beside: Iterable[Slot]) -> Iterator[str]:
    """Days of the rule on which the neighbouring year's roster receives already."""
    wanted = set(days(rule, year))
    for slot in beside:
        if slot.on in wanted:
            yield f"{weekday_within(slot.on, year)}已有{slot.planned.year}年移来的接待，不再另排。"


def _new(records: YearRecords, asked: Wish, planned: PlannedDay, clock: Clock) -> Day:
    slot = planned.slot
    return Day(
        id="",
        year=asked.year,
        on=slot.on,
        planned=slot.planned,
        rule=asked.rule,
        station_id=asked.station_id,
        station=records.stations.get(asked.station_id or "", ""),
        seats=tuple(DaySeat(deputy_id, records.sitters[deputy_id].called) for deputy_id in planned.ids),
        notice_due=slot.on - timedelta(days=clock.notice_days),
        notice_on=None,
        overdue=slot.on < clock.today,
        **{name: getattr(asked, name) for name in ("starts", "ends", "place", "theme", "guests", "contact")},
    )


def stays(day: Day, asked: Wish) -> bool:
    """Whether planning anew leaves a day alone: held, added by hand, or before the day from which it begins."""
    return day.held or not day.rule or (asked.since is not None and day.on < asked.since)


def demand(records: YearRecords, asked: Wish, slots: tuple[Slot, ...]) -> Demand:
    """What the rules of rosters are asked for."""
    station = records.stations.get(asked.station_id or "", "")
    return Demand(slots, asked.per_day, asked.times, asked.most, mixed=asked.mixed, station=station)


def roster_of(records: YearRecords, asked: Wish, moved: Iterable[str] = ()) -> Roster:
    """The roster of one station or of the township as it stands."""
    days = records.scoped(asked.station_id)
    people = records.people(asked.station_id)
    seated: dict[date, tuple[str, ...]] = {}
    for day in days:
        seated[day.on] = (*seated.get(day.on, ()), *(seat.deputy_id for seat in day.seats))
    wanted = demand(records, asked, tuple(Slot(day.planned, day.on) for day in days))
    counts = counted(people, seated)
    rule = next((day.rule for day in reversed(days) if day.rule), asked.rule)
    done = {day.on for day in days if day.held}
    seats = {seat.deputy_id for day in days for seat in day.seats}
    return Roster(
        year=asked.year,
        rule=rule if days else "",
        words=says(parse_rule(rule)) if days and rule else "",
        station_id=asked.station_id,
        station=wanted.station,
        days=days,
        counts=tuple(
            Tally(each, records.sitters[each].called, counts[each]) for each in records.sitters if each in counts
        ),
        unmet=(*lacking(wanted, people, seated, done), *_gone(records, days)) if days else (),
        notes=(*moved, *remarks(wanted, people, seated)) if days else (),
        per_day=asked.per_day,
        times=asked.times,
        people={each: records.sitters[each] for each in records.sitters if each in seats},
    )


def _gone(records: YearRecords, days: Iterable[Day]) -> Iterator[str]:
    """Seats of deputies who left office after the roster was made."""
    for day in days:
        for seat in () if day.held else day.seats:
            sitter = records.sitters.get(seat.deputy_id)
            if sitter is None or not sitter.tenure.on(day.on):
                yield f"{seat.name}已不在任，仍排在{weekday_within(day.on, day.year)}；请换人。"
