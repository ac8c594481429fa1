"""设置 · 工作法: which there are, what each of them sets, which one this ledger goes by."""

from app.errors import LedgerError
from app.ledger import bylaws
from app.ledger.cases import CaseFilter, CasePlace, count
from app.ledger.store import Ledger
from app.rules.methods import Method
from app.rules.trade import OPINION, PROPOSAL
from app.ui.pages.settings import method_rows
from app.ui.pages.settings.files import FilesPanel


def method_panel(ledger: Ledger) -> FilesPanel:
    """The section of the working methods."""
    return FilesPanel(ledger, bylaws.methods, _facts, _means)


def _facts(ledger: Ledger, method: Method) -> list[tuple[str, str]]:
    try:
        scheme = bylaws.schemes.current(ledger, method.scheme).title if method.scheme else ""
    except LedgerError:
        scheme = method.scheme
    return method_rows.rows(method, scheme)


def _means(ledger: Ledger, method: Method) -> str:
    """What changes and what does not, in numbers."""
    cases = sum(count(ledger, CasePlace.ALL, CaseFilter(kind)) for kind in (OPINION, PROPOSAL))
    return (
        f"以后的环节名称、期限、接待规则、履职频次和考评办法按“{method.title}”。"
        f"已登记的 {cases} 件意见建议和其他记录一条也不改，已定的期限不变；随时可以换回来。"
    )
