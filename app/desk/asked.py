"""What is asked of a form: which one of the ledger it is about, or how many blanks."""

from dataclasses import dataclass
from datetime import date

from app.errors import LedgerError


class Missing(LedgerError):
    """A form was asked for without saying what it is about; `wanted` is the field of `Asked` that it needs."""

    def __init__(self, sentence: str, wanted: str) -> None:
        super().__init__(sentence)
        self.wanted = wanted


@dataclass(frozen=True, slots=True)
class Asked:
    """Numbers and names as a person writes them; a form takes what it knows and asks for what it lacks (`missing`).

    `cases` prints one sheet a case. `seq` is the step that a paper is about, else the latest of its kind. `blank` is
    how many numbered blanks are wanted instead. A `draft` shows the numbers it would get and uses none of them up.
    """

    case: str = ""
    cases: tuple[str, ...] = ()
    activity: str = ""
    activities: tuple[str, ...] = ()
    deputy: str = ""
    year: int | None = None
    month: int | None = None
    day: date | None = None
    since: date | None = None
    until: date | None = None
    station: str = ""
    campaign: str = ""
    scheme: str = ""
    poll: str = ""
    project: str = ""
    kind: str = ""
    seq: int | None = None
    blank: int = 0
    public: bool = False
    draft: bool = False

    @property
    def all_cases(self) -> tuple[str, ...]:
        """Every case asked for, once, in order."""
        return tuple(dict.fromkeys(number for number in (self.case, *self.cases) if number))

    @property
    def all_activities(self) -> tuple[str, ...]:
        """Every activity asked for, once, in order."""
        return tuple(dict.fromkeys(number for number in (self.activity, *self.activities) if number))


WANTED = {
    "case": "意见或建议的编号",
    "activity": "活动编号",
    "deputy": "代表姓名",
    "year": "年度",
    "month": "月份",
    "day": "日期",
    "station": "联络站名称",
    "campaign": "专项名称",
    "poll": "哪一次测评",
    "project": "哪个项目",
    "kind": "哪一类",
    "scheme": "哪种考评办法",
}


def missing(title: str, wanted: str, *, blank: bool = True) -> Missing:
    """The complaint that a form was not told what it is about; with `blank` it can be had empty, too."""
    or_blank = "，或者写明要几份空白的" if blank else ""
    return Missing(f"印《{title}》要写明{WANTED[wanted]}{or_blank}。", wanted)
