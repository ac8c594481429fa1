"""Marks given by hand: evaluators judge an item of a deputy's year, or points are taken off."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.books.called import called
from app.errors import LedgerError
from app.ledger import bylaws
from app.ledger.scores.frozen import is_frozen
from app.ledger.store import Ledger
from app.models.deputy import Deputy
from app.models.score_mark import ScoreMark
from app.rules.days import day_words
from app.rules.reading import clean
from app.rules.reasons import demand_reason
from app.rules.scores import Item, Scheme, pointed

CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class MarkDraft:
    """`item` is the item's key or label; `evaluator` its role, empty for points off and where the scheme names none."""

    year: int
    deputy_id: str
    item: str
    points: float | Decimal
    evaluator: str = ""
    matter: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class MarkEntry:
    id: str
    year: int
    deputy_id: str
    name: str
    item: str
    label: str
    evaluator: str
    points: Decimal
    matter: str
    on: date


def judged(ledger: Ledger, scheme: str = "") -> tuple[Item, ...]:
    """The items of the scheme that are judged by hand."""
    return tuple(item for item in bylaws.schemes.current(ledger, scheme).items if item.by_hand)


def add(ledger: Ledger, *drafts: MarkDraft, scheme: str = "") -> tuple[MarkEntry, ...]:
    """Write down marks, all or none. Raises LedgerError for an item, a role or points that the scheme does not know."""
    rules = bylaws.schemes.current(ledger, scheme)
    for year in {draft.year for draft in drafts}:
        _open(ledger, year)
    with ledger.write("考评打分") as session:
        rows = [_row(session, ledger, rules, draft) for draft in drafts]
        session.add_all(rows)
        session.flush()
        return _entries(session, rules, ScoreMark.id.in_([row.id for row in rows]))


def correct(ledger: Ledger, mark_id: str, points: float | Decimal, reason: str, scheme: str = "") -> MarkEntry:
    """Correct the points of a mark, with the reason."""
    why = demand_reason(reason, "更正")
    rules = bylaws.schemes.current(ledger, scheme)
    _open(ledger, _year_of(ledger, mark_id))
    with ledger.write(f"更正打分：{why}") as session:
        row = _row_of(session, mark_id)
        row.points = float(_points(_item(rules, row.item), points))
        session.flush()
        return _entries(session, rules, ScoreMark.id == mark_id)[0]


def void(ledger: Ledger, mark_id: str, reason: str) -> None:
    """作废 a mark, with the reason."""
    why = demand_reason(reason, "作废")
    _open(ledger, _year_of(ledger, mark_id))
    with ledger.write("作废打分") as session:
        row = _row_of(session, mark_id)
        row.voided_on, row.void_reason = ledger.today, why


def listing(ledger: Ledger, year: int, deputy_id: str = "", scheme: str = "") -> tuple[MarkEntry, ...]:
    """The marks of a year that this scheme counts, of all deputies or of one, in the order in which they were given."""
    rules = bylaws.schemes.current(ledger, scheme)
    conditions = [ScoreMark.year == year]
    if deputy_id:
        conditions.append(ScoreMark.deputy_id == deputy_id)
    with ledger.read() as session:
        entries = _entries(session, rules, *conditions)
    return tuple(each for each in entries if rules.counts_mark(each.item, each.evaluator))


def _row(session: Session, ledger: Ledger, rules: Scheme, draft: MarkDraft) -> ScoreMark:
    item = _item(rules, draft.item)
    deputy = session.get(Deputy, draft.deputy_id)
    if deputy is None or deputy.voided_on is not None:
        raise LedgerError("没有找到这名代表，可能刚刚被撤销。请刷新后再选。")
    roles = tuple(each.role for each in item.evaluators)
    evaluator = (clean(draft.evaluator) or (roles[0] if len(roles) == 1 else "")) if roles else ""
    if roles and evaluator not in roles:
        raise LedgerError(
            f"“{item.label}”由{'、'.join(roles)}打分，没有“{evaluator or '（空）'}”；请从中选一个。", field="evaluator"
        )
    on = draft.on or ledger.today
    if on > ledger.today:
        raise LedgerError(f"打分日期{day_words(on, ledger.today)}在今天之后，请核对。", field="on")
    if item.deducts and not draft.matter.strip():
        raise LedgerError(f"“{item.label}”要写明事由。", field="matter")
    return ScoreMark(
        year=draft.year,
        deputy_id=deputy.id,
        item=item.key,
        evaluator=evaluator,
        points=float(_points(item, draft.points)),
        matter=clean(draft.matter),
        marked_on=on,
    )


def _item(rules: Scheme, key: str) -> Item:
    item = rules.item(key)
    if item is None:
        raise LedgerError(f"“{rules.title}”里没有“{key}”这个项目，请先换成打分所用的办法。", field="item")
    if not item.by_hand:
        raise LedgerError(f"“{item.label}”由登记算出，不能打分；要改分数，请补登或更正依据的登记。", field="item")
    return item


def _points(item: Item, given: float | Decimal) -> Decimal:
    points = Decimal(str(given))
    if not points.is_finite() or points != points.quantize(CENT):
        raise LedgerError(f"“{item.label}”的分数最多两位小数，请核对。", field="points")
    if points < 0 or (item.cap is not None and points > item.cap):
        most = "以上" if item.cap is None else f"到{pointed(item.cap)}分"
        raise LedgerError(f"“{item.label}”的分数要在0分{most}，不能是{pointed(points)}分。", field="points")
    return points


def _open(ledger: Ledger, year: int) -> None:
    if is_frozen(ledger, year):
        raise LedgerError(f"{year}年的考评已经冻结，不能再打分；请先写明理由解除冻结。")


def _year_of(ledger: Ledger, mark_id: str) -> int:
    with ledger.read() as session:
        return _row_of(session, mark_id).year


def _row_of(session: Session, mark_id: str) -> ScoreMark:
    row = session.get(ScoreMark, mark_id)
    if row is None or row.voided_on is not None:
        raise LedgerError("没有找到这次打分，可能刚刚被作废。请刷新后再看。")
    return row


def _entries(session: Session, rules: Scheme, *conditions: object) -> tuple[MarkEntry, ...]:
    query = (
        select(ScoreMark, called())
        .join(Deputy, Deputy.id == ScoreMark.deputy_id)
        .where(ScoreMark.voided_on.is_(None), *conditions)  # type: ignore[arg-type]
        .order_by(ScoreMark.marked_on, ScoreMark.id)
    )
    labels = {item.key: item.label for item in rules.items}
    return tuple(
        MarkEntry(
            row.id,
            row.year,
            row.deputy_id,
            name,
            row.item,
            labels.get(row.item, row.item),
            row.evaluator,
            points=Decimal(str(row.points)),
            matter=row.matter,
            on=row.marked_on,
        )
        for row, name in session.execute(query)
    )
