"""How the cells of a sheet of figures look."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openpyxl import Workbook

BODY, BLACK = "宋体", "黑体"
NAMES = {
    "title": "六簿标题",
    "part": "六簿表名",
    "note": "六簿说明",
    "heading": "六簿栏目",
    "name": "六簿名称",
    "number": "六簿数字",
}


class Looks:
    """Each look is a style of the workbook with a name, because openpyxl compares every loose one with all others."""

    def __init__(self, book: "Workbook") -> None:
        from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

        thin = Side("thin", color="000000")
        ruled, bare = Border(left=thin, right=thin, top=thin, bottom=thin), Border()
        grey, paper = PatternFill("solid", fgColor="EDEDED"), PatternFill()
        for name, size, bold, side, border in (
            ("title", 16, True, "center", bare),
            ("part", 11, True, "left", bare),
            ("note", 10, False, "left", bare),
            ("heading", 10, True, "center", ruled),
            ("name", 10, False, "left", ruled),
            ("number", 10, False, "right", ruled),
        ):
            look = NamedStyle(
                NAMES[name],
                font=Font(name=BLACK if bold else BODY, size=size, bold=bold),
                alignment=Alignment(horizontal=side, vertical="center", wrap_text=name != "number"),
                border=border,
                fill=grey if name == "heading" else paper,
            )
            book.add_named_style(look)

    def wear(self, cell: Any, look: str) -> None:
        """Dress a cell; how its value is shown stays."""
        shown = cell.number_format
        cell.style = NAMES[look]
        cell.number_format = shown
