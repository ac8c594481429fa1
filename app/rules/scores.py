"""Assessing a deputy's year: every point comes from an entry, in whatever order the entries were written."""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from app.rules.scheme import ZERO, Item, Scheme, Span, Subject, Unit

LIMITLESS = Decimal("Infinity")


@dataclass(frozen=True, slots=True)
class Deed:
    """Something a deputy did, or failed to do. `kinds` are what it counts as, the narrowest first; `halves` are half
    days, `hours` clock hours; `who` is the deputy.
    """

    on: date
    what: str
    kinds: tuple[str, ...]
    role: str = ""
    hours: float | None = None
    halves: int = 1
    table: str = ""
    entry_id: str = ""
    number: str = ""
    who: str = ""

    @property
    def kind(self) -> str:
        return self.kinds[0]


@dataclass(frozen=True, slots=True)
class Mark:
    """Points that an evaluator gave by hand for an item, or took away."""

    item: str
    evaluator: str
    points: Decimal
    on: date
    matter: str = ""
    entry_id: str = ""


@dataclass(frozen=True, slots=True)
class Counted:
    """An entry behind an item, and the points that it brought; 0 beyond the cap."""

    on: date
    what: str
    points: Decimal
    table: str
    entry_id: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class ItemScore:
    """One item of a year: the points of its entries add up to its points. `cap` is None where there is no limit."""

    item: str
    label: str
    points: Decimal
    cap: Decimal | None
    entries: tuple[Counted, ...]
    block: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """A year's assessment: the items add up to the total."""

    total: Decimal
    band: str
    items: tuple[ItemScore, ...]


def assess(scheme: Scheme, deeds: Iterable[Deed], marks: Iterable[Mark], year: int) -> Score:
    """The score of one deputy (or one group of deputies) for a year, by its deeds up to the end of that year."""
    told = _sorted_out(scheme, deeds, year)
    given: dict[str, list[Mark]] = {}
    for mark in sorted(marks, key=lambda each: (each.on, each.evaluator, each.points, each.entry_id)):
        given.setdefault(mark.item, []).append(mark)
    rooms = {block.key: _limit(block.cap) for block in scheme.blocks}
    total, room = ZERO, _limit(scheme.cap)
    found: dict[str, ItemScore] = {}
    for item in sorted(scheme.items, key=lambda each: each.deducts):
        free = total if item.deducts else min(room, rooms.get(item.block, LIMITLESS))
        parts = {part: told.get((item.key, part), []) for part in ("earn", "sign", "lose")}
        score = _score(scheme, item, parts, given.get(item.key, ()), free, year)
        found[item.key] = score
        total += score.points
        if not item.deducts:
            room -= score.points
            if item.block in rooms:
                rooms[item.block] -= score.points
    band = scheme.band(total)
    return Score(total, band.name if band else "", tuple(found[item.key] for item in scheme.items))


def ranked(totals: Sequence[Decimal]) -> tuple[int, ...]:
    """The ranks of these totals: who has the same shares the rank (并列), and the next rank is skipped."""
    places: dict[Decimal, int] = {}
    for place, total in enumerate(sorted(totals, reverse=True), 1):
        places.setdefault(total, place)
    return tuple(places[total] for total in totals)


def _limit(cap: Decimal | None) -> Decimal:
    return LIMITLESS if cap is None else cap


def _sorted_out(scheme: Scheme, deeds: Iterable[Deed], year: int) -> dict[tuple[str, str], list[Deed]]:
    """Which deed counts for which item, and as what; each for one item at most."""
    places: dict[str, list[tuple[Item, str]]] = {}
    for item in sorted(scheme.items, key=lambda each: not each.roles):
        parts = {"earn": item.kinds, "sign": item.co_sign.kinds if item.co_sign else ()}
        for part, kinds in (parts | {"lose": item.loses.kinds if item.loses else ()}).items():
            for kind in kinds:
                places.setdefault(kind, []).append((item, part))
    told: dict[tuple[str, str], list[Deed]] = {}
    for deed in sorted(deeds, key=lambda each: (each.on, each.kinds, each.what, each.who, each.table, each.entry_id)):
        place = _place(places, deed, year)
        if place:
            told.setdefault((place[0].key, place[1]), []).append(deed)
    if scheme.subject is Subject.GROUP:
        return {place: _once(place[0], scheme, kept) for place, kept in told.items()}
    return told


