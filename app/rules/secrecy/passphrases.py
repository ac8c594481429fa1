"""How hard a passphrase is to guess, counted as somebody guesses who knows how people here choose them.

A word is parted into the cheapest pieces — syllables of pinyin, dates, telephone numbers, runs on the keyboard, words
that everybody takes — and what is left counts sign by sign. Strength meters made for English call woaiwojia1314 strong.
"""

import re
from dataclasses import dataclass
from functools import cache

WEAK, STRONG = 40, 60  # bits; Argon2id lets a thief try some thousand a second: 40 bits keep him busy for ten years
LONGEST = 64  # signs that are looked at
_SYLLABLE = re.compile(
    r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ong|ing|iao|ian|uai|uan|"
    r"ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|a|o|e|i|u|v)"
)
_RUNS: tuple[str, ...] = (
    *("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "0123456789", "abcdefghijklmnopqrstuvwxyz"),
    *("1qaz2wsx3edc4rfv5tgb", "qazwsxedcrfvtgb", "1q2w3e4r5t6y", "!@#$%^&*()"),
)
_DATE = r"(?:19|20)\d\d(?:[-./年]?(?:1[0-2]|0?[1-9])(?:[-./月]?(?:3[01]|[12]\d|0?[1-9])日?)?)?"
_KNOWN: tuple[str, ...] = (
    *("woaini", "woaiwojia", "iloveyou", "password", "passwd", "admin", "root", "liubu", "renda", "daibiao", "mima"),
    *("人大", "代表", "主席团", "密码", "口令", "六簿", "台账", "我爱你", "我爱我家", "太平", "平安", "幸福", "中国"),
    *("520", "1314", "5201314", "888", "666", "168", "110", "abc", "qwe", "asd", "zxc", "test"),
)


@dataclass(frozen=True, slots=True)
class Judged:
    """`bits` of work for who guesses, and in words what makes it easy; nothing where it is not."""

    bits: float
    why: str

    @property
    def weak(self) -> bool:
        return self.bits < WEAK

    @property
    def strong(self) -> bool:
        return self.bits >= STRONG


@dataclass(frozen=True, slots=True)
class _Sort:
    pattern: re.Pattern[str]
    bits: float
    words: str


def judge(passphrase: str) -> Judged:
    """The cheapest way to part a passphrase into pieces that a thief would try."""
    plain = passphrase.lower()[:LONGEST]
    mixed = passphrase[1:].lower() != passphrase[1:] and passphrase.upper() != passphrase
    best: list[tuple[float, tuple[str, ...]]] = [(0.0, ())]
    for end in range(1, len(plain) + 1):
        cost, words = best[end - 1]
        sign = _sign(plain[end - 1]) + (1 if mixed and plain[end - 1].isascii() and plain[end - 1].isalpha() else 0)
        ways = [(cost + sign, words)]
        for start in range(end - 1):
            before, words_before = best[start]
            ways += [(before + sort.bits, (*words_before, sort.words)) for sort in _pieces(plain[start:end])]
        best.append(min(ways, key=lambda way: way[0]))
    bits, met = best[-1]
    easy = "、".join(dict.fromkeys(met)) or "太短"
    return Judged(bits, f"里面是{easy}" if met and bits < STRONG else easy if bits < WEAK else "")


def _pieces(piece: str) -> list[_Sort]:
    return [sort for sort in _sorts() if sort.pattern.fullmatch(piece)] + _run(piece)


def _run(piece: str) -> list[_Sort]:
    """Three keys or more that lie side by side, in either direction."""
    run = len(piece) >= 3 and any(piece in row or piece[::-1] in row for row in _RUNS)
    return [_Sort(re.compile(""), 5.0, "连着的键")] if run else []


@cache
def _sorts() -> tuple[_Sort, ...]:
    return (
        _Sort(re.compile("|".join(map(re.escape, _KNOWN))), 4.0, "人人爱用的词"),
        _Sort(re.compile(r"(.)\1+"), 5.0, "重复的字"),
        _Sort(re.compile(_DATE), 13.0, "日期或年份"),
        _Sort(re.compile(r"(?:19|20)\d\d"), 7.0, "日期或年份"),
        _Sort(re.compile(r"\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"), 13.0, "日期或年份"),
        _Sort(re.compile(r"1[3-9]\d{9}"), 20.0, "电话号码"),
        _Sort(_SYLLABLE, 6.0, "拼音"),
    )


def _sign(sign: str) -> float:
    if sign.isascii():
        return 4.7 if sign.isalpha() else 3.3 if sign.isdigit() else 5.5
    return 6.5  # a written character stands in a phrase, which is guessed more easily than the 2,500 there are
