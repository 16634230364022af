"""The segments of an X12 interchange and its envelopes: ISA to IEA, GS to GE, ST to SE.

The separators are those that the interchange names itself: the element separator is the fourth character of ISA, the
component separator its sixteenth element, the terminator what follows (ASC X12.5; TR3 005010X222, appendix B.1.1).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.text import clean_text

LARGEST_TEXT = 64 << 20
"""In characters; a year of claims of a clinic is a tenth of it."""
LONGEST_SEGMENT = 8_192
MOST_ELEMENTS = 60
IMPLEMENTATION = "005010X222"
_ISA_LENGTH = 106
_ISA_ELEMENTS = 17
_LAYOUT = "\r\n\t "


class ClaimFileError(ClinicError):
    """The claim file is cut, damaged or of another kind; the message says at which segment. Nothing of it is taken."""

    def __init__(self, message: str, segment: int = 0, hint: str = "") -> None:
        where = f"Segment {segment}: " if segment else ""
        super().__init__(where + message, hint or "Nothing was read from it. Ask the other system for the file again.")


@dataclass(frozen=True, slots=True)
class Segment:
    """One segment: its number in the file from 1, its name, its elements as written, the component separator."""

    number: int
    elements: tuple[str, ...]
    parted_by: str

    @property
    def name(self) -> str:
        """What kind it is: "CLM"."""
        return self.elements[0]

    def at(self, place: int) -> str:
        """The element of a place counted from 1 as the implementation guide does, "" where it is left out."""
        return clean_text(self.elements[place]).strip() if place < len(self.elements) else ""

    def parts(self, place: int) -> tuple[str, ...]:
        """The components of a composite element."""
        written = self.elements[place] if place < len(self.elements) else ""
        return tuple(clean_text(part).strip() for part in written.split(self.parted_by))


def looks_like_x12(text: str) -> bool:
    """Whether a text begins as an interchange does."""
    return text.lstrip("\ufeff" + _LAYOUT)[:3] == "ISA"


def segments_of(text: str) -> Iterator[Segment]:
    """The segments of all interchanges of a text, in order. Raises `ClaimFileError`."""
    if len(text) > LARGEST_TEXT:
        raise ClaimFileError("The file is larger than any claim file.")
    place, number = _next_place(text, 0), 0
    if not text.startswith("ISA", place):
        raise ClaimFileError("The file does not begin with ISA, as a claim file (837) does.")
    element, parted_by, terminator = _separators(text, place, 1)
    while place < len(text):
        number += 1
        if text.startswith("ISA", place):
            element, parted_by, terminator = _separators(text, place, number)
        end = text.find(terminator, place, place + LONGEST_SEGMENT + 1)
        if end < 0:
            cut = len(text) - place <= LONGEST_SEGMENT
            raise ClaimFileError("The file stops in the middle of it." if cut else "It does not end.", number)
        elements = tuple(text[place:end].split(element))
        if len(elements) > MOST_ELEMENTS or not elements[0].isalnum() or len(elements[0]) > 3:
            raise ClaimFileError("This is no segment; the file is damaged or names wrong separators.", number)
        yield Segment(number, elements, parted_by)
        place = _next_place(text, end + 1)


def _next_place(text: str, place: int) -> int:
    """Where the next segment begins: line ends between segments say nothing."""
    while place < len(text) and text[place] in _LAYOUT + "\ufeff\x1a":
        place += 1
    return place


def _separators(text: str, place: int, number: int) -> tuple[str, str, str]:
    head = text[place : place + _ISA_LENGTH]
    wrong = ClaimFileError("ISA is not 106 characters long; the file is cut or was changed by an editor.", number)
    if len(head) < _ISA_LENGTH:
        raise wrong
    element, parted_by, terminator = head[3], head[104], head[105]
    separators = {element, parted_by, terminator}
    if len(separators) < 3 or any(one.isalnum() or one == " " for one in separators):
        raise wrong
    if len(head[:105].split(element)) != _ISA_ELEMENTS or head[103] != element:
        raise wrong
    return element, parted_by, terminator


class _Envelope:
    """One pair of segments that hold others: its control number, and what it must count."""

    def __init__(self, closing: str, control: str, begun: int) -> None:
        self.closing, self.control, self.begun, self.inside = closing, control, begun, 0


_PAIRS = {"ISA": ("IEA", 13), "GS": ("GE", 6), "ST": ("SE", 2)}
_INSIDE = {"ISA": 0, "GS": 1, "ST": 2}
_CLOSED_BY = {closing: opening for opening, (closing, _) in _PAIRS.items()}


def transactions_of(text: str) -> Iterator[list[Segment]]:
    """The segments between ST and SE of each transaction, envelopes proven. Raises `ClaimFileError`.

    Every count and control number must agree: a file that was cut, or joined out of parts, is refused whole.
    """
    standing: list[_Envelope] = []
    body: list[Segment] = []
    for segment in segments_of(text):
        name = segment.name
        if name in _PAIRS:
            if len(standing) != _INSIDE[name]:
                lacking = standing[-1].closing if standing else "ISA"
                raise ClaimFileError(f"{name} stands where {lacking} is missing before it.", segment.number)
            closing, place = _PAIRS[name]
            if standing:
                standing[-1].inside += 1
            standing.append(_Envelope(closing, segment.at(place), segment.number))
            if name == "ST":
                _refuse_other_kinds(segment)
                body = []
        elif name in _CLOSED_BY:
            _close(standing, segment, len(body))
            if name == "SE":
                yield body
        elif len(standing) != len(_PAIRS):
            raise ClaimFileError(f"{name} stands outside of a transaction (ST to SE).", segment.number)
        else:
            body.append(segment)
    if standing:
        last = standing[-1]
        raise ClaimFileError(f"What begins there has no {last.closing}: the file was cut.", last.begun)


def _refuse_other_kinds(segment: Segment) -> None:
    if segment.at(1) != "837":
        raise ClaimFileError(f"Transaction {segment.at(1)} is no claim (837).", segment.number)
    if segment.at(3) and not segment.at(3).startswith(IMPLEMENTATION):
        raise ClaimFileError(
            f"The claim is of the kind {segment.at(3)}; only professional claims ({IMPLEMENTATION}A1) are read.",
            segment.number,
        )


def _close(standing: list[_Envelope], segment: Segment, body: int) -> None:
    if not standing or standing[-1].closing != segment.name:
        lacking = standing[-1].closing if standing else _CLOSED_BY[segment.name]
        raise ClaimFileError(f"{segment.name} stands where {lacking} is missing before it.", segment.number)
    envelope = standing.pop()
    counted = body + 2 if segment.name == "SE" else envelope.inside
    if segment.at(1) != str(counted) and segment.at(1).lstrip("0") != str(counted):
        raise ClaimFileError(
            f"{segment.name} says {segment.at(1) or 'nothing'}, but {counted} were found: the file was cut or changed.",
            segment.number,
        )
    if segment.at(2) != envelope.control:
        raise ClaimFileError(f"{segment.name} carries another control number than its beginning.", segment.number)
