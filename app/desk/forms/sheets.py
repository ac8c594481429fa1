"""From values to a printed form: the unit's own words and changes, the unit's name, blanks with their numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from app.books.papers import Custom, Form, FormValue, Sheet, customised
from app.books.worded_forms import worded
from app.desk.asked import Asked
from app.desk.masking import masking
from app.exports.forms import write_forms
from app.ledger import bylaws, papers
from app.ledger.papers import PaperCase
from app.ledger.store import Ledger
from app.rules.cases import Kind
from app.rules.days import full_day, with_hour
from app.rules.discretion import discreet_cells
from app.rules.presidium import presidium_of

CONFIDENTIAL = "保密"
RENAMED = (Kind.ASSIGN,)  # acts whose name a method may change on paper
BRIEF = 36  # characters of a matter on a counterfoil


def form_of(ledger: Ledger, declared: Form, custom: Custom | None = None) -> Form:
    """The form as this unit prints it: in its method's words, with its own changes, or with those of `custom`."""
    method = bylaws.methods.current(ledger)
    names = {kind.value: method.kind_names[kind] for kind in RENAMED if kind in method.kinds}
    form = worded(declared, names)
    if declared.steps and method.steps_on_paper:
        form = replace(form, footer=f"{form.footer}{method.steps_on_paper}")
    return customised(form, bylaws.custom(ledger, declared) if custom is None else custom)


def sample(ledger: Ledger, form: Form, custom: Custom, out: Path) -> Path:
    """Print one empty sheet as it would look with these changes; no number is spent on it."""
    form = replace(form, profile=None)
    write_forms(form_of(ledger, form, custom), (Sheet(),), out, unit=presidium(ledger))
    return out


def lay(ledger: Ledger, form: Form, sheets: Sequence[Sheet], out: Path) -> Path:
    """Print sheets of that form, for whom it says."""
    write_forms(form_of(ledger, form), masked_sheets(ledger, form, sheets), out, unit=presidium(ledger))
    return out


def masked_sheets(ledger: Ledger, form: Form, sheets: Sequence[Sheet]) -> tuple[Sheet, ...]:
    """The sheets as the form's profile lets them be read."""
    mask = masking(ledger, form.profile)
    return tuple(mask(sheet) for sheet in sheets)


def blanks(
    ledger: Ledger, form: Form, asked: Asked, values: Mapping[str, FormValue] | None = None
) -> tuple[Sheet, ...]:
    """As many blanks as are asked for, numbered where the form has pads; `values` are known beforehand."""
    numbers = papers.reserve_pad(ledger, form, asked.blank, asked.spending)
    return tuple(Sheet(number, dict(values or {})) for number in numbers)


def presidium(ledger: Ledger) -> str:
    """Who issues the paper: 原阳县太平镇人大主席团."""
    return presidium_of(str(ledger.setting("unit_name", "")))


def speaker(case: PaperCase) -> str:
    """Who raised it, as a unit outside may read it."""
    if case.is_proposal:
        return "".join(f"{name}（领衔代表）" for name in case.leaders)
    return CONFIDENTIAL if case.confidential else case.raised_by


def matter(case: PaperCase) -> str:
    """What it is about, whole: the title of a proposal above its text."""
    return "\n".join(dict.fromkeys(text for text in (case.title, case.content) if text))


def told_outside(case: PaperCase, text: str) -> str:
    """A text as a unit outside may read it: who asked for secrecy is not named in its words either."""
    return discreet_cells(case.secret, (text,))[0]


def brief(case: PaperCase) -> str:
    """The same in one line, as a unit outside may read it."""
    text = " ".join(told_outside(case, case.title or case.content).split())
    return text if len(text) <= BRIEF else f"{text[: BRIEF - 1]}…"


def timed(on: date | None, at: str) -> FormValue:
    """A day as it stands on paper; with its hour where that is known."""
    return with_hour(full_day(on), at) if on is not None and at else on
