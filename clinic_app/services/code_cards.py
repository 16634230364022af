"""Cards to pin up: the therapy codes of a discipline, and how minutes become units. No patient data.

Every number is the program's own count (`domain.units`) and its own table (`codebook.procedures`), so a card never says
anything else than the check does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from clinic_app.checker.claim import MODIFIER_OF_DISCIPLINE
from clinic_app.domain.code_timing import timing_of
from clinic_app.domain.payer import UnitRule
from clinic_app.domain.procedure import FeeStatus, Procedure, ProcedureClass, Timing
from clinic_app.domain.records import CodeKind
from clinic_app.domain.units import TimedService, allocate, units_of_total
from clinic_app.domain.visit import Discipline
from clinic_app.reports.card import Card, CardTable, card_pdf
from clinic_app.reports.claim_summary import ClinicHead
from clinic_app.services.claim_papers import printed
from clinic_app.services.clinic import Clinic
from clinic_app.services.control import day_words
from clinic_app.services.permissions import Action, needs
from clinic_app.words.paper import Kind, said, tr, tr_noop, words_of

__all__ = ["code_card_pdf", "unit_card_pdf"]

_MOST_UNITS = 8
_SECTIONS: tuple[tuple[str, frozenset[ProcedureClass]], ...] = (
    (
        tr_noop("Evaluation and tests"),
        frozenset({ProcedureClass.EVALUATION, ProcedureClass.RE_EVALUATION, ProcedureClass.TEST}),
    ),
    (
        tr_noop("Treatment and group"),
        frozenset({ProcedureClass.TREATMENT, ProcedureClass.GROUP, ProcedureClass.EDUCATION}),
    ),
    (tr_noop("Modalities"), frozenset({ProcedureClass.MODALITY_SUPERVISED, ProcedureClass.MODALITY_ATTENDED})),
    (tr_noop("Wound care"), frozenset({ProcedureClass.WOUND})),
    (tr_noop("Remote monitoring and contacts"), frozenset({ProcedureClass.RTM, ProcedureClass.REMOTE})),
)
_UNTOLD = {
    Timing.UNTIMED: tr_noop("one a day, whatever the time"),
    Timing.MONTH: tr_noop("minutes of the calendar month"),
    Timing.WINDOW: tr_noop("one; its minutes choose the code"),
    Timing.PER_ITEM: tr_noop("one for each area or instrument"),
    Timing.PER_PERIOD: tr_noop("once in its period"),
    Timing.DESCRIBED: tr_noop("as described on the claim"),
    Timing.OTHER: tr_noop("no time rule held: not checked"),
}
_EXAMPLES: tuple[tuple[tuple[str, int], ...], ...] = (
    (("97110", 20), ("97140", 18)),
    (("97110", 24), ("97112", 23)),
    (("97110", 33), ("97140", 7)),
    (("97110", 10), ("97530", 10)),
    (("97110", 8), ("97112", 8), ("97140", 8)),
)
"""Days on which the two ways of counting agree and differ; the counts are worked out, never written here."""


@needs(Action.PRINT)
@words_of(Kind.CLINIC)
def code_card_pdf(clinic: Clinic, discipline: Discipline, at: datetime) -> tuple[str, bytes]:
    """The codes of a discipline that may be billed today, the clinic's favourites first. File name and PDF."""
    today = clinic.today()
    table = clinic.checking.codebook.procedures
    valid = [one for one in table if discipline.value in one.disciplines and one.valid_on(today)]
    favourites = clinic.store.codes.favourites(CodeKind.PROCEDURE)
    chosen = [one for code in favourites for one in valid if one.code == code]
    sections = [_section(tr("Favourites of this clinic"), chosen, today)] if chosen else []
    sections += [
        _section(tr(title), rows, today)
        for title, kinds in _SECTIONS
        if (rows := [one for one in valid if one.procedure_class in kinds and one not in chosen])
    ]
    closing = tr(
        "On a plan of care of {discipline} each line carries {modifier}. Labels are this program's own words; the "
        "codes belong to the AMA.",
        discipline=discipline.value,
        modifier=MODIFIER_OF_DISCIPLINE[discipline],
    )
    card = Card(
        tr("Therapy codes, {discipline}", discipline=discipline.value),
        tr("as of {day}", day=f"{today:%m/%d/%Y}"),
        _head(clinic),
        printed(at, "", training=clinic.is_practice),
        tuple(sections),
        closing,
    )
    return f"code-card_{discipline.value.lower()}_{today.isoformat()}.pdf", card_pdf(card)


def _section(title: str, rows: Sequence[Procedure], today: date) -> CardTable:
    columns = ((tr("Code"), 0.09), ("", 0.38), (tr("Units"), 0.31), (tr("Watch"), 0.22))
    cells = tuple((one.code, said(one.label), _units(one), "; ".join(_watch(one, today))) for one in rows)
    return CardTable(title, columns, cells)


