"""The sheets that strike off the problems of a campaign, 项 → 条."""

from collections.abc import Sequence

from app.books.papers import Form, FormValue, Sheet
from app.desk.asked import Asked
from app.errors import LedgerError
from app.ledger import campaigns, papers
from app.ledger.campaigns import TaskEntry
from app.ledger.papers import About
from app.ledger.store import Ledger


def strike_off_sheets(ledger: Ledger, form: Form, asked: Asked) -> list[Sheet]:
    """One sheet a finished problem of the campaign, or one for each of the problems asked for by number.

    Raises LedgerError for an unknown campaign or number, and where nothing is finished yet.
    """
    known = campaigns.listing(ledger)
    campaign = next((each for each in known if each.name == asked.campaign), None)
    if campaign is None:
        names = "、".join(each.name for each in known) or "还没有建立专项"
        raise LedgerError(f"没有名为“{asked.campaign}”的专项，现有：{names}。")
    tasks = campaigns.tree(ledger, campaign.id)
    wanted = _wanted(tasks, asked.all_cases, campaign.name)
    about = tuple(About("tasks", each.id, 0, each.draft.done_on or ledger.today) for each in wanted)
    numbers = papers.issue_all(ledger, form, about, asked.spending)
    titles = {each.id: f"{each.draft.number} {each.draft.title}" for each in tasks}
    return [
        Sheet(number, _values(each, titles.get(each.draft.parent_id or "", ""), campaign.name), each.draft.number)
        for number, each in zip(numbers, wanted, strict=True)
    ]


def _wanted(tasks: Sequence[TaskEntry], numbers: tuple[str, ...], campaign: str) -> list[TaskEntry]:
    problems = {each.draft.number: each for each in tasks if not each.has_parts}
    if numbers:
        unknown = [f"“{number}”" for number in numbers if number not in problems]
        if unknown:
            raise LedgerError(f"专项“{campaign}”里没有编号为{'、'.join(unknown)}的具体问题，请核对任务编号。")
        return [problems[number] for number in numbers]
    finished = [each for each in problems.values() if each.draft.done_on is not None]
    if not finished:
        raise LedgerError(f"专项“{campaign}”还没有完成的具体问题；要提前印，请写明任务编号。")
    return finished


def _values(entry: TaskEntry, item: str, campaign: str) -> dict[str, FormValue]:
    task = entry.draft
    return {
        "record": task.number,
        "item": f"{campaign}：{item}→{task.number}" if item else f"{campaign}：{task.number}",
        "content": task.title,
        "measures": task.goal,
        "unit": task.unit,
        "responsible": task.deputies,
        "due": task.due_on,
        "replied": task.done_on,
        "reply": "\n".join(text for text in (task.obstacle, task.note) if text),
        "evidence": task.evidence,
        "verdict": "准予销号" if task.done_on else "",
        "struck_off": task.done_on,
    }
