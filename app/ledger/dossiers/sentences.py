"""A deputy's year in a few sentences: how much, how often present, and with what result."""

from collections import Counter
from collections.abc import Mapping, Sequence

from app.books.dossier import OPINIONS, PROPOSALS, SECTIONS, section_of
from app.ledger.dossiers.rows import Matter
from app.rules import trade
from app.rules.cases import Result, Satisfaction
from app.rules.deed import Deed
from app.rules.rate import Rate

UNITS = {PROPOSALS: "件", OPINIONS: "条", "awards": "项"}
CO_SIGNING = frozenset({trade.CO_SIGNED, trade.CO_SIGNER})


def sentences(
    counts: Mapping[str, int],
    called: Sequence[Deed],
    done: Sequence[Deed],
    matters: Mapping[str, Matter],
    *,
    why: bool = True,
) -> tuple[str, ...]:
    """The summary of a year; `called` are the deeds by which presence is told, missed ones among them; `why` tells
    leave and absence apart.
    """
    led = [deed for deed in done if section_of(deed.kind).key == PROPOSALS]
    taken = _matters([deed for deed in done if section_of(deed.kind).key == OPINIONS], matters)
    return (*_much(counts), *_turnout(called, why=why), *_of_proposals(led, matters), *_of_opinions(taken))


def counted(matters: Sequence[Matter]) -> tuple[int, ...]:
    """How many there are, closed, satisfied, basically satisfied, open."""
    return (
        len(matters),
        sum(matter.closed_on is not None for matter in matters),
        sum(matter.outcome is Satisfaction.SATISFIED for matter in matters),
        sum(matter.outcome is Satisfaction.BASICALLY for matter in matters),
        sum(matter.closed_on is None for matter in matters),
    )


def _much(counts: Mapping[str, int]) -> tuple[str, ...]:
    if not counts:
        return ("本年没有登记履职。",)
    parts = [
        f"{section.short}{counts[section.key]}{UNITS.get(section.key, '次')}"
        for section in SECTIONS
        if counts.get(section.key)
    ]
    return (f"全年登记履职{sum(counts.values())}项：{'、'.join(parts)}。",)


def _turnout(deeds: Sequence[Deed], *, why: bool) -> tuple[str, ...]:
    """应到、实到 of the activities to which the deputy was called."""
    came = sum(deed.activity and not deed.missed for deed in deeds)
    missed = Counter(deed.missed for deed in deeds if deed.missed)
    expected = came + sum(missed.values())
    if not expected:
        return ()
    parts = "".join(f"，{status}{many}次" for status, many in sorted(missed.items()) if why)
    return (f"应参加活动{expected}次，出席{came}次{parts}，出席率{Rate(came, expected).percent}。",)


def _of_proposals(led: Sequence[Deed], matters: Mapping[str, Matter]) -> tuple[str, ...]:
    if not led:
        return ()
    signed = sum(deed.kind in CO_SIGNING for deed in led)
    known = _matters(led, matters)
    replied = [matter for matter in known if matter.replied_on is not None]
    solved = sum(matter.result is Result.A for matter in replied)
    content = sum(matter.outcome is Satisfaction.SATISFIED for matter in replied)
    sentence = (
        f"提出议案建议{len(led)}件（领衔{len(led) - signed}件、附议{signed}件），已答复{len(replied)}件，"
        f"其中已解决或采纳（A类）{solved}件，评价满意{content}件。"
    )
    return (sentence,)


def _of_opinions(taken: Sequence[Matter]) -> tuple[str, ...]:
    if not taken:
        return ()
    many, closed, satisfied, basically, waiting = counted(taken)
    return (
        f"收集意见{many}条，已办结{closed}条，办理中{waiting}条；选民评价满意{satisfied}条、基本满意{basically}条。",
    )


def _matters(deeds: Sequence[Deed], matters: Mapping[str, Matter]) -> list[Matter]:
    """The cases in which these deeds had a part."""
    return [matters[deed.case_id] for deed in deeds if deed.case_id is not None and deed.case_id in matters]