def _units(one: Procedure) -> str:
    if one.timing in _UNTOLD:
        return tr(_UNTOLD[one.timing])
    minutes = one.unit_minutes
    if minutes is None:
        return tr("by area, not by minutes")
    family = one.family
    if one.timing is Timing.FAMILY and family is not None:
        least = family.base_floor() if one.is_base else one.floor_minutes
        if one.is_add_on:
            return tr(
                "after {base}: each further {minutes} min; counts from {least} min",
                base=family.base,
                minutes=minutes,
                least=least,
            )
        return tr("first {minutes} min; counts from {least} min", minutes=minutes, least=least)
    return tr("each {minutes} min; counts from {least} min alone", minutes=minutes, least=one.floor_minutes)


def _watch(one: Procedure, today: date) -> Iterator[str]:
    if one.valid_to is not None:
        day = day_words(one.valid_to, today)
        yield tr("ends {day}", day=day) if one.end_confirmed else tr("ends {day}, not yet certain", day=day)
    if one.status in {FeeStatus.BUNDLED, FeeStatus.NON_COVERED, FeeStatus.INVALID}:
        yield tr("Medicare does not pay it apart")
    if one.is_add_on and one.family is not None:
        yield tr("only beside {base}", base=one.family.base)
    if one.bound_modifier:
        yield tr("Medicare takes it with {modifier} only", modifier=one.bound_modifier)
    if one.one_on_one:
        yield tr("one patient at a time")


@needs(Action.PRINT)
@words_of(Kind.CLINIC)
def unit_card_pdf(clinic: Clinic, at: datetime) -> tuple[str, bytes]:
    """How minutes become units: the table of total time, days counted both ways, and the assistant's share."""
    card = Card(
        tr("Minutes to units"),
        tr("for quarter-hour codes"),
        _head(clinic),
        printed(at, "", training=clinic.is_practice),
        (
            CardTable(
                tr("Total time (Medicare, and payers that follow it)"),
                ((tr("Timed minutes of the day, all codes together"), 0.5), (tr("Units at most"), 0.5)),
                tuple(_spans()),
                note=tr("whole quarters first, then what is most left over; CPM ch. 5 §20.2.C"),
            ),
            CardTable(
                tr("The same day, counted both ways"),
                ((tr("Minutes"), 0.40), (tr("Total time"), 0.30), (tr("Code by code (midpoint)"), 0.30)),
                tuple(_example(one, clinic) for one in _EXAMPLES),
                note=tr("which one holds is the payer's choice, and stands on every sheet"),
            ),
            CardTable(tr("Remember"), (("", 1.0),), tuple((tr(words),) for words in _REMEMBER), strong=-1),
        ),
    )
    return "minutes-to-units.pdf", card_pdf(card)


_REMEMBER = (
    tr_noop(
        "Write the minutes of every code, the timed minutes and the whole treatment time: a unit without minutes is "
        "not supported."
    ),
    tr_noop(
        "Untimed codes (evaluations, supervised modalities) count once, and their minutes never join the timed total."
    ),
    tr_noop("One patient at a time for timed codes: minutes with two patients at once are group."),
    tr_noop("Units of which an assistant gave more than a tenth carry CQ (PT) or CO (OT); the visit shows which."),
    tr_noop("Minutes are what happened. They are never changed to reach a unit."),
)


def _spans() -> Iterator[tuple[str, str]]:
    """The minutes of 0 up to eight units, read off the count itself."""
    first, units = 0, units_of_total(0)
    for minutes in range(1, 24 * 60):
        if (now := units_of_total(minutes)) != units:
            yield tr("{first} to {last}", first=first, last=minutes - 1), str(units)
            if now > _MOST_UNITS:
                return
            first, units = minutes, now


def _example(day: Sequence[tuple[str, int]], clinic: Clinic) -> tuple[str, str, str]:
    table = clinic.checking.codebook.procedures
    known = [(found, minutes) for code, minutes in day if (found := table.find(code)) is not None]
    services = [TimedService(place, one.code, minutes, timing_of(one)) for place, (one, minutes) in enumerate(known)]
    minutes = ", ".join(f"{code} {count} min" for code, count in day)
    return (
        tr("{minutes} ({sum} in all)", minutes=minutes, sum=sum(count for _, count in day)),
        _counted(services, UnitRule.CMS),
        _counted(services, UnitRule.AMA),
    )


def _counted(services: Sequence[TimedService], rule: UnitRule) -> str:
    count = allocate(services, rule)
    units = ", ".join(f"{one.code} {one.units}" for one in count.counts)
    tied = tr(" or ").join(count.tied)
    tie = tr("; the last unit goes to {codes}, your choice", codes=tied) if count.tied else ""
    return f"{count.timed_units}: {units}{tie}"


def _head(clinic: Clinic) -> ClinicHead:
    return ClinicHead(clinic.clinic_record().name or tr("Clinic not named"))
