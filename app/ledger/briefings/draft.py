"""A briefing while it is written: its number, its days, and its parts with fields that follow the ledger."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from app.books.briefing import Briefing
from app.errors import LedgerError
from app.ledger.briefings.imprint import Imprint, imprint_of, kept_imprint, with_imprint
from app.ledger.briefings.shelf import templates
from app.ledger.figures import Period
from app.ledger.store import Ledger
from app.rules.briefings import Part, Template
from app.rules.presidium import presidium_of

MOST = 9999  # 期号 and 专辑号


@dataclass(frozen=True, slots=True)
class BriefingDraft:
    """One issue that is being written: 第`number`期 of the year of `on`, about the days from `since` to `until`."""

    number: int
    since: date
    until: date
    on: date
    form: Template
    album: int | None = None

    @property
    def period(self) -> Period:
        """The days that it is about."""
        return Period(self.since, self.until)


def begin(
    ledger: Ledger,
    period: Period,
    number: int,
    *,
    on: date | None = None,
    album: int | None = None,
    title: str = "",
    template: str = "",
    imprint: Imprint | None = None,
) -> BriefingDraft:
    """An issue from the unit's template, or the one of a name; `title` is that of its first article.

    Its head and foot are those of `imprint`, else what the unit keeps for all its issues, else the template's.
    """
    form = with_imprint(templates.current(ledger, template), imprint or kept_imprint(ledger))
    if title.strip():
        form = replace(form, parts=_titled(form.parts, title.strip()))
    unit = str(ledger.setting("unit_name", ""))
    form = spelled_out(form, unit)
    draft = BriefingDraft(number, period.since, period.until, on or ledger.today, form, album)
    demand_numbers(draft)
    return draft


def demand_numbers(draft: BriefingDraft) -> None:
    """Raise LedgerError for a number that no issue has."""
    if not 1 <= draft.number <= MOST:
        raise LedgerError(f"期号写1到{MOST}的整数，不能是{draft.number}。", field="number")
    if draft.album is not None and not 1 <= draft.album <= MOST:
        raise LedgerError(f"专辑号写1到{MOST}的整数，不能是{draft.album}。", field="album")


def written(draft: BriefingDraft) -> dict[str, Any]:
    """The draft as it is kept."""
    days = {name: getattr(draft, name).isoformat() for name in ("since", "until", "on")}
    return {**asdict(draft), **days}


def read_draft(kept: Mapping[str, Any]) -> BriefingDraft:
    """The draft out of what was kept. Raises LedgerError where it cannot be read."""
    try:
        form = dict(kept["form"])
        parts = tuple(Part(**each) for each in form.pop("parts"))
        issuer, sent = tuple(form.pop("issuer")), tuple(form.pop("sent"))
        since, until, on = (date.fromisoformat(kept[name]) for name in ("since", "until", "on"))
        template = Template(parts=parts, issuer=issuer, sent=sent, **form)
        return BriefingDraft(int(kept["number"]), since, until, on, template, kept.get("album"))
    except (KeyError, TypeError, ValueError) as error:
        raise LedgerError("这份简报草稿读不懂，可能是别的版本写的；请另起一份。") from error


def _titled(parts: tuple[Part, ...], title: str) -> tuple[Part, ...]:
    at = next((place for place, part in enumerate(parts) if part.title), None)
    if at is None:
        return (Part(title=title), *parts)
    return (*parts[:at], replace(parts[at], title=title), *parts[at + 1 :])


def from_text(ledger: Ledger, text: Briefing, period: Period, number: int) -> BriefingDraft:
    """An issue out of a text that was written elsewhere; its head is the unit's where the text has none."""
    draft = begin(ledger, period, number)
    parts: list[Part] = []
    for article in text.articles:
        parts += [Part(title=_plain(article.title), source=_plain(article.source))] if article.title else []
        parts += [Part(text=_plain(each.run_in + each.words)) for each in article.paragraphs]
    form = replace(
        draft.form,
        parts=tuple(parts),
        masthead=_plain(text.masthead) or draft.form.masthead,
        sent=tuple(_plain(f"{label}：{whom}") for label, whom in text.sent) or draft.form.sent,
        printed_by=_plain(text.printed_by) or draft.form.printed_by,
    )
    return replace(draft, form=form)


def spelled_out(form: Template, unit: str) -> Template:
    """A template with the names of the unit, which stay, written out."""
    presidium = presidium_of(unit)
    names = {"{unit}": unit, "{单位}": unit, "{presidium}": presidium, "{主席团}": presidium}

    def named(text: str) -> str:
        for field, name in names.items():
            text = text.replace(field, name)
        return text

    def part(each: Part) -> Part:
        return replace(each, **{name: named(getattr(each, name)) for name in ("title", "source", "heading", "text")})

    return replace(
        form,
        parts=tuple(map(part, form.parts)),
        masthead=named(form.masthead),
        issuer=tuple(map(named, form.issuer)),
        sent=tuple(map(named, form.sent)),
        printed_by=named(form.printed_by),
    )


def by_template(ledger: Ledger, draft: BriefingDraft) -> Imprint:
    """What the head and the foot of a draft are by its template, else by the one that the unit goes by."""
    known = {each.key: each for each in templates.known(ledger)}
    form = known.get(draft.form.key) or templates.current(ledger)
    return imprint_of(spelled_out(form, str(ledger.setting("unit_name", ""))))


def _plain(text: str) -> str:
    """A text in which nothing is a field."""
    return text.replace("{", "｛").replace("}", "｝")
