"""Invented values for the widgets: one visit with a fault of each kind."""

from clinic_app.ui.code_hits import CodeHit, HitGroup
from clinic_app.ui.day_list import DayVisit
from clinic_app.ui.findings_model import FindingsModel, FindingView, FixView, NotCheckedView
from clinic_app.ui.grid_model import Cell, GridRow, Mark
from clinic_app.ui.rail import RailItem
from clinic_app.ui.tokens import Level, Status
from clinic_app.ui.unit_bar_layout import BarSegment, CountingRule, UnitBarModel
from clinic_app.ui.unit_panel import Comparison, UnitPanelModel, UnitSentence

FORTY_MINUTES = UnitBarModel(
    segments=(
        BarSegment("97110", 33, 2, 3, colour=0),
        BarSegment("97140", 7, 0, 7, leftover_wins=True, colour=1),
    ),
    total=40,
    units=3,
    minutes_to_next=13,
    method="CMS total time, as Medicare Part B asks",
    text="97110: 33 minutes, 2 whole quarter hours, 3 left over. 97140: 7 minutes take the third unit.",
)

TIE = UnitBarModel(
    segments=(
        BarSegment("97110", 20, 1, 5, leftover_wins=True, tie=True, colour=0),
        BarSegment("97140", 20, 1, 5, tie=True, colour=1),
    ),
    total=40,
    units=3,
    minutes_to_next=13,
    method="CMS total time",
)

LONG_DAY = UnitBarModel(
    segments=(
        BarSegment("97129", 15, 1, 0, colour=0),
        BarSegment("97110", 62, 4, 2, colour=1),
        BarSegment("97530", 50, 3, 5, leftover_wins=True, colour=2),
        BarSegment("97535", 34, 2, 4, colour=3),
    ),
    total=161,
    units=11,
    minutes_to_next=12,
    method="CMS total time",
)

MIDPOINT = UnitBarModel(
    segments=(
        BarSegment("97110", 33, 2, 3, colour=0),
        BarSegment("97140", 7, 0, 7, colour=1),
        BarSegment("97530", 23, 1, 8, leftover_wins=True, colour=2),
    ),
    total=63,
    units=4,
    rule=CountingRule.AMA,
    method="CPT midpoint, each code by itself",
)

UNITS = UnitPanelModel(
    bar=FORTY_MINUTES,
    sentences=(
        UnitSentence("97110", 0, "33 min: 2 quarters, 3 left over", "2 units"),
        UnitSentence(
            "97140", 1, "7 min: no quarter, 7 left over", "1 unit", "takes the leftover unit, as 7 is more than 3"
        ),
    ),
    source="40 min reach 38, the line for 3 units. Claims Processing Manual ch. 5 §20.2.C",
    comparison=Comparison("AMA midpoint, to compare", 2, "2 + 0", "97140 alone is under 8"),
    timed=40,
    untimed=12,
    treatment=52,
)

FINDINGS = FindingsModel(
    findings=(
        FindingView(
            "dx-excl1/1",
            "DX-EXCL1",
            Level.MUST_FIX,
            "R53.1 cannot stand beside M62.81.",
            "Diagnosis B, box 21",
            "R53.1 carries an Excludes1 note for M62.81.",
            "ICD-10-CM tabular list, from 10/01/2026.",
            (FixView("Remove R53.1"),),
            waivable=True,
            keep_words="Keep both…",
            place=("diagnoses", 1),
        ),
        FindingView(
            "mod-gp/1",
            "MOD-GP",
            Level.MUST_FIX,
            "97140 has no therapy modifier.",
            "Line 2, modifiers, box 24D",
            "Medicare returns PT lines without GP.",
            "Claims Processing Manual ch. 5 §10.6",
            (FixView("Add GP"),),
            place=("lines", 1, "modifiers"),
        ),
        FindingView(
            "wk-test",
            "WK-TEST",
            Level.CHECK,
            "No scored test in the last 30 days.",
            "Documentation. Last: TUG, 10/09",
            "A scored test shows how much strength is lost.",
            fixes=(FixView("Open tests", safe=False),),
            waivable=True,
            place=("documentation", "test"),
        ),
        FindingView(
            "wk-site",
            "WK-SITE",
            Level.CHECK,
            "Nothing says why no single site fits.",
            "Documentation for M62.81",
            fixes=(FixView("Insert sentence", safe=False),),
            waivable=True,
            place=("documentation", "site"),
        ),
        FindingView(
            "ptr/3",
            "PTR-NONE",
            Level.NOTE,
            "No line points to Z91.81.",
            "Diagnosis D",
            fixes=(FixView("Point line 1"),),
            place=("diagnoses", 3),
        ),
        FindingView(
            "cap",
            "UNIT-CAP",
            Level.CHECK,
            "More units than usual for one day.",
            "Service lines",
            waivable=True,
            waived_reason="Approved by the plan on 11/18",
            place=("lines",),
        ),
    ),
    not_checked=(
        NotCheckedView("UNIT-MUE", "The daily limits of 2027 are not in the code book."),
        NotCheckedView("COV-AUTH", "The payer's approval rules are not set."),
    ),
    rules_run=41,
)

