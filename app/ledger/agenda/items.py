"""What can stand on today's list: why, in which words, and what it is about."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.ledger.cases import CaseLine
from app.rules.trade import OPINION


class Why(Enum):
    """Why something stands on today's list."""

    ABSENCE = "人代会缺席"
    NOTICE = "该公告"
    RECEPTION = "接待日"
    OVERDUE = "超期"
    SOON = "临期"
    LAGGING = "履职频次"
    DRAFT = "未写完"
    TO_CLOSE = "待销号"
    TO_EVALUATE = "待评价"
    UNDECIDED = "待分办"
    HOLIDAYS = "假日表"
    HANDOVER = "该上报"
    COUNTY = "县里办的"
    PRESSING = "先办"
    UNIT = "成批超期"
    TASK = "专项超期"
    STAGE_LATE = "节点已过"
    STAGE_SOON = "节点将到"
    PROJECT = "民生实事"
    REVIEW = "该复查"
    TERM = "另有期限"
    CHECK = "九有自查"
    PLAN = "年度计划"
    RHYTHM = "工作节奏"


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One thing to do: `case` is the case it is about; what concerns no case has its `detail`, and the id or key of
    what it is `about` (a planned day, a deputy, a frequency, a form, a month, a unit). `on` is the day that matters;
    `many` says for how many things the line stands, `numbers` are the cases of a unit's line.
    """

    why: Why
    sentence: str
    case: CaseLine | None = None
    kind: str = OPINION
    detail: str = ""
    about: str = ""
    on: date | None = None
    place: str = ""
    many: int = 1
    numbers: tuple[str, ...] = ()
