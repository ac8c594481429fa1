"""Masking: a text as a profile lets it be read. Whose a name or a number is decides, not where it stands."""

import re
from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar

from app.rules.discretion import GONE, NUMBERS, Names, nobody
from app.rules.profiles import Profile, Shown

T = TypeVar("T")
RAISED_BY, PHONE, VILLAGE, NOTE = "raised_by", "phone", "village", "note"  # keys of what is masked of a voter
_COUNT = r"[\d０-９一二三四五六七八九十百]{1,4}"
_DOOR = re.compile(
    rf"(?<=[村区])第?{_COUNT}(?:村民)?小?组"
    rf"|{_COUNT}(?:号楼|幢|栋)(?:{_COUNT}单元)?(?:{_COUNT}[室户号])?"
    rf"|{_COUNT}单元(?:{_COUNT}[室户号])?"
    rf"|{_COUNT}号院|(?<=[街路巷道弄组院]){_COUNT}号(?![线井机地田棚塘桥台文])"
)
_SPLIT = re.compile(r"[、，,;；/\n\s]+")
_LONG, _HEAD, _TAIL = 11, 3, 4  # digits of a mobile telephone, and those of them that are shown


class Mask:
    """Reads texts for one profile.

    `voters` are as somebody wrote them down, `homes` where they live, `deputies` are names that
    nobody hides; `their_phones` are deputies', `office_phones` are of the office and its units and stay.
    """

    def __init__(
        self,
        profile: Profile,
        *,
        voters: Iterable[str] = (),
        homes: Iterable[str] = (),
        deputies: Collection[str] = (),
        their_phones: Iterable[str] = (),
        office_phones: Iterable[str] = (),
    ) -> None:
        self.profile = profile
        self._deputies = frozenset(deputies)
        hidden = profile.voter is not Shown.WHOLE
        self._names = Names(voters, but=self._deputies) if hidden else Names(())
        self._homes = frozenset(homes)
        self._theirs = {number for text in their_phones for number in phones(text)}
        self._office = {number for text in office_phones for number in phones(text)}

    def __call__(self, text: str, raised_by: str = "", *, of_voter: bool = False) -> str:
        """The text without what the profile hides; `raised_by` is hidden in it even where a deputy bears the name.

        An address goes where the text is of a voter's record or names a voter: that of a station or a road stays.
        """
        if self._roll(text):
            return text
        if text in self._homes and self.profile.home is not Shown.WHOLE:
            return _DOOR.sub("", text)
        bare = NUMBERS.sub(self._number, text)
        masked = bare
        if raised_by and self.profile.voter is not Shown.WHOLE:
            masked = Names((raised_by,)).veiled(masked)
        masked = self._names.veiled(masked)
        hides = self.profile.home is not Shown.WHOLE and (of_voter or masked != bare)
        return _DOOR.sub(GONE, masked) if hides else masked

    def cells(self, values: Mapping[str, T]) -> dict[str, T]:
        """What stands in the cells of one record, by key; other values than texts are left alone."""
        raised_by = str(values.get(RAISED_BY) or "")
        raised_by = "" if nobody(raised_by) else raised_by
        return {key: self._cell(key, value, raised_by, of_voter=RAISED_BY in values) for key, value in values.items()}

    def _cell(self, key: str, value: T, raised_by: str, *, of_voter: bool) -> T:
        if isinstance(value, tuple) and all(isinstance(each, str) for each in value):
            return tuple(self._cell(key, each, raised_by, of_voter=of_voter) for each in value)  # type: ignore[return-value]
        if not isinstance(value, str):
            return value
        masked = self(value, raised_by, of_voter=of_voter)
        if key in {VILLAGE, NOTE} and of_voter and self.profile.home is Shown.NOT:
            masked = ""
        elif key == PHONE and of_voter and self.profile.voter_phone is Shown.NOT:
            masked = ""  # that somebody asked for secrecy stands beside the name
        elif key == VILLAGE and self.profile.home is Shown.PARTLY:
            masked = _DOOR.sub("", value)
        elif key == RAISED_BY and raised_by and self.profile.voter is not Shown.WHOLE:
            masked = NUMBERS.sub(self._number, Names((value,)).veiled(value))
        return "" if masked == GONE else masked  # type: ignore[return-value]

    def _roll(self, text: str) -> bool:
        """Whether it is a list of deputies and nothing else."""
        parts = [part.partition("（")[0] for part in _SPLIT.split(text) if part]
        return bool(parts) and all(part in self._deputies for part in parts)

    def _number(self, match: "re.Match[str]") -> str:
        if match.lastgroup not in {"phone", "called"}:
            return GONE if self.profile.numbers is not Shown.WHOLE else match[0]
        digits = _digits(match[0])
        if digits in self._office:
            return match[0]
        shown = self.profile.deputy_phone if digits in self._theirs else self.profile.voter_phone
        if shown is Shown.WHOLE:
            return match[0]
        if shown is Shown.NOT or len(digits) < _LONG:
            return GONE
        return f"{digits[:_HEAD]}****{digits[-_TAIL:]}"


def phones(text: str) -> list[str]:
    """The telephone numbers in a text, as digits."""
    bare = [_digits(each[0]) for each in NUMBERS.finditer(text) if each.lastgroup in {"phone", "called"}]
    digits = _digits(text)
    return bare or ([digits] if digits else [])


def _digits(text: str) -> str:
    """The digits of a number, plain ones, without the country's."""
    digits = "".join(str(int(sign)) for sign in text if sign.isdecimal())
    return digits[2:] if len(digits) == _LONG + 2 and digits.startswith("86") else digits
