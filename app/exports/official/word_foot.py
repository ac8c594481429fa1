"""版记 in Word: a box on the lower edge of the last page's text, where Word and LibreOffice both put it.

A table placed there is honoured by Word alone; a box without a frame, in which the lines stand between rules of their
own, by both. Its height is worked out here, for Word takes it as it is told.
"""

from collections.abc import Sequence
from math import ceil
from typing import Any

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn

from app.exports.ink import EM, widths
from app.exports.official.grid import PITCH, ROOM
from app.exports.official.word_styles import (
    AFTER_EDGES,
    NOTE,
    NOTE_RULE,
    NOTE_SIZE,
    RULE_HEIGHT,
    THICK,
    THIN,
    bordered,
    put,
)

EMU = 12700  # of a point
BOX = """
<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:drawing>
<wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0"
 distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0">
<wp:simplePos x="0" y="0"/>
<wp:positionH relativeFrom="margin"><wp:align>left</wp:align></wp:positionH>
<wp:positionV relativeFrom="margin"><wp:align>bottom</wp:align></wp:positionV>
<wp:extent cx="{wide}" cy="{high}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapTopAndBottom/>
<wp:docPr id="1" name="{name}"/>
<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
<wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:cNvSpPr txBox="1"/>
<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>
<wps:txbx><w:txbxContent/></wps:txbx>
<wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"><a:noAutofit/></wps:bodyPr>
</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>
"""


def add_foot(document: Any, sent: Sequence[tuple[str, str]], printed: str, *, ruled: bool = True) -> None:
    """版记: to whom it goes and who printed it, as wide as the text, at the foot of the last page."""
    recipients = [f"{label}：{words}" for label, words in sent]
    filled = [lines for lines in (recipients, [printed] if printed else []) if lines]
    if not filled:
        return
    body, high = document.element.body, RULE_HEIGHT
    before = len(body.findall(qn("w:p")))
    for number, lines in enumerate(filled):
        if ruled:
            _rule(document, THIN if number else THICK)
        for words in lines:
            document.add_paragraph(words, NOTE)
        high += sum(map(_high, lines)) + RULE_HEIGHT
    if ruled:
        _rule(document, THICK)
    document.add_paragraph(style=NOTE_RULE)
    *inside, anchor = body.findall(qn("w:p"))[before:]
    box = parse_xml(BOX.format(name=NOTE, wide=round(ROOM * EMU), high=round(high * EMU)))
    [content] = box.iter(qn("w:txbxContent"))
    content.extend(inside)
    anchor.append(box)


def _rule(document: Any, edge: tuple[str, str, str]) -> None:
    document.add_paragraph(style=NOTE_RULE)
    properties = document.element.body.findall(qn("w:p"))[-1].get_or_add_pPr()
    properties.insert_element_before(bordered("w:pBdr", {"top": edge}), *AFTER_EDGES)
    properties.insert_element_before(put(OxmlElement("w:snapToGrid"), val="0"), *AFTER_EDGES[3:])


def _high(words: str) -> float:
    """Points that a paragraph of the box takes; a line may end a character early."""
    room = (ROOM / NOTE_SIZE - 2) * EM
    several = widths("fang").of(words) > room
    return (ceil(widths("fang").of(words) / (room - EM)) if several else 1) * PITCH
