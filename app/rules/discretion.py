"""Discretion: persons' names, phone, identity and card numbers taken out of a text before others read it."""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import TypeVar

from app.rules.names import surname

T = TypeVar("T")
GONE = "（略）"
_PHONE = r"(?:\+?86[- ]?)?[1１][3-9３-９]\d(?:[-－— ]?\d{4}){2}|[0０]\d{2,3}[-－— ]?\d{7,8}"
_IDENTITY = r"\d{6}[-－— ]?(?:\d{4}[-－— ]?){2}\d{3}[\dXxＸｘ]|\d{15}"
_CARD = r"\d{4}(?:[-－— ]?\d{4}){3}(?:[-－— ]?\d{1,2}[\dXxＸｘ]?)?"  # 16 to 19 digits, often written in fours
_CALLED = r"(?<=电话|座机|手机)[:：]?\d{7,8}"  # a number of the place, without its area code
NUMBERS = re.compile(
    rf"(?<![\dA-Za-z])(?:(?P<phone>{_PHONE})|(?P<identity>{_IDENTITY})|(?P<card>{_CARD})|(?P<called>{_CALLED}))"
    r"(?![\dA-Za-z])"
)
_BETWEEN = re.compile(r"[、，,;；/／|()（）\s]+|等(?:[\d一二三四五六七八九十百几多余]*[人名位户].*)?$")
_AND = re.compile("[和与及同]")
_SECRET = frozenset({"", "保密", "要求保密"})
_NOBODY = re.compile(
    "群众|村民|居民|选民|市民|农民|职工|家长|匿名|公司|企业|合作社|学校|代表|[户厂店组站社队局所部]$|.[^·]+[村委]$"
)  # a word of this sort names no person


class Names:
    """Finds persons by their names in a text and calls them 李某.

    `written` are as somebody wrote them down: one field may name several persons (示例甲、示例乙等5人). The names in
    `but` are left alone.
    """

    def __init__(self, written: Iterable[str], *, but: Collection[str] = ()) -> None:
        persons = {person for name in written for person in _persons(name) if person not in but}
        self._names: dict[str, list[str]] = {}
        for name in sorted(persons, key=len, reverse=True):
            self._names.setdefault(name[0], []).append(name)

    def veiled(self, text: str) -> str:
        """The text with every one of these names veiled."""
        if not self._names:
            return text
        pieces: list[str] = []
        at = 0
        while at < len(text):
            name = next((name for name in self._names.get(text[at], ()) if text.startswith(name, at)), "")
            pieces.append(veiled(name) if name else text[at])
            at += len(name) or 1
        return "".join(pieces)


class Discreet:
    """Takes out of a text what must not be published: 李某 for a person's name, nothing for a number."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = Names(names)

    def __call__(self, text: str) -> str:
        return self._names.veiled(NUMBERS.sub(GONE, text))


def discreet_cells(secret: str | None, values: Iterable[T]) -> tuple[T | str, ...]:
    """A row as it leaves the office: where somebody asked for secrecy, its words name neither person nor number."""
    if secret is None:
        return tuple(values)
    discreet = Discreet((secret,))
    return tuple(discreet(value) if isinstance(value, str) else value for value in values)


def veiled(name: str) -> str:
    """李某, 欧阳某: how a person is called who is not to be known."""
    return f"{surname(name) or name[:1]}某"


def nobody(written: str) -> bool:
    """Whether a field names no person: nothing at all, somebody who asked for secrecy, many people or a place."""
    return written.strip("（）") in _SECRET or not any(_persons(written))


def _persons(written: str) -> Iterator[str]:
    """Whoever is named in one field; words for many people or for a place are nobody."""
    for part in filter(None, _BETWEEN.split(written.strip())):
        pieces = _AND.split(part)
        together = len(pieces) > 1 and all(len(piece) > 1 for piece in pieces)
        for name in {part, *pieces} if together else {part}:
            if len(name) > 1 and not _NOBODY.search(name):
                yield name
