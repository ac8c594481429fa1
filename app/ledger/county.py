"""The county's ledger: what townships handed over is read there as they wrote it, and never written."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import event, select
from sqlalchemy.orm import ORMExecuteState, Session, with_loader_criteria

from app.errors import LedgerError
from app.models.briefing import IssuedBriefing
from app.models.setting import Setting
from app.models.tables import SHIPPED
from app.models.unit import Unit

OF_ITS_OWN = (Unit, IssuedBriefing)  # what a county writes for itself, too
TOWNSHIPS = tuple(model for model in SHIPPED if model not in OF_ITS_OWN)
OF_A_TOWNSHIP = "这是乡镇登记、上报来的，县级台账不能改；请乡镇改好以后再上报。"
NOT_HERE = "县级台账只汇总各乡镇上报的内容，不在这里登记；请在乡镇的台账里登记，再上报。"


def is_county(session: Session) -> bool:
    """Whether this is a county's ledger."""
    return session.scalar(select(Setting.value).where(Setting.key == "county")) is True


def demand_own(unit: str, entries: Iterable[Any]) -> None:
    """Raise LedgerError where one of the entries that a verb writes is, or would be, a township's."""
    for entry in entries:
        if not isinstance(entry, SHIPPED):
            continue
        if entry.unit_code != unit:
            raise LedgerError(OF_A_TOWNSHIP)
        if isinstance(entry, TOWNSHIPS):
            raise LedgerError(NOT_HERE)


def narrow(session: Session, unit: str) -> None:
    """Let a session see of everything that is handed over what one township handed over."""
    session.info["township"] = unit
    own = [with_loader_criteria(model, model.unit_code == unit, include_aliases=True) for model in SHIPPED]

    def _narrowed(state: ORMExecuteState) -> None:
        if state.is_select:
            state.statement = state.statement.options(*own)

    event.listen(session, "do_orm_execute", _narrowed)
