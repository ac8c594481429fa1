"""What a county's window shows: its townships, packages before they are taken in, a case with the county's steps."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from app.handoff import keys
from app.handoff.building import build
from app.handoff.merging import merge
from app.handoff.planning import Errand
from app.ledger import cases, custody, handovers
from app.ledger.cases import CaseDraft, CaseFilter, CasePlace
from app.ledger.handovers import CountyDraft, KeyDraft
from app.rules.handover import CountyAct, Party
from app.ui.catalogue import Given, OfCounty, catalogue
from app.ui.preferences import Preferences
from app.ui.window import MainWindow
from tests.screenshots.__main__ import MOMENT

TOWNS = {"410725105": "原阳县福宁镇", "410725106": "原阳县韩董庄镇"}
SCENES = {"county": "各乡镇", "county-arrivals": "收包", "county-keys": "登记和密钥"}


def county_scenes(ledger, folder: Path, wanted: Sequence[str]) -> Iterator[tuple[str, object]]:
    """The pictures of a county's window, where any of them is wanted."""
    names = [name for name in (*SCENES, "county-case") if not wanted or any(name.startswith(word) for word in wanted)]
    if not names:
        return
    county, files = _county(ledger, folder)
    for name in names:
        window = _window(county, folder)
        window.show()
        window.open("county" if name in SCENES else "cases", SCENES.get(name) or _assigned(county))
        if name == "county":
            window.page.townships.field.set_value("2024-12")
            window.page.refresh()
            window.page.townships.table.select("410725104")
        if name == "county-arrivals":
            window.page.arrivals.look(files)
        yield name, window


def _county(ledger, folder: Path):
    home = folder / "县"
    home.mkdir(exist_ok=True)
    path = home / "县.liubu"
    files = [home / "六簿-410725105-2024-11-001.liubao", home / "六簿-410725105-2024-12-002.liubao"]
    if path.exists():
        return custody.open_ledger(path, clock=lambda: MOMENT), [*files, files[0]]
    county = custody.create(
        path, unit_code="410725", unit_name="原阳县", method="taiping", clock=lambda: MOMENT, county=True
    )
    county.clerk = "示例县办"
    own = build(_introduced(ledger, county), Errand("2024-12", whole=True), home, {}).package
    towns = [_introduced(_town(home, code, name), county) for code, name in TOWNS.items()]
    [taken] = merge(county, [own]).packages
    assert taken.state == "merged", taken.reason
    for month, contents in (("2024-11", ("示例：路灯不亮",)), ("2024-12", ("示例：井水浑", "示例：路面坑洼"))):
        for each in contents:
            cases.register(towns[0], CaseDraft(date(2024, 11, 20), each, village="示例村"))
        build(towns[0], Errand(month), home, {})
    return county, [*files, files[0]]


def _town(home: Path, code: str, name: str):
    town = custody.create(
        home / f"{code}.liubu", unit_code=code, unit_name=name, method="taiping", clock=lambda: MOMENT
    )
    town.clerk = "示例乙"
    return town


def _introduced(town, county):
    for giver, taker, role in ((town, county, Party.TOWNSHIP), (county, town, Party.COUNTY)):
        own = keys.own_key(giver).key
        draft = KeyDraft(role, own.party, own.party_name, own.sign_key, own.seal_key)
        handovers.trust(taker, draft, by_code=True)
    return town


def _assigned(county) -> str:
    """A case with the county's step; its day may be past or not, once the county has set another."""
    for line in cases.listing(county, CasePlace.ALL, CaseFilter(), limit=500):
        if cases.get(county, line.id).county:
            return line.id
    late = cases.listing(county, CasePlace.OVERDUE, CaseFilter(), limit=1)[0].id
    draft = CountyDraft(CountyAct.ASSIGN, MOMENT.date(), "示例县局", "请按期办结", date(2025, 1, 20), "示例〔2024〕1号")
    handovers.add_county_step(county, late, draft)
    return late


def _window(county, folder: Path) -> MainWindow:
    given = Given(lambda: county, Preferences(folder / "county.ini"), lambda _: None)
    window = MainWindow(catalogue(given, OfCounty(lambda: county, lambda *_: None)), unit="原阳县人大常委会")
    window.status.set_clerk(county.clerk)
    window.count()
    return window
