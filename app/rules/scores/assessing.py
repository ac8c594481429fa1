"""Assessing a deputy's year: every point comes from an entry, in whatever order the entries were written."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from app.rules.deed import Deed
from app.rules.scores.items import LIMITLESS, Frame, item_score, limited
from app.rules.scores.points import ItemScore, Mark, Score
from app.rules.scores.scheme import ZERO, CountUnit, Item, ItemSpan, Scheme, Subject


def assess(
    scheme: Scheme, deeds: Iterable[Deed], marks: Iterable[Mark], year: int, elected: Mapping[str, date] | None = None
) -> Score:
    """The score of one deputy (or one group of deputies) for a year, by its deeds up to the end of that year.

    `elected` is the day, by deputy, from which on the items of a term (届) count; nothing before it counts for them.
    Where others have to judge, there is no band before anyone has.
    """
    sorted_deeds = _sorted_out(scheme, deeds, year, elected or {})
    given: dict[str, list[Mark]] = {}
    for mark in sorted(marks, key=lambda each: (each.on, each.evaluator, each.points, each.entry_id)):
        if scheme.counts_mark(mark.item, mark.evaluator):
            given.setdefault(mark.item, []).append(mark)
    rooms = {block.key: limited(block.cap) for block in scheme.blocks}
    total, room = ZERO, limited(scheme.cap)
    by_item: dict[str, ItemScore] = {}
    for item in sorted(scheme.items, key=lambda each: each.deducts):
        free = total if item.deducts else min(room, rooms.get(item.block, LIMITLESS))
        parts = {part: sorted_deeds.get((item.key, part), []) for part in ("earn", "sign", "lose")}
        score = item_score(item, parts, given.get(item.key, ()), Frame(year, scheme.decimals, free))
        by_item[item.key] = score
        total += score.points
        if not item.deducts:
            room -= score.points
            if item.block in rooms:
                rooms[item.block] -= score.points
    by_hand = [item.key for item in scheme.items if item.by_hand and not item.deducts]
    judged = not by_hand or any(given.get(key) for key in by_hand)
    band = scheme.band(total) if judged else None
    return Score(total, band.name if band else "", tuple(by_item[item.key] for item in scheme.items))


def ranked(totals: Sequence[Decimal]) -> tuple[int, ...]:
    """The ranks of these totals: who has the same shares the rank (并列), and the next rank is skipped."""
    places: dict[Decimal, int] = {}
    for place, total in enumerate(sorted(totals, reverse=True), 1):
        places.setdefault(total, place)
    return tuple(places[total] for total in totals)


def _sorted_out(
    scheme: Scheme, deeds: Iterable[Deed], year: int, elected: Mapping[str, date]
) -> dict[tuple[str, str], list[Deed]]:
    """Which deed counts for which item, and as what; each for one item at most."""
    places: dict[str, list[tuple[Item, str]]] = {}
    for item in sorted(scheme.items, key=lambda each: not each.roles):
        parts = {"earn": item.kinds, "sign": item.co_sign.kinds if item.co_sign else ()}
        for part, kinds in (parts | {"lose": item.loses.kinds if item.loses else ()}).items():
            for kind in kinds:
                places.setdefault(kind, []).append((item, part))
    by_place: dict[tuple[str, str], list[Deed]] = {}
    for deed in sorted(deeds, key=lambda each: (each.on, each.kinds, each.what, each.who, each.table, each.entry_id)):
        place = _place(places, deed, year, elected.get(deed.who, deed.on))
        if place:
            by_place.setdefault((place[0].key, place[1]), []).append(deed)
    if scheme.subject is Subject.GROUP:
        return {place: _once(place[0], scheme, kept) for place, kept in by_place.items()}
    return by_place


def _place(places: dict[str, list[tuple[Item, str]]], deed: Deed, year: int, elected: date) -> tuple[Item, str] | None:
    for kind in deed.kinds:
        for item, part in places.get(kind, ()):
            in_term = deed.on >= elected and deed.on.year <= year
            timely = in_term if item.span is ItemSpan.TERM else deed.on.year == year
            if timely and (part != "earn" or not item.roles or deed.role in item.roles):
                return item, part
    return None


def _once(key: str, scheme: Scheme, deeds: list[Deed]) -> list[Deed]:
    """What several deputies of a group did together is one deed of the group, unless persons are counted."""
    item = scheme.item(key)
    if item is None or item.unit is CountUnit.PERSON:
        return deeds
    return list({(deed.table, deed.entry_id, deed.kinds): deed for deed in deeds}.values())
