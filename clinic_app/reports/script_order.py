"""Text in the order and the letter forms in which it stands on paper.

A page is drawn letter by letter from the left. Arabic letters take the forms that join them to their neighbours, and
stretches of Hebrew, Arabic and their like are turned round. This follows the Unicode bidirectional algorithm (UAX #9)
for one line without explicit controls, which the clean-up of typed text takes out. Indic and other scripts whose
letters change places or melt together are drawn letter by letter: legible, not typeset.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_NUMBERS = frozenset({"EN", "AN"})
_STRONG = frozenset({"L", "R", "AL"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "BN", "ES", "ET", "CS"})
_FIRST_RIGHT_TO_LEFT = "\u0590"
_LAM = "\u0644"


def visual(text: str) -> str:
    """One line of text as it is drawn from left to right."""
    if not reads_right_to_left(text):
        return text
    return "".join(_reordered(joined(text)))


def reads_right_to_left(text: str) -> bool:
    """Whether any letter of the text is written from right to left."""
    if text.isascii() or max(text) < _FIRST_RIGHT_TO_LEFT:
        return False
    return any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in text)


# Arabic letters


class _Forms(NamedTuple):
    """The four shapes of an Arabic letter; an empty one does not exist."""

    isolated: str = ""
    final: str = ""
    initial: str = ""
    medial: str = ""

    @property
    def joins_next(self) -> bool:
        return bool(self.initial)

    @property
    def joins_previous(self) -> bool:
        return bool(self.final)


@cache
def _arabic_forms() -> tuple[dict[str, _Forms], dict[str, _Forms]]:
    """Shapes of single letters, and of lam with alef, read out of the Unicode presentation forms."""
    shapes: dict[str, dict[str, str]] = {}
    for number in (*range(0xFB50, 0xFC00), *range(0xFE70, 0xFEFD)):
        kind, _, rest = unicodedata.decomposition(chr(number)).partition(" ")
        letters = "".join(chr(int(one, 16)) for one in rest.split())
        if kind.strip("<>") in _Forms._fields and letters and not letters.startswith(" "):
            shapes.setdefault(letters, {}).setdefault(kind.strip("<>"), chr(number))
    forms = {letters: _Forms(**found) for letters, found in shapes.items()}
    single = {letters: found for letters, found in forms.items() if len(letters) == 1}
    ligatures = {letters: found for letters, found in forms.items() if len(letters) == 2 and letters[0] == _LAM}
    return single, ligatures


def _is_mark(letter: str) -> bool:
    return len(letter) == 1 and unicodedata.category(letter) in {"Mn", "Me"}


def _with_ligatures(text: str) -> list[str]:
    """Letters one by one, lam and a following alef as one."""
    _, ligatures = _arabic_forms()
    letters: list[str] = []
    for letter in text:
        if letters and letters[-1] + letter in ligatures:
            letters[-1] += letter
        else:
            letters.append(letter)
    return letters


def joined(text: str) -> str:
    """The text with Arabic letters in the forms that their neighbours ask for; still in reading order."""
    single, ligatures = _arabic_forms()
    letters = _with_ligatures(text)
    forms = [single.get(one) or ligatures.get(one) or _Forms() for one in letters]
    bases = [i for i, one in enumerate(letters) if not _is_mark(one)]
    drawn = list(letters)
    for position, i in enumerate(bases):
        if not any(forms[i]):
            continue
        previous = forms[bases[position - 1]] if position else _Forms()
        following = forms[bases[position + 1]] if position + 1 < len(bases) else _Forms()
        before = previous.joins_next and forms[i].joins_previous
        after = forms[i].joins_next and following.joins_previous
        drawn[i] = _shape(forms[i], before=before, after=after) or letters[i]
    return "".join(drawn)


def _shape(forms: _Forms, *, before: bool, after: bool) -> str:
    if before and after and forms.medial:
        return forms.medial
    if before and forms.final:
        return forms.final
    if after and forms.initial:
        return forms.initial
    return forms.isolated


# Order: UAX #9, rules P2 to L4 without explicit levels


def _reordered(text: str) -> list[str]:
    kinds = [unicodedata.bidirectional(letter) or "L" for letter in text]
    base = next((int(kind != "L") for kind in kinds if kind in _STRONG), 0)
    _resolve_weak(kinds, base)
    _resolve_brackets(text, kinds, base)
    _resolve_neutral(kinds, base)
    levels = [_level(kind, base) for kind in kinds]
    _keep_trailing_space(text, levels, base)
    drawn = [_mirrored(letter) if level % 2 else letter for letter, level in zip(text, levels, strict=True)]
    for level in range(max(levels), 0, -1):
        _turn_round(drawn, levels, level)
    return drawn


def _resolve_weak(kinds: list[str], base: int) -> None:
    """Rules W1 to W7: marks, digits and the signs between them."""
    strong = previous = "R" if base else "L"
    for i, given in enumerate(kinds):
        kind = previous if given == "NSM" else given
        kind = "AN" if kind == "EN" and strong == "AL" else kind
        strong = kind if kind in _STRONG else strong
        kinds[i] = previous = kind
    for i in range(1, len(kinds) - 1):
        around = kinds[i - 1], kinds[i + 1]
        if around in (("EN", "EN"), ("AN", "AN")) and (kinds[i] == "CS" or (kinds[i] == "ES" and around[0] == "EN")):
            kinds[i] = around[0]
    for start, end, kind in list(_runs(kinds)):
        beside = {kinds[start - 1] if start else "", kinds[end] if end < len(kinds) else ""}
        if kind == "ET" and "EN" in beside:
            kinds[start:end] = ["EN"] * (end - start)
    strong = "R" if base else "L"
    for i, kind in enumerate(kinds):
        if kind == "AL":
            kinds[i] = "R"
        if kind in _STRONG:
            strong = "L" if kind == "L" else "R"
        elif kind == "EN" and strong == "L":
            kinds[i] = "L"


def _runs(kinds: list[str]) -> Iterator[tuple[int, int, str]]:
    start = 0
    for i in range(1, len(kinds) + 1):
        if i == len(kinds) or kinds[i] != kinds[start]:
            yield start, i, kinds[start]
            start = i


def _resolve_brackets(text: str, kinds: list[str], base: int) -> None:
    """Rule N0: a pair of brackets goes with what stands inside it, and if need be before it."""
    own, other = ("R", "L") if base else ("L", "R")
    for start, end in _bracket_pairs(text, kinds):
        inside = {_direction(kind) for kind in kinds[start + 1 : end] if kind not in _NEUTRAL}
        if own in inside:
            kinds[start] = kinds[end] = own
        elif other in inside:
            before = next((_direction(kind) for kind in reversed(kinds[:start]) if kind not in _NEUTRAL), own)
            kinds[start] = kinds[end] = before


def _bracket_pairs(text: str, kinds: list[str]) -> list[tuple[int, int]]:
    open_ones: list[int] = []
    pairs = []
    for i, letter in enumerate(text):
        if kinds[i] != "ON":
            continue
        if letter in "([{":
            open_ones.append(i)
        elif letter in ")]}" and _MIRROR[letter] in [text[one] for one in open_ones]:
            while text[open_ones[-1]] != _MIRROR[letter]:
                open_ones.pop()
            pairs.append((open_ones.pop(), i))
    return sorted(pairs)


def _resolve_neutral(kinds: list[str], base: int) -> None:
    """Rules N1 and N2: a neutral stretch goes with what stands on both sides, else with the line."""
    own = "R" if base else "L"
    i = 0
    while i < len(kinds):
        end = i
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        if end > i:
            before = _direction(kinds[i - 1]) if i else own
            after = _direction(kinds[end]) if end < len(kinds) else own
            kinds[i:end] = [before if before == after else own] * (end - i)
        i = end + 1


def _direction(kind: str) -> str:
    return "R" if kind in _RIGHT_TO_LEFT or kind in _NUMBERS else "L"


def _level(kind: str, base: int) -> int:
    """Rules I1 and I2."""
    if base:
        return 1 if kind == "R" else 2
    return {"R": 1, "EN": 2, "AN": 2}.get(kind, 0)


def _keep_trailing_space(text: str, levels: list[int], base: int) -> None:
    """Rule L1."""
    for i in range(len(text) - 1, -1, -1):
        if not text[i].isspace():
            return
        levels[i] = base


def _turn_round(drawn: list[str], levels: list[int], lowest: int) -> None:
    """Rule L2: every stretch of at least this level is turned round."""
    start: int | None = None
    for i in range(len(levels) + 1):
        inside = i < len(levels) and levels[i] >= lowest
        if inside and start is None:
            start = i
        elif not inside and start is not None:
            drawn[start:i] = drawn[start:i][::-1]
            start = None


_MIRROR = dict(zip("()[]{}<>«»‹›", ")(][}{><»«›‹", strict=True))


def _mirrored(letter: str) -> str:
    """Rule L4, for the brackets people type."""
    return _MIRROR.get(letter, letter)
