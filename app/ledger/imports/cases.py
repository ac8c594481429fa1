"""Writing the sheets 意见 and 建议: cases with the steps that their rows stand for."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from app.ledger.cases import set_deputies, stored_step
from app.ledger.imports.batch import Batch
from app.ledger.imports.merging import fold_into, merge_steps, steps_for
from app.ledger.imports.rows import ImportRow, RefusedError, above_of
from app.ledger.imports.steps import overlooked, route_of
from app.ledger.numbers import OTHER_SERIES, PROPOSAL_SERIES, SERIES
from app.models.case import Case
from app.models.case_deputy import CaseDeputy
from app.models.row import new_id
from app.rules.cases import Route
from app.rules.trade import CO_SIGNER, LEADER, OPINION, PROPOSAL, TAKER

_OPINION = {
    "日期": "raised_on",
    "来源": "source",
    "反映人": "raised_by",
    "性别": "gender",
    "联系电话": "phone",
    "村组": "village",
    "保密": "confidential",
    "类别": "category",
    "难度级别": "level",
    "内容": "content",
    "备注": "note",
}
_PROPOSAL = {
    "提出日期": "raised_on",
    "标题": "title",
    "会议期间": "in_session",
    "类别": "category",
    "内容": "content",
    "重点督办": "key_supervised",
    "公开": "public",
    "备注": "note",
}
_STEPS = {
    "日期",
    "提出日期",
    "现场答复",
    "答复内容",
    "处理方式",
    "承办单位",
    "主办单位",
    "协办单位",
    "交办日期",
    "应办结日期",
    "应答复日期",
    "面商日期",
    "答复日期",
    "答复文号",
    "结果类别",
    "办理结果",
    "评价日期",
    "办理态度",
    "结果评价",
    "销号日期",
    "落实日期",
    "难度级别",
}


def write_opinions(batch: Batch, rows: Iterable[ImportRow]) -> None:
    """Write the rows of 意见; a row may belong to an item further down."""
    accepted = list(rows)
    for row in accepted:
        batch.write(row, lambda each: _add(batch, each, OPINION), lambda each, *rest: _change(batch, each, *rest))
    batch.session.flush()
    moved = [row for row in accepted if not batch.refuses(row) and not batch.untouched(row)]
    for row in moved:
        _leave(batch, row)
    for row in moved:
        if row.get("上级编号"):
            batch.attempt(row, lambda each: _put_under(batch, each))


def write_proposals(batch: Batch, rows: Iterable[ImportRow]) -> None:
    """Write the rows of 建议."""
    for row in rows:
        batch.write(row, lambda each: _add(batch, each, PROPOSAL), lambda each, *rest: _change(batch, each, *rest))


def _add(batch: Batch, row: ImportRow, kind: str) -> str:
    values = _values(batch, row, kind)
    number = str(row.get("意见编号" if kind == OPINION else "建议编号"))
    series = PROPOSAL_SERIES if kind == PROPOSAL else SERIES.get(values["source"], OTHER_SERIES)
    case = Case(
        id=new_id(),
        kind=kind,
        original_number=number,
        **values,
        **batch.numbering.give(Case, series, values["raised_on"].year),
    )
    steps = steps_for(batch, row, kind)
    fold_into(row, case, steps)
    batch.session.add(case)
    batch.session.add_all(stored_step(case.id, step) for step in steps)
    for role, ids in _people(batch, row, kind).items():
        batch.session.add_all(
            CaseDeputy(case_id=case.id, deputy_id=each, role=role, position=place) for place, each in enumerate(ids)
        )
    (batch.cases if kind == OPINION else batch.proposals)[number] = case.id
    if note := overlooked(row):
        batch.note(row, note)
    _flag_similar(batch, row, values)
    return case.id


def _change(batch: Batch, row: ImportRow, case_id: str, changed: set[str]) -> None:
    case = batch.session.get(Case, case_id)
    if case is None:
        raise RefusedError("", "台账中对应的这一件已不存在，请先恢复或换一个编号")
    names = _OPINION if case.kind == OPINION else _PROPOSAL
    values = _values(batch, row, case.kind)
    for name in {names[label] for label in changed if label in names}:
        if getattr(case, name) != values[name]:
            setattr(case, name, values[name])
    if "活动编号" in changed:
        case.activity_id = values["activity_id"]
    if "转自意见" in changed:
        case.origin_id = values["origin_id"]
    people = _people(batch, row, case.kind)
    for label, role in (("接单代表", TAKER), ("领衔代表", LEADER), ("附议代表", CO_SIGNER)):
        if label in changed:
            set_deputies(batch.session, case.id, role, people.get(role, ()))
    if changed & _STEPS:
        merge_steps(batch, row, case)


def _values(batch: Batch, row: ImportRow, kind: str) -> dict[str, Any]:
    names = _OPINION if kind == OPINION else _PROPOSAL
    blank = {"confidential": False, "in_session": False, "key_supervised": False, "public": False}
    values: dict[str, Any] = {name: row.get(label, blank.get(name, "")) for label, name in names.items()}
    if kind == PROPOSAL:
        origin = row.get("转自意见")
        values["origin_id"] = batch.case_of(origin, "转自意见") if origin else None
        return values
    activity = row.get("活动编号")
    values["activity_id"] = batch.activity_of(activity) if activity else None
    batch.keep_word("categories", values["category"])
    batch.keep_word("sources", values["source"])
    if route_of(row) is Route.TRANSFER:
        batch.keep_unit(row.get("承办单位"))
    return values


def _people(batch: Batch, row: ImportRow, kind: str) -> dict[str, tuple[str, ...]]:
    if kind == OPINION:
        return {TAKER: batch.deputies_of(row, "接单代表")}
    leaders = batch.deputies_of(row, "领衔代表")
    others = tuple(each for each in batch.deputies_of(row, "附议代表") if each not in leaders)
    return {LEADER: leaders[:1], CO_SIGNER: (*leaders[1:], *others)}


def _put_under(batch: Batch, row: ImportRow) -> None:
    number, parent = str(row.get("意见编号")), str(row.get("上级编号"))
    if parent == number:
        raise RefusedError("上级编号", "不能是自己的编号")
    if parent not in batch.cases:
        batch.wait_for("意见", "意见编号", parent)
        raise RefusedError("上级编号", f"没有编号为“{parent}”的意见，请核对")
    child, above = batch.case_row(batch.cases[number]), batch.case_row(batch.cases[parent])
    if child.id in above_of(above.id, lambda each: batch.case_row(each).parent_id):
        raise RefusedError("上级编号", f"与“{parent}”互为上级，请核对")
    if child.parent_id != above.id:
        child.parent_id = above.id
    if not above.is_item:
        above.is_item = True


def _leave(batch: Batch, row: ImportRow) -> None:
    """Take a case out of the item it was under; an item counts itself again when nothing is left under it."""
    case_id = batch.cases[str(row.get("意见编号"))]
    before = batch.earlier.get(case_id, {}).get("上级编号", "")
    if not before or before == row.get("上级编号") or "上级编号" not in row.columns:
        return
    child = batch.case_row(case_id)
    if child.parent_id is None:
        return
    above, child.parent_id = batch.case_row(child.parent_id), None
    batch.session.flush()
    rest = select(Case.id).where(Case.parent_id == above.id, Case.voided_on.is_(None)).limit(1)
    if batch.session.scalar(rest) is None:
        above.is_item = False


def _flag_similar(batch: Batch, row: ImportRow, values: dict[str, Any]) -> None:
    if row.sheet.name != "意见":
        return
    seen = batch.heard_before.setdefault((values["raised_on"], values["content"]), str(row.get("意见编号")))
    if seen != str(row.get("意见编号")):
        batch.note(row, f"与“{seen}”同一天、同一内容，可能重复")


def load_cases_heard(batch: Batch) -> None:
    """What the ledger already holds, so that repetitions can be flagged."""
    query = select(Case.raised_on, Case.content, Case.number).where(Case.kind == OPINION, Case.voided_on.is_(None))
    for raised_on, content, number in batch.session.execute(query):
        batch.heard_before.setdefault((raised_on, content), number)
