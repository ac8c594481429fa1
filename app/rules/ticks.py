"""Ticks: which of several words somebody ticked, whether the boxes stand before the words or behind them."""

import re
from collections.abc import Sequence
from functools import cache

TICK = "[☑√✓✔■]"
YES_NO = ("是", "否")


def ticked(text: str, words: Sequence[str] = YES_NO) -> set[str]:
    """The words that are ticked: 否 in □是☑否 and in 是□否☑; none where 是√否 may mean either."""
    forms = _forms(tuple(words))
    marks = forms.marks.findall(text)
    if not marks:
        return set()
    if marks[0] not in words:
        return set(forms.before.findall(text))
    if marks[-1] not in words:
        return set(forms.behind.findall(text))
    return {before or behind for before, behind in forms.nearest.findall(text)}


class _Forms:
    """How ticks stand beside these words, the longest first: 满意 is a part of 基本满意."""

    def __init__(self, words: tuple[str, ...]) -> None:
        word = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
        self.marks = re.compile(rf"[□☐○☑√✓✔■]|{word}")
        self.before = re.compile(rf"{TICK}\s*({word})")
        self.behind = re.compile(rf"({word})\s*{TICK}")
        self.nearest = re.compile(rf"(?<=\s){TICK}({word})|({word}){TICK}(?=\s)")


@cache
def _forms(words: tuple[str, ...]) -> _Forms:
    return _Forms(words)
