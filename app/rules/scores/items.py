"""One item of an assessment: what each of its entries brings, within its cap."""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from app.rules.deed import Deed
from app.rules.scores.points import Counted, ItemScore, Mark
from app.rules.scores.scheme import ZERO, CountUnit, Item

LIMITLESS = Decimal("Infinity")


def limited(cap: Decimal | None) -> Decimal:
    """A cap to reckon with, where there may be none."""
    return LIMITLESS if cap is None else cap


class _Tally:
    """Adds up one item within its limits; what each entry brings is the step from sum to sum."""

    def __init__(self, floor: Decimal, ceiling: Decimal, decimals: int) -> None:
        self.floor, self.ceiling = floor, ceiling
        self.grain = Decimal(1).scaleb(-decimals)
        self.raw = self.points = ZERO
        self.entries: list[Counted] = []

    def add(self, points: Decimal, deed: Deed) -> None:
        """Add so many points; the entry behind them brings what is left of them within the limits."""
        self.raw += points
        reached = _plain(min(max(self.raw, self.floor), self.ceiling).quantize(self.grain, ROUND_HALF_UP))
        brought = _plain(reached - self.points)
        self.entries.append(Counted(deed.on, deed.what, brought, deed.table, deed.entry_id, deed.number))
        self.points = reached

    def settle(self) -> None:
        """From here on points are lost from what was reached, not from what would have been without the cap."""
        self.raw = min(self.raw, self.ceiling)


@dataclass(frozen=True, slots=True)
class Frame:
    """What an item is worked out within: the year, the decimals, and the points that are still free above it."""

    year: int
    decimals: int
    free: Decimal


def item_score(item: Item, parts: dict[str, list[Deed]], marks: Sequence[Mark], frame: Frame) -> ItemScore:
    """The points of one item: deeds that earn, proposals co-signed, marks given, then what is lost."""
    limit = min(limited(item.cap), frame.free)
    tally = _Tally(-limit if item.deducts else ZERO, ZERO if item.deducts else limit, frame.decimals)
    if item.base:
        tally.add(
            item.base, Deed(date(frame.year, 12, 31), f"基础分{item.base:f}分", (), table="schemes", entry_id=item.key)
        )
    _earn(tally, item, parts["earn"])
    _sign(tally, item, parts["sign"])
    _mark(tally, item, marks)
    tally.settle()
    if item.loses:
        for deed, amount in _amounts(parts["lose"], item.loses.unit):
            tally.add(-item.loses.each * amount, deed)
    cap = ZERO if item.deducts else item.cap
    return ItemScore(item.key, item.label, tally.points, cap, tuple(tally.entries), item.block)


def _earn(tally: _Tally, item: Item, deeds: Iterable[Deed]) -> None:
    done = ZERO
    for deed, amount in _amounts(deeds, item.unit):
        before, done = _worth(item, done), done + amount
        tally.add(_worth(item, done) - before, deed)


def _worth(item: Item, done: Decimal) -> Decimal:
    """What so many units are worth before any cap."""
    if item.by_hand:
        return ZERO
    if done >= item.least:
        return item.first + item.more * (done - item.least)
    if item.short:
        return max(ZERO, item.first - item.short * (item.least - done))
    return item.first * done if item.least == 1 else ZERO


def _sign(tally: _Tally, item: Item, deeds: Sequence[Deed]) -> None:
    if item.co_sign is None:
        return
    limit, reached = limited(item.co_sign.cap), ZERO
    for place, deed in enumerate(deeds, 1):
        before, reached = reached, min(limit, item.co_sign.each * place)
        tally.add(reached - before, deed)


def _mark(tally: _Tally, item: Item, marks: Sequence[Mark]) -> None:
    """Marks by weight: those of one evaluator are averaged, an evaluator who gave none counts as nought."""
    weights = {each.role: each.weight for each in item.evaluators}
    whole = sum(weights.values(), ZERO)
    counts = {role: sum(mark.evaluator == role for mark in marks) for role in weights}
    for mark in marks:
        points = mark.points
        if whole:
            points = points * weights[mark.evaluator] / whole / counts[mark.evaluator]
        sentence = "，".join(filter(None, (f"{mark.evaluator or '评定'}{mark.points.normalize():f}分", mark.matter)))
        entry = Deed(mark.on, sentence, (), table="score_marks", entry_id=mark.entry_id)
        tally.add(-points if item.deducts else points, entry)


def _amounts(deeds: Iterable[Deed], unit: CountUnit) -> Iterator[tuple[Deed, Decimal]]:
    """Each deed with how many units it adds: a second one of the same day or person may add none."""
    seen: set[Hashable] = set()
    for deed in deeds:
        if unit in {CountUnit.DAY, CountUnit.PERSON}:
            key: Hashable = deed.on if unit is CountUnit.DAY else deed.who
            yield deed, Decimal(key not in seen)
            seen.add(key)
            continue
        if unit is CountUnit.HOUR:
            yield deed, Decimal(str(deed.hours or 0))
            continue
        yield deed, Decimal(deed.halves if unit is CountUnit.HALF_DAY else 1)


def _plain(points: Decimal) -> Decimal:
    """Without noughts behind the point: 12, 118.5."""
    return points.to_integral_value() if points == points.to_integral_value() else points.normalize()
