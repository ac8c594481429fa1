"""上报: the sealed package of a month, the plain workbook beside it for people without the program, what is missing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.books.page import Column, Printout, ValueKind
from app.books.proposals import PROPOSALS
from app.books.receptions import RECEPTIONS
from app.books.themes import THEMES
from app.desk.figure_tables import statement
from app.desk.masking import masking
from app.errors import LedgerError
from app.handoff.building import Built, Paper, Progress, build
from app.handoff.copies import seal_copy
from app.handoff.opening import opened
from app.handoff.planning import Errand, period_of, planned
from app.handoff.sticks import digest_of
from app.ledger import registers
from app.ledger.figures import Period
from app.ledger.reconciliation import LooseEnd, open_ends
from app.ledger.store import Ledger
from app.rules.handover import totals
from app.rules.profiles import COUNTY

LISTS = (RECEPTIONS, THEMES, PROPOSALS)
OF_VOTERS = frozenset({"raised_by", "village", "phone", "content", "reply", "note"})  # what no plain file tells
WORKBOOK = ".xlsx"
LACKING = (
    ("matter", "事项", ValueKind.TEXT, 6),
    ("record", "编号", ValueKind.TEXT, 10),
    ("reason", "缺什么", ValueKind.LONG, 40),
)


@dataclass(frozen=True, slots=True)
class Handed:
    """What lies on the stick, and what the month still lacks; why a copy that was wanted does not lie there."""

    built: Built
    gaps: tuple[LooseEnd, ...]
    copy: Path | None = None
    uncopied: str = ""

    @property
    def excel(self) -> Path:
        """The plain workbook."""
        return self.built.papers[0]

    def as_json(self) -> Mapping[str, Any]:
        """The document that `handoff build --json` prints."""
        manifest = self.built.manifest
        return {
            "package": str(self.built.package),
            "excel": str(self.excel),
            "unit": manifest["unit"]["code"],
            "month": manifest["month"],
            "sequence": manifest["sequence"],
            **totals(manifest["counts"]),
            "sha256": self.built.sha256,
            "digest": self.built.digest,
            "whole": manifest["whole"],
            "again": self.built.again,
            "gaps": [
                {"matter": each.matter.value, "record": each.record, "reason": each.sentence} for each in self.gaps
            ],
        }


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What would be handed over: under which number, whether it went out before, how many rows of each sort."""

    errand: Errand
    sequence: int
    again: bool
    whole: bool
    rows: Mapping[str, int]


def foreseen(ledger: Ledger, errand: Errand) -> Foreseen:
    """What handing over would put on the stick now. Raises LedgerError like `handoff.build`."""
    plan = planned(ledger, errand)
    head = plan.head
    return Foreseen(errand, head["sequence"], plan.remade is not None, head["whole"], totals(head["counts"]))


def gaps(ledger: Ledger, month: str) -> tuple[LooseEnd, ...]:
    """What a month still lacks: nothing of it keeps anybody from handing over, all of it is listed there."""
    return open_ends(ledger, period_of(month))


def hand_over(
    ledger: Ledger,
    errand: Errand,
    folder: Path,
    passphrase: str = "",
    *,
    copied: bool = False,
    progress: Progress = lambda _: None,
) -> Handed:
    """Put the package of a month and its workbook into a folder, both or neither. Raises like `handoff.build`.

    What the month still lacks stands in the workbook, and how much that is in the record of what left. With `copied` a
    sealed copy of the ledger lies beside it; the package stands even where there was no room for that.
    """
    period, lacking = period_of(errand.month), gaps(ledger, errand.month)
    papers: Mapping[str, Paper] = {
        WORKBOOK: lambda path, manifest: _write_workbook(ledger, period, lacking, path, manifest["journal"]["hash"])
    }
    note = f"，还缺{len(lacking)}处" if lacking else ""
    built = build(ledger, errand, folder, papers, passphrase, note=note, progress=progress)
    if not copied:
        return Handed(built, lacking)
    try:
        return Handed(built, lacking, seal_copy(ledger, folder))
    except LedgerError as error:
        return Handed(built, lacking, uncopied=f"备份没有放上：{error}")


def _write_workbook(ledger: Ledger, period: Period, lacking: Sequence[LooseEnd], out: Path, anchor: str) -> None:
    from app.exports import statistics

    mask = masking(ledger, COUNTY)
    pages: list[Printout] = [
        mask(_without_voters(registers.page(ledger, book, period.since, period.until))) for book in LISTS
    ]
    if lacking:
        pages.insert(0, mask(_lacking(ledger, period, lacking)))
    statistics.write_xlsx(mask(statement(ledger, period, anchor)), out, made_on=ledger.today, lists=pages)


def _without_voters(page: Printout) -> Printout:
    kept = [at for at, column in enumerate(page.columns) if column.key not in OF_VOTERS]
    columns = tuple(page.columns[at] for at in kept)
    return replace(page, columns=columns, rows=tuple(tuple(row[at] for at in kept) for row in page.rows))


def _lacking(ledger: Ledger, period: Period, lacking: Sequence[LooseEnd]) -> Printout:
    columns = tuple(Column(*given) for given in LACKING)
    return Printout(
        "还缺的",
        str(ledger.setting("unit_name", "")),
        registers.period_words(period.since, period.until),
        columns,
        [(each.matter.value, each.record, each.sentence) for each in lacking],
        [each.record for each in lacking],
    )


def verified(ledger: Ledger, path: Path, passphrase: str = "") -> Mapping[str, Any]:
    """Open a package, check every part of it, and say what it holds. Raises like `handoff.opened`."""
    with opened(ledger, path, passphrase) as package:
        manifest, signer = package.manifest, package.signer
        return {
            "package": str(path),
            "kind": package.header.kind,
            "unit": package.header.unit_code,
            "unit_name": package.header.unit_name,
            "month": package.header.month,
            "sequence": package.header.sequence,
            "digest": package.digest,
            "previous": manifest.get("previous", ""),
            "whole": manifest.get("whole", False),
            **totals(manifest.get("counts", {})),
            "files": len(manifest["files"]),
            "journal": manifest.get("journal", {}),
            "figures": manifest.get("figures", {}),
            "trusted": package.trusted,
            "signed_by": signer.party_name if signer else "",
            "sha256": digest_of(path),
        }
