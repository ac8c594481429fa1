"""面对面, 约见, 问政: the request and the notice of a meeting, and its record with answers, promises and days."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from app.books.forms.meetings import MEET_DIRECTOR, MEET_NOTICE, MEET_REQUEST, REASON
from app.books.page import CellValue
from app.books.papers import Form, FormValue, Sheet
from app.desk.asked import Asked
from app.desk.forms.sheets import blanks, form_of, lay, masked_sheets, presidium
from app.errors import LedgerError
from app.ledger import activities, bylaws
from app.ledger.activities import Meeting, Promise
from app.ledger.store import Ledger
from app.rules.cases import Stage, stage_name
from app.rules.days import day_within, full_day, hours_words
from app.rules.discretion import discreet_cells
from app.rules.trade import APPOINTMENT, FACE_TO_FACE, INQUIRY

TITLES = {
    FACE_TO_FACE: "“代表·局长面对面”记录",
    APPOINTMENT: "人大代表约见国家机关负责人记录",
    INQUIRY: "人大代表问政记录",
}
NOT_LISTED = "提问和承诺没有逐条登记，见活动情况。"
SETTLED = frozenset({Stage.ANSWERED, Stage.STRUCK_OFF, Stage.EVALUATED, Stage.REPLIED, Stage.PROPOSED})


def meet_director(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write the record of each meeting with its questions and their follow-up; blank ones for a `kind` or for any."""
    if asked.blank:
        if asked.kind and asked.kind not in TITLES:
            raise LedgerError(f"没有“{asked.kind}”记录，可以是：{'、'.join(TITLES)}。")
        known = {"kind": asked.kind} if asked.kind else {}
        empty = [replace(each, left_out=_left_out(asked.kind)) for each in blanks(ledger, form, asked, known)]
        return _print(ledger, form, asked.kind, empty, out)
    held = [activities.meeting(ledger, number) for number in asked.all_activities]
    kinds = {each.entry.draft.kind for each in held}
    return _print(ledger, form, kinds.pop() if len(kinds) == 1 else "", [_sheet(ledger, each) for each in held], out)


def appointment(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write the request for each 约见, or the notice of it with its receipt; or blank ones."""
    if asked.blank:
        return lay(ledger, form, blanks(ledger, form, asked), out)
    held = [activities.meeting(ledger, number) for number in asked.all_activities]
    others = [each.entry for each in held if each.entry.draft.kind != APPOINTMENT]
    if others:
        which = "、".join(f"“{entry.number}”（{entry.draft.kind}）" for entry in others)
        raise LedgerError(f"{which}不是{APPOINTMENT}，不用印《{form.called}》；请换一个活动编号。")
    return lay(ledger, form, [_appointed(each) for each in held], out)


def _appointed(held: Meeting) -> Sheet:
    draft = held.entry.draft
    asked = [discreet_cells(each.secret, (each.words,))[0] for each in held.questions]
    secret = "、".join(each.secret for each in held.questions if each.secret)
    theme = discreet_cells(secret or None, (draft.theme,))[0]
    numbered = [f"{at}.{words}" for at, words in enumerate(asked, start=1)] if len(asked) > 1 else asked
    values: dict[str, FormValue] = {
        "deputies": held.present,
        "joint": "联名" if len(held.present) > 1 else "个人",
        "guests": draft.guests,
        "unit": draft.guests,
        "held": _moment(held),
        "place": draft.place or held.entry.station,
        "matter": "\n".join(text for text in (theme, *numbered) if text),
    }
    return Sheet(held.entry.number, values, held.entry.number)


def _print(ledger: Ledger, declared: Form, kind: str, sheets: Sequence[Sheet], out: Path) -> Path:
    """The form is called after its kind, unless the unit gave it a title of its own."""
    from app.exports.forms import write_forms

    form = form_of(ledger, declared)
    if form.title == declared.title and kind in TITLES:
        form = replace(form, title=TITLES[kind])
    write_forms(form, masked_sheets(ledger, declared, sheets), out, unit=presidium(ledger))
    return out


def _sheet(ledger: Ledger, held: Meeting) -> Sheet:
    draft, names = held.entry.draft, bylaws.stage_names(ledger)
    on = draft.held_on
    values: dict[str, FormValue] = {
        "kind": draft.kind,
        "held": _moment(held),
        "theme": draft.theme,
        "place": draft.place or held.entry.station,
        "deputies": held.present,
        "guests": draft.guests,
        "questions": tuple(_question(place, each, on.year) for place, each in enumerate(held.questions, start=1)),
        "follow_up": tuple(
            _follow_up(place, each, stage_name(each, names), on.year)
            for place, each in enumerate(held.questions, start=1)
            if each.promise or each.stage is not Stage.ANSWERED
        ),
        "account": _discreet(held, draft.account),
        "summary": _discreet(held, _summary(held.questions, draft.outcome)),
    }
    return Sheet(held.entry.number, values, held.entry.number, _left_out(draft.kind))


def _left_out(kind: str) -> frozenset[str]:
    """The grounds for an appointment stand on the record of an appointment, and on one that may become any."""
    return frozenset() if kind in {"", APPOINTMENT} else frozenset({REASON})


def _discreet(held: Meeting, text: str) -> str:
    """What was written about the meeting, without the names of those who asked for secrecy in one of its questions."""
    for each in held.questions:
        text = discreet_cells(each.secret, (text,))[0]
    return text


def _moment(held: Meeting) -> str:
    draft = held.entry.draft
    return f"{full_day(draft.held_on)}　{hours_words(draft.starts, draft.ends)}".rstrip("　")


def _question(place: int, each: Promise, year: int) -> dict[str, CellValue]:
    words, answer, promise = discreet_cells(each.secret, (each.words, each.answer, each.promise))
    return {
        "no": place,
        "asked_by": each.asked_by,
        "unit": each.unit,
        "words": words,
        "answer": answer,
        "promise": promise,
        "due": _day(each.due, year),
    }


def _follow_up(place: int, each: Promise, stage: str, year: int) -> dict[str, CellValue]:
    return {
        "no": place,
        "number": each.number,
        "state": stage,
        "reply": discreet_cells(each.secret, (each.reply,))[0],
        "replied": _day(each.replied_on, year),
        "outcome": each.outcome.value if each.outcome else "",
        "struck": _day(each.struck_off_on, year),
    }


def _day(on: date | None, year: int) -> str:
    """A day of the meeting's own year without the year, so that it stands on one line; another year above its day."""
    if on is None:
        return ""
    return day_within(on, year).replace("年", "年\n")


def _summary(questions: Sequence[Promise], outcome: str) -> str:
    if not questions:
        return f"{NOT_LISTED}{outcome}"
    spot = sum(each.stage is Stage.ANSWERED for each in questions)
    owed = [each for each in questions if each.stage is not Stage.ANSWERED]
    kept = sum(each.stage in SETTLED for each in owed)
    words = f"提问{len(questions)}个，当场答复{spot}个，转交承诺办理{len(owed)}个，其中已答复{kept}个。"
    return f"{words}{outcome}" if outcome else words


MAKERS = ((MEET_REQUEST, appointment), (MEET_NOTICE, appointment), (MEET_DIRECTOR, meet_director))
