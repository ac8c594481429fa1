"""A working method: the words, rules and roles of a county over the one life of a case."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from app.rules.cases import NAMES, Kind, Stage
from app.rules.days import Rule, TermUnit
from app.rules.frequencies import Frequency
from app.rules.trade import OUR_DEFAULT

SINCE = date(2000, 1, 1)  # a method holds for every day that a ledger knows
OFF_ITS_ROAD = frozenset({Stage.VOIDED, Stage.REFUSED, Stage.PROPOSED})  # a case that left the method's steps


@dataclass(frozen=True, slots=True)
class Term:
    """How long an answer may take by this method, and what that rests on; `ours` where its source is silent."""

    amount: int
    unit: TermUnit
    basis: str
    ours: bool = False

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

    `market` is the rule of the market days on which deputies go to the fair; `ours` names what its source does not say,
    `readings` what it says and can be read otherwise than here, and how. `or_more` deputies may come where it says so.
    """

    rule: str = ""
    deputies: int = 2
    times: int = 2
    notice_days: int = 3
    starts: str = ""
    ends: str = ""
    companion: str = ""
    market: str = ""
    ours: frozenset[str] = frozenset()
    or_more: bool = False
    readings: Mapping[str, str] = field(default_factory=dict)

    @property
    def rules(self) -> str:
        """The rule of the reception days, and with it that of the market days."""
        return "+".join(rule for rule in (self.rule, self.market) if rule)


@dataclass(frozen=True, slots=True)
class MethodStep:
    """One step in the method's own order, and the stages of a case in which it is being done.

    `ours` where the source has no such step: it is never printed as one of the method's.
    """

    name: str
    stages: tuple[Stage, ...] = ()
    ours: bool = False


class Reached(Enum):
    """How far a case is by one step of the method."""

    BEHIND = "已过"
    NOW = "正在"
    AHEAD = "未到"


@dataclass(frozen=True, slots=True)
class Method:
    """One way of working; `stages` and `kinds` hold only the words that differ from ours.

    `flow` is what its steps are called on paper; `ours` names what the source leaves to this program (scheme).
    """

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
    rhythms: tuple[Frequency, ...] = ()
    roles: tuple[str, ...] = ()
    scheme: str = ""
    forms: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    flow: str = ""
    ours: frozenset[str] = frozenset()

    @property
    def stage_names(self) -> Mapping[Stage, str]:
        """Every stage in the method's words."""
        return {**NAMES, **self.stages}

    @property
    def kind_names(self) -> Mapping[Kind, str]:
        """Every act in the method's words."""
        return {kind: self.kinds.get(kind, kind.value) for kind in Kind}

    @property
    def steps_on_paper(self) -> str:
        """Those of the steps that the source has, as a printed form may name them; nothing where there are none."""
        names = [step.name for step in self.steps if not step.ours]
        if self.flow:
            return f"{self.flow}（{self.title}）：{'、'.join(names)}。" if names else ""
        return f"工作流程（{self.title}）：{'→'.join(names)}。" if len(names) > 1 else ""

    @property
    def steps_on_screen(self) -> str:
        """All steps, those that are a default of this program marked; arrows only where they are a flow."""
        joint = "、" if self.flow else " → "
        if all(step.ours for step in self.steps):
            return marked(joint.join(step.name for step in self.steps)) if self.steps else ""
        return joint.join(marked(step.name) if step.ours else step.name for step in self.steps)

    @property
    def steps_unsourced(self) -> str:
        """What of the steps that a case is shown by its source does not say; nothing where it says all of them."""
        ours = [step.name for step in self.steps if step.ours]
        if self.flow:
            return f"{self.flow}不分先后，对应到办理进度是{OUR_DEFAULT}"
        if len(ours) == len(self.steps):
            return f"这些环节是{OUR_DEFAULT}" if ours else ""
        return f"{'、'.join(ours)}是{OUR_DEFAULT}" if ours else ""

    def level(self, name: str) -> Level | None:
        """What the method says of a level of difficulty."""
        return next((each for each in self.levels if each.name == name), None)

    def at(self, stage: Stage) -> int | None:
        """The place of the step that a case in this stage is in; none once it is behind all of them."""
        return next((at for at, step in enumerate(self.steps) if stage in step.stages), None)

    def progress(self, stage: Stage) -> tuple[tuple[MethodStep, Reached], ...]:
        """How far a case in this stage is by each step; nothing for what left the method's road."""
        if stage in OFF_ITS_ROAD:
            return ()
        now = len(self.steps) if (at := self.at(stage)) is None else at
        reached = (
            Reached.BEHIND if at < now else Reached.NOW if at == now else Reached.AHEAD for at in range(len(self.steps))
        )
        return tuple(zip(self.steps, reached, strict=True))

    def figures_first(self, usual: Sequence[str]) -> tuple[str, ...]:
        """What stands first in sight: all that the method names, filled up from the usual ones to as many as those."""
        return tuple(dict.fromkeys((*self.figures, *usual)))[: max(len(self.figures), len(usual))]


def marked(words: str) -> str:
    """The words of a default of this program, as the screen shows them."""
    return f"{words}（{OUR_DEFAULT}）"
