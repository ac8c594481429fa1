"""Working methods: the words, steps, terms and roles of a county over the one life of a case.

Belongs here: the frozen method and reading it from its file, refused with line and reason. Does not: which one is
chosen.
"""

from app.rules.methods.files import KnownNames, load_method
from app.rules.methods.method import Level, Method, Reached, Reception, Term, marked
from app.rules.methods.words import stage_words

__all__ = ["KnownNames", "Level", "Method", "Reached", "Reception", "Term", "load_method", "marked", "stage_words"]
