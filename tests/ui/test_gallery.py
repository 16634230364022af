"""Every part draws in both themes and at every text scale, and everything that takes the focus has a name."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from clinic_app import ui
from clinic_app.ui.theme import Appearance, ThemeChoice
from clinic_app.ui.tokens import DARK, LIGHT
from tests.ui.gallery import draw_all, visit_screen

SOURCES = sorted(Path(ui.__file__).parent.glob("*.py"))


def test_the_gallery_draws_both_themes(qapp: QApplication, appearance: Appearance, tmp_path: Path) -> None:
    files = draw_all(qapp, tmp_path, appearance)
    pictures = {file.name: QImage(str(file)) for file in files}
    assert len(pictures) == 8
    assert pictures["visit-light-100.png"].pixelColor(600, 40).name().upper() == LIGHT.panel
    assert pictures["visit-dark-100.png"].pixelColor(600, 40).name().upper() == DARK.panel


@pytest.mark.parametrize("scale", [0.9, 1.25, 1.5])
def test_the_screen_draws_at_every_text_scale(qtbot: QtBot, appearance: Appearance, scale: float) -> None:
    appearance.set_scale(scale)
    screen = visit_screen()
    qtbot.addWidget(screen)
    screen.show()
    assert not screen.grab().isNull()


def test_everything_that_takes_the_focus_has_a_name_and_an_object_name(qtbot: QtBot, appearance: Appearance) -> None:
    screen = visit_screen()
    qtbot.addWidget(screen)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in screen.findChildren(QWidget)
        if (widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QLineEdit))
        and not widget.isHidden()
        and not widget.objectName().startswith("qt_")
        and not (widget.accessibleName() and widget.objectName())
    ]
    assert nameless == []


def test_every_label_is_plain_text(qtbot: QtBot, appearance: Appearance) -> None:
    screen = visit_screen()
    qtbot.addWidget(screen)
    rich = [
        label.text()
        for label in screen.findChildren(QLabel)
        if label.text() and label.textFormat() != Qt.TextFormat.PlainText
    ]
    assert rich == []


def test_the_theme_changes_under_an_open_screen(qtbot: QtBot, appearance: Appearance) -> None:
    screen = visit_screen()
    qtbot.addWidget(screen)
    screen.show()
    appearance.choose(ThemeChoice.DARK)
    assert screen.grab().toImage().pixelColor(600, 40).name().upper() == DARK.panel


def test_an_open_screen_follows_the_text_scale(qtbot: QtBot, appearance: Appearance) -> None:
    screen = visit_screen()
    qtbot.addWidget(screen)
    screen.show()
    heights = {part: widget_of(screen, part).height() for part in ("unit_panel", "verdict_head", "services")}
    appearance.set_scale(1.5)
    assert widget_of(screen, "unit_panel").height() == round(heights["unit_panel"] * 1.5)
    assert widget_of(screen, "verdict_head").height() == round(heights["verdict_head"] * 1.5)
    assert widget_of(screen, "services").height() > heights["services"] * 1.4


def widget_of(screen: QWidget, name: str) -> QWidget:
    found = screen.findChild(QWidget, name)
    assert found is not None
    return found


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.name)
def test_no_dialog_box_interrupts_and_no_colour_stands_outside_the_tokens(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert "QMessageBox" not in text
    if file.name != "tokens.py":
        assert re.findall(r"#[0-9A-Fa-f]{6}\b", text) == []
