"""The chooser's card and the training card: one Letter page each, every row and every point on it."""

from __future__ import annotations

from datetime import datetime

from clinic_app.codebook.code_set import CodeSet
from clinic_app.rules.documentation.measures import GRADES
from clinic_app.rules.weakness.chooser_table import chooser_table
from clinic_app.rules.weakness.documentation_table import documentation_table
from clinic_app.services.clinic import Clinic
from clinic_app.services.weakness_cards import (
    chooser_card_pdf,
    procedures_for_weakness,
    services_for_weakness,
    training_card_pdf,
)
from tests.reports.reading import pages_of

AT = datetime(2026, 11, 20, 9, 0)  # noqa: DTZ001 # printed as the clinic's own time


def test_the_chooser_stands_on_one_page_with_every_row_and_disputed_point(clinic: Clinic) -> None:
    content = chooser_card_pdf(clinic, AT)
    (text,) = pages_of(content)
    for row in chooser_table().rows:
        assert row.chart.split()[0] in text
    for code in ("R53.1", "M62.81", "M62.84", "R54", "R53.81", "R53.83", "R53.0", "R53.2", "R29.898", "I69.-5-"):
        assert code in text
    assert text.count("…") == 0, "nothing is cut"
    assert "There is no procedure code for weakness" in text
    assert content == chooser_card_pdf(clinic, AT)


def test_the_training_card_stands_on_one_page_with_every_point_of_the_checklist(clinic: Clinic) -> None:
    content = training_card_pdf(clinic, AT)
    (text,) = pages_of(content)
    for row in documentation_table().rows:
        assert row.label.split()[0] in text
        assert row.enough.split()[0] in text
    assert all(grade in text for grade in GRADES)
    assert "…" not in text


def test_the_page_on_procedures_names_the_services_that_go_with_weakness(clinic: Clinic) -> None:
    page = procedures_for_weakness()
    assert "no procedure code" in page.title
    assert page.source
    services = services_for_weakness(clinic)
    assert "97110" in [code for code, _, _ in services]
    assert all(label and reason for _, label, reason in services)
    assert all(code not in CodeSet.parse("R53.1 M62.81") for code, _, _ in services)
