"""Writes the chapter of keys: python -m tests.screenshots.keys.

What draws windows is asked for in `main`: the process that opens a package starts with this module, and has little room.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main() -> None:
    from app.books.manual.contents import MANUAL
    from app.ui import start, theme
    from app.ui.workers import Worker
    from tests.screenshots.__main__ import sample
    from tests.screenshots.counties import _county
    from tests.screenshots.key_chapter import chapter
    from tests.screenshots.papers import lived

    app = start.application(sys.argv[:1], bundled_font=True)
    theme.dress(app, scheme="light", scale=1)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ledger = sample(folder)
        lived(ledger)
        county, _ = _county(ledger, folder)
        (MANUAL / "keys.md").write_text(chapter(ledger, county, folder), encoding="utf-8")
        Worker.finish()
        for each in (ledger, county):
            each.close()


if __name__ == "__main__":
    main()
