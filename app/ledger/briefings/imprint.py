"""What stands above and below the articles of an issue: the template's, or what the unit keeps for all its issues."""

from dataclasses import dataclass, replace

from app.ledger.store import Ledger, put_settings
from app.rules.briefings import Template

KEPT = "briefing_imprint"


@dataclass(frozen=True, slots=True)
class Imprint:
    """报头, 编印单位 line by line, the lines 主送：… 送：… 发：… 抄送：…, and who prints it."""

    masthead: str
    issuer: tuple[str, ...]
    sent: tuple[str, ...]
    printed_by: str


def imprint_of(form: Template) -> Imprint:
    """That of a template, or of a draft."""
    return Imprint(form.masthead, form.issuer, form.sent, form.printed_by)


def with_imprint(form: Template, imprint: Imprint | None) -> Template:
    """The template with another imprint; its own where there is none."""
    if imprint is None:
        return form
    return replace(
        form,
        masthead=imprint.masthead,
        issuer=imprint.issuer,
        sent=imprint.sent,
        printed_by=imprint.printed_by,
    )


def kept_imprint(ledger: Ledger) -> Imprint | None:
    """What the unit keeps for all its issues; none where it keeps nothing, or what this program cannot read."""
    kept = ledger.decided(KEPT)
    try:
        issuer, sent = (tuple(map(str, kept[name])) for name in ("issuer", "sent"))
        return Imprint(str(kept["masthead"]), issuer, sent, str(kept["printed_by"]))
    except (KeyError, TypeError):
        return None


def keep_imprint(ledger: Ledger, imprint: Imprint | None) -> None:
    """Begin every issue with this one from now on; with none, as its template says."""
    kept = imprint and {
        "masthead": imprint.masthead,
        "issuer": list(imprint.issuer),
        "sent": list(imprint.sent),
        "printed_by": imprint.printed_by,
    }
    put_settings(ledger, **{KEPT: kept or {}})
