"""Assessments as they leave the ledger, and as they are kept when a year is frozen."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from app.rules.scores import Band, Counted, ItemScore, Scheme, pointed, ranked

RUNNING = "进行中"
_PLAIN = ("id", "name", "called", "group", "band", "rank", "tied", "note")


@dataclass(frozen=True, slots=True)
class DeputyScore:
    """One deputy's year. `called` tells deputies of the same name apart; `tied` when others have the same rank; `note`
    tells the days out of office.
    """

    id: str
    name: str
    called: str
    group: str
    total: Decimal
    band: str
    items: tuple[ItemScore, ...]
    rank: int = 0
    tied: bool = False
    note: str = ""

    @property
    def place(self) -> str:
        """The rank as it is read: 3, 并列3."""
        return f"并列{self.rank}" if self.tied else str(self.rank)

    def item(self, key: str) -> ItemScore | None:
        """One item by its key."""
        return next((item for item in self.items if item.item == key), None)


@dataclass(frozen=True, slots=True)
class Difference:
    """What a deputy's total would be today, where a frozen year says otherwise; None for who is on one side only."""

    deputy_id: str
    name: str
    frozen: Decimal | None
    live: Decimal | None

    @property
    def sentence(self) -> str:
        if self.frozen is None:
            return f"{self.name}：冻结时没有列入，按现在的登记是{pointed(self.live or Decimal(0))}分。"
        if self.live is None:
            return f"{self.name}：冻结时是{pointed(self.frozen)}分，按现在的登记不再列入。"
        if self.frozen == self.live:
            return f"{self.name}：总分仍是{pointed(self.frozen)}分，分项或依据的登记后来有改动。"
        return f"{self.name}：冻结时是{pointed(self.frozen)}分，按现在的登记是{pointed(self.live)}分。"


@dataclass(frozen=True, slots=True)
class Frozen:
    """The day a year was frozen, the version (SHA-256) of its rules, and what differs from the entries of today."""

    id: str
    on: date
    version: str
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class YearScores:
    """The assessment of every deputy for a year, the highest first."""

    year: int
    scheme: Scheme
    deputies: tuple[DeputyScore, ...]
    frozen: Frozen | None = None

    def of(self, deputy_id: str) -> DeputyScore | None:
        """One deputy's."""
        return next((each for each in self.deputies if each.id == deputy_id), None)

    def runs(self, today: date) -> bool:
        """Whether the year is not over: what is done by now says nothing of its bands, unless it was frozen so."""
        return self.frozen is None and self.year >= today.year

    def band_of(self, score: DeputyScore, today: date) -> str:
        """The band as it is told: 进行中 while the year runs."""
        return RUNNING if score.band and self.runs(today) else score.band


def placed(scores: Sequence[DeputyScore]) -> tuple[DeputyScore, ...]:
    """The same with their ranks, the highest first; who is equal keeps the order of names."""
    ranks = ranked([each.total for each in scores])
    many = {rank for rank in ranks if ranks.count(rank) > 1}
    ranked_scores = (replace(each, rank=rank, tied=rank in many) for each, rank in zip(scores, ranks, strict=True))
    return tuple(sorted(ranked_scores, key=lambda each: each.rank))


def differences(frozen: Iterable[DeputyScore], live: Iterable[DeputyScore]) -> tuple[Difference, ...]:
    """Whose score would be another one by the entries of today."""
    now = {each.id: each for each in live}
    changed = []
    for each in frozen:
        other = now.pop(each.id, None)
        if other is None or (each.total, each.items) != (other.total, other.items):
            changed.append(Difference(each.id, each.called, each.total, other.total if other else None))
    return (*changed, *(Difference(each.id, each.called, None, each.total) for each in now.values()))


def as_json(scores: YearScores) -> dict[str, Any]:
    """The document of `score --json`."""
    frozen = scores.frozen
    return {
        "year": scores.year,
        "scheme": scores.scheme.key,
        "frozen": None if frozen is None else {"on": frozen.on.isoformat(), "version": frozen.version},
        "deputies": [
            {
                "name": each.called,
                "total": number(each.total),
                "band": each.band,
                "rank": each.rank,
                "note": each.note,
                "items": [
                    {
                        "item": item.label,
                        "points": number(item.points),
                        "cap": None if item.cap is None else number(item.cap),
                        "entries": [
                            {"date": entry.on.isoformat(), "what": entry.what, "points": number(entry.points)}
                            for entry in item.entries
                        ],
                    }
                    for item in each.items
                ],
            }
            for each in scores.deputies
        ],
    }


def number(points: Decimal) -> int | float:
    """Points as JSON writes them."""
    return int(points) if points == points.to_integral_value() else float(points)


def kept(scores: Iterable[DeputyScore], bands: Iterable[Band]) -> dict[str, Any]:
    """The results as a frozen year stores them, with the bands that they were graded by; points as text, so that none
    is bent by binary fractions.
    """
    return {"deputies": [_kept(each) for each in scores], "bands": bands_kept(bands)}


def bands_kept(bands: Iterable[Band]) -> list[list[str]]:
    """Bands as a frozen year stores them: the unit may have chosen others than its scheme's."""
    return [[each.name, str(each.least), each.then, each.twice] for each in bands]


def read_bands(results: Mapping[str, Any], scheme: Scheme) -> tuple[Band, ...]:
    """The bands of a frozen year; the scheme's own where none were kept."""
    if "bands" not in results:
        return scheme.bands
    return tuple(Band(name, Decimal(least), then, twice) for name, least, then, twice in results["bands"])


def read(results: Mapping[str, Any]) -> tuple[DeputyScore, ...]:
    """The results of a frozen year."""
    return tuple(_read(each) for each in results["deputies"])


def _kept(score: DeputyScore) -> dict[str, Any]:
    items = [
        {
            "item": item.item,
            "label": item.label,
            "points": str(item.points),
            "block": item.block,
            "cap": None if item.cap is None else str(item.cap),
            "entries": [
                [each.on.isoformat(), each.what, str(each.points), each.table, each.entry_id, each.number]
                for each in item.entries
            ],
        }
        for item in score.items
    ]
    plain = {name: getattr(score, name) for name in _PLAIN}
    return {**plain, "total": str(score.total), "items": items}


def _read(values: Mapping[str, Any]) -> DeputyScore:
    items = tuple(
        ItemScore(
            item=each["item"],
            label=each["label"],
            points=Decimal(each["points"]),
            cap=None if each["cap"] is None else Decimal(each["cap"]),
            block=each["block"],
            entries=tuple(
                Counted(date.fromisoformat(on), what, Decimal(points), table, entry_id, number)
                for on, what, points, table, entry_id, number in each["entries"]
            ),
        )
        for each in values["items"]
    )
    plain = {name: values[name] for name in _PLAIN if name in values}  # years frozen earlier have no note
    return DeputyScore(**plain, total=Decimal(values["total"]), items=items)
