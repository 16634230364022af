"""What the open visit already says to the chooser's questions, and from where.

A question is answered only where a code, a measure or a plain statement of the note answers it. What merely points one
way (a word that only the physician may use, a comorbidity) is shown as a hint, and the question stays open.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from clinic_app.checker.claim import Claim
from clinic_app.codebook.code_set import CodeSet
from clinic_app.domain.visit import Documentation
from clinic_app.rules.documentation.measures import muscle_group
from clinic_app.rules.weakness.causes import COMORBIDITIES, KNOWN_CAUSES, NAMES_THE_WEAKNESS
from clinic_app.rules.weakness.charted_codes import charted_codes
from clinic_app.rules.weakness.charted_text import (
    DECONDITIONING,
    FRAILTY,
    denies_wasting,
    place_affirming,
    says_something,
    words_of,
)
from clinic_app.rules.weakness.chooser_table import Reply
from clinic_app.rules.weakness.documentation_table import documentation_table
from clinic_app.rules.weakness.measured import deficits, graded, short_grade
from clinic_app.rules.weakness.regions import one_region
from clinic_app.rules.weakness.sufficiency import shortened

_STROKE = CodeSet.parse("I69")
_FACE = CodeSet.parse("R29.810 G51.0 I69.-92")
_PARALYSIS = CodeSet.parse("G81-G83 I69.-3 I69.-4 I69.-5")
_TIRED = CodeSet.parse("R53.0 R53.82 R53.83 G93.3")
_CHRONIC = CodeSet.parse("R53.82 G93.3")
_CANCER = CodeSet.parse("C00-D49")
_CAUSES = CodeSet.parse(f"{KNOWN_CAUSES} {NAMES_THE_WEAKNESS}")
_ASKED_ELSEWHERE = CodeSet.parse(f"M62.5 M62.84 I69 G81-G83 {COMORBIDITIES}")
"""Codes among the causes that other questions ask for, or that are too common to be one unasked."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the visit says to a question. `reply` None: `origin` is only a hint, and a person has to answer."""

    reply: Reply | None
    origin: str


def known_answers(claim: Claim) -> dict[str, Known]:
    """What the claim and its note answer, by question."""
    return {name: found for name, find in _FINDERS.items() if (found := find(claim)) is not None}


def _yes(origin: str) -> Known:
    return Known(Reply.YES, origin)


def _no(origin: str) -> Known:
    return Known(Reply.NO, origin)


def _code_of(claim: Claim, wanted: CodeSet, but: CodeSet | None = None) -> str:
    """The first code of a set on the claim or in the chart, with the place it stands in; empty if there is none."""
    for one in claim.diagnoses:
        if one.code in wanted and not (but is not None and one.code in but) and one.diagnosis.confirmed is not False:
            return f"{one.code} on the claim"
    for charted in charted_codes(claim):
        if charted.code in wanted and not (but is not None and charted.code in but):
            return f"{charted.code} in the chart{f', {charted.by}' if charted.by else ''}"
    return ""


def _by_code(wanted: CodeSet) -> Callable[[Claim], Known | None]:
    return lambda claim: _yes(found) if (found := _code_of(claim, wanted)) else None


def _weak_groups(note: Documentation) -> list[str]:
    """The graded deficits in words: "left hip flexors"."""
    return sorted(f"{side} {group}".strip() for group, side in deficits(note))


def _grades_in_words(note: Documentation) -> str:
    return shortened(", ".join(f"{one.group} {short_grade(one.grade or '')}" for one in graded(note)))


def _face(claim: Claim) -> Known | None:
    if found := _code_of(claim, _FACE):
        return _yes(found)
    note = claim.visit.documentation
    regions = list(note.weak_regions or ()) if note is not None else []
    regions = regions or (_weak_groups(note) if note is not None else [])
    if not regions:
        return None
    of_face = [one for one in regions if "fac" in one.casefold()]
    if len(of_face) == len(regions):
        return _yes(f"weak regions: {shortened(', '.join(regions))}")
    return None if of_face else _no(f"weak regions: {shortened(', '.join(regions))}")


def _immobile(claim: Claim) -> Known | None:
    if found := _code_of(claim, CodeSet.parse("R53.2")):
        return _yes(found)
    note = claim.visit.documentation
    walked = next((one for one in (note.tests if note else None) or () if one.score is not None and one.name), None)
    if walked is not None:
        return _no(f"a test was scored: {walked.name}")
    grades = _grades_in_words(note) if note is not None and deficits(note) else ""
    return _no(f"strength was graded: {grades}") if grades else None


