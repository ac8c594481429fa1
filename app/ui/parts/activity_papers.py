"""The papers of an activity: its own record, and those of what was heard there."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.ledger.activities import ActivityEntry
from app.rules.trade import OUT_KINDS, QUESTION_KINDS, RECEPTION
from app.ui.parts.paper_dialog import Offer, form

if TYPE_CHECKING:
    from app.ledger.store import Ledger


def any_of(activity: ActivityEntry, heard: Sequence[str]) -> bool:
    """Whether there is anything to print."""
    return activity.draft.kind in (*OUT_KINDS, *QUESTION_KINDS) or bool(heard)


def offers(ledger: "Ledger", activity: ActivityEntry, heard: Sequence[str] = ()) -> tuple[Offer, ...]:
    """The papers of one activity; `heard` are the numbers of the opinions that were raised there."""
    from app.desk.asked import Asked

    kind, about = activity.draft.kind, activity.number
    asked = Asked(activity=activity.number)
    offered = []
    if kind in OUT_KINDS:
        offered.append(form(ledger, "mobile", asked, about=about))
    if kind in QUESTION_KINDS:
        offered.append(form(ledger, "meet-director", asked, f"{kind}记录", about=about))
    if heard:
        words = f"接待登记表 {len(heard)} 份"
        offered.append(form(ledger, "visit", Asked(cases=tuple(heard)), words, about=about, fits=kind == RECEPTION))
    return tuple(offered)
