"""迎检包 from the window: a folder to put it in, the work in sight, and where it went."""

from datetime import date
from typing import TYPE_CHECKING

from app.ui.page import Page
from app.ui.parts.saving import do_long
from app.ui.widgets.folders import FolderFor, ask_folder
from app.ui.workers import Job

if TYPE_CHECKING:
    from app.ledger.store import Ledger


def gather(page: Page, ledger: "Ledger", since: date, until: date) -> None:
    """Pack the evidence of a period into a folder that the clerk chooses."""
    folder = ask_folder(page, "迎检包放在哪个文件夹", FolderFor.PAPERS)
    if folder is None:
        return

    def work(job: Job) -> object:
        from app.desk.evidence import pack

        return pack(ledger, folder, since, until, report=job.report, check=job.check)

    do_long(page, "打包迎检材料", work, lambda made: _packed(page, made), stopped=page.news.emit)


def _packed(page: Page, made: object) -> None:
    from app.desk.evidence import Packed

    assert isinstance(made, Packed)
    lacking = f"，{len(made.lacking)} 次活动缺少材料，见缺件清单" if made.lacking else ""
    page.filed.emit(f"迎检包已做好：{made.events} 次活动、{made.files} 个文件{lacking}，都在 {made.place}", made.place)
