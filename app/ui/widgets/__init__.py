"""The parts pages are made of: values in, signals out.

A widget here knows no ledger and no page. It shows what it is given, offers what the clerk did, says errors in words
beneath the field, can be worked without a mouse, and never shows a state by colour alone. What a clerk types into
stands in `entry`, what shows many rows in `lists`.
"""
