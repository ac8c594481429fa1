"""The papers of a case: which there are, and which fit the stage in which it stands."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.books.asking import OfCase
from app.books.forms.answers import STRIKE_OFF
from app.books.forms.orders import ASSIGNMENT, REMINDER, SUPERVISION
from app.books.forms.shelf import FORMS
from app.books.papers import Form
from app.ledger.cases import CaseEntry, CaseLine
from app.rules.cases import Kind, Stage
from app.ui.parts.paper_dialog import Offer, form, show_offer
from app.ui.widgets.notices import Way

if TYPE_CHECKING:
    from app.ledger.store import Ledger

OF_ACT: Mapping[Kind, Form] = {
    Kind.ASSIGN: ASSIGNMENT,
    Kind.REASSIGN: ASSIGNMENT,
    Kind.URGE: REMINDER,
    Kind.SUPERVISE: SUPERVISION,
    Kind.STRIKE_OFF: STRIKE_OFF,
}
PAPERS: Mapping[str, OfCase] = {name: each.of_case for name, each in FORMS.items() if each.of_case}


def offers(ledger: "Ledger", case: CaseEntry) -> tuple[Offer, ...]:
    """The papers of one case, those that fit its stage first."""
    from app.desk.asked import Asked
    from app.ledger import bylaws

    asked = Asked(case=case.number)
    order = bylaws.first(bylaws.methods.current(ledger).forms, tuple(PAPERS))
    return tuple(form(ledger, FORMS[name], asked, about=case.number, fits=fits) for name, fits in _fitting(case, order))


def of_act(ledger: "Ledger", kind: Kind, numbers: Sequence[str]) -> Offer | None:
    """The paper that an act has just called for; none where it has none."""
    from app.desk.asked import Asked

    declared = OF_ACT.get(kind)
    if declared is None:
        return None
    many = f"{declared.called} {len(numbers)} 件" if len(numbers) > 1 else ""
    return form(ledger, declared, Asked(cases=tuple(numbers)), many, about="" if many else numbers[0])


def ways_of(parent: QWidget, ledger: "Ledger", kind: Kind, numbers: Sequence[str]) -> tuple[Way, ...]:
    """The same as a way on from the act."""
    offer = of_act(ledger, kind, numbers)
    return (("打印", partial(show_offer, parent, offer)),) if offer else ()


def offers_for_many(ledger: "Ledger", marked: Sequence[CaseLine]) -> tuple[Offer, ...]:
    """The papers of several cases, each with how many of them it fits: one sheet a case, one after another."""
    from app.desk.asked import Asked

    offered = []
    for name, wanted in PAPERS.items():
        fit = tuple(each.number for each in marked if each.stage in wanted.stages and wanted.suits(each.kind))
        if fit:
            offered.append(form(ledger, FORMS[name], Asked(cases=fit), f"{FORMS[name].called} {len(fit)} 件"))
    return tuple(offered)


def _fitting(case: CaseEntry, order: Sequence[str]) -> list[tuple[str, bool]]:
    """What fits best, then in the order in which the method asks for papers."""
    done = _acts(case)
    names = [name for name in order if name in PAPERS and _wanted(case, PAPERS[name], done)]
    first = [name for name in names if PAPERS[name].first is case.stage]
    if case.stage is Stage.OPEN:  # what was done last is what one wants on paper
        first += [name for name, each in PAPERS.items() if each.act is not None and done.get(each.act)]
    at_head = first[-1:]
    return [(name, case.stage in PAPERS[name].stages) for name in sorted(names, key=lambda name: name not in at_head)]


def _acts(case: CaseEntry) -> Mapping[Kind, bool]:
    """The acts that have a paper of their own, and whether they were done; the graver one last."""
    return {Kind.URGE: bool(case.urged), Kind.SUPERVISE: case.supervised}


def _wanted(case: CaseEntry, paper: OfCase, done: Mapping[Kind, bool]) -> bool:
    """Not one of an order that was never given, nor a reminder of what is answered already, unless it was given."""
    if (paper.ordered and not case.assigned_on) or not paper.suits(case.kind):
        return False
    return case.stage is Stage.OPEN or paper.act is None or done[paper.act]
