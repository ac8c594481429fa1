"""民生实事: the stages of a livelihood project, and who is chosen when the deputies vote."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby, pairwise

from app.errors import LedgerError


class ProjectStage(Enum):
    """Where a project stands; the value is stored and read."""

    GATHERED = "征集"
    DROPPED = "未列入"
    CANDIDATE = "候选"
    CHOSEN = "票决通过"
    NOT_CHOSEN = "落选"
    RUNNING = "实施"
    DONE = "完成"
    APPRAISED = "测评"


NEXT: Mapping[ProjectStage, tuple[ProjectStage, ...]] = {
    ProjectStage.GATHERED: (ProjectStage.CANDIDATE, ProjectStage.DROPPED),
    ProjectStage.DROPPED: (ProjectStage.CANDIDATE,),
    ProjectStage.CANDIDATE: (ProjectStage.CHOSEN, ProjectStage.NOT_CHOSEN, ProjectStage.DROPPED),
    ProjectStage.CHOSEN: (ProjectStage.RUNNING,),
    ProjectStage.NOT_CHOSEN: (),
    ProjectStage.RUNNING: (ProjectStage.RUNNING, ProjectStage.DONE, ProjectStage.APPRAISED),
    ProjectStage.DONE: (ProjectStage.APPRAISED,),
    ProjectStage.APPRAISED: (ProjectStage.RUNNING, ProjectStage.DONE, ProjectStage.APPRAISED),
}
WHOLE = 100  # percent of the work
BY_VOTE = frozenset({ProjectStage.CHOSEN, ProjectStage.NOT_CHOSEN})
COUNTED = BY_VOTE | {ProjectStage.APPRAISED}  # what is written of these is a count of votes
MUST_BE_VOTED = "票决通过和落选由票决结果得出，请登记票决。"
MUST_BE_COUNTED = "票决和测评的结果由计票得出，请在测评计票里作废那次投票，再重新登记。"


def demand_next(name: str, stage: ProjectStage, wanted: ProjectStage) -> None:
    """Raise LedgerError unless a project may go from its stage to the wanted one."""
    if wanted in NEXT[stage]:
        return
    able = [each.value for each in NEXT[stage]]
    way = f"下一步可以是：{'、'.join(able)}" if able else "这一项到此为止"
    raise LedgerError(f"“{name}”现在是“{stage.value}”，不能直接到“{wanted.value}”；{way}。", field="stage")


def demand_forward(name: str, done: Sequence[int], paid: Sequence[float]) -> None:
    """Raise LedgerError unless work (percent) and money (万元) only grow from step to step."""
    if any(not 0 <= percent <= WHOLE for percent in done):
        raise LedgerError(f"“{name}”的进度要在0到100之间，请核对。", field="percent")
    for before, after in pairwise(done):
        if after < before:
            raise LedgerError(f"“{name}”的进度{after}%低于上次的{before}%，请核对，或先更正上一步。", field="percent")
    for earlier, later in pairwise((0.0, *paid)):
        if later < earlier:
            raise LedgerError(
                f"“{name}”的累计支出{later:g}万元少于上次报的{earlier:g}万元，请核对，或先更正上一步。", field="spent"
            )


@dataclass(frozen=True, slots=True)
class Votes:
    """The ballots for one candidate."""

    key: str
    agreed: int
    against: int = 0
    abstained: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """Keys of the chosen in their order, of those level at the last place (another vote decides), and of the rest."""

    chosen: tuple[str, ...]
    level: tuple[str, ...]
    rejected: tuple[str, ...]


def elected(votes: Sequence[Votes], *, deputies: int, places: int) -> Outcome:
    """More than half of all deputies is needed; most votes first, as many as there are places.

    Where more are level than there are places left, none of them is chosen yet.
    """
    passed = sorted((each for each in votes if each.agreed * 2 > deputies), key=lambda each: -each.agreed)
    chosen: list[str] = []
    level: list[str] = []
    for _, run in groupby(passed, key=lambda each: each.agreed):
        same = [each.key for each in run]
        left = places - len(chosen)
        if left <= 0 or level:
            break
        if len(same) > left:
            level = same
            break
        chosen += same
    rejected = tuple(each.key for each in votes if each.key not in {*chosen, *level})
    return Outcome(tuple(chosen), tuple(level), rejected)
