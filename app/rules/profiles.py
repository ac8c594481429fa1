"""Profiles: for whom a paper is, and so what of a voter and of a deputy it may show (个人信息保护法 §6, §25, §34)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Shown(Enum):
    """How much of something is shown: 李某, 138****5678, a village without group and door are a part."""

    WHOLE = "全部"
    PARTLY = "部分"
    NOT = "不印"


@dataclass(frozen=True, slots=True)
class Profile:
    """What is shown of whoever brought something forward, and of deputies, whose names are never hidden.

    `numbers` are identity and card numbers, wherever they stand; `home` is where a voter lives.
    """

    name: str
    voter: Shown
    voter_phone: Shown
    home: Shown
    deputy_phone: Shown
    numbers: Shown

    @property
    def shown(self) -> tuple[Shown, ...]:
        """How much of each is shown, in the order of the declaration."""
        return self.voter, self.voter_phone, self.home, self.deputy_phone, self.numbers

    @property
    def masks(self) -> bool:
        """Whether it hides anything at all."""
        return any(each is not Shown.WHOLE for each in self.shown)

    def within(self, other: "Profile") -> bool:
        """Whether it shows nothing that the other hides."""
        order = tuple(Shown)
        return all(
            order.index(mine) >= order.index(theirs) for mine, theirs in zip(self.shown, other.shown, strict=True)
        )


_W, _P, _N = Shown.WHOLE, Shown.PARTLY, Shown.NOT
#                              voter  phone  home  deputy's phone  numbers
PUBLIC = Profile("对外公示", _P, _N, _N, _N, _N)
ASSIGNED = Profile("部门交办", _W, _P, _W, _W, _N)
COUNTY = Profile("县级上报", _P, _N, _P, _W, _N)
OFFICE = Profile("内部全量", _W, _W, _W, _W, _W)
PROFILES = (PUBLIC, ASSIGNED, COUNTY, OFFICE)
PROFILE_NAMED: Mapping[str, Profile] = {profile.name: profile for profile in PROFILES}
