"""The page where briefings are written: figures that follow the ledger, paper, and issues that stay."""

from datetime import date

import openpyxl
import pypdfium2
import pytest
from docx import Document
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ledger import briefings, cases, drafts, figures
from app.ledger.figures import Period
from app.rules.briefings import Part
from app.rules.cases import Act, Kind
from app.ui import theme
from app.ui.pages.briefing import BriefingPage
from app.ui.pages.briefing import composer as composing
from app.ui.pages.briefing.composer import Composer
from app.ui.pages.briefing.issued import IssuedPanel
from app.ui.pages.briefing.linked import LinkedText
from tests.ui import township
from tests.ui.asked import answer
from tests.ui.hearing import placed

PERIOD = Period(date(2024, 1, 1), date(2024, 7, 18))


@pytest.fixture
def page(ledger, qtbot):
    township.many(ledger, 5)
    return placed(BriefingPage(ledger), qtbot, ledger)


@pytest.fixture
def read(page, qtbot):
    """Wait until the page shows what the ledger says now."""

    def wait():
        asked = page.composer._asked
        qtbot.waitUntil(lambda: page.composer.shown_reading == asked and bool(asked))

    return wait


@pytest.fixture
def drafted(ledger, page, read):
    key = briefings.keep_draft(ledger, briefings.begin(ledger, PERIOD, 3, template="general"))
    page.arrive(key)
    read()
    return key


def opinions(ledger):
    return figures.figures(ledger, PERIOD)["opinions"]


def paragraph(page):
    """The paragraph in hand: the first one, with the figures of the period."""
    return page.composer.sections.words


def test_where_a_draft_is_written_and_an_issue_shown_is_made_for_the_first_one(page, ledger):
    page.arrive("")
    assert page.may_leave()
    assert (page.findChild(Composer), page.findChild(IssuedPanel)) == (None, None)
    page.arrive(briefings.keep_draft(ledger, briefings.begin(ledger, PERIOD, 3, template="general")))
    assert page.stack.currentWidget() is page.findChild(Composer)
    assert page.findChild(IssuedPanel) is None


def test_an_empty_page_says_what_it_is_for_and_how_to_begin(page):
    assert page.empty.button.isVisible()
    assert "从台账的数字" in page.purpose
    assert page.subtitle == "草稿 0 期，印发 0 期"


def test_an_issue_begins_from_the_units_template(page, ledger):
    def fill(dialog):
        dialog.form.fill({"number": 5, "period": "2024.6", "briefing_template": "通用"})
        dialog.try_accept()

    answer(fill)
    page.begin()
    (line,) = briefings.unfinished(ledger)
    assert (line.draft.number, line.draft.since, line.draft.form.key) == (5, date(2024, 6, 1), "general")
    assert page.stack.currentWidget() is page.composer


def test_figures_stand_in_the_text_as_signs_that_say_what_the_ledger_says(page, ledger, drafted):
    text = paragraph(page)
    assert "{opinions}" in text.codes()
    assert page.composer.proof.words["{opinions}"] == str(opinions(ledger))
    assert "{opinions}" in text.text()
    assert "{" not in text.toPlainText()


def test_a_draft_follows_the_ledger(page, ledger, drafted, read, qtbot):
    before = opinions(ledger)
    row = figures.rows(ledger, "opinions", PERIOD)[0]
    cases.advance(ledger, row.id, Act(Kind.VOID, ledger.today, reason="登重了"))
    qtbot.waitUntil(lambda: page.composer.proof.words["{opinions}"] == str(before - 1))


def test_what_is_typed_is_kept_and_comes_back(page, ledger, drafted, qtbot):
    text = paragraph(page)
    cursor = text.textCursor()
    cursor.setPosition(0)
    text.setTextCursor(cursor)
    QTest.keyClicks(text, "abc")
    page.composer.keep_if_waiting()
    (line,) = briefings.unfinished(ledger)
    assert any(part.text.startswith("abc") and "{opinions}" in part.text for part in line.draft.form.parts)
    again = placed(BriefingPage(ledger), qtbot, ledger)
    again.arrive(drafted)
    assert again.composer.sections.words.text().startswith("abc")


