"""The set-up of an official paper in Word: page, grid, styles with East Asian faces, page numbers, 版记."""

from typing import Any

from docx.enum.section import WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from app.books.official import Paragraph, Voice
from app.exports.cells import for_whom
from app.exports.ink import EM, widths
from app.exports.official.grid import CELL, FOLIO, INDENT, PITCH, ROOM, TEXT, TITLE, TITLE_STYLE
from app.exports.official.titles import balanced

RED = RGBColor(0xD4, 0, 0)
SONG, FANG, HEI, KAI = "方正小标宋简体", "仿宋", "黑体", "楷体"  # what offices have; Word takes its own where one lacks
TEXT_STYLE, MASTHEAD, NUMBER, ISSUER = "公文正文", "简报报头", "简报期号", "编印单位"
RULED, PAGE = "编印单位（红线）", "公文页码"
ALBUM, CONTENTS, SOURCE, NOTE, NOTE_RULE = "专辑", "要目", "供稿", "版记", "版记线"
CHART, CHART_NAME = "图表", "图题"
THICK, THIN = ("8", "0", "000000"), ("6", "0", "000000")  # 0.35 and 0.25 mm
# what stands behind these parts of the properties of a paragraph, a run and a table
AFTER_EDGES = ("w:shd", "w:tabs", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl")
AFTER_TIGHT = ("w:w", "w:kern", "w:position", "w:sz", "w:szCs", "w:lang")
AFTER_PLACE = ("w:tblOverlap", "w:tblW", "w:jc", "w:tblInd", "w:tblBorders", "w:tblLayout", "w:tblLook")
MASTHEAD_SIZE, NOTE_SIZE, RULE_HEIGHT = 58.0, 14.0, 2.0
TWIPS = 20  # of a point; in them Word counts lines and the room between characters
NUMBER_BELOW = Mm(35 - 7)  # of the page number, from the lower edge of the page
RULE_APART = "11"  # points: 4 mm between the line above and the red rule
LEVELS = {
    Voice.FIRST: "Heading 2", Voice.SECOND: "Heading 3", Voice.THIRD: "Heading 4", Voice.FOURTH: "Heading 5",
    Voice.FLUSH: ISSUER,
}  # fmt: skip
PLAIN = (Voice.THIRD, Voice.FOURTH)


def set_up(document: Any) -> None:
    section = document.sections[0]
    section.start_type = WD_SECTION.NEW_PAGE
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(37), Mm(35)
    section.left_margin, section.right_margin = Mm(28), Mm(26)
    section.footer_distance = NUMBER_BELOW
    document.settings.odd_and_even_pages_header_footer = True
    grid = document.element.body.sectPr.find(qn("w:docGrid"))
    put(grid, type="lines", linePitch=f"{PITCH * TWIPS:.0f}")


def add_styles(document: Any) -> None:
    normal = document.styles["Normal"]
    face(normal, FANG, TEXT)
    tight = put(OxmlElement("w:spacing"), val=f"{(CELL - TEXT) * TWIPS:.0f}")  # 28 characters fill a line
    normal.element.get_or_add_rPr().insert_element_before(tight, *AFTER_TIGHT)
    for name in ("w:autoSpaceDE", "w:autoSpaceDN"):  # no blank of Word's own beside letters and digits
        normal.element.get_or_add_pPr().insert_element_before(put(OxmlElement(name), val="0"), *AFTER_EDGES[2:])
    exact(normal.paragraph_format)
    add_style(document, TEXT_STYLE, FANG, TEXT, indented=True, align=WD_ALIGN_PARAGRAPH.JUSTIFY)
    add_style(document, MASTHEAD, SONG, MASTHEAD_SIZE, red=True, align=WD_ALIGN_PARAGRAPH.CENTER, exact_lines=False)
    add_style(document, NUMBER, FANG, TEXT, align=WD_ALIGN_PARAGRAPH.CENTER)
    add_style(document, ISSUER, FANG, TEXT)
    add_style(document, ALBUM, SONG, TEXT, align=WD_ALIGN_PARAGRAPH.CENTER)
    contents = add_style(document, CONTENTS, FANG, TEXT)
    contents.paragraph_format.left_indent, contents.paragraph_format.first_line_indent = Pt(3 * CELL), Pt(-CELL)
    add_style(document, SOURCE, FANG, TEXT, align=WD_ALIGN_PARAGRAPH.RIGHT)
    chart = add_style(document, CHART, FANG, TEXT, align=WD_ALIGN_PARAGRAPH.CENTER, exact_lines=False)
    chart.paragraph_format.keep_with_next = True
    add_style(document, CHART_NAME, HEI, 12.0, align=WD_ALIGN_PARAGRAPH.CENTER)
    add_style(document, PAGE, "宋体", FOLIO, exact_lines=False)
    note = add_style(document, NOTE, FANG, NOTE_SIZE)
    for style, room in ((document.styles[PAGE], FOLIO), (note, NOTE_SIZE)):
        style.paragraph_format.left_indent = style.paragraph_format.right_indent = Pt(room)
    add_style(document, NOTE_RULE, FANG, RULE_HEIGHT).paragraph_format.line_spacing = Pt(RULE_HEIGHT)
    ruled = add_style(document, RULED, FANG, TEXT)
    edge = bordered("w:pBdr", {"bottom": ("16", RULE_APART, str(RED))})
    ruled.element.get_or_add_pPr().insert_element_before(edge, *AFTER_EDGES)
    for style in (document.styles[ISSUER], ruled):
        style.paragraph_format.tab_stops.add_tab_stop(Pt(CELL))  # an indent would shorten the rule
        style.paragraph_format.tab_stops.add_tab_stop(Pt(ROOM - CELL), WD_TAB_ALIGNMENT.RIGHT)
    for name, family, size, centred in (
        ("Heading 1", SONG, TITLE, True),
        ("Heading 2", HEI, TEXT, False),
        ("Heading 3", KAI, TEXT, False),
        ("Heading 4", FANG, TEXT, False),
        ("Heading 5", FANG, TEXT, False),
    ):
        heading = document.styles[name]
        face(heading, family, size)
        heading.font.bold = heading.font.italic = False
        heading.font.color.rgb = RGBColor(0, 0, 0)
        exact(heading.paragraph_format)
        heading.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER if centred else None
        if not centred:
            indent(heading)
    for name, family in ((led(Voice.FIRST), HEI), (led(Voice.SECOND), KAI), *((led(each), FANG) for each in PLAIN)):
        face(document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER), family, TEXT)


