"""Activities of a period whose totals and details do not agree, and those that lack what a month has to say of them."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Row, exists, func, select
from sqlalchemy.orm import Session

from app.books.figures import NAMED
from app.ledger.figures import Period
from app.ledger.reconciliation.loose_ends import LooseEnd, LooseKind
from app.models.activity import Activity
from app.models.attendance import Attendance
from app.models.case import Case
from app.rules.account import claims
from app.rules.cases import Route
from app.rules.days import full_day
from app.rules.trade import OPINION, OUT_KINDS, PRESENT, RECEPTION, UNCOUNTED_KINDS

RECEIVING = (RECEPTION, *OUT_KINDS)
CLAIMED = {
    "received": ("接待", "人次"),
    "advised": ("宣传咨询", "人次"),
    "leaflets": ("发放资料", "份"),
    "opinions": ("收集意见建议", "条"),
    "answered_on_spot": ("现场答复", "条"),
}
_LEAF = (Case.activity_id == Activity.id, Case.kind == OPINION, Case.is_item.is_(False), Case.voided_on.is_(None))
_HEARD = select(func.count()).where(*_LEAF).correlate(Activity).scalar_subquery()
_ANSWERED = select(func.count()).where(*_LEAF, Case.route == Route.SPOT).correlate(Activity).scalar_subquery()
_PRESENT = exists().where(Attendance.activity_id == Activity.id, Attendance.status == PRESENT)


def disagreeing(session: Session, period: Period) -> Iterator[LooseEnd]:
    """Fewer received than visitors were written down; an account that tells other numbers than the entries do."""
    columns = (Activity.received, Activity.advised, Activity.leaflets, Activity.account)
    for row in _held(session, period, *columns, NAMED.label("named"), _HEARD.label("heard"), _ANSWERED.label("spot")):
        if row.received is not None and row.received < row.named:
            yield _finding(
                row, LooseKind.TOTALS, f"登记的来访人有{row.named}名，多于填报的接待{row.received}人次。请核对人次。"
            )
        counted = {
            "received": row.named if row.received is None else row.received,
            "advised": row.advised or 0,
            "leaflets": row.leaflets or 0,
            "opinions": row.heard,
            "answered_on_spot": row.spot,
        }
        for claim in claims(row.account) if row.kind not in UNCOUNTED_KINDS else ():
            if not claim.fits(counted[claim.key]):
                what, unit = CLAIMED[claim.key]
                written = f"{claim.number}{'余' if claim.round else ''}{unit}"
                sentence = f"活动情况写的是{what}{written}，登记的是{counted[claim.key]}{unit}。请核对哪一个对。"
                yield _finding(row, LooseKind.TOTALS, sentence)


def incomplete(session: Session, period: Period) -> Iterator[LooseEnd]:
    """Activities without a deputy, receptions without a number of voters, outings without an account."""
    columns = (Activity.received, Activity.account, NAMED.label("named"), _PRESENT.label("attended"))
    for row in _held(session, period, *columns):
        if not row.attended:
            yield _finding(row, LooseKind.MISSING, "没有登记出席的代表。")
        if row.kind in RECEIVING and row.received is None and not row.named:
            yield _finding(row, LooseKind.MISSING, "没有填接待人次，也没有登记来访人。")
        if row.kind in OUT_KINDS and not row.account:
            yield _finding(row, LooseKind.MISSING, "没有写活动情况。")


def _held(session: Session, period: Period, *columns: Any) -> Iterator[Row[Any]]:
    query = select(Activity.id, Activity.number, Activity.held_on, Activity.kind, *columns).where(
        Activity.held_on.between(period.since, period.until), Activity.voided_on.is_(None)
    )
    yield from session.execute(query.order_by(Activity.held_on, Activity.number))


def _finding(row: Row[Any], matter: LooseKind, sentence: str) -> LooseEnd:
    return LooseEnd(
        matter, Activity.__tablename__, row.id, row.number, f"{full_day(row.held_on)}{row.kind}：{sentence}"
    )