def test_a_click_on_a_number_opens_its_rows(page, ledger, drafted):
    page.composer.sections.words.figure_chosen.emit("{opinions}")
    assert page.composer.views.value() == "figures"
    assert {row.record for row in page.composer.figures.shown} == {
        row.record for row in figures.rows(ledger, "opinions", PERIOD)
    }


def test_a_row_leads_to_its_entry(page, ledger, drafted):
    gone = []
    page.go.connect(lambda *where: gone.append(where))
    page.composer.sections.words.figure_chosen.emit("{opinions}")
    page.composer.figures.rows.opened.emit(0)
    assert gone == [("cases", page.composer.figures.shown[0].id)]


def test_a_figure_is_inserted_where_the_cursor_stands(page, drafted):
    def fill(dialog):
        dialog.form.fill(
            {
                "figure": "收集意见建议（条）",
                "stretch": "今年以来",
                "manner": "余",
                "group": "活动类型",
                "name": "流动联络站",
            }
        )
        dialog.try_accept()

    answer(fill)
    page.composer.insert_figure()
    assert "{opinions|活动类型=流动联络站|今年以来|余}" in paragraph(page).text()


def test_a_group_without_a_name_is_refused_at_its_field(page, drafted):
    seen = []

    def fill(dialog):
        dialog.form.fill({"figure": "收集意见建议（条）", "group": "活动类型"})
        dialog.try_accept()
        seen.append(dialog.form.fields["name"].error)
        dialog.reject()

    answer(fill)
    page.composer.insert_figure()
    assert "一起写" in seen[0]


def test_a_chart_is_put_under_the_paragraph_in_hand_and_taken_away_again(page, ledger, drafted, read, qtbot):
    seen = []

    def fill(dialog):
        seen.append(tuple(dialog.by._candidates.texts))
        dialog.form.fill({"figure": "收集意见建议（条）", "by": "来源", "beside": "并列"})
        dialog.draw()
        qtbot.waitUntil(lambda: dialog.view.chart is not None and "按来源" in dialog.view.chart.title)
        dialog.try_accept()

    answer(fill)
    page.composer.insert_chart()
    assert "处理方式" in seen[0]
    part = page.composer.sections.in_hand
    assert part.chart == "opinions by source|同比"
    assert page.composer.sections.chart.words.text() == "图表：收集意见建议（条），按来源，与上年同期并列"
    page.composer.keep_if_waiting()
    read()
    (line,) = briefings.unfinished(ledger)
    assert part in line.draft.form.parts
    charts = page.composer.proof.composed.briefing.charts
    (chart,) = (each for each in charts if each.title.endswith("按来源"))
    assert sum(bar.value for bar in chart.bars) == opinions(ledger)
    page.composer.sections.chart.dropped.emit()
    assert page.composer.sections.in_hand.chart == ""
    assert page.composer.sections.chart.isHidden()


def test_only_ways_that_part_the_figure_are_offered_for_a_chart(page, drafted):
    seen = []

    def fill(dialog):
        dialog.form.fill({"figure": "具体问题（个）"})
        dialog.figure.edited.emit()
        seen.append((tuple(dialog.by._candidates.texts), dialog.words("by")))
        dialog.reject()

    answer(fill)
    page.composer.insert_chart()
    assert seen == [(("专项",), "专项")]


def test_a_chart_of_nothing_says_so_before_it_is_put_in(page, drafted, qtbot):
    seen = []

    def fill(dialog):
        dialog.form.fill({"figure": "发放资料（份）", "by": "月份", "stretch": "上年同期"})
        dialog.draw()
        qtbot.waitUntil(lambda: dialog.view.words == "本期没有")
        seen.append(dialog.view.image)
        dialog.reject()

    answer(fill)
    page.composer.insert_chart()
    assert seen == [None]


