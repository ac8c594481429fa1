"""The townships of a county put in order by what they did in a period."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from app.books.figures import BY_KEY
from app.books.statement import RANKED, CountLine, CountTable, Number, definitions
from app.ledger.figures import COUNTY_DIMENSIONS, Value
from app.rules.rate import Rate

TITLE, PLACE = "各乡镇名次", "名次"
HOW = "名次按本期的数字从高到低排，相同的并列；没有基数的率不排。"


def ranking(townships: Mapping[str, Mapping[str, Value]]) -> Iterator[CountTable]:
    """A table of their figures, each with the place that it gives; none where there are no townships."""
    if not townships:
        return
    figures = tuple(BY_KEY[key] for key in RANKED)
    places = {each.key: _places({name: values[each.key] for name, values in townships.items()}) for each in figures}
    lines = []
    for name, values in townships.items():
        numbers: list[Number] = []
        for each in figures:
            numbers += (values[each.key], places[each.key].get(name))
        lines.append(CountLine((name,), tuple(numbers)))
    labels = tuple(label for each in figures for label in (each.label, PLACE))
    names = (COUNTY_DIMENSIONS["township"],)
    yield CountTable(TITLE, names, labels, tuple(lines), (HOW,), definitions(figures))


def _places(values: Mapping[str, Value]) -> Mapping[str, int]:
    """Who comes where: the most first, those alike on one place; a rate of nothing has none."""
    shares = {
        name: Fraction(value.numerator, value.denominator) if isinstance(value, Rate) else Fraction(value)
        for name, value in values.items()
        if not isinstance(value, Rate) or value.denominator
    }
    return {name: 1 + sum(other > share for other in shares.values()) for name, share in shares.items()}
