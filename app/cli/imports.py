"""`import`: a workbook of the template, or with --guess one that follows none."""

import argparse
import sys
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.cli.verbs import WRONG_ARGUMENTS, occupied, opened, print_json

if TYPE_CHECKING:
    from app.ledger.imports import Decision, ImportReport

_GUESSING = {
    "table": "--table",
    "values": "--set",
    "columns": "--map",
    "mends": "--mend",
    "same": "--same",
    "apart": "--apart",
}


def import_workbook(options: argparse.Namespace) -> int:
    """Import a workbook, all or nothing, or say what that would do."""
    useless = [flag for name, flag in _GUESSING.items() if getattr(options, name)]
    if useless and not options.guess:
        print(f"命令写得不对：{useless[0]} 只和 --guess 一起用。", file=sys.stderr)
        return WRONG_ARGUMENTS
    if options.guess:
        return _import_foreign(options)
    from app.desk.workbooks import import_file

    with occupied(options):
        prefer = options.prefer == "workbook"
        report = import_file(opened(options), options.workbook, dry_run=options.dry_run, prefer_workbook=prefer)
    return _tell(options, report)


def _import_foreign(options: argparse.Namespace) -> int:
    from app.desk import foreign
    from app.ledger.imports import Decision

    says = foreign.Decided(options.table, dict(options.values), dict(options.columns), _mends(options.mends))
    decisions = {**dict.fromkeys(options.apart, Decision(apart=True)), **_same(options.same)}
    with occupied(options):
        ledger = opened(options)
        sheets = foreign.decided(ledger, foreign.look(ledger, options.workbook, _silent), says)
        mapping = [each.as_json() for each in sheets]
        undecided = foreign.undecided(sheets)
        if undecided:
            return _tell_undecided(options, undecided, mapping)
        foreign.demand_rows(sheets, decisions)
        take = foreign.preview if options.dry_run else foreign.take
        report = take(ledger, sheets, _silent, prefer_workbook=options.prefer == "workbook", decisions=decisions)
    notes = (*report.notes, *foreign.unmatched(sheets, says.mends), *foreign.left_out(sheets))
    report = replace(report, notes=notes)
    return _tell(options, report, mapping)


def _mends(written: Iterable[tuple[str, str, str]]) -> dict[str, dict[str, str]]:
    mends: dict[str, dict[str, str]] = {}
    for column, word, meant in written:
        mends.setdefault(column, {})[word] = meant
    return mends


def _same(written: Iterable[tuple[tuple[str, int], str]]) -> dict[tuple[str, int], "Decision"]:
    from app.ledger.imports import Decision

    return {place: Decision(same_as=number) for place, number in written}


def _silent(_done: int, _rows: int) -> None:
    return


def nothing_taken(refused: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """The document of an import that could not begin."""
    nothing: dict[str, Any] = dict.fromkeys(("added", "changed", "unchanged", "waiting", "missing"), 0)
    return {**nothing, "refused": list(refused), "conflicts": [], "by_sheet": {}, "notes": [], "written": False}


def _tell_undecided(
    options: argparse.Namespace, undecided: Iterable[tuple[str, str, str]], mapping: list[dict[str, Any]]
) -> int:
    refused = [{"sheet": sheet, "row": 0, "column": column, "reason": why} for sheet, column, why in undecided]
    if options.json:
        print_json({**nothing_taken(refused), "mapping": mapping})
        return 1
    _tell_mapping(mapping)
    for each in refused:
        print(f"“{each['sheet']}”表：{each['reason']}。", file=sys.stderr)
    print("还没有导入任何内容。", file=sys.stderr)
    return 1


def _tell(options: argparse.Namespace, report: "ImportReport", mapping: list[dict[str, Any]] | None = None) -> int:
    if options.json:
        print_json(report.as_json() if mapping is None else {**report.as_json(), "mapping": mapping})
        return 1 if report.refused else 0
    _tell_mapping(mapping or [])
    done = "试导入" if options.dry_run else ("已导入" if report.written else "没有导入任何内容")
    print(f"{done}：{_tally(report.as_json())}，拒收{len(report.refused)}处，冲突{len(report.conflicts)}处")
    for sheet, tally in report.by_sheet.items():
        print(f"  {sheet}：{_tally(tally)}，拒收{tally['refused']}行")
    for conflict in report.conflicts:
        place = f"{conflict.sheet}:{conflict.row}"
        how = f"是更正的加 --same {place}，是另一件的加 --apart {place}" if conflict.offered else "台账没有改"
        print(f"  冲突：{conflict}；{how}。")
    for note in report.notes:
        print(f"  提示：{note}")
    for refusal in report.refused:
        print(f"{str(refusal).rstrip('。')}。", file=sys.stderr)
    if report.refused and not options.dry_run:
        print("有没通过的行，整个工作簿都没有导入；改正后再导入。", file=sys.stderr)
    return 1 if report.refused else 0


def _tell_mapping(mapping: Iterable[Mapping[str, Any]]) -> None:
    """How the foreign sheets were read, so that a wrong guess is seen."""
    for sheet in mapping:
        if not sheet["table"]:
            continue
        pairs = (f"{theirs}→{ours}" if theirs != ours else ours for theirs, ours in sheet["columns"].items())
        fixed = (f"{column}＝{value}" for column, value in sheet["fixed"].items())
        print(f"“{sheet['sheet']}”读作“{sheet['table']}”表：{'，'.join((*pairs, *fixed))}")


def _tally(rows: Mapping[str, Any]) -> str:
    words = {"added": "新增", "changed": "更改", "unchanged": "未变", "waiting": "等待"}
    return "，".join(f"{word}{rows[status]}行" for status, word in words.items())