def test_sections_are_added_moved_and_taken_out(page, drafted):
    sections = page.composer.sections
    many = len(sections.parts)
    sections.add_paragraph()
    assert len(sections.parts) == many + 1
    at = sections.parts.index(Part(text="新的段落。"))
    sections.shift(-1)
    assert sections.parts.index(Part(text="新的段落。")) == at - 1
    sections.drop()
    assert len(sections.parts) == many
    sections.add_article()
    assert Part(title="新的文章") in sections.parts


def test_the_preview_is_the_paper(page, drafted, qtbot):
    page.composer.views.set_value("paper")
    with qtbot.waitSignal(page.composer.paper.laid):
        page.composer.views.chosen.emit("paper")
    assert page.composer.paper.shown is not None
    assert page.composer.paper.shown.paper.suffix == ".pdf"


@pytest.mark.parametrize("form", ["pdf", "docx", "xlsx"])
def test_a_draft_is_exported(page, ledger, drafted, tmp_path, monkeypatch, qtbot, form):
    out = tmp_path / f"简报.{form}"
    monkeypatch.setattr("app.ui.pages.briefing.composer.ask_where", lambda *_: out)
    with qtbot.waitSignal(page.filed):
        page.composer.export(form)
    number = str(opinions(ledger))
    if form == "docx":
        assert f"收集意见建议{number}条" in "".join(each.text for each in Document(out).paragraphs)
    if form == "xlsx":
        assert "数字" in openpyxl.load_workbook(out).sheetnames
    assert out.stat().st_size > 1000


def test_an_issue_stays_and_what_differs_is_shown_with_its_reason(page, ledger, drafted, qtbot):
    before = opinions(ledger)
    answer(lambda dialog: dialog.accept())
    page.composer.issue()
    (line,) = briefings.listing(ledger)
    assert (line.number, page.key) == (3, line.id)
    assert drafts.forms(ledger) == ()
    assert page.stack.currentWidget() is page.issued
    qtbot.waitUntil(lambda: "与今天的台账一致" in page.issued.state.text())
    row = figures.rows(ledger, "opinions", PERIOD)[0]
    cases.advance(ledger, row.id, Act(Kind.VOID, ledger.today, reason="登重了"))
    qtbot.waitUntil(lambda: "与今天的台账不同" in page.issued.state.text())
    change = next(each for each in page.issued.changes if each.figure.link.key == "opinions")
    assert (change.figure.value, change.value) == (before, before - 1)
    assert "登重了" in change.rows[0].why
    frozen = briefings.get(ledger, line.id)
    assert any(f"收集意见建议{before}条" in each.words for each in frozen.briefing.articles[0].paragraphs)


def test_head_and_foot_are_written_for_one_issue(page, ledger, drafted, read):
    form = page.composer.imprint
    assert "{印发日期}印发" in form.printed_by.text()
    form.form.fill({"masthead": "示例简报", "issuer": "甲镇人大主席团\n乙镇人大主席团"})
    form.form.fill({"sent": "主送：示例县人大常委会\n抄送：示例办公室"})
    form.edited.emit()
    page.composer.keep_if_waiting()
    read()
    briefing = page.composer.proof.composed.briefing
    assert (briefing.masthead, briefing.issuer) == ("示例简报", ("甲镇人大主席团", "乙镇人大主席团"))
    assert briefing.sent == (("主送", "示例县人大常委会"), ("抄送", "示例办公室"))
    assert briefing.printed_by.endswith("日印发")
    assert briefings.begin(ledger, PERIOD, 4, template="general").form.masthead == "人大工作简报"


def test_where_letters_are_large_head_and_foot_roll_and_no_field_is_squeezed(application, ledger, qtbot):
    theme.dress(application, scheme="light", scale=1.5)
    township.many(ledger, 5)
    page = placed(BriefingPage(ledger), qtbot, ledger)
    page.resize(1114, 650)
    page.arrive(briefings.keep_draft(ledger, briefings.begin(ledger, PERIOD, 3, template="general")))
    page.composer.views._choose(1)
    QApplication.processEvents()
    fields = page.composer.imprint.form.fields
    assert [key for key, each in fields.items() if each.height() < each.sizeHint().height()] == []


