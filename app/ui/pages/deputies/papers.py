"""The papers of deputies: of one, and of everybody at once."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from app.ledger.deputies import DeputyEntry
from app.ui.parts.paper_dialog import Offer, form
from app.ui.parts.saving import do_long
from app.ui.widgets.dialogs import tell
from app.ui.workers import Job

if TYPE_CHECKING:
    from app.ledger.store import Ledger

EVERYBODY = (
    ("全部代表的履职档案…", "deputy-file", False),
    ("全部代表的履职档案（公开版）…", "deputy-file", True),
    ("全部代表的履职手册…", "handbook", False),
)


def offers(ledger: "Ledger", deputy: DeputyEntry, year: int) -> tuple[Offer, ...]:
    """The papers of one deputy; those that are about one year are about `year`."""
    from app.desk.asked import Asked

    who, in_year = deputy.called, f"{year}年"
    of_year = Asked(deputy=who, year=year)
    return (
        form(ledger, "deputy-file", Asked(deputy=who), about=who),
        form(ledger, "deputy-file", Asked(deputy=who, public=True), "代表履职档案（公开版）", about=who),
        form(ledger, "handbook", of_year, f"代表履职手册{in_year}", about=who),
        form(ledger, "year-record", of_year, f"代表履职登记表{in_year}", about=who),
        form(ledger, "score-sheet", of_year, f"量化考评表{in_year}", about=who),
    )


def offers_for_all(ledger: "Ledger", year: int, frequency: str = "") -> tuple[Offer, ...]:
    """The papers that hold all deputies: one behind another, or one table; those of a frequency of that key."""
    from app.desk.asked import Asked
    from app.desk.forms.scores import DETAILED

    asked = Asked(year=year)
    offered = [
        form(ledger, "score-sheet", asked, f"{year}年量化考评排名表"),
        form(ledger, "score-sheet", Asked(year=year, kind=DETAILED), f"{year}年量化考评表（全部代表，逐项）"),
        form(ledger, "year-record", asked, f"{year}年履职登记表（全部代表）"),
    ]
    if frequency:
        offered.insert(0, form(ledger, "frequencies", Asked(year=year, kind=frequency), f"{year}年履职频次达标表"))
    return tuple(offered)


def print_everybody(parent: QWidget, ledger: "Ledger", name: str, *, public: bool = False) -> None:
    """Write the files of all deputies into a folder that the clerk chooses, in sight and to be stopped."""
    folder = QFileDialog.getExistingDirectory(parent, "档案放在哪个文件夹")
    if not folder:
        return

    def work(job: Job) -> object:
        from app.desk.dossier_batch import print_all

        return print_all(ledger, Path(folder), name=name, public=public, report=job.report, check=job.check)

    do_long(parent, "打印全部代表的档案", work, lambda made: _printed(parent, made), stops=True)


def _printed(parent: QWidget, made: object) -> None:
    from app.desk.dossier_batch import PrintedBatch

    assert isinstance(made, PrintedBatch)
    tell(parent, "档案已做好", f"共 {made.files} 份，连同目录都在：{made.folder}")
