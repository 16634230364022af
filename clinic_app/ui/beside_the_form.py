"""What is half typed beside a visit's form: a question to the therapist, and reasons to keep findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clinic_app.ui.half_typed import Typed

if TYPE_CHECKING:
    from clinic_app.ui.visit_screen import VisitScreen


def typed_beside(screen: VisitScreen) -> Typed:
    """The open question and the open reasons of the visit at work, by the keys of their findings."""
    at_work = screen.desk.visit_at_work
    question, reasons = screen.questions.half_typed(), screen.findings.reasons_typed()
    if at_work is None or not (question or reasons):
        return {}
    record = at_work.record
    return {"visit": record.id, "patient": record.patient_id, "question": question, "reasons": reasons}


def put_back_beside(screen: VisitScreen, typed: Typed) -> None:
    """Open them again at the findings that still stand; nothing where another visit is at work."""
    at_work = screen.desk.visit_at_work
    if at_work is None:
        return
    if (at_work.record.id, at_work.record.patient_id) != (typed.get("visit"), typed.get("patient")):
        return
    screen.findings.type_reasons({str(key): str(text) for key, text in typed.get("reasons", {}).items()})
    if question := typed.get("question"):
        screen.questions.take_half_typed(question)
