"""What closes a book: its totals, how they are counted, and what stands in another book or in none."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from app.books.figures import BY_KEY
from app.books.page import CellValue, Printout
from app.ledger import figures
from app.ledger.figures import Period
from app.ledger.store import Ledger
from app.rules.rate import Rate
from app.rules.trade import FEMALE, OTHER, RECEPTION, TRAINING

BEGINNING = date(1949, 10, 1)  # of a book without a first day
PEOPLE = ("deputy_attendances", "voters_received", "people_advised", "leaflets")
MATTERS = ("opinions", "answered_on_spot", "assigned", "proposed", "not_accepted", "undecided")
RESULTS = ("resolved", "overdue", "reply_rate", "closure_rate", "satisfied", "basically_satisfied", "dissatisfied")
ANSWERS = ("proposals", "proposals_replied", "proposals_on_time", "proposals_satisfied")
LEFT_OUT = "本簿不列"


def with_closing(ledger: Ledger, name: str, page: Printout, since: date | None, until: date | None) -> Printout:
    """The page with its totals, their definitions and what the book leaves out."""
    close = CLOSINGS.get(name)
    if close is None:
        return replace(page, totals=(f"{len(page.rows)}条。",), notes=(*page.notes, f"{LEFT_OUT}：已作废的登记。"))
    totals, notes = close(ledger, page, Period(since or BEGINNING, until or ledger.today))
    return replace(page, totals=totals, notes=(*page.notes, *notes))


Closing = tuple[tuple[str, ...], tuple[str, ...]]


def _deputies(_: Ledger, page: Printout, __: Period) -> Closing:
    levels = Counter(level for text in _column(page, "levels") for level in str(text or "").split("、") if level)
    standing = Counter(str(text or "").split(" ")[0] for text in _column(page, "standing"))
    women = sum(text == FEMALE for text in _column(page, "gender"))
    parts = [f"{level}级代表{many}名" for level, many in levels.items()]
    states = "、".join(f"{state}{many}名" for state, many in standing.items() if state)
    total = f"代表{len(page.rows)}名（{states}），其中女代表{women}名" if states else f"代表{len(page.rows)}名"
    counted = "代表按人计，一人只计一次；分级的人数按所任各级分别计，兼任的各级都计。"
    return (f"{'；'.join((total, '、'.join(parts))) if parts else total}。",), (
        f"统计口径：{counted}",
        f"{LEFT_OUT}：已作废的登记；代表履职情况列入履职登记簿。",
    )


def _themes(ledger: Ledger, _: Printout, period: Period) -> Closing:
    whole, received, trained = _of(ledger, period), _of(ledger, period, RECEPTION), _of(ledger, period, TRAINING)
    keys = ("activities", *PEOPLE, "opinions")
    own = {key: _many(whole, key) - _many(received, key) - _many(trained, key) for key in keys}
    days = f"接待日活动{_many(received, 'activities')}次（来访逐条列入接待选民簿）：{_listed(received, PEOPLE)}"
    trainings = f"学习培训{_many(trained, 'activities')}次（列入学习培训簿）：{_listed(trained, PEOPLE)}"
    return (f"{_listed(own)}。",), (
        _definitions(keys[1:]),
        f"{LEFT_OUT}：{days}；{trainings}；已作废的活动。",
        f"本簿与不列的两项相加，为本期全部活动：{_listed(whole, keys)}。",
    )


def _training(ledger: Ledger, _: Printout, period: Period) -> Closing:
    trained = _of(ledger, period, TRAINING)
    keys = ("activities", "expected_attendances", "deputy_attendances", "attendance_rate")
    return (f"{_listed(trained, keys)}。",), (
        _definitions(keys[1:]),
        f"{LEFT_OUT}：其他类型的活动（列入主题活动簿、接待选民簿），已作废的活动。",
    )


def _receptions(ledger: Ledger, _: Printout, period: Period) -> Closing:
    whole, received = _of(ledger, period), _of(ledger, period, RECEPTION)
    days = f"接待日活动{_many(received, 'activities')}次不逐次列出（{_listed(received, PEOPLE)}）"
    return (f"{_listed(whole, MATTERS)}。", f"{_listed(whole, RESULTS)}。"), (
        _definitions(("answered_on_spot", *RESULTS)),
        f"{LEFT_OUT}：{days}，没有提出意见的来访只计接待人次；代表建议列入建议办理簿；已作废的登记。",
        f"本期全部活动共{_listed(whole, PEOPLE[1:])}。{_definitions(PEOPLE[1:])}",
    )


def _proposals(ledger: Ledger, _: Printout, period: Period) -> Closing:
    return (f"{_listed(_of(ledger, period), ANSWERS)}。",), (
        _definitions(ANSWERS),
        f"{LEFT_OUT}：没有转为建议的意见（列入接待选民簿），已作废的建议。",
    )


def _duties(_: Ledger, page: Printout, __: Period) -> Closing:
    kinds = Counter(str(kind or OTHER) for kind in _column(page, "kind"))
    parts = "、".join(f"{kind}{many}" for kind, many in sorted(kinds.items(), key=lambda each: (-each[1], each[0])))
    total = f"代表{len(page.chapters)}名，履职{len(page.rows)}件次"
    return (f"{total}：{parts}。" if parts else f"{total}。",), (
        "统计口径：一名代表参加一次活动、接收一条意见、领衔或附议一件建议、登记一件其他履职，各计一件次。",
        f"{LEFT_OUT}：请假和缺席，本期没有履职登记的代表，已作废的登记。",
    )


CLOSINGS: Mapping[str, Callable[[Ledger, Printout, Period], Closing]] = {
    "deputies": _deputies,
    "themes": _themes,
    "training": _training,
    "receptions": _receptions,
    "proposals": _proposals,
    "duties": _duties,
}


def _of(ledger: Ledger, period: Period, kind: str = "") -> Mapping[str, int | Rate]:
    return figures.figures(ledger, period, **({"kind": kind} if kind else {})).values


def _many(values: Mapping[str, int | Rate], key: str) -> int:
    value = values.get(key, 0)
    return value if isinstance(value, int) else value.numerator


def _listed(values: Mapping[str, int | Rate], keys: tuple[str, ...] = ()) -> str:
    """接待群众632人次、宣传咨询1310人次、答复率220/246（89.4%）."""
    return "，".join(_worded(key, values[key]) for key in keys or values if key in values)


def _worded(key: str, value: int | Rate) -> str:
    name, _, unit = BY_KEY[key].label.rstrip("）").partition("（")
    if isinstance(value, Rate):
        return f"{name}{value.numerator}/{value.denominator}（{value.percent}）"
    return f"{name}{value}{unit}"


def _definitions(keys: tuple[str, ...]) -> str:
    parts = (f"{BY_KEY[key].label.partition('（')[0]}，{BY_KEY[key].definition.rstrip('。')}" for key in keys)
    return f"统计口径：{'。'.join(parts)}。"


def _column(page: Printout, key: str) -> list[CellValue]:
    at = [column.key for column in page.columns].index(key)
    return [row[at] for row in page.rows]
