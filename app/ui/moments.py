"""Moments as a clerk says them."""

from datetime import date, datetime


def when_words(moment: datetime, today: date) -> str:
    """今天 10:32, 昨天 18:05, 7月5日, 2023年7月5日."""
    days = (today - moment.date()).days
    if days in (0, 1):
        return f"{'今天' if days == 0 else '昨天'} {moment:%H:%M}"
    year = f"{moment.year}年" if moment.year != today.year else ""
    return f"{year}{moment.month}月{moment.day}日"
