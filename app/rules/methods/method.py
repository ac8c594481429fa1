"""A working method: the words, rules and roles of a county over the one life of a case."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.rules.cases import NAMES, Kind, Stage
from app.rules.days import Rule, TermUnit
from app.rules.frequencies import Frequency

SINCE = date(2000, 1, 1)  # a method holds for every day that a ledger knows


@dataclass(frozen=True, slots=True)
class Term:
    """How long an answer may take by this method, and what that rests on."""

    amount: int
    unit: TermUnit
    basis: str

    def rule(self, key: str) -> Rule:
        """The term as one of the deadline rules."""
        return Rule(key, self.amount, self.unit, self.basis, SINCE)


@dataclass(frozen=True, slots=True)
class Level:
    """A level of difficulty (小事, 难事, 大事): who sees to it, and by when if the method says so."""

    name: str
    term: Term | None = None
    who: str = ""


@dataclass(frozen=True, slots=True)
class Reception:
    """How voters are received: on which days ("" where the method names none), deputies a day, times a year.

    `market` is the rule of the market days on which deputies go to the fair.
    """

    rule: str = ""
    deputies: int = 2
    times: int = 2
    notice_days: int = 3
    starts: str = ""
    ends: str = ""
    companion: str = ""
    market: str = ""


@dataclass(frozen=True, slots=True)
class MethodStep:
    """One step in the method's own order, and the stages of a case in which it is being done."""

    name: str
    stages: tuple[Stage, ...] = ()


@dataclass(frozen=True, slots=True)
class Method:
    """One way of working; `stages` and `kinds` hold only the words that differ from ours."""

    key: str
    title: str
    place: str
    sources: tuple[str, ...]
    summary: str = ""
    steps: tuple[MethodStep, ...] = ()
    stages: Mapping[Stage, str] = field(default_factory=dict)
    kinds: Mapping[Kind, str] = field(default_factory=dict)
    opinion: Term | None = None
    urgent: Term | None = None
    levels: tuple[Level, ...] = ()
    reception: Reception = field(default_factory=Reception)
    frequencies: tuple[Frequency, ...] = ()
    roles: tuple[str, ...] = ()
    scheme: str = ""
    forms: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def stage_names(self) -> Mapping[Stage, str]:
        """Every stage in the method's words."""
        return {**NAMES, **self.stages}

    @property
    def kind_names(self) -> Mapping[Kind, str]:
        """Every act in the method's words."""
        return {kind: self.kinds.get(kind, kind.value) for kind in Kind}

    def level(self, name: str) -> Level | None:
        """What the method says of a level of difficulty."""
        return next((each for each in self.levels if each.name == name), None)

    def at(self, stage: Stage) -> int | None:
        """The place of the step that a case in this stage is in; none once it is behind all of them."""
        return next((at for at, step in enumerate(self.steps) if stage in step.stages), None)
