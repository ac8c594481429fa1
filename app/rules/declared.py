"""Declared files (TOML) that a county may write itself: every mistake is refused with its line and the reason."""

import re
import tomllib
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from app.errors import LedgerError

T = TypeVar("T")
Path = tuple[str | int, ...]
DOTS = 200  # in one line: the parser keeps each part of a name with all before it
_HEAD = re.compile(r"^\s*+(\[\[?)([^\[\]]++)\]\]?\s*+(?:#.*)?$")
_KEY = re.compile(r"^\s*(\"[^\"]*\"|'[^']*'|[A-Za-z0-9_-]+)\s*=")
_AT = re.compile(r"\(at (?:line (\d+), column \d+|end of document)\)$")
_SAID = (
    ("Cannot overwrite a value", "同一项写了两次"),
    ("Cannot declare", "同一节写了两次"),
    ("Unclosed array", "方括号没有配对"),
    ("Unterminated string", "引号没有配对"),
    ("Illegal character", "引号没有配对，或有不能用的字符"),
    ("Expected '='", "项目和内容之间要有等号"),
    ("Invalid value", "等号后面的内容没有加引号，或写得不对"),
    ("Invalid statement", "这一行看不懂（中文的项目名要加引号）"),
)


class Misdeclared(LedgerError):
    """A mistake in a declared file; the sentence names the file and the line already."""


@dataclass(frozen=True, slots=True)
class DeclaredTable:
    """One table of a declared file: read key by key, then `closed`, so that a misspelt key is noticed."""

    name: str
    values: Mapping[str, Any]
    path: Path
    lines: Mapping[Path, int]

    def refused(self, why: str, *keys: str | int) -> "Misdeclared":
        """The mistake at one of our keys, as a sentence with its line."""
        for end in range(len(keys), -1, -1):
            if line := self.lines.get((*self.path, *keys[:end])):
                return Misdeclared(f"{self.name} 第{line}行：{why.rstrip('。')}。")
        return Misdeclared(f"{self.name}：{why.rstrip('。')}。")

    def text(self, key: str, *, required: bool = False, longest: int = 300) -> str:
        """A text, empty where there is none."""
        value = self.values.get(key, "")
        if not isinstance(value, str):
            raise self.refused(f"“{key}”要写成带引号的文字", key)
        if required and not value.strip():
            raise self.refused(f"“{key}”不能空", key)
        if len(value.strip()) > longest:
            raise self.refused(f"“{key}”太长，请不超过{longest}个字", key)
        return value.strip()

    def number(self, key: str, default: int | None = None, *, least: int = 0, most: int = 9999) -> int:
        """A whole number within its bounds; without a default it has to be there."""
        value = self.values.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise self.refused(f"“{key}”要写{least}到{most}的整数", key)
        return value

    def switch(self, key: str) -> bool:
        """Whether a mark stands there; none is no."""
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            raise self.refused(f"“{key}”要写 true 或 false，不加引号", key)
        return value

    def texts(self, key: str, known: Collection[str] | None = None, what: str = "") -> tuple[str, ...]:
        """A list of texts; each has to be one of the `known`, if those are given."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(each, str) and each.strip() for each in value):
            raise self.refused(f"“{key}”要写成方括号里带引号的几项", key)
        for each in value:
            if known is not None and each not in known:
                raise self.refused(f"没有叫“{each}”的{what}，可以写：{'、'.join(known)}", key)
        if len(set(value)) < len(value):
            raise self.refused(f"“{key}”里有重复的项", key)
        return tuple(value)

    def read(self, key: str, reader: Callable[[str], T]) -> T:
        """A text turned into what it means; what the reader cannot read is refused with its line."""
        try:
            return reader(self.text(key))
        except ValueError as error:
            raise self.refused(str(error), key) from error
        except Misdeclared:
            raise
        except LedgerError as error:
            raise self.refused(str(error), key) from error

    def table(self, key: str) -> "DeclaredTable | None":
        """The table below that key, if there is one."""
        value = self.values.get(key)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise self.refused(f"“{key}”要写成一节：[{key}]", key)
        return DeclaredTable(self.name, value, (*self.path, key), self.lines)

    def tables(self, key: str) -> tuple["DeclaredTable", ...]:
        """The tables [[key]] in their order."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            raise self.refused(f"“{key}”要写成几节，每节以 [[{key}]] 开头", key)
        return tuple(DeclaredTable(self.name, each, (*self.path, key, at), self.lines) for at, each in enumerate(value))

    def closed(self, allowed: Iterable[str]) -> None:
        """Refuse what is not asked for here: most likely a slip of the pen."""
        known = tuple(allowed)
        for key in self.values:
            if key not in known:
                raise self.refused(f"不认识“{key}”，这里可以写：{'、'.join(known)}", key)


def declared(name: str, text: str) -> DeclaredTable:
    """The file as a table. Raises LedgerError with the line where it cannot be read."""
    try:
        values = _loaded(text)
    except tomllib.TOMLDecodeError as error:
        raise LedgerError(_unreadable(name, str(error), text)) from error
    except ValueError as error:
        raise LedgerError(f"{name} {error}。") from error
    return DeclaredTable(name, values, (), _lines(text))


def _loaded(text: str) -> dict[str, Any]:
    """What a TOML text says. Raises TOMLDecodeError, or ValueError for what nobody writes and the parser chokes on."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.count(".") > DOTS:
            raise ValueError(f"第{number}行：点太多")
    try:
        return tomllib.loads(text.lstrip("\ufeff"))
    except tomllib.TOMLDecodeError:
        raise
    except RecursionError as error:
        raise ValueError("括号套得太深") from error
    except ValueError as error:  # of a number with thousands of digits
        raise ValueError("有一个数太长") from error


def _unreadable(name: str, complaint: str, text: str) -> str:
    at = _AT.search(complaint)
    line = at[1] if at and at[1] else str(text.count("\n") + 1)
    why = next((chinese for english, chinese in _SAID if english in complaint), "写法不对")
    return f"{name} 第{line}行：{why}。"


def _lines(text: str) -> dict[Path, int]:
    """In which line each key and each table stands."""
    numbers: dict[Path, int] = {}
    counted: dict[Path, int] = {}
    place: Path = ()
    for number, line in enumerate(text.splitlines(), 1):
        if head := _HEAD.match(line):
            place = ()
            *above, last = (part.strip().strip("\"'") for part in head[2].split("."))
            for name in above:
                place = _latest((*place, name), counted)
            place = (*place, last)
            if head[1] == "[[":
                numbers.setdefault(place, number)
                counted[place] = counted.get(place, 0) + 1
            place = _latest(place, counted)
            numbers.setdefault(place, number)
        elif key := _KEY.match(line):
            numbers.setdefault((*place, key[1].strip("\"'")), number)
    return numbers


def _latest(place: Path, counted: Mapping[Path, int]) -> Path:
    """The table of that name, or the latest of several: [items.loses] belongs to the [[items]] before it."""
    return (*place, counted[place] - 1) if place in counted else place