def test_head_and_foot_are_kept_for_the_issues_that_follow_until_the_template_is_gone_by_again(page, ledger, drafted):
    form = page.composer.imprint
    form.form.fill({"masthead": "示例简报", "sent": "送：示例县人大常委会"})
    form.keeping.emit()
    later = briefings.begin(ledger, PERIOD, 4, template="general").form
    assert (later.masthead, later.sent) == ("示例简报", ("送：示例县人大常委会",))
    form.reset.emit()
    assert form.masthead.text() == "人大工作简报"
    assert briefings.begin(ledger, PERIOD, 4, template="general").form.masthead == "人大工作简报"


def test_nothing_goes_out_without_a_masthead(page, ledger, drafted, monkeypatch):
    page.composer.imprint.form.fill({"masthead": ""})
    page.composer.imprint.edited.emit()
    monkeypatch.setattr(composing, "ask", lambda *_, **__: True)
    page.composer.issue()
    assert briefings.listing(ledger) == ()
    assert page.composer.views.value() == "imprint"
    assert page.composer.imprint.masthead.error


def test_a_draft_is_printed_marked_as_one_and_entered(page, ledger, drafted, qtbot, monkeypatch):
    printed = []
    monkeypatch.setattr(page.composer.paper, "print", printed.append)
    page.composer.form.fill({"number": 8})
    page.composer.form.edited.emit()
    page.composer.print()
    qtbot.waitUntil(lambda: bool(printed))
    assert printed == ["简报第8期草稿"]
    assert page.composer.views.value() == "paper"
    shown = page.composer.paper.shown
    document = pypdfium2.PdfDocument(shown.paper.read_bytes())
    words = document[0].get_textpage().get_text_range()
    document.close()
    assert "草稿" in words
    assert "第8期" in words
    page.composer.paper._leave.printed(shown.paper, "示例打印机")
    with ledger.connection() as connection:
        last = connection.exec_driver_sql("SELECT action, after FROM journal ORDER BY seq DESC LIMIT 1").one()
    assert "草稿" in "".join(map(str, last))


def test_who_turns_away_before_the_paper_is_there_prints_nothing(page, drafted, qtbot, monkeypatch):
    printed = []
    monkeypatch.setattr(page.composer.paper, "print", printed.append)
    page.composer.print()
    page.composer.views.chosen.emit("text")
    with qtbot.waitSignal(page.composer.paper.laid):
        page.composer.views.chosen.emit("paper")
    assert printed == []


def test_what_was_exported_of_a_draft_is_not_marked(page, drafted, tmp_path, monkeypatch, qtbot):
    out = tmp_path / "简报.pdf"
    monkeypatch.setattr("app.ui.pages.briefing.composer.ask_where", lambda *_: out)
    with qtbot.waitSignal(page.filed):
        page.composer.export("pdf")
    document = pypdfium2.PdfDocument(out.read_bytes())
    assert "草稿" not in document[0].get_textpage().get_text_range()
    document.close()


def test_a_number_that_is_taken_is_refused_at_its_field(page, ledger, drafted, read):
    briefings.issue(ledger, briefings.begin(ledger, PERIOD, 3))
    page.take(drafted)
    read()
    assert "这个期号重了" in page.composer.remarks.text()
    answer(lambda dialog: dialog.accept())
    page.composer.issue()
    assert "已于" in page.composer.form.number.error
    assert len(briefings.listing(ledger)) == 1


def test_days_in_the_wrong_order_are_refused_at_their_field(page, drafted):
    page.composer.form.fill({"until": date(2023, 1, 1)})
    page.composer.keep()
    assert "早于起日" in page.composer.form.until.error


