"""A checked claim put into the words and rows of its sheet; what is judged and counted comes from the checker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.completeness import incompleteness, unknown_codes
from clinic_app.checker.findings import CheckResult, Finding, NotChecked, Severity, WaivedFinding
from clinic_app.domain.visit import Place
from clinic_app.reports.claim_summary import (
    ClaimSummary,
    ClinicHead,
    DiagnosisRow,
    FindingRow,
    FormItem,
    Mark,
    NotRun,
    Printed,
    SecondPayerRows,
    ServiceRow,
)
from clinic_app.reports.clock_words import odd_times, time_rows
from clinic_app.reports.form_items import item_of, order_of
from clinic_app.reports.unit_words import unit_count
from clinic_app.reports.who_items import day_words, patient_initials, patient_name, who_items

MARKS = {Severity.ERROR: Mark.MUST_FIX, Severity.WARNING: Mark.CHECK, Severity.INFO: Mark.NOTE}
_TABLES = {"icd10cm": "ICD-10-CM", "icd10cm_notes": "its notes", "ncci": "NCCI", "mue": "MUE"}


@dataclass(frozen=True, slots=True)
class SheetContext:
    """What a sheet says that neither claim nor check holds.

    `treated_by` is the treating person's name; `controls` are the running numbers of plan, threshold, authorization and
    filing, and the documentation checklist's score; `payer_notes` what the payer's profile says to the findings of a
    rule; `second` what differs for a second payer.
    """

    clinic: ClinicHead
    number: str
    version: int
    printed: Printed
    editions: Mapping[str, str]
    treated_by: str = ""
    controls: tuple[FormItem, ...] = ()
    payer_notes: Mapping[str, str] = field(default_factory=dict)
    second: SecondPayerRows | None = None


def summarize(claim: Claim, result: CheckResult, context: SheetContext) -> ClaimSummary:
    """Everything a claim's sheet shows."""
    visit = claim.visit
    times, times_note = time_rows(claim)
    lacks = incompleteness(claim) if result.worst is not Severity.ERROR else None
    unknown = ", ".join(unknown_codes(claim)) if result.worst in {None, Severity.INFO} else ""
    return ClaimSummary(
        number=context.number,
        version=context.version,
        clinic=context.clinic,
        printed=context.printed,
        visit_on=visit.date_of_service,
        payer=claim.payer.name,
        patient=patient_name(visit),
        initials=patient_initials(visit),
        items=who_items(claim, context.treated_by),
        diagnoses=_diagnoses(claim),
        lines=_services(claim),
        total_charge=_total_charge(claim),
        times=times,
        times_note=times_note,
        units=unit_count(claim),
        verdict=Mark.NOT_CHECKED if lacks is not None or unknown else _verdict(result),
        findings=_findings(result, context.payer_notes),
        not_checked=_not_checked(result.not_checked),
        rules_run=result.rules_run,
        controls=context.controls,
        editions=_editions(context),
        second=context.second,
        missing=lacks.message if lacks is not None else "",
        unknown_codes="" if lacks is not None else unknown,
    )


def _verdict(result: CheckResult) -> Mark:
    """The mark of the worst finding of a whole claim."""
    if result.worst is not None:
        return MARKS[result.worst]
    return Mark.READY if result.rules_run else Mark.NOT_CHECKED


def _editions(context: SheetContext) -> tuple[tuple[str, str], ...]:
    tables = tuple((_TABLES.get(name, name), _day_or_name(edition)) for name, edition in context.editions.items())
    rules = context.printed.rules or context.printed.program
    return (*tables, ("rules", rules)) if rules else tables


def _day_or_name(edition: str) -> str:
    try:
        return day_words(date.fromisoformat(edition))
    except ValueError:
        return edition


def _diagnoses(claim: Claim) -> tuple[DiagnosisRow, ...]:
    return tuple(
        DiagnosisRow(
            one.letter,
            one.diagnosis.code,
            one.lookup.title or "not in the table",
            tuple(line.index + 1 for line in claim.billed if one.letter in line.pointers),
        )
        for one in claim.diagnoses
    )


