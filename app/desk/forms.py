"""Every printed form by its name: one call lays it on paper, filled or blank."""

from collections.abc import Callable, Mapping
from pathlib import Path

from app.desk import (
    dossiers,
    form_answers,
    form_cases,
    form_frequencies,
    form_meetings,
    form_official,
    form_polls,
    form_projects,
    form_scores,
    form_stations,
    form_tables,
    form_visits,
)
from app.desk.asked import Asked
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
    "visit": form_visits.visit,
    "mobile": form_visits.mobile,
    "assignment": form_cases.assignment,
    "reminder": form_cases.reminder,
    "supervision": form_cases.supervision,
    "reply": form_answers.reply,
    "opinion-survey": form_answers.survey,
    "strike-off": form_answers.strike_off,
    "notice": form_official.notice,
    "roster": form_tables.roster,
    "score-sheet": form_scores.score_sheet,
    "rectification": form_tables.rectification,
    "projects": form_projects.projects,
    "ballot": form_polls.ballot,
    "tally": form_polls.tally,
    "nine-haves": form_stations.nine_haves,
    "meet-director": form_meetings.meet_director,
    "deputy-file": dossiers.make_file,
    "handbook": dossiers.make_file,
    "year-record": dossiers.make_file,
    "frequencies": form_frequencies.frequency_table,
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
