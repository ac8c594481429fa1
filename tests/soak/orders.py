"""A year of three townships, sealed packages and all, merged in any order with repeats: always the same county."""

import hashlib
import random
import shutil
from dataclasses import dataclass

from app.handoff.building import build
from app.handoff.merging import merge
from app.handoff.planning import Errand
from app.ledger import custody
from app.ledger.figures import Period, as_json
from tests.handoff.conftest import introduced
from tests.ledger import counties
from tests.ledger.handovers import sent

MONTHS, AGAIN, AT_ONCE = 12, 12, 9
YEAR = Period(*counties.YEAR)


@dataclass(frozen=True, slots=True)
class Ordered:
    """How many packages were merged in how many orders, and what went wrong."""

    orders: int
    merged: int
    failures: tuple


def run(many, folder, seed):
    """Merge the year in so many orders, a few packages at a time, some of them again and again."""
    chance, failures, merged = random.Random(seed), [], 0
    (folder / "stick").mkdir(parents=True)
    empty = counties.county(folder)
    towns = [counties.township(folder, code) for code in counties.TOWNSHIPS]
    for town in towns:
        introduced(town, empty)
        for month in range(1, MONTHS + 1):
            counties.lived(town, month, chance)
            build(town, Errand(f"2024-{month:02d}"), folder / "stick", {})
    rows = {key: row for town in towns for key, row in sent.rows(town).items()}
    figures = [as_json(town, YEAR)["figures"] for town in towns]
    packages = sorted((folder / "stick").glob("*.liubao"))
    empty.close()
    for number in range(many):
        path = folder / f"{number}.liubu"
        shutil.copyfile(empty.path, path)
        county = custody.open_ledger(path, clock=counties.clock)
        order = [*packages, *chance.choices(packages, k=AGAIN)]
        chance.shuffle(order)
        while order:
            report = merge(county, order[:AT_ONCE])
            merged += len(order[:AT_ONCE])
            failures += [f"order {number}: {each}" for each in report.packages if each.state in {"fork", "refused"}]
            order = order[AT_ONCE:]
        failures += [f"order {number} of seed {seed}: {each}" for each in _troubles(county, rows, figures)]
        county.close()
        path.unlink()
    for town in towns:
        town.close()
    return Ordered(many, merged, tuple(failures))


def digest(rows):
    """All rows of a ledger in one hash."""
    return hashlib.sha256(repr(sorted(rows.items())).encode()).hexdigest()


def _troubles(county, rows, figures):
    if digest(sent.rows(county)) != digest(rows):
        yield "the county's rows are not the townships'"
    for key, value in as_json(county, YEAR)["figures"].items():
        if value != counties.summed([each[key] for each in figures]):
            yield f"{key} is not the sum of the townships' own"
    if not custody.check(county).sound:
        yield "the county's ledger is not sound"
