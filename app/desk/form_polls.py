"""测评票, 票决票 and 汇总表: ballots several on a page, and the count of a vote with its rates."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.books.forms.polls import AGREEMENT, BALLOT, FITNESS, GRADES, OPTION, TALLY, offering, several
from app.books.page import CellValue
from app.books.papers import Form, FormValue, Sheet
from app.desk.asked import Asked, missing
from app.desk.form_sheets import form_of, presidium
from app.errors import LedgerError
from app.ledger import poll_counts, projects
from app.ledger.figures import Rate
from app.ledger.poll_counts import Count, PollCount
from app.ledger.store import Ledger
from app.rules.projects import ProjectStage

VOTE, APPRAISAL, REPORT = "票决", "测评", "述职"
OPTIONS = {VOTE: AGREEMENT, APPRAISAL: GRADES, REPORT: FITNESS}
TITLES = {VOTE: "民生实事项目票决票", APPRAISAL: "测评票", REPORT: "代表述职测评票"}
APPRAISED = frozenset({ProjectStage.RUNNING, ProjectStage.DONE, ProjectStage.APPRAISED})
HEIGHT, FRAME, ROW = 750, 120, 27  # points of a page, of a ballot without its rows, of a row
MOST, EMPTY = 4, 3  # ballots on a page; rows of an empty one


def ballot(ledger: Ledger, name: str, asked: Asked, out: Path) -> Path:
    """Write ballots: of a vote (`poll`), of a year's projects (`year` with `kind` 票决 or 测评), of a deputy who
    reports (`deputy`), or with empty rows; `blank` is how many are wanted.
    """
    kind = asked.kind or (REPORT if asked.deputy else APPRAISAL)
    title, options, subjects, places = _offered(ledger, asked, kind)
    count = max(1, min(MOST, HEIGHT // (FRAME + ROW * (len(subjects) or EMPTY))))
    declared = replace(_named(form_of(ledger, name), BALLOT, title), footer="")
    form = several(offering(declared, options), count)
    listed = subjects or ("",) * EMPTY
    rows: tuple[dict[str, CellValue], ...] = tuple({"no": at, "subject": each} for at, each in enumerate(listed, 1))
    values: dict[str, FormValue] = {"subjects": rows}
    if places:
        values["places"] = places
    sheets = [Sheet("", values, title)] * max(-(-asked.blank // count), 1)
    return _write(form, sheets, out, unit="")


def tally(ledger: Ledger, name: str, asked: Asked, out: Path) -> Path:
    """Write the count of a vote, or an empty one for the tellers."""
    form = form_of(ledger, name)
    if asked.blank:
        options = OPTIONS.get(asked.kind, GRADES)
        form = offering(form, options, **_rates(options))
        return _write(form, [Sheet()] * asked.blank, out, unit=presidium(ledger))
    if not asked.poll:
        raise missing(TALLY.title, "poll")
    poll = poll_counts.find(ledger, asked.poll)
    form = offering(_named(form, TALLY, f"{poll.kind}结果汇总表"), poll.options, **_rates(poll.options))
    return _write(form, [_counted(poll)], out, unit=presidium(ledger))


def _offered(ledger: Ledger, asked: Asked, kind: str) -> tuple[str, Sequence[str], tuple[str, ...], str]:
    """Title, options and subjects of a ballot, and how many may be chosen."""
    if asked.poll:
        poll = poll_counts.find(ledger, asked.poll)
        return poll.title, poll.options, tuple(line.subject for line in poll.lines), ""
    if kind not in OPTIONS:
        raise LedgerError(f"没有“{kind}”票，可以是：{'、'.join(OPTIONS)}。")
    options, title = OPTIONS[kind], TITLES[kind]
    if asked.deputy:
        return title, options, (asked.deputy.strip(),), ""
    if asked.year is None and not asked.blank:
        raise missing(BALLOT.title, "year")
    if asked.year is None or kind == REPORT:
        return title, options, (), ""
    wanted = {ProjectStage.CANDIDATE} if kind == VOTE else APPRAISED
    names = tuple(each.draft.name for each in projects.listing(ledger, asked.year) if each.stage in wanted)
    if not names:
        lacking = "候选" if kind == VOTE else "正在实施或完成的"
        raise LedgerError(f"{asked.year}年没有{lacking}民生实事项目，不能印{title}。")
    if kind == VOTE:
        return (
            f"{asked.year}年{title}",
            options,
            names,
            f"候选{len(names)}项，应选　　　项；赞成的多于应选项数的，整张无效。",
        )
    return f"{asked.year}年民生实事项目{title}", options, names, ""


def _counted(poll: PollCount) -> Sheet:
    on = poll.held_on
    values: dict[str, FormValue] = {
        "title": poll.title,
        "held": f"{on.year}年{on.month}月{on.day}日",
        "place": poll.place,
        "expected": poll.expected,
        "present": poll.present,
        "issued": poll.issued,
        "returned": poll.returned,
        "valid": poll.valid,
        "subjects": tuple(_line(at, line, poll) for at, line in enumerate(poll.lines, start=1)),
        "result": "；".join(_result(line, poll) for line in poll.lines) + "。",
        "note": "　".join(part for part in (f"计票监票：{poll.tellers}" if poll.tellers else "", poll.note) if part),
    }
    return Sheet("", values, poll.title)


def _line(at: int, line: Count, poll: PollCount) -> dict[str, CellValue]:
    row: dict[str, CellValue] = {"no": at, "subject": line.subject}
    row |= {f"{OPTION}{place}": votes for place, votes in enumerate(line.votes)}
    first, upper = _shares(line, poll)
    return row | {"first": _read(first), "upper": _read(upper)}


def _shares(line: Count, poll: PollCount) -> tuple[Rate, Rate]:
    """The share of the best option, and of the best two; of all deputies where they decide."""
    of = poll.expected if poll.options[:1] == AGREEMENT[:1] else poll.valid
    return Rate(sum(line.votes[:1]), of), Rate(sum(line.votes[:2]), of)


def _result(line: Count, poll: PollCount) -> str:
    first, upper = _shares(line, poll)
    if poll.options[:1] == AGREEMENT[:1]:
        passed = "过半数" if first.numerator * 2 > first.denominator else "未过半数"
        return f"{line.subject}赞成{first.numerator}票，{passed}"
    return f"{line.subject}{_rates(poll.options)['upper']}{upper.percent}"


def _read(rate: Rate) -> str:
    return f"{rate.percent}\n（{rate.numerator}/{rate.denominator}）"


def _rates(options: Sequence[str]) -> dict[str, str]:
    """What the rates of these options are called."""
    if tuple(options[:1]) == AGREEMENT[:1]:
        return {"first": "赞成率", "upper": ""}
    upper = "满意和基本满意率" if tuple(options) == GRADES else f"{options[1]}以上率" if len(options) > 1 else ""
    return {"first": f"{options[0]}率" if options else "", "upper": upper}


def _named(form: Form, declared: Form, title: str) -> Form:
    """The form under the name of this vote, unless the unit gave it a title of its own."""
    return replace(form, title=title) if form.title == declared.title else form


def _write(form: Form, sheets: Sequence[Sheet], out: Path, *, unit: str) -> Path:
    from app.exports.forms_pdf import write_forms

    write_forms(form, sheets, out, unit=unit)
    return out
