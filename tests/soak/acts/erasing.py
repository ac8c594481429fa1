"""Voters are erased one after the other, with the copies made before, and the program dies on the way."""

from datetime import date
from pathlib import Path

from app.ledger import cases, custody, erasure
from app.ledger.cases import CaseDraft
from app.ledger.erasure import ErasureDemand
from app.rules.cases import Act as CaseAct
from app.rules.cases import Kind, Route
from tests.soak import world
from tests.soak.acts.act import Act
from tests.soak.judging import next_start, troubles

VOTERS = (("窦样例", "13803800007"), ("亓样例", "13803800008"), ("乜样例", "13803800009"))
DAY = date(2024, 6, 3)


def found(path):
    world.make(path)
    with world.sitting(path) as ledger:
        for place, (name, phone) in enumerate(VOTERS):
            acts = (CaseAct(Kind.ROUTE, DAY, route=Route.SPOT, text=f"已当面答复{name}"),)
            draft = CaseDraft(DAY, f"{name}家门前路灯不亮", raised_by=name, phone=phone, acts=acts)
            cases.register(ledger, draft)
            custody.rotate(ledger, custody.folder_of(path), world.MOMENT.replace(minute=place))


def erase(path, _number, say):
    say("ready")
    for name, phone in VOTERS:
        with custody.occupy(path):
            _erase(path, name, phone)
        say(phone)


def erased(path, _number, acknowledged):
    """Who was acknowledged is in no byte; who was in hand is there whole or gone, and can be erased to the end."""
    with next_start(path) as ledger:
        yield from troubles(ledger)
    for name, phone in VOTERS:
        before = path.read_bytes()
        parts = {word for word in (name, phone) if word.encode() in before}
        if phone in acknowledged and parts | _readable(path.parent, name, phone):
            yield f"{name}已确认删除，还读得到"
        if len(parts) == 1:
            yield f"{name}只删了一半"
        if parts:
            _erase(path, name, phone)
    if len(acknowledged) < len(VOTERS):
        _erase(path, *VOTERS[len(acknowledged)])
    with next_start(path) as ledger:
        yield from troubles(ledger)
        if len(erasure.records(ledger)) != len(VOTERS):
            yield "删除的记录不是一人一条"
    for name, phone in VOTERS:
        if left := _readable(path.parent, name, phone):
            yield f"办完以后还读得到 {left}"


def _erase(path, name, phone):
    demand = ErasureDemand(name, phone, DAY, "本人书面要求", elsewhere=True, copies=True)
    erasure.erase(path, demand, clerk="示例经办", clock=world.clock)


def _readable(folder: Path, *words):
    everything = b"".join(each.read_bytes() for each in folder.rglob("*") if each.is_file())
    return {word for word in words if word.encode() in everything}


ERASE = Act(erase, erased, (0, 0, 1, 2), found, once=True, pace=1.0)
