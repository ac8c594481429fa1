"""Every printed form filled from the ledger: one module for each family of papers.

Belongs here: from entries to the cells of a declared form. Does not: the layout itself (`books/forms`), drawing.
`shelf` finds a form by its name; nobody needs to know which module fills it.
"""
