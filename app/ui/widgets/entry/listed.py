"""A short list to choose from: one column, or a second one with a word about each."""

from collections.abc import Sequence

from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable


class Listed(PagedTable):
    """`show_rows([(key, words)])`, with a `second` column [(key, words, tag)]; `chosen(key)` says which is in hand."""

    def __init__(self, called: str, *, second: int = 0) -> None:
        rows: list[tuple[object, ...]] = []
        columns = [TableColumn("words", called, 100, stretch=True, sorts=False)]
        if second:
            columns.append(TableColumn("second", "", second, sorts=False))
        super().__init__(columns, lambda: len(rows), lambda offset, limit: rows[offset : offset + limit])
        self._listed = rows
        self.horizontalHeader().hide()
        self.setAccessibleName(called)

    def show_rows(self, rows: Sequence[tuple[object, ...]]) -> None:
        """Show other rows; what was in hand stays in hand."""
        self._listed[:] = rows
        self.reload()
