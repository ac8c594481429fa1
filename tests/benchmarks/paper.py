"""Paper beside its opponents: a register as PDF against LibreOffice, as styled Excel against bare openpyxl."""

import os
import pickle
import shutil
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from statistics import median

from app.books.page import Printout
from app.exports.cells import plain
from app.exports.preview import page_count
from app.exports.registers import write_pdf, write_xlsx
from tests.benchmarks.timing import once, side_by_side
from tests.exports.pages import register

DAY = date(2024, 12, 31)
PDF_ROWS, XLSX_ROWS = 5_000, 20_000
ROUNDS = 5
PACKAGES = ("libreoffice-calc-nogui", "fonts-noto-cjk")
ALONE = (
    "import pickle, sys; from datetime import date; from pathlib import Path; "
    "from app.exports.registers import write_pdf; "
    "write_pdf(pickle.loads(Path(sys.argv[1]).read_bytes()), Path(sys.argv[2]), made_on=date(2024, 12, 31))"
)


def run() -> dict[str, object]:
    """Both scenarios; the PDF a second time as a process of its own, so that LibreOffice's start-up is no excuse."""
    with tempfile.TemporaryDirectory() as folder:
        return {"scenarios": [*pdf(Path(folder)), xlsx(Path(folder))]}


def pdf(folder: Path) -> list[dict[str, object]]:
    """5,000 lines of 12 columns to PDF, against LibreOffice converting the same register as we write it to Excel."""
    office = soffice()
    told: dict[str, object] = {
        "scenario": "a 5000 行登记簿打印成 PDF",
        "against": "LibreOffice",
        "limit": 0.25,
        "goal": 0.15,
    }
    if office is None:
        return [told | {"skipped": "没有 LibreOffice"}]
    page = register(PDF_ROWS)
    write_xlsx(page, folder / "book.xlsx")
    (folder / "page").write_bytes(pickle.dumps(page))

    def ours() -> None:
        write_pdf(page, folder / "ours.pdf", made_on=DAY)

    def theirs() -> None:
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, folder / "book.xlsx"]
        subprocess.run(command, check=True, capture_output=True)

    mine, other = side_by_side(ours, theirs, ROUNDS)
    alone = median(once(lambda: _alone(folder)) for _ in range(ROUNDS))
    pages = {"pages": page_count(folder / "ours.pdf"), "opponent_pages": page_count(folder / "book.pdf")}
    return [
        told | pages | {"ours": mine, "opponent": other},
        told | pages | {"scenario": "a 同上，连启动在内", "ours": alone, "opponent": other},
    ]


def xlsx(folder: Path) -> dict[str, object]:
    """20,000 × 12 as a styled book, against openpyxl writing the bare values in its fastest mode."""
    page = register(XLSX_ROWS)

    def theirs() -> None:
        _bare(page, folder / "bare.xlsx")

    mine, other = side_by_side(lambda: write_xlsx(page, folder / "styled.xlsx"), theirs, ROUNDS)
    return {
        "scenario": "b 20000×12 带格式的 Excel", "against": "openpyxl 只写模式，不带格式", "ours": mine,
        "opponent": other, "limit": 1.3,
    }  # fmt: skip


def _bare(page: Printout, out: Path) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append([column.label for column in page.columns])
    for row in page.rows:
        sheet.append([plain(value) if isinstance(value, tuple) else value for value in row])
    book.save(out)


def _alone(folder: Path) -> None:
    paths = [str(folder / "page"), str(folder / "alone.pdf")]
    where = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    subprocess.run([sys.executable, "-c", ALONE, *paths], check=True, env=where)


def soffice() -> str | None:
    """LibreOffice, installed with a Chinese font where we may; it is needed for this comparison and nothing else."""
    found = shutil.which("soffice")
    if found or os.name == "nt" or not shutil.which("apt-get") or os.geteuid():
        return found
    quiet = {"capture_output": True}
    subprocess.run(["apt-get", "update", "-qq"], check=False, **quiet)
    subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *PACKAGES], check=False, **quiet)
    return shutil.which("soffice")
