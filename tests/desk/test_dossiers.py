"""The papers of deputies: one by one as forms, or all of a township in a folder, whole or not at all."""

from datetime import date, datetime

import openpyxl
import pypdfium2
import pytest

from app.books.forms.deputies import HANDBOOK, YEAR_RECORD
from app.books.forms.shelf import FORMS
from app.desk import dossiers
from app.desk.asked import Asked, Missing
from app.desk.dossier_batch import print_all
from app.desk.forms import shelf
from app.errors import LedgerError, UnwritableError
from app.exports.preview import page_count
from app.ledger import activities, cases, deputies
from app.ledger.activities import ActivityDraft, Present
from app.ledger.cases import CaseDraft
from app.ledger.custody import create
from app.ledger.deputies import DeputyDraft, Seat
from app.ledger.outgoing import departures
from app.rules.profiles import PUBLIC

FILES = tuple(name for name, form in FORMS.items() if form.everybody)
NAMES = [f"示例{one}{other}" for one in "甲乙丙" for other in "子丑寅"]


class Stopped(Exception):
    """What a clerk's stop raises."""


@pytest.fixture
def ledger(tmp_path):
    made = create(
        tmp_path / "台账.liubu", unit_code="410725104", unit_name="原阳县太平镇", method="xixia",
        clock=lambda: datetime(2025, 1, 10, 9),
    )  # fmt: skip
    people = [
        deputies.add(made, DeputyDraft(name, seats=(Seat("乡", "第十四届", f"第{at}选区", f"太{at:03d}/1"),)))
        for at, name in enumerate(NAMES)
    ]
    deputies.add(made, DeputyDraft("示例丁"))
    marks = tuple(Present(each.id) for each in people)
    activities.add(made, ActivityDraft(date(2024, 6, 5), "进网格", theme="示例走访", attendance=marks))
    yield made
    made.close()


def text(path):
    document = pypdfium2.PdfDocument(path)
    found = "".join("".join(page.get_textpage().get_text_range().split()) for page in document)
    document.close()
    return found


@pytest.mark.parametrize("name", FILES)
def test_every_paper_of_a_deputy_is_a_form_filled_and_blank(ledger, tmp_path, name):
    filled = text(shelf.make(ledger, name, Asked(deputy="示例甲子"), tmp_path / "filled.pdf"))
    assert "示例甲子" in filled
    assert "示例走访" in filled
    blank = text(shelf.make(ledger, name, Asked(blank=1), tmp_path / "blank.pdf"))
    assert FORMS[name].called in blank
    assert "示例" not in blank


def test_a_form_says_whom_it_lacks_and_whom_it_does_not_know(ledger, tmp_path):
    with pytest.raises(Missing, match="要写明代表姓名"):
        shelf.make(ledger, "deputy-file", Asked(), tmp_path / "out.pdf")
    with pytest.raises(LedgerError, match="最接近的是："):
        shelf.make(ledger, "handbook", Asked(deputy="示例甲午"), tmp_path / "out.pdf")
    assert not (tmp_path / "out.pdf").exists()


def test_the_yearly_records_of_all_come_in_one_file(ledger, tmp_path):
    out = shelf.make(ledger, "year-record", Asked(year=2024), tmp_path / "all.pdf")
    assert page_count(out) == len(NAMES) + 1
    assert all(name in text(out) for name in NAMES)


def test_a_record_and_a_handbook_are_about_the_newest_year_of_the_ledger(ledger, tmp_path):
    deputy = deputies.listing(ledger, "示例甲子")[0].id
    assert "（2024年度）" in text(dossiers.year_record(ledger, deputy, tmp_path / "record.pdf"))
    assert "2024年度汇总" in text(dossiers.handbook(ledger, deputy, tmp_path / "book.pdf"))
    assert "2024年" in text(dossiers.print_dossier(ledger, deputy, tmp_path / "file.pdf", year=2024))


@pytest.mark.parametrize("name", FILES)
def test_a_voter_who_asked_for_secrecy_leaves_no_home_in_a_deputys_papers(ledger, tmp_path, name):
    taker = deputies.listing(ledger, "示例甲子")[0].id
    for at, secret in enumerate((True, False), start=1):
        draft = CaseDraft(
            date(2024, 6, 6),
            f"路灯不亮{at}",
            raised_by="样例丙",
            village=f"示例村{at}组",
            confidential=secret,
            takers=(taker,),
        )
        cases.register(ledger, draft)
    page = text(shelf.make(ledger, name, Asked(deputy="示例甲子", year=2024), tmp_path / "out.pdf"))
    assert "路灯不亮1" in page
    assert "示例村1组" not in page
    assert "样例丙" not in page


def test_the_files_of_all_lie_in_a_folder_with_a_list_that_finds_them(ledger, tmp_path):
    told = []
    printed = print_all(ledger, tmp_path / "盘", report=lambda *words: told.append(words))
    assert printed.folder.name == "代表履职档案-20250110"
    assert printed.files == len(NAMES) + 1 == len(list(printed.folder.glob("[0-9]*.pdf")))
    assert told[-1] == (10, 10, "第10份，共10份")
    rows = list(openpyxl.load_workbook(printed.folder / "目录.xlsx").active.iter_rows(values_only=True))
    listed = {row[2]: row[6] for row in rows if row[2] in {*NAMES, "示例丁"}}
    assert len(listed) == printed.files
    for name, file in listed.items():
        assert name in text(printed.folder / file)
    assert "示例甲子" in text(printed.folder / "目录.pdf")


