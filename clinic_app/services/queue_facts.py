"""What the work queue shows of a visit, from the check that was made of it."""

from __future__ import annotations

import hashlib

from clinic_app.checker.claim import Claim
from clinic_app.checker.completeness import incompleteness, unknown_codes
from clinic_app.checker.findings import CheckResult, Severity
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.judgement import Judgement, Standing
from clinic_app.domain.payer import UnitRule
from clinic_app.domain.records import Verdict
from clinic_app.domain.work_queue import QueueFacts
from clinic_app.rules.edition import rule_book_edition
from clinic_app.rules.filing.filing_window import filing_window, insures

_RANK = {"error": 0, "warning": 1, "info": 2}


def facts_of(claim: Claim, result: CheckResult) -> QueueFacts:
    """The row of a visit: its worst finding, its units by both ways to count, and the last day to file.

    Short of a Must fix, what a visit lacks to be a claim comes first, without a rule; and codes that no table holds
    stand where only a note would, or nothing.
    """
    worst = max(result.findings, key=lambda one: one.severity, default=None)
    lacks = incompleteness(claim) if worst is None or worst.severity is not Severity.ERROR else None
    window = filing_window(claim)
    cms, ama = _units(claim)
    rule, message = (worst.rule, worst.message) if worst is not None else ("", "")
    if lacks is not None:
        rule, message = "", lacks.message
    elif worst is None or worst.severity is Severity.INFO:
        unknown = next((one.why for one in result.not_checked if one.rule == "CPT-UNKNOWN"), "")
        rule, message = ("", unknown) if unknown else (rule, message)
    return QueueFacts(
        rule=rule,
        message=message,
        unit_rule=claim.payer.counting_rule,
        units_cms=cms,
        units_ama=ama,
        files=insures(claim.payer),
        file_by=window.last if window is not None and insures(claim.payer) else None,
    )


def facts_as_sent(judgement: Judgement | None) -> QueueFacts:
    """The row of a claim that was sent: what was said of it then; nothing if no judgement was kept."""
    said = [one for one in judgement.said if one.standing is Standing.STANDS] if judgement is not None else []
    worst = min(said, key=lambda one: _RANK.get(one.severity, len(_RANK)), default=None)
    return QueueFacts(rule=worst.rule, message=worst.message) if worst is not None else QueueFacts()


def verdict_of(claim: Claim, result: CheckResult) -> Verdict:
    """The verdict as it is kept beside a visit."""
    return Verdict(
        result.verdict,
        result.count(Severity.ERROR),
        result.count(Severity.WARNING),
        result.count(Severity.INFO),
        len(result.not_checked),
        complete=incompleteness(claim) is None,
        unknown_codes=len(unknown_codes(claim)),
    )


def basis_of(codebook: Codebook) -> str:
    """The rule book and the tables that judge, as one short word: another one means that all must be judged anew."""
    facts = sorted((one.kind.value, one.edition, *one.sha256) for one in codebook.facts)
    damaged = sorted(one.file_name for one in codebook.damaged)
    return hashlib.sha256(repr((rule_book_edition(), facts, damaged)).encode()).hexdigest()[:16]


def _units(claim: Claim) -> tuple[int | None, int | None]:
    """All units of the visit by total time and by midpoints; None where minutes are missing."""
    count = claim.day_count
    counted = [share.units for share in count.shares]
    if not counted or None in counted:
        return None, None
    own = sum(units for units in counted if units is not None)
    other = own + sum(one.other_method.timed_units - one.day.timed_units for one in count.disciplines)
    return (own, other) if count.rule is UnitRule.CMS else (other, own)
