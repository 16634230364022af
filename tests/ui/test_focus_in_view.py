"""Whatever takes the focus is scrolled into sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from clinic_app.ui.focus_in_view import FocusInView


@pytest.fixture
def part(qtbot: QtBot) -> QWidget:
    """A button above an area that shows a few of its twenty fields."""
    made = QWidget()
    qtbot.addWidget(made)
    column, inside = QVBoxLayout(made), QWidget()
    area, fields = QScrollArea(made), QVBoxLayout(inside)
    for place in range(20):
        field = QLineEdit(inside)
        field.setObjectName(f"field_{place}")
        fields.addWidget(field)
    area.setWidget(inside)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column.addWidget(QPushButton("Above", made))
    column.addWidget(area)
    made.resize(300, 200)
    made.show()
    made.activateWindow()
    return made


def is_seen(part: QWidget, name: str) -> bool:
    field = part.findChild(QLineEdit, name)
    assert isinstance(field, QLineEdit)
    return not field.visibleRegion().isEmpty()


def test_tab_into_a_scrolled_area_leads_to_a_field_that_is_seen(part: QWidget, qtbot: QtBot) -> None:
    FocusInView(part)
    area, button = part.findChild(QScrollArea), part.findChild(QPushButton)
    assert isinstance(area, QScrollArea)
    assert isinstance(button, QPushButton)
    button.setFocus()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert not is_seen(part, "field_0")
    QTest.keyClick(button, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "field_0"
    qtbot.waitUntil(lambda: is_seen(part, "field_0"))


def test_what_is_seen_already_is_not_scrolled_away(part: QWidget) -> None:
    FocusInView(part)
    area, first = part.findChild(QScrollArea), part.findChild(QLineEdit, "field_0")
    assert isinstance(area, QScrollArea)
    assert isinstance(first, QLineEdit)
    area.verticalScrollBar().setValue(4)
    first.setFocus()
    QApplication.processEvents()
    assert area.verticalScrollBar().value() == 4