def _services(claim: Claim) -> tuple[ServiceRow, ...]:
    counted = claim.day_count.units_of_line
    return tuple(
        ServiceRow(
            number=line.index + 1,
            code=line.code,
            label=_service_label(line),
            minutes=line.line.minutes,
            assistant_minutes=line.line.assistant_minutes,
            modifiers=line.modifiers,
            pointers=" ".join(line.pointers),
            units=counted.get(line.index) if line.line.units is None else line.line.units,
            counted=counted.get(line.index),
            charge=line.line.charge,
            note=_service_note(line, claim.visit.date_of_service),
        )
        for line in claim.lines
    )


def _service_label(line: ClaimLine) -> str:
    if line.line.description:
        return line.line.description
    return line.procedure.short_label if line.procedure is not None else "not in the table"


def _service_note(line: ClaimLine, visit_on: date | None) -> str:
    """What sets a line apart from the visit, in a few words."""
    typed = line.line
    parts = []
    if typed.from_ not in {None, visit_on} or typed.to not in {None, visit_on}:
        parts.append(f"24A {day_words(typed.from_) or '?'} to {day_words(typed.to) or '?'}")
    if times := odd_times(typed):
        parts.append(times)
    if typed.performer or typed.clinician:
        parts.append(f"24J {' '.join(part for part in (typed.performer, typed.clinician) if part)}")
    if typed.separate:
        parts.append(f"apart: {typed.separate}")
    if typed.units == 0:
        parts.append("done, not billed")
    return "; ".join(parts)


def _total_charge(claim: Claim) -> Decimal | None:
    """Item 28 as typed, else the sum of the billed lines when every one has its charge.

    A line whose minutes make no unit is none of them, though its units are blank yet.
    """
    if claim.visit.claim is not None and claim.visit.claim.total_charge is not None:
        return claim.visit.claim.total_charge
    counted = claim.day_count.units_of_line
    billed = [line for line in claim.billed if line.line.units is not None or counted.get(line.index) != 0]
    charges = [line.line.charge for line in billed]
    given = [charge for charge in charges if charge is not None]
    return sum(given, Decimal(0)) if given and len(given) == len(charges) else None


def _findings(result: CheckResult, notes: Mapping[str, str]) -> tuple[FindingRow, ...]:
    """Standing findings worst first, then as they follow on the form; after them those a person accepted."""
    standing = sorted(result.findings, key=_worst_first)
    accepted = sorted(result.waived, key=lambda one: _worst_first(one.finding))
    rows = [_finding(one) for one in standing] + [_finding(one.finding, _acceptance(one)) for one in accepted]
    rules = [one.rule for one in standing] + [one.finding.rule for one in accepted]
    for place, rule in enumerate(rules):
        if rule in notes and rule not in rules[:place]:  # once a rule says it
            rows[place] = replace(rows[place], source=f"{rows[place].source}. {notes[rule]}")
    return tuple(rows)


def _worst_first(finding: Finding) -> tuple[int, tuple[float, str, tuple[int, ...]]]:
    return -finding.severity, order_of(finding.at)


def _finding(finding: Finding, accepted: str = "") -> FindingRow:
    return FindingRow(
        mark=MARKS[finding.severity],
        item=item_of(finding.at),
        message=finding.message,
        fix=finding.fix.title if finding.fix is not None else "",
        source=finding.basis,
        diagnosis=_index_in(finding.at, "diagnoses"),
        line=_index_in(finding.at, "lines"),
        accepted=accepted,
    )


def _index_in(at: Place, table: str) -> int | None:
    return at[1] if len(at) > 1 and at[0] == table and isinstance(at[1], int) else None


def _acceptance(waived: WaivedFinding) -> str:
    waiver = waived.waiver
    on = f" {day_words(waiver.on)}" if waiver.on is not None else ""
    return f"Accepted by {waiver.by or 'a person not named'}{on}: {waiver.reason or 'no reason given'}"


def _not_checked(found: tuple[NotChecked, ...]) -> tuple[NotRun, ...]:
    """Each reason once, with all the rules it kept from running."""
    reasons: dict[str, list[str]] = {}
    for one in found:
        reasons.setdefault(_sentence(one.why), []).append(one.rule)
    return tuple(NotRun(why, tuple(dict.fromkeys(rules))) for why, rules in reasons.items())


def _sentence(words: str) -> str:
    plain = words.strip()
    return f"{plain[:1].upper()}{plain[1:]}{'' if plain.endswith('.') else '.'}" if plain else "No reason given."
