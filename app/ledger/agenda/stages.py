"""Stages of campaigns on their days (起好步、签协议、扫尾): those over with something left in them, those to come."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select

from app.books.figures import SPLIT
from app.ledger.agenda.items import AgendaItem, Why
from app.ledger.store import Ledger
from app.models.campaign import Campaign
from app.models.task import Task
from app.rules.days import day_words
from app.rules.milestones import Milestone, coming, late_in, reached, read_milestones

AHEAD = 14  # days before its day from which a stage is named


@dataclass(frozen=True, slots=True)
class _Staged:
    """A campaign with its stages, concrete tasks that wait in each ("" where none is written) or are done."""

    key: str
    name: str
    stages: tuple[Milestone, ...]
    waiting: Mapping[str, int]
    done: int

    @property
    def left(self) -> int:
        return sum(self.waiting.values())


def late(ledger: Ledger) -> tuple[AgendaItem, ...]:
    """A line for each campaign that should be past a stage in which something still waits."""
    lines = (_late(each, ledger.today) for each in _staged(ledger))
    return tuple(sorted((item for item in lines if item is not None), key=lambda item: item.on or ledger.today))


def _late(campaign: _Staged, today: date) -> AgendaItem | None:
    behind = campaign.stages[: reached(campaign.stages, today)]
    left = {phase: many for phase, many in late_in(campaign.stages, campaign.waiting, today).items() if many}
    unwritten = campaign.left if set(campaign.waiting) == {""} else 0  # nobody says how far anything is
    if not behind or not (left or unwritten):
        return None
    since = next((at for at, stage in enumerate(behind) if stage.phase in left), len(behind) - 1)
    phase, by = next((stage.phase, stage.by) for stage in behind[since:] if stage.by is not None)
    waiting = "、".join(f"还在“{phase}”的{many}条" for phase, many in left.items())
    return AgendaItem(
        Why.STAGE_LATE,
        f"{campaign.name}：“{phase}”应于{day_words(by, today)}完成，已过{(today - by).days}天",
        detail=waiting or f"{unwritten}条没有完成，都没有写阶段",
        about=campaign.key,
        on=by,
    )


def soon(ledger: Ledger) -> tuple[AgendaItem, ...]:
    """A line for each campaign whose next stage ends soon, unless nothing waits in it or before it."""
    items = []
    for each in _staged(ledger):
        stage = coming(each.stages, ledger.today, ledger.today + timedelta(days=AHEAD))
        if stage is None or stage.by is None:
            continue
        so_far = {mine.phase for mine in each.stages[: each.stages.index(stage) + 1]} | {""}
        waiting = sum(many for phase, many in each.waiting.items() if phase in so_far)
        if not waiting and (each.left or each.done):
            continue
        left = (stage.by - ledger.today).days
        when = f"还有{left}天" if left else "就是今天"
        sentence = f"{each.name}：“{stage.phase}”应于{day_words(stage.by, ledger.today)}完成，{when}"
        detail = f"还有{waiting}条没有走完" if waiting else "还没有列任务"
        items.append(AgendaItem(Why.STAGE_SOON, sentence, detail=detail, about=each.key, on=stage.by))
    return tuple(sorted(items, key=lambda item: item.on or ledger.today))


def _staged(ledger: Ledger) -> Iterator[_Staged]:
    campaigns = select(Campaign.id, Campaign.name, Campaign.milestones).where(
        Campaign.voided_on.is_(None), Campaign.milestones != ""
    )
    counts = (
        select(Task.campaign_id, Task.phase, Task.done_on.is_(None), func.count())
        .join(Campaign, Campaign.id == Task.campaign_id)
        .where(Campaign.voided_on.is_(None), Campaign.milestones != "", Task.voided_on.is_(None), ~SPLIT)
        .group_by(Task.campaign_id, Task.phase, Task.done_on.is_(None))
    )
    with ledger.read() as session:
        staged = session.execute(campaigns.order_by(Campaign.name)).all()
        waiting: dict[str, dict[str, int]] = defaultdict(dict)
        done: dict[str, int] = defaultdict(int)
        for campaign, phase, is_open, many in session.execute(counts) if staged else ():
            if is_open:
                waiting[campaign][phase] = many
            else:
                done[campaign] += many
    for key, name, written in staged:
        yield _Staged(key, name, read_milestones(written), waiting[key], done[key])
