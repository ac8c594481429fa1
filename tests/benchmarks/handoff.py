"""A month handed over and merged, beside zipping the same bytes and encrypting them with age; a whole county at once."""

import io
import os
import tempfile
import zipfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from statistics import median

from PIL import Image

from app.books.shelf import BOOKS
from app.desk.handing_over import hand_over
from app.handoff import opening
from app.handoff.building import build
from app.handoff.merging import merge
from app.handoff.planning import Errand
from app.ledger import attachments, imports, registers
from app.ledger.store import Ledger
from tests.benchmarks.timing import once
from tests.handoff.conftest import founded, introduced
from tests.soak.world import sheet

MONTH, FIRST = "2024-06", date(2024, 6, 1)
CASES, OUTINGS, PHOTOS, SIZE = 300, 60, 100, (720, 600)
OUTING = "活动编号 日期 类型 地点 接待人次"
OPINION = "意见编号 日期 来源 反映人 内容 承办单位 交办日期 答复日期 答复内容 结果类别"
TOWNSHIPS, ROUNDS, MINUTE = 16, 3, 60.0
SCENE = "东街村第{}户反映：门前的巷道下雨积水，老人出门不便，已经有两年，希望尽快修好排水沟。"


def run() -> dict[str, object]:
    """Building and merging, medians in turns with the opponent; then the packages of a whole county in one run."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        county = founded(folder / "县.liubu", "410725", "原阳县", county=True)
        townships = [month(folder, f"4107251{at:02d}", f"原阳县示例{at}镇", county) for at in range(TOWNSHIPS)]
        empty = county.path.read_bytes()
        package, bare = _package(townships[0], folder), folder / "裸.age"
        content = _content(county, package)
        rounds = [_round(folder, townships[0], county, empty, content, bare) for _ in range(1 + ROUNDS)][1:]
        packages = [package, *(_package(each, folder) for each in townships[1:])]
        _emptied(county, empty)
        whole = once(lambda: _merged(county, packages))
        for each in (*townships, county):
            each.close()
    built, merged, alone = (median(each[at] for each in rounds) for at in range(3))
    told = {"cases": CASES, "outings": OUTINGS, "photos": PHOTOS, "bytes": sum(map(len, content.values()))}
    against = {"against": "同样的内容只压缩、只用 age 加密", "opponent": alone}
    return {
        "scenarios": [
            told | against | {"scenario": "一个月的上报包", "ours": built, "limit": 2.0},
            told | against | {"scenario": "并入一个月的包", "ours": merged, "limit": 3.0},
            {"scenario": f"{TOWNSHIPS} 个乡镇一次并入", "ours": whole, "of": "ours", "limit": MINUTE, "goal": 20.0},
        ]
    }


def month(folder: Path, code: str, name: str, county: Ledger) -> Ledger:
    """A township with a month of outings, opinions on their ways, and photos of noise, about 300 kB each, which is what a photo of 1600 px has."""
    ledger = founded(folder / f"{code}.liubu", code, name)
    introduced(ledger, county)
    report = imports.import_sheets(ledger, (sheet("活动", OUTING, *_outings()), sheet("意见", OPINION, *_opinions())))
    assert report.written, report.refused
    activities = [each.id for each in registers.entries(ledger, BOOKS["themes"])]
    for at in range(PHOTOS):
        attachments.attach(ledger, "activities", activities[at % OUTINGS], _photo(), f"{at}.jpg")
    return ledger


def _outings() -> Iterator[tuple[object, ...]]:
    for at in range(OUTINGS):
        yield f"A{at}", str(FIRST + timedelta(at % 30)), "流动联络站", f"第{at}组", 5


def _opinions() -> Iterator[tuple[object, ...]]:
    for at in range(CASES):
        on = FIRST + timedelta(at % 30)
        answered = (str(on + timedelta(20)), "已经修好", "A") if at % 3 else (None, None, None)
        yield f"Y{at}", str(on), "来电", "示例选民", SCENE.format(at), "示例水利站", str(on), *answered


def _photo() -> bytes:
    out = io.BytesIO()
    Image.frombytes("RGB", SIZE, os.urandom(3 * SIZE[0] * SIZE[1])).save(out, "JPEG", quality=85)
    return out.getvalue()


def _round(
    folder: Path, township: Ledger, county: Ledger, empty: bytes, content: dict[str, bytes], bare: Path
) -> tuple[float, float, float]:
    """Seconds to hand the month over, to merge it into an empty county, and to zip and encrypt its bytes."""
    stick = Path(tempfile.mkdtemp(dir=folder))
    built = once(lambda: hand_over(township, Errand(MONTH), stick))
    _emptied(county, empty)
    [package] = stick.glob("*.liubao")
    return built, once(lambda: _merged(county, [package])), once(lambda: _zipped_and_sealed(content, bare))


def _package(township: Ledger, folder: Path) -> Path:
    return build(township, Errand(MONTH), Path(tempfile.mkdtemp(dir=folder)), {}).package


def _content(county: Ledger, package: Path) -> dict[str, bytes]:
    with opening.opened(county, package) as opened, zipfile.ZipFile(opened.inside) as inside:
        return {name: inside.read(name) for name in inside.namelist()}


def _zipped_and_sealed(content: dict[str, bytes], out: Path) -> None:
    from pyrage import encrypt, x25519

    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in content.items():
            package.writestr(name, part)
    recipients = [x25519.Identity.generate().to_public() for _ in range(2)]
    out.write_bytes(encrypt(packed.getvalue(), recipients))


def _merged(county: Ledger, packages: list[Path]) -> None:
    report = merge(county, packages)
    assert {each.state for each in report.packages} == {"merged"}, report.packages


def _emptied(county: Ledger, empty: bytes) -> None:
    """The county's ledger as it was before anything came."""
    county.path.write_bytes(empty)
