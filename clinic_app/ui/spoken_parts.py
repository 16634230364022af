"""What screen readers are told of parts that are painted by hand or built of several: what kind of thing each is.

Qt tells a reader the kind of its own widgets only; any other it calls a client area. A class says its kind with
`spoken_as`; names and descriptions are the accessible ones it sets as any widget does.
"""

from __future__ import annotations

from typing import Any, ClassVar, Protocol, runtime_checkable

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
CHART, ITEM, ROW, DOCUMENT = Role.Chart, Role.ListItem, Role.Button, Role.Document
ORNAMENT = Role.NoRole
"""What only repeats the words beside it: readers pass it over."""


@runtime_checkable
class Spoken(Protocol):
    """A widget that says what kind of thing it is."""

    spoken_as: ClassVar[QAccessible.Role]


class _Face(QAccessibleObject):
    """A widget as a screen reader meets it, with the kind that its class says."""

    def _widget(self) -> QWidget:
        widget = self.object()
        assert isinstance(widget, QWidget)  # the factory makes none of anything else
        return widget

    def _role_of_class(self) -> QAccessible.Role:
        return getattr(type(self._widget()), "spoken_as", Role.Client)

    def role(self) -> QAccessible.Role:
        return self._role_of_class()

    def text(self, kind: QAccessible.Text) -> str:
        widget = self._widget()
        if kind is QAccessible.Text.Name:
            return widget.accessibleName()
        if kind is QAccessible.Text.Description:
            return widget.accessibleDescription() or widget.toolTip()
        return ""

    def state(self) -> QAccessible.State:
        widget, state = self._widget(), QAccessible.State()
        is_ornament = self._role_of_class() is ORNAMENT
        state.focusable = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        state.focused = widget.hasFocus()
        state.disabled = not widget.isEnabled()
        state.invisible = is_ornament or not widget.isVisible()
        return state

    def rect(self) -> QRect:
        widget = self._widget()
        return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())

    def parent(self) -> Any:  # Qt takes None, its stub does not
        around = self._widget().parentWidget()
        return None if around is None else QAccessible.queryAccessibleInterface(around)

    def _children(self) -> list[QWidget]:
        return [one for one in self._widget().children() if isinstance(one, QWidget) and not one.isWindow()]

    def childCount(self) -> int:
        return len(self._children())

    def child(self, index: int) -> Any:  # as above
        children = self._children()
        return QAccessible.queryAccessibleInterface(children[index]) if 0 <= index < len(children) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        within = child.object()
        return next((place for place, one in enumerate(self._children()) if one is within), -1)

    def window(self) -> Any:
        return self._widget().window().windowHandle()


def _face_of(_class_name: str, of: QObject) -> QAccessibleInterface | None:
    return _Face(of) if isinstance(of, QWidget) and hasattr(type(of), "spoken_as") else None


class _Installed:
    """Whether the readers of this process know our kinds; Qt keeps one list of factories."""

    done = False


def tell_kinds() -> None:
    """Let Qt ask here for the kinds of our own parts; once a process."""
    if not _Installed.done:
        _Installed.done = True
        QAccessible.installFactory(_face_of)


def announce(speaker: QWidget, words: str) -> None:
    """Have a screen reader say words when it has finished what it says: nothing is interrupted."""
    event = QAccessibleAnnouncementEvent(speaker, words)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)
