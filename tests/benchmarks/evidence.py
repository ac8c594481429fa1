"""The evidence of a year with 500 photos: how long packing takes beside copying them, and what is held at its highest."""

import hashlib
import io
import os
import tempfile
import tracemalloc
import zipfile
from datetime import date, datetime, timedelta
from pathlib import Path

from PIL import Image

from app.desk.evidence import pack
from app.ledger.activities import ActivityDraft, add
from app.ledger.custody import create
from app.ledger.store import Ledger
from app.models.attachment import Attachment
from tests.benchmarks.timing import once

ACTIVITIES, PHOTOS = 125, 500
KINDS = ("接待选民", "流动联络站", "进网格", "会议", "视察")
MEGABYTE = 1 << 20


def run() -> dict[str, object]:
    """Both as a zip; memory against the sum of the photos, which would be held if they were not streamed."""
    with tempfile.TemporaryDirectory() as folder:
        ledger, photos = year(Path(folder) / "year.liubu")
        pack(ledger, Path(folder) / "warm.zip", date(2024, 1, 1), date(2024, 1, 5))

        def ours() -> None:
            pack(ledger, Path(folder) / "pack.zip", date(2024, 1, 1), date(2024, 12, 31))

        def copying() -> None:
            with zipfile.ZipFile(Path(folder) / "copy.zip", "w") as package:
                for at, photo in enumerate(photos):
                    package.writestr(f"{at}.jpg", photo)

        took, alone = once(ours), once(copying)
        tracemalloc.start()
        ours()
        held = tracemalloc.get_traced_memory()[1] / MEGABYTE
        tracemalloc.stop()
        ledger.close()
    known = {"activities": ACTIVITIES, "photos": PHOTOS}
    total = sum(map(len, photos)) / MEGABYTE
    return {
        "scenarios": [
            known | {"scenario": "一年 500 张照片的迎检包", "against": "只把照片写进压缩包", "ours": took, "opponent": alone,
                     "limit": 90.0, "of": "ours"},
            known | {"scenario": "迎检包的内存峰值", "against": "照片的总和", "unit": "MB", "ours": held, "opponent": total,
                     "limit": 0.5, "goal": 0.25},
        ]
    }  # fmt: skip


def year(path: Path) -> tuple[Ledger, list[bytes]]:
    """A ledger of activities with four photos of noise each, about 200 kB a photo."""
    ledger = create(
        path,
        unit_code="410725104",
        unit_name="原阳县太平镇",
        method="taiping",
        clock=lambda: datetime(2024, 12, 31, 12),
    )
    photos = []
    for at in range(ACTIVITIES):
        day = date(2024, 1, 2) + timedelta(days=at * 363 // ACTIVITIES)
        held = add(ledger, ActivityDraft(day, KINDS[at % len(KINDS)], theme="示例活动", account="示例情况。" * 20))
        own = [photo() for _ in range(PHOTOS // ACTIVITIES)]
        photos += own
        with ledger.write("添加附件") as session:
            session.add_all(
                Attachment(
                    entry_table="activities", entry_id=held.id, name=f"{place}.jpg", media_type="image/jpeg",
                    sha256=hashlib.sha256(content).hexdigest(), content=content, position=place,
                )
                for place, content in enumerate(own)
            )  # fmt: skip
    return ledger, photos


def photo() -> bytes:
    out = io.BytesIO()
    Image.frombytes("RGB", (480, 480), os.urandom(480 * 480 * 3)).save(out, "JPEG", quality=90)
    return out.getvalue()
