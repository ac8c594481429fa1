"""Ticks: which of 是 and 否 somebody ticked, whether the boxes stand before the words or behind them."""

import re

_TICK = "[☑√✓✔]"
_MARKS = re.compile("[□☐○☑√✓✔是否]")
_BEFORE, _BEHIND = re.compile(rf"{_TICK}\s*(是|否)"), re.compile(rf"(是|否)\s*{_TICK}")
_NEAREST = re.compile(rf"(?<=\s){_TICK}(是|否)|(是|否){_TICK}(?=\s)")


def ticked(text: str) -> set[str]:
    """The words that are ticked: 否 in □是☑否 and in 是□否☑; none where 是√否 may mean either."""
    marks = _MARKS.findall(text)
    if not marks:
        return set()
    if marks[0] not in "是否":
        return set(_BEFORE.findall(text))
    if marks[-1] not in "是否":
        return set(_BEHIND.findall(text))
    return {before or behind for before, behind in _NEAREST.findall(text)}
