"""Receiving: what a county makes of a package, from what it has of that township; nothing here reads a file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

MANY, MANY_CHANGED = 10, 50  # rows of a table that may be voided or taken back, and changed, without a question
SHARE, SHARE_CHANGED = 10, 50  # the same in per cent of the township's rows of it


class Verdict(Enum):
    """What is done with a package."""

    TAKE = "入库"
    ALREADY = "早已入库"
    GAP = "缺前面的"
    FORK = "接不上"
    REWRITTEN = "流水被改写"


@dataclass(frozen=True, slots=True)
class Link:
    """A package in the chain of a township's: `digest` names its content, `previous` that of the one before.

    `reaches` and `head` say how far it goes in the township's journal, `begins` and `tail` where it begins there.
    """

    sequence: int
    digest: str
    previous: str
    reaches: int
    head: str
    begins: int = 0
    tail: str = ""
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Effect:
    """What a package does to the rows of one table; `held` are those that the township had there before, counted only
    where it is much that is done to them.
    """

    added: int = 0
    changed: int = 0
    voided: int = 0
    gone: int = 0
    unchanged: int = 0
    held: int = 0

    def __add__(self, other: "Effect") -> "Effect":
        return Effect(
            self.added + other.added,
            self.changed + other.changed,
            self.voided + other.voided,
            self.gone + other.gone,
            self.unchanged + other.unchanged,
            self.held + other.held,
        )


def judge(link: Link, chain: Sequence[Link]) -> Verdict:
    """What becomes of a package where `chain` is what was taken of that township, in its order."""
    if any(each.digest == link.digest for each in chain):
        return Verdict.ALREADY
    if not chain:
        return Verdict.TAKE if link.whole or not link.previous else Verdict.GAP
    last = chain[-1]
    if link.sequence > last.sequence + 1:
        return Verdict.GAP
    if link.sequence <= last.sequence or link.previous != last.digest:
        return Verdict.FORK
    if not link.whole and (link.begins, link.tail) != (last.reaches, last.head):
        return Verdict.REWRITTEN
    return Verdict.TAKE


def missing(link: Link, chain: Sequence[Link]) -> range:
    """The numbers of the packages that have to come before this one."""
    return range(chain[-1].sequence + 1 if chain else 1, link.sequence)


def unusual(effects: Mapping[str, Effect]) -> dict[str, Effect]:
    """The tables of which a package takes back, voids or changes so much that somebody should look first."""
    return {table: effect for table, effect in effects.items() if _share_is_large(effect)}


def is_much(effect: Effect) -> bool:
    """Whether so much is taken back, voided or changed that it matters how much there was."""
    return effect.voided + effect.gone > MANY or effect.changed > MANY_CHANGED


def _share_is_large(effect: Effect) -> bool:
    lost = effect.voided + effect.gone
    return (lost > MANY and lost * 100 > SHARE * effect.held) or (
        effect.changed > MANY_CHANGED and effect.changed * 100 > SHARE_CHANGED * effect.held
    )
