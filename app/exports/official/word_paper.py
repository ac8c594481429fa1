"""An official paper as a Word document: the same text as on paper, with real styles and page set-up."""

import io
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from app.books.official import EnclosedTable, Enclosure, Official
from app.exports.official import grid
from app.exports.official.across import LEADING, SIZE
from app.exports.official.grid import CELL, DEPTH, INDENT, SEAL_INDENT, TEXT, TITLE
from app.exports.official.word_foot import add_foot
from app.exports.official.word_styles import (
    AFTER_EDGES,
    FANG,
    HEI,
    ISSUER,
    PAGE,
    RED,
    SONG,
    TEXT_STYLE,
    add_paragraph,
    add_style,
    add_styles,
    bordered,
    field,
    page_numbers,
    parted,
    put,
    set_up,
)
from app.rules.days import BLANK_DAY, full_day

LETTERHEAD, LETTERFOOT, NUMBER, SIGNED, MARK = "信函标志", "信函下线", "发文字号", "落款", "类别"
ENCLOSED, ENCLOSED_MORE, HEADING, CELLS = "附件：", "附件续行", "附件", "表格文字"
HEAD_SIZE = 30.0
UPPER, LOWER = "thickThinSmallGap", "thinThickSmallGap"
OUTSIDE_LEFT, OUTSIDE_RIGHT = Mm(-8), Mm(-6)  # 170 mm of rule over 156 mm of text, in the middle of the page
EDGE = "24"  # eighths of a point


def official_document(paper: Official) -> bytes:
    """The document as it is written to a file; the same paper gives the same paragraphs in the same order."""
    document = Document()
    set_up(document)
    add_styles(document)
    _styles(document)
    page_numbers(document, paper.profile)
    _first_page(document, paper)
    _text(document, paper)
    for place, enclosed in enumerate(paper.enclosures, start=1):
        _enclosure(document, enclosed, "附件" if len(paper.enclosures) == 1 else f"附件{place}")
    sent = [("抄送", paper.copies)] if paper.copies else []
    add_foot(document, sent, "　".join(filter(None, paper.issued)), ruled=not paper.letter)
    document.core_properties.title = paper.title.replace("\n", "")
    document.core_properties.author = paper.sender
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _styles(document: Any) -> None:
    middle = WD_ALIGN_PARAGRAPH.CENTER
    head = add_style(document, LETTERHEAD, SONG, HEAD_SIZE, red=True, align=middle, exact_lines=False)
    _ruled(head, "bottom", UPPER)
    _ruled(add_style(document, LETTERFOOT, FANG, TEXT, exact_lines=False), "top", LOWER)
    label = grid.long(ENCLOSED)
    for name, begins in ((ENCLOSED, -label), (ENCLOSED_MORE, 0.0)):
        style = add_style(document, name, FANG, TEXT)
        style.paragraph_format.left_indent = Pt(INDENT * CELL + label)
        style.paragraph_format.first_line_indent = Pt(begins)
    add_style(document, NUMBER, FANG, TEXT, align=WD_ALIGN_PARAGRAPH.CENTER)
    add_style(document, SIGNED, FANG, TEXT)
    add_style(document, MARK, HEI, TEXT, align=WD_ALIGN_PARAGRAPH.RIGHT)
    add_style(document, HEADING, HEI, TEXT)
    cells = add_style(document, CELLS, FANG, SIZE)
    cells.paragraph_format.line_spacing = Pt(LEADING)


def _first_page(document: Any, paper: Official) -> None:
    """The head of a letter with its rules, and the mark: they stand on the first page alone."""
    if not paper.letter and not paper.mark:
        return
    section = document.sections[0]
    section.different_first_page_header_footer = True
    head, foot = section.first_page_header, section.first_page_footer
    section.header_distance = Mm(20 if paper.mark else 30)
    line = head.paragraphs[0]
    if paper.mark:
        line.text, line.style = paper.mark, document.styles[MARK]
        line = head.add_paragraph() if paper.letter else line
    below = foot.paragraphs[0]
    if not paper.letter:
        below.style, below.alignment = document.styles[PAGE], WD_ALIGN_PARAGRAPH.RIGHT
        below.add_run("— ")
        field(below.add_run(), "PAGE")
        below.add_run(" —")
        return
    line.text, line.style = paper.sender, document.styles[LETTERHEAD]
    below.style = document.styles[LETTERFOOT]


