"""The stages of a campaign, each with the day by which all of it should have come so far: 起好步 2024-04-10."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.errors import LedgerError
from app.rules.reading import clean, read_date

LONGEST = 12


@dataclass(frozen=True, slots=True)
class Milestone:
    """A stage of a campaign; `by` is the day by which every problem should be past the stages before it."""

    phase: str
    by: date | None = None

    @property
    def written(self) -> str:
        return f"{self.phase} {self.by}" if self.by else self.phase


def read_milestones(text: str) -> tuple[Milestone, ...]:
    """The stages, a line each, a day behind or none. Raises LedgerError naming the line that cannot be read."""
    stages: list[Milestone] = []
    for number, line in enumerate(filter(None, (clean(each) for each in text.splitlines())), 1):
        stage = _stage(number, line)
        phase = stage.phase
        if len(phase) > LONGEST or phase in {each.phase for each in stages}:
            why = f"不超过{LONGEST}个字" if len(phase) > LONGEST else "不能重复"
            raise LedgerError(f"第{number}个阶段“{phase}”写得不对，名称{why}。", field="milestones")
        before = next((each for each in reversed(stages) if each.by), None)
        if stage.by and before and before.by and stage.by < before.by:
            raise LedgerError(f"阶段“{phase}”的节点早于前面的“{before.phase}”，请按先后写。", field="milestones")
        stages.append(stage)
    return tuple(stages)


def _stage(number: int, line: str) -> Milestone:
    phase, _, day = line.partition(" ")
    try:
        return Milestone(phase, read_date(day) if day.strip() else None)
    except ValueError as error:
        raise LedgerError(f"第{number}个阶段“{line}”的节点读不懂：{error}。", field="milestones") from error


def reached(stages: tuple[Milestone, ...], on: date) -> int:
    """How many stages should be behind by that day: one whose day is over, and all before it, dated or not."""
    return max((at for at, stage in enumerate(stages, 1) if stage.by is not None and stage.by < on), default=0)


def late_in(stages: tuple[Milestone, ...], waiting: Mapping[str, int], on: date) -> dict[str, int]:
    """Of what waits in each stage, that which should be past it by now."""
    return {each.phase: waiting.get(each.phase, 0) for each in stages[: reached(stages, on)]}


def coming(stages: tuple[Milestone, ...], on: date, until: date) -> Milestone | None:
    """The next stage that has a day from `on` to `until`."""
    return next((each for each in stages if each.by is not None and on <= each.by <= until), None)
