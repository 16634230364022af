"""What a claim summary shows: every fact already found, named and in words. The documents compute nothing of it.

Texts are plain text exactly as typed; nothing in them is ever read as markup. An empty text means "not given".
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, fields
from datetime import date, datetime
from decimal import Decimal
from enum import IntEnum

from clinic_app.words.paper import said, tr, tr_count, tr_noop

QUARTER = 15
"""Minutes of one unit of a timed code, unless its own definition says otherwise."""


class Mark(IntEnum):
    """A level of a finding or a claim, told on paper by shape and word; a greater value is worse."""

    NOT_CHECKED = 0
    READY = 1
    NOTE = 2
    CHECK = 3
    MUST_FIX = 4

    @property
    def word(self) -> str:
        """The word beside the shape."""
        return _WORDS[self]


_WORDS = {
    Mark.NOT_CHECKED: tr_noop("Not checked"),
    Mark.READY: tr_noop("Ready"),
    Mark.NOTE: tr_noop("Note"),
    Mark.CHECK: tr_noop("Check"),
    Mark.MUST_FIX: tr_noop("Must fix"),
}


@dataclass(frozen=True, slots=True)
class ClinicHead:
    """Who bills: name, address, and the numbers of Items 33a and 25."""

    name: str
    address: str = ""
    npi: str = ""
    tax_id: str = ""


@dataclass(frozen=True, slots=True)
class FormItem:
    """A value beside its item number of the CMS-1500.

    `tail` is a number that follows the value and is never cut, such as the NPI after a name.
    """

    item: str
    label: str
    value: str = ""
    tail: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class DiagnosisRow:
    """A diagnosis of Item 21. `used_by` are the numbers of the service lines that point to it."""

    letter: str
    code: str
    title: str = ""
    used_by: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A line of Item 24. `units` as billed, None if none are typed; `counted` what the rule gives, None if not counted.

    `note` stands small under the line: other dates, who gave it, what makes it separate.
    """

    number: int
    code: str
    label: str = ""
    minutes: int | None = None
    assistant_minutes: int | None = None
    modifiers: tuple[str, ...] = ()
    pointers: str = ""
    units: int | None = None
    counted: int | None = None
    charge: Decimal | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class TimeRow:
    """A block by the clock, time in and time out of one code, or a gap where `code` is empty.

    `minutes` are those that count; `note` says what does not, and what is shared with another block.
    """

    start: str
    end: str
    code: str = ""
    minutes: int = 0
    who: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class CodeMinutes:
    """One timed code in the unit bar: its minutes, the whole units in them, and the leftover.

    `takes_unit` says that the leftover takes a unit, `tie` that it stands equal with another and a person chose.
    """

    code: str
    minutes: int
    whole: int
    leftover: int
    takes_unit: bool = False
    tie: bool = False
    unit_minutes: int = QUARTER


