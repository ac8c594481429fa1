"""Charts in a template: `opinions by category|活动类型=进集会|同比`, a figure, its groups, and what a field may say."""

import re
from dataclasses import dataclass

from app.rules.briefings.fields import Manner, Placeholder, read_field

WAY = re.compile(r"(.+?)(?:\s+by\s+|\s*按\s*(?=[^按]+$))(.+)")


@dataclass(frozen=True, slots=True)
class ChartField:
    """Which figure (narrowed and of which days, as a field of a text is), and by what it is parted."""

    figure: Placeholder
    by: str

    @property
    def beside(self) -> bool:
        """Whether the same days of last year stand beside it."""
        return self.figure.manner is Manner.COMPARED

    @property
    def code(self) -> str:
        """As it stands in a template."""
        name, *options = self.figure.code[1:-1].split("|")
        return "|".join((f"{name} by {self.by}", *options))


def read_chart_field(text: str) -> ChartField:
    """The chart that a text asks for. Raises ValueError with the reason."""
    what, *options = text.split("|")
    way = WAY.fullmatch(what.strip())
    if way is None:
        raise ValueError(f"看不懂图表“{text}”，写“数字 by 分法”，如 opinions by category")
    figure = read_field("|".join((way[1].strip(), *options)))
    if figure.manner not in {Manner.PLAIN, Manner.COMPARED}:
        raise ValueError(
            f"图表“{text}”里的“{figure.manner.value}”用不上，可以写：{Manner.COMPARED.value}（与上年同期并列）"
        )
    return ChartField(figure, way[2].strip())
