"""A mobile station from its founding to its end: the notice that founds or closes it, and the report of what it did."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from app.books.figures import BY_KEY
from app.books.forms.stations import STATION_NOTICE, STATION_REPORT
from app.books.official import Official, Paragraph, Voice
from app.books.papers import Form
from app.desk.asked import Asked
from app.desk.forms.official import BLANK_LINE, lay_official
from app.desk.forms.sheets import presidium
from app.errors import LedgerError
from app.ledger import bylaws, figures, rosters, stations
from app.ledger.figures import Period
from app.ledger.stations import StationFacts
from app.ledger.store import Ledger
from app.rules.days import full_day, span_words
from app.rules.rate import Rate
from app.rules.trade import BOX, COLLECTED, FORUM, MOBILE_STATION, RECEPTION, SCANNED, SURVEY

LIAISON = "联络站"  # stays where its deputies are, also where it moves about
FOUND, CLOSE = KINDS = ("设立", "撤销")
NUMBERS = "一二三四五六七八九十"
TO_DATE = "　　　　年　　月　　日"
WAYS = (RECEPTION, SURVEY, FORUM, BOX, SCANNED)  # where the method names none
NONE_GROUPED = "未分类"
TO_WRITE = ("存在的问题", "意见建议", "下一步跟踪事项")  # for a person to write


def station_notice(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write the notice that a station was founded or, once its work is done, closed (`kind`)."""
    facts = _facts(ledger, asked)
    kind = asked.kind or (CLOSE if facts.closed_on else FOUND)
    if kind not in KINDS:
        raise LedgerError(f"没有“{asked.kind}”的{form.called}，可以是：{'、'.join(KINDS)}。")
    paper = _founded(ledger, facts) if kind == FOUND else _closed(ledger, facts)
    return lay_official(ledger, form, [paper] * max(asked.blank, 1), out)


