"""Numbers in Chinese words, read and written: 二十, 一百零五, 两千三百."""

import re

DIGITS = {sign: value for value, sign in enumerate("一二三四五六七八九", start=1)} | {"两": 2}
ZERO = "[零〇]"
ONE = f"[{''.join(DIGITS)}]"
TENS = {"廿": "二十", "卅": "三十"}
WRITTEN = re.compile(rf"(?:{ONE}|{ZERO}|[十百千万廿卅])+")
# a part below ten thousand: after a place that is left out stands 零; 一百五 may mean 105 or 150, and is not read
PART = re.compile(
    rf"(?:(?P<千>{ONE})千)?(?:(?P<百>{ONE})百)?(?P<gap>{ZERO})?(?:(?P<十>{ONE})?(?P<ten>十))?(?:{ZERO})?(?P<one>{ONE})?"
)


YEAR_SIGNS = "〇一二三四五六七八九"
YEAR = re.compile(r"([一二三四五六七八九零〇○ＯOo0]{4})年")  # the round sign is written in many ways
PLACE = re.compile(r"([一二三四五六七八九十廿卅]{1,3})([月日号])")
SIGNS = "零一二三四五六七八九"
PLACES = ((1000, "千"), (100, "百"), (10, "十"))
MOST = 99_999_999  # that can be written so


def chinese(number: int) -> str:
    """十二, 三十六, 一百零五, 一万零二十: a number as it stands in 专辑（三十六）; 0 to 99,999,999."""
    if not 0 <= number <= MOST:
        raise ValueError(f"{number}写不成中文数字")
    most, rest = divmod(number, 10_000)
    words = f"{_written(most)}万" if most else ""
    if most and 0 < rest < 1000:
        words += SIGNS[0]
    words += _written(rest) if rest or not most else ""
    return words.removeprefix("一") if words.startswith("一十") else words


def arabic(text: str) -> str:
    """The text with the number that it begins with written in digits: 二十人 → 20人; as it was where that is none."""
    match = WRITTEN.match(text)
    number = number_of(match[0]) if match else None
    return text if match is None or number is None else f"{number}{text[match.end() :]}"


def number_of(words: str) -> int | None:
    """The number that is meant; None for what is no number (十百, 二三) or is said in two ways (一百五)."""
    for short, long in TENS.items():
        words = words.replace(short, long)
    if words in ("零", "〇"):
        return 0
    most, ten_thousands, rest = words.rpartition("万")
    parts = [_part(most) if ten_thousands else 0, _part(rest) if rest or not ten_thousands else 0]
    if None in parts or (ten_thousands and not parts[0]):
        return None
    return (parts[0] or 0) * 10_000 + (parts[1] or 0)


def digits_of_day(text: str) -> str:
    """二〇二四年六月五日 as 2024年6月5日; the text as it was where it does not begin with such a year."""
    year = YEAR.match(text)
    if year is None:
        return text
    digits = "".join(str(YEAR_SIGNS.find(sign)) if sign in YEAR_SIGNS else "0" for sign in year[1])
    return f"{digits}年{PLACE.sub(lambda part: f'{number_of(part[1]) or part[1]}{part[2]}', text[year.end() :])}"


def _part(words: str) -> int | None:
    match = PART.fullmatch(words.removeprefix("零")) if words else None
    if match is None:
        return None
    thousands, hundreds, tens = (DIGITS.get(match[place] or "", 0) for place in "千百十")
    tens = tens or (1 if match["ten"] else 0)
    one = DIGITS.get(match["one"] or "", 0)
    if one and not tens and (thousands or hundreds) and not match["gap"]:
        return None
    return thousands * 1000 + hundreds * 100 + tens * 10 + one


def _written(number: int) -> str:
    """A number below ten thousand."""
    if number == 0:
        return SIGNS[0]
    words, gap = "", False
    for worth, place in PLACES:
        digit, number = divmod(number, worth)
        if digit:
            words += (SIGNS[0] if gap else "") + SIGNS[digit] + place
        gap = bool(words) and not digit and number > 0
    return words + (SIGNS[0] if gap else "") + (SIGNS[number] if number else "")


def column_letters(place: int) -> str:
    """How a spreadsheet calls a column, the first at 0: A, Z, AA."""
    letters, place = "", place + 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
