"""Worked claims: what must be found at least, and what must not be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from clinic_app.checker.check import check
from clinic_app.checker.findings import CheckResult, Severity
from clinic_app.checker.resolve import resolve
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.visit import Diagnosis, ServiceLine, Visit
from clinic_app.rules.diagnoses import RULES

TODAY = date(2026, 11, 21)
IN_JUNE = date(2026, 6, 15)
ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO


@dataclass(frozen=True)
class Worked:
    """A claim of one line: its diagnoses in order, and the findings expected and barred."""

    diagnoses: str
    finds: tuple[tuple[str, Severity], ...] = ()
    never: tuple[str, ...] = ()
    service: str = "97110"
    on: date = IN_JUNE
    pointers: tuple[str, ...] | None = None
    payer: str = "medicare"

    def visit(self) -> Visit:
        """The claim as a visit."""
        modifier = "GN" if self.service.startswith("92") else "GP"
        line = ServiceLine(self.service, units=1, modifiers=(modifier,), pointers=self.pointers)
        diagnoses = tuple(Diagnosis(code) for code in self.diagnoses.split())
        return Visit(date_of_service=self.on, payer=self.payer, diagnoses=diagnoses, lines=(line,))


NAMING = (
    Worked("M54.5", (("DX-NOT-LEAF", ERROR),)),
    Worked("M54.5", never=("DX-NOT-LEAF",), on=date(2021, 9, 15)),
    Worked("G35", (("DX-NOT-LEAF", ERROR),)),
    Worked("G35", never=("DX-NOT-LEAF",), on=date(2025, 9, 30)),
    Worked("M62.8l", (("DX-UNKNOWN", ERROR),)),
    Worked("S83.511", (("DX-7TH-MISSING", ERROR),), ("DX-UNKNOWN", "DX-NOT-LEAF")),
    Worked("M80.051A", (("DX-7TH-A-THERAPY", WARNING),)),
)
EXCLUDED_PAIRS = (
    Worked("M62.81 M62.84", (("DX-EXCL1", ERROR),)),
    Worked("R53.1 M62.81", (("DX-EXCL1", ERROR),)),
    Worked("M62.81 G72.1", (("DX-EXCL1", ERROR),)),
    Worked("M62.81 G25.82", (("DX-EXCL1", ERROR),)),
    Worked("M62.59 M62.84", (("DX-EXCL1", ERROR),)),
    Worked("R26.2 R26.81", (("DX-EXCL1", ERROR),), service="97116"),
    Worked("R26.2 R29.6", (("DX-EXCL1", ERROR),), service="97116"),
    Worked("M54.16 M51.16", (("DX-EXCL1", ERROR),), ("DX-SX-WITH-DX",)),
    Worked("F80.2 R47.02", (("DX-EXCL1", ERROR),), service="92507", payer="commercial"),
    Worked("R53.1", never=("DX-EXCL1",)),
    Worked("R53.1", never=("DX-EXCL1",), service="97161"),
    Worked("M62.81 M79.81", never=("DX-EXCL1",)),
    Worked("M62.81 G72.81", never=("DX-EXCL1",)),
    Worked("R26.89 R26.81", never=("DX-EXCL1",), service="97116"),
    Worked("R29.6 Z91.81", never=("DX-EXCL1",), service="97116"),
)
ORDER = (
    Worked("U09.9 M62.81", (("DX-CODE-FIRST", ERROR),)),
    Worked("M62.81 U09.9", never=("DX-CODE-FIRST",)),
    Worked("U07.1 M62.81", never=("DX-U071-FIRST",)),
    Worked("R53.0", (("DX-CODE-FIRST", ERROR),)),
    Worked("R13.12 I69.391", (("DX-CODE-FIRST", ERROR),), service="92526"),
    Worked("I69.391 R13.12", never=("DX-CODE-FIRST", "DX-USE-ADDL"), service="92526"),
    Worked("I69.391", (("DX-USE-ADDL", WARNING),), service="92526"),
    Worked("G73.7 M62.81", (("DX-MANIF-PRIMARY", ERROR),)),
    Worked("G71.00 R53.1", (("DX-SX-WITH-DX", WARNING),)),
    Worked("R53.1 D64.9", (("DX-SX-WITH-DX", INFO),)),
    Worked("G20.A1 R26.89", never=("DX-SX-ORDER",), service="97116"),
    Worked("W19.XXXD S83.511D", (("DX-EXT-CAUSE-FIRST", ERROR),)),
    Worked("M24.551 S72.001S", never=("DX-SEQUELA-ORDER",)),
    Worked("Z48.89 S83.511D", (("DX-AFTERCARE-INJURY", ERROR),)),
)
LIMITS_AND_LINKS = (
    Worked(
        "M25.561 M25.562 M17.11 M54.50 M54.2 R26.89 R29.3 M62.81 Z91.81 Z87.891 I10 E11.9 M79.604",
        (("DX-MAX12", ERROR),),
    ),
    Worked("M25.561 M54.50", (("DX-PTR-MAX4", ERROR),), pointers=tuple("ABABA")),
    Worked("M25.561 M54.50", (("DX-PTR-RANGE", ERROR),), pointers=("E",)),
    Worked("M25.561 M54.50", (("DX-PTR-MISSING", ERROR),), pointers=()),
    Worked("M25.569", (("DX-UNSPECIFIED", WARNING),)),
    Worked("M54.50", (("DX-CPT-LINK", WARNING),), service="92507"),
)


@pytest.mark.parametrize(
    "claim", NAMING + EXCLUDED_PAIRS + ORDER + LIMITS_AND_LINKS, ids=lambda one: f"{one.diagnoses} {one.on}"
)
def test_a_worked_claim_finds_what_it_must_and_nothing_barred(claim: Worked, codebook: Codebook) -> None:
    found = judged(claim.visit(), codebook)
    told = {(finding.rule, finding.severity) for finding in found.findings}
    assert set(claim.finds) <= told
    assert not {rule for rule, _ in told} & set(claim.never)


ORDINARY = (
    Worked("M54.50"),
    Worked("M25.561"),
    Worked("M25.561 M25.562"),
    Worked("S83.511D"),
    Worked("S83.511D W19.XXXD"),
    Worked("I69.351"),
    Worked("I69.351 R26.89", service="97116"),
    Worked("Z47.1 Z96.651"),
    Worked("Z47.1 Z96.651 M25.561"),
    Worked("Z47.1 Z96.641 Z79.01"),
    Worked("F80.2", service="92507"),
    Worked("F80.0", service="92507"),
    Worked("R47.1", service="92507"),
    Worked("I69.391 R13.12", service="92526"),
    Worked("R13.12", service="92526"),
    Worked("R49.0", service="92507"),
    Worked("M17.11 E11.9 I10"),
    Worked("M17.0 R26.2"),
    Worked("M75.101"),
    Worked("M75.01 M25.611", service="97140"),
    Worked("M62.81 R26.81"),
    Worked("M62.84 Z91.81"),
    Worked("R26.89 R29.6", service="97116"),
    Worked("H81.11", service="95992"),
    Worked("G20.A1 R26.89 Z91.81", service="97116"),
    Worked("G35.A R26.81", service="97116"),
    Worked("M54.2 M54.12"),
    Worked("M54.41"),
    Worked("M51.16"),
    Worked("M48.061 M54.16"),
    Worked("S72.001D Z79.82"),
    Worked("S52.501D M25.631", service="97140"),
    Worked("M80.051D"),
    Worked("C50.911 R53.0"),
    Worked("I89.0 C50.911", service="97140"),
    Worked("I97.2 Z85.3", service="97140"),
    Worked("G56.01"),
    Worked("M77.11", service="97140"),
    Worked("M72.2", service="97140"),
    Worked("G80.1 M62.81"),
    Worked("F84.0 F82"),
    Worked("R62.50"),
    Worked("N39.3 M62.89"),
    Worked("S06.2X0S R41.841", service="97129"),
    Worked("M79.7 M54.50"),
    Worked("E11.42 R26.89", service="97116"),
    Worked("L89.153", service="97597"),
    Worked("Z89.511 Z47.81", service="97761"),
    Worked("M62.81 U09.9"),
    Worked("M24.551 S72.001S"),
)


@pytest.mark.parametrize("claim", ORDINARY, ids=lambda one: one.diagnoses)
def test_an_ordinary_claim_is_left_alone(claim: Worked, codebook: Codebook) -> None:
    found = judged(claim.visit(), codebook)
    assert [finding.message for finding in found.findings if finding.severity > INFO] == []
    assert found.not_checked == ()


def test_days_after_the_notes_say_so_once_and_are_still_judged(codebook: Codebook) -> None:
    visit = Worked("M62.81 M62.84 R53.1", on=date(2026, 10, 1)).visit()
    found = judged(visit, codebook)
    assert [one.rule for one in found.not_checked] == ["DX-EXCL1"]
    assert "2026-04-01" in found.not_checked[0].why
    assert [finding.rule for finding in found.findings].count("DX-EXCL1") == 3


def test_days_of_the_notes_edition_have_nothing_unchecked(codebook: Codebook) -> None:
    assert judged(Worked("M62.81", on=date(2026, 9, 30)).visit(), codebook).not_checked == ()


def judged(visit: Visit, codebook: Codebook) -> CheckResult:
    return check(resolve(visit, codebook, TODAY), RULES)
