"""What a roster cannot do and what is in the way, in sentences that say what would help."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date

from app.rules.days import weekday_within
from app.rules.rosters.terms import Demand, RosterPerson

NAMED = 6  # sentences of one sort, names that explain one; who is short is named to the last
Seated = Mapping[date, tuple[str, ...]]


def lacking(
    demand: Demand, people: Sequence[RosterPerson], seated: Seated, done: Collection[date] = ()
) -> tuple[str, ...]:
    """Every demand that is not met, each in one sentence with the reason and the remedy; of days `done` no more."""
    ahead = {day: ids for day, ids in seated.items() if day not in done}
    if not demand.slots and not seated:
        return ("这一年按这条规则没有接待日，请换一条规则。",)
    if not people:
        return (f"{demand.station or '本级'}没有在任代表，无人可排；请先登记代表，或检查任职状态。",)
    if len(people) < demand.per_day:
        return (_too_few(demand, people), *_seldom(demand, people, seated), *_crowded(demand, people, ahead))
    return (*_thin_days(demand, people, ahead), *_seldom(demand, people, seated), *_crowded(demand, people, ahead))


def _too_few(demand: Demand, people: Sequence[RosterPerson]) -> str:
    names = _named([person.name for person in people])
    whose = demand.station or "本级"
    return (
        f"{whose}只有{len(people)}名在任代表（{names}），每天至少{demand.per_day}名办不到；"
        f"请调入代表，或把每天人数改为{len(people)}人，或与别的站合排。"
    )


def _thin_days(demand: Demand, people: Sequence[RosterPerson], seated: Seated) -> Iterator[str]:
    """Days with fewer deputies than there must be, and who is off."""
    thin = [day for day, ids in sorted(seated.items()) if len(ids) < demand.per_day]
    for day in thin[:NAMED]:
        absent = [person for person in people if not person.free(day)]
        off = [person.name for person in absent]
        hindrance = max((person.hindrance for person in absent), key=len, default="")
        why = f"，当天{hindrance}的有{_named(off)}" if off else ""
        help_ = "请改日期或请人销假" if off else "请补排代表"
        on = weekday_within(day, demand.year)
        yield f"{on}只排了{len(seated[day])}名代表，至少要{demand.per_day}名{why}；{help_}。"
    if len(thin) > NAMED:
        yield f"还有{len(thin) - NAMED}天不足{demand.per_day}名代表。"


def _seldom(demand: Demand, people: Sequence[RosterPerson], seated: Seated) -> Iterator[str]:
    """Deputies who come too seldom, each with how often: for want of seats, of days, or because of leave."""
    times = Counter(deputy for ids in seated.values() for deputy in ids)
    days = sorted(seated)
    came = {person.id: person.served + times[person.id] for person in people}
    able = {person.id: person.served + sum(map(person.free, days)) for person in people}
    never = [person for person in people if not able[person.id] and not came[person.id]] if days else []
    for person in never:
        yield f"{person.name}全年{len(days)}个接待日都{person.hindrance}，一次也排不进去；请销假，或另行安排。"
    short = [person for person in people if came[person.id] < demand.times and person not in never]
    if not short:
        return
    if len(days) < demand.times and all(person.served + len(days) < demand.times for person in short):
        lower = f"，或把每人次数改为{len(days)}次" if days else ""
        yield f"全年只有{len(days)}个接待日，每人{demand.times}次办不到：{_tallied(short, came)}；请增加接待日{lower}。"
        return
    away = [person for person in short if able[person.id] < demand.times]
    yield from _away(demand, away, able, came)
    left = [person for person in short if able[person.id] >= demand.times]
    if left:
        yield from _no_room(demand, people, left, seated, came)


def _away(
    demand: Demand, away: Sequence[RosterPerson], able: Mapping[str, int], came: Mapping[str, int]
) -> Iterator[str]:
    for person in away[:NAMED]:
        sat = "" if came[person.id] == able[person.id] else f"，排了{came[person.id]}次"
        yield (
            f"{person.name}因{person.hindrance}只有{able[person.id]}个接待日可排{sat}，不够{demand.times}次；"
            "请销假，或增加接待日。"
        )
    if len(away) > NAMED:
        yield f"还有{_tallied(away[NAMED:], came)}因请假或不便排不满{demand.times}次。"


def _no_room(
    demand: Demand,
    people: Sequence[RosterPerson],
    left: Sequence[RosterPerson],
    seated: Seated,
    came: Mapping[str, int],
) -> Iterator[str]:
    """The arithmetic: person-times that are needed, seats there are, what would be enough; and who is short."""
    needed = sum(max(0, demand.times - person.served) for person in people)
    days, seats = len(seated), len(seated) * demand.room
    names = _tallied(left, came)
    if any(_could_sit(person, demand, seated) for person in left):
        yield f"{names}还不满{demand.times}次；请补排，或重新编排。"
        return
    if seats >= needed:
        yield f"{names}不满{demand.times}次：能来的日子都排满了{demand.room}人；请提高每天最多人数，或调班。"
        return
    a_day, days_needed = -(-needed // days), -(-needed // demand.room)
    fewer = seats // len(people)
    lower = f"，或把每人次数降到{fewer}次" if fewer else ""
    yield (
        f"{len(people)}人×{demand.times}次={needed}人次，只有{days}天×每天最多{demand.room}人={seats}人次，"
        f"还差{needed - seats}人次，{len(left)}人排不满；"
        f"可把每天最多人数提高到{a_day}人，或把接待日增加到{days_needed}天{lower}。"
    )
    yield f"不满{demand.times}次的：{names}。"


def _could_sit(person: RosterPerson, demand: Demand, seated: Seated) -> bool:
    return any(len(ids) < demand.room and person.id not in ids and person.free(day) for day, ids in seated.items())


def _crowded(demand: Demand, people: Sequence[RosterPerson], seated: Seated) -> Iterator[str]:
    """Deputies who sit on a day on which they are off."""
    by_id = {person.id: person for person in people}
    for day, ids in sorted(seated.items()):
        for deputy in ids:
            person = by_id.get(deputy)
            if person is not None and person.excused(day):
                yield f"{person.name}{weekday_within(day, demand.year)}请假或不便，仍排在班上；请换人。"


def _tallied(people: Iterable[RosterPerson], came: Mapping[str, int]) -> str:
    """Everyone by how often: 示例甲、示例乙（各0次）、示例丙（1次）; a clerk has to find every one of them a day."""
    by_times: dict[int, list[str]] = {}
    for person in sorted(people, key=lambda each: came[each.id]):
        by_times.setdefault(came[person.id], []).append(person.name)
    return "、".join(
        f"{'、'.join(names)}（{'各' if len(names) > 1 else ''}{times}次）" for times, names in by_times.items()
    )


def _named(names: Sequence[str]) -> str:
    rest = f"等{len(names)}人" if len(names) > NAMED else ""
    return "、".join(names[:NAMED]) + rest
