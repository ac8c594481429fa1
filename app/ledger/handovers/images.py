"""Images of rows that came from elsewhere: taken only where every column is one of ours and holds what it may hold."""

import math
import re
from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from functools import cache
from typing import Any

from sqlalchemy import JSON, Boolean, Column, Date, Float, Integer, LargeBinary
from sqlalchemy import Enum as EnumType

from app.errors import DamagedError
from app.ledger import journal
from app.ledger.custody import TABLES, label
from app.models.row import Row

EARLIEST, LATEST = 1900, 2100  # years in which anything that a township writes down can lie
LONGEST = 1_000_000  # characters of one text
_ID = re.compile(r"[0-9a-f]{32}")
_UNWRITABLE = re.compile("[\0\ud800-\udfff]")
_WIDEST = 1 << 53


class UnfitError(DamagedError):
    """A package whose content cannot have been written by this program. Nothing of it was taken."""


def checked(model: type[Row], image: Mapping[str, Any], unit: str) -> dict[str, Any]:
    """The whole image of a row of that unit; columns younger than it hold their defaults. Raises UnfitError."""
    table = model.__tablename__
    columns = kept(model)
    strange = next((name for name in image if name not in columns), None)
    if strange is not None:
        raise UnfitError(f"包里的“{TABLES[table]}”有本程序不认识的栏目，可能是更新版本写的；没有写入，请先升级程序。")
    values = {name: image[name] if name in image else _default(table, column) for name, column in columns.items()}
    if not isinstance(values["id"], str) or not _ID.fullmatch(values["id"]):
        raise unfit(table, "编号")
    if values["unit_code"] != unit:
        raise UnfitError(f"包里有一条“{TABLES[table]}”不是这个乡镇的，没有写入；请乡镇重新上报。")
    for name, fits in _fitting(model):
        if not fits(values[name]):
            raise unfit(table, label(table, name))
    for name in _measured(model):
        if values[name] is not None:
            values[name] = float(values[name])
    return values


def unfit(table: str, name: str) -> UnfitError:
    """The sentence for a row that cannot be one of ours."""
    return UnfitError(f"包里有一条“{TABLES[table]}”的内容不对（{name}），不是六簿写的；没有写入，请乡镇重新上报。")


@cache
def kept(model: type[Row]) -> dict[str, Column[Any]]:
    """The columns that an image has, by their names; what an attachment holds comes beside it."""
    columns = journal.columns(model).values()
    return {column.name: column for column in columns if not isinstance(column.type, LargeBinary)}


def _default(table: str, column: Column[Any]) -> Any:
    if column.default is not None and not callable(column.default.arg):  # type: ignore[attr-defined]
        return journal.canonical(column.default.arg)  # type: ignore[attr-defined]
    if column.nullable:
        return None
    raise unfit(table, label(table, column.name))


@cache
def _fitting(model: type[Row]) -> tuple[tuple[str, Callable[[Any], bool]], ...]:
    """What tells of every column whether it may hold a value."""
    return tuple((name, _fits(column)) for name, column in kept(model).items())


@cache
def _measured(model: type[Row]) -> tuple[str, ...]:
    return tuple(name for name, column in kept(model).items() if isinstance(column.type, Float))


def _fits(column: Column[Any]) -> Callable[[Any], bool]:
    kind, nullable = column.type, bool(column.nullable)
    fits = next((fits for types, fits in _KINDS if isinstance(kind, types)), _is_text)
    return lambda value: nullable if value is None else bool(fits(kind, value))


def _is_name(kind: Any, value: Any) -> bool:
    members: type[Enum] = kind.enum_class
    return isinstance(value, str) and value in members.__members__


def _is_day(_: Any, value: Any) -> bool:
    try:
        return isinstance(value, str) and len(value) == 10 and EARLIEST <= date.fromisoformat(value).year <= LATEST
    except ValueError:
        return False


def _is_count(_: Any, value: Any) -> bool:
    return type(value) is int and abs(value) < _WIDEST


def _is_measure(_: Any, value: Any) -> bool:
    return type(value) in {int, float} and math.isfinite(value) and abs(value) < _WIDEST


def _is_text(kind: Any, value: Any) -> bool:
    longest = getattr(kind, "length", None) or LONGEST
    return isinstance(value, str) and len(value) <= longest and not _UNWRITABLE.search(value)


_KINDS: tuple[tuple[Any, Any], ...] = (
    (EnumType, _is_name),
    (Date, _is_day),
    (Boolean, lambda _, value: isinstance(value, bool)),
    (Integer, _is_count),
    (Float, _is_measure),
    (JSON, lambda _, value: isinstance(value, dict | list | str | int | float | bool)),
)
