"""Figures side by side for the county: what stands in which table, and what a table on paper is given."""

from dataclasses import dataclass

from app.books.figures import BY_KEY, Figure
from app.rules.rate import Rate


@dataclass(frozen=True, slots=True)
class Growth:
    """By how much a figure grew; that of a rate in `points` of a percentage."""

    amount: float
    points: bool = False


Number = int | float | Rate | Growth | None


@dataclass(frozen=True, slots=True)
class CountLine:
    """What a line is called, and its numbers."""

    names: tuple[str, ...]
    numbers: tuple[Number, ...]


@dataclass(frozen=True, slots=True)
class CountTable:
    """One table: `names` are the headings before the numbers, `notes` stand under it.

    `defined` says again how its figures are counted, for where it stands on a sheet of its own.
    """

    title: str
    names: tuple[str, ...]
    labels: tuple[str, ...]
    lines: tuple[CountLine, ...]
    notes: tuple[str, ...] = ()
    defined: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """The tables of a period; `profile` at the foot says for whom they are.

    `anchor` begins the seal of the journal that they were counted from, as the package of that month names it.
    """

    title: str
    unit: str
    period: str
    tables: tuple[CountTable, ...]
    signers: tuple[str, ...] = ("填表人", "审核人")
    profile: str = ""
    anchor: str = ""

    def head(self, made_on: str) -> str:
        """The line above the tables: whose, of when, written on that day, how far the journal reached."""
        anchored = f"　　流水封条：{self.anchor}" if self.anchor else ""
        return f"单位：{self.unit}　　统计期：{self.period}　　制表日期：{made_on}{anchored}"


FAMILIES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "活动和参加",
        (
            "activities",
            "deputy_attendances",
            "deputies_active",
            "expected_attendances",
            "attendance_rate",
            "voters_received",
            "people_advised",
            "leaflets",
            "duties",
        ),
    ),
    (
        "收集和分办",
        (
            "opinions",
            "answered_on_spot",
            "assigned",
            "proposed",
            "not_accepted",
            "undecided",
            "conversion_rate",
            "resolved",
            "resolution_rate",
        ),
    ),
    (
        "办理",
        (
            "carried_in",
            "received",
            "closed",
            "voided",
            "open",
            "overdue",
            "redone",
            "reply_rate",
            "on_time_rate",
            "closure_rate",
        ),
    ),
    (
        "评价和建议",
        (
            "satisfied",
            "basically_satisfied",
            "dissatisfied",
            "satisfaction_rate",
            "proposals",
            "proposals_replied",
            "proposals_on_time",
            "proposals_satisfied",
            "proposals_redone",
        ),
    ),
    ("专项", ("tasks", "problems", "problems_closed")),
    ("联络站和网格", ("stations", "grids", "grid_heads", "grid_villages", "grid_households", "grid_deputies")),
)
RANKED = (
    *("activities", "attendance_rate", "voters_received", "opinions"),
    *("reply_rate", "on_time_rate", "closure_rate", "satisfaction_rate"),
)  # by what a county puts its townships in order
TABLES = ("station", "kind", "category", "unit")  # by what the figures are put side by side


def family(keys: tuple[str, ...], by: str = "") -> tuple[Figure, ...]:
    """Those figures of a family that can be told by a way of grouping."""
    return tuple(BY_KEY[key] for key in keys if not by or BY_KEY[key].source.tells(by))


def definitions(figures: tuple[Figure, ...]) -> str:
    """What stands under a table of these figures."""
    return f"定义　{'　'.join(f'{figure.label}：{figure.definition}' for figure in figures)}"
