"""What the clerk should know of a plan that stands."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

from app.rules.rosters.terms import Demand, RosterPerson

Seated = Mapping[date, tuple[str, ...]]


def remarks(demand: Demand, people: Sequence[RosterPerson], seated: Seated) -> tuple[str, ...]:
    """What the clerk should know of a plan that stands: fuller days, somebody twice in a row, levels not mixed."""
    return tuple(note for note in (_fuller(demand, people, seated), _in_a_row(seated), _mixing(people, seated)) if note)


def _fuller(demand: Demand, people: Sequence[RosterPerson], seated: Seated) -> str:
    """Why days have more deputies than the least."""
    sizes = {len(ids) for ids in seated.values()}
    if not sizes or max(sizes) <= demand.per_day:
        return ""
    needed = len(people) * demand.times
    span = f"{min(sizes)}至{max(sizes)}人" if len(sizes) > 1 else f"{max(sizes)}人"
    return (
        f"{len(people)}人×{demand.times}次={needed}人次，{len(seated)}天×{demand.per_day}人="
        f"{len(seated) * demand.per_day}人次不够，每天排到了{span}。"
    )


def _in_a_row(seated: Seated) -> str:
    days = sorted(seated)
    twice = sum(len({*seated[one]} & {*seated[other]}) for one, other in pairwise(days))
    return f"有{twice}处代表连着两个接待日都在班，人手或请假所限，可以调班。" if twice else ""


def _mixing(people: Sequence[RosterPerson], seated: Seated) -> str:
    upper = {person.id for person in people if person.upper}
    if not upper or len(upper) == len(people):
        return ""
    days = [ids for ids in seated.values() if ids]
    mixed = sum(1 for ids in days if not upper.isdisjoint(ids) and not upper.issuperset(ids))
    if mixed == len(days):
        return ""
    return f"县级以上代表{len(upper)}人，{len(days)}个接待日里有{mixed}天与乡镇代表同班（按人人次数均衡排定）。"
