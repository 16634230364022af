"""Moving to the bin and back, by keys, over a real clinic."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from clinic_app.domain.records import VisitRecord, VisitStatus
from clinic_app.ui.bin_page import BinPage
from clinic_app.ui.workspace import Workspace
from tests.store.invented import a_patient, a_visit
from tests.ui.invented_clinic import TODAY
from tests.ui.typing_person import CTRL, Person

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def kept(workspace: Workspace) -> VisitRecord:
    """A visit of today, open in the form."""
    store = workspace.clinic.store
    patient, therapist = store.patients.find("")[0], store.providers.all()[0]
    record = store.visits.save(VisitRecord(patient.id, therapist.id, TODAY, a_visit(TODAY)))
    workspace.visits.open(record.id)
    return record


def bin_page(workspace: Workspace) -> BinPage:
    workspace.actions_by_name["bin"].trigger()
    page = workspace.tool("bin")
    assert isinstance(page, BinPage)
    return page


def test_the_open_visit_goes_to_the_bin_by_one_key_and_comes_back_by_enter(
    person: Person, workspace: Workspace, kept: VisitRecord
) -> None:
    store = workspace.clinic.store
    person.press(Key.Key_Delete, CTRL | SHIFT)
    assert store.visits.get(kept.id) is None
    assert workspace.screen_of_visits.desk.visit_at_work is None
    assert workspace.status.words().startswith("Moved to the bin")
    page = bin_page(workspace)
    assert page.list.count() == 1
    assert f"{kept.number}, {TODAY:%m/%d/%Y}" in page.list.item(0).text()
    person.press(Key.Key_Return)
    assert store.visits.get(kept.id) is not None
    assert page.list.count() == 0


def test_two_patients_of_one_name_are_told_apart_by_their_birth_dates(workspace: Workspace) -> None:
    store = workspace.clinic.store
    for born in (date(1950, 2, 3), date(1984, 11, 2)):
        store.bin.put_patient(store.patients.save(replace(a_patient(), born=born)).id)
    page = bin_page(workspace)
    told = [page.list.item(row).text() for row in range(2)]
    assert ["born 11/02/1984" in told[0], "born 02/03/1950" in told[1]] == [True, True]


def test_a_sent_visit_stays_and_the_reason_is_said(person: Person, workspace: Workspace, kept: VisitRecord) -> None:
    store = workspace.clinic.store
    newest = store.visits.get(kept.id)
    assert newest is not None
    store.visits.save(replace(newest, status=VisitStatus.SENT))
    workspace.visits.open(kept.id)
    person.press(Key.Key_Delete, CTRL | SHIFT)
    assert store.visits.get(kept.id) is not None
    assert "was sent" in workspace.message.words()


def test_the_bin_is_emptied_only_by_the_typed_word(person: Person, workspace: Workspace, kept: VisitRecord) -> None:
    person.press(Key.Key_Delete, CTRL | SHIFT)
    page = bin_page(workspace)
    page.word.setFocus()
    person.enter("yes")
    assert page.list.count() == 1
    page.word.clear()
    person.enter("empty")
    assert page.list.count() == 0
    assert workspace.clinic.record_keeping.entries() == []


def test_years_that_are_none_are_said_and_nothing_is_changed(workspace: Workspace) -> None:
    page = bin_page(workspace)
    page.years.setText("3")
    page.years.editingFinished.emit()
    assert "between 6 and 99" in workspace.message.words()
    assert workspace.clinic.record_keeping.years == 10
    page.years.setText("12")
    page.years.editingFinished.emit()
    assert workspace.clinic.record_keeping.years == 12


def test_visits_past_their_years_go_to_the_bin_sent_ones_too_and_no_younger_one(
    workspace: Workspace, kept: VisitRecord
) -> None:
    store, keeping = workspace.clinic.store, workspace.clinic.record_keeping
    old = store.visits.save(
        replace(kept, id=0, version=0, number="", visit=a_visit(date(2015, 3, 2)), status=VisitStatus.SENT)
    )
    assert [one.id for one in keeping.past_retention(TODAY)] == [old.id]
    page = bin_page(workspace)
    page.take_out.click()
    assert store.visits.get(old.id) is None
    assert store.visits.get(kept.id) is not None