@dataclass(frozen=True, slots=True)
class UnitReason:
    """One code's arithmetic in words: what its minutes hold, the units it gets, and why if a leftover decided."""

    code: str
    detail: str
    units: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class OtherMethod:
    """The same visit by the other counting rule; given only where the two differ."""

    title: str
    units: int
    split: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class UnitCount:
    """How the timed minutes became units.

    `pooled` is True where the minutes of all codes are counted together (CMS total time), False where each code is
    counted alone. `to_next` are the minutes to one more unit, 0 where that is not known. `notes` are further facts of
    the count, such as the assistant's share. `treatment` is the total treatment time as typed.
    """

    units: int
    timed: int
    untimed: int
    treatment: int | None = None
    method: str = ""
    why: str = ""
    source: str = ""
    pooled: bool = True
    to_next: int = 0
    codes: tuple[CodeMinutes, ...] = ()
    reasons: tuple[UnitReason, ...] = ()
    other: OtherMethod | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding: its level, the item it stands at, what is wrong, what to do, and the source.

    `diagnosis` and `line` say by number (from 0) which row of the tables it belongs to. `accepted` is given for a
    waived finding: by whom, when, and the reason.
    """

    mark: Mark
    item: str
    message: str
    fix: str = ""
    source: str = ""
    diagnosis: int | None = None
    line: int | None = None
    accepted: str = ""


@dataclass(frozen=True, slots=True)
class NotRun:
    """Why some rules could not run, and which."""

    why: str
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """What is otherwise for the second payer: level where a finding says so, what kind of difference, the sentence."""

    mark: Mark | None
    kind: str
    words: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class SecondPayerRows:
    """The second payer and what differs for it from the first; `not_run` are rules that could not run for it alone."""

    name: str
    rows: tuple[DifferenceRow, ...] = ()
    not_run: tuple[NotRun, ...] = ()


@dataclass(frozen=True, slots=True)
class Printed:
    """When, by whom and by which version of the program the sheet was made. The time is given, never asked for.

    `rules` is the edition of the rule book. `judged_at` stands on a copy of what was judged and printed before:
    `program` and `rules` are those of then.
    """

    at: datetime
    by: str = ""
    program: str = ""
    training: bool = False
    rules: str = ""
    judged_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ClaimSummary:
    """Everything one claim's sheet shows.

    `times` are the blocks by the clock and the gaps between them, in clock order; `times_note` sums them up.
    `findings` stand worst first; `not_checked` holds each reason why rules could not run once. `editions` name each
    table and its edition. `second` is given where another payer comes after the first. `initials` are the patient's,
    for the heads of further pages.
    """

    number: str
    version: int
    clinic: ClinicHead
    printed: Printed
    visit_on: date | None = None
    payer: str = ""
    patient: str = ""
    initials: str = ""
    items: tuple[FormItem, ...] = ()
    diagnoses: tuple[DiagnosisRow, ...] = ()
    lines: tuple[ServiceRow, ...] = ()
    total_charge: Decimal | None = None
    times: tuple[TimeRow, ...] = ()
    times_note: str = ""
    units: UnitCount | None = None
    verdict: Mark = Mark.NOT_CHECKED
    findings: tuple[FindingRow, ...] = ()
    not_checked: tuple[NotRun, ...] = ()
    rules_run: int = 0
    controls: tuple[FormItem, ...] = ()
    editions: tuple[tuple[str, str], ...] = ()
    second: SecondPayerRows | None = None
    missing: str = ""  # what it lacks to be a claim, where nothing must be fixed
    unknown_codes: str = ""  # billed codes that no table holds, where nothing else speaks against it

    def count(self, mark: Mark) -> int:
        """How many findings of a level stand; accepted ones do not."""
        return sum(1 for one in self.findings if one.mark is mark and not one.accepted)

    @property
    def rules_not_run(self) -> int:
        """How many checks could not be made."""
        return sum(max(1, len(one.rules)) for one in self.not_checked)

    @property
    def accepted(self) -> int:
        """How many findings a person accepted with a reason."""
        return sum(1 for one in self.findings if one.accepted)


def verdict_words(summary: ClaimSummary) -> str:
    """The verdict as one phrase: tr_noop("Not ready"), "Ready, with checks open" and so on."""
    if summary.missing:
        return tr("Not complete yet")
    if summary.unknown_codes:
        return tr("Not checked: {codes}", codes=summary.unknown_codes)
    return tr(_VERDICTS[summary.verdict])


_VERDICTS = {
    Mark.MUST_FIX: tr_noop("Not ready"),
    Mark.CHECK: tr_noop("Check before sending"),
    Mark.NOTE: tr_noop("Ready, with notes"),
    Mark.READY: tr_noop("Ready"),
    Mark.NOT_CHECKED: tr_noop("Not checked"),
}


def findings_in_words(summary: ClaimSummary) -> str:
    """How many findings stand of each level, "2 must fix, 1 note"; empty where there are none."""
    must, check, note = (summary.count(mark) for mark in (Mark.MUST_FIX, Mark.CHECK, Mark.NOTE))
    parts = (
        tr("{count} must fix", count=must) if must else "",
        tr("{count} check", count=check) if check else "",
        tr_count("{count} note", "{count} notes", note) if note else "",
    )
    return ", ".join(part for part in parts if part)


def counts_in_words(summary: ClaimSummary) -> str:
    """What is missing, the findings, those accepted, and what was not checked; "No findings" where there are none."""
    findings = findings_in_words(summary)
    parts = [part for part in (said(summary.missing).removesuffix("."), findings) if part]
    if summary.accepted:
        parts.append(tr_count("{count} accepted", "{count} accepted", summary.accepted))
    parts = parts or [tr("No findings")]
    if summary.not_checked:
        parts.append(tr("{count} not checked", count=summary.rules_not_run))
    return ", ".join(parts)


_NOT_IN_MARK = frozenset({"printed", "missing", "unknown_codes"})


def check_mark(summary: ClaimSummary) -> str:
    """Eight figures that change with anything the sheet says of the claim, not with when or by whom it is printed."""
    late = (summary.missing, summary.unknown_codes)  # a sheet kept before there were such things keeps its mark
    told = [getattr(summary, one.name) for one in fields(summary) if one.name not in _NOT_IN_MARK]
    told += [one for one in late if one]
    digest = hashlib.sha256(repr(told).encode("utf-8", "backslashreplace")).hexdigest().upper()
    return f"{digest[:4]}-{digest[4:8]}"


def file_name(number: str, version: int) -> str:
    """Name of the saved sheet, without anything of the patient: `precheck_2026-00431_v3.pdf`."""
    plain = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in number[:40]).strip("-")
    return f"precheck_{plain or 'visit'}_v{version}.pdf"
