"""A briefing on the command line: a plain text is typeset, or an issue is written from the ledger."""

import json
from datetime import date, datetime

import openpyxl
import pypdfium2
import pytest
from docx import Document

from app.cli import door
from app.files import RESOURCES
from app.ledger import cases, figures
from app.ledger.custody import open_ledger
from app.ledger.figures import Period
from app.ledger.outgoing import departures
from app.rules.cases import Act, Kind
from tests import ledgers
from tests.books.briefings import BRIEFING


@pytest.fixture
def typeset(tmp_path, capsys):
    def run(*more, text=BRIEFING, encoding="utf-8"):
        source = tmp_path / "简报.txt"
        source.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        status = door.run(["briefing", "--text", str(source), *map(str, more)])
        return status, *capsys.readouterr()

    return run


def first_page(path):
    document = pypdfium2.PdfDocument(path.read_bytes())
    words = document[0].get_textpage().get_text_range()
    document.close()
    return words


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_text_becomes_a_pdf_whatever_windows_wrote_it_in(typeset, tmp_path, encoding):
    out = tmp_path / "a.pdf"
    status, said, err = typeset("--format", "pdf", "--out", out, encoding=encoding)
    assert (status, said) == (0, f"{out}\n")
    assert "代替" in err
    assert "第7期" in first_page(out)


def test_the_number_that_is_asked_for_stands_in_place_of_the_texts(typeset, tmp_path):
    out = tmp_path / "a.pdf"
    assert typeset("--format", "pdf", "--issue", "12", "--out", out)[0] == 0
    assert "第12期" in first_page(out)
    assert "第7期" not in first_page(out)


def test_a_text_becomes_a_word_document(typeset, tmp_path):
    out = tmp_path / "a.docx"
    assert typeset("--format", "docx", "--out", out) == (0, f"{out}\n", "")
    assert Document(out).paragraphs[0].text == "示例工作"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"", "没有文字"),
        (b" \n\n", "没有文字"),
        (bytes(range(256)) * 8, "不是文字文件"),
        (b"\0" * 2_000_001, "没有读取"),
    ],
)
def test_what_is_no_text_is_the_users_mistake_and_writes_nothing(typeset, tmp_path, text, says):
    out = tmp_path / "a.pdf"
    status, _, err = typeset("--format", "pdf", "--out", out, text=text)
    assert (status, err.count("\n")) == (1, 1)
    assert says in err
    assert not out.exists()


@pytest.mark.parametrize("name", ["没有.txt", "."])
def test_a_file_that_is_not_there_is_named(tmp_path, capsys, name):
    status = door.run(["briefing", "--text", str(tmp_path / name), "--format", "pdf", "--out", str(tmp_path / "a.pdf")])
    assert status == 1
    assert "找不到" in capsys.readouterr().err


def test_without_a_format_or_a_text_the_command_is_wrong(capsys, tmp_path):
    assert door.run(["briefing", "--format", "pdf", "--out", str(tmp_path / "a.pdf")]) == 2
    assert door.run(["briefing", "--text", "a.txt", "--format", "odt", "--out", str(tmp_path / "a.pdf")]) == 2


SENTENCE = "接待群众147人次，收集意见建议73条，解决问题51件"
YEAR_SO_FAR = ("--from", "2024-01-01", "--to", "2024-09-18", "--issue", "37", "--date", "2024-09-18")


@pytest.fixture
def sample(tmp_path):
    return ledgers.filled(tmp_path / "太平.liubu")


@pytest.fixture
def words():
    def read(paper):
        document = pypdfium2.PdfDocument(paper.read_bytes())
        said = "".join(page.get_textpage().get_text_range() for page in document)
        document.close()
        return "".join(said.split())

    return read


@pytest.fixture
def issued(sample, tmp_path, capsys):
    def run(form, *more):
        out = tmp_path / f"简报.{form}"
        status = door.run(
            ["briefing", "--ledger", str(sample), *YEAR_SO_FAR, "--format", form, "--out", str(out), *more]
        )
        return status, out, capsys.readouterr().err

    return run


def all_words(path):
    document = pypdfium2.PdfDocument(path.read_bytes())
    words = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return "".join(words.split())


def test_the_published_briefing_comes_out_of_the_sample_as_pdf(issued):
    status, out, _ = issued("pdf", "--album", "30")
    assert status == 0
    words = all_words(out)
    assert SENTENCE in words
    for part in ("第37期", "原阳县太平镇人大主席团", "2024年9月18日", "专辑（三十）", "供稿）", "送：", "发：", "印发"):
        assert part in words


def test_the_same_comes_as_a_word_document(issued):
    status, out, _ = issued("docx")
    assert status == 0
    assert SENTENCE in "".join(paragraph.text for paragraph in Document(out).paragraphs)


