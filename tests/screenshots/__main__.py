"""Draws every page from the demo ledger: python -m tests.screenshots [page …] [--size 1366x768] [--scale 100] [--scheme light]."""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from unittest import mock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.ui import start, theme

OUT = Path("build/screenshots")
SIZES = ("1366x768", "1920x1080")
SCHEMES = ("light", "dark")
SCALES = ("100", "150")
MOMENT = datetime(2024, 12, 31, 10, 32)


def main() -> None:
    options = _options()
    app = start.application(sys.argv[:1], bundled_font=True)
    from tests.screenshots.counties import county_scenes
    from tests.screenshots.papers import lived
    from tests.screenshots.scenes import scenes

    with tempfile.TemporaryDirectory() as folder:
        ledger = sample(Path(folder))
        lived(ledger)
        for scheme in options.scheme:
            for scale in options.scale:
                theme.dress(app, scheme=scheme, scale=int(scale) / 100)
                for size in options.size:
                    for drawn in (scenes, county_scenes):
                        for path in draw(app, drawn(ledger, Path(folder), options.page), size, f"{scheme}-{scale}"):
                            print(path)
        if not options.page or "method" in options.page:
            from tests.screenshots.methods import LOOK, SIZE, told

            theme.dress(app, scheme="light", scale=1)
            for path in draw(app, told(ledger, Path(folder)), SIZE, LOOK):
                print(path)
        for path in _papers(ledger, options.page):
            print(path)
        ledger.close()


def draw(app, drawn, size: str, look: str) -> Iterator[Path]:
    """The pictures of one size and look."""
    width, height = map(int, size.split("x"))
    for name, window in drawn:
        window.resize(width, height)
        window.show()
        settle(app)
        path = OUT / f"{name}-{size}-{look}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        window.grab().save(str(path))
        yield path
        window.close()
        window.deleteLater()
        app.processEvents()
        mock.patch.stopall()


def _papers(ledger, wanted: list[str]) -> Iterator[Path]:
    """Every form, and every working method's words on forms, once: paper knows no scheme."""
    from tests.screenshots.papers import papers, worded

    folder = OUT / "papers"
    folder.mkdir(parents=True, exist_ok=True)
    if not wanted or "form" in wanted:
        yield from papers(ledger, folder)
    if not wanted or "method" in wanted:
        yield from worded(ledger, folder)


def settle(app) -> None:
    """Let timers, threads and layouts come to rest."""
    from PySide6.QtCore import QElapsedTimer

    from app.ui.workers import Worker

    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < 250:
        app.processEvents()
        if Worker.busy:  # work that is done may ask for more
            clock.restart()


def sample(folder: Path):
    """The practice ledger as it stands at the moment of the pictures."""
    from app.desk.demo import sample_ledger
    from app.ledger.custody import open_ledger

    path = folder / "太平镇（示例）.liubu"
    sample_ledger(path, start.now).close()
    ledger = open_ledger(path, clock=lambda: MOMENT)
    ledger.clerk = str(ledger.setting("clerk", "") or "")
    return ledger


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("page", nargs="*")
    for flag, choices in (("--size", SIZES), ("--scheme", SCHEMES), ("--scale", SCALES)):
        parser.add_argument(flag, nargs="*", default=choices)
    return parser.parse_args()


if __name__ == "__main__":
    main()
