"""The form of a plain register, made from its fields: one editor for each kind."""

from collections.abc import Callable, Mapping
from datetime import date

from app.books.book import Book, Entry, Field
from app.books.page import ValueKind
from app.ledger import registers
from app.ledger.store import Ledger
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.field import FormField
from app.ui.widgets.entry.fields import LongField, TextField, YesNo
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.entry.names import ChoiceField, NameField

Today = Callable[[], date]
Make = Callable[[Field, tuple[str, ...], Today], FormField]


def form_for(ledger: Ledger, book: Book) -> FormGrid:
    """The fields that a clerk types into, in the book's order."""
    form = FormGrid(columns=2, keys=False)
    for field in typed(book):
        offered = registers.choices(ledger, book, field.key)
        editor = EDITORS[field.kind](field, offered, lambda: ledger.today)
        form.add(editor, span=0 if field.kind is ValueKind.LONG else 1)
    return form


def typed(book: Book) -> tuple[Field, ...]:
    """The fields of a register that the ledger does not give."""
    return tuple(field for field in book.fields if field.attribute is not None)


def refresh_choices(ledger: Ledger, book: Book, form: FormGrid) -> None:
    """Offer what the ledger knows by now."""
    for field in typed(book):
        editor = form.fields[field.key]
        if isinstance(editor, NameField):
            editor.set_candidates(registers.choices(ledger, book, field.key))


def values_of(book: Book, entry: Entry) -> Mapping[str, object]:
    """What an entry says, by the keys of the form."""
    keys = {field.key for field in typed(book)}
    return {key: value for key, value in zip(book.keys, entry.values, strict=True) if key in keys}


def _line(field: Field, _: tuple[str, ...], __: Today) -> FormField:
    return TextField(field.key, field.label, required=field.required)


def _long(field: Field, _: tuple[str, ...], __: Today) -> FormField:
    return LongField(field.key, field.label, required=field.required, lines=2)


def _day(field: Field, _: tuple[str, ...], today: Today) -> FormField:
    return DateField(field.key, field.label, required=field.required, today=today)


def _choice(field: Field, offered: tuple[str, ...], _: Today) -> FormField:
    if field.refers is not None:
        return NameField(field.key, field.label, offered, known=True, required=field.required)
    return ChoiceField(field.key, field.label, offered, required=field.required)


def _yes_no(field: Field, _: tuple[str, ...], __: Today) -> FormField:
    return YesNo(field.key, field.label, required=field.required)


def _names(field: Field, offered: tuple[str, ...], _: Today) -> FormField:
    return NameField(field.key, field.label, offered, many=True, required=field.required)


EDITORS: Mapping[ValueKind, Make] = {
    ValueKind.TEXT: _line,
    ValueKind.LONG: _long,
    ValueKind.DATE: _day,
    ValueKind.NUMBER: _line,
    ValueKind.CHOICE: _choice,
    ValueKind.YES_NO: _yes_no,
    ValueKind.NAMES: _names,
}
