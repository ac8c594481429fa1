"""Lots and days for the sample: the same on every machine, every time."""

import random
import tomllib
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")

TEXTS = Path(__file__).parent / "sample_text"
YEAR_END = date(2024, 12, 31)
HOLIDAYS = frozenset(
    date(2024, month, day)
    for month, first, last in ((1, 1, 1), (2, 10, 17), (4, 4, 6), (5, 1, 5), (6, 10, 10), (9, 15, 17), (10, 1, 7))
    for day in range(first, last + 1)
)
STEMS = "甲乙丙丁戊己庚辛壬癸"
BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
DIGITS = "一二三四五六七八九"


class Draw:
    """A seeded urn. Only random() is used, which Python promises to keep the same for a seed."""

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)

    def chance(self, share: float) -> bool:
        return self._random.random() < share

    def between(self, low: int, high: int) -> int:
        return low + int(self._random.random() * (high - low + 1))

    def one(self, things: Sequence[T]) -> T:
        return things[self.between(0, len(things) - 1)]

    def some(self, things: Sequence[T], count: int) -> list[T]:
        left = list(things)
        return [left.pop(self.between(0, len(left) - 1)) for _ in range(min(count, len(left)))]

    def shuffled(self, things: Sequence[T]) -> list[T]:
        return self.some(things, len(things))


def read(name: str) -> dict[str, Any]:
    """One of the hand-written texts beside this module."""
    return tomllib.loads((TEXTS / f"{name}.toml").read_text(encoding="utf-8"))


def is_workday(day: date) -> bool:
    return day.weekday() < 5 and day not in HOLIDAYS


def workday_from(day: date) -> date:
    """The day, or the first working day after it, never past the end of the year."""
    while not is_workday(day) and day < YEAR_END:
        day += timedelta(days=1)
    return min(day, YEAR_END)


def workday_until(day: date, earliest: date) -> date:
    """The day, or the last working day before it, never before `earliest` or past the end of the year."""
    day = min(day, YEAR_END)
    while not is_workday(day) and day > earliest:
        day -= timedelta(days=1)
    return max(day, earliest)


def months_after(day: date, months: int) -> date:
    """The same day so many months on, or the last of that month (民法典 §202)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (following - timedelta(days=1)).day))


def sixty() -> list[str]:
    """The cycle of sixty, 甲子 to 癸亥."""
    return [STEMS[number % 10] + BRANCHES[number % 12] for number in range(60)]


def numeral(number: int) -> str:
    """A number below a hundred in Chinese."""
    tens, ones = divmod(number, 10)
    head = ("" if tens == 1 else DIGITS[tens - 1]) + "十" if tens else ""
    return head + (DIGITS[ones - 1] if ones else "")
