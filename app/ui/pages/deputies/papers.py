"""The papers of deputies: of one, and of everybody at once."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.books.asking import Menu
from app.books.forms.deputies import DEPUTY_FILE, FREQUENCIES, SCORE_SHEET, YEAR_RECORD
from app.books.papers import Form
from app.ledger.deputies import DeputyEntry
from app.rules.profiles import OFFICE, PUBLIC
from app.ui.page import Page
from app.ui.parts.offered import forms_in
from app.ui.parts.paper_dialog import Offer, form
from app.ui.parts.saving import do_long
from app.ui.widgets.folders import FolderFor, ask_folder
from app.ui.workers import Job

if TYPE_CHECKING:
    from app.ledger.store import Ledger


def everybody() -> list[tuple[str, Form, bool]]:
    """What comes for all deputies in a folder: words, form, and whether it is the public version."""
    return [
        (f"全部代表的{each.called.removeprefix('代表')}{'（公开版）' if public else ''}…", each, public)
        for each in forms_in(Menu.FOLDER)
        for public in (False, True)
        if not public or each.published
    ]


def offers(ledger: "Ledger", deputy: DeputyEntry, year: int) -> tuple[Offer, ...]:
    """The papers of one deputy; those that are about one year are about `year`."""
    from app.desk.asked import Asked

    who = deputy.called
    offered = []
    for each in forms_in(Menu.DEPUTY):
        asked = Asked(deputy=who, year=year if each.yearly else None)
        offered.append(form(ledger, each, asked, f"{each.called}{year}年" if each.yearly else "", about=who))
        if each.published:
            offered.append(form(ledger, each, replace(asked, profile=PUBLIC), f"{each.called}（公开版）", about=who))
    return tuple(offered)


def offers_for_many(ledger: "Ledger", marked: Sequence[str], year: int) -> tuple[Offer, ...]:
    """The papers of several deputies, one behind another."""
    from app.desk.asked import Asked

    asked, many = Asked(deputies=tuple(marked)), f"{len(marked)} 位"
    return (
        form(ledger, DEPUTY_FILE, asked, f"{DEPUTY_FILE.called} {many}"),
        form(ledger, DEPUTY_FILE, replace(asked, profile=PUBLIC), f"{DEPUTY_FILE.called}（公开版） {many}"),
        form(ledger, YEAR_RECORD, replace(asked, year=year), f"{YEAR_RECORD.called}{year}年 {many}"),
    )


def offers_for_all(ledger: "Ledger", year: int, frequency: str = "") -> tuple[Offer, ...]:
    """The papers that hold all deputies: one behind another, or one table; those of a frequency of that key."""
    from app.desk.asked import Asked
    from app.desk.forms.scores import DETAILED

    asked = Asked(year=year)
    offered = [
        form(ledger, SCORE_SHEET, asked, f"{year}年量化考评排名表"),
        form(ledger, SCORE_SHEET, Asked(year=year, kind=DETAILED), f"{year}年量化考评表（全部代表，逐项）"),
        form(ledger, YEAR_RECORD, asked, f"{year}年履职登记表（全部代表）"),
    ]
    if frequency:
        offered.insert(0, form(ledger, FREQUENCIES, Asked(year=year, kind=frequency), f"{year}年{FREQUENCIES.called}"))
    return tuple(offered)


def print_everybody(page: Page, ledger: "Ledger", form: Form, *, public: bool = False) -> None:
    """Write the files of all deputies into a folder that the clerk chooses, in sight and to be stopped."""
    folder = ask_folder(page, "档案放在哪个文件夹", FolderFor.PAPERS)
    if folder is None:
        return

    def work(job: Job) -> object:
        from app.desk.dossier_batch import print_all

        return print_all(
            ledger, folder, form=form, profile=PUBLIC if public else OFFICE, report=job.report, check=job.check
        )

    do_long(page, "打印全部代表的档案", work, lambda made: _printed(page, made), stopped=page.news.emit)


def _printed(page: Page, made: object) -> None:
    from app.desk.dossier_batch import PrintedBatch

    assert isinstance(made, PrintedBatch)
    page.filed.emit(f"档案已做好：共 {made.files} 份，连同目录都在 {made.folder}", made.folder)
