"""A real visit as an example: what a rule can ask of it, without the person, the numbers, the text and the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from clinic_app.domain.period import Period
from clinic_app.domain.visit import Authorization, Diagnosis, Documentation, History, ServiceLine, Visit
from clinic_app.rules.own.reading import NOTE_FIELDS

FILLED = "filled in"
"""Stands for any text of the note, and for an authorization's number."""


def example_visit(visit: Visit, period: Period) -> Visit:
    """The visit pared down. It stands on the first of its month, or on the nearest day the rule covers."""
    on = _day(visit.date_of_service, period)
    return Visit(
        date_of_service=on,
        payer=visit.payer,
        payer_profile=visit.payer_profile,
        discipline=visit.discipline,
        place_of_service=visit.place_of_service,
        diagnoses=None if visit.diagnoses is None else tuple(Diagnosis(one.code) for one in visit.diagnoses),
        lines=None if visit.lines is None else tuple(_line(one) for one in visit.lines),
        documentation=_note(visit.documentation, on),
        authorization=_authorization(visit.authorization),
        history=_same_day(visit.history),
    )


def _day(on: date | None, period: Period) -> date | None:
    if on is None:
        return None
    first = on.replace(day=1)
    if period.first is not None and first < period.first <= on:
        return period.first
    return first


def _line(line: ServiceLine) -> ServiceLine:
    return ServiceLine(
        code=line.code, minutes=line.minutes, units=line.units, modifiers=line.modifiers, pointers=line.pointers
    )


def _note(note: Documentation | None, on: date | None) -> Documentation | None:
    """The note with what was measured; texts and days of their own are replaced."""
    if note is None:
        return None
    kept: dict[str, Any] = {}
    for name in NOTE_FIELDS:
        value = getattr(note, name)
        if isinstance(value, str):
            value = FILLED if value.strip() else ""
        elif isinstance(value, date):
            value = on
        kept[name] = value
    tests = tuple(replace(one, on=None) for one in note.tests) if note.tests is not None else None
    return Documentation(**{**kept, "tests": tests})


def _authorization(authorization: Authorization | None) -> Authorization | None:
    if authorization is None:
        return None
    return Authorization(number=FILLED if (authorization.number or "").strip() else "")


def _same_day(history: History | None) -> History | None:
    if history is None or not history.same_day:
        return None
    others = tuple(
        Visit(date_of_service=one.date_of_service, lines=tuple(_line(line) for line in one.lines or ()))
        for one in history.same_day
    )
    return History(same_day=tuple(replace(one, date_of_service=None) for one in others if one.lines))
