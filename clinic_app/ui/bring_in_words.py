"""Words of bringing in: kinds of files, outcomes, states, counts and moments."""

from __future__ import annotations

from collections.abc import Mapping

from clinic_app.services.bring_in.fields import Kind
from clinic_app.services.bring_in.formats import DayOrder
from clinic_app.services.bring_in.plan import Outcome
from clinic_app.services.bring_in.watched_folder import READ, REFUSED, WAITS
from clinic_app.store.imports import ImportState
from clinic_app.ui.language import tr, tr_count, tr_noop

KIND_WORDS = {
    Kind.PATIENTS: tr_noop("Patients"),
    Kind.SCHEDULE: tr_noop("Schedule"),
    Kind.DAY_SHEET: tr_noop("Day sheet"),
    Kind.CLAIMS: tr_noop("Claims (837)"),
}
OUTCOME_WORDS = {
    Outcome.NEW: tr_noop("New"),
    Outcome.CHANGED: tr_noop("Changed"),
    Outcome.SAME: tr_noop("Same as kept"),
    Outcome.LEFT_OUT: tr_noop("Cancelled, left out"),
    Outcome.REFUSED: tr_noop("Rows refused"),
}
FIELD_WORDS = {
    "last_name": tr_noop("Last name"),
    "first_name": tr_noop("First name"),
    "middle_name": tr_noop("Middle name"),
    "suffix": tr_noop("Suffix"),
    "name": tr_noop("Whole name"),
    "born": tr_noop("Date of birth"),
    "sex": tr_noop("Sex"),
    "phone": tr_noop("Telephone"),
    "address": tr_noop("Street"),
    "address_2": tr_noop("Street, second line"),
    "town": tr_noop("Town"),
    "state": tr_noop("State"),
    "zip": tr_noop("ZIP"),
    "payer": tr_noop("Payer"),
    "member_id": tr_noop("Member number"),
    "group_number": tr_noop("Group number"),
    "payer_2": tr_noop("Secondary payer"),
    "member_id_2": tr_noop("Its member number"),
    "day": tr_noop("Day of service"),
    "started": tr_noop("Begins at"),
    "ended": tr_noop("Ends at"),
    "therapist": tr_noop("Therapist"),
    "state_of_visit": tr_noop("Kept or cancelled"),
    "code": tr_noop("Procedure code"),
    "minutes": tr_noop("Minutes"),
    "units": tr_noop("Units"),
    "modifiers": tr_noop("Modifiers"),
    "diagnoses": tr_noop("Diagnoses"),
    "pointers": tr_noop("Pointers"),
    "charge": tr_noop("Charge"),
    "place": tr_noop("Place of service"),
    "total_minutes": tr_noop("Minutes of the visit"),
}
LACKING_WORDS = {
    "name": tr_noop("the name (one column, or first and last name)"),
    "born": tr_noop("the date of birth"),
    "who": tr_noop("the patient (name and date of birth, or the member number)"),
    "day": tr_noop("the day of service"),
    "therapist": tr_noop("the therapist"),
    "code": tr_noop("the procedure code"),
}
WATCHED_WORDS = {
    READ: tr_noop("Read"),
    WAITS: tr_noop("Waits for you"),
    REFUSED: tr_noop("Refused"),
}
STATE_WORDS = {
    ImportState.RUNNING: tr_noop("Interrupted"),
    ImportState.DONE: tr_noop("Kept"),
    ImportState.UNDOING: tr_noop("Half taken back"),
    ImportState.UNDONE: tr_noop("Taken back"),
}
ORDER_WORDS = {
    DayOrder.MONTH_FIRST: tr_noop("Month/day/year, as 11/20/2026"),
    DayOrder.DAY_FIRST: tr_noop("Day/month/year, as 20/11/2026"),
    DayOrder.YEAR_FIRST: tr_noop("Year-month-day, as 2026-11-20"),
    DayOrder.SHEET_NUMBER: tr_noop("Day number of a spreadsheet"),
}


def counts_words(kind: Kind, counts: Mapping[str, int]) -> str:
    """How many an import brought, without what there was none of."""
    words = []
    if counts.get("new"):
        words.append(tr("{count} new", count=counts["new"]))
    if counts.get("changed"):
        words.append(tr("{count} changed", count=counts["changed"]))
    if counts.get("new patients") and kind is not Kind.PATIENTS:
        words.append(tr_count("{count} new patient", "{count} new patients", counts["new patients"]))
    if counts.get("refused"):
        words.append(tr_count("{count} row refused", "{count} rows refused", counts["refused"]))
    return ", ".join(words)
