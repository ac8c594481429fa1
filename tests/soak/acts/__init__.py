"""The acts that are cut short: what a program does until it is killed, and how its ledger is judged afterwards.

An act goes on and on and says a word for each time it is done. The one who judges knows the words that were heard: what
they tell of must be there whole, what came after them is there whole or not at all.
"""
