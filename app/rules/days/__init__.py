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
    due,
    load_rules,
    rule_for,
)
from app.rules.days.holiday_notice import read_days, read_notice, spans
from app.rules.days.lunar import lunar_day, lunar_number, lunar_words

__all__ = [
    "DAY",
    "HENAN",
    "NATIONAL",
    "TERMS",
    "Due",
    "Holidays",
    "Rule",
    "TermUnit",
    "add_months",
    "add_working_days",
    "choose",
    "days_left",
    "due",
    "load_holidays",
    "load_rules",
    "lunar_day",
    "lunar_number",
    "lunar_words",
    "read_days",
    "read_notice",
    "rule_for",
    "spans",
]
