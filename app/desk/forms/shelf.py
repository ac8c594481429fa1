"""Every printed form by its name: one call lays it on paper, filled or blank."""

from collections.abc import Callable, Mapping
from pathlib import Path

from app.desk import dossiers
from app.desk.asked import Asked
from app.desk.forms import (
    answers,
    frequencies,
    meetings,
    official,
    orders,
    polls,
    projects,
    scores,
    stations,
    tables,
    visits,
)
from app.errors import LedgerError
from app.files import demand_place
from app.ledger.store import Ledger

Maker = Callable[[Ledger, str, Asked, Path], Path]

NAMES: Mapping[str, str] = {
    "visit": "接待登记表",
    "mobile": "流动联络站活动记录",
    "assignment": "交办单",
    "reminder": "催办通知单",
    "supervision": "督办通知单",
    "reply": "办理结果反馈单",
    "opinion-survey": "征询意见表",
    "strike-off": "销号单",
    "notice": "接待日公告",
    "roster": "接待日安排表",
    "deputy-file": "代表履职档案",
    "score-sheet": "量化考评表",
    "nine-haves": "九有自查表",
    "rectification": "整改任务台账",
    "meet-director": "面对面、约见、问政记录",
    "ballot": "测评票",
    "tally": "测评结果汇总表",
    "projects": "民生实事项目表",
    "handbook": "代表履职手册",
    "year-record": "代表履职登记表",
    "frequencies": "履职频次达标表",
}

MAKERS: Mapping[str, Maker] = {
    "visit": visits.visit,
    "mobile": visits.mobile,
    "assignment": orders.assignment,
    "reminder": orders.reminder,
    "supervision": orders.supervision,
    "reply": answers.reply,
    "opinion-survey": answers.survey,
    "strike-off": answers.strike_off,
    "notice": official.notice,
    "roster": tables.roster,
    "score-sheet": scores.score_sheet,
    "rectification": tables.rectification,
    "projects": projects.projects,
    "ballot": polls.ballot,
    "tally": polls.tally,
    "nine-haves": stations.nine_haves,
    "meet-director": meetings.meet_director,
    "deputy-file": dossiers.make_file,
    "handbook": dossiers.make_file,
    "year-record": dossiers.make_file,
    "frequencies": frequencies.frequency_table,
}


def make(ledger: Ledger, name: str, asked: Asked, out: Path) -> Path:
    """Write the form of that name to `out`, whole or not at all.

    Raises LedgerError for an unknown name or number and for a character that no font draws, Missing when the form was
    not told what it is about.
    """
    if name not in NAMES:
        known = "、".join(f"{key}（{title}）" for key, title in NAMES.items())
        raise LedgerError(f"没有叫“{name}”的表，可以是：{known}。")
    demand_place(out)  # a number of a pad or a paper is not spent on a sheet that cannot be written
    return MAKERS[name](ledger, name, asked, out)