def test_nothing_goes_out_that_is_not_what_stands_in_sight(page, ledger, drafted, tmp_path, monkeypatch):
    page.composer.form.fill({"since": date(2024, 8, 1), "until": date(2024, 7, 1)})
    page.composer.form.edited.emit()
    monkeypatch.setattr(composing, "ask", lambda *_, **__: True)
    monkeypatch.setattr(composing, "ask_where", lambda *_: tmp_path / "简报.pdf")
    page.composer.issue()
    page.composer.export("pdf")
    assert briefings.listing(ledger) == ()
    assert not list(tmp_path.glob("简报*"))
    assert page.composer.form.until.error == "止日早于起日，请改正。"


def test_words_are_kept_though_a_number_beside_them_cannot_be(page, ledger, drafted):
    page.composer.form.fill({"number": None})
    QTest.keyClicks(paragraph(page), "abc")
    page.composer.keep_if_waiting()
    (line,) = briefings.unfinished(ledger)
    assert any("abc" in part.text for part in line.draft.form.parts)
    assert line.draft.number == 3


def test_a_voided_issue_says_so(page, ledger):
    issue = briefings.issue(ledger, briefings.begin(ledger, PERIOD, 3))
    page.arrive(issue.line.id)
    answer(lambda dialog: (dialog.reason_field.set_value("示例理由"), dialog.try_accept()))
    page.issued.void()
    (line,) = briefings.listing(ledger)
    assert line.void_reason == "示例理由"


def test_a_draft_that_is_not_wanted_is_thrown_away(page, ledger, drafted):
    answer(lambda dialog: dialog.accept())
    page.composer.throw()
    assert briefings.unfinished(ledger) == ()
    assert page.stack.currentWidget() is page.nothing


def test_a_text_that_was_written_elsewhere_becomes_a_draft(page, ledger, tmp_path, monkeypatch):
    text = tmp_path / "简报.txt"
    text.write_text("示例工作\n\n第 7 期\n\n2024 年 6 月 3 日\n\n示例文章\n\n示例正文{甲}。\n", encoding="utf-8")
    monkeypatch.setattr("app.ui.pages.briefing.page.ask_text", lambda _: text)

    def fill(dialog):
        dialog.form.fill({"number": 7, "period": "2024.6"})
        dialog.try_accept()

    answer(fill)
    page.import_text()
    (line,) = briefings.unfinished(ledger)
    assert line.draft.form.masthead == "示例工作"
    assert any("示例正文｛甲｝。" in part.text for part in line.draft.form.parts)


def test_a_text_with_figures_is_copied_and_pasted_whole(qtbot):
    text = LinkedText()
    qtbot.addWidget(text)
    text.set_text("接待{voters_received|今年以来}人次，\n收集{opinions}条。")
    text.selectAll()
    data = text.createMimeDataFromSelection()
    assert data.text() == "接待{voters_received|今年以来}人次，\n收集{opinions}条。"
    other = LinkedText()
    qtbot.addWidget(other)
    pasted = QMimeData()
    pasted.setText(data.text())
    other.insertFromMimeData(pasted)
    assert other.codes() == ("{voters_received|今年以来}", "{opinions}")
    assert other.text() == text.text()


def test_backspace_takes_a_whole_figure_away(qtbot):
    text = LinkedText()
    qtbot.addWidget(text)
    text.set_text("共{opinions}条")
    cursor = text.textCursor()
    cursor.setPosition(2)
    text.setTextCursor(cursor)
    QTest.keyClick(text, Qt.Key.Key_Backspace)
    assert text.text() == "共条"


def test_a_click_beside_a_figure_is_no_click_on_it(qtbot):
    text = LinkedText()
    qtbot.addWidget(text)
    text.resize(400, 100)
    text.set_text("共{opinions}条")
    text.set_words({"{opinions}": "1234567"})
    text.show()
    before = text.textCursor()
    before.setPosition(1)
    box = text.cursorRect(before)
    assert text.code_at(box.center() + QPoint(20, 0)) == "{opinions}"
    assert text.code_at(QPoint(2, box.center().y())) == ""
    assert text.code_at(QPoint(390, 90)) == ""
