"""A source of figures: rows that several of them count in one pass, and the ways in which these are told apart."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Date, Select, String, bindparam, select, true

SINCE, UNTIL, TODAY = (bindparam(name, type_=Date()) for name in ("since", "until", "today"))
HOUR = bindparam("hour", type_=String())  # HH:MM of now

Condition = ColumnElement[bool]
ALL: Condition = true()
Steps = tuple[tuple[Any, Condition], ...]  # what is joined, each on its condition


def same_unit(one: Any, other: Any) -> Condition:
    """What belongs to a row is looked for in its unit alone, by which a server parts its rows."""
    same: Condition = one.unit_code == other.unit_code
    return same


@dataclass(frozen=True, slots=True, eq=False)
class Shared:
    """A way of grouping in which a row stands under several keys: each `key` of what `steps` lead to.

    Where they lead to one key several times, only what meets `once` stands for it.
    """

    steps: Steps
    key: Any
    once: Condition = ALL


@dataclass(frozen=True, slots=True, eq=False)
class Within:
    """Rows of `other` that meet `its` are rows of a source, too, and are counted with those in one pass.

    `beyond` tells which of its rows are none of `other`; None where all are. What is counted only once, however often
    it is named, cannot be counted so.
    """

    other: "Source"
    its: Condition
    beyond: Condition | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """Rows that several figures count in one pass. `parts` are disjoint WHEREs, each served by an index of its own.

    `row` gives id, record, day and words of a row, `secret` who asked for secrecy in its matter. `groups` are the keys
    by which rows are grouped and narrowed, `shared` those of which a row may have several, `sought` what a key of
    `groups` is looked up in, where there is anything.
    """

    table: str
    origin: Any
    where: tuple[Condition, ...]
    row: tuple[Any, Any, Any, Any]
    groups: dict[str, Any]
    shared: dict[str, Shared]
    parts: tuple[Condition, ...] = (ALL,)
    secret: Any = None
    within: Within | None = None
    sought: dict[str, Steps] = field(default_factory=dict)

    def tells(self, by: str) -> bool:
        """Whether its rows can be told apart so."""
        return by in self.groups or by in self.shared

    def tells_as(self, other: "Source", by: str) -> bool:
        """Whether its rows and those of another are told apart by the very same keys."""
        if by in self.shared:
            return self.shared[by] is other.shared.get(by)
        return self.groups[by] is other.groups.get(by)

    def read(self, columns: Iterable[Any], ways: Iterable[str]) -> Select[Any]:
        """A query for columns of its rows, and for the keys by which they are grouped or narrowed in these ways."""
        query = select(*columns).select_from(self.origin)
        for target, on in dict.fromkeys(step for by in ways for step in self.sought.get(by, ())):
            query = query.outerjoin(target, on)
        return query.where(*self.where)
