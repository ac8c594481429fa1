"""What a step's form asks of the ledger: the one verb it calls, and the cases that belong together."""

from collections.abc import Mapping
from dataclasses import replace

from app.ledger import cases
from app.ledger.cases import CaseDraft, CaseEntry
from app.ledger.store import Ledger
from app.rules.cases import Act, Kind, Route, Stage
from app.ui.parts.asking import deputy_ids


def take_further(ledger: Ledger, case: CaseEntry, act: Act, given: Mapping[str, object]) -> CaseEntry:
    """Take the case further by this act; 转为建议 also registers the proposal as it is `given`, and returns it."""
    if act.kind is Kind.WITHDRAW:
        return cases.withdraw(ledger, case.id, act.reason)
    if act.kind is not Kind.PROPOSE:
        return cases.advance(ledger, case.id, act)
    co_signers = given["co_signers"] if isinstance(given["co_signers"], tuple) else ()
    draft = CaseDraft(
        act.on,
        str(given["content"] or ""),
        source=case.source,
        title=str(given["title"]),
        category=case.category,
        leaders=deputy_ids(ledger, (str(given["leader"]),), "leaders"),
        co_signers=deputy_ids(ledger, co_signers, "co_signers"),
    )
    if owed(case):
        act = replace(act, kind=Kind.ROUTE, route=Route.PROPOSE)  # it is routed already: only the paper was owed
    return cases.propose(ledger, case.id, act, draft)


def kin(ledger: Ledger, case: CaseEntry) -> tuple[tuple[str, str], ...]:
    """The cases this one belongs to or brought about: (what it is to this one, number)."""
    elder = (("原件", case.parent_id), ("来自", case.origin_id))
    return (
        *((name, cases.get(ledger, each).number) for name, each in elder if each is not None),
        *(("具体问题", number) for number in case.problems),
        *(("产生的建议", number) for number in case.proposals),
    )


def owed(case: CaseEntry) -> bool:
    """Whether the opinion was turned into a proposal that nobody has written down yet."""
    return case.stage is Stage.PROPOSED and not case.proposals
