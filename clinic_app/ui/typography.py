"""Fonts: the system's own where it has a good one, the shipped Inter on Linux; tabular figures everywhere."""

import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from clinic_app.ui.resource_files import resource_folder

_TABULAR = "tnum"
_SHIPPED_FAMILY = "Inter"


@cache
def _load_shipped_fonts() -> bool:
    files = sorted((resource_folder() / "fonts" / "ui").glob("*.ttf"))
    loaded = [QFontDatabase.addApplicationFont(str(file)) >= 0 for file in files]
    return bool(loaded) and all(loaded)


@cache
def interface_family() -> str:
    """Family of all interface text. Linux desktops promise no sans of all three weights, so Inter ships with us."""
    if sys.platform in {"win32", "darwin"}:
        return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return _SHIPPED_FAMILY if _load_shipped_fonts() else "Noto Sans"


@cache
def font(pixels: int, weight: int = 400) -> QFont:
    """Interface font of ``pixels`` height and ``weight`` (400, 500 or 600), figures all of one width.

    The answer is shared: copy it before changing it.
    """
    made = QFont(interface_family())
    made.setPixelSize(max(1, pixels))
    made.setWeight(QFont.Weight(weight))
    if sys.platform not in {"win32", "darwin"}:
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag(_TABULAR), 1)
    return made


def text_width(text: str, face: QFont) -> float:
    """Advance of ``text`` in logical pixels."""
    return QFontMetricsF(face).horizontalAdvance(text)
