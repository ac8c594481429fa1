"""Every register on the shelf, a new one included: declared soundly, read in one SELECT, typed into, printed."""

from datetime import date, datetime

import pytest
from openpyxl import load_workbook
from sqlalchemy import Float, event

from app.books.page import ValueKind
from app.books.shelf import BOOKS, SIX
from app.errors import LedgerError
from app.exports.preview import page_count
from app.exports.registers import write_pdf, write_xlsx
from app.ledger import activities, campaigns, cases, deputies, registers
from app.ledger.custody import create
from app.models.activity import Activity
from app.models.case import Case
from app.models.row import Voidable
from app.models.task import Task
from tests import ledgers

YEAR = (date(2024, 1, 1), date(2024, 12, 31))
PLAIN = [book for book in BOOKS.values() if book.plain]
WRITTEN = {
    ValueKind.TEXT: "示例甲",
    ValueKind.LONG: "示例内容，\n分两行",
    ValueKind.DATE: "2024-06-05",
    ValueKind.NUMBER: "3",
    ValueKind.YES_NO: "是",
    ValueKind.NAMES: "示例甲、示例乙",
}
WRONG = {ValueKind.DATE: "去年夏天", ValueKind.NUMBER: "许多", ValueKind.YES_NO: "也许"}


def title(book):
    return book.name


@pytest.fixture
def ledger(tmp_path):
    noon = datetime.combine(date(2024, 9, 20), datetime.min.time())
    made = ledgers.opened(tmp_path / "台账.liubu", lambda: noon, begun)
    yield made
    made.close()


def begun(path, *, clock):
    made = create(path, **ledgers.TAIPING, clock=clock)
    deputies.add(made, deputies.DeputyDraft("示例丙"))
    registers.add(made, BOOKS["stations"], {"name": "示例站", "type": "固定站"})
    activities.add(made, activities.ActivityDraft(date(2024, 6, 5), "会议", theme="示例会议"))
    cases.register(made, cases.CaseDraft(date(2024, 6, 5), "示例内容"))
    campaigns.add_task(made, campaigns.TaskDraft(campaigns.add(made, "示例专项").id, "示例任务", "1"))
    return made


def typed(book):
    return [field for field in book.fields if field.attribute is not None]


def filled(ledger, book):
    """What a clerk types who fills every field."""
    return {field.key: written(ledger, book, field) for field in typed(book)}


NUMBERED = {Activity: "2024-活-001", Case: "2024-接-001", Task: "1"}


def written(ledger, book, field):
    if field.key == "year":
        return "2024"
    if field.refers in NUMBERED:
        return NUMBERED[field.refers]
    if field.kind is ValueKind.CHOICE:
        return registers.choices(ledger, book, field.key)[0]
    return WRITTEN[field.kind]


@pytest.mark.parametrize("book", BOOKS.values(), ids=title)
def test_a_register_is_declared_soundly(book):
    assert len(set(book.keys)) == len(book.keys)
    assert len({field.label for field in book.fields}) == len(book.fields)
    assert all(isinstance(field.kind, ValueKind) and field.width >= 2 for field in book.fields)
    assert BOOKS[book.name] is book
    assert book.order, "without an order the paper changes from print to print"
    assert {column.key for column in book.columns} == set(book.keys)
    for key in book.keys:
        assert book.field(key).key == key


@pytest.mark.parametrize("book", SIX, ids=title)
def test_one_of_the_six_books_is_read_from_what_is_recorded_elsewhere(book):
    assert not book.plain


@pytest.mark.parametrize("book", BOOKS.values(), ids=title)
def test_a_register_reads_as_a_page_with_one_statement_and_one_for_its_seal(ledger, book):
    registers.page(ledger, book, *YEAR)
    said = []
    event.listen(ledger._engine, "before_cursor_execute", lambda *heard: said.append(heard[2]))
    page = registers.page(ledger, book, *YEAR)
    rows, seal = (statement for statement in said if statement != "BEGIN")
    assert rows.startswith("SELECT")
    assert seal.startswith("SELECT journal.hash")
    assert page.columns == book.columns
    assert page.unit == "原阳县太平镇"
    assert all(len(row) == len(book.fields) for row in page.rows)
    assert len(page.rows) == len(page.records) == registers.count(ledger, book, *YEAR)


@pytest.mark.parametrize("book", BOOKS.values(), ids=title)
def test_a_register_is_searched_and_sorted_by_every_field(ledger, book):
    for key in book.keys:
        for descending in (False, True):
            registers.entries(ledger, book, *YEAR, words="示例 100%_", sort=key, descending=descending, limit=1)


