"""The numbers that an account of an activity tells: 接待群众30人次, 收集意见5条, 现场解决3件."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_WORDS = r"[^\d，。；;,、\n]{0,8}?"
_PATTERNS: Mapping[str, re.Pattern[str]] = {
    "received": re.compile(rf"接待{_WORDS}(\d+)([余多]?)\s*人次"),
    "advised": re.compile(rf"(?:宣传|咨询){_WORDS}(\d+)([余多]?)\s*人次"),
    "leaflets": re.compile(rf"(?:发放|散发){_WORDS}(\d+)([余多]?)\s*份"),
    "opinions": re.compile(rf"(?:收集|征集|收到|听取){_WORDS}(?:意见|建议|问题|诉求){_WORDS}(\d+)([余多]?)\s*[条件个]"),
    "answered_on_spot": re.compile(rf"(?:现场|当场){_WORDS}(?:解决|答复|办结|解答){_WORDS}(\d+)([余多]?)\s*[条件个]"),
}


@dataclass(frozen=True, slots=True)
class Claim:
    """A number that an account gives for a figure; a round one (290余) says only that it was no fewer."""

    key: str
    number: int
    round: bool

    def fits(self, counted: int) -> bool:
        """Whether it says the same as what was counted."""
        return counted >= self.number if self.round else counted == self.number


def claims(account: str) -> Iterator[Claim]:
    """The numbers of an account, the first of each kind."""
    for key, pattern in _PATTERNS.items():
        if match := pattern.search(account):
            yield Claim(key, int(match[1]), bool(match[2]))
