"""How far a campaign reaches: villages, households, plots and their area, stages, and what is left out."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from app.ledger.campaigns import CampaignEntry, TaskEntry, tree
from app.ledger.store import Ledger
from app.models.grid import GridRow
from app.rules.choices import TASK_LEVELS
from app.rules.milestones import late_in

HOUSEHOLD, PLOT = "户", "地块"
NESTED = ("村", HOUSEHOLD, PLOT)  # each stands beneath the one before it
NAMED = 6  # entries that a sentence names


@dataclass(frozen=True, slots=True)
class Extent:
    """What a campaign has of one level: how many, how many of them done, and the area in 亩."""

    level: str
    many: int
    done: int
    area: float
    area_done: float


@dataclass(frozen=True, slots=True)
class StageCount:
    """How many problems are in a stage of the campaign; `late` should be past it by now."""

    phase: str
    many: int
    late: int


@dataclass(frozen=True, slots=True)
class Reach:
    """A campaign's coverage; `gaps` are sentences that name what is left out (不漏一户、不漏一块地)."""

    extents: tuple[Extent, ...]
    stages: tuple[StageCount, ...]
    gaps: tuple[str, ...]


def reach(ledger: Ledger, campaign: CampaignEntry) -> Reach:
    """How far the campaign reaches today."""
    tasks = tree(ledger, campaign.id)
    with ledger.read() as session:
        grids = session.execute(select(GridRow.villages, GridRow.households).where(GridRow.voided_on.is_(None)))
        homes = Counter[str]()
        for villages, households in grids:
            if households is not None and villages and "、" not in villages:
                homes[villages] += households
    extents = tuple(_extent(level, tasks) for level in TASK_LEVELS if any(_is(each, level) for each in tasks))
    stages = _stages(campaign, tasks, ledger)
    return Reach(extents, stages, (*_uncounted(tasks, homes), *_bare(tasks), *_misplaced(tasks), *_behind(stages)))


def _is(task: TaskEntry, level: str) -> bool:
    return task.draft.level == level


def _extent(level: str, tasks: Iterable[TaskEntry]) -> Extent:
    """A village or household is done when it was struck off, or when all beneath it was."""
    mine = [(task, _finished(place, listed)) for listed in (tuple(tasks),) for place, task in enumerate(listed)]
    of_level = [(task, done) for task, done in mine if _is(task, level)]
    return Extent(
        level,
        len(of_level),
        sum(done for _, done in of_level),
        sum(task.draft.area or 0 for task, _ in of_level),
        sum(task.draft.area or 0 for task, done in of_level if done),
    )


def _finished(place: int, tasks: Sequence[TaskEntry]) -> bool:
    task = tasks[place]
    if task.draft.done_on is not None or not task.has_parts:
        return task.draft.done_on is not None
    return all(each.draft.done_on is not None for each in _below(place, tasks) if not each.has_parts)


def _below(place: int, tasks: Sequence[TaskEntry]) -> list[TaskEntry]:
    below: list[TaskEntry] = []
    for each in tasks[place + 1 :]:
        if each.depth <= tasks[place].depth:
            break
        below.append(each)
    return below


def _stages(campaign: CampaignEntry, tasks: Iterable[TaskEntry], ledger: Ledger) -> tuple[StageCount, ...]:
    open_ones = [task for task in tasks if not task.has_parts and task.draft.done_on is None]
    counted = Counter(task.draft.phase for task in open_ones if task.draft.phase)
    late = late_in(campaign.stages, counted, ledger.today)
    phases = dict.fromkeys((*(each.phase for each in campaign.stages), *counted))
    return tuple(StageCount(phase, counted[phase], late.get(phase, 0)) for phase in phases)


def _uncounted(tasks: Sequence[TaskEntry], homes: Counter[str]) -> list[str]:
    """Villages of which fewer households are listed than the register of grids has."""
    gaps = []
    for place, task in enumerate(tasks):
        listed = sum(_is(each, HOUSEHOLD) for each in _below(place, tasks))
        wanted = homes[task.draft.title]
        if _is(task, NESTED[0]) and listed < wanted:
            gaps.append(f"{task.draft.title}：网格登记{wanted}户，列了{listed}户，漏{wanted - listed}户")
    return gaps


def _bare(tasks: Sequence[TaskEntry]) -> list[str]:
    """Households without a plot where others have theirs, and households and plots for which nobody answers."""
    gaps = []
    if any(_is(each, PLOT) for each in tasks):
        lacking = [
            each.draft.number
            for place, each in enumerate(tasks)
            if _is(each, HOUSEHOLD) and not any(_is(below, PLOT) for below in _below(place, tasks))
        ]
        gaps += [f"没有列出地块的户：{_named(lacking)}"] if lacking else []
    alone = [
        each.draft.number
        for each in tasks
        if each.draft.level in NESTED[1:] and not (each.draft.deputies or each.draft.unit)
    ]
    return [*gaps, f"没有明确责任人的户、地块：{_named(alone)}"] if alone else gaps


def _misplaced(tasks: Iterable[TaskEntry]) -> list[str]:
    """Entries that stand beneath a lower level or one of their own: a household under a plot."""
    wrong, above = [], list[TaskEntry]()
    for task in tasks:
        del above[task.depth :]
        higher = [NESTED.index(each.draft.level) for each in above if each.draft.level in NESTED]
        if task.draft.level in NESTED and higher and max(higher) >= NESTED.index(task.draft.level):
            wrong.append(task.draft.number)
        above.append(task)
    return [f"级别放反了（村下列户，户下列地块）：{_named(wrong)}"] if wrong else []


def _behind(stages: Iterable[StageCount]) -> list[str]:
    return [f"节点已过还在“{each.phase}”的：{each.late}条" for each in stages if each.late]


def _named(numbers: Sequence[str]) -> str:
    rest = f"等{len(numbers)}处" if len(numbers) > NAMED else ""
    return "、".join(numbers[:NAMED]) + rest
