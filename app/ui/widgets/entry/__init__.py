"""What a clerk types into, chooses from or ticks: fields, forms, dates, names, attendance.

Each says its mistake beneath itself, in words; Enter walks on, and never while an input method composes.
"""
