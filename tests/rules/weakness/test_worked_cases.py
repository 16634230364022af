"""Worked weakness claims, judged by every rule: what must be found at least, and what must not be."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pytest

from clinic_app.checker.check import check
from clinic_app.checker.findings import Severity
from clinic_app.checker.resolve import resolve
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.visit import Diagnosis, Documentation, ServiceLine, StandardTest, StrengthGrade, Visit
from clinic_app.rules.catalog import ALL_RULES

TODAY = date(2026, 11, 21)
ON = date(2026, 6, 15)
ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

ANSWERED = Documentation(
    strength=(StrengthGrade("hip flexors", "both", "3+/5"), StrengthGrade("knee extensors", "both", "4-/5")),
    tests=(StandardTest("TUG", 16.4, "s", ON),),
    onset="three weeks, since a stay in hospital",
    pattern="progressive",
    severity="moderate",
    activities="needs both arms to rise; one fall in May",
    associated="no numbness, no fever, weight steady",
    differential="thyroid and B12 drawn, results awaited",
    plan="97110 and 97530 for hips and knees, six weeks",
    follow_up=date(2026, 7, 13),
    prior_level="walked in the neighborhood without a device",
    rationale="arms and legs alike, no nerve or joint explains it",
)
"""A note that answers every row of the checklist."""


@dataclass(frozen=True)
class Worked:
    """Diagnoses in order, the one treatment, and what is found and never found. The note answers everything."""

    diagnoses: str
    finds: tuple[tuple[str, Severity], ...] = ()
    never: tuple[str, ...] = ()
    service: str = "97110"
    note: Documentation | None = ANSWERED

    def visit(self) -> Visit:
        """The claim as a visit to Medicare in June 2026."""
        units = 1 if self.service == "97161" else 2
        return Visit(
            date_of_service=ON,
            payer="medicare",
            diagnoses=tuple(Diagnosis(code) for code in self.diagnoses.split()),
            lines=(ServiceLine(self.service, units=units, modifiers=("GP",)),),
            documentation=self.note,
        )


THERAPY = ("WK-R531-THERAPY", WARNING)
CAUSE_BEHIND = ("WK-CAUSE-FIRST", WARNING)

WORKED = (
    Worked("R53.1", (THERAPY,), ("DX-EXCL1",)),
    Worked("R53.1", (THERAPY,), service="97530"),
    Worked("R53.1", never=("WK-R531-THERAPY", "DX-EXCL1"), service="97161"),
    Worked("M62.81", never=("WK-R531-THERAPY",)),
    Worked("M62.81 M62.84", (("DX-EXCL1", ERROR),)),
    Worked("R53.1 M62.81", (("DX-EXCL1", ERROR),)),
    Worked("M62.81 G72.1", (("DX-EXCL1", ERROR),)),
    Worked("M62.81 G25.82", (("DX-EXCL1", ERROR),)),
    Worked("M62.81 M79.81", never=("DX-EXCL1",)),
    Worked("M62.81 G72.81", (CAUSE_BEHIND, ("WK-UPGRADE", INFO)), ("DX-EXCL1",)),
    Worked("U09.9 M62.81", (("DX-CODE-FIRST", ERROR),)),
    Worked("M62.81 U09.9", never=("DX-CODE-FIRST",)),
    Worked("U07.1 M62.81", never=("DX-U071-FIRST",)),
    Worked("R53.1 D64.9", (CAUSE_BEHIND, THERAPY)),
    Worked("R53.1 E03.9", (CAUSE_BEHIND, THERAPY)),
    Worked("R53.1 E27.1", (CAUSE_BEHIND, THERAPY)),
    Worked("G71.00 R53.1", (("DX-SX-WITH-DX", WARNING),), ("WK-CAUSE-FIRST",)),
    Worked("R53.1 G81.91", (("WK-NEURO", WARNING), CAUSE_BEHIND, THERAPY)),
    Worked("M62.59 M62.84", (("DX-EXCL1", ERROR),), ("WK-STDTEST",)),
    Worked(
        "R53.1",
        (THERAPY, ("WK-REASSESS-30", WARNING)),
        note=replace(ANSWERED, last_reassessed=date(2026, 5, 1)),
    ),
    Worked("M62.81 R54", (("WK-FRAIL", INFO),), ("DX-EXCL1",)),
    Worked("I69.351 M62.81", never=("WK-CAUSE-FIRST",)),
    Worked("D50.9 R53.1", never=("WK-CAUSE-FIRST",)),
    Worked("M62.81 D64.9", (("WK-CAUSE-FIRST", INFO),)),
)


def told(visit: Visit, codebook: Codebook) -> set[tuple[str, Severity]]:
    """Every finding of every rule, by name and severity."""
    findings = check(resolve(visit, codebook, TODAY), ALL_RULES).findings
    return {(finding.rule, finding.severity) for finding in findings}


@pytest.mark.parametrize("claim", WORKED, ids=lambda one: f"{one.diagnoses} {one.service}")
def test_a_worked_claim_finds_what_it_must_and_nothing_barred(claim: Worked, codebook: Codebook) -> None:
    found = told(claim.visit(), codebook)
    assert set(claim.finds) <= found
    assert not {rule for rule, _ in found} & set(claim.never)


@pytest.mark.parametrize("diagnoses", ["M62.81", "M62.81 R26.89"])
def test_a_claim_whose_note_answers_everything_is_not_asked_again(diagnoses: str, codebook: Codebook) -> None:
    found = {rule for rule, _ in told(Worked(diagnoses).visit(), codebook)}
    assert not {rule for rule in found if rule.startswith("WK-")}


GAPS = (
    ("M62.81", {"strength": None}, "WK-M6281-OBJ"),
    ("M62.81", {"rationale": None}, "WK-M6281-WHY"),
    ("M62.81", {"tests": None}, "WK-STDTEST"),
    ("M62.81", {"onset": None}, "WK-ONSET"),
    ("M62.81", {"severity": None}, "WK-SEVERITY"),
    ("M62.81", {"activities": None}, "WK-ADL"),
    ("M62.81", {"prior_level": None}, "WK-PLOF"),
    ("M62.81", {"associated": None}, "WK-ASSOC"),
    ("M62.81", {"plan": None}, "WK-PLAN"),
    ("M62.81", {"follow_up": None}, "WK-FOLLOWUP"),
    ("R53.1", {"differential": None}, "WK-DIFF"),
)


@pytest.mark.parametrize(("diagnosis", "gap", "rule"), GAPS, ids=[gap[2] for gap in GAPS])
def test_one_gap_in_a_full_note_gives_that_finding_and_no_other_of_the_family(
    diagnosis: str, gap: dict[str, None], rule: str, codebook: Codebook
) -> None:
    full, gapped = Worked(diagnosis), Worked(diagnosis, note=replace(ANSWERED, **gap))
    new = told(gapped.visit(), codebook) - told(full.visit(), codebook)
    assert new == {(rule, WARNING)}


@pytest.mark.parametrize("diagnosis", ["R53.1", "M62.81"])
def test_without_documentation_nothing_is_asked_of_it(diagnosis: str, codebook: Codebook) -> None:
    found = {rule for rule, _ in told(Worked(diagnosis, note=None).visit(), codebook)}
    assert not {rule for rule in found if rule.startswith("WK-")} - {"WK-R531-THERAPY"}


def test_an_empty_note_is_asked_every_row(codebook: Codebook) -> None:
    found = {rule for rule, _ in told(Worked("M62.81", note=Documentation()).visit(), codebook)}
    asked = {rule for _, _, rule in GAPS} - {"WK-DIFF"}
    assert asked <= found
