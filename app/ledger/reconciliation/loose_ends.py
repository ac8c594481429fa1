"""What a reconciliation finds: balances that hold or do not, and entries that do not agree or lack something."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from app.ledger.figures import Period


class LooseKind(Enum):
    """Of what sort a finding is."""

    TOTALS = "总数与明细"
    MISSING = "月结前要补"
    LATE = "超期未答复"


@dataclass(frozen=True, slots=True)
class Balance:
    """Two sides that must be the same number, and how they are reckoned."""

    words: str
    left: int
    right: int

    @property
    def holds(self) -> bool:
        return self.left == self.right


@dataclass(frozen=True, slots=True)
class LooseEnd:
    """A sentence about an entry, and where the entry is opened; `record` is its number."""

    matter: LooseKind
    table: str
    id: str
    record: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """A period looked through."""

    period: Period
    balances: tuple[Balance, ...]
    findings: tuple[LooseEnd, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing stands in the way of closing the period."""
        return not self.findings and all(balance.holds for balance in self.balances)

    def as_json(self) -> Mapping[str, Any]:
        """The document that `stats --check --json` prints."""
        return {
            "period": {"from": self.period.since.isoformat(), "to": self.period.until.isoformat()},
            "sound": self.sound,
            "balances": [
                {"words": each.words, "left": each.left, "right": each.right, "holds": each.holds}
                for each in self.balances
            ],
            "findings": [
                {"matter": each.matter.value, "table": each.table, "record": each.record, "sentence": each.sentence}
                for each in self.findings
            ],
        }
