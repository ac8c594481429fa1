"""The papers of a case: which there are, and which fit the stage in which it stands."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.ledger.cases import CaseEntry
from app.rules.cases import Stage
from app.rules.trade import PROPOSAL
from app.ui.parts.paper_dialog import Offer, form

if TYPE_CHECKING:
    from app.ledger.store import Ledger

# every paper of a case in the order of its life, and the stages in which it is wanted
PAPERS: Mapping[str, frozenset[Stage]] = {
    "visit": frozenset({Stage.UNDECIDED, Stage.TO_ASSIGN, Stage.ANSWERED, Stage.REFUSED, Stage.PROPOSED}),
    "assignment": frozenset({Stage.OPEN}),
    "reminder": frozenset({Stage.OPEN}),
    "supervision": frozenset({Stage.OPEN}),
    "reply": frozenset({Stage.OPEN, Stage.REPLIED, Stage.TRACKED}),
    "opinion-survey": frozenset({Stage.REPLIED, Stage.EVALUATED}),
    "strike-off": frozenset({Stage.REPLIED, Stage.EVALUATED, Stage.STRUCK_OFF}),
}
FIRST = {Stage.OPEN: "assignment", Stage.REPLIED: "opinion-survey", Stage.EVALUATED: "strike-off"}
OF_ASSIGNED = frozenset({"assignment", "reminder", "supervision", "reply", "opinion-survey"})
NOT_FOR_PROPOSALS = frozenset({"visit"})  # a proposal is handed in on its own sheet, not at a reception


def offers(ledger: "Ledger", case: CaseEntry) -> tuple[Offer, ...]:
    """The papers of one case, those that fit its stage first."""
    from app.desk.asked import Asked
    from app.ledger import bylaws

    asked = Asked(case=case.number)
    order = bylaws.first(bylaws.methods.current(ledger).forms, tuple(PAPERS))
    return tuple(form(ledger, name, asked, about=case.number, fits=fits) for name, fits in _fitting(case, order))


def offers_for_many(ledger: "Ledger", numbers: Iterable[str], stages: Iterable[Stage]) -> tuple[Offer, ...]:
    """The papers of several cases, each with how many of them it fits: one sheet a case, one after another."""
    from app.desk.asked import Asked
    from app.desk.forms import shelf

    marked = tuple(zip(numbers, stages, strict=True))
    offered = []
    for name, wanted in PAPERS.items():
        fit = tuple(number for number, stage in marked if stage in wanted)
        if fit:
            words = f"{shelf.NAMES[name]} {len(fit)} 件"
            offered.append(form(ledger, name, Asked(cases=fit), words))
    return tuple(offered)


def _fitting(case: CaseEntry, order: Sequence[str]) -> list[tuple[str, bool]]:
    """What fits best, then in the order in which the method asks for papers."""
    unfit = NOT_FOR_PROPOSALS if case.kind == PROPOSAL else frozenset()
    unfit |= frozenset() if case.assigned_on else OF_ASSIGNED
    names = [name for name in order if name in PAPERS and name not in unfit and not _needless(case, name)]
    first = FIRST.get(case.stage, "")
    if case.stage is Stage.OPEN and (case.supervised or case.urged):
        first = "supervision" if case.supervised else "reminder"  # what was done last is what one wants on paper
    return [(name, case.stage in PAPERS[name]) for name in sorted(names, key=lambda name: name != first)]


def _needless(case: CaseEntry, name: str) -> bool:
    """A reminder of what is answered already, unless it was given before."""
    pressed = {"reminder": bool(case.urged), "supervision": case.supervised}
    return case.stage is not Stage.OPEN and not pressed.get(name, True)
