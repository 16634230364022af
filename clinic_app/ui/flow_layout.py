"""A layout that sets its items side by side and goes on in the next row when the width is used up."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items left to right, then down, ``gap`` pixels apart; items wider than the layout get its width."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Item ``index``, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return item ``index``, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It asks for no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Rows depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all rows at ``width``."""
        margins = self.contentsMargins()
        inner = QRect(0, 0, width - margins.left() - margins.right(), 0)
        return self._arrange(inner, place=False) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """All in one row."""
        visible = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in visible) + self._gap * max(0, len(visible) - 1)
        return self._with_margins(width, max((size.height() for size in visible), default=0))

    def minimumSize(self) -> QSize:
        """The widest item that cannot shrink."""
        visible = [item.minimumSize() for item in self._items if not item.isEmpty()]
        width = max((size.width() for size in visible), default=0)
        return self._with_margins(width, max((size.height() for size in visible), default=0))

    def _with_margins(self, width: int, height: int) -> QSize:
        margins = self.contentsMargins()
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect.marginsRemoved(self.contentsMargins()), place=True)

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """The height of all rows; each item stands in the middle of its row."""
        y = rect.top()
        for number, (row, height) in enumerate(self._rows(rect.width())):
            y += self._gap if number else 0
            x = rect.left()
            for item, width in row:
                own = item.sizeHint().height()
                if place:
                    item.setGeometry(QRect(QPoint(x, y + (height - own) // 2), QSize(width, own)))
                x += width + self._gap
            y += height
        return y - rect.top()

    def _rows(self, room: int) -> list[tuple[list[tuple[QLayoutItem, int]], int]]:
        """The items of each row with their widths, and how high it is."""
        rows: list[tuple[list[tuple[QLayoutItem, int]], int]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            width = min(size.width(), room)
            if rows and used + self._gap + width <= room:
                row, height = rows[-1]
                row.append((item, width))
                rows[-1] = (row, max(height, size.height()))
                used += self._gap + width
            else:
                rows.append(([(item, width)], size.height()))
                used = width
        return rows
