"""Services that usually go with a diagnosis, each with the reason a note would give: help when picking a procedure.

Never a finding and never a limit: the service follows what was done, not the diagnosis.
"""

from __future__ import annotations

from dataclasses import dataclass

from clinic_app.codebook.code_set import CodeSet


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A service and why it goes with the diagnosis."""

    service: str
    reason: str


_EVALUATIONS = tuple(
    Suggestion(code, "first visit: strength by muscle group, function and a standard test are measured")
    for code in ("97161", "97162", "97163")
)
_TABLE: tuple[tuple[CodeSet, tuple[Suggestion, ...]], ...] = (
    (
        CodeSet.parse("M62.81 M62.84 R53.1 R53.81"),
        (
            *_EVALUATIONS,
            Suggestion("97110", "strengthening of the muscle groups that tested weak"),
            Suggestion("97530", "practice of what the weakness keeps the patient from: rising, lifting, stairs"),
            Suggestion("97116", "walking practice where weak legs change the gait"),
            Suggestion("97112", "balance and control of movement lost with the strength"),
            Suggestion("97140", "hands-on work on joints and soft tissue that hold movement back"),
        ),
    ),
    (
        CodeSet.parse("M15-M25 M75 S43 S46 S83 S93 Z47.1 Z96.6"),
        (
            Suggestion("97110", "range and strength of the joint"),
            Suggestion("97140", "mobilising the joint and the tissue around it"),
            Suggestion("97530", "return of the joint to daily tasks"),
        ),
    ),
    (
        CodeSet.parse("M47 M48 M50 M51 M53 M54"),
        (
            Suggestion("97110", "strength and mobility of the trunk and neck"),
            Suggestion("97140", "hands-on treatment of spine and soft tissue"),
            Suggestion("97112", "posture and control of the trunk"),
        ),
    ),
    (
        CodeSet.parse("R26 R27 R29.6 G20 G21 G35 Z91.81"),
        (
            Suggestion("97116", "walking practice"),
            Suggestion("97112", "balance and coordination"),
            Suggestion("97530", "safe transfers and daily tasks"),
        ),
    ),
    (
        CodeSet.parse("G81-G83 I69.-3 I69.-4 I69.-5"),
        (
            Suggestion("97112", "control of movement on the affected side"),
            Suggestion("97530", "use of the affected side in daily tasks"),
            Suggestion("97535", "dressing, washing and other self-care"),
            Suggestion("97116", "walking practice"),
        ),
    ),
    (CodeSet.parse("H81.1"), (Suggestion("95992", "repositioning of the ear crystals"),)),
    (
        CodeSet.parse("R13.1 I69.-91"),
        (
            Suggestion("92610", "first visit: swallowing is evaluated"),
            Suggestion("92526", "treatment of swallowing"),
        ),
    ),
    (
        CodeSet.parse("F80 R47 R48 R49 I69.-2"),
        (Suggestion("92507", "treatment of speech, language or voice"),),
    ),
)


def suggested_services(diagnosis: str) -> tuple[Suggestion, ...]:
    """Services that usually go with a diagnosis, likeliest first; none where the table names none."""
    return next((services for codes, services in _TABLE if diagnosis in codes), ())
