"""What an import does to each row, in the window's words."""

from collections.abc import Sequence
from typing import NamedTuple

from app.ledger.imports import ADDED, CHANGED, REFUSED, UNCHANGED, ImportReport
from app.ui.widgets.chips import Chip
from app.ui.widgets.tags import Tag

WORDS = {ADDED: ("新增", "done"), CHANGED: ("更改", "soon"), UNCHANGED: ("未变", "plain"), REFUSED: ("拒收", "late")}


class PreviewRow(NamedTuple):
    """One line of the preview: where, what becomes of it, and why it is refused."""

    sheet: str
    row: int
    status: Tag
    column: str
    reason: str


def chips_of(report: ImportReport) -> Sequence[Chip]:
    """All rows, and those of each fate."""
    counts = {ADDED: report.added, CHANGED: report.changed, UNCHANGED: report.unchanged, REFUSED: len(report.refused)}
    chips = [Chip(word, word, counts[status], tone) for status, (word, tone) in WORDS.items()]
    return [Chip("", "全部", sum(counts.values())), *chips]


def rows_of(report: ImportReport, chosen: str) -> Sequence[PreviewRow]:
    """The lines of a chip; the refused first, each with its reason."""
    refused = [PreviewRow(each.sheet, each.row, _tag(REFUSED), each.column, each.reason) for each in report.refused]
    others = [
        PreviewRow(sheet, row, _tag(status), "", "") for sheet, row, status in report.statuses if status != REFUSED
    ]
    return [line for line in (*refused, *others) if chosen in ("", line.status.text)]


def _tag(status: str) -> Tag:
    return Tag(*WORDS[status])