def station_report(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write what a station did from its founding to its end, or until today; what only a person knows is left open."""
    facts = _facts(ledger, asked)
    until = min(facts.closed_on or ledger.today, ledger.today)
    period = Period(min(facts.founded_on or date(until.year, 1, 1), until), until)
    parts = () if asked.blank else _parts(ledger, facts, period)
    opening = () if asked.blank else (Paragraph(_opening(facts, period)),)
    paragraphs = (*opening, *_headed((*parts, *((title, ("　",) * 3) for title in TO_WRITE))))
    title = f"关于{facts.name or '　　　　　　'}工作情况的专题报告"
    paper = Official(title, paragraphs, presidium(ledger), None if asked.blank else ledger.today)
    return lay_official(ledger, form, [paper] * max(asked.blank, 1), out)


def _facts(ledger: Ledger, asked: Asked) -> StationFacts:
    if not asked.station:
        return StationFacts("")
    return stations.facts(ledger, rosters.station_named(ledger, asked.station))


def _founded(ledger: Ledger, facts: StationFacts) -> Official:
    ways = bylaws.methods.current(ledger).lists.get("来源渠道", WAYS)
    opening = f"为了解民情、汇集民意，决定设立{facts.name or BLANK_LINE}，有关事项公告如下："
    since = full_day(facts.founded_on) if facts.founded_on else TO_DATE
    items = (
        ("设立时间", f"自{since}起{'，任务完成即撤销' if _for_a_task(facts) else ''}。"),
        ("站点地址", f"{facts.address or BLANK_LINE}。"),
        ("站长和成员", f"{_people(facts) or BLANK_LINE[2:]}。"),
        ("收集意见的渠道", f"{'、'.join(ways)}。"),
        ("联系电话", f"{bylaws.notice_words(ledger).phone.rstrip('。') or BLANK_LINE}。"),
    )
    return _notice(ledger, f"关于设立{facts.name or '流动工作站'}的公告", opening, items, facts.founded_on)


def _closed(ledger: Ledger, facts: StationFacts) -> Official:
    day = full_day(facts.closed_on) if facts.closed_on else TO_DATE
    done = "的工作任务已经完成，" if _for_a_task(facts) else ""
    opening = f"{facts.name or BLANK_LINE}{done}自{day}起撤销，有关事项公告如下："
    items = (
        ("尚未办结的意见", "由主席团继续督办，办理结果仍向反映人答复；需要长期跟踪的列入跟踪清单。"),
        ("以后反映问题", "请到人大代表联络站，或者向人大代表提出。"),
        ("联系电话", f"{bylaws.notice_words(ledger).phone.rstrip('。') or BLANK_LINE}。"),
    )
    return _notice(ledger, f"关于撤销{facts.name or '流动工作站'}的公告", opening, items, facts.closed_on)


def _notice(
    ledger: Ledger, subject: str, opening: str, items: Iterable[tuple[str, str]], dated: date | None
) -> Official:
    sender = presidium(ledger)
    points = (Paragraph(words, run_in=f"{n}、{name}：") for n, (name, words) in zip(NUMBERS, items, strict=False))
    return Official(sender + subject, (Paragraph(opening), *points, Paragraph("特此公告。")), sender, dated)


def _opening(facts: StationFacts, period: Period) -> str:
    end = "，仍在工作"
    if facts.closed_on:
        end = "，任务完成后撤销" if _for_a_task(facts) else f"，{full_day(facts.closed_on)}撤销"
    begun = f"{full_day(facts.founded_on)}设立" if facts.founded_on else "设立日期未记"
    people = _people(facts)
    members = f"站长和成员：{people}。" if people else ""
    return f"{facts.name}{begun}{end}。{members}现将{span_words(period.since, period.until)}的工作情况报告如下："


def _for_a_task(facts: StationFacts) -> bool:
    """Whether it stands until its work is done, as a 流动工作站 does, and a 联络站 does not; so does a blank paper."""
    return not facts.name or (facts.type == MOBILE_STATION and LIAISON not in facts.name)


def _people(facts: StationFacts) -> str:
    """The head, then the members, nobody twice."""
    return "、".join(dict.fromkeys(name for name in (facts.head, *facts.members.split("、")) if name))


def _parts(ledger: Ledger, facts: StationFacts, period: Period) -> tuple[tuple[str, tuple[str, ...]], ...]:
    counted = figures.figures(ledger, period, station=facts.name)

    def counts(*keys: str) -> str:
        known = ((BY_KEY[key].label, counted[key]) for key in keys)
        return "，".join(_figure(name, value) for name, value in known if not _is_of_nothing(value)) + "。"

    sorts = _grouped(ledger, "category", period, facts.name)
    units = _grouped(ledger, "unit", period, facts.name)
    return (
        (COLLECTED, (counts("activities", "deputy_attendances", "voters_received", "leaflets", "opinions"), *sorts)),
        ("分析研判、整改落实", (counts("answered_on_spot", "assigned", "proposed", "undecided"), *units)),
        ("反馈督办、综合评估", (counts("resolved", "closure_rate", "overdue", "satisfaction_rate", "open"),)),
    )


def _is_of_nothing(value: object) -> bool:
    return isinstance(value, Rate) and not value.denominator


def _figure(label: str, value: object) -> str:
    if isinstance(value, Rate):
        return f"{label}{value.numerator}/{value.denominator}（{value.percent}）"
    name, _, measure = label.partition("（")
    return f"{name}{value}{measure.rstrip('）')}"


def _grouped(ledger: Ledger, by: str, period: Period, station: str) -> tuple[str, ...]:
    groups: Mapping[str, Mapping[str, object]] = figures.grouped(ledger, by, period, station=station)
    many = [(name or NONE_GROUPED, each["opinions"]) for name, each in groups.items() if each.get("opinions")]
    listed = "、".join(f"{name}{count}条" for name, count in many)
    return (f"{'按类别' if by == 'category' else '按承办单位'}：{listed}。",) if listed else ()


def _headed(parts: Iterable[tuple[str, tuple[str, ...]]]) -> Iterable[Paragraph]:
    for number, (title, lines) in zip(NUMBERS, parts, strict=False):
        yield Paragraph(f"{number}、{title}", Voice.FIRST)
        yield from map(Paragraph, lines)


MAKERS = ((STATION_NOTICE, station_notice), (STATION_REPORT, station_report))
