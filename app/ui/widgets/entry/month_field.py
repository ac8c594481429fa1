"""A month of the calendar: 2024年6月, chosen from the list or typed as 2024-6."""

import re
from datetime import date

from app.ui.widgets.entry.names import ChoiceField

BACK = 24  # months that the list goes back
_MONTH = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?")
LAST_MONTH = 12


class MonthField(ChoiceField):
    """Its value is written 2024-06; `today` decides which months the list offers, the present one first."""

    def __init__(self, today: date, name: str = "月份") -> None:
        super().__init__("month", name, _months(today), free=True, required=True, placeholder="如 2024-6")

    def read(self, text: str) -> object:
        match = _MONTH.fullmatch(text)
        if not match or not 1 <= int(match[2]) <= LAST_MONTH:
            raise ValueError(f"不是月份：{text}（如 2024-6）")
        return f"{match[1]}-{int(match[2]):02d}"

    def write(self, value: object) -> str:
        return month_words(str(value))


def month_words(month: str) -> str:
    """2024年6月, from 2024-06."""
    year, number = month.split("-")
    return f"{year}年{int(number)}月"


def last_finished(today: date) -> str:
    """The month before this one, as it is written: 2024-06."""
    year, month = (today.year, today.month - 1) if today.month > 1 else (today.year - 1, LAST_MONTH)
    return f"{year}-{month:02d}"


def _months(today: date) -> list[str]:
    at = today.year * LAST_MONTH + today.month - 1
    return [f"{each // LAST_MONTH}年{each % LAST_MONTH + 1}月" for each in range(at, at - BACK, -1)]
