"""Ordinary visits, rightly billed, of all therapies and payers: no rule may raise a false alarm on any of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from clinic_app.checker.check import check
from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult, Finding, Severity
from clinic_app.checker.resolve import resolve
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.visit import Discipline, Visit
from clinic_app.rules.catalog import ALL_RULES
from tests.rules.clean_visits import CleanVisit, written_visits
from tests.rules.ordinary_visits import ordinary_visits
from tests.rules.varied_visits import varied_visits

TODAY = date(2026, 11, 21)
LEAST = 300
MOST_WARNINGS = 0.02
"""Share of the visits that may carry a warning."""

WRITTEN = written_visits()
VARIED = varied_visits()
ORDINARY = ordinary_visits()
CLEAN = WRITTEN + VARIED + ORDINARY


def judged(visit: Visit, codebook: Codebook) -> tuple[Claim, CheckResult]:
    claim = resolve(visit, codebook, TODAY)
    return claim, check(claim, ALL_RULES)


def told(findings: Sequence[Finding], least: Severity) -> list[str]:
    return [f"{one.rule} {one.at}: {one.message}" for one in findings if one.severity >= least]


@pytest.mark.parametrize("one", WRITTEN, ids=lambda one: one.name)
def test_a_clean_visit_has_nothing_to_fix_and_nothing_to_check(one: CleanVisit, codebook: Codebook) -> None:
    _, result = judged(one.visit, codebook)
    assert told(result.findings, Severity.WARNING) == []


@pytest.mark.parametrize("one", VARIED + ORDINARY, ids=lambda one: one.name)
def test_a_varied_clean_visit_has_nothing_to_fix(one: CleanVisit, codebook: Codebook) -> None:
    _, result = judged(one.visit, codebook)
    assert told(result.findings, Severity.ERROR) == []


def test_hardly_any_clean_visit_is_warned_of(codebook: Codebook) -> None:
    warned = {}
    for one in CLEAN:
        said = told(judged(one.visit, codebook)[1].findings, Severity.WARNING)
        if said:
            warned[one.name] = said
    print(f"{len(warned)} of {len(CLEAN)} clean visits carry a warning: {len(warned) / len(CLEAN):.1%}")
    assert len(warned) < MOST_WARNINGS * len(CLEAN), warned


def test_the_clean_set_spans_disciplines_and_payers(codebook: Codebook) -> None:
    claims = [judged(one.visit, codebook)[0] for one in CLEAN]
    disciplines = [claim.discipline for claim in claims]
    payers = {claim.payer.id for claim in claims}
    noted = [one for one in CLEAN if "documentation" in one.keys]
    print(f"{len(CLEAN)} clean visits, {len(noted)} with a note, {len(payers)} payers: {', '.join(sorted(payers))}")
    assert len(CLEAN) >= LEAST
    assert len({one.name for one in CLEAN}) == len(CLEAN)
    assert all(disciplines.count(discipline) >= 60 for discipline in Discipline)
    assert payers == set(codebook.payer_profiles)
    assert len(noted) >= 300
