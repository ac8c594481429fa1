"""移交清单: what the ledger itself knows of what is handed over; the rest is written in by hand."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from app.books.forms.taking_over import HANDED_PERSONALLY, TAKING_OVER
from app.books.page import CellValue
from app.books.papers import Form, FormValue, Rows, Sheet
from app.desk.asked import Asked
from app.desk.forms.sheets import lay, presidium
from app.ledger import agenda, custody, handovers, locks
from app.ledger.store import Ledger
from app.rules.days import full_day

MOST = 10_000  # cases of one sort that are counted
ACROSS = 3  # kinds of rows to a line
NAMED = 4  # numbers that a line names


def taking_over(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write the list of the day, or empty ones."""
    if asked.blank:
        return lay(ledger, form, [Sheet("", {"things": _things()})] * asked.blank, out)
    inventory = custody.inventory(ledger)
    values: dict[str, FormValue] = {
        "unit": presidium(ledger),
        "day": ledger.today,
        "held": _held(inventory.rows),
        "waiting": _waiting(ledger),
        "things": _things(),
        **_file(ledger, inventory.head),
    }
    return lay(ledger, form, [Sheet("", values, form.called)], out)


def _file(ledger: Ledger, head: tuple[int, str]) -> Mapping[str, FormValue]:
    known: dict[str, FormValue] = {"ledger": ledger.place.name, "journal": f"{head[0]}条，末条封条 {head[1][:8]}"}
    if not ledger.shared:
        copies, checked = custody.copies(ledger.path), custody.last_check(ledger)
        known["locked"] = "是，口令当面交" if locks.is_locked(ledger.path) else "否"
        known["checked"] = full_day(checked) if checked else "没有"
        known["copy"] = f"{full_day(copies[0].made_at.date())}，共{len(copies)}份" if copies else "没有"
    sent = handovers.months_sent(ledger)
    known["sent"] = f"{sent[-1].month}第{sent[-1].sequence}期" if sent else "没有"
    return known


def _held(rows: Sequence[tuple[str, int]]) -> Rows:
    down = -(-len(rows) // ACROSS)
    lines: list[dict[str, CellValue]] = [{} for _ in range(down)]
    for at, (what, many) in enumerate(rows):
        lines[at % down] |= {f"what_{at // down}": what, f"many_{at // down}": many}
    return tuple(lines)


def _waiting(ledger: Ledger) -> Rows:
    """What today's list holds, sort by sort."""
    sorts: dict[str, tuple[int, list[str]]] = {}
    for item in agenda.today(ledger, limit=MOST).items:
        many, which = sorts.get(item.why.value, (0, []))
        numbers = item.numbers or ((item.case.number,) if item.case is not None else (item.sentence,))
        sorts[item.why.value] = (many + item.many, [*which, *numbers])
    return tuple(
        {"why": why, "many": many, "which": "、".join(which[:NAMED]) + ("等" if len(which) > NAMED else "")}
        for why, (many, which) in sorts.items()
    )


def _things() -> tuple[dict[str, CellValue], ...]:
    return tuple({"thing": thing, "given": "☐交了　☐没有"} for thing in HANDED_PERSONALLY)


MAKERS = ((TAKING_OVER, taking_over),)
