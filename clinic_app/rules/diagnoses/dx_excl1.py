"""The rule DX-EXCL1."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import Outcome, rule
from clinic_app.codebook.code_set import CodeSet
from clinic_app.codebook.diagnoses import ExcludesHit
from clinic_app.rules.diagnosis_fixes import remove_fix

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# What gives way to the other code of a pair when only one of the two is of the set, strongest first. Elsewhere the
# code that the note stands at gives way, for the note says that the other one names the condition.
_GIVES_WAY = (CodeSet.parse("Z00-Z99"), CodeSet.parse("R00-R99"), CodeSet.parse("M25.5 M54.1-M54.6 M79.1 M79.6"))


@rule(
    "DX-EXCL1",
    Severity.ERROR,
    basis="ICD-10-CM Official Guidelines I.A.12.a",
    when=lambda claim: claim.diagnoses,
    waivable=True,
    waived_as=Severity.WARNING,
    reads=DIAGNOSES,
)
def dx_excl1(claim: Claim) -> Iterator[Outcome]:
    """Two diagnoses stand together that an Excludes1 note of the code book keeps apart.

    Why: Excludes1 means "not coded here": the two codes name one thing twice or contradict each other, and payers deny
    such a claim on sight. Take out the code whose condition the other one names better. If the two conditions are
    clearly unrelated, both may stay: say why, and a warning remains.
    """
    editions = claim.codebook.diagnoses.editions()
    if claim.day >= _next_release(editions.notes):
        yield NotJudged(
            f"the notes of the code book are those of {editions.notes.isoformat()}; later ones were not compared"
        )
    codes = claim.codes
    seen: set[frozenset[str]] = set()
    for hit in claim.excludes1:
        pair = frozenset((codes[hit.first], codes[hit.second]))
        if pair in seen:
            continue
        seen.add(pair)
        yield _problem(claim, hit, editions.notes)


def _problem(claim: Claim, hit: ExcludesHit, edition: date) -> Problem:
    gone = _giving_way(claim.codes, hit)
    kept = hit.second if gone == hit.first else hit.first
    first, second = claim.codes[hit.first], claim.codes[hit.second]
    message = (
        f"{first} and {second} may not stand on one claim: the note at {hit.at_code} excludes “{hit.note}”. "
        f"Remove {claim.codes[gone]}, or keep both and say why they are unrelated."
    )
    basis = (
        f"ICD-10-CM tabular list, {_MONTHS[edition.month - 1]} {edition.year}: {hit.at_code} Excludes1 {hit.note}; "
        "Official Guidelines I.A.12.a"
    )
    fixes = (remove_fix(claim, gone, heir=kept), remove_fix(claim, kept, heir=gone))
    return Problem(("diagnoses", gone), message, fixes, basis=basis, also_at=(("diagnoses", kept),))


def _giving_way(codes: tuple[str, ...], hit: ExcludesHit) -> int:
    """The position of the code to take out."""
    first, second = codes[hit.first], codes[hit.second]
    for weaker in _GIVES_WAY:
        if (first in weaker) != (second in weaker):
            return hit.first if first in weaker else hit.second
    return hit.carrier


def _next_release(edition: date) -> date:
    """The day from which newer notes are in force: code books change each 1 April and 1 October."""
    return date(edition.year, 10, 1) if edition.month < 10 else date(edition.year + 1, 4, 1)