@pytest.mark.parametrize("book", PLAIN, ids=title)
def test_a_plain_register_is_typed_into_corrected_and_voided(ledger, book):
    assert issubclass(book.table, Voidable)
    before = registers.count(ledger, book)
    made = registers.add(ledger, book, filled(ledger, book))
    assert registers.entry(ledger, book, made.id) == made
    assert registers.count(ledger, book) == before + 1
    assert None not in [value for field, value in zip(book.fields, made.values, strict=True) if field.attribute]
    again = dict(zip(book.keys, made.values, strict=True))
    key = next(field.key for field in typed(book) if field.kind is ValueKind.TEXT)
    corrected = registers.correct(ledger, book, made.id, {key: "示例丁"}, "写错")
    assert dict(zip(book.keys, corrected.values, strict=True)) == again | {key: "示例丁"}
    registers.void(ledger, book, made.id, "重复")
    assert registers.count(ledger, book) == before
    for verb in (lambda: registers.void(ledger, book, made.id, "重复"), lambda: registers.entry(ledger, book, made.id)):
        with pytest.raises(LedgerError):
            verb()


@pytest.mark.parametrize("book", PLAIN, ids=title)
def test_what_is_missing_or_cannot_be_read_is_said_by_field_and_nothing_is_written(ledger, book):
    before = registers.count(ledger, book)
    required = {field.key for field in typed(book) if field.required}
    assert set(registers.problems(ledger, book, {})) == required
    wrong = {field.key: WRONG[field.kind] for field in typed(book) if field.kind in WRONG}
    assert set(registers.problems(ledger, book, filled(ledger, book) | wrong)) == set(wrong)
    assert registers.problems(ledger, book, filled(ledger, book)) == {}
    with pytest.raises(LedgerError):
        registers.add(ledger, book, {})
    assert registers.count(ledger, book) == before


@pytest.mark.parametrize("book", PLAIN, ids=title)
def test_a_plain_register_needs_only_what_is_required(ledger, book):
    values = {key: value for key, value in filled(ledger, book).items() if book.field(key).required}
    assert registers.add(ledger, book, values).record


@pytest.mark.parametrize("book", PLAIN, ids=title)
def test_a_correction_and_a_voiding_need_a_reason(ledger, book):
    made = registers.add(ledger, book, filled(ledger, book))
    with pytest.raises(LedgerError, match="理由"):
        registers.correct(ledger, book, made.id, {}, " ")
    with pytest.raises(LedgerError, match="理由"):
        registers.void(ledger, book, made.id, "")


@pytest.mark.parametrize("book", PLAIN, ids=title)
def test_every_choice_that_is_offered_is_accepted(ledger, book):
    values = filled(ledger, book)
    for field in typed(book):
        if field.kind is ValueKind.CHOICE:
            for choice in registers.choices(ledger, book, field.key):
                assert registers.problems(ledger, book, values | {field.key: choice}) == {}


@pytest.mark.parametrize("book", BOOKS.values(), ids=title)
def test_a_register_is_written_to_excel_and_pdf(ledger, book, tmp_path):
    if book.plain:
        registers.add(ledger, book, filled(ledger, book))
    page = registers.page(ledger, book, *YEAR)
    write_xlsx(page, tmp_path / "簿.xlsx")
    write_pdf(page, tmp_path / "簿.pdf", made_on=YEAR[1])
    texts = [str(cell.value) for row in load_workbook(tmp_path / "簿.xlsx").active for cell in row if cell.value]
    assert set(texts) >= {field.label for field in book.fields} | {book.title}
    assert page_count(tmp_path / "簿.pdf") >= 2


def test_what_is_given_by_the_ledger_is_not_typed():
    for book in BOOKS.values():
        assert all(not field.required for field in book.fields if field.attribute is None)


def test_a_six_book_refuses_to_be_typed_into(ledger):
    with pytest.raises(LedgerError, match="不能直接填写"):
        registers.add(ledger, BOOKS["deputies"], {"name": "示例丁"})


def test_an_unknown_key_is_a_bug_of_ours():
    with pytest.raises(KeyError):
        BOOKS["units"].field("nothing")


def test_a_number_with_decimals_reads_as_one():
    duty = BOOKS["other-duties"].field("hours")
    assert isinstance(duty.source.type, Float)
    assert duty.kind is ValueKind.NUMBER
