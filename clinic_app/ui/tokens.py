"""The design tokens: every colour, type size, space, radius and height of the window, in one place.

Colours are ``#RRGGBB`` text so that this module needs no Qt and can be tested by arithmetic alone.
Sizes are logical pixels at a text scale of 100 %.
"""

from dataclasses import dataclass, replace
from enum import StrEnum


class Level(StrEnum):
    """What a finding or a visit is worth, worst first; the values are the words of the notation."""

    MUST_FIX = "error"
    CHECK = "warning"
    NOTE = "info"
    READY = "clean"


class Status(StrEnum):
    """Where a visit stands when it carries no verdict of its own."""

    ON_HOLD = "on hold"
    SENT = "sent"
    NOT_CHECKED = "not checked"
    WITH_THERAPIST = "with therapist"
    NOT_STARTED = "not started"


@dataclass(frozen=True, slots=True)
class CodeColour:
    """The fill of one code's minutes in the unit bar, and the ink that is legible on it."""

    fill: str
    ink: str


@dataclass(frozen=True, slots=True)
class Theme:
    """One full set of colours. ``dark`` says which side of the switch it belongs to."""

    name: str
    dark: bool
    win: str
    panel: str
    sunk: str
    hover: str
    sel: str
    accentsoft: str
    rule: str
    line: str
    btnline: str
    edge: str
    ink: str
    ink2: str
    ink3: str
    off: str
    accent: str
    on_accent: str
    red: str
    redsoft: str
    amber: str
    ambersoft: str
    note: str
    notesoft: str
    green: str
    greensoft: str
    codes: tuple[CodeColour, ...]

    def code(self, index: int) -> CodeColour:
        """Colour of the code that stands ``index``-th in line order; reused from the fifth on."""
        return self.codes[index % len(self.codes)]

    def level(self, mark: Level | Status) -> str:
        """Ink of a level; a status is told by its icon and word, in the second ink."""
        inks = {Level.MUST_FIX: self.red, Level.CHECK: self.amber, Level.NOTE: self.note, Level.READY: self.green}
        return inks.get(mark, self.ink3) if isinstance(mark, Level) else self.ink3

    def level_soft(self, mark: Level | Status) -> str:
        """Soft ground a level may stand on alone."""
        soft = {
            Level.MUST_FIX: self.redsoft,
            Level.CHECK: self.ambersoft,
            Level.NOTE: self.notesoft,
            Level.READY: self.greensoft,
        }
        return soft.get(mark, self.hover) if isinstance(mark, Level) else self.hover


LIGHT = Theme(
    name="light",
    dark=False,
    win="#F3F4F2",
    panel="#FFFFFF",
    sunk="#F8F8F6",
    hover="#EFF0ED",
    sel="#EDF2FD",
    accentsoft="#E8EEFB",
    rule="#ECEDEA",
    line="#E1E2DE",
    btnline="#BCC0C4",
    edge="#868C94",
    ink="#1A1D21",
    ink2="#4B515A",
    ink3="#62686F",
    off="#8E949B",
    accent="#2A55BF",
    on_accent="#FFFFFF",
    red="#B3261E",
    redsoft="#FBEBE9",
    amber="#855000",
    ambersoft="#FAF0DC",
    note="#3D5A73",
    notesoft="#E9EFF4",
    green="#1B6A40",
    greensoft="#E4F2E9",
    codes=(
        CodeColour("#C5D4F8", "#1C3A8C"),
        CodeColour("#B9E0D9", "#0A4F48"),
        CodeColour("#DCCFF2", "#4A2C8A"),
        CodeColour("#EBD9AE", "#5A4300"),
    ),
)

