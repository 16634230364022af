"""Invented claims for the printed documents."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from clinic_app.reports.claim_summary import (
    ClaimSummary,
    ClinicHead,
    CodeMinutes,
    DiagnosisRow,
    FindingRow,
    FormItem,
    Mark,
    NotRun,
    OtherMethod,
    Printed,
    ServiceRow,
    UnitCount,
    UnitReason,
)

PRINTED = Printed(datetime(2026, 11, 20, 10, 42), "SJ", "0.1.0")  # noqa: DTZ001 # the clock on the wall has no zone
EDITIONS = (
    ("ICD-10-CM", "2026-10-01"),
    ("notes of", "2026-04-01"),
    ("NCCI", "2026Q4"),
    ("MUE", "2026Q4"),
    ("rules", "0.1.0"),
)

UNITS = UnitCount(
    units=3,
    timed=40,
    untimed=12,
    treatment=52,
    method="CMS total time",
    why="40 minutes reach 38, the line for 3 units.",
    source="CPM ch. 5 §20.2.C",
    to_next=13,
    codes=(CodeMinutes("97110", 33, 2, 3), CodeMinutes("97140", 7, 0, 7, takes_unit=True)),
    reasons=(
        UnitReason("97110", "33 min, 2 quarters, 3 left over", "2 units"),
        UnitReason("97140", "7 min, no quarter, 7 left over", "1 unit", "takes the leftover unit, as 7 is more than 3"),
    ),
    other=OtherMethod("By AMA midpoint, to compare", 2, "2 + 0", "97140 alone is under 8 minutes"),
    notes=("Assistant: 10 of 33 min on 97110; the therapist holds 8 of the last unit, no CQ due",),
)

WHO = (
    FormItem("2", "Patient", "Testerson, Ada", strong=True),
    FormItem("3", "Born, sex", "02/03/1950, F"),
    FormItem("1a", "Member ID", "1EG4-TE5-MK73"),
    FormItem("1", "Coverage", "Medicare Part B, primary"),
    FormItem("17, 17b", "Certifying physician", "Invented, A., MD", "1999999984"),
    FormItem("24J", "Treated by", "Mockwell, R., PT", "1000000004"),
    FormItem("24B", "Place, 23 Authorization", "11 office, none needed"),
    FormItem("14", "Onset, 12 and 13 Signatures", "09/28/2026, on file"),
)

FINDINGS = (
    FindingRow(
        Mark.MUST_FIX,
        "21 B",
        "R53.1 cannot stand beside M62.81.",
        "Remove R53.1",
        "ICD-10-CM, Excludes1 note at R53.1",
        diagnosis=1,
    ),
    FindingRow(Mark.MUST_FIX, "24D, 2", "97140 has no therapy modifier.", "Add GP", "CPM ch. 5 §10.6", line=1),
    FindingRow(
        Mark.CHECK, "chart", "No scored test in the last 30 days; the last is TUG of 10/09.", "", "BPM ch. 15 §220.3.C"
    ),
    FindingRow(
        Mark.CHECK,
        "chart",
        "Nothing says why no single site fits.",
        "Ask the therapist",
        "Weakness checklist, M62.81",
        accepted="Accepted by JS 11/20/2026: arms and legs, see the note of 11/13",
    ),
    FindingRow(Mark.NOTE, "21 D", "No line points to Z91.81.", "", "NUCC item 24E", diagnosis=3),
)

CONTROLS = (
    FormItem("", "Plan of care", "10/02 to 12/30, signed 10/09"),
    FormItem("", "Progress report", "visit 7 of 10"),
    FormItem("", "KX, PT and SLP", "$1,912 of $2,480, estimate"),
    FormItem("", "Documentation, M62.81", "7 of 9 points"),
)

FAULTY = ClaimSummary(
    number="2026-00431",
    version=3,
    clinic=ClinicHead("Maple Street Therapy", "12 Main St, Example City, ST 12345-6789", "1234567893", "12-3456789"),
    printed=PRINTED,
    visit_on=date(2026, 11, 20),
    payer="Medicare Part B",
    patient="Testerson, Ada",
    initials="A. T.",
    items=WHO,
    diagnoses=(
        DiagnosisRow("A", "M62.81", "Muscle weakness (generalized)", (1, 2)),
        DiagnosisRow("B", "R53.1", "Weakness", (1,)),
        DiagnosisRow("C", "M25.561", "Pain in right knee", (2, 3)),
        DiagnosisRow("D", "Z91.81", "History of falling"),
    ),
    lines=(
        ServiceRow(1, "97110", "Exercise for strength, motion", 33, 10, ("GP",), "A B", 2, 2, Decimal("90.00")),
        ServiceRow(2, "97140", "Hands-on joint, soft tissue", 7, 0, (), "A C", 1, 1, Decimal("42.00")),
        ServiceRow(3, "G0283", "Unattended e-stim", 12, 0, ("GP",), "C", 1, 1, Decimal("20.00")),
    ),
    total_charge=Decimal("152.00"),
    units=UNITS,
    verdict=Mark.MUST_FIX,
    findings=FINDINGS,
    not_checked=(
        NotRun("The coverage list is not loaded.", ("LCD-LIST",)),
        NotRun("Eligibility was not asked.", ("ELIG-DATE",)),
    ),
    rules_run=41,
    controls=CONTROLS,
    editions=EDITIONS,
)

CLEAN = replace(FAULTY, number="2026-00432", version=1, verdict=Mark.READY, findings=())

MIDPOINT = replace(
    CLEAN,
    number="2026-00433",
    payer="Blue plan",
    units=UnitCount(
        units=4,
        timed=63,
        untimed=0,
        treatment=65,
        method="CPT midpoint",
        why="Each code by itself: 8 minutes make a unit.",
        source="CPT, time rule",
        pooled=False,
        codes=(
            CodeMinutes("97110", 33, 2, 3),
            CodeMinutes("97140", 7, 0, 7),
            CodeMinutes("97530", 23, 1, 8, takes_unit=True),
        ),
        reasons=(
            UnitReason("97110", "33 min, 2 quarters, 3 left over", "2 units"),
            UnitReason("97140", "7 min, under 8", "no unit"),
            UnitReason("97530", "23 min, 1 quarter, 8 left over", "2 units"),
        ),
    ),
)


def crowded(diagnoses: int = 12, lines: int = 12, findings: int = 25) -> ClaimSummary:
    """A claim with as many rows as asked for and long texts."""
    levels = (Mark.MUST_FIX, Mark.CHECK, Mark.NOTE)
    return replace(
        FAULTY,
        clinic=ClinicHead(
            "The Very Long Named Outpatient Physical, Occupational and Speech Therapy Center of Example County",
            "12345 North Long Boulevard Road Extension, Suite 1200, Building B, Example City, ST 12345-6789",
            "1234567893",
            "12-3456789",
        ),
        payer="The Other Very Long Named Insurance Company of the Example States, Incorporated",
        diagnoses=tuple(
            DiagnosisRow(
                "ABCDEFGHIJKL"[i % 12],
                f"S72.{i % 10}41D",
                "Displaced fracture of base of neck of right femur, subsequent encounter for closed fracture with "
                "routine healing",
                tuple(range(1, 1 + i % 5)),
            )
            for i in range(diagnoses)
        ),
        lines=tuple(
            ServiceRow(
                i + 1,
                f"97{110 + i}",
                "Exercise for strength and motion",
                15,
                7,
                ("GP", "KX", "59", "CQ"),
                "A B C D",
                1,
                1 + i % 2,
                Decimal("1234.50"),
                note="10:00 to 10:15, by PTA" if i % 3 == 0 else "",
            )
            for i in range(lines)
        ),
        total_charge=Decimal("14814.00"),
        findings=tuple(
            FindingRow(
                levels[min(2, i * 3 // findings)],
                f"24D, {i + 1}",
                f"Finding {i + 1}: the code on this line and another on this day form a pair "
                "that the payer does not take together.",
                "Add 59 to the line if the two were given in separate 15-minute blocks",
                "NCCI policy manual ch. 11, pair edit in force since 10/01/2020",
                line=i % max(1, lines),
                diagnosis=i % max(1, diagnoses),
            )
            for i in range(findings)
        ),
        not_checked=tuple(
            NotRun(f"Reason number {i + 1} why some rules could not run.", (f"RULE-{i}", f"RULE-B{i}"))
            for i in range(5)
        ),
    )
