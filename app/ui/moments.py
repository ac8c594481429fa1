"""Moments as a clerk says them."""

from datetime import date, datetime

from app.rules.days import day_words


def when_words(moment: datetime, today: date) -> str:
    """今天 10:32, 昨天 18:05, 7月5日, 2023年7月5日."""
    days = (today - moment.date()).days
    if days in (0, 1):
        return f"{'今天' if days == 0 else '昨天'} {moment:%H:%M}"
    return day_words(moment.date(), today)


def short_day(day: date, today: date) -> str:
    """07-05 for the narrow column of a list; 24-07-05 in another year."""
    return f"{day:%m-%d}" if day.year == today.year else f"{day:%y-%m-%d}"
