"""Two ledgers that keep their copies in one folder, copied in turn over months."""

from datetime import timedelta

from app.ledger import custody
from app.ledger.custody import backups, manifests
from app.ledger.store import put_settings
from tests.soak import world
from tests.soak.acts.act import Act
from tests.soak.judging import next_start, troubles

OTHER, FOLDER = "另一本.liubu", "共用"


def take_turns(path, number, say):
    folder = path.with_name(FOLDER)
    say("ready")
    for place in range(40):
        here = (path, path.with_name(OTHER))[place % 2]
        moment = world.MOMENT + timedelta(days=number * 40 + place)
        with world.sitting(here) as ledger:
            world.register(ledger, 5000 + number * 40 + place)
            if ledger.setting("backup_folder") != str(folder):  # which lies elsewhere in every round
                put_settings(ledger, backup_folder=str(folder))
            say(custody.rotate(ledger, folder, moment).path.name)


def taken_turns(path, _number, acknowledged):
    folder = path.with_name(FOLDER)
    if lost := [name for name in acknowledged if not (folder / name).exists()]:
        yield f"已确认的备份不在：{lost}"
    for each in (path, path.with_name(OTHER)):
        with next_start(each) as ledger:
            yield from troubles(ledger)
        whose = manifests.identity(each)
        if len(acknowledged) > 1 and backups.newest_good(folder, whose) is None:
            yield f"{each.name} 没有一份好备份"


def _found(path):
    world.make(path)
    world.found(path.with_name(OTHER)).close()  # no copy of the first: whose a copy is says the seal of the journal
    path.with_name(FOLDER).mkdir()


SHARED = Act(take_turns, taken_turns, range(6), _found)
