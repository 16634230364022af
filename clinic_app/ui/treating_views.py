"""A visit in the words of the therapist's page: its lines with what stands on their watches, and the day's list."""

from __future__ import annotations

from collections.abc import Sequence

from clinic_app.checker.claim import Claim
from clinic_app.domain.clock_blocks import Who, blocks_of, span_words
from clinic_app.domain.records import VisitSummary
from clinic_app.domain.stretch import Measured
from clinic_app.domain.treatment_entry import parts_of
from clinic_app.domain.visit import ServiceLine
from clinic_app.services.treating import TreatmentDay
from clinic_app.ui.day_list import DayVisit
from clinic_app.ui.language import tr, tr_count
from clinic_app.ui.sentences import said
from clinic_app.ui.tokens import Level, Status
from clinic_app.ui.treated_lines import LineView
from clinic_app.ui.typed_values import short_date, time_words
from clinic_app.ui.unit_views import code_colours, computed_units


def line_views(claim: Claim, measured: Sequence[Measured]) -> tuple[LineView, ...]:
    """The lines of a claim, each with its watch; what is measured and has no line yet follows."""
    colours, units = code_colours(claim), computed_units(claim)
    rest = list(measured)
    views = []
    for line in claim.lines:
        own = next((one for one in rest if one.code == line.code), None)
        if own is not None:
            rest.remove(own)
        timed = line.procedure is not None and line.procedure.is_timed
        views.append(
            LineView(
                line.code,
                said(line.procedure.short_label) if line.procedure is not None else "",
                colours.get(line.code, 0),
                line.line.minutes,
                timed and line.line.minutes is None,
                _detail(line.line),
                _units_words(units.get(line.index)),
                own.who if own is not None else Who.THERAPIST,
                own.seconds if own is not None else None,
                is_running=own is not None and own.is_running,
            )
        )
    views += [_only_measured(claim, one, len(views) + place) for place, one in enumerate(rest)]
    return tuple(views)


def _only_measured(claim: Claim, one: Measured, colour: int) -> LineView:
    procedure = claim.codebook.procedures.find(one.code)
    words = said(procedure.short_label) if procedure is not None else ""
    hands = tr("assistant") if one.who is Who.ASSISTANT else ""
    return LineView(one.code, words, colour, None, False, hands, "", one.who, one.seconds, one.is_running)


def _units_words(units: int | None) -> str:
    return "" if units is None else tr_count("{count} unit", "{count} units", units)


def _detail(line: ServiceLine) -> str:
    """Whose minutes, and by the clock from when to when."""
    parts = parts_of(line)
    hands = ""
    if parts.assistant is not None:
        hands = (
            tr("assistant")
            if parts.therapist is None
            else tr(
                "therapist {therapist}, assistant {assistant}", therapist=parts.therapist, assistant=parts.assistant
            )
        )
    times = ", ".join(span_words(one.start, one.end) for one in blocks_of(line))
    return "   ".join(part for part in (times, hands) if part)


def day_rows(day: TreatmentDay, measured: set[int]) -> tuple[DayVisit, ...]:
    """The rows of the day's list; earlier visits with a question stand under them, by their day."""
    today = [_row(one, time_words(one.started) if one.started else "", day, measured) for one in day.today]
    earlier = [_row(one, short_date(one.day), day, measured) for one in day.earlier]
    return (*today, *earlier)


def _row(one: VisitSummary, time: str, day: TreatmentDay, measured: set[int]) -> DayVisit:
    state, words = _state(one, day, measured)
    return DayVisit(str(one.id), time, one.patient_name, state, words)


def _state(one: VisitSummary, day: TreatmentDay, measured: set[int]) -> tuple[Level | Status, str]:
    if count := day.asked.get(one.id, 0):
        return Status.WITH_THERAPIST, tr_count("{count} question", "{count} questions", count)
    if one.id in measured:
        return Level.NOTE, tr("On the watch")
    if one.id in day.signed:
        return Level.READY, tr("Signed")
    if one.id in day.begun:
        return Level.NOTE, tr("To sign")
    return Status.NOT_STARTED, tr("No minutes yet")
