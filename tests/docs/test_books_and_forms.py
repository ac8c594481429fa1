"""docs/books-and-forms.md against the shelf of books, the shelf of forms, and real papers."""

from datetime import date, datetime
from pathlib import Path

import pytest

from app.books.papers import Form
from app.books.shelf import REGISTERS, SIX
from app.cli import door
from app.cli.table import VERBS
from app.desk import asked
from app.desk.asked import Asked
from app.desk.forms.shelf import NAMES
from app.ledger import cases
from app.ledger.custody import open_ledger
from app.ledger.numbers import ACTIVITY_SERIES, OTHER_SERIES, PROPOSAL_SERIES, SERIES
from app.ledger.papers import MOST_BLANKS, reserve_pad
from app.ledger.papers.numbers import PADS, WORDS, issue
from tests.docs.pages import code, commands, headings, options, page, section, table, tables

PAGE = page("books-and-forms.md")
FORMS = {code(name)[0]: (title, about, more) for name, title, about, more in table(section(PAGE, "## 表"))}
EXAMPLES = commands(section(PAGE, "## 试一试"))
FIELDS = {
    "case": "case",
    "cases": "case",
    "activity": "activity",
    "activities": "activity",
    "since": "from",
    "until": "to",
}  # of what is asked, where the option is called otherwise
BY_HAND = "供手工填写"  # what holds only where no points are worked out
BY_THE_VERB = {"--all", "--blank"}  # what every form has, and what is no form's business


class Watched(Asked):
    """What is asked of a form, noting what the form looks at."""

    __slots__ = ()
    seen: set[str] = set()  # noqa: RUF012 — of one test at a time

    def __getattribute__(self, name):
        if name in Asked.__slots__:
            Watched.seen.add(f"--{FIELDS.get(name, name)}")
        return super().__getattribute__(name)


def about(name):
    _, wanted, more = FORMS[name]
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
    assert {name: title for name, (title, *_) in FORMS.items()} == dict(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_form_looks_at_the_options_that_are_told_and_no_other(name, ledger, monkeypatch, capsys):
    """Its examples are run, and what has to be done before them; together they say all there is to say."""
    monkeypatch.setattr(asked, "Asked", Watched)
    Watched.seen = set()
    for arguments, status in EXAMPLES:
        if arguments[0] == "form" and arguments[1] != name:
            continue
        assert door.run(arguments) == status, (arguments, capsys.readouterr().err)
        out = Path(arguments[arguments.index("--out") + 1]) if "--out" in arguments else None
        assert status or out is None or out.is_dir() or out.read_bytes().startswith(b"%PDF")
    known = {f"--{FIELDS.get(field, field)}" for field in Asked.__slots__} - {"--draft"}
    assert Watched.seen & known - BY_THE_VERB == about(name) - BY_THE_VERB


@pytest.mark.parametrize("name", NAMES)
def test_every_form_has_an_example_and_a_blank(name, ledger, capsys):
    assert any(arguments[:2] == ["form", name] and not status for arguments, status in EXAMPLES)
    assert door.run(["method", "xiuwu", "--ledger", str(ledger)]) == 0
    assert door.run(["form", name, "--blank", "1", "--out", "空白.pdf", "--ledger", str(ledger)]) == 0
    assert Path("空白.pdf").read_bytes().startswith(b"%PDF")
    capsys.readouterr()


def test_the_options_told_are_options_of_the_verb():
    [flags] = [{flag for names, _ in settings for flag in names} for name, _, _, settings in VERBS if name == "form"]
    assert {option for name in FORMS for option in about(name)} <= flags


def test_official_numbers_and_pads_are_told():
    text = section(PAGE, "### 字号和空白表的编号")
    words, pads = ({code(name)[0]: word for name, word in rows} for rows in tables(text))
    assert (words, pads) == (dict(WORDS), dict(PADS))
    assert f"一次最多 {MOST_BLANKS} 份" in text


def test_numbers_are_written_as_told(ledger):
    text = section(PAGE, "### 字号和空白表的编号")
    kept = open_ledger(Path(ledger), clock=lambda: datetime(2024, 12, 31, 9))
    case = cases.find(kept, "2024-接-003")
    assert issue(kept, "assignment", "cases", case.id, on=date(2024, 2, 1)) in code(text)
    assert reserve_pad(kept, "visit", 1)[0] in code(text)
    kept.close()


def test_the_series_of_numbers_are_told():
    meanings = dict(table(section(PAGE, "## 编号")))
    assert meanings == {series: f"来源是{source}的意见" for source, series in SERIES.items()} | {
        OTHER_SERIES: "其他来源的意见",
        PROPOSAL_SERIES: "代表建议",
        ACTIVITY_SERIES: "活动",
    }


def test_the_public_ones_are_those_that_look_at_it():
    text = section(PAGE, "### 公开版").split("其他表")[0]
    assert set(code(text)) - {"--public"} == {name for name in NAMES if "--public" in about(name)}


def test_the_official_papers_are_those_that_number_their_pages_so():
    from app.books.forms.shelf import FORMS as DECLARED

    official = [form for form in DECLARED.values() if isinstance(form, Form) and form.official]
    assert [form.name for form in official] == ["reply"]
    assert "公告和反馈单是公文" in PAGE
