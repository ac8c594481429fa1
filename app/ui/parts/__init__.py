"""Parts that several pages are made of: they take the ledger, as a page does, and know no page.

Belongs here: dialogs that ask, papers offered and previewed, periods, presence, pictures, the form of an opinion. Does
not: what one page alone uses (`ui/pages/<page>`), values and signals without a ledger (`ui/widgets`).
"""
