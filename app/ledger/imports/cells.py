"""Reading one cell as its column asks for it, in whatever form it was written."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from app.books.workbook import Heading, Reads
from app.rules.days import full_day
from app.rules.folding import narrow, says_nothing
from app.rules.names import unmarked
from app.rules.reading import (
    clean,
    read_count,
    read_date,
    read_decimal,
    read_hour,
    read_month,
    read_name,
    read_phone,
    read_times,
    read_yes_no,
    split_names,
)
from app.rules.ticks import ticked
from app.rules.trade import (
    AT_THE_DOOR,
    BASICALLY_SATISFIED,
    BOX,
    CITY,
    COUNTY,
    DEPUTY_LEVELS,
    DISSATISFIED,
    ENDED,
    FIXED_STATION,
    FORUM,
    IN_OFFICE,
    INDUSTRY_STATION,
    LETTER,
    MANDATE_STATES,
    MOBILE,
    MOBILE_STATION,
    NATION,
    ON_THE_SPOT,
    PETITIONED,
    PHONED,
    PROPOSED,
    PROVINCE,
    RECEPTION,
    RESULTS,
    ROUTES,
    SATISFACTIONS,
    SATISFIED,
    SCANNED,
    SEXES,
    SOURCES,
    STATION_KINDS,
    STATION_POINT,
    STUDIO,
    SUSPENDED,
    TOWNSHIP,
    TRANSFERRED,
    VISITING,
)

LONGEST = 32_000
DIGITS = 10**15  # from here on a number in a cell has lost its last digits
EARLIEST = 1949
PERSONS = {"姓名", "领衔代表", "代表"}  # columns that hold one name
CALLED = {
    "反映人",
    "站长",
    "记录人",
    "首问代表",
}  # columns that hold what somebody is called, with whatever is said beside
LEVEL_WORDS: Mapping[str, str] = {
    "国家": NATION, "自治区": PROVINCE, "直辖市": PROVINCE, "设区的市": CITY, "地": CITY, "州": CITY, "盟": CITY,
    "区": COUNTY, "旗": COUNTY, "县区": COUNTY, "区县": COUNTY, "市辖区": COUNTY, "县级市": COUNTY,
    "镇": TOWNSHIP, "乡镇": TOWNSHIP, "街道": TOWNSHIP,
}  # fmt: skip
IN_OTHER_WORDS: Mapping[tuple[str, ...], Mapping[str, str]] = {
    SATISFACTIONS: {
        "非常满意": SATISFIED, "很满意": SATISFIED, "十分满意": SATISFIED,
        "比较满意": BASICALLY_SATISFIED, "较满意": BASICALLY_SATISFIED, "较为满意": BASICALLY_SATISFIED,
        "不太满意": DISSATISFIED, "很不满意": DISSATISFIED, "非常不满意": DISSATISFIED,
    },
    RESULTS: {
        **dict.fromkeys(("已解决", "解决", "已采纳", "采纳"), RESULTS[0]),
        **dict.fromkeys(("列入计划", "已列入计划", "计划解决", "正在解决"), RESULTS[1]),
        **dict.fromkeys(("留作参考", "暂不能解决", "不能解决"), RESULTS[2]),
    },
    STATION_KINDS: {
        **dict.fromkeys(("固定联络站", "联络站", "代表联络站", "人大代表联络站"), FIXED_STATION),
        **dict.fromkeys((MOBILE, "流动代表联络站"), MOBILE_STATION),
        **dict.fromkeys(("代表联络点", "联系点"), STATION_POINT),
        **dict.fromkeys(("代表工作室", "人大代表工作室"), STUDIO),
        **dict.fromkeys(("产业联络站", "行业联络站"), INDUSTRY_STATION),
    },
    SEXES: {**dict.fromkeys(("男性", "先生"), SEXES[0]), **dict.fromkeys(("女性", "女士"), SEXES[1])},
    MANDATE_STATES: {
        **dict.fromkeys(("在职", "现任", "在岗", "履职中"), IN_OFFICE),
        **dict.fromkeys(("暂停履职", "暂停执行代表职务", "暂停执行职务"), SUSPENDED),
        **dict.fromkeys(
            ("辞职", "已辞职", "辞去", "离任", "已离任", "罢免", "被罢免", "已终止", "代表资格终止", "去世"), ENDED
        ),
    },
    SOURCES: {
        **dict.fromkeys(("接待日", "接待", "代表接待", "接待群众", "代表接待日"), RECEPTION),
        **dict.fromkeys(("走访", AT_THE_DOOR, "入户", "走访群众", "代表走访"), VISITING),
        **dict.fromkeys(("电话", "电话反映", "来电反映", "群众来电"), PHONED),
        **dict.fromkeys(("信件", "书信", "来信反映", "群众来信"), LETTER),
        **dict.fromkeys(("二维码", "扫码反映", "扫二维码"), SCANNED),
        **dict.fromkeys(("意见征集箱", "民意箱", "群众意见箱"), BOX),
        **dict.fromkeys(("座谈会", "群众座谈"), FORUM),
    },
    ROUTES: {
        **dict.fromkeys(("现场答复", "现场解决", "当场解决", "即时答复"), ON_THE_SPOT),
        **dict.fromkeys(("转办", "交办", "转交", "转交部门"), TRANSFERRED),
        **dict.fromkeys(("转建议", "转为代表建议", "形成建议"), PROPOSED),
        **dict.fromkeys(("信访", "转信访", "引导至信访"), PETITIONED),
    },
}  # fmt: skip
_BESIDE_CHOICE = re.compile(r"(.+?)[（(].*[）)]")  # 大事（专项督办）
_LEVEL_TAIL = re.compile("(?:人民代表大会|人大|[两二三四五]?级|代表)+$")
_BESIDE = re.compile(
    r"[（(](?:市、?区|区|市|镇|街道|镇、?街道)[）)]|第[一二三四五六七八九十百\d]+届"
)  # 县（市、区）, 第十九届镇人大代表
_PLACE = re.compile(
    r"[\u4e00-\u9fff]+(?:(县|旗|(?<![社片选小园地校辖])区)|(镇|乡|街道)|(省))"
)  # of 示例市 nobody can say
_HANDED_ON = re.compile(r"[转交由请批][^，。；\n]{2,20}(?:办理|处理|办|落实|核实|处置|解决)[。.]?")  # 转示例局办理
_LETTER = re.compile(r"[A-Z]{1,3}")
_SCIENTIFIC = re.compile(r"\d(?:\.\d+)?[Ee][+-]?\d{1,3}")


def read_cell(cell: Heading, value: object, today: date) -> Any:
    """What a cell means, "" where it says nothing. Raises ValueError with the reason in Chinese."""
    if isinstance(value, str) and not cell.required and says_nothing(value):
        return ""
    read = READERS[cell.reads](cell, value)
    if isinstance(read, date):
        _demand_possible(read, cell, today)
    if cell.label in CALLED and isinstance(read, str):
        return read_name(read)
    return unmarked(read)[0] if cell.label in PERSONS and isinstance(read, str) else read


def is_cut(phone: str) -> bool:
    """Whether a number stands in a form that lost its digits: 1.38E+10."""
    return _SCIENTIFIC.fullmatch(phone) is not None


def empty(value: object) -> bool:
    """Whether nothing stands in a cell."""
    return value is None or (isinstance(value, str) and not clean(value))


def legible(cell: Heading, value: object) -> bool:
    """Whether a value can be read as what its column asks for."""
    try:
        READERS[cell.reads](cell, value)
    except ValueError:
        return False
    return True


def called(heading: str) -> str:
    """A heading as it is told to the clerk: a column that has only its letter is B列."""
    return f"{heading}列" if _LETTER.fullmatch(heading) else heading


def _demand_possible(day: date, cell: Heading, today: date) -> None:
    if day.year < EARLIEST:
        raise ValueError(f"{full_day(day)}早于{EARLIEST}年，请核对")
    if day > today and not cell.ahead:
        raise ValueError(f"{full_day(day)}在今天之后，请核对")


def _text(cell: Heading, value: object) -> str:
    if isinstance(value, float) and abs(value) >= DIGITS:
        raise ValueError("数字太长，Excel 只记得前15位；请把单元格设为文本，重新填写")
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if hasattr(value, "isoformat"):
        value = value.isoformat().removesuffix("T00:00:00")
    text = clean(str(value))
    if len(text) > LONGEST:
        raise ValueError(f"太长：{len(text)}字，最多{LONGEST}字")
    return narrow(text) if cell.label.endswith(("编号", "证号")) else text


def _choice(cell: Heading, value: object) -> str:
    text = _text(cell, value)
    if cell.choices is DEPUTY_LEVELS:
        return _level(text)
    if text in cell.choices:
        return text
    text = "".join(text.split())
    if len(marked := ticked(text, cell.choices)) == 1:
        return marked.pop()
    bare = narrow(text).upper().removesuffix("类").removesuffix("级")
    chosen = next((choice for choice in cell.choices if bare in {choice, choice.removesuffix("站")}), None)
    if chosen is None and not cell.open and (beside := _BESIDE_CHOICE.fullmatch(text)):
        chosen = next((choice for choice in cell.choices if choice == beside[1]), None)
    chosen = chosen or IN_OTHER_WORDS.get(cell.choices, {}).get(text)
    if chosen is None and cell.choices is ROUTES and _HANDED_ON.fullmatch(text):
        chosen = TRANSFERRED
    if chosen is None and not cell.open:
        raise ValueError(f"没有“{text}”这一项，只能是：{'、'.join(cell.choices)}")
    return chosen or text


def _choices(cell: Heading, value: object) -> tuple[str, ...]:
    text = _text(cell, value)
    if cell.choices is DEPUTY_LEVELS:
        text = _BESIDE.sub("", text).replace("+", "、").replace("＋", "、")
    parts = split_names(text.replace("/", "、").replace("和", "、"))
    if cell.choices is DEPUTY_LEVELS:
        parts = tuple(each for part in parts for each in _levels(part))
    return tuple(dict.fromkeys(_choice(cell, part) for part in parts))


def _levels(written: str) -> tuple[str, ...]:
    """县乡两级 is two levels; 乡镇 is one."""
    bare = _LEVEL_TAIL.sub("", written)
    several = bare not in LEVEL_WORDS and len(bare) > 1 and all(each in (*LEVEL_WORDS, *DEPUTY_LEVELS) for each in bare)
    return tuple(bare) if several else (written,)


def _level(written: str) -> str:
    bare = _LEVEL_TAIL.sub("", written)
    place = _PLACE.fullmatch(bare)
    level = LEVEL_WORDS.get(bare) or (
        bare if place is None else (COUNTY, TOWNSHIP, PROVINCE)[(place.lastindex or 1) - 1]
    )
    if level not in DEPUTY_LEVELS:
        raise ValueError(f"没有“{written}”这一项，只能是：{'、'.join(DEPUTY_LEVELS)}")
    return level


def _yes_no(cell: Heading, value: object) -> bool:
    text = narrow(clean(str(value)))
    if text in cell.yes or text in cell.no:
        return text in cell.yes
    return read_yes_no(value)


READERS: Mapping[Reads, Callable[[Heading, Any], Any]] = {
    Reads.TEXT: _text,
    Reads.DATE: lambda _, value: read_date(value),
    Reads.MONTH: lambda _, value: read_month(value),
    Reads.TIMES: lambda _, value: read_times(value),
    Reads.HOUR: lambda _, value: read_hour(value),
    Reads.YES_NO: _yes_no,
    Reads.COUNT: lambda _, value: read_count(value),
    Reads.DECIMAL: lambda _, value: read_decimal(value),
    Reads.NAMES: lambda cell, value: split_names(_text(cell, value)),
    Reads.CHOICE: _choice,
    Reads.CHOICES: _choices,
    Reads.PHONE: lambda _, value: read_phone(value),
}
