"""The command line: `python main.py verb …` as a process of its own, with one verb after the other."""

import contextlib
import io
import os
import sys
from pathlib import Path

from sqlalchemy import func, select

from app.cli import door
from app.errors import LedgerError
from app.exports.workbooks.file import write_sheets
from app.files import sweep
from app.ledger import bylaws, custody, rosters
from app.models.case import Case
from tests.soak import world
from tests.soak.acts.act import Act
from tests.soak.acts.planning import METHODS, YEAR
from tests.soak.acts.writing import ROWS
from tests.soak.judging import is_whole, next_start, troubles

ROOT = Path(__file__).resolve().parents[3]
UNIT = ("--unit-code", "410725104", "--unit-name", "原阳县太平镇")
VERBS = ("import", "backup", "restore", "roster", "method", "book", "form", "template", "init", "check")


def command(path, number):
    """The arguments of a round, and the file that comes of it, if any."""
    verb, of_ledger = VERBS[number % len(VERBS)], ("--ledger", str(path))
    out = path.with_name("打印") / f"{verb}.{'pdf' if verb == 'form' else 'xlsx'}"
    new = path.with_name(f"{verb}-{number}.liubu")
    told = {
        "import": (str(path.with_name(f"批{number}.xlsx")), *of_ledger),
        "backup": ("--out", str(new), *of_ledger),
        "restore": (str(path.with_name("要恢复的.liubu")), "--ledger", str(new)),
        "roster": ("--year", str(YEAR), "--rule", f"weekly:{number % 5 + 1}", *of_ledger),
        "method": (METHODS[number % len(METHODS)], *of_ledger),
        "book": ("receptions", "--from", "2024-01-01", "--to", "2024-12-31", "--format", "xlsx", *_to(out), *of_ledger),
        "form": ("visit", "--case", "2024-接-002", *_to(out), *of_ledger),
        "template": _to(out),
        "init": ("--ledger", str(new), *UNIT),
        "check": of_ledger,
    }
    made = {"backup": new, "restore": new, "init": new, "book": out, "form": out, "template": out}
    return (verb, *told[verb]), made.get(verb)


def work(path, number, say):
    arguments, _ = command(path, number)
    if arguments[0] == "import":
        write_sheets(world.opinions(f"批{number}", ROWS), path.with_name(f"批{number}.xlsx"))
    say("ready")
    os.chdir(ROOT)
    os.execv(sys.executable, [sys.executable, "main.py", *arguments])  # what it prints are its words


class Refused(LedgerError):
    """What the command line said and with which status it ended."""

    def __init__(self, sentence, status):
        super().__init__(sentence)
        self.exit_code = status


def work_here(path, number, say):
    """The same without a process of its own, so that its files can be watched; a status other than 0 is raised."""
    arguments, _ = command(path, number)
    if arguments[0] == "import":
        write_sheets(world.opinions(f"批{number}", ROWS), path.with_name(f"批{number}.xlsx"))
    say("ready")
    err = io.StringIO()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(err):
        status = door.run(arguments)
    if status:
        raise Refused(err.getvalue().strip(), status)
    say(arguments[0])


def judge(path, number, acknowledged):
    (verb, *_), made = command(path, number)
    if acknowledged and made is not None and not made.exists():
        yield f"{verb} 说做好了，{made.name} 却不在"
    sweep(path.with_name("打印"))  # as the next paper there does
    with next_start(path) as ledger:
        yield from troubles(ledger)
        yield from _of_the_ledger(ledger, verb, number, acknowledged)
    for paper in [*path.parent.glob("[!.]*.liubu"), *path.parent.glob("打印/[!.]*")]:
        if not is_whole(paper):
            yield f"{verb} 以后 {paper.name} 只有一半"
    if made is not None and made.suffix == ".liubu":
        made.unlink(missing_ok=True)


def _of_the_ledger(ledger, verb, number, acknowledged):
    with ledger.read() as session:
        rows = session.scalar(select(func.count()).where(Case.original_number.startswith(f"批{number}-")))
    if rows not in {0, ROWS} or (verb == "import" and acknowledged and not rows):
        yield f"导入了 {rows} 行"
    days = {day.planned.isoweekday() for day in rosters.show(ledger, YEAR).days}
    if len(days) > 1 or (verb == "roster" and acknowledged and days != {number % 5 + 1}):
        yield f"编排的是星期 {days}"
    if verb == "method" and acknowledged and bylaws.methods.current(ledger).key != METHODS[number % len(METHODS)]:
        yield "工作法没有换"


def _to(out):
    return ("--out", str(out))


def _found(path):
    world.make(path)
    path.with_name("打印").mkdir()
    with world.sitting(path) as ledger:
        custody.backup(ledger, path.with_name("要恢复的.liubu"))


DOOR = Act(work_here, judge, (0,), _found)
COMMAND = Act(work, judge, (0,), _found, pace=2.0)