def _frailty(claim: Claim) -> Known | None:
    if found := _code_of(claim, CodeSet.parse("R54")):
        return _yes(found)
    spoken = place_affirming(claim, FRAILTY)
    return Known(None, f"the note says “{shortened(spoken[1])}”: are these the physician's words?") if spoken else None


def _tired(claim: Claim) -> Known | None:
    if found := _code_of(claim, _TIRED):
        return _yes(found)
    note = claim.visit.documentation
    if note is not None and deficits(note):
        return _no(f"strength is graded below 5: {_grades_in_words(note)}")
    return None


def _cancer(claim: Claim) -> Known | None:
    found = _code_of(claim, _CANCER)
    return Known(None, f"{found}: does the physician put the tiredness down to it?") if found else None


def _wasting(claim: Claim) -> Known | None:
    note = claim.visit.documentation
    text = (note.wasting or "").strip() if note is not None else ""
    if not text:
        return None
    empty = next(row.empty for row in documentation_table().rows if row.field == "wasting")
    if denies_wasting(text, empty):
        return _no(f"the note says “{shortened(text)}”")
    return _yes(f"the note says “{shortened(text)}”") if says_something(text, empty) else None


def _cause(claim: Claim) -> Known | None:
    if found := _code_of(claim, _CAUSES, but=_ASKED_ELSEWHERE):
        return _yes(found)
    note = claim.visit.documentation
    row = next(row for row in documentation_table().rows if row.rule == "WK-M6281-WHY")
    if note is not None and says_something(note.rationale, row.empty):
        return _no(f"the note says “{shortened(note.rationale or '')}”")
    if found := _code_of(claim, COMORBIDITIES):
        return Known(None, f"{found}: is it what makes the patient weak?")
    return None


def _graded(claim: Claim) -> Known | None:
    note = claim.visit.documentation
    if note is None:
        return None
    if deficits(note):
        return _yes(f"graded below 5: {_grades_in_words(note)}")
    if any(True for _ in graded(note)):
        return _no(f"graded normal: {_grades_in_words(note)}")
    force = next((one for one in note.dynamometry or () if one.value is not None), None)
    if force is None:
        return None
    measured = " ".join(filter(None, (force.group, force.side, f"{force.value:g}", force.unit)))
    return Known(None, f"{measured} measured: is that less than expected?")


def _regions(claim: Claim) -> Known | None:
    note = claim.visit.documentation
    if note is None:
        return None
    named = [one for one in note.weak_regions or () if words_of(one)]
    if not named:
        return _regions_graded(note)
    words = shortened(", ".join(named))
    return _yes(f"weak: {words}") if one_region(named) is None else _no(f"weak: {words} only")


def _regions_graded(note: Documentation) -> Known | None:
    """By the groups graded below 5: one joint is one region; a whole limb, or a group of no known joint, is asked."""
    weak = deficits(note)
    if not weak:
        return None
    words = shortened(", ".join(_weak_groups(note)))
    groups = [(side, muscle_group(group)) for group, side in weak]
    if any(group is None for _, group in groups):
        return Known(None, f"graded below 5: {words}")
    if len({(side, group.region) for side, group in groups if group}) == 1:
        return _no(f"graded below 5: {words} only")
    if len({(side, group.limb) for side, group in groups if group}) == 1:
        return Known(None, f"graded below 5: {words}, all of one limb")
    return _yes(f"graded below 5: {words}")


def _debility(claim: Claim) -> Known | None:
    if found := _code_of(claim, CodeSet.parse("R53.81")):
        return _yes(found)
    spoken = place_affirming(claim, DECONDITIONING)
    return _yes(f"the note says “{shortened(spoken[1])}”") if spoken else None


_FINDERS: dict[str, Callable[[Claim], Known | None]] = {
    "stroke": _by_code(_STROKE),
    "face": _face,
    "nerve": _by_code(CodeSet.parse("G51.0")),
    "paralysis": _by_code(_PARALYSIS),
    "sarcopenia": _by_code(CodeSet.parse("M62.84")),
    "immobile": _immobile,
    "frailty": _frailty,
    "pain": _by_code(CodeSet.parse("M79.1")),
    "tired": _tired,
    "cancer": _cancer,
    "chronic": _by_code(_CHRONIC),
    "wasting": _wasting,
    "cause": _cause,
    "graded": _graded,
    "regions": _regions,
    "debility": _debility,
}
