"""Fitting text to a width: one line cut with an ellipsis, or several lines broken at words.

Widths and sizes are points. Text is plain text as typed: tabs and line ends become spaces, control characters go, and
what is longer than any page could hold is cut before it is measured, so that no text is slow.
"""

from __future__ import annotations

from typing import NamedTuple

from clinic_app.domain.text import clean_text
from clinic_app.reports.faces import REGULAR, STRONG, Run, face, letter_width, runs
from clinic_app.reports.script_order import visual

ELLIPSIS = "\u2026"
_MOST_LETTERS = 2_000
_MOST_KEPT = 4_000


class SetText(NamedTuple):
    """Text ready to be drawn: its stretches in drawing order, its size, and its width in points."""

    runs: tuple[Run, ...]
    size: float
    width: float


class Typesetter:
    """Measures and fits text for one document; it remembers what it has measured."""

    def __init__(self) -> None:
        self._faces = (face(REGULAR), face(STRONG))
        self._known: dict[tuple[str, bool], tuple[tuple[Run, ...], float]] = {}

    def line(self, text: str, size: float, *, strong: bool = False) -> SetText:
        """One line of clean text, as wide as it is."""
        key = (text, strong)
        known = self._known.get(key)
        if known is None:
            if len(self._known) > _MOST_KEPT:
                self._known.clear()
            known = self._known[key] = runs(visual(text), self._faces[strong])
        return SetText(known[0], size, known[1] * size / 1000)

    def fitted(self, text: str, width: float, size: float, *, strong: bool = False) -> SetText:
        """One line of any text, cut with an ellipsis to the width."""
        text = plain_line(text)
        if self._fitting(text, width, size, strong=strong) == len(text):
            return self.line(text, size, strong=strong)
        room = width - self.width(ELLIPSIS, size, strong=strong)
        kept = text[: self._fitting(text, room, size, strong=strong)].rstrip()
        return self.line(kept + ELLIPSIS, size, strong=strong)

    def shrunk(self, text: str, width: float, sizes: tuple[float, ...], *, strong: bool = False) -> SetText:
        """One line in the first of the sizes that fits, in the last one cut with an ellipsis."""
        text = plain_line(text)
        for size in sizes[:-1]:
            if self._fitting(text, width, size, strong=strong) == len(text):
                return self.line(text, size, strong=strong)
        return self.fitted(text, width, sizes[-1], strong=strong)

    def width(self, text: str, size: float, *, strong: bool = False) -> float:
        """Width of clean text in its order of reading, which its order on paper hardly changes."""
        main = self._faces[strong]
        widths = main.widths
        return sum([widths[one] if one in widths else letter_width(one, main) for one in text]) * size / 1000

    def paragraph(
        self, text: str, width: float, size: float, *, most_lines: int = 4, strong: bool = False
    ) -> tuple[SetText, ...]:
        """The text on at most so many lines, broken at words, long words within; the last one cut with an ellipsis."""
        rest = plain_line(text)
        made: list[SetText] = []
        while rest and len(made) < most_lines - 1:
            end = self._break(rest, width, size, strong=strong)
            made.append(self.line(rest[:end].rstrip(), size, strong=strong))
            rest = rest[end:].lstrip()
        if rest:
            made.append(self.fitted(rest, width, size, strong=strong))
        return tuple(made)

    def _break(self, text: str, width: float, size: float, *, strong: bool) -> int:
        """Where the first line ends: after the last word that fits, or within a word longer than a line."""
        end = max(1, self._fitting(text, width, size, strong=strong))
        if end >= len(text) or text[end] == " ":
            return end
        space = text.rfind(" ", 0, end)
        return space if space > 0 else end

    def _fitting(self, text: str, width: float, size: float, *, strong: bool) -> int:
        """How many letters fit."""
        main = self._faces[strong]
        widths = main.widths
        room = width * 1000 / size
        try:
            if sum(map(widths.__getitem__, text)) <= room:
                return len(text)
        except KeyError:
            pass  # another face has some letter: one by one
        for count, letter in enumerate(text):
            room -= widths[letter] if letter in widths else letter_width(letter, main)
            if room < 0:
                return count
        return len(text)


def plain_line(text: str) -> str:
    """Typed text as one line without control characters, cut at a length no page needs."""
    if len(text) > _MOST_LETTERS:
        text = text[:_MOST_LETTERS] + ELLIPSIS
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return " ".join(clean_text(text).split())
