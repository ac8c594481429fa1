"""Papers in the window: every record offers its own, the preview is the paper, what cannot be printed is said."""

from datetime import date

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from sqlalchemy import func, select

from app.books.forms.deputies import DEPUTY_FILE
from app.books.forms.orders import ASSIGNMENT
from app.books.forms.shelf import FORMS
from app.books.forms.visits import VISIT
from app.desk.asked import Asked
from app.ledger import activities, cases, deputies, papers
from app.ledger.cases import CaseDraft
from app.ledger.outgoing import departures
from app.models.journal import OUTGOING, JournalRow
from app.rules.cases import Act, Kind, Stage
from app.rules.trade import MOBILE, PROPOSAL, RECEPTION
from app.ui.pages.cases import CasesPage
from app.ui.pages.cases import papers as case_papers
from app.ui.pages.cases.papers import PAPERS, offers_for_many
from app.ui.pages.deputies import DeputiesPage
from app.ui.pages.deputies import papers as deputy_papers
from app.ui.pages.deputies.papers import print_everybody
from app.ui.pages.outing import OutingPage
from app.ui.pages.reception import ReceptionPage
from app.ui.pages.today import Today
from app.ui.parts import paper_view
from app.ui.parts.blank_dialog import BlankDialog
from app.ui.parts.paper_dialog import PaperDialog, form
from app.ui.parts.saving import ask_where
from app.ui.widgets.dialogs import ProgressDialog
from tests.exports.papers import words
from tests.ui import township
from tests.ui.asked import answer
from tests.ui.hearing import nothing_begins, placed

TODAY = date(2024, 7, 18)


def settle():
    for _ in range(3):
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()


@pytest.fixture
def choose_printer(tmp_path, monkeypatch):
    """The clerk chooses a printer that prints into a file, or thinks better of it."""

    def chosen(*_, **__):
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "out.pdf"))
        return printer

    return lambda *, chooses=True: monkeypatch.setattr(
        paper_view, "ask_printer", chosen if chooses else lambda *_, **__: None
    )


def written(ledger):
    """How many lines the journal has of what changed."""
    changed = select(func.count()).select_from(JournalRow).where(JournalRow.entry_table != OUTGOING)
    with ledger.read() as session:
        return session.scalar(changed)


@pytest.fixture
def told(ledger):
    """The cases of the township, by their stage."""
    return {cases.get(ledger, each.id).stage: cases.get(ledger, each.id) for each in township.peopled(ledger)}


@pytest.fixture
def show_offer(qtbot):
    window = QWidget()
    window.resize(1366, 768)
    qtbot.addWidget(window)

    def show(offer):
        dialog = PaperDialog(window, offer)
        settle()
        return dialog

    return show


@pytest.fixture
def shown(show_offer, ledger):
    return lambda name, asked: show_offer(form(ledger, FORMS[name], asked))


def names(offers):
    return [offer.words for offer in offers]


def test_a_case_offers_the_papers_of_its_stage_first(ledger, told):
    open_now = case_papers.offers(ledger, told[Stage.OPEN])
    assert [offer.words for offer in open_now if offer.fits][:1] in (["交办单"], ["催办通知单"])
    replied = case_papers.offers(ledger, told[Stage.REPLIED])
    assert replied[0].words == "征询意见表"
    assert "交办单" in names(replied)


def test_what_was_never_assigned_has_no_order_to_print(ledger):
    case = cases.register(ledger, CaseDraft(TODAY, "路灯不亮", raised_by="示例甲", village="南街村"))
    assert names(case_papers.offers(ledger, case)) == ["接待登记表", "销号单"]


def _leader(ledger):
    return (deputies.candidates(ledger)[0][0],)


