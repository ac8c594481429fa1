"""数字: every figure by period, group and filter, the rows behind it, and whether a period holds together.

Belongs here: the list of the figures, the rows of one, its groups, the reconciliation, their files. Does not: counting
(`ledger/figures`), looking a period through (`ledger/reconciliation`), the paper (`desk/figure_tables`).

Decision. It stands beside 今日 and not in the navigation: the twelve places there belong to what a clerk does every
day, and who wants a number comes from a tile of 今日 (or Ctrl+D there) or from a briefing, with the figure and the
period in hand.
"""

from app.ui.pages.figures.page import FiguresPage

__all__ = ["FiguresPage"]
