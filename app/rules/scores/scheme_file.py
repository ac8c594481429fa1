"""Schemes of assessment read from their files: a mistake is refused with its line and the reason."""

from collections.abc import Collection, Iterator
from datetime import date
from decimal import Decimal

from app.rules.declared import DeclaredTable, declared
from app.rules.scores.bands import read_bands
from app.rules.scores.scheme import Block, CoSigning, CountUnit, Evaluator, Item, ItemSpan, Loss, Scheme, Subject
from app.rules.scores.scheme_fields import limit, one_of, points, yes

TOP = (
    *("title", "place", "sources", "summary", "lacks", "effective", "subject", "decimals", "cap", "blocks", "items"),
    *("bands", "evaluators"),
)
ITEM = (
    *("key", "label", "block", "kinds", "roles", "unit", "span", "base", "least", "first", "more", "short", "cap"),
    *("co_sign", "loses", "by_hand", "deducts", "evaluators"),
)


def load_scheme(key: str, text: str, deeds: Collection[str] | None = None) -> Scheme:
    """The scheme that a file declares; `deeds` are the kinds that may be counted, if that is to be asked.

    Raises LedgerError with line and reason where it is wrong.
    """
    top = declared(f"{key}.toml", text)
    top.closed(TOP)
    if not top.texts("sources"):
        raise top.refused('要写明依据：sources = ["文件或材料的名称、单位、日期"]', "sources")
    effective = top.values.get("effective")
    if effective is not None and type(effective) is not date:
        raise top.refused("“effective”要写施行日期，如 2024-01-01，不加引号", "effective")
    evaluators = _evaluators(top)
    blocks = tuple(_block(each) for each in top.tables("blocks"))
    _once(top.tables("blocks"), "key")
    return Scheme(
        key=key,
        title=top.text("title", required=True, longest=30),
        place=top.text("place", longest=30),
        sources=top.texts("sources"),
        summary=top.text("summary"),
        effective=effective,
        subject=one_of(top, "subject", Subject.DEPUTY),
        decimals=top.number("decimals", 1, most=2),
        blocks=blocks,
        items=tuple(_items(top, {block.key for block in blocks}, evaluators, deeds)),
        bands=read_bands(top),
        evaluators=evaluators,
        lacks=top.text("lacks"),
        cap=limit(top),
        text=text,
    )


def _items(
    top: DeclaredTable, blocks: Collection[str], evaluators: tuple[Evaluator, ...], deeds: Collection[str] | None
) -> Iterator[Item]:
    tables = top.tables("items")
    if not tables:
        raise top.refused("至少要有一个考评项目：[[items]]", "items")
    _once(tables, "key")
    _once(tables, "label")
    counted: dict[str, list[Item]] = {}
    for table in tables:
        item = _item(table, evaluators, deeds)
        if item.block and item.block not in blocks:
            raise table.refused(f"没有叫“{item.block}”的块，先写 [[blocks]]", "block")
        for key, kinds in _counts(item):
            for kind in kinds:
                other = next((each for each in counted.get(kind, ()) if not _apart(each, item)), None)
                if other is not None:
                    raise table.refused(f"“{kind}”已经算在“{other.label}”里，同一件事只能算一次", key)
                counted.setdefault(kind, []).append(item)
        yield item


def _item(table: DeclaredTable, evaluators: tuple[Evaluator, ...], deeds: Collection[str] | None) -> Item:
    table.closed(ITEM)
    by_hand, deducts = yes(table, "by_hand"), yes(table, "deducts")
    item = Item(
        key=table.text("key", required=True, longest=30),
        label=table.text("label", required=True, longest=20),
        block=table.text("block"),
        kinds=_kinds(table, deeds),
        roles=table.texts("roles"),
        unit=one_of(table, "unit", CountUnit.TIME),
        span=one_of(table, "span", ItemSpan.YEAR),
        base=points(table, "base"),
        least=table.number("least", 1, least=1, most=365),
        first=points(table, "first"),
        more=points(table, "more"),
        short=points(table, "short"),
        cap=limit(table),
        co_sign=_co_sign(table, deeds),
        loses=_loss(table, deeds),
        by_hand=by_hand,
        deducts=deducts,
        evaluators=(_evaluators(table) or evaluators) if by_hand and not deducts else (),
    )
    _sound(table, item)
    return item


