"""A briefing of twenty pages as PDF and as Word document, beside LibreOffice turning that document into a PDF."""

import subprocess
import tempfile
from pathlib import Path

from app.desk.briefings import typeset
from app.exports.preview import page_count
from tests.benchmarks.paper import soffice
from tests.benchmarks.timing import side_by_side

PAGES, ROUNDS, LIMIT = 20, 3, 0.3
HEAD = "代表工作\n第9期\n示例县人大 2024年6月5日\n\n"
WORDS = "代表到村里接待群众，收集意见建议290余条，解决问题95件，满意率95.17%；一件一件交办、催办、答复、销号。"


def run() -> dict[str, object]:
    """PDF and Word together, and each alone; LibreOffice starts anew each time, as it does for whoever prints."""
    office = soffice()
    told: dict[str, object] = {"against": "LibreOffice 转换同一份 Word", "limit": LIMIT}
    name = f"{PAGES} 页简报排成 PDF 和 Word"
    if office is None:
        return told | {"scenario": name, "skipped": "没有 LibreOffice"}
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        text = long_enough(folder)

        def to_pdf() -> None:
            typeset(text, folder / "ours.pdf", form="pdf")

        def to_word() -> None:
            typeset(text, folder / "简报.docx", form="docx")

        def both() -> None:
            to_pdf()
            to_word()

        def theirs() -> None:
            profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
            command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, folder / "简报.docx"]
            subprocess.run(command, check=True, capture_output=True)

        pages = {"pages": page_count(folder / "ours.pdf")}
        return {
            "scenarios": [
                told | pages | {"scenario": words, "ours": ours, "opponent": other}
                for words, work in ((name, both), ("同上，只排 PDF", to_pdf), ("同上，只排 Word", to_word))
                for ours, other in [side_by_side(work, theirs, ROUNDS)]
            ]
        }


def long_enough(folder: Path) -> Path:
    """A text of so many pages at least, with the PDF that says so."""
    text, articles = folder / "简报.txt", 0
    while True:
        articles += 4
        body = "\n".join(f"示例镇第{at}篇\n\n" + f"一是接待选民。{WORDS * 5}\n\n" * 4 for at in range(1, articles + 1))
        text.write_text(HEAD + body, encoding="utf-8")
        typeset(text, folder / "ours.pdf", form="pdf")
        if page_count(folder / "ours.pdf") >= PAGES:
            return text
