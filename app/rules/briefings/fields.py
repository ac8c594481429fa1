"""Fields in a text: {opinions}, {接待群众|活动类型=流动联络站|今年以来|余} stand for a figure or for a word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

FIELD = re.compile(r"\{([^{}]*)\}")


class Stretch(Enum):
    """Of which days a figure is."""

    PERIOD = "本期"
    SO_FAR = "今年以来"
    BEFORE = "上年同期"


class Manner(Enum):
    """How it is put."""

    PLAIN = "原数"
    ABOUT = "余"
    CHINESE = "中文"
    COMPARED = "同比"
    NUMERATOR = "分子"
    DENOMINATOR = "分母"


SPANS = {each.value: each for each in Stretch}
MANNERS = {each.value: each for each in Manner}


@dataclass(frozen=True, slots=True)
class Placeholder:
    """One field: what it is called, the groups it is narrowed to, of which days it is and how it is put."""

    name: str
    where: tuple[tuple[str, str], ...] = ()
    span: Stretch = Stretch.PERIOD
    manner: Manner = Manner.PLAIN

    @property
    def code(self) -> str:
        """As it stands in a text."""
        parts = [self.name, *(f"{by}={name}" for by, name in self.where)]
        parts += [] if self.span is Stretch.PERIOD else [self.span.value]
        parts += [] if self.manner is Manner.PLAIN else [self.manner.value]
        return "{" + "|".join(parts) + "}"


def read_field(inner: str) -> Placeholder:
    """The field between two braces. Raises ValueError with the reason."""
    name, *options = (part.strip() for part in inner.split("|"))
    if not name:
        raise ValueError("花括号里要写数字的名称，如 {opinions}")
    where: dict[str, str] = {}
    span, manner = Stretch.PERIOD, Manner.PLAIN
    for option in options:
        by, narrowed, group = option.partition("=")
        if narrowed and by.strip() and group.strip():
            where[by.strip()] = group.strip()
        elif option in SPANS:
            span = SPANS[option]
        elif option in MANNERS:
            manner = MANNERS[option]
        else:
            known = "、".join((*SPANS, *MANNERS))
            raise ValueError(f"看不懂“{{{inner}}}”里的“{option}”，可以写：{known}，或 栏目=名称")
    return Placeholder(name, tuple(where.items()), span, manner)


def fields_in(text: str) -> Iterator[Placeholder]:
    """The fields of a text in their order. Raises ValueError for one that cannot be read."""
    left = FIELD.sub("", text)
    if "{" in left or "}" in left:
        raise ValueError("花括号没有配对")
    return (read_field(match[1]) for match in FIELD.finditer(text))