def test_the_same_comes_as_a_workbook_of_figures_and_their_rows(issued):
    status, out, _ = issued("xlsx")
    assert status == 0
    book = openpyxl.load_workbook(out)
    found = {tuple(row[1:5:2]): row[4] for row in book["数字"].iter_rows(min_row=3, values_only=True)}
    mobile = "活动类型：流动联络站"
    assert [found[label, mobile] for label in ("接待群众（人次）", "收集意见建议（条）", "解决（件）")] == [147, 73, 51]
    rows = list(book[book.sheetnames[-1]].iter_rows(min_row=3, values_only=True))
    assert rows[-1][0] == "合计"


def test_the_title_and_the_template_that_are_asked_for_are_taken(issued):
    status, out, _ = issued("docx", "--title", "示例标题", "--template", "xiuwu")
    assert status == 0
    words = [paragraph.text for paragraph in Document(out).paragraphs]
    assert "* 示例标题" in words
    assert any("选民点单" in each for each in words)


def test_every_export_is_entered_in_the_journal(issued, sample):
    assert issued("pdf")[0] == 0
    ledger = open_ledger(sample, clock=lambda: None)
    last = departures(ledger, 1)[0]
    ledger.close()
    assert (last.what, last.since, last.until) == ("简报2024年第37期", "2024-01-01", "2024-09-18")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--from", "2024-01-01", "--to", "2024-09-18"), "缺少--issue"),
        (("--from", "2024-01-01", "--issue", "1"), "缺少--to"),
        (("--text", __file__, "--album", "3"), "写了 --text 就用不上 --album"),
        (("--text", __file__, "--from", "2024-01-01"), "用不上 --from"),
        (("--issue", "3"), "写 --text 文件，或 --from"),
    ],
)
def test_what_belongs_to_another_way_of_asking_is_refused(capsys, tmp_path, arguments, says):
    out = tmp_path / "a.pdf"
    assert door.run(["briefing", *arguments, "--format", "pdf", "--out", str(out)]) == 2
    assert says in capsys.readouterr().err
    assert not out.exists()


def test_a_text_has_no_figures_to_be_put_in_a_workbook(typeset, tmp_path):
    status, _, err = typeset("--format", "xlsx", "--out", tmp_path / "a.xlsx")
    assert (status, "pdf 或 docx" in err) == (2, True)


@pytest.mark.parametrize(
    ("more", "says"), [(("--issue", "0"), "期号写1到9999"), (("--template", "没有"), "没有叫“没有”的简报模板")]
)
def test_a_mistake_is_one_sentence_and_writes_nothing(issued, more, says):
    status, out, err = issued("pdf", *more)
    assert (status, err.count("\n")) == (1, 1)
    assert says in err
    assert not out.exists()


def test_an_issue_is_frozen_when_its_paper_stands(issued, sample, capsys):
    assert issued("pdf", "--freeze", "--album", "30")[0] == 0
    assert door.run(["briefing", "--list", "--json", "--ledger", str(sample)]) == 0
    (line,) = json.loads(capsys.readouterr().out)
    assert (line["year"], line["issue"], line["album"], line["voided"]) == (2024, 37, 30, None)
    status, out, err = issued("docx", "--freeze")
    assert (status, out.exists()) == (1, False)
    assert "2024年第37期已于2024年9月18日印发" in err


def test_what_differs_today_is_shown_with_its_reason_and_the_issue_is_printed_as_it_was(
    issued, sample, tmp_path, capsys
):
    assert issued("docx", "--freeze")[0] == 0
    asked = ["briefing", "--show", "37", "--year", "2024", "--ledger", str(sample)]
    assert door.run([*asked, "--json"]) == 0
    before = json.loads(capsys.readouterr().out)
    assert before["differences"] == []
    assert any(SENTENCE in text for text in before["text"])
    ledger = open_ledger(sample, clock=lambda: datetime(2024, 12, 31, 9))
    row = figures.rows(ledger, "opinions", Period(date(2024, 1, 1), date(2024, 9, 18)), kind="流动联络站")[0]
    cases.advance(ledger, row.id, Act(Kind.VOID, date(2024, 12, 31), reason="登重了"))
    ledger.close()
    assert door.run([*asked, "--json"]) == 0
    after = json.loads(capsys.readouterr().out)
    assert (after["text"], after["figures"]) == (before["text"], before["figures"])
    (change,) = (each for each in after["differences"] if "流动" in each["scope"] and each["label"].startswith("收集"))
    assert (change["issued"], change["today"]) == (73, 72)
    assert change["rows"] == [{"record": row.record, "issued": 1, "today": 0, "why": "已于2024年12月31日作废：登重了"}]
    assert door.run(asked) == 0
    assert "印发73，现在72" in capsys.readouterr().out
    again = tmp_path / "再印.docx"
    assert door.run([*asked, "--format", "docx", "--out", str(again)]) == 0
    assert SENTENCE in "".join(paragraph.text for paragraph in Document(again).paragraphs)


