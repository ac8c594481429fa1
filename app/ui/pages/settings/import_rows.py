"""What an import does to each row, in the window's words."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from app.ledger.imports import ADDED, CHANGED, REFUSED, UNCHANGED, WAITING, Conflict, ImportReport, RowContent
from app.ui.widgets.chips import Chip
from app.ui.widgets.tags import Tag

DISPUTED = "disputed"  # of a cell: changed in the workbook and in the ledger
WORDS = {
    ADDED: ("新增", "done"),
    CHANGED: ("更改", "soon"),
    UNCHANGED: ("未变", "plain"),
    REFUSED: ("拒收", "late"),
    WAITING: ("等待", "soon"),
    DISPUTED: ("冲突", "late"),
}


class PreviewRow(NamedTuple):
    """One line of the preview: where, what becomes of it, what it says, and why it is refused."""

    sheet: str
    row: int
    status: Tag
    column: str
    reason: str
    content: RowContent = RowContent()

    @property
    def place(self) -> tuple[str, int]:
        """Sheet and Excel row."""
        return self.sheet, self.row

    @property
    def words(self) -> str:
        """Why it is refused, what changes, or what it says."""
        if self.reason:
            return f"{self.column}：{self.reason}" if self.column else self.reason
        changes = "；".join(f"{each.label}：{each.was or '空'} → {each.now or '空'}" for each in self.content.changes)
        again = f"可能重复 {'、'.join(each.where for each in self.content.alike)}　" if self.content.alike else ""
        return again + (changes or self.content.words)

    @property
    def whole(self) -> str:
        """All of it: what the row says, cell by cell what changes, and beside it what it may repeat."""
        says = self.content
        lines = ["　".join(part for part in (says.number, says.who, says.words) if part)]
        lines += [f"{each.label}：原来“{each.was or '空'}”，现在“{each.now or '空'}”" for each in says.changes]
        lines += [f"可能重复 {each.where}：{'　'.join(filter(None, (each.who, each.words)))}" for each in says.alike]
        return "\n".join(line for line in lines if line)


def chips_of(report: ImportReport) -> Sequence[Chip]:
    """All rows, and those of each fate."""
    counts = {ADDED: report.added, CHANGED: report.changed, UNCHANGED: report.unchanged, REFUSED: len(report.refused)}
    if report.waiting:
        counts[WAITING] = report.waiting
    if report.conflicts:
        counts[DISPUTED] = len(report.conflicts)
    chips = [Chip(word, word, counts[status], tone) for status, (word, tone) in WORDS.items() if status in counts]
    return [Chip("", "全部", sum(counts.values())), *chips]


def rows_of(
    report: ImportReport, chosen: str, contents: Mapping[tuple[str, int], RowContent] = MappingProxyType({})
) -> Sequence[PreviewRow]:
    """The lines of a chip: the refused, each with its reason, what ledger and workbook dispute, then what the rows say.

    A disputed cell is no change of its row: the ledger's stays.
    """
    refused = [PreviewRow(each.sheet, each.row, _tag(REFUSED), each.column, each.reason) for each in report.refused]
    others = [
        PreviewRow(sheet, row, _tag(status), "", "") for sheet, row, status in report.statuses if status != REFUSED
    ]
    disputed = [
        PreviewRow(
            each.sheet,
            each.row,
            _tag(DISPUTED),
            each.column,
            _disputed_words(each),
        )
        for each in report.conflicts
    ]
    kept = {(each.sheet, each.row, each.column) for each in report.conflicts}
    lines = (line for line in (*refused, *disputed, *others) if chosen in ("", line.status.text))
    return [
        line._replace(content=_undisputed(contents.get(line.place, line.content), line.place, kept)) for line in lines
    ]


def _disputed_words(conflict: Conflict) -> str:
    workbook, ledger = conflict.workbook or "空", conflict.ledger or "空"
    if conflict.offered:
        return f"工作簿写“{workbook}”，台账里是“{ledger}”：是更正，还是另一件？现在台账不动"
    return f"工作簿改成“{workbook}”，台账里已另改为“{ledger}”，台账不动"


def _undisputed(content: RowContent, place: tuple[str, int], kept: Collection[tuple[str, int, str]]) -> RowContent:
    changes = tuple(each for each in content.changes if (*place, each.label) not in kept)
    return replace(content, changes=changes)


def _tag(status: str) -> Tag:
    return Tag(*WORDS[status])