DIAGNOSES = (
    GridRow((Cell(), Cell("M62.81"), Cell("Muscle weakness (generalized)"), Cell("n/a", faint=True), Cell("1, 2"))),
    GridRow(
        (Cell(), Cell("R53.1", level=Level.MUST_FIX), Cell("Weakness"), Cell("n/a", faint=True), Cell("1")),
        Mark(Level.MUST_FIX, "not together with A"),
    ),
    GridRow((Cell(), Cell("M25.561", waived="Seen on film"), Cell("Pain in right knee"), Cell("Right"), Cell("2, 3"))),
    GridRow(
        (Cell(), Cell("Z91.81", level=Level.CHECK), Cell("History of falling"), Cell("n/a", faint=True), Cell("none")),
        Mark(Level.NOTE, "no line points here"),
    ),
)

LINES = (
    GridRow(
        (
            Cell(),
            Cell("97110"),
            Cell("Exercise for strength, motion"),
            Cell("33"),
            Cell("10"),
            Cell("GP"),
            Cell("A B"),
            Cell("3", computed="2", level=Level.MUST_FIX),
            Cell("90.00"),
        ),
    ),
    GridRow(
        (
            Cell(),
            Cell("97140"),
            Cell("Hands-on joint, soft tissue"),
            Cell("7"),
            Cell("0", faint=True),
            Cell("", missing=("GP",)),
            Cell("A C"),
            Cell(computed="1"),
            Cell("42.00"),
        ),
    ),
    GridRow(
        (
            Cell(),
            Cell("G0283"),
            Cell("Unattended e-stim"),
            Cell("12", level=Level.CHECK),
            Cell("0", faint=True),
            Cell("GP 59"),
            Cell("C"),
            Cell(computed="1"),
            Cell("20.00", waived="Contract of 2026"),
        ),
        Mark(Level.CHECK, "goal not named"),
    ),
)

DAY = (
    DayVisit("1", "8:00", "Sample, Bo", Status.SENT),
    DayVisit("2", "8:30", "Mockford, Cy", Level.READY),
    DayVisit("3", "9:00", "Placeholder, Dee", Level.READY),
    DayVisit("4", "9:45", "Testerson, Ada", Level.MUST_FIX),
    DayVisit("5", "10:30", "Fakeley-Longfellow-Example, Eve", Level.CHECK),
    DayVisit("6", "11:30", "Example, Gail", Status.WITH_THERAPIST),
    DayVisit("7", "1:45", "Nonesuch, Ida", Level.NOTE),
    DayVisit("8", "2:30", "Trial, Jon", Status.NOT_STARTED),
)

RAIL = (
    RailItem("visits", "Visits", "calendar-days"),
    RailItem("queue", "Queue", "inbox"),
    RailItem("patients", "Patients", "users"),
    RailItem("reports", "Reports", "file-text"),
    RailItem("dashboard", "Dashboard", "chart-column"),
    RailItem("codes", "Codes", "book-open", at_bottom=True),
    RailItem("settings", "Settings", "settings", at_bottom=True),
    RailItem("lock", "Lock", "lock", place=False, at_bottom=True),
)

HITS = [
    CodeHit("M75.01", "Adhesive capsulitis of right shoulder", HitGroup.RECENT, "billable"),
    CodeHit("M75.00", "Adhesive capsulitis of unspecified shoulder", HitGroup.ALL, "billable"),
    CodeHit("M75.0", "Adhesive capsulitis of shoulder", HitGroup.ALL, "needs side", usable=False),
    CodeHit("M25.511", "Pain in right shoulder", HitGroup.CLINIC, "billable"),
]


def search_sample(query: str) -> list[CodeHit]:
    """Sample hits of which a word begins with a word of ``query``; all of them for an empty one."""
    words = query.casefold().split()
    return [
        hit
        for hit in HITS
        if all(any(part.startswith(word) for part in f"{hit.code} {hit.title}".casefold().split()) for word in words)
    ]
