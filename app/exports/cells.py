"""How a value reads on paper and in a text cell."""

import re
from collections.abc import Callable
from datetime import date, datetime, time
from html import escape

ILLEGAL = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127, *range(0xD800, 0xE000), 0xFFFE, 0xFFFF])

LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
LONGEST = 32_767  # characters that Excel takes in a cell
CUT = "……（太长，全文见台账）"


def plain(value: object) -> str:
    """A value in words: 2024-06-05, 是, 示例甲、示例乙; nothing for None. Control characters are gone."""
    return SAYS.get(type(value), str)(value)


def fitted(text: str) -> str:
    """The text as Excel will read it back: no longer than a cell holds, nothing taken for an escape of its own."""
    if len(text) > LONGEST:
        text = text[: LONGEST - len(CUT)] + CUT
    return LOOKS_ESCAPED.sub("_x005F_", text) if "_x" in text else text


def markup(text: str) -> str:
    """The text between two tags of a sheet."""
    return escape(fitted(text), quote=False)  # as saxutils does, which brings half the network along


def _text(value: str) -> str:
    return value if value.isprintable() else value.replace("\r\n", "\n").replace("\r", "\n").translate(ILLEGAL)


def _float(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


SAYS: dict[type, Callable[..., str]] = {
    type(None): lambda _: "",
    str: _text,
    bool: lambda value: "是" if value else "否",
    int: str,
    float: _float,
    date: date.isoformat,
    datetime: lambda value: f"{value:%Y-%m-%d} {value.hour}:{value:%M}",
    time: lambda value: f"{value.hour}:{value:%M}",
    tuple: lambda value: "、".join(_text(part) for part in value),
    list: lambda value: "、".join(_text(part) for part in value),
}


def for_whom(profile: str) -> str:
    """What the foot of a paper says: 使用范围：部门交办; nothing where nobody said."""
    return f"使用范围：{profile}" if profile else ""
