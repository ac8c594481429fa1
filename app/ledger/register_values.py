"""What a clerk types into a plain register: each field read by its kind, every objection a sentence."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from typing import Any

from sqlalchemy import Float, Integer
from sqlalchemy.orm import Session

from app.books.book import Book, Field
from app.books.page import ValueKind
from app.errors import LedgerError
from app.ledger.named import CALLED, named, names_of
from app.ledger.word_lists import CLOSED, words_in
from app.rules.reading import clean, read_count, read_date, read_decimal, read_yes_no, split_names


def taken(
    session: Session, book: Book, values: Mapping[str, object], today: date, *, partly: bool = False
) -> tuple[dict[str, Any], dict[str, LedgerError]]:
    """What will be stored by attribute name, and the objections by field key; `partly` lets fields be left out.

    An objection that has a `field` names it in its sentence already.
    """
    stored: dict[str, Any] = {}
    objections = {key: LedgerError("这一栏不能填写。") for key in values if key not in _typed(book)}
    for key, field in _typed(book).items():
        if partly and key not in values:
            continue
        try:
            stored[_attribute(field)] = _value(session, field, values.get(key), today)
        except ValueError as error:
            objections[key] = LedgerError(str(error))
        except LedgerError as error:
            objections[key] = error
    return stored, objections


def choices(session: Session, field: Field) -> tuple[str, ...]:
    """What is offered for a field: its word list, the names it may refer to, the words of its kind."""
    if field.words:
        return words_in(session, field.words)
    if field.refers is not None:
        return names_of(session, field.refers)
    members = getattr(field.source.type, "enum_class", None)
    return tuple(str(member.value) for member in members) if members else ()


def _typed(book: Book) -> dict[str, Field]:
    return {field.key: field for field in book.fields if field.attribute is not None}


def _attribute(field: Field) -> str:
    assert field.attribute is not None
    return str(field.attribute.key)


def _value(session: Session, field: Field, given: object, today: date) -> Any:
    if given is None or (isinstance(given, str) and not clean(given)):
        if field.required:
            raise LedgerError(f"{field.label}不能空。", field=field.key)
        return _nothing(field)
    if field.refers is not None:
        return _referred(session, field, str(given))
    if field.kind is ValueKind.CHOICE:
        return _chosen(session, field, given)
    if field.kind is ValueKind.NUMBER:
        return _number(field, given)
    return READS[field.kind](given, today)


def _referred(session: Session, field: Field, name: str) -> str:
    try:
        return named(session, field.refers, name)
    except LedgerError as error:
        calls_it = field.refers is not None and CALLED.get(field.refers) == field.label
        raise LedgerError(str(error), field=field.key if calls_it else "") from error


def _nothing(field: Field) -> Any:
    assert field.attribute is not None
    column = field.attribute.property.columns[0]
    if column.default is None:
        return None
    return list(column.default.arg(None)) if column.default.is_callable else column.default.arg


def _chosen(session: Session, field: Field, given: object) -> Any:
    members: type[Enum] | None = getattr(field.source.type, "enum_class", None)
    text = clean(str(given.value if isinstance(given, Enum) else given))
    offered = choices(session, field)
    if text not in offered and (members is not None or field.words in CLOSED):
        raise LedgerError(f"{field.label}没有“{text}”这一项，可选：{'、'.join(offered)}。", field=field.key)
    return members(text) if members is not None else text


def _number(field: Field, given: object) -> int | float:
    if isinstance(field.source.type, Integer):
        return read_count(given)
    assert isinstance(field.source.type, Float)
    return read_decimal(given)


READS: dict[ValueKind, Callable[[object, date], Any]] = {
    ValueKind.TEXT: lambda given, _: clean(str(given)).replace("\n", " "),
    ValueKind.LONG: lambda given, _: clean(str(given)),
    ValueKind.DATE: read_date,
    ValueKind.YES_NO: lambda given, _: read_yes_no(given),
    ValueKind.NAMES: lambda given, _: list(given if isinstance(given, list | tuple) else split_names(str(given))),
}