def test_a_number_that_leaves_others_out_is_said(issued, sample):
    assert issued("pdf", "--freeze")[0] == 0
    status, _, err = issued("pdf", "--issue", "40")
    assert status == 0
    assert "2024年还缺第38、39期" in err


def test_an_issue_that_never_went_out_is_the_users_mistake(sample, capsys):
    assert door.run(["briefing", "--show", "5", "--year", "2024", "--ledger", str(sample)]) == 1
    assert "2024年没有印发过第5期简报" in capsys.readouterr().err


def test_a_frozen_issue_whose_paper_cannot_be_written_is_not_frozen(sample, tmp_path, capsys):
    gone = tmp_path / "没有" / "这个" / "简报.pdf"
    arguments = ["briefing", "--ledger", str(sample), *YEAR_SO_FAR, "--freeze", "--format", "pdf", "--out", str(gone)]
    assert door.run(arguments) == 4
    capsys.readouterr()
    assert door.run(["briefing", "--list", "--json", "--ledger", str(sample)]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_a_unit_keeps_a_template_of_its_own_and_goes_by_it(sample, tmp_path, issued, capsys):
    own = tmp_path / "示例镇.toml"
    own.write_text(
        'title = "示例镇的"\nmasthead = "示例简报"\n[[parts]]\ntext = "{期间}，收集意见{opinions}条。"\n',
        encoding="utf-8",
    )
    asked = ["briefing", "--templates", "--ledger", str(sample)]
    assert door.run([*asked, "--add", str(own), "--use", "示例镇", "--json"]) == 0
    known = {each["key"]: each for each in json.loads(capsys.readouterr().out)}
    assert (known["示例镇"]["title"], known["示例镇"]["current"], known["taiping"]["current"]) == (
        "示例镇的",
        True,
        False,
    )
    _, out, _ = issued("docx")
    words = [paragraph.text for paragraph in Document(out).paragraphs]
    assert words[0] == "示例简报"
    assert "2024年1月1日至9月18日，收集意见270条。" in words


def test_a_template_with_a_mistake_is_refused_with_its_line(sample, tmp_path, capsys):
    own = tmp_path / "示例镇.toml"
    own.write_text(
        'title = "示例镇的"\nmasthead = "示例简报"\n[[parts]]\ntext = "收集意见{意见数}条。"\n', encoding="utf-8"
    )
    asked = ["briefing", "--templates", "--ledger", str(sample)]
    assert door.run([*asked, "--add", str(own)]) == 1
    assert "示例镇.toml 第4行：没有叫“意见数”" in capsys.readouterr().err
    assert door.run([*asked, "--json"]) == 0
    assert "示例镇" not in {each["key"] for each in json.loads(capsys.readouterr().out)}


HEAD = (
    *("--masthead", "示例简报", "--issuer", "甲镇人大主席团", "--issuer", "乙镇人大主席团"),
    *("--sent", "主送：示例县人大常委会", "--sent", "抄送：示例办公室", "--printed-by", "甲镇{date}印发"),
)


def test_head_and_foot_are_asked_for_and_kept_for_the_issues_that_follow(issued, words):
    status, out, _ = issued("pdf", *HEAD, "--date", "2024-09-18")
    said = words(out)
    assert status == 0
    for part in ("示例简报", "甲镇人大主席团", "乙镇人大主席团", "主送：示例县人大常委会", "抄送：示例办公室"):
        assert part in said
    assert "甲镇2024年9月18日印发" in said
    assert "示例简报" not in words(issued("pdf")[1])
    assert issued("pdf", *HEAD, "--keep-imprint")[0] == 0
    assert "示例简报" in words(issued("pdf")[1])


def test_a_chart_of_the_units_template_stands_in_every_form(issued, words, sample, tmp_path, capsys):
    text = (RESOURCES / "briefings" / "general.toml").read_text(encoding="utf-8")
    own = tmp_path / "示例镇.toml"
    text = text.replace('title = "通用"', 'title = "示例镇的"', 1)
    own.write_text(f'{text}\n[[parts]]\nchart = "opinions by level|同比"\n', encoding="utf-8")
    assert door.run(["briefing", "--templates", "--add", str(own), "--ledger", str(sample)]) == 0
    capsys.readouterr()
    _, out, _ = issued("pdf", "--template", "示例镇")
    assert "收集意见建议（条），按难度级别" in words(out)
    assert "小事" in words(out)
    assert any("按难度级别" in line.text for line in Document(issued("docx", "--template", "示例镇")[1]).paragraphs)
    assert "图1" in openpyxl.load_workbook(issued("xlsx", "--template", "示例镇")[1]).sheetnames
