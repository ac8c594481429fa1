"""A draft read for the window: the issue, what each field says, and each figure beside that of last year."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.ledger.briefings.amounts import definition_of, label_of
from app.ledger.briefings.composing import Composed, composed_by
from app.ledger.briefings.draft import BriefingDraft
from app.ledger.briefings.issues import number_remarks
from app.ledger.briefings.names import scope_words
from app.ledger.briefings.reading import FigureReader, Linked, Number
from app.ledger.figures import Period
from app.ledger.store import Ledger
from app.rules.briefings import compared, compared_rates, fields_in, span_words, year_before
from app.rules.rate import Rate


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A figure of a draft in words: its value, that of the same period of last year, and how the two compare."""

    link: Linked
    label: str
    scope: str
    days: str
    value: str
    before: str
    change: str
    definition: str


@dataclass(frozen=True, slots=True)
class Proof:
    """All that the composer shows of a draft; `words` are what each field says, by its code."""

    composed: Composed
    words: Mapping[str, str]
    figures: tuple[FigureLine, ...]
    remarks: tuple[str, ...]


def proof(ledger: Ledger, draft: BriefingDraft) -> Proof:
    """The draft as it reads now. Raises LedgerError for a field that names nothing."""
    reader = FigureReader(ledger, draft)
    made = composed_by(reader, ledger, draft)
    texts = [text for part in draft.form.parts for text in (part.title, part.source, part.heading, part.text)]
    fields = dict.fromkeys(field for text in texts for field in fields_in(text))
    words = {field.code: reader.read(field).words for field in fields}
    lines = tuple(_line(reader, link) for link in made.links)
    return Proof(made, words, lines, (*number_remarks(ledger, draft), *made.remarks))


def _line(reader: FigureReader, link: Linked) -> FigureLine:
    earlier = Period(*year_before(link.period.since, link.period.until))
    value, before = reader.value(link), reader.value(Linked(link.key, earlier, link.where))
    label, scope = label_of(link.key), scope_words(link.groups)
    days = span_words(link.period.since, link.period.until)
    return FigureLine(
        link, label, scope, days, _shown(value), _shown(before), _change(value, before), definition_of(link.key)
    )


def _shown(value: Number) -> str:
    return f"{value.numerator}/{value.denominator}（{value.percent}）" if isinstance(value, Rate) else str(value)


def _change(value: Number, before: Number) -> str:
    if isinstance(value, Rate) and isinstance(before, Rate):
        return compared_rates((value.numerator, value.denominator), (before.numerator, before.denominator))
    if not isinstance(value, int) or not isinstance(before, int):
        return ""
    return compared(value, before)