@pytest.mark.parametrize("name", PAPERS)
def test_each_paper_of_a_case_is_shown_as_it_will_be_printed(shown, ledger, told, name):
    stage = Stage.OPEN if name in {"reminder", "supervision"} else Stage.REPLIED
    number = told[stage].number
    if not PAPERS[name].opinions:
        handed_in = CaseDraft(TODAY, "路坏了。请修。", kind=PROPOSAL, title="关于修路的建议", leaders=_leader(ledger))
        number = cases.register(ledger, handed_in).number
    dialog = shown(name, Asked(case=number))
    said = dialog.paper.view._empty._words.text()
    assert dialog.paper.shown is not None, said
    assert dialog.paper.view.paper.pages == len(dialog.paper.shown.sizes) > 0
    assert dialog.print_button.isEnabled()


def test_what_stands_in_the_way_is_said_and_nothing_can_be_printed(shown, ledger):
    case = cases.register(ledger, CaseDraft(TODAY, "路灯不亮", raised_by="示例甲", village="南街村"))
    dialog = shown("reminder", Asked(case=case.number))
    assert "不在办理中" in dialog.paper.view._empty._words.text()
    assert not dialog.print_button.isEnabled()
    assert not dialog.save_button.isEnabled()


def test_the_paper_that_is_kept_is_the_one_that_was_shown(shown, told, tmp_path, monkeypatch):
    dialog = shown("reply", Asked(case=told[Stage.REPLIED].number))
    out = tmp_path / "反馈单.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    dialog.save_button.click()
    settle()
    assert out.read_bytes() == dialog.paper.shown.paper.read_bytes()
    assert str(out) in dialog.outcome


def test_a_paper_goes_to_the_printer(shown, ledger, told, choose_printer, qtbot):
    dialog = shown("visit", Asked(case=told[Stage.REPLIED].number))
    choose_printer()
    with qtbot.waitSignal(dialog.paper.news):
        dialog.print_button.click()
    assert "已送打印机" in dialog.outcome
    [entry] = departures(ledger)
    assert (entry.act, entry.what) == ("打印", f"接待登记表 {told[Stage.REPLIED].number}")


def test_looking_at_a_paper_uses_up_no_number_until_it_is_printed_or_kept(shown, ledger, told, tmp_path, monkeypatch):
    case = told[Stage.OPEN]
    before = written(ledger)
    shown("assignment", Asked(case=case.number))
    dialog = shown("assignment", Asked(case=case.number))
    assert written(ledger) == before
    out = tmp_path / "交办单.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    for _ in range(2):
        dialog.save_button.click()
        settle()
        assert written(ledger) == before + 1
    (number,) = papers.numbers_of(ledger, ASSIGNMENT, (case.id,)).values()
    assert number in "".join(words(out.read_bytes()))
    assert out.read_bytes() == dialog.paper.shown.paper.read_bytes()


def test_a_paper_sent_to_the_printer_is_numbered_once(shown, ledger, told, choose_printer, qtbot):
    dialog = shown("assignment", Asked(case=told[Stage.OPEN].number))
    before = written(ledger)
    choose_printer(chooses=False)
    dialog.print_button.click()
    settle()
    assert written(ledger) == before
    choose_printer()
    for _ in range(2):
        with qtbot.waitSignal(dialog.paper.news):
            dialog.print_button.click()
        assert "已送打印机" in dialog.outcome
        assert written(ledger) == before + 1


def test_the_menu_of_a_case_is_filled_when_it_is_asked_for(ledger, qtbot, told):
    page = placed(CasesPage(ledger), qtbot, ledger)
    page.arrive(told[Stage.OPEN].id)
    actions = [action.text() for action in page.panel.story.papers.fill().actions() if not action.isSeparator()]
    assert any("交办单" in words for words in actions)


def test_many_cases_are_printed_at_once(ledger, told):
    several = [told[Stage.OPEN], told[Stage.REPLIED]]
    offers = offers_for_many(ledger, several)
    assert "催办通知单 1 件" in names(offers)
    assert "办理结果反馈单 2 件" in names(offers)


def test_one_click_on_an_overdue_line_shows_its_reminder(ledger, qtbot):
    township.peopled(ledger)
    page = placed(Today(ledger), qtbot, ledger)
    settle()
    line = next(line for line in (row.line for row in page.lines._rows) if line.paper)
    seen = answer(lambda _: settle())
    page.lines.printed.emit(line)
    assert isinstance(seen.seen, PaperDialog)
    assert seen.seen.windowTitle() == "催办通知单"


