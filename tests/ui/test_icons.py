"""Every icon named anywhere ships, and takes the colour and ratio it is asked for."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from clinic_app.ui import icons
from clinic_app.ui.resource_files import resource_folder
from clinic_app.ui.tokens import Level, Status

NAMES = sorted(file.stem for file in (resource_folder() / "icons").glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_every_shipped_icon_draws_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    image = icons.pixmap(name, 24, "#B3261E", 2.0).toImage()
    inks = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inks == {QColor("#B3261E").name()}


def test_every_level_and_status_has_icon_and_word() -> None:
    for mark in (*Level, *Status):
        assert icons.LEVEL_ICONS[mark] in NAMES
        assert icons.LEVEL_WORDS[mark]


def test_icons_named_in_the_code_ship() -> None:
    sources = Path(icons.__file__).parent.glob("*.py")
    named = {
        name
        for file in sources
        for name in re.findall(r'(?:icon=|show_icon\(|draw\(painter, )"([a-z0-9-]+)"', file.read_text())
    }
    assert named
    assert named <= set(NAMES)


def test_the_pixel_ratio_makes_a_finer_picture_of_the_same_size(qapp: QApplication) -> None:
    picture = icons.pixmap("info", 16, "#000000", 1.5)
    assert picture.width() == 24
    assert picture.deviceIndependentSize().width() == 16


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", 16, "#000000")


def test_the_licences_ship_with_icons_and_fonts() -> None:
    assert "ISC" in (resource_folder() / "icons" / "LICENSE-lucide.txt").read_text(encoding="utf-8")
    assert (
        "SIL OPEN FONT LICENSE"
        in (resource_folder() / "fonts" / "ui" / "LICENSE-Inter.txt").read_text(encoding="utf-8").upper()
    )
