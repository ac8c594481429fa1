"""A briefing as a Word document: page set-up, grid, styles with East Asian faces, 版记 at the foot of the last page."""

import io
from typing import Any

from docx import Document
from docx.shared import Pt

from app.books.briefing import Article, Briefing
from app.books.charts import Chart
from app.exports.charts import chart_png
from app.exports.official.grid import ROOM, TEXT, TITLE
from app.exports.official.word_foot import add_foot
from app.exports.official.word_styles import (
    ALBUM,
    CHART,
    CHART_NAME,
    CONTENTS,
    ISSUER,
    MASTHEAD,
    NUMBER,
    RULED,
    SOURCE,
    add_paragraph,
    add_styles,
    page_numbers,
    parted,
    set_up,
)


def briefing_document(briefing: Briefing) -> bytes:
    """The document as it is written to a file; the same briefing gives the same paragraphs in the same order."""
    document = Document()
    set_up(document)
    add_styles(document)
    page_numbers(document, briefing.profile)
    _head(document, briefing)
    for article in briefing.articles:
        _article(document, article)
    add_foot(document, briefing.sent, briefing.printed_by)
    document.core_properties.title = f"{briefing.masthead}{briefing.issue}" or briefing.articles[0].title
    document.core_properties.author = "".join(briefing.issuer)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _head(document: Any, briefing: Briefing) -> None:
    if briefing.masthead:
        document.add_paragraph(briefing.masthead, MASTHEAD)
    if briefing.issue:
        document.add_paragraph(briefing.issue, NUMBER)
    names = briefing.issuer or ("",)
    if briefing.issue or briefing.dated or briefing.issuer:
        for name in names[:-1]:
            document.add_paragraph(f"\t{name}", ISSUER)
        document.add_paragraph(f"\t{names[-1]}\t{briefing.dated}".rstrip("\t"), RULED)
        document.add_paragraph()
    if briefing.album:
        text = "".join(words for _, words in briefing.parts)
        document.add_paragraph(parted(briefing.album, text, TEXT), ALBUM)
    if briefing.heading:
        document.add_paragraph(briefing.heading, ALBUM)
    for entry in briefing.contents:
        document.add_paragraph(f"* {entry}", CONTENTS)


def _article(document: Any, article: Article) -> None:
    if article.title:
        document.add_paragraph()
        text = "".join(each.run_in + each.words for each in article.paragraphs)
        document.add_heading(parted(article.title, text, TITLE), 1)
        document.add_paragraph()
    for each in article.paragraphs:
        if each.chart is None:
            add_paragraph(document, each)
        else:
            _chart(document, each.chart, each.words)
    if article.source:
        document.add_paragraph(article.source, SOURCE)


def _chart(document: Any, chart: Chart, words: str) -> None:
    """The picture of a chart with its name under it; whoever cannot see it is read its numbers."""
    shown = (
        document.add_paragraph(style=CHART).add_run().add_picture(io.BytesIO(chart_png(chart, ROOM)), width=Pt(ROOM))
    )
    numbers = "；".join(f"{bar.name} {bar.words}" for bar in chart.bars)
    shown._inline.docPr.set("descr", f"{words}：{numbers}")  # noqa: SLF001 — python-docx says it nowhere else
    document.add_paragraph(words, CHART_NAME)
