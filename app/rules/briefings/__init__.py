"""Briefings: templates with fields for figures, how numbers are put in words, which clause falls away.

Belongs here: pure values and functions. Does not: which figure a field is and what it counts (`ledger/briefings`), how
a briefing is drawn (`exports/official`).
"""

from app.rules.briefings.charts import ChartField, read_chart_field
from app.rules.briefings.fields import Manner, Placeholder, Stretch, fields_in
from app.rules.briefings.sentences import Spelled, filled
from app.rules.briefings.template import KnownFields, Part, Template, load_template
from app.rules.briefings.wording import (
    about,
    compared,
    compared_rates,
    numbered,
    percent,
    so_far_words,
    span_words,
    year_before,
)

__all__ = [
    "ChartField",
    "KnownFields",
    "Manner",
    "Part",
    "Placeholder",
    "Spelled",
    "Stretch",
    "Template",
    "about",
    "compared",
    "compared_rates",
    "fields_in",
    "filled",
    "load_template",
    "numbered",
    "percent",
    "read_chart_field",
    "so_far_words",
    "span_words",
    "year_before",
]
