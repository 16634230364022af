"""Changes of a visit a person asks for by name: accepting a finding, ordering modifiers, copying the last visit."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, datetime

from clinic_app.checker.findings import Finding
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.modifier_order import ordered_modifiers
from clinic_app.domain.visit import Authorization, ServiceLine, Visit, Waiver


def with_waiver(visit: Visit, finding: Finding, reason: str, by: str, on: date) -> Visit:
    """The visit with a finding accepted for a reason. Raises `ClinicError` if it may not be, or no reason is given."""
    if not finding.waivable:
        raise ClinicError("This one must be fixed; it cannot be accepted.", "Use its fix, or change the field.")
    if not reason.strip():
        raise ClinicError("A reason is needed.", "Say in a few words why this may stand.")
    others = tuple(one for one in visit.waivers or () if (one.rule, one.at) != (finding.rule, finding.at))
    return replace(visit, waivers=(*others, Waiver(finding.rule, finding.at, reason.strip(), by or None, on)))


def without_waiver(visit: Visit, waiver: Waiver) -> Visit:
    """The visit with one acceptance taken back."""
    return replace(visit, waivers=tuple(one for one in visit.waivers or () if one != waiver) or None)


def with_ordered_modifiers(visit: Visit) -> Visit:
    """The visit with each line's modifiers in the house order."""
    if not visit.lines:
        return visit
    return replace(visit, lines=tuple(_ordered(line) for line in visit.lines))


def with_counted_units(visit: Visit, counted: Mapping[int, int | None]) -> Visit:
    """The visit with the units that were left blank filled in as counted, by line; what is not known stays blank."""
    if not visit.lines:
        return visit
    lines = tuple(
        line if line.units is not None else replace(line, units=counted.get(index))
        for index, line in enumerate(visit.lines)
    )
    return replace(visit, lines=lines)


_ABOUT_SIGNING = dict.fromkeys(
    ("signed_by", "signed_credential", "cosigned_by", "signed_on", "edited_on", "addendum_on")
)


def with_dated_correction(before: Visit, after: Visit, now: datetime) -> Visit:
    """The visit with the moment of the change in its note, where the note was changed after it was signed.

    Such a change is an addendum and carries its own day; the version before it stays as it was. `now` is the clinic's
    own time. A note signed anew, or one that was not signed yet, is no correction.
    """
    old, new = before.documentation, after.documentation
    if old is None or new is None or old.signed_on is None or new.signed_on != old.signed_on:
        return after
    if replace(old, **_ABOUT_SIGNING) == replace(new, **_ABOUT_SIGNING):
        return after
    return replace(after, documentation=replace(new, edited_on=now, addendum_on=now))


def _ordered(line: ServiceLine) -> ServiceLine:
    if not line.modifiers:
        return line
    ordered = ordered_modifiers(line.modifiers)
    return line if ordered == line.modifiers else replace(line, modifiers=ordered)


def _unused(authorization: Authorization | None) -> Authorization | None:
    """An authorization without the counts of the visit it was typed on: the records count on from there."""
    return None if authorization is None else replace(authorization, visits_used=None, units_used=None)


def copied(last: Visit, onto: Visit, without: Collection[str] = (), *, of_this_course: bool = True) -> Visit:
    """The last visit's codes, pointers, modifiers and plan put onto a new one.

    Minutes and units are left blank, and so is what was used of an authorization, which the records then answer. Lines
    of the codes in `without` are left out. A last visit of another course of treatment says nothing of this one's plan,
    who refers, authorization, and what stood of the coverage.
    """
    lines = tuple(
        ServiceLine(
            code=line.code, modifiers=line.modifiers, pointers=line.pointers, performer=line.performer, minutes=None
        )
        for line in last.lines or ()
        if line.code not in without
    )
    copy = replace(
        onto,
        payer=onto.payer or last.payer,
        place_of_service=last.place_of_service or onto.place_of_service,
        diagnoses=last.diagnoses,
        lines=lines,
    )
    if not of_this_course:
        return copy
    return replace(
        copy,
        referring=last.referring,
        plan_of_care=last.plan_of_care,
        authorization=_unused(last.authorization),
        coverage=last.coverage,
    )
