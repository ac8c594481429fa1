"""What a form has to be told before it can be printed, and where in the window it lies ready."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Literal

from app.rules.cases import Kind, Stage
from app.rules.trade import PROPOSAL

Option = Literal[
    "case", "activity", "unit", "deputy", "year", "month", "day", "since", "until", "station", "campaign", "poll",
    "kind", "scheme", "seq", "public", "profile",
]  # fmt: skip

CALLED: Mapping[Option, str] = {
    "case": "意见或建议的编号",
    "activity": "活动编号",
    "unit": "承办单位名称",
    "deputy": "代表姓名",
    "year": "年度",
    "month": "月份",
    "day": "日期",
    "since": "起日",
    "until": "止日",
    "station": "联络站名称",
    "campaign": "专项名称",
    "poll": "哪一次测评",
    "kind": "哪一类",
    "scheme": "哪种考评办法",
    "seq": "第几个环节",
    "public": "公开版",
    "profile": "使用范围",
}


@dataclass(frozen=True, slots=True)
class Way:
    """One way to ask for a form: all that it `needs`, and what it looks at `also`."""

    needs: tuple[Option, ...] = ()
    also: tuple[Option, ...] = ()

    @property
    def known(self) -> frozenset[Option]:
        """Every option that has a use here."""
        return frozenset((*self.needs, *self.also))

    def begun(self, given: Collection[Option]) -> bool:
        """Whether all that is needed was given."""
        return set(self.needs) <= set(given)


@dataclass(frozen=True, slots=True)
class OfCase:
    """When the paper of a case is wanted.

    It fits the `stages`, and comes before all others in `first`. One that is `ordered` waits for the assignment; one
    that tells of an `act` is idle before that act once the case is answered. `opinions`, `proposals`: who has it.
    """

    stages: frozenset[Stage]
    first: Stage | None = None
    ordered: bool = False
    act: Kind | None = None
    opinions: bool = True
    proposals: bool = True

    def suits(self, kind: str) -> bool:
        """Whether a case of this kind has such a paper."""
        return self.proposals if kind == PROPOSAL else self.opinions


@dataclass(frozen=True, slots=True)
class OfActivity:
    """The record of an activity of these kinds, or of any; called `words` with the kind in it, else as the form is."""

    kinds: tuple[str, ...]
    words: str = ""

    def suits(self, kind: str) -> bool:
        """Whether it is the record of such an activity."""
        return not self.kinds or kind in self.kinds


class Menu(Enum):
    """Where the window offers a form; blank ones of every form lie in 设置 · 表单."""

    HEARD = auto()  # of the opinions of one activity
    DEPUTY = auto()
    FOLDER = auto()  # of all deputies, a file each
    CAMPAIGN = auto()
    ROSTER = auto()
    STATION = auto()
    PROJECTS = auto()
    CLERK = auto()
