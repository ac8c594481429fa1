"""What of an entry tells who a voter is, and how the entry reads without."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.models.attachment import Attachment
from app.models.case import Case
from app.models.journal import OUTGOING
from app.models.origin import GONE, Origin

SOMEBODY, NO_PHONE, NO_ADDRESS = "某", "（电话已删除）", "（地址已删除）"
CASES, ORIGINS = Case.__tablename__, Origin.__tablename__
BLANKED = ("raised_by", "gender", "phone", "identity")
VILLAGE = "village"
HEADINGS = ("反映人", "性别", "联系电话", "身份")
TEXTS: Mapping[str, tuple[str, ...]] = {
    CASES: ("title", "content", "place", "note", "demand", "nature", "reply"),
    "steps": ("words", "reason"),
    "county_steps": ("words",),
    Attachment.__tablename__: ("name", "caption"),
    "activities": ("theme", "guests", "account", "outcome"),
    "duties": ("matter", "outcome", "evidence", "note"),
    "tasks": ("title", "goal", "obstacle", "evidence", "note"),
    "project_steps": ("words",),
    "briefings": ("title", "content", "written", "figures", "backing"),
    OUTGOING: ("what", "target"),
}  # columns in which somebody may have written anything
_LEAST_NAME, _LEAST_PHONE = 2, 5
_GROUP = re.compile("[^号栋幢楼室户]*?[组队]")


@dataclass(frozen=True, slots=True)
class Voter:
    """What a voter was called in entries; `addresses` with what of each stays, the village and the group."""

    names: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    addresses: Mapping[str, str] | None = None

    @property
    def words(self) -> Mapping[str, str]:
        """What is taken out of texts, the longest first, and what stands there then."""
        words = {each: SOMEBODY for each in self.names if len(each) >= _LEAST_NAME}
        words |= {each: NO_PHONE for each in self.phones if len(each) >= _LEAST_PHONE}
        words |= {full: left or NO_ADDRESS for full, left in (self.addresses or {}).items() if full and full != left}
        return dict(sorted(words.items(), key=lambda each: -len(each[0])))

    def is_in(self, text: str) -> bool:
        """Whether a text tells of them."""
        return any(word in text for word in self.words)

    def without(self, value: Any) -> Any:
        """A text, or whatever texts stand in, that does not tell of them any more."""
        if isinstance(value, str):
            for word, left in self.words.items():
                value = value.replace(word, left)
            return value
        if isinstance(value, list):
            return [self.without(each) for each in value]
        if isinstance(value, dict):
            return {name: self.without(each) for name, each in value.items()}
        return value


def village_of(address: str, known: tuple[str, ...]) -> str:
    """The village and the group of an address, by which opinions are counted; it says nothing of the house."""
    if address in known:
        return address
    if (group := _GROUP.match(address)) is not None:
        return group[0]
    for name in sorted(known, key=len, reverse=True):
        if name and address.startswith(name):
            return name
    return re.split(r"[0-9０-９]", address, maxsplit=1)[0].strip()


def redacted(table: str, values: Mapping[str, Any], voter: Voter, *, own: bool) -> dict[str, Any]:
    """The image of a row, or a part of it, that does not tell of the voter; `own` entries are about nobody else."""
    left = dict(values)
    if own and table == CASES:
        left |= {name: "" for name in BLANKED if left.get(name)}
        if left.get(VILLAGE):
            left[VILLAGE] = (voter.addresses or {}).get(left[VILLAGE], left[VILLAGE])
    if table == ORIGINS:
        return _origin(left, voter, own=own)
    return left | {name: voter.without(left[name]) for name in TEXTS.get(table, ()) if name in left}


def _origin(left: dict[str, Any], voter: Voter, *, own: bool) -> dict[str, Any]:
    """What a workbook said: a cell that tells of them counts as taken, so that the same workbook changes nothing.

    In what belongs to somebody else's entry the same name may be that other's.
    """
    for column in ("said", "held"):
        if isinstance(cells := left.get(column), dict):
            left[column] = {
                heading: value if not value or not _tells(heading, value, voter, own=own) else GONE
                for heading, value in cells.items()
            }
    if voter.is_in(str(left.get("key", ""))):
        left["key"] = f"{GONE}{left.get('id', '')}"
    return left


def _tells(heading: str, value: Any, voter: Voter, *, own: bool) -> bool:
    if heading in HEADINGS:
        return own
    return isinstance(value, str) and voter.is_in(value)
