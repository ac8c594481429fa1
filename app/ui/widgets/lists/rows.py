"""How a row of a list is drawn."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import theme
from app.ui.widgets.lists.paging import Index, PagedModel, TableColumn
from app.ui.widgets.tags import Tag, paint_tag


class RowDelegate(QStyledItemDelegate):
    """Draws a row: hover and choice over its whole width, a rule beneath, tags as tags, links in the link's colour."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = option.state  # type: ignore[attr-defined]
        box: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        view = option.widget  # type: ignore[attr-defined]
        hovered = view is not None and view.property("hovered") == index.row()
        if chosen or hovered:
            painter.fillRect(box, theme.colour("chosen" if chosen else "hover"))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.colour("rule"))
        if chosen and index.column() == 0:
            painter.fillRect(QRect(box.left(), box.top(), theme.px(3), box.height()), theme.colour("accent"))
        inner = box.adjusted(theme.px(10 if index.column() else 16), 0, -theme.px(6), -1)
        value = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(value, Tag) and value.text:
            paint_tag(painter, value, inner)
            painter.restore()
            return
        self._write(painter, option, index, inner)
        painter.restore()

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, inner: QRect) -> None:
        model = index.model()
        column = model.columns[index.column()] if isinstance(model, PagedModel) else TableColumn("", "")
        painter.setPen(theme.colour("note_ink" if column.link else "muted" if column.muted else "ink"))
        words = option.fontMetrics.elidedText(  # type: ignore[attr-defined]
            str(index.data() or ""), Qt.TextElideMode.ElideRight, inner.width()
        )
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        painter.setFont(option.font)  # type: ignore[attr-defined]
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, words)
