"""Question slips on paper, with the least of a patient that a therapist needs to know who is meant."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime

from clinic_app.domain.question import ListedQuestion, Question
from clinic_app.reports.claim_summary import ClinicHead
from clinic_app.reports.question_slip import SlipPaper, SlipRow, write_slips
from clinic_app.rules.weakness.documentation_table import documentation_table
from clinic_app.services.claim_papers import printed
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs
from clinic_app.words.paper import Kind, said, tr, words_of

_LAST_FIGURES = 4


@needs(Action.PRINT)
@words_of(Kind.CLINIC)
def slips_of(clinic: Clinic, listed: Sequence[ListedQuestion], printed_at: datetime, by: str) -> tuple[str, bytes]:
    """File name, which names nobody, and the PDF."""
    record = clinic.clinic_record()
    paper = SlipPaper(
        clinic=ClinicHead(record.name or tr("Clinic not named")),
        printed=printed(printed_at, by, training=clinic.is_practice),
        rows=tuple(_row(clinic, one) for one in listed),
    )
    out = io.BytesIO()
    write_slips(paper, out)
    name = listed[0].visit_number if len({one.visit_number for one in listed}) == 1 else f"{printed_at:%Y-%m-%d}"
    return f"question-slips_{name}.pdf", out.getvalue()


def _row(clinic: Clinic, one: ListedQuestion) -> SlipRow:
    asked, store = one.question, clinic.store
    patient = store.patients.get(one.patient_id)
    coverage = next((held for held in store.coverages.of(one.patient_id, one.visit_on) if held.rank == 1), None)
    payers = {payer.profile: payer.name for payer in clinic.payers()}
    at = f"{asked.asked_at.astimezone():%m/%d/%Y}" if asked.asked_at is not None else ""
    return SlipRow(
        number=str(asked.id),
        to=one.provider_name,
        visit=one.visit_number,
        visit_on=f"{one.visit_on:%m/%d/%Y}",
        patient=one.initials,
        born=f"{patient.born:%Y}" if patient is not None and patient.born is not None else "",
        member=_last_figures(coverage.member_id) if coverage is not None else "",
        payer=payers.get(one.payer) or one.payer,
        about=_about(asked),
        said=asked.said,
        words=asked.words,
        asked=tr("{at} by {name}", at=at, name=asked.asked_by) if asked.asked_by else at,
    )


def _last_figures(member_id: str) -> str:
    return "".join(sign for sign in member_id if sign.isalnum())[-_LAST_FIGURES:]


def _about(asked: Question) -> str:
    """The rule, and where in the visit: "UNIT-CMS-TOTAL, line 2, units"."""
    place, rest = [asked.rule], list(asked.at)
    if len(rest) > 1 and rest[0] in {"lines", "diagnoses"} and isinstance(rest[1], int):
        place.append(
            tr("line {number}", number=rest[1] + 1)
            if rest[0] == "lines"
            else tr("diagnosis {number}", number=rest[1] + 1)
        )
        rest = rest[2:]
    place += [_field_words(step) for step in rest if isinstance(step, str)]
    return ", ".join(place)


def _field_words(key: str) -> str:
    """What the checklist calls a field of the note; the others are called by their keys."""
    label = next((row.label for row in documentation_table().rows if row.field == key), key.replace("_", " "))
    words = said(label)
    return words[:1].lower() + words[1:]
