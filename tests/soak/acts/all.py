"""Every act by its name, with the share of the rounds that it gets."""

from tests.soak.acts import commands, erasing, handing, keeping, locking, papers, planning, sharing, writing

ACTS = {
    "register": writing.REGISTER,
    "import": writing.IMPORT,
    "batch": writing.BATCH,
    "backup": keeping.BACKUP,
    "shared": sharing.SHARED,
    "restore": keeping.RESTORE,
    "record": keeping.RECORD,
    "migrate": keeping.MIGRATE,
    "roster": planning.ROSTER,
    "method": planning.METHOD,
    "book": papers.BOOK,
    "form": papers.FORM,
    "list": papers.LIST,
    "files": papers.FILES,
    "command": commands.COMMAND,
    "lock": locking.LOCK,
    "erase": erasing.ERASE,
    "build": handing.BUILD,
    "merge": handing.MERGE,
    "receive": handing.RECEIVE,
}
CARRIED = ("build", "merge", "receive")  # what goes to the county and comes back: two ledgers and a stick
FAILING = {name: act for name, act in ACTS.items() if name not in {"command", "lock", "erase", *CARRIED}} | {
    "door": commands.DOOR
}
SHARES = {"register": 3, "import": 2, "backup": 2, "migrate": 2, "restore": 2, "record": 2, "command": 1.5}  # else 1
SHARES |= dict.fromkeys(CARRIED, 0.5)