def test_no_file_is_named_after_a_person(ledger, tmp_path):
    folder = print_all(ledger, tmp_path / "盘").folder
    names = [path.name for path in folder.iterdir()]
    assert not any(name in file for name in ("示例", *NAMES) for file in names)
    assert sum(name.count("-太") for name in names) == len(NAMES)
    assert not any("/" in name for name in names)


def test_what_was_printed_before_stays_where_it_is(ledger, tmp_path):
    first, second = (print_all(ledger, tmp_path).folder for _ in range(2))
    assert (first.name, second.name) == ("代表履职档案-20250110", "代表履职档案-20250110-2")


@pytest.mark.parametrize("after", [0, 1, 5, 9])
def test_nothing_is_left_when_the_clerk_stops(ledger, tmp_path, after):
    asked = []

    def check():
        asked.append(1)
        if len(asked) > after:
            raise Stopped

    with pytest.raises(Stopped):
        print_all(ledger, tmp_path / "盘", check=check)
    assert list((tmp_path / "盘").iterdir()) == []


def test_a_report_that_raises_stops_as_well(ledger, tmp_path):
    def report(*words):
        raise Stopped

    with pytest.raises(Stopped):
        print_all(ledger, tmp_path / "盘", report=report)
    assert list((tmp_path / "盘").iterdir()) == []


def test_everything_that_cannot_be_drawn_is_said_at_once_and_nothing_is_left(ledger, tmp_path):
    for name in ("示例甲子", "示例乙丑"):
        deputies.correct(ledger, deputies.listing(ledger, name)[0].id, {"note": "爱好😀"}, "补充")
    with pytest.raises(LedgerError) as raised:
        print_all(ledger, tmp_path / "盘")
    assert str(raised.value).count("😀") == 2
    assert "示例" not in str(raised.value)
    assert list((tmp_path / "盘").iterdir()) == []


def test_a_place_that_cannot_be_written_is_said(ledger, tmp_path):
    (tmp_path / "盘").write_text("一个文件")
    with pytest.raises(UnwritableError, match="写不进“盘”"):
        print_all(ledger, tmp_path / "盘")


def test_the_public_files_lie_in_a_folder_of_their_own_under_plain_numbers(ledger, tmp_path):
    printed = print_all(ledger, tmp_path, profile=PUBLIC)
    assert printed.folder.name == "代表履职档案（公开版）-20250110"
    assert {path.name for path in printed.folder.glob("0*.pdf")} == {f"{at:03d}.pdf" for at in range(1, 11)}


def test_handbooks_and_records_can_be_had_for_all(ledger, tmp_path):
    for form in (HANDBOOK, YEAR_RECORD):
        assert print_all(ledger, tmp_path, form=form).folder.name == f"{form.title}-20250110"


def test_a_ledger_without_deputies_says_so(tmp_path):
    empty = create(
        tmp_path / "空.liubu", unit_code="410725104", unit_name="原阳县太平镇", method="xixia",
        clock=lambda: datetime(2025, 1, 10, 9),
    )  # fmt: skip
    with pytest.raises(LedgerError, match="还没有登记代表"):
        print_all(empty, tmp_path)
    with pytest.raises(LedgerError, match="还没有登记代表"):
        dossiers.year_records(empty, tmp_path / "out.pdf")
    empty.close()


def test_the_frequencies_of_a_year_come_as_a_table(ledger, tmp_path):
    filled = text(shelf.make(ledger, "frequencies", Asked(year=2024), tmp_path / "filled.pdf"))
    assert "入格频次达标表（每半月至少1次）" in filled
    assert f"示例甲子{'缺' * 10}1{'缺' * 13}1/24" in filled
    assert "达标人数" in filled
    blank = text(shelf.make(ledger, "frequencies", Asked(year=2024, blank=1), tmp_path / "blank.pdf"))
    assert "示例甲子" in blank
    assert "缺" not in blank
    with pytest.raises(LedgerError, match="没有叫“散步”的履职频次"):
        shelf.make(ledger, "frequencies", Asked(year=2024, kind="散步"), tmp_path / "no.pdf")


@pytest.mark.parametrize("name", ["deputy-file", "year-record"])
def test_the_papers_of_several_deputies_are_one_file_in_the_order_asked_for(ledger, tmp_path, name):
    wanted = (NAMES[4], NAMES[0], NAMES[8])
    alone = [page_count(shelf.make(ledger, name, Asked(deputy=each), tmp_path / f"{each}.pdf")) for each in wanted]
    out = shelf.make(ledger, name, Asked(deputies=wanted), tmp_path / "together.pdf")
    assert page_count(out) == sum(alone)
    found = text(out)
    assert sorted(wanted, key=found.index) == list(wanted)
    assert not any(each in found for each in NAMES if each not in wanted)
    assert all(each in departures(ledger)[0].what for each in wanted)


def test_a_handbook_is_one_deputy_s(ledger, tmp_path):
    with pytest.raises(LedgerError, match="请一位一位地印"):
        shelf.make(ledger, "handbook", Asked(deputies=tuple(NAMES[:2])), tmp_path / "册.pdf")
