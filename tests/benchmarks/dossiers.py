"""A township's files beside one file as many times: 160 deputies, three years, portraits; time and memory."""

import io
import random
import tempfile
import tracemalloc
from datetime import date, datetime, timedelta
from pathlib import Path

from PIL import Image

from app.desk.dossier_batch import print_all
from app.desk.dossiers import print_dossier
from app.ledger import deputies
from app.ledger.custody import create
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.attachment import Attachment
from app.models.attendance import Attendance
from app.models.case import Case
from app.models.case_deputy import CaseDeputy
from app.models.deputy import Deputy
from app.models.mandate import Mandate
from app.rules.cases import Route, Stage
from app.rules.trade import LEADER, TAKER
from tests.benchmarks.timing import once

DEPUTIES, ACTIVITIES, CASES = 160, 360, 2_400
EVERY = 10  # of so many deputies one is timed alone
NOON = datetime(2024, 12, 31, 12)
FIRST, DAYS = date(2022, 1, 4), 1_090
KINDS = ("接待选民", "流动联络站", "进网格", "会议", "视察", "学习培训", "走访选民", "政策宣讲")
SIGNS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"


def run() -> dict[str, object]:
    """All files in one go, against each one made alone; how much memory either takes at its highest."""
    with tempfile.TemporaryDirectory() as folder:
        ledger = township(Path(folder) / "township.liubu")
        ids = [each.id for each in deputies.listing(ledger)]
        print_dossier(ledger, ids[0], Path(folder) / "warm.pdf")

        def all_at_once() -> None:
            print_all(ledger, Path(folder) / "all")

        def one_by_one() -> None:
            for deputy_id in ids[::EVERY]:
                print_dossier(ledger, deputy_id, Path(folder) / "one.pdf")

        ours, theirs = once(all_at_once), once(one_by_one) * EVERY
        most = peak(all_at_once)
        alone = peak(lambda: print_dossier(ledger, ids[0], Path(folder) / "one.pdf"))
        ledger.close()
    told = {"deputies": DEPUTIES, "activities": ACTIVITIES, "cases": CASES}
    return {
        "scenarios": [
            told | {"scenario": "160 份代表档案一次成册", "against": "一份 ×160", "ours": ours, "opponent": theirs,
                    "limit": 1.0, "goal": 0.6},
            told | {"scenario": "160 份代表档案的内存峰值", "against": "一份", "unit": "MB", "ours": most, "opponent": alone,
                    "limit": 4.0, "goal": 3.0},
        ]
    }  # fmt: skip


def peak(work) -> float:
    """The most memory that Python held during the work, in MB."""
    tracemalloc.start()
    work()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1e6


def township(path: Path) -> Ledger:
    """A ledger of invented deputies, each with a portrait and about sixty deeds."""
    ledger = create(path, unit_code="410725104", unit_name="原阳县示例镇", method="xixia", clock=lambda: NOON)
    chance = random.Random(160)
    with ledger.write("示例") as session:
        people = [
            Deputy(
                name=f"示例{SIGNS[at // 22]}{SIGNS[at % 22]}",
                sort_key=f"shi li {at:03d}",
                gender="男",
                post="示例村村民",
            )
            for at in range(DEPUTIES)
        ]
        held = [_activity(chance, at) for at in range(ACTIVITIES)]
        raised = [_case(chance, at) for at in range(CASES)]
        session.add_all([*people, *held, *raised])
        session.flush()
        jpeg = _jpeg()
        for at, each in enumerate(people):
            day = date(2021, 12, 1)
            session.add(
                Mandate(deputy_id=each.id, level="乡", term="第十四届", certificate=f"示{at:03d}", elected_on=day)
            )
            session.add(
                Attachment(
                    entry_table="deputies", entry_id=each.id, role="头像", name="头像.jpg", media_type="image/jpeg",
                    sha256="", content=jpeg,
                )
            )  # fmt: skip
        for each in held:
            for place, deputy in enumerate(chance.sample(people, 20)):
                status = "请假" if place == 0 else "出席"
                session.add(Attendance(activity_id=each.id, deputy_id=deputy.id, status=status, position=place))
        for each in raised:
            role = LEADER if each.kind == "proposal" else TAKER
            session.add(CaseDeputy(case_id=each.id, deputy_id=chance.choice(people).id, role=role))
    return ledger


def _activity(chance: random.Random, at: int) -> Activity:
    day = FIRST + timedelta(days=at * DAYS // ACTIVITIES)
    return Activity(
        number=f"{day.year}-活-{at:04d}", series="活", year=day.year, serial=at, held_on=day, kind=chance.choice(KINDS),
        theme=f"示例主题{at}：走村入户听取意见", place=f"示例{SIGNS[at % 22]}村文化广场", outcome="形成建议2条",
    )  # fmt: skip


def _case(chance: random.Random, at: int) -> Case:
    day = FIRST + timedelta(days=at * DAYS // CASES)
    kind = "proposal" if at % 12 == 0 else "opinion"
    return Case(
        kind=kind, number=f"{day.year}-意-{at:04d}", series="意", year=day.year, serial=at, raised_on=day,
        title="关于硬化示例路的建议" if kind == "proposal" else "", category="道路交通", raised_by="样例某",
        content=f"第{at}件：村东头的路坑坑洼洼，下雨天没法走，接送孩子很不方便，盼着早点修好。",
        stage=Stage.STRUCK_OFF, route=Route.TRANSFER, handler="村镇建设中心", replied_on=day + timedelta(days=20),
        reply="已列入今年道路维修计划，已完成施工并通车。", closed_on=day + timedelta(days=30),
        struck_off_on=day + timedelta(days=30),
    )  # fmt: skip


def _jpeg() -> bytes:
    out = io.BytesIO()
    noise = random.Random(1).randbytes(300 * 420 * 3)
    Image.frombytes("RGB", (300, 420), noise).resize((1200, 1600)).save(out, "JPEG", quality=85)
    return out.getvalue()
