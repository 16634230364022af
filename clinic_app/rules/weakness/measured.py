"""What was measured: grades out of 5, forces, scored tests, and the day of the last reassessment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from clinic_app.domain.visit import Documentation, StandardTest, StrengthGrade

# Grades of manual muscle testing: 0 to 5 with plus or minus, or a range of them, each "out of 5" or not; or their
# names (trace, poor, fair, good, normal; Kendall), whole or by letter.
_OF_FIVE = r"(?:/\s*5|out\s+of\s+(?:5|five))"
_FIGURE = rf"[0-5](?:\.5)?\s*[+\-−]?\s*{_OF_FIVE}?"
_GRADE = re.compile(
    rf"\s*(?:{_FIGURE}(?:\s*(?:-|–|to)\s*{_FIGURE})?|(?:trace|poor|fair|good|normal|zero|[tpfgn])\s*[+\-−]?)\s*",
    re.IGNORECASE,
)
_GRADE_IN_PROSE = re.compile(rf"(?<![\w/.])[0-5](?:\.5)?\s?[+\-−]?\s?{_OF_FIVE}(?![\w/])", re.IGNORECASE)
_OUT_OF_FIVE = re.compile(rf"\s*{_OF_FIVE}", re.IGNORECASE)
_FORCE_IN_PROSE = re.compile(
    r"(?:\b(?:grip|pinch|force)|dynamomet\w*)[^\d,;.]{0,30}?(\d+(?:\.\d+)?\s?(?:kgs?|lbs?|pounds?|newtons?|n)\b)",
    re.IGNORECASE,
)


@lru_cache(maxsize=512)
def is_grade(text: str | None) -> bool:
    """Whether a text is a grade out of 5, such as "3+/5", "4-" or "fair", or holds one: "grossly 3+/5"."""
    if text is None:
        return False
    return _GRADE.fullmatch(text) is not None or _GRADE_IN_PROSE.search(text) is not None


def short_grade(text: str) -> str:
    """The grade without "out of 5": "3+/5" gives "3+"."""
    return _OUT_OF_FIVE.sub("", text).strip()


def without_grades(text: str) -> str:
    """A text with its grades out of 5 taken out."""
    return _GRADE_IN_PROSE.sub(" ", text)


def graded(note: Documentation) -> Iterator[StrengthGrade]:
    """The muscle tests that name a group and a grade."""
    return (one for one in note.strength or () if one.group and one.group.strip() and is_grade(one.grade))


def is_below_full(grade: str) -> bool:
    """Whether a grade shows a deficit: anything but 5 or normal. Of words around grades only the grades count."""
    if _GRADE.fullmatch(grade) is None:
        return any(is_below_full(found[0]) for found in _GRADE_IN_PROSE.finditer(grade))
    return grade.strip().casefold()[:1] not in {"5", "n"} or "-" in grade or "−" in grade


def deficits(note: Documentation) -> frozenset[tuple[str, str]]:
    """Muscle groups graded below 5, each with its side; a group graded on both sides counts twice."""
    found: set[tuple[str, str]] = set()
    for one in graded(note):
        if is_below_full(one.grade or ""):
            side = (one.side or "").strip().casefold()
            sides = ("left", "right") if side in {"both", "bilateral"} else (side,)
            found.update(((one.group or "").strip().casefold(), each) for each in sides)
    return frozenset(found)


def forces(note: Documentation) -> int:
    """How many forces were measured by dynamometer."""
    return sum(1 for one in note.dynamometry or () if one.value is not None)


def grades_in_prose(note: Documentation) -> str | None:
    """The first grade out of 5, or else the first force with its unit, that the free text of the note holds."""
    if not note.narrative:
        return None
    if found := _GRADE_IN_PROSE.search(note.narrative):
        return found[0]
    force = _FORCE_IN_PROSE.search(note.narrative)
    return force[1] if force else None


def scored(note: Documentation) -> Iterator[StandardTest]:
    """The tests that have a score."""
    return (one for one in note.tests or () if one.score is not None)


def last_scored(note: Documentation, day: date) -> StandardTest | None:
    """The latest test with a score and a day, up to a day of service."""
    dated = [(one.on, one) for one in scored(note) if one.on is not None and one.on <= day]
    return max(dated, key=lambda pair: pair[0])[1] if dated else None
