"""上报: the sealed package of a month, the plain workbook beside it for people without the program, what is missing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.books.page import Printout
from app.books.proposals import PROPOSALS
from app.books.receptions import RECEPTIONS
from app.books.themes import THEMES
from app.desk.figure_tables import statement
from app.desk.masking import masking
from app.handoff.building import Built, build
from app.handoff.opening import opened
from app.handoff.planning import Errand, period_of
from app.handoff.sticks import digest_of
from app.ledger import registers
from app.ledger.figures import Period
from app.ledger.reconciliation import LooseEnd, reconcile
from app.ledger.store import Ledger
from app.rules.handover import SORTS
from app.rules.profiles import COUNTY

LISTS = (RECEPTIONS, THEMES, PROPOSALS)
OF_VOTERS = frozenset({"raised_by", "village", "phone"})  # columns that no plain file tells
WORKBOOK = ".xlsx"


@dataclass(frozen=True, slots=True)
class Handed:
    """What lies on the stick, and what the month still lacks."""

    built: Built
    gaps: tuple[LooseEnd, ...]

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


def hand_over(ledger: Ledger, errand: Errand, folder: Path, passphrase: str = "") -> Handed:
    """Put the package of a month and its workbook into a folder, both or neither. Raises like `handoff.build`."""
    period = period_of(errand.month)
    papers = {WORKBOOK: lambda path, manifest: _write_workbook(ledger, period, path, manifest["journal"]["hash"])}
    built = build(ledger, errand, folder, papers, passphrase)
    return Handed(built, reconcile(ledger, period).findings)


def totals(counts: Mapping[str, Mapping[str, int]]) -> Mapping[str, int]:
    """How many rows of all tables were added, changed, voided and taken back."""
    return {sort: sum(table[sort] for table in counts.values()) for sort in SORTS}


def _write_workbook(ledger: Ledger, period: Period, out: Path, anchor: str) -> None:
    from app.exports import statistics

    mask = masking(ledger, COUNTY)
    pages: Sequence[Printout] = [
        mask(_without_voters(registers.page(ledger, book, period.since, period.until))) for book in LISTS
    ]
    statistics.write_xlsx(mask(statement(ledger, period, anchor)), out, made_on=ledger.today, lists=pages)


def _without_voters(page: Printout) -> Printout:
    kept = [at for at, column in enumerate(page.columns) if column.key not in OF_VOTERS]
    columns = tuple(page.columns[at] for at in kept)
    return replace(page, columns=columns, rows=tuple(tuple(row[at] for at in kept) for row in page.rows))


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
