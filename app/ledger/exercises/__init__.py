"""Exercises: five guided tours through a practice ledger, each step ticked off by what the ledger itself knows.

Belongs here: the five with their steps, which of them was begun and when, what of it is done. Does not: what a clerk
does in them (every other room does that), the chapter of the manual that tells them at length (`resources/manual`).

Decisions. A step is done when the journal shows it after the exercise was begun: the sample's own year, and whatever an
import brings meanwhile, never counts. Nothing is stored but the head of the journal at the beginning, and the ticks of
those steps that leave no trace (looking at a page): they are a setting, and nothing that could be taken back.
"""

from app.ledger.exercises.course import EXERCISES, Exercise
from app.ledger.exercises.standing import StepStanding, begin, exercise, progress, tick

__all__ = ["EXERCISES", "Exercise", "StepStanding", "begin", "exercise", "progress", "tick"]
