"""工作评议通报: the units beside each other, ranked by how the voters and deputies judged them."""

from pathlib import Path

from app.books.figures import BY_KEY
from app.books.forms.undertakings import UNIT_REVIEW
from app.books.page import CellValue, Column, Printout, ValueKind
from app.books.papers import Form
from app.desk.asked import Asked
from app.desk.forms.ruled import lay, ruled
from app.desk.forms.sheets import presidium
from app.desk.masking import masking
from app.errors import LedgerError
from app.ledger.figures import Period, UnitReview, unit_reviews
from app.ledger.store import Ledger
from app.rules.days import span_words
from app.rules.rate import Rate

COLUMNS = (
    Column("rank", "名次", ValueKind.NUMBER, 3),
    Column("unit", "承办单位", ValueKind.LONG, 12),
    Column("assigned", "交办（件）", ValueKind.NUMBER, 4),
    Column("proposals", "其中建议（件）", ValueKind.NUMBER, 4),
    Column("replied", "答复（件）", ValueKind.NUMBER, 4),
    Column("reply_rate", "答复率", ValueKind.TEXT, 4),
    Column("on_time", "按期答复（件）", ValueKind.NUMBER, 4),
    Column("on_time_rate", "按期率", ValueKind.TEXT, 4),
    Column("redone", "重办（件）", ValueKind.NUMBER, 4),
    Column("pleased", "满意和基本满意（件）", ValueKind.NUMBER, 5),
    Column("judged", "有效评价（件）", ValueKind.NUMBER, 4),
    Column("satisfaction", "满意率", ValueKind.TEXT, 4),
)
DEFINED = ("reply_rate", "on_time_rate", "redone", "satisfaction_rate")
SIGNERS = ("填表人", "主席团审核")
RANKED = "名次先看满意率，再看按期率、答复率，都相同的并列；还没有有效评价的不排名次。"
BELONGS = "意见和代表建议合在一起，归现在的承办单位，协办的不计；下面各项建议同此。"


def unit_review(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write the review of the units of a period; to a name that ends in .xlsx as a workbook."""
    if asked.blank:
        return lay(ledger, form, ruled(ledger, form.title, COLUMNS, SIGNERS, asked.blank), out)
    assert asked.since is not None
    assert asked.until is not None
    period = Period(asked.since, asked.until)
    reviews = unit_reviews(ledger, period)
    if not reviews:
        raise LedgerError(f"{span_words(period.since, period.until)}没有交办给承办单位的意见和建议，请换一个期间。")
    page = Printout(
        title=form.title,
        unit=presidium(ledger),
        period=span_words(period.since, period.until),
        columns=COLUMNS,
        rows=[*map(_row, reviews), _total(reviews)],
        records=[*(review.unit for review in reviews), "合计"],
        notes=(RANKED, BELONGS, *(f"{BY_KEY[key].label}：{BY_KEY[key].definition}" for key in DEFINED)),
        signers=SIGNERS,
    )
    if out.suffix.lower() != ".xlsx":
        return lay(ledger, form, page, out)
    from app.exports.registers import write_xlsx

    write_xlsx(masking(ledger, form.profile)(page), out)
    return out


def _row(review: UnitReview) -> tuple[CellValue, ...]:
    return (
        review.rank,
        review.unit,
        review.assigned,
        review.proposals,
        review.replied.numerator,
        review.replied.percent,
        review.on_time.numerator,
        review.on_time.percent,
        review.redone,
        review.satisfied.numerator,
        review.satisfied.denominator,
        review.satisfied.percent,
    )


def _total(reviews: tuple[UnitReview, ...]) -> tuple[CellValue, ...]:
    total = UnitReview(
        unit="合计",
        assigned=sum(each.assigned for each in reviews),
        proposals=sum(each.proposals for each in reviews),
        replied=_sum([each.replied for each in reviews]),
        on_time=_sum([each.on_time for each in reviews]),
        redone=sum(each.redone for each in reviews),
        satisfied=_sum([each.satisfied for each in reviews]),
    )
    return _row(total)


def _sum(rates: list[Rate]) -> Rate:
    return Rate(sum(each.numerator for each in rates), sum(each.denominator for each in rates))


MAKERS = ((UNIT_REVIEW, unit_review),)
