"""活动: trainings, inspections, meetings, and the questions asked at them."""

from app.ui.pages.activities.page import ActivitiesPage

__all__ = ["ActivitiesPage"]
