"""Large ledgers for the benchmarks: ten years of opinions in every state, written past the journal and marked as such."""

import hashlib
import itertools
import random
import shutil
import sqlite3
import sys
import tempfile
import time
import tomllib
from contextlib import closing
from datetime import date, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from types import SimpleNamespace

from app.ledger import custody, store
from app.ledger.search_index import DOCUMENTS, body, first_place
from app.models.tables import Base
from app.rules.days import add_months

BUILD = Path("build")
MATTERS = Path("tools/sample_text/matters.toml")
FIRST, LAST = date(2015, 1, 1), date(2024, 12, 31)
NOON = datetime.combine(LAST, clock_time(12))
MARK = "large"
SIGNS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥一二三四五六七八九十"
SOURCES = (
    ("接待选民", "接"),
    ("流动联络站", "流"),
    ("进集会", "集"),
    ("进网格", "格"),
    ("走访选民", "访"),
    ("来信", "意"),
)
KINDS = ("接待选民", "接待选民", "流动联络站", "进集会", "进网格", "走访选民")
SEARCHED = {table.__tablename__: document for table, document in DOCUMENTS.items()}
UNITS = ("村镇建设中心", "农业农村服务中心", "水利站", "派出所", "综合执法队", "便民服务中心", "供电所", "民政所")


def large(cases: int) -> Path:
    """A ledger of that many opinions under build/, made when there is none of the present schema."""
    path = BUILD / f"large-{cases}.liubu"
    signature = _signature()
    if path.exists() and _marked(path) == signature:
        return path
    sys.stderr.write(f"正在造一个 {cases:,} 条意见的台账 …\n")
    began = time.perf_counter()
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD) as folder:
        made = build(Path(folder) / "new.liubu", cases, signature)
        shutil.move(made, path)
    sys.stderr.write(f"用了 {time.perf_counter() - began:.0f} 秒，{path.stat().st_size / 1e6:.0f} MB\n")
    return path


def open_large(cases: int) -> store.Ledger:
    return custody.open_ledger(large(cases), clock=lambda: NOON)


def build(path: Path, cases: int, signature: str = "", *, steps: bool | None = None) -> Path:
    """Write the ledger. Steps are kept up to 200,000 opinions, unless said otherwise."""
    ledger = custody.create(path, unit_code="410725104", unit_name="原阳县示例镇", method="taiping", clock=lambda: NOON)
    store.put_settings(ledger, **{MARK: signature})
    ledger.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -400000")
        connection.execute("BEGIN IMMEDIATE")
        indexes = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        ).fetchall()
        for name, _ in indexes:
            connection.execute(f'DROP INDEX "{name}"')
        Writer(connection, cases, steps=cases <= 200_000 if steps is None else steps).write()
        for _, sql in indexes:
            connection.execute(sql)
        connection.execute("INSERT INTO search_index(search_index) VALUES ('rebuild')")
        connection.execute("COMMIT")
    return path