def _ruled(style: Any, side: str, kind: str) -> None:
    """A double rule beside a style's lines, wider than the text."""
    edge = bordered("w:pBdr", {side: (EDGE, "11", str(RED))})
    edge[0].set(qn("w:val"), kind)
    style.paragraph_format.left_indent, style.paragraph_format.right_indent = OUTSIDE_LEFT, OUTSIDE_RIGHT
    style.element.get_or_add_pPr().insert_element_before(edge, *AFTER_EDGES)


def _text(document: Any, paper: Official) -> None:
    if paper.number and paper.letter:
        document.add_paragraph(paper.number, NUMBER).alignment = WD_ALIGN_PARAGRAPH.RIGHT
        document.add_paragraph()
    document.add_heading(_title(paper.title, "".join(each.words for each in paper.paragraphs)), 1)
    if paper.number and not paper.letter:
        document.add_paragraph(paper.number, NUMBER)
    document.add_paragraph()
    if paper.addressee:
        document.add_paragraph(f"{paper.addressee}：", ISSUER)
    for each in paper.paragraphs:
        add_paragraph(document, each)
    _enclosed(document, paper)
    _signature(document, paper)


def _title(title: str, text: str) -> str:
    return title if "\n" in title else parted(title, text, TITLE)


def _enclosed(document: Any, paper: Official) -> None:
    if not paper.enclosures:
        return
    document.add_paragraph()
    first, *others = paper.named_enclosures
    document.add_paragraph(f"{ENCLOSED}{first}", ENCLOSED)
    for name in others:
        document.add_paragraph(name, ENCLOSED_MORE)


def _signature(document: Any, paper: Official) -> None:
    """Sender and day at the places of the grid, as indents from the left."""
    if not paper.sender:
        return
    day = full_day(paper.dated) if paper.dated else BLANK_DAY
    for row in grid.signature(paper):
        if row.words not in {paper.sender, day} and row.words:
            continue  # a long sender in pieces, the note: below
        line = document.add_paragraph(row.words, SIGNED)
        line.paragraph_format.left_indent = Pt(row.x)
        line.paragraph_format.keep_with_next = row.words == paper.sender
    if all(row.words != paper.sender for row in grid.signature(paper)):
        line = document.add_paragraph(paper.sender, SIGNED)
        line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        line.paragraph_format.right_indent = Pt((SEAL_INDENT if paper.sealed else INDENT) * CELL)
    if paper.note:
        document.add_paragraph(f"（{paper.note}）", TEXT_STYLE)


def _enclosure(document: Any, enclosed: Enclosure, name: str) -> None:
    """On a page of its own; one with a table lies across."""
    if enclosed.table is None:
        document.add_page_break()
    else:
        _across(document)
    document.add_paragraph(name, HEADING)
    if enclosed.table is None:
        document.add_paragraph()
    document.add_heading(_title(enclosed.title, ""), 1)
    if enclosed.table is not None:
        _table(document, enclosed.table)
        return
    document.add_paragraph()
    for each in enclosed.paragraphs:
        add_paragraph(document, each)


def _across(document: Any) -> None:
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.top_margin, section.bottom_margin = Mm(28), Mm(26)
    section.left_margin, section.right_margin = Mm(35), Mm(37)
    section.different_first_page_header_footer = False


def _table(document: Any, table: EnclosedTable) -> None:
    made = document.add_table(1 + len(table.rows), len(table.heads), style="Table Grid")
    made.autofit = False
    spans = [DEPTH * width / sum(table.widths) for width in table.widths]
    for column, span in zip(made.columns, spans, strict=True):
        column.width = Pt(span)
    for row, cells in zip(made.rows, (table.heads, *table.rows), strict=True):
        for cell, words, span in zip(row.cells, cells, spans, strict=True):
            cell.width = Pt(span)
            cell.paragraphs[0].style = document.styles[CELLS]
            cell.paragraphs[0].add_run(words)
    for cell in made.rows[0].cells:
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        for run in cell.paragraphs[0].runs:
            run.bold = True
    drawn = document.element.body.findall(qn("w:tbl"))[-1]
    drawn.tr_lst[0].get_or_add_trPr().append(put(OxmlElement("w:tblHeader"), val="true"))
