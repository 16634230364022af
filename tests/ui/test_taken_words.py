"""A visit shows in its empty fields what it takes from the chart, and beside a filled one what the episode says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.episodes import Certification, Episode, ReferringProvider
from clinic_app.domain.visit import Discipline, Place, PlanOfCare
from clinic_app.services.clinic import Clinic
from clinic_app.services.patient_chart import PatientCharts
from clinic_app.ui.field_sheet import FieldSheet
from clinic_app.ui.language import LanguageChoice, speak
from clinic_app.ui.taken_words import show_taken
from clinic_app.ui.tokens import Level
from clinic_app.ui.visit_fields import CLAIM_DETAILS
from tests.ui.invented_clinic import TODAY, invented_clinic


@pytest.fixture
def clinic(tmp_path: Path, codebook: Codebook) -> Iterator[Clinic]:
    made = invented_clinic(tmp_path, codebook)
    yield made
    made.close()


def test_what_is_taken_stands_in_the_empty_field_and_what_differs_beside_the_filled_one(
    clinic: Clinic, qtbot: QtBot
) -> None:
    (patient,) = clinic.find_patients("testerson")
    span = Certification(date(2026, 11, 2), None, None, date(2026, 11, 9))
    episode = Episode(patient.id, Discipline.PT, date(2026, 11, 2), certifications=(span,))
    PatientCharts(clinic).save_episode(episode, ReferringProvider("Doc", "Referwell", "MD", "1000000103"))
    opened = clinic.new_visit(patient.id, TODAY, clinic.people()[0].id)
    visit = replace(opened.record.visit, plan_of_care=PlanOfCare(signed_on=date(2026, 11, 12)))
    sheet = FieldSheet(CLAIM_DETAILS, 3)
    qtbot.addWidget(sheet)
    show_taken(sheet, opened, visit)
    npi = sheet.findChild(QLineEdit, "field_referring_npi")
    signed = sheet.findChild(QLineEdit, "field_plan_of_care_signed_on")
    assert npi is not None
    assert signed is not None
    assert (npi.text(), npi.placeholderText()) == ("", "1000000103, from the chart")
    assert signed.accessibleDescription() == "Plan signed on, the episode says 11/09/2026"
    show_taken(sheet, opened, opened.record.visit)
    assert signed.accessibleDescription() == ""
    assert signed.placeholderText() == "11/09/2026, from the chart"


def test_what_a_finding_says_at_a_field_stays_when_the_chart_is_shown_after_it(clinic: Clinic, qtbot: QtBot) -> None:
    (patient,) = clinic.find_patients("testerson")
    opened = clinic.new_visit(patient.id, TODAY, clinic.people()[0].id)
    sheet = FieldSheet(CLAIM_DETAILS, 3)
    qtbot.addWidget(sheet)
    npi = sheet.findChild(QLineEdit, "field_referring_npi")
    assert npi is not None
    asked = npi.toolTip()
    at: Place = ("referring", "npi")
    sheet.show_levels({at: (Level.CHECK, "The number has nine figures.")})
    show_taken(sheet, opened, opened.record.visit)
    assert npi.toolTip() == "The number has nine figures."
    sheet.show_levels({})
    assert npi.toolTip() == npi.placeholderText() == asked


def test_the_fields_keep_their_language_when_the_chart_is_shown(clinic: Clinic, qtbot: QtBot) -> None:
    (patient,) = clinic.find_patients("testerson")
    opened = clinic.new_visit(patient.id, TODAY, clinic.people()[0].id)
    speak(LanguageChoice.SPANISH)
    try:
        sheet = FieldSheet(CLAIM_DETAILS, 3)
        qtbot.addWidget(sheet)
        before = _words_of(sheet)
        show_taken(sheet, opened, opened.record.visit)
        assert _words_of(sheet) == before
        assert "Proveedor que remite, apellido" in before
    finally:
        speak(LanguageChoice.ENGLISH)


def _words_of(sheet: FieldSheet) -> list[str]:
    captions = [caption.text() for caption in sheet.findChildren(QLabel)]
    return captions + [line.placeholderText() for line in sheet.findChildren(QLineEdit)]
