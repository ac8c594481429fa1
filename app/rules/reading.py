"""Reading what people write: dates, months, times, counts, yes and no, lists of names."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from app.rules.folding import RADICALS, dotted, narrow
from app.rules.numerals import arabic, digits_of_day
from app.rules.ticks import ticked

WORDS = {"前天": -2, "前日": -2, "昨天": -1, "昨日": -1, "今天": 0, "今日": 0, "明天": 1, "明日": 1, "后天": 2}
YES = {"是", "y", "yes", "1", "√", "✓", "✔", "☑", "有", "true", "对"}
NO = {"否", "n", "no", "0", "×", "✗", "✘", "x", "无", "false", "不是", "没有"}
BEGUN = re.compile("^(是|否)(?=[,、。.;:(\\s])")
PARTED = r"(?:\s*[-/.、,]\s*|\s+)"
FULL = re.compile(rf"(\d{{4}})(?:\s*年\s*|{PARTED})(\d{{1,2}})(?:\s*月\s*|{PARTED})(\d{{1,2}})\s*[日号]?")
COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
SHORT = re.compile(r"(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?")
SHORT_COMPACT = re.compile(r"(\d{2})(\d{2})")
REST = re.compile(
    r"""\s*(?:\(?(?:星期|周)[一二三四五六日天]\)?)?
    \s*T?\s*(?:上午|下午|中午|晚上|AM|PM)?
    \s*(?:\d{1,2}[:时点](?:\d{1,2}分?|半)?(?::\d{2}(?:\.\d+)?)?)?
    (?:\s*(?:-+|~|至|到)\s*(?:上午|下午|中午|晚上)?\s*\d{1,2}[:时点](?:\d{1,2}分?|半)?)?
    \s*(?:AM|PM)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?""",
    re.VERBOSE | re.IGNORECASE,
)  # what may stand behind a day
ZONE = re.compile(r"(?<=:\d\d)(?:\.\d+)?\s*(?:Z|UTC|GMT|\+\d{2}:?\d{2}|(?<=:\d\d:\d\d)-\d{2}:?\d{2})$")
SERIAL = range(20000, 80000)  # days since 1899-12-30, as Excel counts a date whose cell has lost its format
SERIAL_TEXT = re.compile(r"\d{5}(?:\.\d+)?")
MONTH = re.compile(r"(\d{4})\s*[-/.年、]\s*(\d{1,2})\s*月?")
MONTH_COMPACT = re.compile(r"(\d{4})(\d{2})")
TIME = re.compile(r"(上午|下午|中午|晚上)?\s*(\d{1,2})\s*[:.时点]\s*(\d{1,2}|半)?\s*分?(?::\d{2})?")
HALF = re.compile("上午|下午|中午|晚上")
RANGE = re.compile(r"\s*(?:-|–|—|——|―|~|～|〜|至|到)\s*")
COUNT = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?\s*(?:人次|人|份|条|件|次|户|个|名|年度?)?")
DECIMAL = re.compile(
    r"((?:\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.\d+)?)\s*"
    r"(?:小时|学时|课时|天|h|亩|部|处|份|户|家|名|件|项|个|批次|人次|人)?"
)
UNSEEN = frozenset("\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff\ufffe\uffff")  # pasted along
ODD = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\ud800-\udfff" + "".join(UNSEEN) + "".join(map(chr, RADICALS)) + "]"
)  # what is left out or read as another sign
HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]+")
CALLED = re.compile(r"([^(（]*)(.*)", re.DOTALL)
DASHES = str.maketrans("–—−‐‑\\。", "-----/.")
QUOTES = "'‘’`"
SPOKEN = re.compile(r"^(?:联系)?(?:电话|手机)(?:号码?)?\s*[:：]\s*")
MOBILE = re.compile(r"(?:(?:\+|00)?86[\s-]?)?(1[3-9]\d-?\d{4}-?\d{4})")
ODD_MOBILE = re.compile(r"1[3-9]\d{7,8}|1[3-9]\d{10,12}")
SEPARATORS = re.compile(r"[、,，;；\n](?![^（(\n]*[）)])")  # none within brackets: 示例甲（东村、西村）
LARGEST = 10**9
YEARS = range(1900, 2200)
NOON = 12
SHOWN = 30
KNOWN = 4_096  # names that are not read again


def clean(text: str) -> str:
    """The text without control characters, lone surrogates and outer blanks; line ends become newlines."""
    if ODD.search(text) is None:  # nearly all that is read, and often read again
        return text.strip()
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").replace("\u2028", "\n")
    lines = lines.translate(RADICALS)
    return "".join(each for each in lines if each == "\n" or _stays(each)).strip()


def read_date(value: object, today: date | None = None, *, ahead: bool = False) -> date:
    """A day out of what stands in a cell or was typed; with `today` also 6.5, 0605, 昨天.

    A day without a year is the last such day, or with `ahead` (a due day) the next one. Raises ValueError with the
    reason in Chinese.
    """
    if isinstance(value, date):
        return _date(value.year, value.month, value.day, value)
    text = digits_of_day(_narrow(value).translate(DASHES).strip(QUOTES).rstrip("."))
    if not isinstance(value, bool) and SERIAL_TEXT.fullmatch(text) and int(float(text)) in SERIAL:
        return date(1899, 12, 30) + timedelta(days=int(float(text)))
    if today is not None and text in WORDS:
        return today + timedelta(days=WORDS[text])
    if match := _day(text, FULL, COMPACT):
        return _date(int(match[1]), int(match[2]), int(match[3]), value)
    if today is not None and (short := _day(text, SHORT, SHORT_COMPACT)):
        return _near(int(short[1]), int(short[2]), today, value, ahead=ahead)
    raise ValueError(f"不是日期：{_shown(value)}（应写成 2024-06-05）")


def read_month(value: object) -> str:
    """A month such as 1975-03 out of 1975-03, 1975.3, 1975年3月, 197503 or a date. Raises ValueError."""
    if isinstance(value, date):
        return f"{value.year:04d}-{value.month:02d}"
    text = digits_of_day(_narrow(value))
    if isinstance(value, float) and text.endswith(".1"):
        raise ValueError(f"分不清一月还是十月：{text}（应写成 {text[:4]}-01 或 {text[:4]}-10）")
    match = MONTH.fullmatch(text) or MONTH_COMPACT.fullmatch(text)
    try:
        day = date(int(match[1]), int(match[2]), 1) if match else read_date(value)
    except ValueError:
        raise ValueError(f"不是年月：{_shown(value)}（应写成 1975-03）") from None
    return f"{day.year:04d}-{day.month:02d}"


def read_times(value: object) -> tuple[str, str | None]:
    """Beginning and end of 9:00-11:30 as HH:MM; one time has no end. Raises ValueError."""
    if isinstance(value, datetime | time):
        return f"{value.hour:02d}:{value.minute:02d}", None
    if isinstance(value, float) and 0 < value < 1:  # a time of day whose cell has lost its format
        minutes = round(value * 24 * 60)
        return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}", None
    text = ZONE.sub("", _narrow(value))
    day = FULL.match(text) or COMPACT.match(text)
    parts = [part for part in RANGE.split(text[day.end() :].lstrip(" T") if day else text) if part]
    half = HALF.match(parts[0]) if parts else None
    times = [_time(part, half[0] if half else "") for part in parts]
    begin, end = (*times, "")[:2] if times else (None, None)
    if begin is None or end is None or times[2:]:
        raise ValueError(f"不是时间：{_shown(value)}（应写成 9:00-11:30）")
    if end and end < begin:
        raise ValueError(f"结束早于开始：{_shown(value)}（应写成 9:00-11:30）")
    return begin, end or None


def read_hour(value: object) -> str:
    """One time of the day as HH:MM out of 17:00, 下午5点, 2024-06-07 17:00. Raises ValueError."""
    begin, end = read_times(value)
    if end is not None:
        raise ValueError(f"只写一个时间：{_shown(value)}（应写成 17:00）")
    return begin


def read_yes_no(value: object) -> bool:
    """是/否, also Y/N, 1/0, √/×, ☑是□否, 是，已答复. Raises ValueError."""
    if isinstance(value, bool):
        return value
    text = _narrow(value).lower()
    if text in YES:
        return True
    if text in NO:
        return False
    chosen = ticked(text) or set(BEGUN.findall(text))
    if len(chosen) == 1:
        return chosen == {"是"}
    raise ValueError(f"不是“是”或“否”：{_shown(value)}")


def read_count(value: object) -> int:
    """A whole number from zero, also 1,200, 12人次 and 二十人. Raises ValueError."""
    text = arabic(_narrow(value))
    match = COUNT.fullmatch(text)
    count = int(match[1].replace(",", "")) if match else LARGEST
    if count >= LARGEST:
        raise ValueError(f"不是整数：{_shown(value)}（应写成 12）")
    return count


def read_decimal(value: object) -> float:
    """A number from zero with at most two decimals, such as hours: 2, 1.5, 2小时, also 3,047处. Raises ValueError."""
    match = DECIMAL.fullmatch(arabic(_narrow(value)))
    if match is None:
        raise ValueError(f"不是数：{_shown(value)}（应写成 2 或 1.5）")
    return round(float(match[1].replace(",", "")), 2)


@lru_cache(KNOWN)
def read_name(text: str) -> str:
    """A name as it is compared: 张 三 and 欧阳 锋 were set apart to fill a column; 张三 李四 are two people."""
    called = CALLED.fullmatch(clean(text))
    assert called is not None
    parts = dotted(narrow(called[1])).split()
    spread = any(len(part) == 1 for part in parts) and all(HAN.fullmatch(part) for part in parts)
    joined = "" if spread else " "
    return joined.join(parts) + called[2]


def read_phone(value: object) -> str:
    """A telephone number without what Excel and a writing hand put into it: '138 0000 0005, １３８…; several by 、."""
    whole = int(value) if isinstance(value, float) and value.is_integer() else value
    text = SPOKEN.sub("", narrow(clean(str(whole))).lstrip(QUOTES))
    numbers = re.split(r"\s+(?=1\d{2}[\d ]*)(?<=\d{7}\s)|(?<=\d{7})\s*[/／,，;；]\s*(?=[\d+])", text)
    return "、".join(_close(number) for number in numbers)