def add_paragraph(document: Any, paragraph: Paragraph) -> None:
    line = document.add_paragraph(style=LEVELS.get(paragraph.voice, TEXT_STYLE))
    if paragraph.run_in:
        line.add_run(paragraph.run_in, led(paragraph.leading))
    line.add_run(paragraph.words)


def parted(title: str, text: str, size: float) -> str:
    """The title with its line ends, as on paper."""
    return "\n".join(balanced(title, text, ROOM * EM / size, widths(TITLE_STYLE)))


def add_style(
    document: Any, name: str, family: str, size: float, *, red: bool = False, indented: bool = False,
    exact_lines: bool = True, align: Any = None,
) -> Any:  # fmt: skip
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    face(style, family, size)
    style.paragraph_format.alignment = align
    if exact_lines:
        exact(style.paragraph_format)
    else:
        style.paragraph_format.line_spacing_rule = WD_LINE_SPACING.SINGLE
    if red:
        style.font.color.rgb = RED
    if indented:
        indent(style)
    return style


def bordered(name: str, edges: dict[str, tuple[str, str, str]]) -> Any:
    """Lines by their side: width in eighths of a point, room in points, colour."""
    borders = OxmlElement(name)
    for side, (width, room, colour) in edges.items():
        borders.append(put(OxmlElement(f"w:{side}"), val="single", sz=width, space=room, color=colour))
    return borders


def put(element: Any, **values: str) -> Any:
    for name, value in values.items():
        element.set(qn(f"w:{name}"), value)
    return element


def field(run: Any, words: str) -> None:
    """A field that Word fills in."""
    for kind in ("begin", "", "end"):
        part = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            put(part, fldCharType=kind)
        else:
            part.text = words
        run.element.append(part)


def page_numbers(document: Any, profile: str) -> None:
    """The foot of every page: its number, and for whom the paper is."""
    section = document.sections[0]
    sides = ((section.footer, WD_ALIGN_PARAGRAPH.RIGHT), (section.even_page_footer, WD_ALIGN_PARAGRAPH.LEFT))
    for footer, side in sides:
        footer.is_linked_to_previous = False
        line = footer.paragraphs[0]
        line.style, line.alignment = document.styles[PAGE], side
        line.add_run("— ")
        field(line.add_run(), "PAGE")
        line.add_run(" —")
        if profile:
            whom = footer.add_paragraph(for_whom(profile))
            whom.style, whom.alignment = document.styles[PAGE], side


def face(style: Any, family: str, size: float) -> None:
    """The face of Chinese and Latin characters alike."""
    style.font.name, style.font.size = family, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        if name.endswith("Theme"):
            del fonts.attrib[name]
    fonts.set(qn("w:eastAsia"), family)


def exact(layout: Any) -> None:
    layout.line_spacing_rule, layout.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(PITCH)
    layout.space_before = layout.space_after = Pt(0)
    layout.widow_control = False


def indent(style: Any) -> None:
    """Two characters, whatever their size."""
    style.paragraph_format.first_line_indent = Pt(INDENT * CELL)
    style.element.get_or_add_pPr().find(qn("w:ind")).set(qn("w:firstLineChars"), f"{INDENT * 100}")


def led(voice: Voice) -> str:
    return f"段首{voice.value}"
