"""What goes to the county and comes back: packages built, merged in any order, receipts taken in."""

import random
from contextlib import closing

from sqlalchemy import func, select

from app.files import sweep
from app.handoff import envelope, keys, opening
from app.handoff.building import build, take_back_unentered
from app.handoff.merging import merge
from app.handoff.planning import Errand
from app.handoff.returning import build_return, receive
from app.ledger import cases, handovers
from app.ledger.custody import create
from app.ledger.handovers import CountyDraft, KeyDraft
from app.models.county_step import CountyStep
from app.models.package import Package
from app.rules.handover import CountyAct, Direction, Party
from tests.ledger.handovers.sent import rows
from tests.soak import world
from tests.soak.acts.act import Act
from tests.soak.judging import next_start, troubles

TOWNSHIP, COUNTY = "410725104", "410725"
MONTHS, NEWEST = 4, 2
TOWN, STICK = "乡镇.liubu", "盘"


def put_together(path, number, say):
    files = sorted((path.parent / STICK).glob("*.liubao"))
    random.Random(number).shuffle(files)
    with world.sitting(path) as ledger:
        say("ready")
        for file in files:
            [outcome] = merge(ledger, [file]).packages
            say(f"{outcome.state} {file.name}")


def put_together_whole(path, _number, acknowledged):
    files = sorted((path.parent / STICK).glob("*.liubao"))
    merged = {word.split()[1] for word in acknowledged if word.startswith("merged")}
    with next_start(path) as ledger, closing(world.reopened(path.with_name(TOWN))) as town:
        yield from troubles(ledger)
        report = merge(ledger, files)
        if lost := [each.file for each in report.packages if each.file in merged and each.state != "already"]:
            yield f"已确认的包不在：{lost}"
        if rows(ledger) != rows(town):
            yield "县级台账与乡镇的不一样"
        yield from troubles(ledger)


def send(path, number, say):
    (path.parent / STICK).mkdir(exist_ok=True)
    with world.sitting(path) as ledger:
        say("ready")
        for place in range(20):
            world.register(ledger, 7000 + number * 20 + place)
            made = build(ledger, Errand("2024-06"), path.parent / STICK, {"清单": _paper})
            say(f"{made.manifest['sequence']} {made.sha256}")


def sent_whole(path, _number, acknowledged):
    with next_start(path) as ledger:
        take_back_unentered(ledger, path.parent / STICK)  # as the next package does that is made there
        sweep(path.parent / STICK)
        yield from troubles(ledger)
        sequences = [each.sequence for each in handovers.handed_over(ledger)][::-1]
        if sequences != [*range(1, len(sequences) + 1)]:
            yield f"期号不连续 {sequences}"
        for word in acknowledged:
            if int(word.split()[0]) not in sequences:
                yield f"已确认的第{word}期不在"
        packages = sorted((path.parent / STICK).glob("*.liubao"))
        for file in packages:
            if envelope.examined(file).header.sequence not in sequences:
                yield f"{file.name} 不在台账里"
        for file in packages[-NEWEST:]:  # those before were opened when they were the newest
            with opening.opened(ledger, file) as package:
                assert package.trusted


def take_back(path, number, say):
    county = path.with_name("县.liubu")
    with world.sitting(path) as ledger, closing(world.reopened(county)) as other:
        say("ready")
        for place in range(10):
            draft = CountyDraft(CountyAct.OPINION, world.MOMENT.date(), text=f"示例{number}-{place}")
            handovers.add_county_step(other, world.first_case(ledger), draft)
            back = build_return(other, TOWNSHIP, path.parent / STICK).package
            receive(ledger, back)
            say(f"{number}-{place}")


def taken_back_whole(path, _number, acknowledged):
    sweep(path.parent / STICK)
    with next_start(path) as ledger:
        yield from troubles(ledger)
        texts = [each.text for each in cases.get(ledger, world.first_case(ledger)).county]
        if len(texts) != len(set(texts)):
            yield "县里的环节重了"
        if lost := {f"示例{word}" for word in acknowledged} - set(texts):
            yield f"已确认的环节不在 {lost}"
        with ledger.read() as session:
            came = select(Package.manifest).where(Package.way == Direction.RETURN_IN)
            steps = max((len(each["steps"]) for each in session.scalars(came)), default=0)
            if session.scalar(select(func.count()).select_from(CountyStep)) != steps:
                yield "回执和环节不是同一次收的"


def _paper(path, _manifest):
    path.write_text("示例", encoding="utf-8")


def _pair(town_path, county_path):
    """A township and its county, each with the other's key, and the packages of some months on the stick."""
    world.make(town_path)
    town = world.reopened(town_path)
    county = create(county_path, unit_code=COUNTY, unit_name="原阳县", method="taiping", clock=world.clock, county=True)
    for giver, taker, role in ((town, county, Party.TOWNSHIP), (county, town, Party.COUNTY)):
        own = keys.own_key(giver).key
        handovers.trust(taker, KeyDraft(role, own.party, own.party_name, own.sign_key, own.seal_key), by_code=True)
    return town, county


def _found_county(path):
    town, county = _pair(path.with_name(TOWN), path)
    (path.parent / STICK).mkdir()
    for month in range(MONTHS):
        world.register(town, 600 + month)
        build(town, Errand(f"2024-{month + 1:02d}"), path.parent / STICK, {})
    town.close()
    county.close()


def _found_town(path):
    town, county = _pair(path, path.with_name("县.liubu"))
    (path.parent / STICK).mkdir()
    package = build(town, Errand("2024-05"), path.parent / STICK, {}).package
    assert [each.state for each in merge(county, [package]).packages] == ["merged"]
    package.unlink()
    town.close()
    county.close()


MERGE = Act(put_together, put_together_whole, range(MONTHS + 1), _found_county, once=True, pace=0.5)
BUILD = Act(send, sent_whole, range(5), _found_town, pace=0.5)
RECEIVE = Act(take_back, taken_back_whole, range(4), _found_town, once=True, pace=0.8)
