"""What a clerk writes: opinions registered one by one, a step for many of them, a workbook imported."""

from collections import Counter
from datetime import date

from sqlalchemy import func, select

from app.ledger import cases, imports
from app.models.case import Case
from app.models.step import StepRow
from app.rules.cases import Act as Deed
from app.rules.cases import Kind
from tests.soak import world
from tests.soak.acts.act import Act
from tests.soak.judging import next_start, troubles

ROWS = 25  # of an imported workbook
MANY = 30  # opinions that are urged together


def register(path, number, say):
    with world.sitting(path) as ledger:
        say("ready")
        for place in range(1000):
            say(world.register(ledger, number * 1000 + place).number)


def registered(path, _number, acknowledged):
    with next_start(path) as ledger:
        with ledger.read() as session:
            there = set(session.scalars(select(Case.number)))
        if lost := set(acknowledged) - there:
            yield f"登记丢失 {lost}"
        yield from troubles(ledger)


def take_in(path, number, say):
    workbooks = {mark: world.opinions(mark, ROWS) for mark in _marks(number)}
    with world.sitting(path) as ledger:
        say("ready")
        for mark, sheets in workbooks.items():
            assert imports.import_sheets(ledger, sheets).written
            say(mark)


def taken_in(path, number, acknowledged):
    with next_start(path) as ledger:
        with ledger.read() as session:
            there = Counter(each.rpartition("-")[0] for each in session.scalars(select(Case.original_number)))
        for mark in _marks(number):
            if there[mark] not in {0, ROWS}:
                yield f"{mark} 只导入了 {there[mark]} 行"
            if mark in acknowledged and not there[mark]:
                yield f"{mark} 已确认却不在"
        yield from troubles(ledger)


def urge(path, number, say):
    with world.sitting(path) as ledger:
        ids = _assigned(ledger)
        say("ready")
        for mark in _marks(number):
            cases.advance_all(ledger, ids, Deed(Kind.URGE, date(2024, 12, 19), text=mark))
            say(mark)


def urged(path, number, acknowledged):
    with next_start(path) as ledger:
        with ledger.read() as session:
            counted = select(StepRow.text, func.count()).where(StepRow.kind == Kind.URGE).group_by(StepRow.text)
            there = dict(session.execute(counted).all())
        for mark in _marks(number):
            if there.get(mark, 0) not in {0, MANY}:
                yield f"{mark} 只催办了 {there[mark]} 件"
            if mark in acknowledged and mark not in there:
                yield f"{mark} 已确认却不在"
        yield from troubles(ledger)


def _marks(number):
    return [f"批{number}-{again}" for again in range(50)]


def _assigned(ledger):
    """As many opinions as are urged together, each with a unit that has not replied; made where there are none."""
    sheets = world.opinions("待催", MANY)
    imports.import_sheets(ledger, sheets)
    with ledger.read() as session:
        return tuple(session.scalars(select(Case.id).where(Case.original_number.startswith("待催-"))))


REGISTER = Act(register, registered, range(9), world.make)
IMPORT = Act(take_in, taken_in, range(4), world.make)
BATCH = Act(urge, urged, range(4), world.make)
