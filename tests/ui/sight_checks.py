"""What a screen owes those who see little: legible ink, nothing cut without its whole in a tooltip, large targets."""

from __future__ import annotations

from collections import Counter
from functools import cache

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.text import ElidedLabel
from clinic_app.ui.tokens import contrast
from tests.ui.accessibility_checks import called, takes_focus, visible

LEAST_TARGET = 24
LEAST_CONTRAST = 4.5
_ARROW = 26


def faint(window: QWidget, least: float = LEAST_CONTRAST) -> list[str]:
    """Labels whose words stand out too little from their ground, by the pixels that are painted."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = []
    for widget in visible(window):
        if not isinstance(widget, QLabel) or not widget.text().strip() or not widget.isEnabled():
            continue
        area = seen_part(widget, window)
        if area.size() != widget.size() or window.childAt(area.center()) is not widget:
            continue  # scrolled away in part, or something stands over it
        ratio = contrast_in(picture, area)
        if ratio < least:
            found.append(f"{called(widget)} {widget.text()[:30]!r} stands at {ratio:.1f} to 1")
    return found


def contrast_in(picture: QImage, area: QRect) -> float:
    """The ratio of the ground, which is the commonest colour, to the ink that differs from it most."""
    ratio = picture.devicePixelRatio()
    size = QSize(round(area.width() * ratio), round(area.height() * ratio))
    part = picture.copy(QRect(QPoint(round(area.left() * ratio), round(area.top() * ratio)), size))
    counted = Counter(memoryview(part.constBits()).cast("I").tolist())
    ground = counted.most_common(1)[0][0] & 0xFFFFFF
    return max(_ratio(ground, pixel & 0xFFFFFF) for pixel in counted)


@cache
def _ratio(ground: int, ink: int) -> float:
    return contrast(f"#{ground:06X}", f"#{ink:06X}")


def outgrown(window: QWidget, width: int, height: int) -> list[str]:
    """A page that asks for more than the window it was given, and so drives it out of the screen."""
    if window.width() <= width and window.height() <= height:
        return []
    return [f"the window is {window.width()} by {window.height()} where {width} by {height} was asked for"]


def seen_part(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget stands in the window, as far as nothing around it cuts it off."""
    area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    around = widget.parentWidget()
    while around is not None and around is not window:
        area = area.intersected(QRect(around.mapTo(window, QPoint(0, 0)), around.size()))
        around = around.parentWidget()
    return area.intersected(window.rect())


def cut(window: QWidget) -> list[str]:
    """Words that have not the room they need, and no tooltip that says the whole."""
    found = []
    for widget in visible(window):
        lost = _lost_words(widget)
        if lost:
            found.append(f"{called(widget)} cuts {lost!r}")
        elif isinstance(widget, (QLabel, QAbstractButton, QLineEdit, QComboBox)) and _is_overlapped(widget, window):
            found.append(f"{called(widget)} stands out of what holds it")
    return found


def _lost_words(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return _lost_of_label(widget)
    metrics, room = QFontMetrics(widget.font()), widget.width()
    if isinstance(widget, (ChoiceBox, KeyButton)):
        return ""  # says what is cut in its tooltip by itself
    if isinstance(widget, QComboBox):
        words = widget.currentText()
        return words if _wider(words, metrics, room - _ARROW) and words not in widget.toolTip() else ""
    if isinstance(widget, QLineEdit):
        words = widget.placeholderText() if not widget.text() else ""
        return words if _wider(words, metrics, room - 14) and words not in widget.toolTip() else ""
    if isinstance(widget, QTabBar):
        tabs = range(widget.count())
        return next((widget.tabText(tab) for tab in tabs if _tab_is_cut(widget, tab)), "")
    if isinstance(widget, QHeaderView):
        return _lost_of_header(widget)
    if isinstance(widget, QAbstractButton) and widget.width() + 1 < widget.minimumSizeHint().width():
        return widget.text()
    return ""


def _lost_of_label(widget: QLabel) -> str:
    words = widget.text()
    if not words or (isinstance(widget, ElidedLabel) and widget.toolTip() == words):
        return ""
    room = widget.contentsRect()
    if widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        is_cut = needed > widget.height() + 2
    else:
        is_cut = any(_wider(line, widget.fontMetrics(), room.width()) for line in words.split("\n"))
        is_cut = is_cut or widget.sizeHint().height() > widget.height() + 3
    return words if is_cut and words not in widget.toolTip() else ""


def _wider(words: str, metrics: QFontMetrics, room: int) -> bool:
    return bool(words) and metrics.horizontalAdvance(words) > room + 1


def _tab_is_cut(bar: QTabBar, tab: int) -> bool:
    return bar.tabRect(tab).right() > bar.width() or _wider(
        bar.tabText(tab), bar.fontMetrics(), bar.tabRect(tab).width()
    )


def _lost_of_header(header: QHeaderView) -> str:
    model = header.model()
    if model is None or header.orientation() is not Qt.Orientation.Horizontal or type(header) is not QHeaderView:
        return ""
    for section in range(header.count()):
        words = str(model.headerData(section, header.orientation()) or "")
        tip = str(model.headerData(section, header.orientation(), Qt.ItemDataRole.ToolTipRole) or "")
        if header.isSectionHidden(section) or words in tip:
            continue
        if _wider(words, header.fontMetrics(), header.sectionSize(section) - 8):
            return words
    return ""


def _is_overlapped(widget: QWidget, window: QWidget) -> bool:
    """Whether something around it cuts it off where nobody can scroll to it."""
    area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    around = widget.parentWidget()
    while around is not None and not widget.isWindow():
        if around.isWindow() and around is not window:
            return False  # a popup stands where it likes
        room = QRect(around.mapTo(window, QPoint(0, 0)), around.size()) if around is not window else window.rect()
        scrolled = around.parentWidget()
        if isinstance(scrolled, QAbstractScrollArea) and scrolled.viewport() is around:
            off = scrolled.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            return off and (area.left() < room.left() - 2 or area.right() > room.right() + 2)
        if not room.adjusted(-2, -2, 2, 2).contains(area):
            return True
        if around is window:
            return False
        around = around.parentWidget()
    return False


def small_targets(window: QWidget) -> list[str]:
    """What is to be hit with a mouse or finger and is smaller than 24 pixels."""
    found = []
    for widget in visible(window):
        is_target = isinstance(widget, (QAbstractButton, QComboBox, QLineEdit)) and takes_focus(widget)
        if is_target and min(widget.width(), widget.height()) < LEAST_TARGET:
            found.append(f"{called(widget)} is {widget.width()} by {widget.height()}")
    return found
