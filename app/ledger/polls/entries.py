"""Votes as they are written down and read: ballots issued, returned, valid, and rates with both their numbers."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Any

from app.errors import LedgerError
from app.rules.days import day_words
from app.rules.rate import Rate
from app.rules.reading import clean
from app.rules.trade import (
    APPRAISAL,
    BASICALLY_SATISFIED,
    PROJECT_APPRAISAL,
    PROJECT_VOTE,
    SATISFACTIONS,
    SATISFIED,
)

GRADES = ("优秀", "称职", "基本称职", "不称职")
DECISION = ("赞成", "反对", "弃权")
KINDS: Mapping[str, tuple[str, ...]] = {
    APPRAISAL: GRADES,
    "代表互评": GRADES,
    "满意度测评": SATISFACTIONS,
    "工作评议": SATISFACTIONS,
    PROJECT_VOTE: DECISION,
    PROJECT_APPRAISAL: SATISFACTIONS,
}  # what a ballot of each kind offers, until the clerk says otherwise
FAVOUR = (frozenset({"优秀", "称职"}), frozenset({SATISFIED, BASICALLY_SATISFIED}), frozenset({"赞成", "同意"}))
PERSONS = frozenset({"expected", "present"})  # 0 when nobody counted them
COUNTS = (("expected", "应到"), ("present", "实到"), ("issued", "发出"), ("returned", "收回"), ("valid", "有效"))


@dataclass(frozen=True, slots=True)
class PollLineDraft:
    """One who or which was voted on; `votes` are in the order of the poll's options."""

    subject: str
    votes: tuple[int, ...]
    deputy_id: str | None = None
    project_id: str | None = None


@dataclass(frozen=True, slots=True)
class PollDraft:
    """`expected` 应到 and `present` 实到 are persons; `issued` 发出, `returned` 收回, `valid` 有效 are ballots."""

    kind: str
    title: str
    held_on: date
    expected: int = 0
    present: int = 0
    issued: int = 0
    returned: int = 0
    valid: int = 0
    options: tuple[str, ...] = ()
    place: str = ""
    activity_id: str | None = None
    tellers: str = ""
    note: str = ""
    lines: tuple[PollLineDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class PollLineEntry:
    """One line of the tally: votes by option with their rates over the valid ballots, `blank` ones that chose nothing,
    the rate in favour, the band (称职 …) and, for a decision, whether more than half of all deputies were for it.
    """

    subject: str
    votes: tuple[tuple[str, int], ...]
    rates: tuple[tuple[str, Rate], ...]
    blank: int
    favour: Rate
    band: str = ""
    carried: bool | None = None
    deputy_id: str | None = None
    project_id: str | None = None


@dataclass(frozen=True, slots=True)
class PollEntry:
    """`turnout` is 实到 over 应到, `returns` 收回 over 发出, `validity` 有效 over 收回; `grading` says whose bands."""

    id: str
    revision: int
    voided_on: date | None
    draft: PollDraft
    lines: tuple[PollLineEntry, ...]
    turnout: Rate
    returns: Rate
    validity: Rate
    grading: str = ""


def checked(draft: PollDraft, today: date) -> PollDraft:
    """The draft with its options. Raises LedgerError for what cannot be: more ballots returned than issued …."""
    options = tuple(map(clean, draft.options)) or KINDS.get(draft.kind, ())
    if not clean(draft.title):
        raise LedgerError("请写明投票或测评的名称。", field="title")
    if draft.held_on > today:
        raise LedgerError(
            f"日期{day_words(draft.held_on, today)}在今天之后，投票后再登记；请核对日期。", field="held_on"
        )
    if not options or not all(options) or len(set(options)) < len(options):
        raise LedgerError("票面选项不能空，也不能重复，如 满意、基本满意、不满意。", field="options")
    _ballots(draft)
    if not draft.lines:
        raise LedgerError("请至少写一行：对谁或对哪一项投票。", field="lines")
    for line in draft.lines:
        _line(line, options, draft.valid)
    names = [clean(line.subject) for line in draft.lines]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise LedgerError(f"“{twice}”写了两行；同名的请写成 姓名（选区）或 姓名（证号）。", field="lines")
    words: dict[str, Any] = {name: clean(getattr(draft, name)) for name in ("title", "place", "tellers", "note")}
    return replace(draft, options=options, **words)


def _ballots(draft: PollDraft) -> None:
    labels = dict(COUNTS)
    counts = {name: getattr(draft, name) for name in labels}
    for name, label in COUNTS:
        if counts[name] < 0:
            raise LedgerError(f"{label}不能是负数，请核对。", field=name)
    for less, larger in pairwise(reversed(labels)):
        unknown = larger in PERSONS and not counts[larger]
        if counts[less] > counts[larger] and not unknown:
            few, many = (f"{labels[each]}{counts[each]}{'人' if each in PERSONS else '张'}" for each in (less, larger))
            raise LedgerError(f"{few}，多于{many}，请核对。", field=less)


def _line(line: PollLineDraft, options: tuple[str, ...], valid: int) -> None:
    name = clean(line.subject)
    if not name:
        raise LedgerError("有一行没有写对谁或对哪一项投票。", field="lines")
    if len(line.votes) != len(options):
        raise LedgerError(f"“{name}”要按{'、'.join(options)}的顺序各写一个票数。", field="lines")
    if any(votes < 0 for votes in line.votes):
        raise LedgerError(f"“{name}”的票数不能是负数，请核对。", field="lines")
    if sum(line.votes) > valid:
        raise LedgerError(f"“{name}”各项票数合计{sum(line.votes)}张，多于有效票{valid}张，请核对。", field="lines")
