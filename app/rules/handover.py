"""Handing over: which way a package goes, whose key signs it, and what a county does with a case."""

from collections.abc import Mapping
from enum import Enum
from typing import Any

SORTS = ("added", "changed", "voided", "gone")  # what may have happened to a row since the package before


class Direction(Enum):
    """Which way a package went; the name is stored."""

    OUT = "上交"
    IN = "收到"
    RETURN_OUT = "下发回执"
    RETURN_IN = "收到回执"


class Arrival(Enum):
    """How far a package got."""

    SENT = "已送出"
    WAITING = "等前面的一期"
    MERGED = "已入库"
    RECEIVED = "已收到"


class Party(Enum):
    """Whose key it is, seen from this ledger."""

    OWN = "本单位"
    COUNTY = "上级县"
    TOWNSHIP = "所属乡镇"


class Ending(Enum):
    """Why a key is no longer good."""

    REPLACED = "已更换"
    REVOKED = "已作废"


class CountyAct(Enum):
    """What the county does with a case that a township handed over."""

    ASSIGN = "交办"
    SUPERVISE = "督办"
    REPLY = "答复"
    OPINION = "意见"


def totals(counts: Mapping[str, Any]) -> Mapping[str, int]:
    """How many rows of all tables a manifest says were added, changed, voided and taken back."""
    return {sort: sum(table[sort] for table in counts.values()) for sort in SORTS}
