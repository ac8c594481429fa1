"""docs/books-and-forms.md against the shelf of books, the shelf of forms, and real papers."""

from datetime import date, datetime
from pathlib import Path

import pytest

from app.books.forms.orders import ASSIGNMENT
from app.books.forms.shelf import FORMS
from app.books.forms.visits import VISIT
from app.books.shelf import REGISTERS, SIX
from app.cli import door
from app.cli.table import VERBS
from app.ledger import cases
from app.ledger.custody import open_ledger
from app.ledger.numbers import ACTIVITY_SERIES, OTHER_SERIES, PROPOSAL_SERIES, SERIES
from app.ledger.papers import MOST_BLANKS, Spending, reserve_pad
from app.ledger.papers.numbers import issue
from app.rules.profiles import PROFILE_NAMED, PUBLIC, Shown
from tests.docs.pages import code, commands, headings, options, page, section, table, tables

PAGE = page("books-and-forms.md")
TOLD = {code(name)[0]: (title, about, more) for name, title, about, more in table(section(PAGE, "## 表"))}
EXAMPLES = commands(section(PAGE, "## 试一试"))
SPELLED = {"since": "from", "until": "to"}  # where the option is called otherwise than what is asked
BY_HAND = "供手工填写"  # what holds only where no points are worked out


def about(name):
    _, wanted, more = TOLD[name]
    return options(wanted) | options(more)


@pytest.mark.parametrize(("heading", "books"), [("## 六簿", SIX), ("## 其他登记簿", REGISTERS)])
def test_every_book_has_its_columns(heading, books):
    text = section(PAGE, heading)
    assert headings(text) == [f"`{book.name}` {book.title}" for book in books]
    for book in books:
        lines = section(text, f"### `{book.name}`").strip().splitlines()
        assert lines[0].split("、") == [field.label for field in book.fields]
        notes = [part.rstrip("。") for note in book.notes for part in note.split("；") if BY_HAND not in part]
        assert all(note in "".join(lines[1:]) for note in notes)


def test_every_form_is_told_by_its_name_and_no_other():
    assert {name: title for name, (title, *_) in TOLD.items()} == {form.name: form.called for form in FORMS.values()}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_form_is_told_with_the_options_that_it_has_a_use_for(form):
    assert about(form.name) - {"--blank"} == declared(form) | ({"--all"} if form.everybody else set())


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_what_a_form_is_about_stands_before_what_else_it_looks_at(form):
    wanted = options(TOLD[form.name][1])
    assert {spelled(each) for way in form.ways for each in way.needs} <= wanted


def declared(form):
    return {spelled(each) for way in (*form.ways, *form.blanks) for each in way.known}


def spelled(option):
    return f"--{SPELLED.get(option, option)}"


def test_the_examples_do_what_is_promised(ledger, capsys):
    for arguments, status in EXAMPLES:
        assert door.run(arguments) == status, (arguments, capsys.readouterr().err)
        out = Path(arguments[arguments.index("--out") + 1]) if "--out" in arguments else None
        assert status or out is None or out.is_dir() or out.read_bytes().startswith((b"%PDF", b"PK"))


@pytest.mark.parametrize("name", FORMS)
def test_every_form_has_an_example_and_a_blank(name, ledger, capsys):
    assert any(arguments[:2] == ["form", name] and not status for arguments, status in EXAMPLES)
    assert door.run(["method", "xiuwu", "--ledger", str(ledger)]) == 0
    assert door.run(["form", name, "--blank", "1", "--out", "空白.pdf", "--ledger", str(ledger)]) == 0
    assert Path("空白.pdf").read_bytes().startswith(b"%PDF")
    capsys.readouterr()


def test_the_options_told_are_options_of_the_verb():
    [flags] = [{flag for names, _ in settings for flag in names} for name, _, _, settings in VERBS if name == "form"]
    assert {option for name in TOLD for option in about(name)} <= flags


def test_official_numbers_and_pads_are_told():
    text = section(PAGE, "### 字号和空白表的编号")
    words, pads = ({code(name)[0]: word for name, word in rows} for rows in tables(text))
    assert words == {form.name: form.series for form in FORMS.values() if form.series}
    assert pads == {form.name: form.pad for form in FORMS.values() if form.pad}
    assert f"一次最多 {MOST_BLANKS} 份" in text


def test_numbers_are_written_as_told(ledger):
    text = section(PAGE, "### 字号和空白表的编号")
    kept = open_ledger(Path(ledger), clock=lambda: datetime(2024, 12, 31, 9))
    case = cases.find(kept, "2024-接-003")
    assert issue(kept, ASSIGNMENT, "cases", case.id, on=date(2024, 2, 1)) in code(text)
    assert reserve_pad(kept, VISIT, 1, Spending())[0] in code(text)
    kept.close()


def test_the_series_of_numbers_are_told():
    meanings = dict(table(section(PAGE, "## 编号")))
    assert meanings == {series: f"来源是{source}的意见" for source, series in SERIES.items()} | {
        OTHER_SERIES: "其他来源的意见",
        PROPOSAL_SERIES: "代表建议",
        ACTIVITY_SERIES: "活动",
    }


SAID_OF = {
    "voter": ("全名", "李某", ""),
    "voter_phone": ("全印", "138****5678", "不印"),
    "home": ("全印", "只印村", "不印"),
    "deputy_phone": ("全印", "", "不印"),
    "numbers": ("全印", "", "不印"),
}  # how whole, partly and not at all are said of each


def test_each_profile_shows_what_its_row_says():
    profiles, _ = tables(section(PAGE, "### 使用范围"))
    assert [code(row[0])[0] for row in profiles] == list(PROFILE_NAMED)
    for name, *told in profiles:
        shown = [getattr(PROFILE_NAMED[code(name)[0]], key) for key in SAID_OF]
        assert told == [words[list(Shown).index(each)] for words, each in zip(SAID_OF.values(), shown, strict=True)]


def test_the_usual_profile_of_each_form_is_the_declared_one():
    _, usual = tables(section(PAGE, "### 使用范围"))
    told = {code(name)[0]: set(code(forms.split("，以及")[0])) for name, forms in usual}
    declared = {name: {each.name for each in FORMS.values() if each.profile.name == name} for name in PROFILE_NAMED}
    assert told == declared | {"内部全量": set()}
    assert "其余" in usual[-1][1]


def test_the_public_ones_are_those_that_honour_it():
    also = section(PAGE, "### 使用范围").split("有公开版的是")[1].split("：")[0]
    assert set(code(also)) == {form.name for form in FORMS.values() if form.published and form.profile is not PUBLIC}


def test_the_official_papers_are_those_that_number_their_pages_so():
    official = [form for form in FORMS.values() if form.official]
    assert [form.name for form in official] == [
        *("assignment-letter", "reply-letter", "reply", "notice", "solicitation", "station-notice"),
        *("station-report", "session-notice", "session-agenda", "session-minutes"),
    ]
    assert "公告、函、会议通知、议程、纪要和反馈单是公文" in PAGE
