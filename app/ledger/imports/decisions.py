"""What the clerk decided of single rows: a correction, a matter of its own, or one that is there already."""

from collections.abc import Mapping
from dataclasses import dataclass

Place = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Decision:
    """`apart`: a matter of its own; `same_as` a number, or another row: that entry; neither: the correction offered."""

    apart: bool = False
    same_as: str | Place = ""


Decisions = Mapping[Place, Decision]
NOTHING_DECIDED: Decisions = {}