def test_the_day_of_a_reception_is_printed_sheet_by_sheet(ledger, qtbot):
    draft = activities.ActivityDraft(TODAY, RECEPTION, place="太平镇中心联络站")
    heard = tuple(CaseDraft(TODAY, f"第{n}件事", raised_by=f"示例{n}", village="郭庄") for n in "甲乙")
    day = activities.add(ledger, draft, heard)
    page = placed(ReceptionPage(ledger), qtbot, ledger)
    page.arrive(day.id)
    settle()
    found = page.register.papers.offers
    assert len(found) == 2
    assert found[1].words == "这一天的登记表 2 份"


def test_an_outing_prints_its_record_and_the_list_prints_blanks(ledger, qtbot):
    out = activities.add(ledger, activities.ActivityDraft(TODAY, MOBILE, place="郭庄"), ())
    page = placed(OutingPage(ledger), qtbot, ledger)
    page.arrive(out.id)
    assert names(page.papers.offers) == ["流动联络站活动记录", "活动记录", "签到表"]
    page.begin_fresh()
    assert page.papers.isHidden()


def test_blanks_say_which_numbers_are_kept_for_them_once_they_are_kept(ledger, qtbot, shown, tmp_path, monkeypatch):
    window = QWidget()
    qtbot.addWidget(window)
    first = BlankDialog(window, ledger, VISIT)
    assert first.first == "2024-空表-0001"
    dialog = shown("visit", Asked(blank=3))
    assert len(dialog.paper.shown.sizes) >= 3
    assert BlankDialog(window, ledger, VISIT).first == "2024-空表-0001"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "空表.pdf"), ""))
    for _ in range(2):
        dialog.save_button.click()
        settle()
    again = BlankDialog(window, ledger, VISIT)
    assert again.first == "2024-空表-0004"
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (asked.append(given[2]), ("", ""))[1])
    ask_where(window, "保存代表履职档案", "代表履职档案", "pdf")
    assert str(tmp_path) not in asked[0]


def test_a_reminder_given_before_is_the_first_paper(ledger, told):
    case = told[Stage.OPEN]
    cases.advance(ledger, case.id, Act(Kind.URGE, TODAY, text="电话"))
    assert case_papers.offers(ledger, cases.get(ledger, case.id))[0].words == "催办通知单"


@pytest.fixture
def deputy(ledger):
    township.peopled(ledger)
    return deputies.get(ledger, deputies.candidates(ledger)[0][0])


def test_each_paper_of_a_deputy_is_shown(ledger, deputy, show_offer):
    for offer in deputy_papers.offers(ledger, deputy, 2024):
        dialog = show_offer(offer)
        assert dialog.paper.shown is not None, (offer.words, dialog.paper.view._empty._words.text())


def test_everybodys_files_go_into_a_folder(ledger, qtbot, deputy, tmp_path, monkeypatch):
    assert deputy
    page = placed(DeputiesPage(ledger), qtbot, ledger)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    with qtbot.waitSignal(page.filed) as filed:
        print_everybody(page, ledger, DEPUTY_FILE)
    (folder,) = [each for each in tmp_path.iterdir() if each.is_dir() and "档案" in each.name]
    assert len(list(folder.glob("*.pdf"))) == 8 + 1
    assert "共 8 份" in filed.args[0]
    assert filed.args[1] == folder


def test_everybodys_files_can_be_stopped_and_that_is_said_in_passing(ledger, qtbot, deputy, tmp_path, monkeypatch):
    assert deputy
    page = placed(DeputiesPage(ledger), qtbot, ledger)
    folder = tmp_path / "档案"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    with qtbot.waitSignal(page.news) as news, nothing_begins():
        print_everybody(page, ledger, DEPUTY_FILE)
        page.findChild(ProgressDialog).reject()
    assert news.args == ["已停止打印全部代表的档案，没有写入任何内容。"]
    assert list(folder.iterdir()) == []
