"""接待日安排表 and 整改任务台账: tables filled from the ledger, or ruled to be written in."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path

from app.books.forms.receptions import ROSTER
from app.books.forms.undertakings import RECTIFICATION
from app.books.page import CellValue, Column, Printout, ValueKind
from app.books.papers import Form
from app.desk.asked import Asked, missing
from app.desk.forms.ruled import lay, ruled
from app.desk.forms.sheets import presidium
from app.errors import LedgerError
from app.ledger import bylaws, campaigns, papers
from app.ledger.campaigns import CampaignEntry, TaskDraft, TaskEntry
from app.ledger.extents import reach
from app.ledger.papers import NoticeDay
from app.ledger.registers import period_words
from app.ledger.store import Ledger
from app.rules.days import WEEKDAY_SIGNS, Holidays, day_within, full_day
from app.rules.rate import Rate

ON_HOLIDAY = "法定节假日"
DAYS_OF_YEAR = (
    Column("month", "月份", ValueKind.TEXT, 3),
    Column("day", "日期", ValueKind.TEXT, 3),
    Column("weekday", "星期", ValueKind.TEXT, 2),
    Column("hours", "时间", ValueKind.TEXT, 5),
    Column("place", "地点", ValueKind.TEXT, 7),
    Column("deputies", "接待代表（级别、职务）", ValueKind.LONG, 20),
    Column("guests", "参加部门负责人", ValueKind.TEXT, 5),
    Column("theme", "主题", ValueKind.TEXT, 6),
    Column("contact", "联系人电话", ValueKind.TEXT, 6),
    Column("swaps", "调班记录", ValueKind.TEXT, 7),
    Column("note", "备注", ValueKind.LONG, 5),
)
TASKS = (
    Column("number", "编号", ValueKind.TEXT, 3),
    Column("task", "整改任务（项）", ValueKind.LONG, 8),
    Column("problem", "具体问题（条）", ValueKind.LONG, 11),
    Column("goal", "整改措施及目标", ValueKind.LONG, 10),
    Column("unit", "责任单位", ValueKind.TEXT, 5),
    Column("deputies", "责任代表", ValueKind.TEXT, 4),
    Column("due", "整改时限", ValueKind.DATE, 5),
    Column("done", "完成日期", ValueKind.DATE, 5),
    Column("state", "完成情况及未完成原因", ValueKind.LONG, 7),
    Column("evidence", "佐证", ValueKind.TEXT, 5),
    Column("note", "备注", ValueKind.TEXT, 4),
)
OF_PLOTS: tuple[tuple[Column, Callable[[TaskDraft], CellValue]], ...] = (
    (Column("level", "级别", ValueKind.TEXT, 3), lambda task: task.level),
    (Column("area", "面积（亩）", ValueKind.NUMBER, 3), lambda task: task.area),
    (Column("phase", "阶段", ValueKind.TEXT, 4), lambda task: task.phase),
    (Column("counterpart", "对接单位", ValueKind.TEXT, 5), lambda task: task.counterpart),
)  # printed where a campaign has any


def roster(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write the 接待日安排表 of a year or a month, or of the days from `since` to `until`."""
    if asked.blank:
        return lay(ledger, form, ruled(ledger, form.title, DAYS_OF_YEAR, ("编制人", "主席团审核"), asked.blank), out)
    since, until = _period(asked)
    days = papers.of_period(ledger, since, until, asked.station)
    if not days:
        raise LedgerError(f"{period_words(since, until)}还没有安排接待日，请先排班。")
    station = f"{asked.station}　" if asked.station else ""
    page = Printout(
        title=form.title,
        unit=presidium(ledger),
        period=station + period_words(since, until),
        columns=DAYS_OF_YEAR,
        rows=[_day(day, bylaws.holidays(ledger)) for day in days],
        records=[str(day.on) for day in days],
        notes=(_fairness(days), *_times(days)),
        signers=("编制人", "主席团审核"),
    )
    return lay(ledger, form, page, out)


