"""测评票, 票决票 and 汇总表: ballots several on a page, and the count of a vote with its rates."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.books.forms.polls import BALLOT, OPTION, TALLY, offering, several
from app.books.page import CellValue
from app.books.papers import Form, FormValue, Sheet
from app.desk.asked import Asked, useless
from app.desk.forms.sheets import form_of, masked_sheets, presidium
from app.errors import LedgerError
from app.ledger import polls, projects
from app.ledger.polls import FAVOUR, PollDraft, PollEntry, PollLineEntry
from app.ledger.store import Ledger
from app.rules import trade
from app.rules.projects import ProjectStage
from app.rules.rate import Rate

VOTE, APPRAISAL, REPORT = (*trade.PROJECT_POLLS, trade.APPRAISAL)
SATISFACTION = "满意度测评"
SHORT = {"票决": VOTE, "测评": APPRAISAL, "述职": REPORT}
TITLES = {VOTE: "民生实事项目票决票", APPRAISAL: "民生实事项目测评票", REPORT: "代表述职测评票"}
APPRAISED = frozenset({ProjectStage.RUNNING, ProjectStage.DONE, ProjectStage.APPRAISED})
HEIGHT, FRAME, ROW = 750, 120, 27  # points of a page, of a ballot without its rows, of a row
MOST, EMPTY = 4, 3  # ballots on a page; rows of an empty one


def ballot(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write ballots: of a vote (`poll`), of a year's projects (`year` with `kind` 票决 or 测评), of a deputy who
    reports (`deputy`), or with empty rows; `blank` is how many are wanted.
    """
    usual = REPORT if asked.deputy else SATISFACTION if asked.year is None else APPRAISAL
    kind = SHORT.get(asked.kind, asked.kind or usual)
    title, options, subjects, places = _offered(ledger, asked, kind)
    count = max(1, min(MOST, HEIGHT // (FRAME + ROW * (len(subjects) or EMPTY))))
    named = replace(_named(form_of(ledger, form), form, title), footer="")
    ballots = several(offering(named, options), count)
    listed = subjects or ("",) * EMPTY
    rows: tuple[dict[str, CellValue], ...] = tuple({"no": at, "subject": each} for at, each in enumerate(listed, 1))
    values: dict[str, FormValue] = {"subjects": rows}
    if places:
        values["places"] = places
    sheets = [Sheet("", values, title)] * max(-(-asked.blank // count), 1)
    return _write(ledger, ballots, sheets, out, unit="")


def tally(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write the count of a vote, or an empty one for the tellers."""
    own = form_of(ledger, form)
    if asked.blank:
        kind = SHORT.get(asked.kind, asked.kind or SATISFACTION)
        if kind not in polls.KINDS:
            raise _unknown(kind)
        options = polls.KINDS[kind]
        return _write(
            ledger, offering(own, options, **_rates(options)), [Sheet()] * asked.blank, out, unit=presidium(ledger)
        )
    poll = _poll(ledger, asked.poll)
    options = poll.draft.options
    named = _named(own, form, f"{poll.draft.kind}结果汇总表")
    return _write(ledger, offering(named, options, **_rates(options)), [_counted(poll)], out, unit=presidium(ledger))


def _offered(ledger: Ledger, asked: Asked, kind: str) -> tuple[str, Sequence[str], tuple[str, ...], str]:
    """Title, options and subjects of a ballot, and how many may be chosen."""
    if asked.poll:
        poll = _poll(ledger, asked.poll)
        return poll.draft.title, poll.draft.options, tuple(line.subject for line in poll.lines), ""
    if kind not in polls.KINDS:
        raise _unknown(kind)
    options, title = polls.KINDS[kind], TITLES.get(kind, f"{kind}票")
    if asked.deputy:
        return title, options, (asked.deputy.strip(),), ""
    if asked.year is None:
        return title, options, (), ""
    if kind not in {VOTE, APPRAISAL}:
        raise useless(BALLOT, ("year",), kept=("kind",))
    names = _projects(ledger, asked.year, kind, title)
    places = f"候选{len(names)}项，应选　　　项；赞成的多于应选项数的，整张无效。" if kind == VOTE else ""
    return f"{asked.year}年{title}", options, names, places


def _unknown(kind: str) -> LedgerError:
    return LedgerError(f"没有“{kind}”票，可以是：{'、'.join(polls.KINDS)}。")


def _projects(ledger: Ledger, year: int, kind: str, title: str) -> tuple[str, ...]:
    wanted = {ProjectStage.CANDIDATE} if kind == VOTE else APPRAISED
    names = tuple(each.draft.name for each in projects.listing(ledger, year) if each.stage in wanted)
    if not names:
        lacking = "候选" if kind == VOTE else "正在实施或已经完成"
        raise LedgerError(f"{year}年没有{lacking}的民生实事项目，不能印{title}。")
    return names


def _poll(ledger: Ledger, wanted: str) -> PollEntry:
    """The vote of that id or title, the latest of several. Raises LedgerError naming those there are."""
    known = polls.listing(ledger)
    poll = next((each for each in known if wanted.strip() in {each.id, each.draft.title}), None)
    if poll is None:
        titles = "、".join(dict.fromkeys(each.draft.title for each in known)) or "还没有登记过"
        raise LedgerError(f"没有名为“{wanted.strip()}”的测评或票决，现有：{titles}。")
    return poll


def _counted(poll: PollEntry) -> Sheet:
    draft = poll.draft
    tellers = f"计票监票：{draft.tellers}" if draft.tellers else ""
    graded = f"档次按{poll.grading}" if poll.grading else ""
    values: dict[str, FormValue] = {
        "title": draft.title,
        "held": draft.held_on,
        "place": draft.place,
        "expected": draft.expected or "",
        "present": draft.present or "",
        "issued": draft.issued,
        "returned": draft.returned,
        "valid": draft.valid,
        "subjects": tuple(_line(at, line, draft) for at, line in enumerate(poll.lines, start=1)),
        "result": "；".join(_result(line, draft) for line in poll.lines) + "。",
        "note": "　".join(part for part in (tellers, draft.note, graded) if part),
    }
    return Sheet("", values, draft.title)


def _line(at: int, line: PollLineEntry, draft: PollDraft) -> dict[str, CellValue]:
    row: dict[str, CellValue] = {"no": at, "subject": line.subject}
    row |= {f"{OPTION}{place}": votes for place, (_, votes) in enumerate(line.votes)}
    first, upper = _shares(line, draft)
    return row | {"first": _read(first), "upper": _read(upper)}


def _shares(line: PollLineEntry, draft: PollDraft) -> tuple[Rate, Rate]:
    """The share of the best option, and of those in favour; of all deputies where they decide."""
    first = line.rates[0][1] if line.rates else Rate(0, 0)
    if line.carried is None:
        return first, line.favour
    return Rate(first.numerator, draft.expected), line.favour


def _result(line: PollLineEntry, draft: PollDraft) -> str:
    first, upper = _shares(line, draft)
    if line.carried is not None:
        return f"{line.subject}赞成{first.numerator}票，{'过半数' if line.carried else '未过半数'}"
    band = f"，{line.band}" if line.band else ""
    return f"{line.subject}{_rates(draft.options)['upper'] or '同意率'}{upper.percent}{band}"


def _read(rate: Rate) -> str:
    return f"{rate.percent}（{rate.numerator}/{rate.denominator}）"


def _rates(options: Sequence[str]) -> dict[str, str]:
    """What the rates of these options are called."""
    words = [option for favour in FAVOUR for option in options if option in favour]
    upper = f"{'和'.join(words)}率" if len(words) > 1 else ""
    return {"first": f"{options[0]}率" if options else "", "upper": upper}


def _named(form: Form, declared: Form, title: str) -> Form:
    """The form under the name of this vote, unless the unit gave it a title of its own."""
    return replace(form, title=title) if form.title == declared.title else form


def _write(ledger: Ledger, form: Form, sheets: Sequence[Sheet], out: Path, *, unit: str) -> Path:
    from app.exports.forms import write_forms

    write_forms(form, masked_sheets(ledger, form, sheets), out, unit=unit)
    return out


MAKERS = ((BALLOT, ballot), (TALLY, tally))
