"""Palette, style sheet and fonts follow theme, setting and text scale."""

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from clinic_app.ui.style_sheet import style_sheet
from clinic_app.ui.theme import Appearance, ThemeChoice, current_look, palette, set_property
from clinic_app.ui.tokens import DARK, LIGHT, TYPE, high_contrast


def test_the_palette_carries_accent_placeholder_and_disabled_colours() -> None:
    made = palette(LIGHT)
    assert made.color(QPalette.ColorRole.Accent) == QColor(LIGHT.accent)
    assert made.color(QPalette.ColorRole.PlaceholderText) == QColor(LIGHT.ink3)
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == QColor(LIGHT.off)


def test_the_style_sheet_is_filled_from_the_theme() -> None:
    sheet = style_sheet(DARK)
    assert "$" not in sheet
    assert DARK.accent in sheet
    assert LIGHT.accent not in sheet


def test_the_text_scale_multiplies_every_type_size() -> None:
    assert "font-size: 17px" in style_sheet(LIGHT)
    assert "font-size: 26px" in style_sheet(LIGHT, 1.5)


def test_the_setting_overrides_the_system(qtbot: QtBot, qapp: QApplication, appearance: Appearance) -> None:
    with qtbot.waitSignal(appearance.changed):
        appearance.choose(ThemeChoice.DARK)
    assert current_look().theme == DARK
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(DARK.panel)
    appearance.choose(ThemeChoice.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(LIGHT.panel)


def test_high_contrast_is_a_setting_of_its_own_beside_light_and_dark(appearance: Appearance) -> None:
    appearance.set_sharp(True)
    assert current_look().theme == high_contrast(LIGHT)
    appearance.choose(ThemeChoice.DARK)
    assert current_look().theme == high_contrast(DARK)
    appearance.set_sharp(False)
    assert current_look().theme == DARK


def test_a_system_without_a_scheme_is_light(appearance: Appearance) -> None:
    appearance.choose(ThemeChoice.SYSTEM)
    assert current_look().theme == LIGHT


def test_the_text_scale_stays_within_its_bounds(appearance: Appearance) -> None:
    appearance.set_scale(3)
    assert current_look().scale == 1.5
    appearance.set_scale(0.1)
    assert current_look().scale == 0.9


def test_figures_have_one_width(qapp: QApplication, appearance: Appearance) -> None:
    face = qapp.font()
    assert face.featureValue(QFont.Tag("tnum")) == 1
    assert face.pixelSize() == 13


def test_labels_keep_tabular_figures_when_the_sheet_sets_their_size(qtbot: QtBot, appearance: Appearance) -> None:
    wide, narrow = QLabel("0000"), QLabel("1111")
    for shown in (wide, narrow):
        shown.setProperty("role", "second")
        qtbot.addWidget(shown)
        shown.ensurePolished()
    assert wide.font().pixelSize() == 12
    assert wide.fontMetrics().horizontalAdvance("0000") == narrow.fontMetrics().horizontalAdvance("1111")


def test_a_property_reaches_the_sheet(qtbot: QtBot, appearance: Appearance) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    set_property(label, "role", "title")
    label.ensurePolished()
    assert label.font().pixelSize() == 19


def test_a_field_in_focus_shows_it_even_while_its_text_is_wrong(qtbot: QtBot, appearance: Appearance) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    set_property(line, "invalid", True)
    line.resize(120, 32)
    line.show()
    line.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    edge = line.grab().toImage().pixelColor(60, 0)
    assert edge == QColor(current_look().theme.accent)


def test_what_comes_into_a_dressed_window_wears_its_sheet(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance
) -> None:
    window, late = QMainWindow(), QLabel("made on its own")
    late.setProperty("role", "title")
    late.ensurePolished()
    assert late.font().pixelSize() == TYPE.body
    qtbot.addWidget(window)  # dresses it
    window.setCentralWidget(late)
    assert late.font().pixelSize() == TYPE.title
    appearance.choose(ThemeChoice.DARK)
    assert (window.styleSheet(), qapp.styleSheet()) == (style_sheet(DARK), "")


def test_a_window_that_is_gone_is_dressed_no_more(qtbot: QtBot, appearance: Appearance) -> None:
    first, second = QMainWindow(), QMainWindow()
    appearance.dress(first)
    qtbot.addWidget(second)
    delete(first)
    appearance.choose(ThemeChoice.DARK)
    assert second.styleSheet() == style_sheet(DARK)