def rectification(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write the 整改任务台账 of a campaign: 项 → 条, with what was done about each."""
    signers = ("填表人", "责任单位负责人", "主席团审核")
    if asked.blank:
        return lay(ledger, form, ruled(ledger, form.title, TASKS, signers, asked.blank), out)
    listed = campaigns.listing(ledger)
    if not asked.campaign and len(listed) != 1:
        raise missing(form, "campaign")
    wanted = asked.campaign.strip() or listed[0].name
    campaign = next((each for each in listed if each.name == wanted), None)
    if campaign is None:
        known = "、".join(each.name for each in listed) or "还没有建立专项"
        raise LedgerError(f"没有名为“{wanted}”的专项，现有：{known}。")
    tasks = campaigns.tree(ledger, campaign.id)
    more = [(column, read) for column, read in OF_PLOTS if any(read(each.draft) for each in tasks)]
    rate = Rate(campaign.closed, campaign.problems)
    count = f"整改任务{campaign.tasks}项，具体问题{campaign.problems}条，完成{campaign.closed}条（{rate.percent}）。"
    page = Printout(
        title=f"{campaign.name}{'' if campaign.name.endswith('整改') else '整改'}任务台账",
        unit=presidium(ledger),
        period=f"截至{full_day(ledger.today)}",
        columns=(*TASKS[:-1], *(column for column, _ in more), TASKS[-1]),
        rows=[_task(each, [read(each.draft) for _, read in more]) for each in tasks],
        records=[each.draft.number for each in tasks],
        notes=(count, "没有分出具体问题的任务，本身计一条具体问题。", *_reach_notes(ledger, campaign)),
        signers=signers,
    )
    return lay(ledger, form, page, out)


def _period(asked: Asked) -> tuple[date, date]:
    if asked.since is not None and asked.until is not None:
        return asked.since, asked.until
    if asked.year is None:
        raise missing(ROSTER, "year")
    if asked.month is None:
        return date(asked.year, 1, 1), date(asked.year, 12, 31)
    first = date(asked.year, asked.month, 1)
    following = date(asked.year + asked.month // 12, asked.month % 12 + 1, 1)
    return first, date.fromordinal(following.toordinal() - 1)


def _day(day: NoticeDay, holidays: Holidays) -> tuple[CellValue, ...]:
    notes = [] if day.on not in holidays.off else [ON_HOLIDAY]
    if day.planned_on != day.on:
        notes.append(f"原定{day_within(day.planned_on, day.on.year)}")
    if day.held:
        notes.append(f"已登记{day.held}")
    return (
        f"{day.on.month}月",
        f"{day.on.day}日",
        WEEKDAY_SIGNS[day.on.weekday()],
        day.hours,
        "，".join(part for part in (day.station, day.place) if part),
        "\n".join(seat.described for seat in day.seats),
        day.guests,
        day.theme,
        day.contact,
        "；".join(day.swaps),
        "；".join(notes),
    )


def _times(days: Sequence[NoticeDay]) -> tuple[str, ...]:
    """How often each deputy is on duty, those with the most first."""
    times = Counter(seat.name for day in days for seat in day.seats)
    by_times = groupby(sorted(times.items(), key=lambda each: -each[1]), key=lambda each: each[1])
    listed = "；".join(f"{many}次：{'、'.join(name for name, _ in names)}" for many, names in by_times)
    return (f"每人次数（本表期内）：{listed}。",) if listed else ()


def _fairness(days: Sequence[NoticeDay]) -> str:
    times = Counter(seat.name for day in days for seat in day.seats)
    if not times:
        return f"共{len(days)}天，还没有安排代表。"
    fewest, most = min(times.values()), max(times.values())
    each = f"{fewest}" if fewest == most else f"{fewest}至{most}"
    return f"共{len(days)}天，安排代表{len(times)}名，每名{each}次。"


def _reach_notes(ledger: Ledger, campaign: CampaignEntry) -> list[str]:
    covered = reach(ledger, campaign)
    levels = "，".join(
        f"{each.level}{each.many}个，完成{each.done}个"
        + (f"（{each.area:g}亩，完成{each.area_done:g}亩）" if each.area else "")
        for each in covered.extents
    )
    stages = "、".join(each.phase + (f"（{full_day(each.by)}前）" if each.by else "") for each in campaign.stages)
    notes = [f"{levels}。"] if levels else []
    notes += [f"阶段：{stages}。"] if stages else []
    return [*notes, *(f"{gap}。" for gap in covered.gaps)]


def _task(entry: TaskEntry, more: Sequence[CellValue]) -> tuple[CellValue, ...]:
    task, problem = (entry.draft.title, "") if entry.depth == 0 else ("", entry.draft.title)
    state = "已完成" if entry.draft.done_on else entry.draft.obstacle or ("" if entry.has_parts else "未完成")
    return (
        entry.draft.number,
        task,
        problem,
        entry.draft.goal,
        entry.draft.unit,
        entry.draft.deputies,
        entry.draft.due_on,
        entry.draft.done_on,
        state,
        entry.draft.evidence,
        *more,
        entry.draft.note,
    )


MAKERS = ((ROSTER, roster), (RECTIFICATION, rectification))
