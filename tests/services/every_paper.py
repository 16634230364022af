"""Every paper of the program, made from the practice clinic: for tests and pictures."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from clinic_app.domain.question import QuestionState
from clinic_app.domain.visit import Discipline
from clinic_app.reports.recovery_sheet import RecoverySheet, write_recovery_sheet
from clinic_app.services.claim_papers import printed
from clinic_app.services.clinic import Clinic
from clinic_app.services.code_cards import code_card_pdf, unit_card_pdf
from clinic_app.services.dashboard import dashboard
from clinic_app.services.dashboard_papers import month_report_pdf
from clinic_app.services.dashboard_scope import Scope
from clinic_app.services.due_list import due_list
from clinic_app.services.due_papers import due_list_pdf
from clinic_app.services.list_papers import ListWish, kx_list, not_billed_list, override_log
from clinic_app.services.myths import myths_pdf
from clinic_app.services.questions import QuestionDesk
from clinic_app.services.rule_manual import manual_pdf
from clinic_app.services.weakness_audit import audit_pdf, draw_sample
from clinic_app.services.weakness_cards import chooser_card_pdf, training_card_pdf
from clinic_app.words.paper import Kind, words_of

AT = datetime(2026, 11, 21, 10, 42, tzinfo=UTC)


def claim_papers(clinic: Clinic) -> Iterator[tuple[str, bytes]]:
    """Papers about claims, which may leave the clinic."""
    today = clinic.today()
    visits = clinic.day(today) or clinic.day(today - timedelta(days=1))
    opened = clinic.kept_visit(visits[0].id)
    yield "claim", clinic.summary_pdf(opened, clinic.check(opened, opened.record.visit), AT)[1]
    book = clinic.day_book_pdf([one.id for one in visits], AT)
    assert book is not None
    yield "day_book", book
    wish = ListWish(today - timedelta(days=300), today)
    for name, make in (("kx_list", kx_list), ("override_log", override_log)):
        paper = make(clinic, wish, AT)
        assert paper is not None
        yield name, paper[1]
    sample = draw_sample(clinic, (date(today.year, today.month, 1), today), 10, "SEED2345")
    assert sample is not None
    yield "audit", audit_pdf(clinic, sample, AT)


def clinic_papers(clinic: Clinic) -> Iterator[tuple[str, bytes]]:
    """Papers for who works in the clinic; the manual of all rules is made apart, since it takes longer."""
    today = clinic.today()
    unbilled = not_billed_list(clinic, ListWish(today - timedelta(days=300), today), AT)
    assert unbilled is not None
    yield "not_billed", unbilled[1]
    mark, due = printed(AT, "", training=True), due_list(clinic)
    assert due is not None
    yield "due_list", due_list_pdf(clinic.clinic_record(), due, due.items, "all", mark, initials=False)[1]
    found = dashboard(clinic, Scope(date(today.year, today.month, 1), today))
    assert found is not None
    yield "month_report", month_report_pdf(clinic, found, due, ("", ""), mark)[1]
    for discipline in Discipline:
        yield f"codes_{discipline.value}", code_card_pdf(clinic, discipline, AT)[1]
    yield "units", unit_card_pdf(clinic, AT)[1]
    yield "chooser", chooser_card_pdf(clinic, AT)
    yield "training", training_card_pdf(clinic, AT)
    yield "myths", myths_pdf(clinic, AT)[1]
    desk = QuestionDesk(clinic)
    yield "slips", desk.slips_pdf([one.question.id for one in desk.listed((QuestionState.OPEN,))], AT)[1]
    yield "recovery", _recovery_sheet()


def manual(clinic: Clinic) -> bytes:
    """All rules with their examples."""
    return manual_pdf(clinic.checking.rules, printed(AT, "", training=True))


def _recovery_sheet() -> bytes:
    out = io.BytesIO()
    told = RecoverySheet(tuple("ABCDE" for _ in range(8)), "Sample Street Therapy", ("Ada Testerson",), AT, "1.0")
    with words_of(Kind.CLINIC):
        write_recovery_sheet(told, out)
    return out.getvalue()
