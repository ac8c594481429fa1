"""Lines of Chinese: where a text may break (避头尾), words and numbers whole, names whole."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from app.exports.ink.fonts import Widths

NEVER_FIRST = frozenset("。，、！？；：）》」』】〕〉”’…—·～.,!?;:)]}>%‰℃°々ー／/-+")
NEVER_LAST = frozenset("（《「『【〔〈“‘([{<￥$№#-")
LATIN = 0x2E80  # code points below are letters, digits and signs that keep together; Chinese begins here
JOINER = "、"
CLOSING = "。，、；：）》」”"
MOST_ALONG = 5  # characters that a last one takes along from the line before
MEASURED = re.compile(
    r"[0-9][0-9.,]*(?:[%％‰℃]|[余多几来万亿千百十]*"
    r"(?:人次|人份|平方米|平方公里|立方米|公里|公顷|公斤|千克|小时|分钟|个月|工作日|周年|周岁|年度|季度|[㐀-鿿])?)"
)
LONGEST_NAME = 24  # characters of a name with what tells it apart: 示例丁（石桥选区）
NAME_PARTS = re.compile(r"(?=（)|(?<=·)")
ITEM = 12  # characters up to which the items of a list are names rather than clauses


def lines(text: str, limit: float, widths: Widths) -> list[str]:
    """The text in lines no wider than `limit` (thousandths of the size). Nothing is lost: joined, they are the text."""
    if "\n" not in text:
        listed = JOINER in text or (len(text) < LONGEST_NAME and (text.endswith("）") or "·" in text))
        return _listed(text, limit, widths) if listed else _broken(text, limit, widths)
    return [line for part in text.split("\n") for line in _listed(part, limit, widths)]


def running(text: str, limit: float, widths: Widths) -> list[str]:
    """Running text: every line is filled as far as 避头尾 allows, whatever it lists; numbers stay with their units."""
    return [line for part in text.split("\n") for line in _broken(part, limit, widths, measured(part))]


def measured(text: str) -> frozenset[int]:
    """Where a line must not begin, because a number would be parted from its unit: 147人次, 2.6亿元, 95.17%."""
    return frozenset(at for number in MEASURED.finditer(text) for at in range(number.start() + 1, number.end()))


def bracketed(label: str, limit: float, widths: Widths) -> list[str]:
    """A label in two lines, what it has in brackets on the second; nothing where that does not fit."""
    at = label.find("（")
    short = at <= 0 or "\n" in label or widths.of(label) <= limit
    parted = [] if short else [label[:at], label[at:]]
    return parted if all(widths.of(part) <= limit for part in parted) else []


def settled(text: str, limit: float, widths: Widths) -> list[str]:
    """The text in lines, none of whose paragraphs ends with a single character on a line."""
    parts = (lines(part, limit, widths) for part in text.split("\n"))
    return [line for part in parts for line in companioned(part, limit, widths)]


def companioned(broken: list[str], limit: float, widths: Widths) -> list[str]:
    """The same lines, whose last one is no single character: it takes its neighbours along from the line before."""
    *_, before, last = "", "", *broken
    if not before or len(last.strip(CLOSING)) > 1 or before.endswith(JOINER):
        return broken
    for cut in range(len(before) - 1, max(len(before) - MOST_ALONG, 1), -1):
        longer = before[cut:] + last
        if may_part(before[cut - 1], before[cut]) and widths.of(longer) <= limit:
            return [*broken[:-2], before[:cut], longer]
    return broken


def _listed(text: str, limit: float, widths: Widths) -> list[str]:
    items = text.split(JOINER)
    if max(len(item.partition("（")[0]) for item in items) > ITEM:
        return _broken(text, limit, widths)
    return _names(items, limit, widths)


def _names(people: Sequence[str], limit: float, widths: Widths) -> list[str]:
    """Items of a list, broken between them, inside one only where it is longer than the line."""
    broken: list[str] = []
    current = ""
    for number, person in enumerate(people):
        name = person + JOINER if number + 1 < len(people) else person
        if current and widths.of(current + name) > limit:
            broken += _broken(current, limit, widths)
            current = ""
        for piece in _pieces(name) if widths.of(name) > limit else (name,):
            if current and widths.of(current + piece) > limit:
                broken += _broken(current, limit, widths)
                current = ""
            current += piece
    return broken + _broken(current, limit, widths)


def _pieces(name: str) -> list[str]:
    """Where a name may part that no line holds: before （石桥选区）, behind the dot of 买买提·艾力."""
    return [piece for piece in NAME_PARTS.split(name) if piece]


def _broken(text: str, limit: float, widths: Widths, whole: frozenset[int] = frozenset()) -> list[str]:
    ends = list(accumulate(map(widths.__getitem__, text)))
    if not ends or ends[-1] <= limit:
        return [text]
    pieces = []
    start = 0
    reached = 0.0
    while ends[-1] - reached > limit:
        end = _end(text, start, max(bisect_right(ends, reached + limit, start), start + 1), whole)
        if end >= len(text):
            break
        pieces.append(text[start:end])
        start, reached = end, ends[end - 1]
    return [*pieces, text[start:]]


def _end(text: str, start: int, full: int, whole: frozenset[int]) -> int:
    """The last allowed break at or before `full`; `full` itself where a run of letters fills the whole line."""
    end = full
    while end < len(text) and text[end] == " ":  # blanks hang over the edge
        end += 1
    if end > full or end >= len(text):  # the last sign stands alone where no column holds it
        return end
    while end > start + 1 and (end in whole or not may_part(text[end - 1], text[end])):
        end -= 1
    if end > start + 1 or may_part(text[end - 1], text[end]):
        return end
    hyphen = text.rfind("-", start, full)  # a date or number wider than its column: 2024- and 06-05
    return hyphen + 1 if hyphen > start and text[start:full].isascii() else full


def may_part(before: str, after: str) -> bool:
    """Whether a line may end between these two characters."""
    if after in NEVER_FIRST or before in NEVER_LAST:
        return False
    if (before == "〕" and after.isdigit()) or (after == "号" and before.isdigit()):
        return False  # 〔2024〕12号 is one word
    if after == " " or before == " ":
        return True
    return ord(before) >= LATIN or ord(after) >= LATIN
