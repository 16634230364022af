"""Sentences from below the window, turned into the language in force where they are shown.

Rules, services and store know no window and no language: they say their sentences in English, and so do files, papers
and the command line. `said` turns them at the window's border. It knows a sentence with values by its template, such as
"{code} stands twice on this visit.": the values are taken out, turned themselves if they are words of the program, and
put into the translated sentence. A sentence that nobody translated yet is shown as it is.

The templates stand in `resources/translations/sentences.txt`, a JSON text each line; `python3 dev.py translations`
reads them from the sources of the layers below.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from clinic_app.domain.errors import ClinicError
from clinic_app.shipped import shipped
from clinic_app.ui.language import is_english

CONTEXT = "said"
_PLACE = re.compile(r"\{([a-z_0-9]+)\}")
_BETWEEN = re.compile(r"(\n+|(?<=[.!?;]) +)")
_WORD = re.compile(r"[a-z]{2,}")
_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence with places: its longest piece, and how many letters of prose are its own."""

    text: str
    piece: str
    own: int

    def values(self, sentence: str) -> dict[str, str] | None:
        """What stands in the places of a sentence made by it; None if it was not."""
        match = _pattern(self.text).fullmatch(sentence)
        return match.groupdict() if match is not None else None


def said(sentence: str) -> str:
    """A sentence of the layers below in the language in force."""
    return sentence if is_english() else _turned(sentence, QLocale().name(), 0).words


def error_words(error: Exception) -> str:
    """What went wrong and what to do, in the language in force."""
    if isinstance(error, ClinicError):
        return f"{said(error.message)} {said(error.hint)}".strip()
    return said(str(error))


@dataclass(frozen=True, slots=True)
class _Turned:
    """A text turned as far as it is known, how many letters of prose nobody knew, and how many signs part its values.

    Of two templates that fit, the one that cuts at such signs is meant: "7 min: no quarter, 7 left over" is no number
    of minutes left over.
    """

    words: str
    unknown: int = 0
    parted: int = 0


@lru_cache(maxsize=4096)
def _turned(text: str, language: str, depth: int) -> _Turned:
    whole = _whole(text, language, depth)
    if whole is not None:
        return whole
    pieces = _BETWEEN.split(text)
    if len(pieces) == 1:
        return _Turned(text, _prose(text))
    turned = [_Turned(one) if at % 2 else _whole(one, language, depth) for at, one in enumerate(pieces)]
    words = "".join(one.words if one is not None else pieces[at] for at, one in enumerate(turned))
    return _Turned(words, sum(_prose(pieces[at]) if one is None else one.unknown for at, one in enumerate(turned)))


def _whole(text: str, language: str, depth: int) -> _Turned | None:
    """The whole of a text by itself, or by the template that leaves least of it unknown; None if nobody knows it.

    A template that would leave more prose in English than it turns is none: half a sentence helps nobody.
    """
    exact = QCoreApplication.translate(CONTEXT, text) if text else text
    if exact != text:
        return _Turned(exact)
    found = [
        (template, made)
        for template in templates()
        if template.piece in text and (made := _filled(template, text, language, depth)) is not None
    ]
    if not found:
        return None
    template, best = min(found, key=lambda one: (one[1].unknown, one[1].parted, -one[0].own))
    return best if best.unknown <= template.own else None


def _filled(template: Template, text: str, language: str, depth: int) -> _Turned | None:
    values = template.values(text)
    if values is None:
        return None
    words = QCoreApplication.translate(CONTEXT, template.text)
    if depth < _DEEPEST:
        turned = {name: _turned(value, language, depth + 1) for name, value in values.items()}
    else:
        turned = {name: _Turned(value, _prose(value)) for name, value in values.items()}
    made = _PLACE.sub(lambda place: turned[place[1]].words if place[1] in turned else place[0], words)
    parted = sum(value.count(sign) for value in values.values() for sign in ":;,")
    return _Turned(made, sum(one.unknown for one in turned.values()), parted)


def _prose(text: str) -> int:
    return sum(len(word) for word in _WORD.findall(text))


@cache
def templates() -> tuple[Template, ...]:
    """The sentences with places. Those without any are found by themselves."""
    lines = shipped("resources", "translations", "sentences.txt").read_text(encoding="utf-8").splitlines()
    return tuple(_template(text) for line in lines if _PLACE.search(text := json.loads(line)))


def _template(text: str) -> Template:
    literal = _PLACE.split(text)[::2]
    return Template(text, max(literal, key=len), sum(len(word) for one in literal for word in _WORD.findall(one)))


@cache
def _pattern(text: str) -> re.Pattern[str]:
    """Made when a sentence may first be of this template: all at once would hold the window up."""
    pieces = _PLACE.split(text)
    pattern, known = re.escape(pieces[0]), set[str]()
    for name, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        pattern += (f"(?P={name})" if name in known else f"(?P<{name}>.+?)") + re.escape(piece)
        known.add(name)
    return re.compile(pattern, re.DOTALL)
