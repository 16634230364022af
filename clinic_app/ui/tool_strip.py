"""A slim toolbar in the row of the menus: what a place shows no button for, as icons.

The row has room to spare and the page has none: a bar of its own would fold the unit panel of a 768 pixel screen. What
stands on the page with its words (Mark ready, Summary, Lock) or beside the bar (Find) is not shown a second time. The
mouse alone needs it: each icon is an entry of the menus with a key, so that Tab does not stop here.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar, QToolBar, QToolButton

from clinic_app.ui import icons
from clinic_app.ui.buttons import key_text
from clinic_app.ui.language import tr
from clinic_app.ui.theme import current_look

_ICONS: Mapping[str, str] = {
    "save": "save",
    "undo": "undo-2",
    "redo": "redo-2",
    "copy_last": "copy",
    "fix_all": "list-checks",
    "check_again": "refresh-cw",
    "new_visit": "plus",
    "new_patient": "user-plus",
    "summary": "printer",
}
_Groups = tuple[tuple[str, ...], ...]
_AT: Mapping[str, _Groups] = {
    "visits": (("save", "undo", "redo"), ("copy_last", "fix_all", "check_again")),
    "patients": (("save",),),
    "queue": (("new_patient",),),
    "new_visit": (),
    "keyboard": (("new_visit", "new_patient"),),
    "summary": (("new_visit", "new_patient"),),
}
_PRINT_THEMSELVES = frozenset({"dashboard", "due_list", "papers", "questions", "rule_book", "earlier_checks"})
"""Pages with a print button of their own."""
_ELSEWHERE: _Groups = (("new_visit", "new_patient"), ("summary",))
_ICON, _WIDTH, _HEIGHT, _APART = 16, 30, 26, 20


class ToolStrip(QToolBar):
    """Shown in the menu bar's row between the menus and what stands in its corner; hidden where that has no room."""

    def __init__(self, bar: QMenuBar, actions: Mapping[str, QAction]) -> None:
        super().__init__(bar)
        self.setObjectName("tool_strip")
        self.setWindowTitle(tr("Toolbar"))
        self.setAccessibleName(tr("Toolbar"))
        self.setMovable(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._bar, self._wanted = bar, True
        self._actions = {name: actions[name] for name in _ICONS}
        self._heard = [
            action.changed.connect(lambda name=name: self._tell(name)) for name, action in self._actions.items()
        ]
        bar.installEventFilter(self)

    def show_place(self, place: str) -> None:
        """Show what belongs to a place."""
        groups = _AT.get(place, _ELSEWHERE[:1] if place in _PRINT_THEMSELVES else _ELSEWHERE)
        self.clear()
        for number, group in enumerate(groups):
            if number:
                self.addSeparator()
            for name in group:
                self._add(name)
        self.restyle()

    def _add(self, name: str) -> None:
        self.addAction(self._actions[name])
        button = self._button(name)
        assert button is not None  # it was added just now
        button.setObjectName(f"tool_{name}")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._tell(name)

    def _button(self, name: str) -> QToolButton | None:
        found = self.widgetForAction(self._actions[name])
        return found if isinstance(found, QToolButton) else None

    def _tell(self, name: str) -> None:
        """Its words without the letter of the menu, and its key."""
        action, button = self._actions[name], self._button(name)
        if button is not None:
            words = action.text().replace("&", "").rstrip("…")
            button.setAccessibleName(words)
            button.setToolTip(f"{words}   {key_text(action.shortcut().toString())}".rstrip())
            self._paint(name, button)

    @staticmethod
    def _paint(name: str, button: QToolButton) -> None:
        look = current_look()
        button.setIcon(icons.icon(_ICONS[name], look.px(_ICON), look.theme.ink2, look.theme.off))
        button.setFixedSize(look.px(_WIDTH), look.px(_HEIGHT))

    def restyle(self) -> None:
        """Take icons and sizes of another look."""
        edge = current_look().px(_ICON)
        self.setIconSize(QSize(edge, edge))
        for name in self._actions:
            button = self._button(name)
            if button is not None:
                self._paint(name, button)
        self._place()

    def set_wanted(self, wanted: bool) -> None:
        """Show the strip at all, or not."""
        self._wanted = wanted
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep beside the menus when they, or the window, get another width."""
        if watched is self._bar and event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        bar, look = self._bar, current_look()
        corner, menus = bar.cornerWidget(), bar.actions()
        if not menus:
            self.hide()
            return
        left = bar.actionGeometry(menus[-1]).right() + look.px(_APART)
        taken = corner.sizeHint().width() if corner is not None else 0
        room = bar.width() - taken - look.px(_APART) - left
        size = self.sizeHint()
        self.setVisible(self._wanted and 0 < size.width() <= room)
        self.setGeometry(left, max(0, (bar.height() - size.height()) // 2), size.width(), size.height())

    def take_away(self) -> None:
        """Leave the row: its clinic closes."""
        self._bar.removeEventFilter(self)
        for connection in self._heard:
            QObject.disconnect(connection)
        self.hide()
        self.deleteLater()
