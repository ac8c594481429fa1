"""How much one heading says what another says: by the words, by other words for them, by their letters."""

from difflib import SequenceMatcher
from functools import cache

from app.books.workbook import Heading, Reads
from app.ledger.imports.foreign.heads import last_part

EXACT = 0.9  # for the same words in another order of speaking
OTHER_WORDS = (
    ("时间", "日期"),
    ("群众", "选民"),
    ("接待人", "接待代表"),
    ("接访", "接待"),
    ("代表代表", "代表"),
    ("转办", "交办"),
    ("情况", "结果"),
    ("您", ""),
    ("的", ""),
)
DAY = "日期"
DUE, DUE_SIGNS = (
    frozenset({"应办结日期", "应答复日期", "时限"}),
    ("应", "限", "截止", "要求", "到期", "预计", "计划", "拟"),
)
ENDINGS, ENDED = frozenset({"地点"}), 0.7  # whatever stands before it: 流动联络站地点
BELONGING = frozenset(
    {"上级编号", "上级任务", "转自意见", "活动编号", "同来人数"}
)  # no other number is meant by what looks like them
OF_ANOTHER = ("上级", "所属", "父级", "关联", "转自")  # before 编号: the number of another entry
OPPOSED = (
    ("来访", "回访"), ("派单", "销单"), ("接单", "销单"), ("交办", "办结"), ("转办", "办结"), ("来电", "回电"),
    ("列席", "缺席"), ("出席", "缺席"), ("参加", "缺席"), ("到会", "缺席"),
)  # fmt: skip


def likeness(word: str, cell: Heading) -> float:
    """How much a heading looks like the column's: 1 for its own, less for a synonym, by letters for others.

    Of headings that were joined the lowest counts, the lowest two (承办/单位), and the whole where that says more.
    """
    lowest = "".join(word.split("/")[-2:])
    return max(
        0.98 * _by_words(last_part(word), cell), 0.97 * _by_words(lowest, cell), _by_words(word.replace("/", ""), cell)
    )


def _by_words(word: str, cell: Heading) -> float:
    if word == cell.label:
        return 1.0
    if word in cell.synonyms:
        return 0.95
    if cell.label.endswith("编号") and cell.label not in BELONGING and word.startswith(OF_ANOTHER):
        return 0.0
    if cell.reads is Reads.DATE and (cell.label in DUE or not cell.ahead) and _is_due(word) is not (cell.label in DUE):
        return 0.0
    meant = _in_other_words(word)
    known = (*(each for each in (cell.label, *cell.synonyms) if not _opposed(word, each)),)
    alike = max((0.9 * _ratio(*_stems(meant, _in_other_words(each))) for each in known), default=0.0)
    if word.endswith(cell.label) and cell.label in ENDINGS:
        return max(alike, ENDED)
    return alike if cell.label not in BELONGING or alike >= EXACT else 0.0


def _opposed(word: str, known: str) -> bool:
    """Whether one says what the other is not: 来访 and 回访."""
    return any((one in word and other in known) or (other in word and one in known) for one, other in OPPOSED)


def _is_due(word: str) -> bool:
    """Whether a day is one until which something is to be done: 办结时间 is none, 办结时限 is."""
    return any(sign in word for sign in DUE_SIGNS)


def _stems(word: str, known: str) -> tuple[str, str]:
    """What two names of days say beside that they are days: 排查日期 and 复查日期 are alike in nothing else."""
    both = word.endswith(DAY) and known.endswith(DAY) and word != known
    return (word.removesuffix(DAY), known.removesuffix(DAY)) if both else (word, known)


@cache
def _ratio(word: str, known: str) -> float:
    return SequenceMatcher(None, word, known).ratio()


@cache
def _in_other_words(word: str) -> str:
    """A heading with the words that clerks use for one another made the same."""
    for theirs, meant in OTHER_WORDS:
        word = word.replace(theirs, meant)
    return word
