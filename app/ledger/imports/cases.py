"""Writing the sheets 意见 and 建议: cases with the steps that their rows stand for."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from sqlalchemy import select

from app.ledger.cases import folded, recount_items, set_deputies, step_row, steps_of
from app.ledger.imports.above import Above, put_all_under
from app.ledger.imports.batch import ADDED, Batch
from app.ledger.imports.fields import entry_of, put_values
from app.ledger.imports.merging import REGISTERED, cells_of, merge_steps, step_sides, step_values, steps_for
from app.ledger.imports.order import judge
from app.ledger.imports.printed import find_printed
from app.ledger.imports.rows import ImportRow
from app.ledger.imports.settling import Side
from app.ledger.imports.steps import overlooked, route_of
from app.ledger.imports.taking import SheetWriter, Values, take
from app.ledger.numbers import OTHER_SERIES, PROPOSAL_SERIES, SERIES
from app.models.case import Case
from app.models.case_deputy import CaseDeputy
from app.models.row import new_id
from app.models.step import StepRow
from app.rules.cases import Kind, Route, effective, fold
from app.rules.trade import CO_SIGNER, FIRST_ASKED, LEADER, OPINION, PROPOSAL, TAKER

_COLUMNS: Mapping[str, Mapping[str, str]] = {
    OPINION: {
        REGISTERED: "日期",
        "source": "来源",
        "raised_by": "反映人",
        "gender": "性别",
        "phone": "联系电话",
        "village": "村组",
        "place": "地点",
        "confidential": "保密",
        "category": "类别",
        "level": "难度级别",
        "content": "内容",
        "nature": "性质",
        "demand": "诉求",
        "identity": "身份",
        "companions": "同来人数",
        "note": "备注",
    },
    PROPOSAL: {
        REGISTERED: "提出日期",
        "title": "标题",
        "in_session": "会议期间",
        "category": "类别",
        "content": "内容",
        "key_supervised": "重点督办",
        "public": "公开",
        "note": "备注",
    },
}
_REFERRED: Mapping[str, Mapping[str, str]] = {
    OPINION: {"activity_id": "活动编号", TAKER: "接单代表", FIRST_ASKED: "首问代表"},
    PROPOSAL: {"origin_id": "转自意见", LEADER: "领衔代表", CO_SIGNER: "附议代表"},
}
_BLANK = {"confidential": False, "in_session": False, "key_supervised": False, "public": False, "companions": None}
_ROLES = (TAKER, FIRST_ASKED, LEADER, CO_SIGNER)


def write_opinions(batch: Batch, rows: Sequence[ImportRow]) -> None:
    """Write the rows of 意见; a row may belong to an item further down."""
    writer, heard = _writer(OPINION, _opinion_refers), _heard(batch)
    for row in rows:
        take(batch, writer, row)
        _flag_similar(batch, row, heard)
    batch.session.flush()

    items: list[str | None] = []
    parents = {row.id: row.parent_id for row in batch.session.execute(select(Case.id, Case.parent_id))}
    find = batch.references.opinions.find
    above = Above(
        "上级编号",
        "意见编号",
        "意见",
        parents,
        lambda row, number: find(number, row.source),
        partial(entry_of, batch, Case),
        moved=items.append,
    )
    put_all_under(batch, [row for row in rows if row.place not in batch.offered], above)
    recount_items(batch.session, items)


def write_proposals(batch: Batch, rows: Sequence[ImportRow]) -> None:
    """Write the rows of 建议."""
    writer = _writer(PROPOSAL, _proposal_refers)
    for row in rows:
        take(batch, writer, row)


def _direct(kind: str, row: ImportRow) -> dict[str, Any]:
    return {name: row.get(label, _BLANK.get(name, "")) for name, label in _COLUMNS[kind].items()}


def _opinion_refers(batch: Batch, row: ImportRow) -> dict[str, Any]:
    activity = batch.numbered(batch.references.activities, row, "活动编号", "活动", "活动编号")
    takers, first = (batch.deputies_of(row, label) for label in ("接单代表", "首问代表"))
    return {"activity_id": activity, TAKER: takers, FIRST_ASKED: first}


def _proposal_refers(batch: Batch, row: ImportRow) -> dict[str, Any]:
    origin = batch.numbered(batch.references.opinions, row, "转自意见", "意见", "意见编号")
    leaders = batch.deputies_of(row, "领衔代表")
    others = tuple(each for each in batch.deputies_of(row, "附议代表") if each not in leaders)
    return {"origin_id": origin, LEADER: leaders[:1], CO_SIGNER: (*leaders[1:], *others)}


def _hold(batch: Batch, case_id: str) -> dict[str, Any]:
    case = entry_of(batch, Case, case_id)
    names = [*_COLUMNS[case.kind], *(name for name in _REFERRED[case.kind] if name not in _ROLES)]
    people: dict[str, tuple[str, ...]] = {}
    query = select(CaseDeputy.role, CaseDeputy.deputy_id).where(CaseDeputy.case_id == case_id)
    for role, deputy_id in batch.session.execute(query.order_by(CaseDeputy.position)):
        people[role] = (*people.get(role, ()), deputy_id)
    steps = step_values(effective(steps_of(batch.session, case_id)), cells_of(case.kind))
    return {**{name: getattr(case, name) for name in names}, **people, **steps}


def _more(kind: str, batch: Batch, row: ImportRow, before: ImportRow | None, held: Mapping[str, Any]) -> Iterator[Side]:
    return step_sides(batch, row, before, held, kind)


def _add(kind: str, batch: Batch, row: ImportRow, values: Values) -> str:
    number = str(row.get(row.sheet.key[-1]))
    series = PROPOSAL_SERIES if kind == PROPOSAL else SERIES.get(values["source"], OTHER_SERIES)
    steps = steps_for(batch, row, kind)
    written = {name: value for name, value in values.items() if name not in _ROLES}
    written |= batch.numbering.give(Case, series, values[REGISTERED].year)
    written |= {name: value for name, value in folded(fold(steps)).items() if value is not None}
    case = Case(id=new_id(), kind=kind, original_number=number, **written)
    batch.session.add(case)
    batch.put_later(StepRow, (step_row(case.id, step) for step in steps))
    for role in _ROLES:
        named = enumerate(dict.fromkeys(values.get(role, ())))
        rows = ({"case_id": case.id, "deputy_id": each, "role": role, "position": place} for place, each in named)
        batch.put_later(CaseDeputy, rows)
    batch.references.of_kind(kind).add(row.source, number, case.id)
    _keep_words(batch, row)
    if note := overlooked(row):
        batch.note(row, note)
    return case.id


def _put(batch: Batch, row: ImportRow, case_id: str, values: Values) -> set[str]:
    case = entry_of(batch, Case, case_id)
    kinds = {name: value for name, value in values.items() if name.partition(".")[0] in Kind.__members__}
    stepwise = {name: values[name] for name in values if name == REGISTERED or name in kinds}
    disputed = merge_steps(batch, row, case, stepwise) if stepwise else set()
    plainly = {name: value for name, value in values.items() if name not in stepwise and name not in _ROLES}
    put_values(batch, Case, case_id, plainly)
    for role in _ROLES:
        if role in values:
            set_deputies(batch.session, case_id, role, values[role])
    _keep_words(batch, row)
    return disputed


def _keep_words(batch: Batch, row: ImportRow) -> None:
    if row.sheet.name == "意见":
        batch.keep_word("categories", row.get("类别"))
        batch.keep_word("sources", row.get("来源"))
        if route_of(row) is Route.TRANSFER:
            batch.keep_unit(row.get("承办单位"))


def _heard(batch: Batch) -> dict[tuple[date, str], str]:
    """What the ledger already holds, so that repetitions can be flagged."""
    query = select(Case.raised_on, Case.content, Case.number, Case.original_number)
    rows = batch.session.execute(query.where(Case.kind == OPINION, Case.voided_on.is_(None)))
    return {(raised_on, content): original or number for raised_on, content, number, original in rows}


def _flag_similar(batch: Batch, row: ImportRow, heard: dict[tuple[date, str], str]) -> None:
    number = str(row.get("意见编号"))
    if batch.statuses[row.place] == ADDED:
        seen = heard.setdefault((row.get("日期"), row.get("内容")), number)
        if seen != number:
            batch.note(row, f"与“{seen}”同一天、同一内容，可能重复")


def _writer(kind: str, refer: Callable[[Batch, ImportRow], Values]) -> SheetWriter:
    return SheetWriter(
        Case,
        {**_COLUMNS[kind], **_REFERRED[kind]},
        direct=partial(_direct, kind),
        refer=refer,
        hold=_hold,
        add=partial(_add, kind),
        put=_put,
        find=lambda batch, row: find_printed(batch, row, batch.references.of_kind(kind)),
        judge=judge,
        more=partial(_more, kind),
    )
