"""What was held: the record of an outing of the mobile station, and that of any activity with what its kind has."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from app.books.forms.activities import ACTIVITY, COUNTED, lacking
from app.books.forms.visits import MOBILE
from app.books.papers import Form, FormValue, Photo, Sheet
from app.desk.asked import Asked
from app.desk.forms.sheets import CONFIDENTIAL, blanks, lay
from app.errors import LedgerError
from app.ledger.papers import Outing, OutingMatter, outings
from app.ledger.store import Ledger
from app.rules import trade
from app.rules.cases import Route
from app.rules.discretion import Discreet, veiled


def mobile(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """流动联络站活动记录: one an outing with its photos, or a pad."""
    if asked.blank:
        known = {"station": asked.station, "campaign": asked.campaign}
        return lay(ledger, form, [_unless_counted(each) for each in blanks(ledger, form, asked, known)], out)
    held = outings(ledger, asked.all_activities)
    others = [f"“{each.number}”（{each.kind}）" for each in held if each.kind != trade.MOBILE]
    if others:
        which = f"{'、'.join(others)}不是{trade.MOBILE}的活动"
        raise LedgerError(f"{which}，请改印《{ACTIVITY.called}》（{ACTIVITY.name}），各类活动都可以印。")
    sheets = [_unless_counted(Sheet(each.number, _outing(each, public=asked.public), each.number)) for each in held]
    return lay(ledger, form, sheets, out)


def activity(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """活动记录: one an activity with the cells of its kind, what else is known of it, and its photos; or blank ones."""
    if asked.blank:
        known = {"kind": asked.kind, "station": asked.station, "campaign": asked.campaign}
        return lay(ledger, form, [_sheet("", known)] * len(blanks(ledger, form, asked)), out)
    held = outings(ledger, asked.all_activities)
    return lay(ledger, form, [_sheet(each.number, _activity(each, public=asked.public)) for each in held], out)


def _sheet(number: str, values: Mapping[str, FormValue]) -> Sheet:
    """A sheet without the cells that its kind has no use for and that nothing is known for."""
    left_out = {key for key in lacking(str(values["kind"])) if not values.get(key)}
    return Sheet(number, values, number, frozenset(left_out))


def _unless_counted(sheet: Sheet) -> Sheet:
    """The same without the line of 工作量 where nothing was counted."""
    return sheet if sheet.values.get("counted") else replace(sheet, left_out=sheet.left_out | {*COUNTED})


def _activity(held: Outing, *, public: bool) -> dict[str, FormValue]:
    quiet = _quiet(held, public=public)
    attended = len(held.deputies) + len(held.on_leave) + len(held.absent)
    values: dict[str, FormValue] = {
        **_outing(held, public=public),
        "kind": held.kind,
        "organiser": quiet(held.organiser),
        "lecturer": quiet(held.lecturer),
        "hours": "" if held.hours is None else f"{held.hours:g}学时",
        "materials": quiet(held.materials),
        "expected": f"{attended}人" if attended else "",
        "present": f"{len(held.deputies)}人" if attended else "",
        "excused": f"{len(held.on_leave)}人" if attended else "",
        "missed": f"{len(held.absent)}人" if attended else "",
        "on_leave": held.on_leave,
        "absent": held.absent,
        "outcome": quiet(held.outcome),
    }
    if not held.matters and held.kind in trade.UNCOUNTED_KINDS:  # nobody was there to be asked
        values |= dict.fromkeys(("opinions", "answered", "passed_on"), "")
    if held.received is None and not held.matters:
        values |= dict.fromkeys(("received", "named"), "")
    return values


def _outing(outing: Outing, *, public: bool) -> dict[str, FormValue]:
    names = {each.raised_by for each in outing.matters if each.raised_by}
    quiet = _quiet(outing, public=public)
    return {
        "station": outing.station,
        "held": outing.held,
        "place": quiet(outing.place),
        "form": outing.form,
        "theme": quiet(outing.theme),
        "campaign": outing.campaign,
        "deputies": outing.deputies,
        "guests": quiet(outing.guests),
        "received": _counted(len(names) if outing.received is None else outing.received, "人次"),
        "named": _named(len(names), outing.received),
        "advised": _counted(outing.advised, "人次"),
        "leaflets": _counted(outing.leaflets, "份"),
        "services": "、".join(what if count is None else f"{what}（{count}）" for what, count in outing.services),
        "counted": "；".join(quiet(each.words) for each in outing.counted),
        "opinions": f"{len(outing.matters)}条",
        "answered": _counted(sum(each.route is Route.SPOT for each in outing.matters), "件"),
        "passed_on": _counted(sum(each.route is Route.TRANSFER for each in outing.matters), "件"),
        "matters": tuple(_matter(each, _discreet(outing, public=public), public=public) for each in outing.matters),
        "account": quiet(outing.account),
        "photos": tuple(Photo(content, caption) for content, caption in outing.photos),
    }


def _quiet(outing: Outing, *, public: bool) -> Callable[[str], str]:
    """What a text of the record becomes: discreet where it is public or somebody asked for secrecy, else as it is."""
    secret = any(each.confidential for each in outing.matters)
    return _discreet(outing, public=public) if public or secret else str


def _discreet(outing: Outing, *, public: bool) -> Discreet:
    return Discreet({each.raised_by for each in outing.matters if each.raised_by and (public or each.confidential)})


def _matter(matter: OutingMatter, discreet: Discreet, *, public: bool) -> dict[str, str]:
    """One opinion in a line: who asked for secrecy is named on no record, nobody on a public one."""
    hidden = matter.confidential or public
    return {
        "number": matter.number,
        "raised_by": _hidden(matter) if matter.confidential or (public and matter.raised_by) else matter.raised_by,
        "content": discreet(matter.content) if hidden else matter.content,
        "whither": "，".join(text for text in (matter.route.value if matter.route else "", matter.handler) if text),
    }


def _hidden(matter: OutingMatter) -> str:
    return CONFIDENTIAL if matter.confidential else veiled(matter.raised_by)


def _counted(count: int | None, unit: str) -> str:
    return "" if count is None else f"{count}{unit}"


def _named(names: int, received: int | None) -> str:
    """Named visitors; where more were named than received, the difference that has to be explained."""
    if received is not None and names > received:
        return f"{names}人（差额{names - received}）"
    return f"{names}人"


MAKERS = ((MOBILE, mobile), (ACTIVITY, activity))
