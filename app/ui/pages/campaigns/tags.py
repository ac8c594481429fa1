"""A campaign in the window's words: its figures, and how each task stands."""

from collections.abc import Callable, Mapping
from datetime import date

from app.ledger.campaigns import CampaignEntry, TaskEntry
from app.ledger.extents import Reach
from app.ui.moments import short_day
from app.ui.widgets.tags import Tag

ALL, OPEN, LATE, SOON, DONE = "all", "open", "late", "soon", "done"
NAMES = {ALL: "全部", OPEN: "未完成", LATE: "超期", SOON: "临期", DONE: "已完成"}
TONES = {LATE: "late", SOON: "soon"}


def figures(campaign: CampaignEntry) -> str:
    """任务 22 项 · 具体问题 57 条 · 完成 52 条"""
    head = f"任务 {campaign.tasks} 项 · " if campaign.tasks else ""
    return f"{head}具体问题 {campaign.problems} 条 · 完成 {campaign.closed} 条"


def reach_words(covered: Reach) -> str:
    """村 1/8 · 户 40/120 · 地块 80/200（310.5/900亩）　阶段：起好步 3 · 签协议 12"""
    levels = " · ".join(
        f"{each.level} {each.done}/{each.many}" + (f"（{each.area_done:g}/{each.area:g}亩）" if each.area else "")
        for each in covered.extents
    )
    stages = " · ".join(f"{each.phase} {each.many}" for each in covered.stages)
    return "　".join(part for part in (levels and f"完成 {levels}", stages and f"未完成的在：{stages}") if part)


def progress(campaign: CampaignEntry) -> Tag:
    """52/57, done when all of them are."""
    if not campaign.problems:
        return Tag("还没有任务", "plain")
    whole = campaign.closed == campaign.problems
    return Tag(f"完成 {campaign.closed}/{campaign.problems}", "done" if whole else "note")


def standing(task: TaskEntry, parts: tuple[int, int], today: date, soon_on: date) -> Tag:
    """How a task stands: struck off, late, soon due, or so many of its parts done."""
    done, wanted = parts
    if task.draft.done_on is not None:
        return Tag(f"{short_day(task.draft.done_on, today)} 完成", "done")
    if wanted and done == wanted:
        return Tag("可以销号", "note")
    tag = _due(task.draft.due_on, today, soon_on)
    if wanted:
        return (
            tag._replace(text=f"{done}/{wanted}　{tag.text}".strip("　"))
            if tag.text
            else Tag(f"{done}/{wanted}", "note")
        )
    return tag if tag.text else Tag("未完成", "plain")


def late(task: TaskEntry, today: date) -> bool:
    """Whether a task should have been done by now."""
    return task.draft.done_on is None and task.draft.due_on is not None and task.draft.due_on < today


def _due(due_on: date | None, today: date, soon_on: date) -> Tag:
    if due_on is None:
        return Tag("")
    left = (due_on - today).days
    if left < 0:
        return Tag(f"超期 {-left} 天", "late")
    if left == 0:
        return Tag("今天到期", "soon")
    return Tag(f"还有 {left} 天", "soon" if due_on <= soon_on else "note")


def kept(today: date, soon_on: date) -> Mapping[str, Callable[[TaskEntry], bool]]:
    """What each chip lets through; only concrete problems are open, late, soon or done."""

    def leaf(task: TaskEntry, *, done: bool) -> bool:
        return not task.has_parts and (task.draft.done_on is not None) == done

    def soon(task: TaskEntry) -> bool:
        return leaf(task, done=False) and task.draft.due_on is not None and today <= task.draft.due_on <= soon_on

    return {
        ALL: lambda _: True,
        OPEN: lambda task: leaf(task, done=False),
        LATE: lambda task: not task.has_parts and late(task, today),
        SOON: soon,
        DONE: lambda task: leaf(task, done=True),
    }


def about(marked: tuple[TaskEntry, ...]) -> str:
    """What the tree has no room for, of the one that is marked."""
    if len(marked) != 1:
        return f"已选 {len(marked)} 条" if marked else ""
    draft = marked[0].draft
    pairs = (
        ("目标", draft.goal), ("佐证", draft.evidence), ("未完成原因", draft.obstacle), ("责任代表", draft.deputies),
        ("责任单位", draft.unit), ("级别", draft.level), ("面积", f"{draft.area:g}亩" if draft.area else ""),
        ("阶段", draft.phase), ("对接单位", draft.counterpart), ("备注", draft.note),
    )  # fmt: skip
    return "　".join(f"{name}：{value}" for name, value in pairs if value)
