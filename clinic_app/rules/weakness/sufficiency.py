"""Whether what a note carries suffices for a row of the documentation table, and how to say it in a few words.

Live checks only ask whether it suffices; the words are made when something is missing or the checklist is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import lru_cache

from clinic_app.domain.visit import Documentation, StandardTest
from clinic_app.rules.weakness.charted_text import denies_wasting, says_something
from clinic_app.rules.weakness.documentation_table import DocumentationRow, Sufficiency
from clinic_app.rules.weakness.measured import (
    forces,
    graded,
    grades_in_prose,
    is_grade,
    last_scored,
    scored,
    short_grade,
    without_grades,
)

_SHORT = 36
_MOST_SHOWN = 3

_Suffices = Callable[[DocumentationRow, Documentation, date], bool]
_Says = Callable[[DocumentationRow, Documentation, date], str]


def suffices(row: DocumentationRow, note: Documentation, day: date) -> bool:
    """Whether the note of a visit on `day` answers a row."""
    return _SUFFICES[row.sufficient](row, note, day)


def said(row: DocumentationRow, note: Documentation, day: date) -> str:
    """What the note has to a row, in a few words; empty if nothing."""
    return _SAYS[row.sufficient](row, note, day)


def _words_suffice(row: DocumentationRow, note: Documentation, _day: date) -> bool:
    text: str | None = getattr(note, row.field)
    if row.field == "wasting" and text:
        text = without_grades(text)  # a grade shows weakness, never wasting
    if not says_something(text, row.empty, short_numbers=row.short_numbers):
        return False
    return row.field != "wasting" or not denies_wasting(text or "", row.empty)


def _words_said(row: DocumentationRow, note: Documentation, day: date) -> str:
    text = (getattr(note, row.field) or "").strip()
    if not _words_suffice(row, note, day):
        return f"“{shortened(text)}”" if text else ""
    if row.field == "onset" and note.pattern and note.pattern.casefold() not in text.casefold():
        return f"{shortened(text)}, {note.pattern}"
    return shortened(text)


def _has_grades(_row: DocumentationRow, note: Documentation, _day: date) -> bool:
    return next(graded(note), None) is not None or forces(note) > 0 or grades_in_prose(note) is not None


def _grades_said(_row: DocumentationRow, note: Documentation, _day: date) -> str:
    grades = [f"{one.group} {short_grade(one.grade or '')}" for one in graded(note)]
    if shown := grades + _forces(note):
        return _listed(shown)
    return _in_prose(note) or _loose(note) or _listed(_test(one) for one in scored(note))


def _has_measures(row: DocumentationRow, note: Documentation, day: date) -> bool:
    if any(is_grade(one.grade) for one in note.strength or ()) or next(scored(note), None) is not None:
        return True
    return _has_grades(row, note, day)


def _measures_said(_row: DocumentationRow, note: Documentation, _day: date) -> str:
    shown = [
        f"{one.group or 'strength'} {short_grade(one.grade or '')}"
        for one in note.strength or ()
        if is_grade(one.grade)
    ]
    shown += [*_forces(note), *(_test(one) for one in scored(note))]
    return _listed(shown) if shown else _in_prose(note) or _loose(note)


def _is_tested(row: DocumentationRow, note: Documentation, day: date) -> bool:
    last = last_scored(note, day)
    return last is not None and last.on is not None and (day - last.on).days <= (row.days or 0)


def _tests_said(row: DocumentationRow, note: Documentation, day: date) -> str:
    last = last_scored(note, day)
    if last is not None and last.on is not None:
        on = f"{last.on.month:02}/{last.on.day:02}" + ("" if last.on.year == day.year else f"/{last.on.year}")
        return f"{_test(last)}, {on}" if (day - last.on).days <= (row.days or 0) else f"last {on}"
    other = next(scored(note), None)
    if other is None:
        return ""
    return f"{_test(other)}, {'dated later' if other.on is not None else 'no day'}"


def _is_to_come(row: DocumentationRow, note: Documentation, day: date) -> bool:
    until: date | None = getattr(note, row.field)
    return until is not None and until >= day


def _date_said(row: DocumentationRow, note: Documentation, _day: date) -> str:
    until: date | None = getattr(note, row.field)
    return "" if until is None else f"{until:%m/%d/%Y}"


_SUFFICES: dict[Sufficiency, _Suffices] = {
    Sufficiency.WORDS: _words_suffice,
    Sufficiency.GRADES: _has_grades,
    Sufficiency.MEASURES: _has_measures,
    Sufficiency.TESTS: _is_tested,
    Sufficiency.DATE: _is_to_come,
}
_SAYS: dict[Sufficiency, _Says] = {
    Sufficiency.WORDS: _words_said,
    Sufficiency.GRADES: _grades_said,
    Sufficiency.MEASURES: _measures_said,
    Sufficiency.TESTS: _tests_said,
    Sufficiency.DATE: _date_said,
}


def _forces(note: Documentation) -> list[str]:
    measured = [one for one in note.dynamometry or () if one.value is not None]
    return [" ".join(filter(None, (one.group, f"{one.value:g}", one.unit))) for one in measured]


def _in_prose(note: Documentation) -> str:
    prose = grades_in_prose(note)
    return f"{prose} in the note" if prose else ""


def _loose(note: Documentation) -> str:
    """What stands among the muscle tests without being one, quoted."""
    loose = next((text for one in note.strength or () for text in (one.grade, one.group) if text), None)
    return f"“{shortened(loose)}”" if loose else ""


def _test(test: StandardTest) -> str:
    return " ".join(filter(None, (test.name or "test", f"{test.score:g}", test.unit)))


def _listed(shown: Iterable[str]) -> str:
    every = list(dict.fromkeys(shown))
    more = ", …" if len(every) > _MOST_SHOWN else ""
    return ", ".join(every[:_MOST_SHOWN]) + more


@lru_cache(maxsize=1024)
def shortened(text: str) -> str:
    """A text cut at a word where it is long for a line of the checklist."""
    flat = " ".join(text.split())
    if len(flat) <= _SHORT:
        return flat
    return f"{flat[:_SHORT].rsplit(' ', 1)[0]} …"
