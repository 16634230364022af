"""Sentences of the program turned into another language where they are shown.

Rules, services and store know no language: they say their sentences in English, and so do files and the command line.
A sentence with values is known by its template, such as "{code} stands twice on this visit.": the values are taken
out, turned themselves if they are words of the program, and put into the translated sentence. A sentence that nobody
translated yet is shown as it is.

The templates stand in `resources/translations/sentences.txt`, a JSON text each line; `python3 dev.py translations`
reads them from the sources.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from clinic_app.shipped import shipped

_PLACE = re.compile(r"\{([a-z_0-9]+)\}")
_QUOTE = re.compile(r"[“\"]\{([a-z_0-9]+)\}[”\"]")
_OFFICIAL = frozenset({"title", "lookup", "text", "payer", "payer_2", "choice"})
"""Places of official titles and notes of codes, of names of payers, of what is charted or already in words."""
_CITED = frozenset({"source"})
"""Places of citations: turned where they are prose, and else no sign of a sentence that nobody knows."""
_BETWEEN = (re.compile(r"(\n+|(?<=[.!?]) +)"), re.compile(r"((?<=;) +)"))
"""Where a text that nobody knows as a whole is parted: first at the ends of its sentences, then within them."""
_WORD = re.compile(r"[a-z]{2,}")
_DEEPEST = 3
_MOST_TOGETHER = 5
"""Three sentences and the two spaces between them."""
_REMEMBERED = 4096

Exact = Callable[[str], str]
"""Gives the translation of a text or template of the list, or the text itself."""


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence with places: its longest piece, and how many letters of prose are its own.

    `quoted` are places of what somebody wrote or an official title says, which stays as it is.
    """

    text: str
    piece: str
    own: int
    quoted: frozenset[str]

    def values(self, sentence: str) -> dict[str, str] | None:
        """What stands in the places of a sentence made by it; None if it was not."""
        match = _pattern(self.text).fullmatch(sentence)
        return match.groupdict() if match is not None else None


@dataclass(frozen=True, slots=True)
class Turned:
    """A text turned as far as it is known, how many letters of prose nobody knew, and how many signs part its values.

    Of two templates that fit, the one that cuts at such signs is meant: "7 min: no quarter, 7 left over" is no number
    of minutes left over.
    """

    words: str
    unknown: int = 0
    parted: int = 0


class Sentences:
    """Turns sentences by a list of translations, and remembers what it turned."""

    def __init__(self, exact: Exact) -> None:
        self._exact = exact
        self._remembered = lru_cache(_REMEMBERED)(self._turn)

    def said(self, sentence: str) -> str:
        """The sentence in the other language, as far as it is known."""
        return self.turned(sentence).words

    def turned(self, sentence: str, depth: int = 0) -> Turned:
        """The same, with how much of it nobody knew."""
        return self._remembered(sentence, depth)

    def _turn(self, text: str, depth: int) -> Turned:
        whole = self._whole(text, depth)
        if whole is not None:
            return whole
        pieces = next((parted for ends in _BETWEEN if len(parted := ends.split(text)) > 1), [text])
        if len(pieces) == 1:
            return Turned(text, _prose(text))
        turned = list(self._runs(pieces, depth))
        return Turned("".join(one.words for one in turned), sum(one.unknown for one in turned))

    def _runs(self, pieces: Sequence[str], depth: int) -> Iterator[Turned]:
        """Sentences one by one, but for those that the list knows only together, with what parts them."""
        at = 0
        while at < len(pieces):
            for end in range(min(len(pieces), at + _MOST_TOGETHER), at + 1, -2):
                if (together := self._whole("".join(pieces[at:end]), depth)) is not None:
                    yield together
                    break
            else:
                end = at + 1
                yield self._turn(pieces[at], depth)
            yield from (Turned(one) for one in pieces[end : end + 1])
            at = end + 1

    def _whole(self, text: str, depth: int) -> Turned | None:
        """The whole of a text by itself, or by the template that leaves least of it unknown; None if nobody knows it.

        A template that would leave more prose in English than it turns is none: half a sentence helps nobody.
        """
        exact = self._exact(text) if text else text
        if exact != text:
            return Turned(exact)
        found = [
            (template, made)
            for template in templates()
            if template.piece in text and (made := self._filled(template, text, depth)) is not None
        ]
        if not found:
            return None
        template, best = min(found, key=lambda one: (one[1].unknown, one[1].parted, -one[0].own))
        return best if best.unknown <= template.own else None

    def _filled(self, template: Template, text: str, depth: int) -> Turned | None:
        values = template.values(text)
        if values is None:
            return None
        words = self._exact(template.text)
        turned = {
            name: Turned(value)
            if name in template.quoted
            else self.turned(value, depth + 1)
            if depth < _DEEPEST
            else Turned(value, _prose(value))
            for name, value in values.items()
        }
        made = _PLACE.sub(lambda place: turned[place[1]].words if place[1] in turned else place[0], words)
        unknown = sum(one.unknown for name, one in turned.items() if name not in _CITED)
        parted = sum(value.count(sign) for value in values.values() for sign in ":;,")
        return Turned(made, unknown, parted)


def said_within(said: Exact, words: str) -> str:
    """Words within a sentence that stand capitalised in the list, as an answer does by itself."""
    turned = said(words)
    alone = f"{words[:1].upper()}{words[1:]}"
    if turned != words or alone == words or (of_list := said(alone)) == alone:
        return turned
    return f"{of_list[:1].lower()}{of_list[1:]}"


def _prose(text: str) -> int:
    return sum(len(word) for word in _WORD.findall(text))


@cache
def templates() -> tuple[Template, ...]:
    """The sentences with places. Those without any are found by themselves."""
    lines = shipped("resources", "translations", "sentences.txt").read_text(encoding="utf-8").splitlines()
    return tuple(_template(text) for line in lines if _PLACE.search(text := json.loads(line)))


def _template(text: str) -> Template:
    literal = _PLACE.split(text)[::2]
    own = sum(len(word) for one in literal for word in _WORD.findall(one))
    quoted = {*_QUOTE.findall(text), *(_OFFICIAL & set(_PLACE.findall(text)))}
    return Template(text, max(literal, key=len), own, frozenset(quoted))


@cache
def _pattern(text: str) -> re.Pattern[str]:
    """Made when a sentence may first be of this template: all at once would hold the window up."""
    pieces = _PLACE.split(text)
    pattern, known = re.escape(pieces[0]), set[str]()
    for name, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        pattern += (f"(?P={name})" if name in known else f"(?P<{name}>.+?)") + re.escape(piece)
        known.add(name)
    return re.compile(pattern, re.DOTALL)