def _place(places: dict[str, list[tuple[Item, str]]], deed: Deed, year: int) -> tuple[Item, str] | None:
    for kind in deed.kinds:
        for item, part in places.get(kind, ()):
            timely = deed.on.year == year or (item.span is Span.TERM and deed.on.year < year)
            if timely and (part != "earn" or not item.roles or deed.role in item.roles):
                return item, part
    return None


def _once(key: str, scheme: Scheme, deeds: list[Deed]) -> list[Deed]:
    """What several deputies of a group did together is one deed of the group, unless persons are counted."""
    item = scheme.item(key)
    if item is None or item.unit is Unit.PERSON:
        return deeds
    return list({(deed.table, deed.entry_id, deed.kinds): deed for deed in deeds}.values())


class _Tally:
    """Adds up one item within its limits; what each entry brings is the step from sum to sum."""

    def __init__(self, floor: Decimal, ceiling: Decimal, decimals: int) -> None:
        self.floor, self.ceiling = floor, ceiling
        self.grain = Decimal(1).scaleb(-decimals)
        self.raw = self.points = ZERO
        self.entries: list[Counted] = []

    def add(self, points: Decimal, told: Counted) -> None:
        self.raw += points
        reached = min(max(self.raw, self.floor), self.ceiling).quantize(self.grain, ROUND_HALF_UP)
        self.entries.append(replace(told, points=reached - self.points))
        self.points = reached

    def settle(self) -> None:
        """From here on points are lost from what was reached, not from what would have been without the cap."""
        self.raw = min(self.raw, self.ceiling)


def _score(
    scheme: Scheme, item: Item, parts: dict[str, list[Deed]], marks: Sequence[Mark], free: Decimal, year: int
) -> ItemScore:
    limit = min(_limit(item.cap), free)
    tally = _Tally(-limit if item.deducts else ZERO, ZERO if item.deducts else limit, scheme.decimals)
    if item.base:
        tally.add(item.base, Counted(date(year, 12, 31), f"基础分{item.base:f}分", ZERO, "schemes", item.key))
    _earn(tally, item, parts["earn"])
    _sign(tally, item, parts["sign"])
    _mark(tally, item, marks)
    tally.settle()
    if item.loses:
        for deed, amount in _amounts(parts["lose"], item.loses.unit):
            tally.add(-item.loses.each * amount, _told(deed))
    cap = ZERO if item.deducts else item.cap
    return ItemScore(item.key, item.label, tally.points, cap, tuple(tally.entries), item.block)


def _earn(tally: _Tally, item: Item, deeds: Iterable[Deed]) -> None:
    done = ZERO
    for deed, amount in _amounts(deeds, item.unit):
        before, done = _worth(item, done), done + amount
        tally.add(_worth(item, done) - before, _told(deed))


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
    limit, reached = _limit(item.co_sign.cap), ZERO
    for place, deed in enumerate(deeds, 1):
        before, reached = reached, min(limit, item.co_sign.each * place)
        tally.add(reached - before, _told(deed))


def _mark(tally: _Tally, item: Item, marks: Sequence[Mark]) -> None:
    """Marks by weight: those of one evaluator are averaged, an evaluator who gave none counts as nought."""
    weights = {each.role: each.weight for each in item.evaluators}
    whole = sum(weights.values(), ZERO)
    counts = {role: sum(mark.evaluator == role for mark in marks) for role in weights}
    for mark in marks:
        points = mark.points
        if whole:
            points = points * weights.get(mark.evaluator, ZERO) / whole / max(1, counts.get(mark.evaluator, 0))
        said = "，".join(filter(None, (f"{mark.evaluator or '评定'}{mark.points.normalize():f}分", mark.matter)))
        told = Counted(mark.on, said, ZERO, "score_marks", mark.entry_id)
        tally.add(-points if item.deducts else points, told)


def _amounts(deeds: Iterable[Deed], unit: Unit) -> Iterator[tuple[Deed, Decimal]]:
    """Each deed with how many units it adds: a second one of the same day or person may add none."""
    seen: set[Hashable] = set()
    for deed in deeds:
        if unit in {Unit.DAY, Unit.PERSON}:
            key: Hashable = deed.on if unit is Unit.DAY else deed.who
            yield deed, Decimal(key not in seen)
            seen.add(key)
            continue
        if unit is Unit.HOUR:
            yield deed, Decimal(str(deed.hours or 0))
            continue
        yield deed, Decimal(deed.halves if unit is Unit.HALF_DAY else 1)


def _told(deed: Deed) -> Counted:
    return Counted(deed.on, deed.what, ZERO, deed.table, deed.entry_id, deed.number)
