"""Days: the calendar with its holidays, the lunar calendar, and when an answer is due on what basis.

Belongs here: counting days and terms, reading the State Council's notice. Does not: which rules a unit goes by.
"""

from app.rules.days.calendar import DAY, Holidays, add_months, add_working_days, load_holidays
from app.rules.days.deadlines import (
    HENAN,
    NATIONAL,
    TERMS,
    Due,
    Rule,
    TermUnit,
    choose,
    days_left,
    hours_past,
    load_rules,
    unknown_words,
)
from app.rules.days.holiday_notice import read_days, read_notice, spans
from app.rules.days.lunar import lunar_day, lunar_number, lunar_words
from app.rules.days.terms import Terms
from app.rules.days.written import (
    BLANK_DAY,
    WEEKDAY_SIGNS,
    day_within,
    day_words,
    full_day,
    full_month,
    full_weekday,
    hour_words,
    hours_words,
    span_words,
    weekday_within,
    weekday_words,
    with_hour,
)

__all__ = [
    "BLANK_DAY",
    "DAY",
    "HENAN",
    "NATIONAL",
    "TERMS",
    "WEEKDAY_SIGNS",
    "Due",
    "Holidays",
    "Rule",
    "TermUnit",
    "Terms",
    "add_months",
    "add_working_days",
    "choose",
    "day_within",
    "day_words",
    "days_left",
    "full_day",
    "full_month",
    "full_weekday",
    "hour_words",
    "hours_past",
    "hours_words",
    "load_holidays",
    "load_rules",
    "lunar_day",
    "lunar_number",
    "lunar_words",
    "read_days",
    "read_notice",
    "span_words",
    "spans",
    "unknown_words",
    "weekday_within",
    "weekday_words",
    "with_hour",
]
