"""How the cells of a sheet of figures look."""

from typing import Any

BODY, BLACK = "宋体", "黑体"


class Looks:
    """Each look is made once, because openpyxl compares every new one with all others."""

    def __init__(self) -> None:
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

        thin = Side("thin", color="000000")
        ruled, bare = Border(left=thin, right=thin, top=thin, bottom=thin), Border()
        grey, paper = PatternFill("solid", fgColor="EDEDED"), PatternFill()
        self._looks = {
            name: (
                Font(name=BLACK if bold else BODY, size=size, bold=bold),
                Alignment(horizontal=side, vertical="center", wrap_text=name != "number"),
                border,
                grey if name == "heading" else paper,
            )
            for name, size, bold, side, border in (
                ("title", 16, True, "center", bare),
                ("part", 11, True, "left", bare),
                ("note", 10, False, "left", bare),
                ("heading", 10, True, "center", ruled),
                ("name", 10, False, "left", ruled),
                ("number", 10, False, "right", ruled),
            )
        }

    def wear(self, cell: Any, look: str) -> None:
        """Dress a cell."""
        cell.font, cell.alignment, cell.border, cell.fill = self._looks[look]
