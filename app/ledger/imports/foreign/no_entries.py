"""Rows of somebody else's sheet that are no entries: totals, signatures, section lines, headings said again."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from app.books.workbook import RawSheet
from app.ledger.imports.cells import empty
from app.ledger.imports.foreign.heads import last_part
from app.rules.reading import clean

FOOT, SECTION = "表尾的签名或说明", "分段的标题"
SHORT = 30  # characters of what may head a part of the table
LONGEST = 200  # characters of what may be a heading said again, blanks and all
_TOTAL = re.compile(
    r"(?:以上|本页|本表|全部|人数|件数)?(?:合|总|小|共|累)计|总数|合计数|其中[：:]"
    r"|(?:以上|本页|本表)?共有?\d+[名人件条次项个户](?:代表|意见|建议|问题)?[。.]?$"
)
_SIGNED = re.compile(
    r"(?:填表|制表|填报|审核|审批|复核|统计|记录|负责|经办|报送|签字|盖章|联系|主管领导)[人者]?(?:签字|签名|（签字）|（盖章）)?"
    r"(?:单位|时间|日期|电话)?(?:[（(][^）)]{1,6}[）)])?[：:]|[^：:]{0,8}[（(]?(?:签字|签名|签章|盖章)[）)]?[：:]"
)
_REMARK = re.compile(r"(?:注|备注|说明|填表说明|附注)[：:]")
_FOOT = re.compile(
    r"第\d+页(?:[，,]?共\d+页)?|以下(?:空白|无内容|无正文)|[（(].*[）)]"
    r"|(?:填表|制表|填报|审核|审批|复核|统计|经办)(?:人|者|单位)|\d{4}年\d{1,2}月(?:\d{1,2}日)?|年月日"
)  # alone in a row, with nothing but the like of it below
_CHAPTER = re.compile(
    r"(?:[一二三四五六七八九十百]+[、.．]|[（(][一二三四五六七八九十]+[）)]|\d{1,2}[、.．](?!\d)|[（(]\d{1,2}[）)]"
    r"|第[一二三四五六七八九十\d]+(?:部分|季度|组|选区|代表团|片区|选举单位|小组)"
    r"|[^，。；！？]{1,12}(?:片区|选区|代表团|联络站|联络点|小组|级代表|季度|部分|支部|办事处)(?:[（(].{1,8}[）)])?$"
    r"|(?:\d{4}年?度?)?(?:\d{1,2}月份?|[一二三四]季度|[上下]半年|[一二三四五六七八九十]{1,2}月份?)(?:[（(].{1,8}[）)])?$"
    r"|\d{4}年度?$)"
)
_EXAMPLE = re.compile(r"(?:填写)?(?:示?例|样例|举例|范例|填写说明)[：:]|[（(](?:示?例|样例)[）)]|(?:示?例|样例)$")
_BEGINNINGS = ((_TOTAL, "合计"), (_SIGNED, FOOT), (_REMARK, FOOT), (_EXAMPLE, "填写的示例"))
_NO_SIGN = re.compile(r"[^\w]")
_STEMS = "甲乙丙丁戊己庚辛"
_BLANK = re.compile(r"\s+")


def no_entry(raw: RawSheet, number: int, cells: Sequence[object], *, first: bool) -> str:
    """Why a row is no entry, `first` below the headings or not; empty where it is one."""
    filled = [value for value in cells if not empty(value)]
    if not filled:
        return ""
    begins = _BLANK.sub("", clean(str(filled[0])[:LONGEST]))
    if why := next((why for form, why in _BEGINNINGS if form.match(begins)), ""):
        return why
    if number in raw.bands or (len(filled) == 1 and len(raw.headings) > 2 and _CHAPTER.match(begins)):
        return SECTION
    if _says_headings_again(raw.headings, cells):
        return "重复的表头"
    return "栏号" if first and _counts_columns(filled) else ""


def is_alone(cells: Sequence[object]) -> bool:
    """Whether a row says one short thing at its beginning: no entry where every one must say more."""
    filled = [(place, value) for place, value in enumerate(cells) if not empty(value)]
    return len(filled) == 1 and filled[0][0] < 2 and isinstance(filled[0][1], str) and len(filled[0][1]) <= SHORT


def is_foot(cells: Sequence[object]) -> bool:
    """Whether a row says nothing, or one thing that stands below tables: a day, 第1页, 以下空白, 审核人."""
    filled = [value for value in cells if not empty(value)]
    words = _BLANK.sub("", clean(str(filled[0]))[:LONGEST]) if len(filled) == 1 else ""
    return bool(words) and isinstance(filled[0], str) and _FOOT.fullmatch(words) is not None


def _counts_columns(filled: Sequence[object]) -> bool:
    """Whether a row below the headings only numbers the columns: 1 2 3, ① ② ③, 甲 乙 1 2."""
    signs = [_NO_SIGN.sub("", unicodedata.normalize("NFKC", str(value))) for value in filled]
    words = [sign for sign in signs if not sign.isdecimal()]
    numbers = [int(sign) for sign in signs if sign.isdecimal()]
    listed = words == signs[: len(words)] == [*_STEMS[: len(words)]] and bool(numbers)
    return (
        len(signs) > 2
        and listed
        and all(number == at + numbers[0] for at, number in enumerate(numbers))
        and numbers[0] < 2
    )


def _says_headings_again(headings: Sequence[str], cells: Sequence[object]) -> bool:
    pairs = [(last_part(heading), value) for heading, value in zip(headings, cells, strict=False) if not empty(value)]
    same = sum(_is_word(value, word) for word, value in pairs)
    return same >= 2 and same * 2 > len(pairs)


def _is_word(value: object, word: str) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST and clean(value).replace(" ", "") == word


def notes_of(name: str, left_out: Iterable[tuple[int, str]]) -> Iterable[str]:
    """What is told of the rows that were left out."""
    by_reason: dict[str, list[int]] = {}
    for number, why in left_out:
        by_reason.setdefault(why, []).append(number)
    for why, numbers in by_reason.items():
        places = "、".join(map(str, numbers[:10])) + ("等" if len(numbers) > 10 else "")
        yield f"“{name}”表第{places}行是{why}，不是登记的内容，没有导入。"
