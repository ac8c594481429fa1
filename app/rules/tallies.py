"""An amount: how much of what was counted, as it is typed in one line — 装电梯 138部, 化解矛盾47件, 28户困难家庭."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from app.errors import LedgerError
from app.rules.days import day_words
from app.rules.reading import clean

FIELD = "counted"
HOW = "写成 装电梯 138部，几项用分号隔开"
PARTED = re.compile(r"[;；\n]|(?<=[^\d\s、])、(?=.*\d)")
AMOUNT = r"(?P<amount>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,9}(?:\.\d+)?)(?P<about>余|多)?"
BEHIND = re.compile(rf"(?P<what>.*?[^\d\s.,])[\s:：]*{AMOUNT}\s*(?P<measure>[^\d\s]{{1,6}})")
MEASURES = (
    *("批次", "人次", "公里", "平方米", "万元", "部", "处", "份", "户", "家", "名", "件", "项", "个", "人", "亩"),
    *("场", "次", "条", "座", "盏", "起", "辆", "台", "套", "册", "棵", "口", "眼", "间", "所", "吨", "元", "米", "只"),
)  # what an amount may stand before with what was counted behind it
BEFORE = re.compile(rf"{AMOUNT}\s*(?P<measure>{'|'.join(MEASURES)})\s*(?P<what>[^\d]+)")
LONGEST_WHAT = 60


@dataclass(frozen=True, slots=True)
class Amount:
    """So much (`amount`) of something, in its `measure` (部, 处, 份 …)."""

    what: str
    amount: int | float
    measure: str

    @property
    def words(self) -> str:
        """As it is said, and as it may be typed again: 装电梯 138部."""
        return f"{self.what} {self.amount}{self.measure}"


def read_tallies(text: str) -> tuple[Amount, ...]:
    """What a line says was counted; several stand apart by ; or by a new line. Raises LedgerError."""
    parts = (part.strip() for part in PARTED.split(unicodedata.normalize("NFKC", clean(text))))
    return tuple(_read(part) for part in parts if part)


def demand_counted(amount: float, counted_on: date, today: date) -> None:
    """Raise LedgerError for nothing at all, or for what was counted on a day to come."""
    if amount <= 0:
        raise LedgerError("数量要大于 0；没有做的不用登记。", field="amount")
    if counted_on > today:
        raise LedgerError(f"日期{day_words(counted_on, today)}在今天之后，请核对。", field="counted_on")


def whole(amount: float) -> int | float:
    """138 for 138.0; 0.1 + 0.2 is no 0.30000000000000004."""
    rounded = round(amount, 6)
    return int(rounded) if rounded == int(rounded) else rounded


def _read(part: str) -> Amount:
    match = BEFORE.fullmatch(part) or BEHIND.fullmatch(part)
    if match is None:
        raise LedgerError(f"看不懂“{part[:LONGEST_WHAT]}”：{HOW}。", field=FIELD)
    amount = whole(round(float(match["amount"].replace(",", "")), 2))
    if amount == 0:
        raise LedgerError(f"“{part[:LONGEST_WHAT]}”的数量是 0；没有做的不用登记。", field=FIELD)
    if match["about"]:
        raise LedgerError(f"“{part[:LONGEST_WHAT]}”要写准数，不写“{match['about']}”。", field=FIELD)
    what = match["what"].strip(" ,，:：。")
    if not what or len(what) > LONGEST_WHAT:
        raise LedgerError(f"“{part[:LONGEST_WHAT]}”要写明数的是什么，不超过 {LONGEST_WHAT} 个字。", field=FIELD)
    return Amount(what, amount, match["measure"].strip("。"))
