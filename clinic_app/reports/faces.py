"""The faces of printed documents: which face draws a letter, how wide it is, and what stands in for a missing one."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from clinic_app.shipped import shipped

REGULAR = "Inter-Regular"
STRONG = "Inter-SemiBold"
MISSING = "\u25a1"
"""An empty box: drawn for a letter that no face has, so that a gap is seen."""

_HAN = "DroidSansFallback"
_HANGUL = "HangulFallback"
_ANY = 0x110000
_HAN_FROM = 0x2E80

# First letter of a block, the letter after its last, and the face that draws it (Unicode blocks).
_BLOCKS: tuple[tuple[int, int, str], ...] = (
    (0x0530, 0x0590, "NotoSansArmenian-Regular"),
    (0x0590, 0x0600, "NotoSansHebrew-Regular"),
    (0x0600, 0x0700, "NotoSansArabic-Regular"),
    (0x0750, 0x0780, "NotoSansArabic-Regular"),
    (0x0780, 0x07C0, "NotoSansThaana-Regular"),
    (0x08A0, 0x0900, "NotoSansArabic-Regular"),
    (0x0900, 0x0980, "NotoSansDevanagari-Regular"),
    (0x0980, 0x0A00, "NotoSansBengali-Regular"),
    (0x0A00, 0x0A80, "NotoSansGurmukhi-Regular"),
    (0x0A80, 0x0B00, "NotoSansGujarati-Regular"),
    (0x0B00, 0x0B80, "NotoSansOriya-Regular"),
    (0x0B80, 0x0C00, "NotoSansTamil-Regular"),
    (0x0C00, 0x0C80, "NotoSansTelugu-Regular"),
    (0x0C80, 0x0D00, "NotoSansKannada-Regular"),
    (0x0D00, 0x0D80, "NotoSansMalayalam-Regular"),
    (0x0D80, 0x0E00, "NotoSansSinhala-Regular"),
    (0x0E00, 0x0E80, "NotoSansThai-Regular"),
    (0x0E80, 0x0F00, "NotoSansLao-Regular"),
    (0x1000, 0x10A0, "NotoSansMyanmar-Regular"),
    (0x10A0, 0x1100, "NotoSansGeorgian-Regular"),
    (0x1100, 0x1200, _HANGUL),
    (0x1200, 0x13A0, "NotoSansEthiopic-Regular"),
    (0x13A0, 0x1400, "NotoSansCherokee-Regular"),
    (0x1400, 0x1680, "NotoSansCanadianAboriginal-Regular"),
    (0x1780, 0x1800, "NotoSansKhmer-Regular"),
    (0x18B0, 0x1900, "NotoSansCanadianAboriginal-Regular"),
    (0x19E0, 0x1A00, "NotoSansKhmer-Regular"),
    (0x1C90, 0x1CC0, "NotoSansGeorgian-Regular"),
    (0x2D00, 0x2D30, "NotoSansGeorgian-Regular"),
    (0x2D30, 0x2D80, "NotoSansTifinagh-Regular"),
    (0x2D80, 0x2DE0, "NotoSansEthiopic-Regular"),
    (0x3130, 0x3190, _HANGUL),
    (0xAB70, 0xABC0, "NotoSansCherokee-Regular"),
    (0xAC00, 0xD7B0, _HANGUL),
    (0xFB13, 0xFB18, "NotoSansArmenian-Regular"),
    (0xFB1D, 0xFB50, "NotoSansHebrew-Regular"),
    (0xFB50, 0xFE00, "NotoSansArabic-Regular"),
    (0xFE70, 0xFF00, "NotoSansArabic-Regular"),
    (_HAN_FROM, _ANY, _HAN),
)


class Face(NamedTuple):
    """A loaded face: its name in the document, and the widths of its letters in 1/1000 of the size."""

    name: str
    widths: Mapping[str, float]


@cache
def face(name: str) -> Face:
    """Load a face once; the large ones only when a letter asks for them."""
    font = TTFont(name, str(shipped("resources", "fonts", "report", f"{name}.ttf")), shapable=False)
    pdfmetrics.registerFont(font)
    covered = font.face.charToGlyph
    return Face(name, {chr(number): width for number, width in font.face.charWidths.items() if number in covered})


class Run(NamedTuple):
    """A stretch of text in one face."""

    face: str
    text: str


def runs(text: str, main: Face) -> tuple[tuple[Run, ...], float]:
    """The text cut into stretches of one face each, and its whole width in 1/1000 of the size."""
    widths = main.widths
    try:
        return (Run(main.name, text),), sum([widths[letter] for letter in text])
    except KeyError:
        return _mixed(text, main)


def _mixed(text: str, main: Face) -> tuple[tuple[Run, ...], float]:
    found: list[Run] = []
    whole = 0.0
    for typed in text:
        name, drawn, width = _drawn(typed, main.name)
        whole += width
        if found and found[-1].face == name:
            found[-1] = Run(name, found[-1].text + drawn)
        else:
            found.append(Run(name, drawn))
    return tuple(found), whole


def letter_width(letter: str, main: Face) -> float:
    """Width of one letter in whichever face draws it, in 1/1000 of the size."""
    return _drawn(letter, main.name)[2]


@lru_cache(maxsize=8_192)
def _drawn(letter: str, main_name: str) -> tuple[str, str, float]:
    """The face that draws a letter, what it draws, and how wide: a plainer form or a box where no face has it."""
    main = face(main_name)
    if letter in main.widths:
        return main_name, letter, main.widths[letter]
    other = _other_face(ord(letter))
    if other is not None and letter in other.widths:
        return other.name, letter, other.widths[letter]
    plain = unicodedata.normalize("NFKC", letter)
    if plain != letter and all(one in main.widths for one in plain):
        return main_name, plain, sum(main.widths[one] for one in plain)
    if len(plain) == 1 and plain != letter:
        return _drawn(plain, main_name)
    return main_name, MISSING, main.widths[MISSING]


def _other_face(number: int) -> Face | None:
    """The face of the letter's block, loaded when first asked for."""
    name = next((name for first, after, name in _BLOCKS if first <= number < after), None)
    return face(name) if name is not None else None
