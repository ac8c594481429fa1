"""Spelled the fields of a briefing: each is a figure of the ledger as it is now, or a word of the issue."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from app.books.quantity_figures import KEY as AMOUNTS
from app.errors import LedgerError
from app.ledger import figures
from app.ledger.briefings.amounts import MEASURE, WHAT, is_rate, sums_of
from app.ledger.briefings.draft import BriefingDraft
from app.ledger.briefings.names import figure_key, groups_of, scope_words, short_label, word_key
from app.ledger.figures import Figures, Groups, Period, QuantitySum, Value, group_of
from app.ledger.named import NoSuchName
from app.ledger.store import Ledger
from app.rules.briefings import (
    Manner,
    Placeholder,
    Spelled,
    Stretch,
    about,
    compared,
    compared_rates,
    fields_in,
    percent,
    so_far_words,
    span_words,
    year_before,
)
from app.rules.days import full_day
from app.rules.numerals import chinese
from app.rules.presidium import presidium_of
from app.rules.rate import Rate

Number = Value | float


@dataclass(frozen=True, slots=True)
class Linked:
    """A figure that stands in a briefing: which, of which days, narrowed to which groups."""

    key: str
    period: Period
    where: tuple[tuple[str, str], ...] = ()

    @property
    def groups(self) -> dict[str, str]:
        """The groups by dimension."""
        return dict(self.where)


class FigureReader:
    """Reads the fields of one draft; a figure that is asked for twice is counted once. `remarks` say what is odd."""

    def __init__(self, ledger: Ledger, draft: BriefingDraft) -> None:
        self._ledger, self._draft = ledger, draft
        self._counted: dict[tuple[Period, tuple[tuple[str, str], ...]], Figures | None] = {}
        self._summed: dict[tuple[Period, tuple[tuple[str, str], ...]], tuple[QuantitySum, ...]] = {}
        self.remarks: list[str] = []

    def read(self, field: Placeholder) -> Spelled:
        """What the field says. Raises LedgerError for one that names nothing."""
        key = word_key(field)
        if key is not None:
            return Spelled(self._words[key])
        links = self.links(field)
        if figure_key(field) == AMOUNTS and WHAT not in groups_of(field):
            words = "、".join(f"{each.what}{each.amount}{each.measure}" for link in links for each in self._sums(link))
            return Spelled(words, bool(words))
        values = [self.value(linked) for linked in links]
        words = _put(values, field.manner)
        return Spelled(words, bool(words) and _weighs(values[0]))

    def links(self, field: Placeholder) -> tuple[Linked, ...]:
        """The figures that a field rests on: one, two where it compares; none for a word."""
        if word_key(field) is not None:
            return ()
        key, where = figure_key(field), tuple(sorted(groups_of(field).items()))
        if key == AMOUNTS and WHAT not in dict(where):
            return self._amount_links(field, where)
        spans = (field.span, Stretch.BEFORE) if field.manner is Manner.COMPARED else (field.span,)
        if field.manner is Manner.COMPARED and field.span is Stretch.SO_FAR:
            so_far = self.days(Stretch.SO_FAR)
            return (Linked(key, so_far, where), Linked(key, Period(*year_before(so_far.since, so_far.until)), where))
        return tuple(Linked(key, self.days(span), where) for span in spans)

    def _amount_links(self, field: Placeholder, where: tuple[tuple[str, str], ...]) -> tuple[Linked, ...]:
        """One figure for each sum of what was counted."""
        if field.manner is not Manner.PLAIN:
            raise LedgerError(f"“{field.code}”列的是全部工作量，不能写“{field.manner.value}”；请加 事项=… 只写一样。")
        whole = Linked(AMOUNTS, self.days(field.span), where)
        return tuple(
            Linked(
                AMOUNTS, whole.period, tuple(sorted({**dict(where), WHAT: each.what, MEASURE: each.measure}.items()))
            )
            for each in self._sums(whole)
        )

    def days(self, span: Stretch) -> Period:
        """The days that a span of this draft means."""
        since, until = self._draft.since, self._draft.until
        if span is Stretch.SO_FAR:
            return Period(until.replace(month=1, day=1), until)
        return Period(*year_before(since, until)) if span is Stretch.BEFORE else self._draft.period

    def figures(self, period: Period, where: Mapping[str, str]) -> Mapping[str, Value]:
        """All figures of days, narrowed; nothing where that is not there."""
        counted = self._figures(Linked("", period, tuple(sorted(where.items()))))
        return counted.values if counted is not None else {}

    def groups(self, by: str, period: Period, where: Mapping[str, str]) -> Groups:
        """The figures of every group, each of which need not be counted again by itself."""
        try:
            made = figures.grouped(self._ledger, by, period, **where)
        except NoSuchName:
            return {}
        for name, values in made.items():
            span, narrowed = group_of(by, name, period, where)
            self._counted[span, tuple(sorted(narrowed.items()))] = Figures(span, values)
        return made

    def value(self, linked: Linked) -> Number:
        """The figure of the ledger as it is now; nothing where it is narrowed to what the ledger does not have."""
        if linked.key == AMOUNTS:
            return self._amount(linked)
        counted = self._figures(linked)
        if counted is None:
            return Rate(0, 0) if is_rate(linked.key) else 0
        if linked.key not in counted.values:
            by = scope_words(linked.groups)
            raise LedgerError(f"“{short_label(linked.key)}”不能这样筛选（{by}），请换一个数字或去掉筛选。")
        return counted[linked.key]

    def _amount(self, linked: Linked) -> float:
        """How much of one thing was counted. Raises LedgerError where it was counted in several measures."""
        sums = self._sums(linked)
        if len(sums) > 1:
            measures = "、".join(each.measure for each in sums)
            raise LedgerError(f"“{sums[0].what}”有几种单位（{measures}），请加 单位=…，只写一种。")
        return sums[0].amount if sums else 0

    def _sums(self, linked: Linked) -> tuple[QuantitySum, ...]:
        asked = (linked.period, linked.where)
        if asked not in self._summed:
            self._summed[asked] = self._sum_up(linked)
        return self._summed[asked]

    def _sum_up(self, linked: Linked) -> tuple[QuantitySum, ...]:
        try:
            sums = sums_of(self._ledger, linked.period, linked.groups)
        except NoSuchName as error:
            self._remark(linked, error)
            return ()
        if sums is None:
            raise LedgerError(f"“{short_label(AMOUNTS)}”不能这样筛选（{scope_words(linked.groups)}），请去掉筛选。")
        return sums

    def _figures(self, linked: Linked) -> Figures | None:
        asked = (linked.period, linked.where)
        if asked not in self._counted:
            self._counted[asked] = self._count(linked)
        return self._counted[asked]

    def _count(self, linked: Linked) -> Figures | None:
        try:
            return figures.figures(self._ledger, linked.period, **linked.groups)
        except NoSuchName as error:
            self._remark(linked, error)
            return None

    def _remark(self, linked: Linked, error: NoSuchName) -> None:
        sentence = f"按{scope_words(linked.groups)}数不到，算作没有：{error}"
        if sentence not in self.remarks:
            self.remarks.append(sentence)

    @cached_property
    def _words(self) -> Mapping[str, str]:
        draft, unit = self._draft, str(self._ledger.setting("unit_name", ""))
        return {
            "unit": unit,
            "presidium": presidium_of(unit),
            "period": span_words(draft.since, draft.until),
            "so_far": so_far_words(draft.until, draft.on),
            "year": str(draft.until.year),
            "month": str(draft.until.month),
            "date": full_day(draft.on),
            "issue": str(draft.number),
            "album": chinese(draft.album) if draft.album is not None else "",
        }


def _put(values: list[Number], manner: Manner) -> str:
    value = values[0]
    if isinstance(value, Rate):
        return _put_rate(value, values[-1], manner)
    if not isinstance(value, int):
        return str(value)  # 1.5公里 is neither 余 nor written in characters
    if manner is Manner.COMPARED:
        before = values[-1]
        return compared(value, before if isinstance(before, int) else 0)
    if manner is Manner.ABOUT:
        return about(value)
    return chinese(value) if manner is Manner.CHINESE else str(value)


def _put_rate(rate: Rate, before: Number, manner: Manner) -> str:
    if manner is Manner.COMPARED and isinstance(before, Rate):
        return compared_rates((rate.numerator, rate.denominator), (before.numerator, before.denominator))
    if manner is Manner.NUMERATOR:
        return str(rate.numerator)
    if manner is Manner.DENOMINATOR:
        return str(rate.denominator)
    return percent(rate.numerator, rate.denominator)


def _weighs(value: Number) -> bool:
    return bool(value.numerator if isinstance(value, Rate) else value)


def links_of(ledger: Ledger, draft: BriefingDraft, code: str) -> tuple[Linked, ...]:
    """The figures that the first field of a text rests on."""
    field = next(fields_in(code), None)
    return FigureReader(ledger, draft).links(field) if field is not None else ()
