"""The engine: which rules are asked, what becomes of problems, what waivers release, in which order findings come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from clinic_app.checker.check import check, reaching
from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult, Finding, NotChecked, NotJudged, Problem, Severity
from clinic_app.checker.resolve import resolve
from clinic_app.checker.rule import Outcome, Rule, rule
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.payer import PayerFamily, PayerProfile
from clinic_app.domain.period import Period, since, until
from clinic_app.domain.visit import Diagnosis, Place, ServiceLine, Visit, Waiver

TODAY = date(2026, 11, 21)
VISIT = Visit(
    date_of_service=date(2026, 6, 15),
    payer="medicare",
    diagnoses=(Diagnosis("M54.50"), Diagnosis("R26.89")),
    lines=(ServiceLine("97110"), ServiceLine("97140")),
)


def finds(*places: Place, identifier: str = "X-PLACES", severity: Severity = Severity.WARNING, **more: Any) -> Rule:
    """A rule that finds a problem at each of the places."""

    @rule(identifier, severity, basis="a test", **more)
    def judge(_claim: Claim) -> Iterator[Outcome]:
        """Always finds something."""
        for place in places:
            yield Problem(place, f"Something stands at {place}.")

    return judge


def checked(codebook: Codebook, visit: Visit, *rules: Rule) -> CheckResult:
    return check(resolve(visit, codebook, TODAY), rules)


def waived(visit: Visit, identifier: str, at: Place, reason: str | None) -> Visit:
    return replace(visit, waivers=(Waiver(identifier, at, reason, "JS", TODAY),))


def test_a_problem_becomes_a_finding_with_the_name_and_the_basis_of_its_rule(codebook: Codebook) -> None:
    result = checked(codebook, VISIT, finds(("lines", 0), severity=Severity.ERROR))
    message = "Something stands at ('lines', 0)."
    expected = Finding("X-PLACES", Severity.ERROR, ("lines", 0), message, "a test", (), False)
    assert result == CheckResult((expected,), (), (), 1, Severity.ERROR)
    assert result.verdict == "error"


def test_nothing_found_is_a_clean_verdict(codebook: Codebook) -> None:
    result = checked(codebook, VISIT, finds())
    assert (result.findings, result.verdict, result.rules_run) == ((), "clean", 1)


def test_what_one_case_differs_in_stands_for_what_the_rule_says(codebook: Codebook) -> None:
    @rule("X-MILD", Severity.ERROR, basis="the rule's")
    def judge(_claim: Claim) -> Iterator[Outcome]:
        """Finds a milder case of an error."""
        yield Problem(("lines", 0), "A mild case.", severity=Severity.WARNING, basis="the case's")

    (found,) = checked(codebook, VISIT, judge).findings
    assert (found.severity, found.basis, found.waivable) == (Severity.WARNING, "the case's", True)


def test_findings_come_worst_first_then_by_place(codebook: Codebook) -> None:
    notes = finds(("diagnoses", 0), identifier="X-NOTE", severity=Severity.INFO)
    warnings = finds(
        ("total_treatment_minutes",),
        ("documentation", "onset"),
        ("lines", 10),
        ("lines", 2, "units"),
        ("lines", 2),
        ("diagnoses", 1),
    )
    errors = finds(("lines", 1), identifier="X-ERROR", severity=Severity.ERROR)
    result = checked(codebook, VISIT, notes, warnings, errors)
    assert [found.at for found in result.findings] == [
        ("lines", 1),
        ("diagnoses", 1),
        ("lines", 2),
        ("lines", 2, "units"),
        ("lines", 10),
        ("documentation", "onset"),
        ("total_treatment_minutes",),
        ("diagnoses", 0),
    ]
    assert result.worst is Severity.ERROR
    assert [result.count(level) for level in Severity] == [1, 6, 1]


def test_findings_of_one_place_keep_the_order_of_the_rules(codebook: Codebook) -> None:
    rules = [finds(("lines", 0), identifier=name) for name in ("X-C", "X-A", "X-B")]
    assert [found.rule for found in checked(codebook, VISIT, *rules).findings] == ["X-C", "X-A", "X-B"]


def test_without_a_date_of_service_no_rule_runs_and_the_answer_says_so(codebook: Codebook) -> None:
    result = checked(codebook, replace(VISIT, date_of_service=None), finds(("lines", 0)))
    (found,) = result.findings
    assert (found.rule, found.severity, found.at) == ("DATE-MISSING", Severity.ERROR, ("date_of_service",))
    assert not found.waivable
    assert [one.rule for one in result.not_checked] == ["DATE-MISSING"]
    assert result.rules_run == 0


def test_a_rule_that_lacks_data_is_told_as_not_checked(codebook: Codebook) -> None:
    @rule("X-BLIND", Severity.ERROR, basis="a test")
    def judge(_claim: Claim) -> Iterator[Outcome]:
        """Never knows."""
        yield NotJudged("nothing is known")

    result = checked(codebook, VISIT, judge)
    assert result.not_checked == (NotChecked("X-BLIND", "nothing is known"),)
    assert result.verdict == "clean"


def test_a_visit_without_a_payer_says_what_could_not_be_asked(codebook: Codebook) -> None:
    result = checked(codebook, replace(VISIT, payer=None))
    assert [one.rule for one in result.not_checked] == ["UNIT-RULE-PAYER"]


def test_a_gate_passes_its_rule_over_and_is_asked_once_for_neighbours(codebook: Codebook) -> None:
    asked = []

    def gate(claim: Claim) -> bool:
        asked.append(claim)
        return False

    rules = [finds(("lines", 0), identifier=name, when=gate) for name in ("X-A", "X-B")]
    assert checked(codebook, VISIT, *rules).findings == ()
    assert len(asked) == 1


@pytest.mark.parametrize(
    ("period", "holds"),
    [
        (since(2026, 6, 15), True),
        (since(2026, 6, 16), False),
        (until(2026, 6, 15), True),
        (until(2026, 6, 14), False),
        (Period(date(2026, 6, 15), date(2026, 6, 15)), True),
    ],
)
def test_a_rule_reaches_the_days_of_its_period_both_ends_included(
    codebook: Codebook, period: Period, holds: bool
) -> None:
    result = checked(codebook, VISIT, finds(("lines", 0), effective=period))
    assert bool(result.findings) is holds
    assert result.rules_run == int(holds)


def test_days_on_either_side_of_a_turn_are_reached_by_different_rules() -> None:
    payer = PayerProfile("x", "x", PayerFamily.COMMERCIAL)
    old, new = finds(effective=until(2025, 12, 31)), finds(effective=since(2026))
    rules = (old, new)
    days = [date(2025, 12, 31), date(2026, 1, 1), date(2025, 1, 1), date(2027, 1, 1)]
    assert [reaching(rules, payer, day).rules for day in days] == [(old,), (new,), (old,), (new,)]


def test_a_rule_reaches_only_the_payers_it_holds_for(codebook: Codebook) -> None:
    medicare_only = finds(("lines", 0), payers=lambda payer: payer.is_medicare)
    assert checked(codebook, VISIT, medicare_only).rules_run == 1
    assert checked(codebook, replace(VISIT, payer="commercial"), medicare_only).rules_run == 0


def test_a_waiver_with_a_reason_releases_a_finding_that_may_be_waived(codebook: Codebook) -> None:
    visit = waived(VISIT, "X-PLACES", ("lines", 0), "two regions")
    result = checked(codebook, visit, finds(("lines", 0), ("lines", 1)))
    assert [found.at for found in result.findings] == [("lines", 1)]
    (released,) = result.waived
    assert (released.finding.at, released.waiver.reason) == (("lines", 0), "two regions")


@pytest.mark.parametrize("reason", [None, "", "  \n"])
def test_a_waiver_without_a_reason_releases_nothing(codebook: Codebook, reason: str | None) -> None:
    result = checked(codebook, waived(VISIT, "X-PLACES", ("lines", 0), reason), finds(("lines", 0)))
    assert len(result.findings) == 1
    assert result.waived == ()


@pytest.mark.parametrize(
    ("identifier", "at"), [("X-OTHER", ("lines", 0)), ("X-PLACES", ("lines", 1)), ("X-PLACES", ())]
)
def test_a_waiver_of_another_rule_or_place_releases_nothing(codebook: Codebook, identifier: str, at: Place) -> None:
    result = checked(codebook, waived(VISIT, identifier, at, "a reason"), finds(("lines", 0)))
    assert (len(result.findings), result.waived) == (1, ())


def test_an_error_is_released_only_where_its_rule_allows_it(codebook: Codebook) -> None:
    visit = waived(VISIT, "X-PLACES", ("lines", 0), "a reason")
    held = checked(codebook, visit, finds(("lines", 0), severity=Severity.ERROR))
    allowed = checked(codebook, visit, finds(("lines", 0), severity=Severity.ERROR, waivable=True))
    assert (held.verdict, len(held.waived)) == ("error", 0)
    assert (allowed.verdict, len(allowed.waived)) == ("clean", 1)


def test_a_released_finding_stays_at_the_severity_its_rule_names(codebook: Codebook) -> None:
    lowered = finds(("lines", 0), severity=Severity.ERROR, waivable=True, waived_as=Severity.WARNING)
    result = checked(codebook, waived(VISIT, "X-PLACES", ("lines", 0), "a reason"), lowered)
    (found,) = result.findings
    assert (found.severity, found.fixes, found.waivable) == (Severity.WARNING, (), False)
    assert found.message.endswith("Accepted with a reason.")
    assert result.verdict == "warning"
    assert len(result.waived) == 1