def odd_mobile(phone: str) -> str:
    """A number that begins as a mobile's and has more or fewer than eleven digits; "" where there is none."""
    return next((each for each in re.split("[、（(]", phone) if ODD_MOBILE.fullmatch(each)), "")


def split_names(text: str) -> tuple[str, ...]:
    """The names in a cell, parted by 、 , ， ; ； or a new line; each once, in their order."""
    names = (read_name(part) for part in SEPARATORS.split(clean(text)))
    return tuple(dict.fromkeys(name for name in names if name))


def _stays(character: str) -> bool:
    return unicodedata.category(character) not in {"Cc", "Cs"} and character not in UNSEEN


def _narrow(value: object) -> str:
    """What was written, with full-width digits and signs made narrow."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return unicodedata.normalize("NFKC", clean(str(value))).strip()


def _day(text: str, *forms: re.Pattern[str]) -> re.Match[str] | None:
    """The day with which a text begins, in one of these forms, where nothing but an hour follows."""
    days = (form.match(text) for form in forms)
    return next((day for day in days if day is not None and REST.fullmatch(text, day.end())), None)


def _close(number: str) -> str:
    """A number whose digits were set apart, drawn together; a mobile's without the country and the dashes."""
    drawn = re.sub(r"(?<=\d)\s+(?=\d)", "", number.strip())
    mobile = MOBILE.fullmatch(drawn)
    return "".join(sign for sign in mobile[1] if sign.isdigit()) if mobile else drawn


