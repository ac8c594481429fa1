"""The fields that a file of a scheme is made of: points, caps, words of a fixed list."""

from decimal import Decimal
from enum import Enum
from typing import TypeVar

from app.rules.declared import DeclaredTable

ZERO = Decimal(0)
MOST = Decimal(1000)
CENT = Decimal("0.01")
E = TypeVar("E", bound=Enum)


def points(table: DeclaredTable, key: str, default: Decimal = ZERO) -> Decimal:
    """A number of points from 0 to 1000 with at most two decimals."""
    value = table.values.get(key, default)
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise table.refused(f"“{key}”要写成数，如 3 或 2.5", key)
    given = Decimal(str(value))
    if not given.is_finite() or not 0 <= given <= MOST or given != given.quantize(CENT):
        raise table.refused(f"“{key}”要在 0 到 {MOST} 之间，最多两位小数", key)
    return given


def limit(table: DeclaredTable) -> Decimal | None:
    """The cap; none where there is no limit."""
    if "cap" not in table.values:
        return None
    cap = points(table, "cap")
    if not cap:
        raise table.refused("最高分“cap”要大于 0；不设上限就不写", "cap")
    return cap


def yes(table: DeclaredTable, key: str) -> bool:
    """True or false; false where nothing is said."""
    value = table.values.get(key, False)
    if not isinstance(value, bool):
        raise table.refused(f"“{key}”要写 true 或 false", key)
    return value


def one_of(table: DeclaredTable, key: str, default: E) -> E:
    """One of a few words, the default where nothing is said."""
    text = table.text(key) or str(default.value)
    member = next((each for each in type(default) if each.value == text), None)
    if member is None:
        raise table.refused(f"“{key}”可以写：{'、'.join(str(each.value) for each in type(default))}", key)
    return member
