"""A scheme of assessment as data: what counts, for how many points, up to which cap, and which band follows."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum

ZERO = Decimal(0)


class CountUnit(Enum):
    """What is counted: entries (次, 件), different days, half days, hours, different persons; the value is read."""

    TIME = "次"
    PIECE = "件"
    DAY = "天"
    HALF_DAY = "半天"
    HOUR = "小时"
    PERSON = "人"


class ItemSpan(Enum):
    """Over what time an item counts."""

    YEAR = "年"
    TERM = "届"


class Subject(Enum):
    """Who is assessed: each deputy, or a group of deputies, whose members all get what the group got."""

    DEPUTY = "代表"
    GROUP = "代表小组"


@dataclass(frozen=True, slots=True)
class Evaluator:
    """Who gives marks by hand (代表自评、小组评定 …), and how much these weigh beside the others'."""

    role: str
    weight: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class CoSigning:
    """Points for each proposal co-signed, up to a cap within the item's."""

    kinds: tuple[str, ...]
    each: Decimal
    cap: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Loss:
    """Points off for each of these (缺席人代会 …)."""

    kinds: tuple[str, ...]
    each: Decimal
    unit: CountUnit = CountUnit.TIME


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the sheet. `first` points are given for the first `least` units, `more` for each further one, `short`
    are lost for each that lacks; `base` is given beforehand; without a cap there is no limit. What is judged `by_hand`
    gets the marks of its evaluators, and shows the deeds of its kinds as evidence. What `deducts` only takes away, up
    to its cap.
    """

    key: str
    label: str
    block: str = ""
    kinds: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    unit: CountUnit = CountUnit.TIME
    span: ItemSpan = ItemSpan.YEAR
    base: Decimal = ZERO
    least: int = 1
    first: Decimal = ZERO
    more: Decimal = ZERO
    short: Decimal = ZERO
    cap: Decimal | None = None
    co_sign: CoSigning | None = None
    loses: Loss | None = None
    by_hand: bool = False
    deducts: bool = False
    evaluators: tuple[Evaluator, ...] = ()

    def judged_by(self, evaluator: str) -> bool:
        """Whether a mark of that role (of none) counts here: one given by another scheme may be for the same key."""
        return self.by_hand and evaluator in ({each.role for each in self.evaluators} or {""})

    @property
    def rule(self) -> str:
        """How the clerk reads it: 首次4分，每多1次加2分，最高12分。"""
        return "，".join(_rule(self)) + "。"


@dataclass(frozen=True, slots=True)
class Block:
    """Items that together give no more than a cap."""

    key: str
    label: str
    cap: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Band:
    """优秀、称职 … from so many points on; `then` says what follows, `twice` what follows two years running."""

    name: str
    least: Decimal
    then: str = ""
    twice: str = ""


@dataclass(frozen=True, slots=True)
class Scheme:
    """One scheme; `text` is the file it was read from, `lacks` what its source does not say."""

    key: str
    title: str
    place: str
    sources: tuple[str, ...]
    summary: str
    effective: date | None
    subject: Subject
    decimals: int
    blocks: tuple[Block, ...]
    items: tuple[Item, ...]
    bands: tuple[Band, ...]
    evaluators: tuple[Evaluator, ...]
    lacks: str = ""
    cap: Decimal | None = None
    text: str = field(default="", repr=False)

    @property
    def full(self) -> Decimal | None:
        """The most that anyone can reach; none where some item has no limit."""
        caps = [item.cap for item in self.items if not item.deducts]
        known = [cap for cap in caps if cap is not None]
        if self.cap is not None:
            return self.cap
        return sum(known, ZERO) if len(known) == len(caps) else None

    def item(self, key: str) -> Item | None:
        """The item of that key or label."""
        return next((item for item in self.items if key in {item.key, item.label}), None)

    def counts_mark(self, item: str, evaluator: str) -> bool:
        """Whether a mark for the item of that key is one of this scheme's."""
        return any(each.key == item and each.judged_by(evaluator) for each in self.items)

    def band(self, total: Decimal) -> Band | None:
        """The band of a total: the highest one that it reaches."""
        return next((band for band in self.bands if total >= band.least), None)


def pointed(points: Decimal) -> str:
    """Points as they are read: 12, 118.5."""
    text = f"{points:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _rule(item: Item) -> list[str]:
    unit = item.unit.value
    most = [] if item.cap is None else [f"最{'多扣' if item.deducts else '高'}{pointed(item.cap)}分"]
    if item.by_hand:
        roles = "、".join(each.role for each in item.evaluators)
        return [f"由{roles or '考评人员'}{'扣分' if item.deducts else '打分'}", *most]
    clauses = [f"基础{pointed(item.base)}分"] if item.base else []
    if item.first:
        begin = f"首{unit}" if item.least == 1 else f"满{item.least}{unit}"
        clauses.append(f"{begin}{pointed(item.first)}分")
    if item.more:
        clauses.append(f"每多1{unit}加{pointed(item.more)}分")
    if item.short:
        clauses.append(f"每少1{unit}减{pointed(item.short)}分")
    if item.co_sign:
        limit = f"（最高{pointed(item.co_sign.cap)}分）" if item.co_sign.cap is not None else ""
        clauses.append(f"附议每件{pointed(item.co_sign.each)}分{limit}")
    if item.loses:
        clauses.append(f"{'、'.join(item.loses.kinds)}每{item.loses.unit.value}扣{pointed(item.loses.each)}分")
    return clauses + most
