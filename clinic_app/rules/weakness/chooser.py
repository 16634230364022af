"""Choosing between the codes of weakness: which question comes next, which row the answers lead to, and its codes.

It states nothing of the patient: it turns answers into a code, and says what else must be true and may not stand by.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from clinic_app.checker.claim import Claim
from clinic_app.checker.diagnosis_edits import replacement_edits
from clinic_app.checker.findings import Change, Fix
from clinic_app.codebook.code_set import CodeSet
from clinic_app.codebook.diagnoses import DiagnosisStatus, DiagnosisTable
from clinic_app.codebook.tabular_list import NoteKind
from clinic_app.domain.visit import Place
from clinic_app.rules.diagnosis_fixes import add_fix
from clinic_app.rules.weakness.chooser_table import ChooserRow, ChooserTable, Dispute, Question, Reply, Requirement
from clinic_app.rules.weakness.documentation_table import documentation_table
from clinic_app.rules.weakness.sufficiency import said, suffices

Replies = Mapping[str, Reply]

CHOSEN_FAMILY = CodeSet.parse("M62.81 M62.84 M62.5 R53 R54 R29.898 R29.810")
"""Codes of the claim in whose place a chosen code may be put: symptoms, and codes the chooser itself leads to."""


@dataclass(frozen=True, slots=True)
class Interview:
    """Where the questions stand: those that bear on the answer so far, the one that is open, the row reached."""

    asked: tuple[Question, ...]
    open: Question | None
    row: ChooserRow | None

    @property
    def is_done(self) -> bool:
        """Whether the answers have led to a row."""
        return self.row is not None


def interview(table: ChooserTable, replies: Replies) -> Interview:
    """Go through the rows from the top with the replies given so far."""
    asked: dict[str, Question] = {}
    for row in table.rows:
        holds = True
        for name, wanted in row.when.items():
            asked[name] = table.questions[name]
            reply = replies.get(name)
            if reply is None:
                return Interview(tuple(asked.values()), table.questions[name], None)
            if reply is not wanted:
                holds = False
                break
        if holds:
            return Interview(tuple(asked.values()), None, row)
    raise AssertionError("the table's last row holds whatever is answered")


def left_open(found: Interview, replies: Replies) -> tuple[Question, ...]:
    """The questions answered "not sure": what to chart before the code is looked at again."""
    return tuple(one for one in found.asked if replies.get(one.id) is Reply.UNSURE)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A billable code of a row on a day."""

    code: str
    title: str


def candidates(row: ChooserRow, table: DiagnosisTable, on: date) -> tuple[Candidate, ...]:
    """Every billable code of a row on a day, in the order of the code book."""
    roots = dict.fromkeys(term.split(".")[0].split("-")[0] for term in row.families.split())
    found = [code for root in roots for code in _billable_below(root, row.codes, table, on)]
    return tuple(Candidate(code, table.lookup(code, on).title) for code in dict.fromkeys(found))


def _billable_below(code: str, wanted: CodeSet, table: DiagnosisTable, on: date) -> Iterator[str]:
    looked_up = table.lookup(code, on)
    if looked_up.status is DiagnosisStatus.BILLABLE and looked_up.code in wanted:
        yield looked_up.code
    for child in table.entry(code).children:
        yield from _billable_below(child, wanted, table, on)


@dataclass(frozen=True, slots=True)
class Barred:
    """What an Excludes1 note keeps away from a code: its words or a code, and where the note stands."""

    words: str
    at_code: str


def barred_beside(code: str, table: DiagnosisTable, others: tuple[str, ...] = ()) -> tuple[Barred, ...]:
    """All that may not stand beside a code: its own Excludes1 notes, then those of `others` that name it."""
    lines = [line for line in table.entry(code).notes if line.kind is NoteKind.EXCLUDES1]
    own = [Barred(line.text, line.at_code) for line in lines]
    pairs = (code, *(other for other in others if other != code))
    named = [
        Barred(f"{pairs[hit.second]} {table.title(pairs[hit.second])}", hit.at_code)
        for hit in table.excludes1(pairs)
        if hit.first == 0 and hit.carrier != 0  # a note of its own stands among its lines
    ]
    return (*named, *own)


def representatives(table: ChooserTable, diagnoses: DiagnosisTable, on: date) -> tuple[str, ...]:
    """One billable code of every family that the chooser leads to."""
    found: dict[str, None] = {}
    for row in table.rows:
        for family in row.families.split():
            term = CodeSet.parse(family)
            one = next((hit.code for hit in candidates(row, diagnoses, on) if hit.code in term), None)
            if one is not None:
                found[one] = None
    return tuple(found)


@dataclass(frozen=True, slots=True)
class JudgedRequirement:
    """A requirement, whether the visit meets it (None: the visit does not tell), what is charted, and where."""

    words: str
    met: bool | None
    said: str = ""
    at: Place | None = None
    rule: str = ""


def judged(row: ChooserRow, claim: Claim | None) -> tuple[JudgedRequirement, ...]:
    """What else must be true, judged by the open visit as far as it can be."""
    return tuple(_judged(one, claim) for one in row.must)


def _judged(one: Requirement, claim: Claim | None) -> JudgedRequirement:
    if one.needs is not None and claim is not None:
        standing = next((code for code in claim.codes if code in one.needs), "")
        return JudgedRequirement(one.words, bool(standing), standing, ("diagnoses",))
    if not one.rule:
        return JudgedRequirement(one.words, None)
    asked = next(row for row in documentation_table().rows if row.rule == one.rule)
    note = claim.visit.documentation if claim is not None else None
    at: Place = ("documentation", asked.field)
    if claim is None or note is None:
        return JudgedRequirement(one.words, None, "", at, one.rule)
    return JudgedRequirement(one.words, suffices(asked, note, claim.day), said(asked, note, claim.day), at, one.rule)


def disputes_of(table: ChooserTable, chosen: tuple[Candidate, ...]) -> tuple[Dispute, ...]:
    """The disputed points that concern one of the codes."""
    return tuple(one for one in table.disputes if any(hit.code in one.codes for hit in chosen))


def place_to_choose(claim: Claim, at: int | None = None) -> int | None:
    """The diagnosis in whose place a chosen code goes: the one asked about, else the first of the weakness codes."""
    if at is not None and at < len(claim.codes) and claim.codes[at] in CHOSEN_FAMILY:
        return at
    return next((i for i, code in enumerate(claim.codes) if code in CHOSEN_FAMILY), None)


def choices_of(claim: Claim, code: str, at: int | None) -> tuple[Fix, ...]:
    """What picking a code may do to the claim, likeliest first; nothing where it stands there already and alone."""
    standing = code in claim.codes
    if at is None:
        return () if standing else (add_fix(claim, code),)
    if claim.codes[at] == code:
        return ()
    if standing:
        return (Fix(f"Keep {code}, remove {claim.codes[at]}", Change(replacement_edits, (at, code))),)
    instead = Fix(f"Put {code} in place of {claim.codes[at]}", Change(replacement_edits, (at, code)))
    return (instead, add_fix(claim, code))