def _shown(value: object) -> str:
    text = clean(str(value)).replace("\n", " ")
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


def _date(year: int, month: int, day: int, value: object) -> date:
    if year not in YEARS:
        raise ValueError(f"不是日期：{_shown(value)}（年份应在 {YEARS[0]} 到 {YEARS[-1]} 之间）")
    try:
        return date(year, month, day)
    except ValueError:
        raise ValueError(f"不是日期：{_shown(value)}（没有这一天，应写成 2024-06-05）") from None


def _near(month: int, day: int, today: date, value: object, *, ahead: bool) -> date:
    """The nearest such day on the wanted side of today: in January a clerk who types 12.28 means last year."""
    for years in range(9):  # 29 February may be eight years away
        try:
            near = date(today.year + (years if ahead else -years), month, day)
        except ValueError:
            continue
        if (near >= today) if ahead else (near <= today):
            return near
    raise ValueError(f"不是日期：{_shown(value)}（没有这一天，应写成 2024-06-05）")


def _time(text: str, half: str) -> str | None:
    """HH:MM of one time; `half` is the half of the day that was said before the first one."""
    match = TIME.fullmatch(text)
    if match is None:
        return None
    hour, minute = int(match[2]), 30 if match[3] == "半" else int(match[3] or 0)
    if (match[1] or half) in {"下午", "晚上"} and hour < NOON:
        hour += NOON
    try:
        return time(hour, minute).strftime("%H:%M")
    except ValueError:
        return None
