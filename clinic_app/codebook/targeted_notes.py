""" "Code first", "Use additional code" and "Code also": what they ask for, in a form a rule can ask."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from clinic_app.codebook.code_set import CodeSet

_IF_APPLICABLE = re.compile(r"\bif (?:applicable|any|appropriate)\b|\bwhere applicable\b", re.IGNORECASE)
_IF_KNOWN = re.compile(r"\bif known\b", re.IGNORECASE)
_OPEN_LIST = re.compile(r"\bsuch as\b", re.IGNORECASE)
_ENDS_A_LIST = re.compile(r"(?:code|,|if )\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TargetedNote:
    """One such note: its words, the entry it stands at and the codes that satisfy it (none where it names no code).

    ``if_applicable`` and ``if_known`` say what the words make it hang on; ``open_list`` ("such as") means that other
    codes than those named satisfy it too.
    """

    text: str
    at_code: str
    targets: CodeSet
    if_applicable: bool = False
    if_known: bool = False
    open_list: bool = False

    def matches(self, code: str) -> bool:
        """Whether a code is one of those the note names."""
        return code in self.targets


def targeted_notes(at_code: str, lines: Iterable[tuple[int, str, str]]) -> Iterator[TargetedNote]:
    """The notes that stand at one entry, from its lines (paragraph, text, targets) of one kind in printed order.

    A line that ends in a colon heads those behind it: together they are one note. What the first line of a paragraph
    makes it hang on ("if applicable") holds for its other lines too.
    """
    for paragraph in _paragraphs(lines):
        opening = paragraph[0][0]
        for texts, targets in _grouped(paragraph):
            words = "; ".join(texts).replace(":; ", ": ").removeprefix(", ")
            condition = f"{opening} {texts[0] if len(texts) > 1 else words}"
            yield TargetedNote(
                words,
                at_code,
                CodeSet.parse(" ".join(targets)),
                _IF_APPLICABLE.search(condition) is not None,
                _IF_KNOWN.search(condition) is not None,
                _OPEN_LIST.search(texts[0]) is not None,
            )


def _paragraphs(lines: Iterable[tuple[int, str, str]]) -> Iterator[list[tuple[str, str]]]:
    number = -1
    gathered: list[tuple[str, str]] = []
    for paragraph, text, targets in lines:
        if paragraph != number and gathered:
            yield gathered
            gathered = []
        number = paragraph
        gathered.append((text, targets))
    if gathered:
        yield gathered


def _grouped(paragraph: Iterable[tuple[str, str]]) -> Iterator[tuple[list[str], list[str]]]:
    """Texts and targets of each note of a paragraph."""
    texts: list[str] = []
    targets: list[str] = []
    in_list = False
    for text, codes in paragraph:
        if texts and not (in_list and _ENDS_A_LIST.match(text) is None):
            yield texts, targets
            texts, targets = [], []
        texts.append(text)
        targets.append(codes)
        in_list = texts[0].endswith(":")
    if texts:
        yield texts, targets