def _sound(table: DeclaredTable, item: Item) -> None:
    """Refuse what would give points for nothing, or none for anything."""
    earns = item.first or item.base or item.more
    if item.deducts and (earns or item.co_sign or item.kinds):
        raise table.refused("只扣分的项目不能再写得分，也不写 kinds；扣分的类别写在 loses 里", "deducts")
    if item.deducts and not (item.loses or item.by_hand):
        raise table.refused("只扣分的项目要写 loses，或由人评定 by_hand = true", "deducts")
    if item.by_hand and (item.first or item.more or item.short):
        raise table.refused("由人评定的项目不能再写 first、more、short", "by_hand")
    if item.by_hand and item.cap is None and not item.deducts:
        raise table.refused("由人评定的项目要写最高分 cap", "by_hand")
    if not (item.by_hand or item.deducts or earns or item.co_sign):
        raise table.refused("没有写得几分：first（首次）、base（基础分）或 by_hand = true", "key")
    if (item.first or item.more) and not item.kinds:
        raise table.refused("“kinds”要写明哪些活动类型或履职类别算数", "key")
    if item.short and item.short * item.least < item.first:
        raise table.refused(f"“short”太小：少{item.least}{item.unit.value}还剩分，什么都不做也会得分", "short")
    if item.cap is not None and max(item.base, Decimal(0 if item.short else item.first)) > item.cap:
        raise table.refused("首次得分或基础分高于本项最高分", "cap")


def _counts(item: Item) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "kinds", item.kinds
    yield "co_sign", item.co_sign.kinds if item.co_sign else ()
    yield "loses", item.loses.kinds if item.loses else ()


def _apart(one: Item, other: Item) -> bool:
    """Whether two items that count the same kind count it of different roles; one may have what is left."""
    if bool(one.roles) != bool(other.roles):
        return True
    return bool(one.roles) and not set(one.roles) & set(other.roles)


def _kinds(table: DeclaredTable, deeds: Collection[str] | None) -> tuple[str, ...]:
    return table.texts("kinds", deeds, "活动类型或履职类别")


def _co_sign(table: DeclaredTable, deeds: Collection[str] | None) -> CoSigning | None:
    inner = table.table("co_sign")
    if inner is None:
        return None
    inner.closed(("kinds", "each", "cap"))
    return CoSigning(_demanded(inner, deeds), points(inner, "each"), limit(inner))


def _loss(table: DeclaredTable, deeds: Collection[str] | None) -> Loss | None:
    inner = table.table("loses")
    if inner is None:
        return None
    inner.closed(("kinds", "each", "unit"))
    return Loss(_demanded(inner, deeds), points(inner, "each"), one_of(inner, "unit", CountUnit.TIME))


def _demanded(inner: DeclaredTable, deeds: Collection[str] | None) -> tuple[str, ...]:
    kinds = _kinds(inner, deeds)
    if not kinds or not points(inner, "each"):
        raise inner.refused("要写 kinds（哪些类别）和 each（每次几分）")
    return kinds


def _block(table: DeclaredTable) -> Block:
    table.closed(("key", "label", "cap"))
    return Block(table.text("key", required=True), table.text("label", required=True, longest=20), limit(table))


def _evaluators(table: DeclaredTable) -> tuple[Evaluator, ...]:
    evaluators: list[Evaluator] = []
    for each in table.tables("evaluators"):
        each.closed(("role", "weight"))
        weight = points(each, "weight", Decimal(1))
        if not weight:
            raise each.refused("“weight”要大于 0", "weight")
        evaluators.append(Evaluator(each.text("role", required=True, longest=20), weight))
    _once(table.tables("evaluators"), "role")
    return tuple(evaluators)


def _once(tables: tuple[DeclaredTable, ...], key: str) -> None:
    seen: set[str] = set()
    for table in tables:
        value = table.text(key, required=True)
        if value in seen:
            raise table.refused(f"“{value}”写了两次", key)
        seen.add(value)
