"""A briefing as a Word document: page set-up, grid, styles with East Asian faces, 版记 at the foot of the last page."""

import io
from typing import Any

from docx import Document

from app.books.briefing import Article, Briefing
from app.exports.official.grid import TEXT, TITLE
from app.exports.official.word_foot import add_foot
from app.exports.official.word_styles import (
    ALBUM,
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
        add_paragraph(document, each)
    if article.source:
        document.add_paragraph(article.source, SOURCE)
