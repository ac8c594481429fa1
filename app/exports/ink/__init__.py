"""Ink: faces, widths, line breaking, and the canvas that every paper is drawn on.

Belongs here: what all papers share, however they are laid out — fonts, 避头尾, columns, flowing text with its tables
and boxes. Does not: any one kind of paper.
"""

from app.exports.ink.canvas import Ink
from app.exports.ink.columns import EM, PAD, fit, fitted, rule, shortened
from app.exports.ink.contents import put_contents
from app.exports.ink.drawable import Undrawable, demand_drawable, named_signs
from app.exports.ink.flow import A4, A5, Bookmark, Flow, bind
from app.exports.ink.flow_grid import put_facts, put_signatures
from app.exports.ink.flow_table import put_table
from app.exports.ink.font_files import FontFile, font_faces, font_folders, fonts_in
from app.exports.ink.fonts import CHANGED, RISE, Widths, readable, replacements, undrawable, widths
from app.exports.ink.roles import ROLES, Role, fitting, stand_ins, wear, worn
from app.exports.ink.typeset import bracketed, lines, may_part, running, settled

__all__ = [
    "A4",
    "A5",
    "CHANGED",
    "EM",
    "PAD",
    "RISE",
    "ROLES",
    "Bookmark",
    "Flow",
    "FontFile",
    "Ink",
    "Role",
    "Undrawable",
    "Widths",
    "bind",
    "bracketed",
    "demand_drawable",
    "fit",
    "fitted",
    "fitting",
    "font_faces",
    "font_folders",
    "fonts_in",
    "lines",
    "may_part",
    "named_signs",
    "put_contents",
    "put_facts",
    "put_signatures",
    "put_table",
    "readable",
    "replacements",
    "rule",
    "running",
    "settled",
    "shortened",
    "stand_ins",
    "undrawable",
    "wear",
    "widths",
    "worn",
]
