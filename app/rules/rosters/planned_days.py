"""The reception days of a year as they are held: a rule's days, moved off the holidays, no two on one date."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from app.rules.days import DAY, Holidays, day_within, weekday_within
from app.rules.rosters.reception_days import Shift, days, part_on, shifted
from app.rules.rosters.reception_kinds import RosterRule

WITHIN = 8  # days on which another day is looked for; later it would be next week's reception
NAMED = 6
DROPPED, STUCK = "逢假日，取消。", "逢假日，前后一周没有空闲的工作日可移，取消。"


@dataclass(frozen=True, slots=True)
class Slot:
    """A day to be filled: `planned` is where the rule put it, `on` where a holiday moved it."""

    planned: date
    on: date


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days of a year by `on`, and in sentences what happened to those that could not stay."""

    slots: tuple[Slot, ...]
    notes: tuple[str, ...]


def calendar(
    rule: RosterRule,
    year: int,
    holidays: Holidays,
    way: Shift,
    *,
    weekends: bool | None = None,
    kept: Iterable[Slot] = (),
) -> Calendar:
    """The rule's days of a year off the holidays. Two never share a date: the later one moves on, and a note says so.

    Without `weekends` a plain weekend moves a fixed date only. What is `kept` stands: it is not planned once more.
    """
    standing = {slot.planned: slot.on for slot in kept}
    wanted = (day for day in days(rule, year) if day not in standing and day not in standing.values())
    placed = [(day, _shifted(rule, day, holidays, way, weekends=weekends)) for day in wanted]
    used = {day for day, on in placed if day == on} | set(standing.values())
    slots, notes = [], list(_unknown(year, holidays, way))
    dropped: list[date] = []
    stuck: list[date] = []
    for day, on in placed:
        if on is None:
            dropped.append(day)
            continue
        free = on if on == day else _free(on, used, holidays, way)
        if free is None:
            stuck.append(day)
            continue
        if free != on:
            notes.append(
                f"{weekday_within(day, year)}{way.value}到{weekday_within(on, year)}，那天已有接待，"
                f"改在{weekday_within(free, year)}。"
            )
        used.add(free)
        slots.append(Slot(day, free))
    notes += [f"{_listed(year, days_off)}{why}" for days_off, why in ((dropped, DROPPED), (stuck, STUCK)) if days_off]
    return Calendar(tuple(sorted(slots, key=lambda slot: (slot.on, slot.planned))), tuple(notes))


def _shifted(rule: RosterRule, day: date, holidays: Holidays, way: Shift, *, weekends: bool | None) -> date | None:
    """Where a holiday moves a day; duty that goes on for a while (三夏) goes on over holidays, too."""
    part = part_on(rule, day)
    if part.once:
        return day
    return shifted(day, holidays, way, weekends=part.by_date if weekends is None else weekends)


def _listed(year: int, unplaced: list[date]) -> str:
    rest = f"等{len(unplaced)}天" if len(unplaced) > NAMED else ""
    return "、".join(day_within(day, year) for day in unplaced[:NAMED]) + rest


def _free(on: date, used: Collection[date], holidays: Holidays, way: Shift) -> date | None:
    """The nearest working day without a reception in the direction of the shift, within a week."""
    step = DAY if way is Shift.NEXT else -DAY
    for ahead in range(WITHIN):
        day = on + step * ahead
        if day not in used and holidays.is_working(day):
            return day
    return None


def _unknown(year: int, holidays: Holidays, way: Shift) -> Iterable[str]:
    if way is not Shift.KEEP and not holidays.known(year):
        yield f"{year}年的放假安排还没有录入，只避开了能确定的日子；录入后请重新排班。"
