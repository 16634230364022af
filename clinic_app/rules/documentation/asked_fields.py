"""Which fields of the note the codes of a claim ask for, and which rule asks: what the documentation form shows first.

Nothing is judged here. A rule that speaks at a field of the note stands beside it, whether or not it has anything to
say; a test holds this list to the places of all rules' examples.
"""

from __future__ import annotations

from collections.abc import Callable

from clinic_app.checker.claim import Claim
from clinic_app.domain.credentials import is_student
from clinic_app.rules.diagnoses.kinds import ACTIVE_TREATMENT, kind_of
from clinic_app.rules.diagnoses.sides import LEFT, RIGHT, side_of
from clinic_app.rules.medicare import is_medicare
from clinic_app.rules.weakness.causes import MUSCLE_WEAKNESS, has_weakness
from clinic_app.rules.weakness.documentation_table import rows_asked_by

_LEVELS_OF_EVALUATION = frozenset({"97162", "97163", "97166", "97167"})
_REEVALUATIONS = frozenset({"97164", "97168"})

_Asks = Callable[[Claim], bool]


def fields_asked(claim: Claim) -> dict[str, tuple[str, ...]]:
    """The rules that ask for each field of the note, by field, in the order of the form; a field of no rule is none."""
    asked: dict[str, list[str]] = {}
    for rule, row in rows_asked_by(claim.codes).items():
        asked.setdefault(row.field, []).append(rule)
        if row.field == "onset":
            asked.setdefault("pattern", []).append(rule)
    for fields, rule, asks in _OTHERS:
        if asks(claim):
            for field in fields:
                asked.setdefault(field, []).append(rule)
    return {field: tuple(rules) for field, rules in asked.items()}


def _has_timed_line(claim: Claim) -> bool:
    return any(line.procedure is not None and line.procedure.is_timed for line in claim.billed)


def _has_sided_code(claim: Claim) -> bool:
    return any(side_of(one.lookup.title) in {LEFT, RIGHT} for one in claim.diagnoses)


def _has_active_injury(claim: Claim) -> bool:
    return any(kind_of(code) & ACTIVE_TREATMENT for code in claim.codes)


def _has_student(claim: Claim) -> bool:
    return is_medicare(claim.payer) and any(is_student(word) for word in claim.treating_credentials)


def _bills(codes: frozenset[str]) -> _Asks:
    return lambda claim: not codes.isdisjoint(claim.procedure_codes)


_OTHERS: tuple[tuple[tuple[str, ...], str, _Asks], ...] = (
    (("weak_regions",), "WK-FOCAL", lambda claim: MUSCLE_WEAKNESS in claim.code_set),
    (("last_reassessed",), "WK-REASSESS-30", has_weakness),
    (("charted",), "WK-UPDATE-DX", has_weakness),
    (("side",), "DX-LATERALITY-DOC", _has_sided_code),
    (("active_treatment",), "DX-7TH-A-THERAPY", _has_active_injury),
    (("evaluation",), "DOC-EVAL-CODE", _bills(_LEVELS_OF_EVALUATION)),
    (("reevaluation_reason",), "DOC-REEVAL", _bills(_REEVALUATIONS)),
    (("student_attestation",), "STAFF-STUDENT", _has_student),
    (("interventions", "signed_by", "signed_credential", "signed_on"), "DOC-DAILY-NOTE", lambda _claim: True),
    (("timed_minutes",), "DOC-DAILY-NOTE", _has_timed_line),
    (("timed_minutes",), "UNIT-TIMED-LE-TOTAL", _has_timed_line),
    (("signed_on", "edited_on", "addendum_on"), "WK-DATED", has_weakness),
    (("narrative",), "DOC-SKILLED", lambda _claim: True),
)