DARK = Theme(
    name="dark",
    dark=True,
    win="#141619",
    panel="#1B1E22",
    sunk="#181B1E",
    hover="#252A2F",
    sel="#222B40",
    accentsoft="#24304F",
    rule="#272B31",
    line="#2E333A",
    btnline="#4B5159",
    edge="#737B86",
    ink="#E7E9EC",
    ink2="#B6BCC5",
    ink3="#98A0AA",
    off="#6B727C",
    accent="#8FAEFF",
    on_accent="#0E1936",
    red="#FF9C91",
    redsoft="#3B2321",
    amber="#EEBD6C",
    ambersoft="#362A14",
    note="#A8C1D8",
    notesoft="#22303C",
    green="#85D2A2",
    greensoft="#1B3326",
    codes=(
        CodeColour("#33477F", "#DCE6FF"),
        CodeColour("#1F5A53", "#CFF3EC"),
        CodeColour("#4A3A75", "#E8DEFF"),
        CodeColour("#5B4A1E", "#FBE9BE"),
    ),
)


@dataclass(frozen=True, slots=True)
class _SharpInks:
    """Inks that reach 7 to 1 on every ground of their theme."""

    ink3: str
    accent: str
    red: str
    amber: str
    note: str
    green: str
    code_ink: str


_SHARP_LIGHT = _SharpInks("#42484F", "#1C3F9C", "#8F1711", "#623A00", "#2E475D", "#0F4F2D", "#1A1D21")
_SHARP_DARK = _SharpInks("#C2C8D0", "#A9C1FF", "#FFB3AA", "#F3CB88", "#BCD2E6", "#9BDDB4", "#FFFFFF")


def high_contrast(theme: Theme) -> Theme:
    """The same theme for a reader who wants contrast: hairlines become edges, inks reach 7 to 1.

    The third ink becomes the second, a shade stronger where that stands on the accent's soft ground; the second
    becomes the first. What is off stays legible: a reader may want to know what cannot be done.
    """
    sharp = _SHARP_DARK if theme.dark else _SHARP_LIGHT
    return replace(
        theme,
        name=f"{theme.name}, high contrast",
        rule=theme.edge,
        line=theme.edge,
        btnline=theme.ink3,
        edge=theme.ink3,
        off=theme.ink3,
        ink3=sharp.ink3,
        ink2=theme.ink,
        accent=sharp.accent,
        red=sharp.red,
        amber=sharp.amber,
        note=sharp.note,
        green=sharp.green,
        codes=tuple(CodeColour(code.fill, sharp.code_ink) for code in theme.codes),
    )


@dataclass(frozen=True, slots=True)
class TypeSizes:
    """Type sizes in pixels at 100 %."""

    rail: float = 10.5
    label: float = 11
    source: float = 11.5
    second: float = 12
    body: float = 13
    head: float = 13
    name: float = 17
    title: float = 19
    figure: float = 25
    big_figure: float = 38


@dataclass(frozen=True, slots=True)
class Spaces:
    """The steps of the spacing scale."""

    hair: int = 4
    small: int = 8
    medium: int = 12
    large: int = 16
    side: int = 20
    wide: int = 32


@dataclass(frozen=True, slots=True)
class Radii:
    """Corner radii."""

    chip: int = 4
    bar: int = 5
    control: int = 6
    card: int = 8
    pill: int = 12


@dataclass(frozen=True, slots=True)
class Heights:
    """Heights of the repeated parts, and the fixed widths of the visit screen's columns."""

    row: int = 28
    control: int = 28
    card_control: int = 26
    link: int = 24
    dialog_field: int = 36
    touch: int = 44
    day_row: int = 46
    tabs: int = 38
    status: int = 26
    head: int = 84
    unit_panel: int = 186
    unit_panel_folded: int = 112
    chip: int = 20
    rail: int = 68
    day_list: int = 204
    day_list_narrow: int = 64
    findings: int = 318


TYPE = TypeSizes()
SPACE = Spaces()
RADIUS = Radii()
PAPER = "#FFFFFF"
"""A sheet of paper is white in either theme."""
HEIGHT = Heights()


def _channel(value: int) -> float:
    share = value / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def luminance(colour: str) -> float:
    """Relative luminance of ``#RRGGBB``, 0 to 1 (WCAG 2.2)."""
    red, green, blue = (_channel(int(colour[place : place + 2], 16)) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, 1.4.3)."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