class Writer:
    """Writes the rows in the order of their days; the same numbers give the same ledger."""

    def __init__(self, connection: sqlite3.Connection, cases: int, *, steps: bool) -> None:
        self.connection = connection
        self.cases = cases
        self.steps = steps
        self.random = random.Random(20241231)
        self.serials: dict[tuple[str, int], itertools.count[int]] = {}
        self.matters = tomllib.loads(MATTERS.read_text(encoding="utf-8"))["matter"]
        self.count = itertools.count(1)
        self.places: dict[int, itertools.count[int]] = {}

    def write(self) -> None:
        self.deputies = [self.identity(FIRST) for _ in range(60 if self.cases < 1_000_000 else 300)]
        self.stations = [self.identity(FIRST) for _ in range(12)]
        self.campaigns = [self.identity(FIRST) for _ in range(4)]
        self.villages = [f"示例{sign}村" for sign in SIGNS[:24]]
        self.registers()
        self.activities = list(self.outings(max(1, self.cases // 10)))
        self.insert("activities", (row for _, row in self.activities))
        self.insert("attendances", self.attendances())
        self.opinions()

    def registers(self) -> None:
        names = [(name, name) for name in self.people()]
        self.insert(
            "stations",
            ({"id": each, "name": f"示例{SIGNS[at]}联络站", "type": "固定站"} for at, each in enumerate(self.stations)),
        )
        self.insert(
            "campaigns", ({"id": each, "name": f"示例专项{SIGNS[at]}"} for at, each in enumerate(self.campaigns))
        )
        self.insert("villages", ({"id": self.identity(FIRST), "name": name} for name in self.villages))
        self.insert("units", ({"id": self.identity(FIRST), "name": name} for name in UNITS))
        self.insert(
            "deputies",
            (
                {
                    "id": each, "name": name, "sort_key": f"shi li {at:03d}", "initials": "sl", "gender": "女" if at % 3 else "男",
                    "phone": f"1390000{at:04d}", "station_id": self.stations[at % 12], "post": f"{self.villages[at % 24]}村民",
                }
                for at, (each, (name, _)) in enumerate(zip(self.deputies, names, strict=False))
            ),
        )  # fmt: skip
        self.insert(
            "mandates",
            (
                {"id": self.identity(FIRST), "deputy_id": each, "level": "乡", "constituency": f"第{at % 20 + 1}选区"}
                for at, each in enumerate(self.deputies)
            ),
        )
        self.insert("tasks", self.tasks())

    def people(self):
        return (f"示例{a}{b}" for a, b in itertools.product(SIGNS, SIGNS))

    def tasks(self):
        for campaign in self.campaigns:
            for at in range(20):
                head = self.identity(FIRST)
                yield {"id": head, "campaign_id": campaign, "number": f"{at + 1}", "title": f"示例任务{at + 1}"}
                for part in range(3):
                    done = LAST - timedelta(days=at) if (at + part) % 5 else None
                    yield {
                        "id": self.identity(FIRST), "campaign_id": campaign, "parent_id": head, "done_on": done,
                        "number": f"{at + 1}.{part + 1}", "title": f"示例问题{at + 1}.{part + 1}", "due_on": LAST,
                    }  # fmt: skip

    def outings(self, count: int):
        for at in range(count):
            day = FIRST + (LAST - FIRST) * (at / count)
            chance = self.random.random()
            number, series, serial = self.number("活", day)
            yield day, {
                "id": self.identity(day), "number": number, "series": series, "year": day.year, "serial": serial,
                "held_on": day, "starts": "09:00", "ends": "11:30", "kind": self.random.choice(KINDS),
                "theme": "代表接待群众日", "place": f"{self.random.choice(self.villages)}文化广场",
                "station_id": self.random.choice(self.stations), "recorder": "示例记录员",
                "campaign_id": self.random.choice(self.campaigns) if chance < 0.1 else None,
                "received": self.random.randint(3, 30) if chance < 0.8 else None,
                "advised": self.random.randint(0, 60), "leaflets": self.random.randint(0, 200),
                "services": "[]", "account": "代表现场听取意见，能答复的当场答复，不能答复的转交办理。",
            }  # fmt: skip

    def attendances(self):
        for day, activity in self.activities:
            for place, deputy in enumerate(self.random.sample(self.deputies, 3)):
                status = "出席" if self.random.random() < 0.93 else "请假"
                yield {
                    "id": self.identity(day), "activity_id": activity["id"], "deputy_id": deputy, "position": place,
                    "status": status,
                }  # fmt: skip

    def opinions(self) -> None:
        """Opinions in portions, each with its steps and the deputy who took it; every 200th becomes a proposal, too."""
        voters = list(self.people())
        for begin in range(0, self.cases, 50_000):
            cases, steps, takers = [], [], []
            for at in range(begin, min(begin + 50_000, self.cases)):
                day = FIRST + (LAST - FIRST) * (at / self.cases)
                case, lived = self.opinion(day, voters, at)
                cases.append(case)
                steps += lived
                role = "领衔" if case["kind"] == "proposal" else "接单"
                takers.append(
                    {
                        "id": self.identity(day),
                        "case_id": case["id"],
                        "role": role,
                        "deputy_id": self.random.choice(self.deputies),
                    }
                )
            self.insert("cases", cases)
            self.insert("case_deputies", takers)
            if self.steps:
                self.insert("steps", steps)

    def opinion(self, day: date, voters: list[str], at: int) -> tuple[dict, list[dict]]:
        matter = self.random.choice(self.matters)
        village = self.random.choice(self.villages)
        words = {"村": village, "组": self.random.choice(SIGNS[22:30]), "几": self.random.randint(2, 9)}
        words |= {
            "米": self.random.randint(30, 900),
            "户": self.random.randint(3, 60),
            "亩": self.random.randint(20, 400),
        }
        _, activity = self.activities[min(at // 10, len(self.activities) - 1)]
        proposal = at % 200 == 199
        source, series = ("", "建") if proposal else self.random.choice(SOURCES)
        number, series, serial = self.number(series, day)
        case = {
            "id": self.identity(day), "kind": "proposal" if proposal else "opinion", "number": number, "series": series,
            "year": day.year, "serial": serial, "raised_on": day, "source": source,
            "activity_id": None if proposal or series == "意" else activity["id"],
            "raised_by": "" if proposal else self.random.choice(voters), "village": f"{village}{words['组']}组",
            "phone": f"1380000{self.random.randint(0, 9999):04d}", "category": matter["category"],
            "level": matter.get("level", ""), "title": "关于解决示例问题的建议" if proposal else "",
            "content": self.said(matter, "said", words),
        }  # fmt: skip
        life = Life(self, case, matter, words)
        life.live(day)
        return case, life.steps

    def said(self, matter: dict, key: str, words: dict) -> str:
        """One of the texts of a matter, its gaps filled."""
        texts = matter.get(key, "已向反映人说明政策，将按程序办理。")
        text = texts if isinstance(texts, str) else self.random.choice(texts)
        for gap, value in words.items():
            text = text.replace(f"{{{gap}}}", str(value))
        return text

    def number(self, series: str, day: date) -> tuple[str, str, int]:
        serial = next(self.serials.setdefault((series, day.year), itertools.count(1)))
        return f"{day.year}-{series}-{serial:03d}", series, serial

    def identity(self, day: date) -> str:
        """A UUIDv7 of that day."""
        stamp = (day - date(1970, 1, 1)).days * 86_400_000
        return f"{stamp:012x}70008{next(self.count):015x}"

    def insert(self, table: str, rows) -> None:
        columns = Base.metadata.tables[table].columns
        blank = {column.name: _default(column) for column in columns} | {"unit_code": "410725104"}
        names = ", ".join(f'"{column.name}"' for column in columns)
        places = ", ".join("?" * len(columns))
        whole = [blank | row for row in rows]
        self.connection.executemany(
            f"INSERT INTO {table} ({names}) VALUES ({places})",
            ([_stored(value) for value in row.values()] for row in whole),
        )
        if table in SEARCHED:
            self.connection.executemany("INSERT INTO search_docs VALUES (?, ?, ?, ?)", self.documents(table, whole))

    def documents(self, table: str, rows: list[dict]):
        document = SEARCHED[table]
        for row in rows:
            entry = SimpleNamespace(**row, group=row.get("team"))
            if entry.voided_on is None:
                first = first_place(document.day(entry))
                place = next(self.places.setdefault(first, itertools.count(first)))
                yield place, document.kind, entry.id, body(document, entry)


class Life:
    """The steps of one case and their fold, written side by side (a test compares them with rules.cases.fold)."""

    def __init__(self, writer: Writer, case: dict, matter: dict, words: dict) -> None:
        self.writer, self.case, self.matter, self.words = writer, case, matter, words
        self.chance = writer.random.random
        self.steps: list[dict] = []

    def live(self, day: date) -> None:
        self.step("REGISTER", day)
        self.case["stage"] = "UNDECIDED"
        draw = self.chance()
        if self.case["kind"] == "proposal":
            draw = 0.5
        if draw < 0.01:
            return
        if draw < 0.25:
            self.close(day, "SPOT", "ANSWERED")
        elif draw < 0.28:
            self.close(day, "REJECT", "REFUSED")
        elif draw < 0.30:
            self.close(day, "PETITION", "REFUSED")
        elif draw < 0.32:
            self.close(day, "PROPOSE", "PROPOSED")
        else:
            self.assign(day)
        if self.chance() < 0.004 and self.case["stage"] in {"UNDECIDED", "OPEN"}:
            self.step("VOID", self.last, reason="重复登记")
            self.case |= {"stage": "VOIDED", "voided_on": self.last}

    def close(self, day: date, route: str, stage: str) -> None:
        answer = self.writer.said(self.matter, "spot", self.words) if route == "SPOT" else ""
        self.step("ROUTE", day, route=route, words=answer)
        self.case |= {"stage": stage, "route": route, "closed_on": day, "reply": answer}

    def assign(self, day: date) -> None:
        given = self.later(day, 0, 3)
        months = 3 if self.case["kind"] == "proposal" else 1
        due, unit = add_months(given, months), self.matter["unit"]
        basis = "交办之日起一个月内办结并答复"
        self.step("ASSIGN", given, unit=unit, due=due, basis=basis)
        self.case |= {"stage": "OPEN", "route": "TRANSFER", "handler": unit, "assigned_on": given}
        self.case |= {"due_on": due, "due_basis": basis}
        replied = self.later(given, 4, 26 if self.chance() < 0.93 else 60)
        if replied > LAST or self.chance() < 0.005:
            return
        result = self.chance()
        kind, grade = ("solved", "A") if result < 0.7 else ("planned", "B") if result < 0.9 else ("noted", "C")
        answer = self.writer.said(self.matter, kind, self.words)
        self.step("REPLY", replied, words=answer, result=grade)
        self.case |= {"stage": "REPLIED", "replied_on": replied, "first_replied_on": replied, "reply": answer}
        self.case |= {"result": grade, "replied_late": replied > due}
        self.evaluate(replied)

    def evaluate(self, replied: date) -> None:
        day = self.later(replied, 1, 12)
        if day > LAST or self.chance() < 0.03:
            return
        outcome = "SATISFIED" if self.chance() < 0.8 else "BASICALLY"
        self.step("EVALUATE", day, outcome=outcome, attitude="SATISFIED")
        self.case |= {"stage": "EVALUATED", "outcome": outcome, "attitude": "SATISFIED", "evaluated_on": day}
        struck = self.later(day, 0, 5)
        if struck > LAST:
            return
        self.step("STRIKE_OFF", struck)
        self.case |= {"stage": "STRUCK_OFF", "closed_on": struck, "struck_off_on": struck}

    def later(self, day: date, least: int, most: int) -> date:
        return day + timedelta(days=self.writer.random.randint(least, most))

    def step(self, kind: str, day: date, **values: object) -> None:
        self.last = day
        if not self.writer.steps:
            return
        step = {"id": self.writer.identity(day), "case_id": self.case["id"], "seq": len(self.steps) + 1, "kind": kind}
        self.steps.append(step | {"done_on": day} | values)


def _default(column) -> object:
    if column.default is None:
        return None
    return "[]" if column.default.is_callable else column.default.arg


def _stored(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _signature() -> str:
    """What the file depends on: the schema and the code that made it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.liubu"
        custody.create(path, unit_code="410725104", unit_name="示例", method="taiping", clock=lambda: NOON).close()
        with closing(sqlite3.connect(path)) as connection:
            schema = "\n".join(
                sql or "" for (sql,) in connection.execute("SELECT sql FROM sqlite_master ORDER BY name")
            )
    return hashlib.sha256(
        "\n".join((schema, Path(__file__).read_text("utf-8"), MATTERS.read_text("utf-8"))).encode()
    ).hexdigest()[:16]


def _marked(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        row = connection.execute("SELECT value FROM settings WHERE key = ?", (MARK,)).fetchone()
    return row[0].strip('"') if row else ""
