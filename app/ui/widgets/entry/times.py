"""From when to when something took place, as a clerk types it: 9:00-11:30."""

from app.rules.reading import read_hour, read_times
from app.ui.widgets.entry.fields import TextField

TIMES = ("starts", "ends")  # what the field answers for


class TimesField(TextField):
    """9:00-11:30 as (start, end); the end may be open."""

    def __init__(self) -> None:
        super().__init__("times", "时间", placeholder="如 9:00-11:30", reads=read_times)

    def write(self, value: object) -> str:
        return "-".join(part for part in value if part) if isinstance(value, tuple) else str(value)


class HourField(TextField):
    """One time of the day as HH:MM: 9:00, 下午5点."""

    def __init__(self, key: str, name: str) -> None:
        super().__init__(key, name, placeholder="如 17:00", reads=read_hour)
