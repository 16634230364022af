"""Signing a note: the right person, what was treated, and addenda with their own day."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from clinic_app.domain.accounts import Account, Role
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import Provider
from clinic_app.domain.visit import Diagnosis, ServiceLine, Visit
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.signing import signature_of, signed
from clinic_app.services.treating import begins_with_treating, own_provider_id, treatment_day
from clinic_app.store.store import Store
from tests.services.opening import TODAY
from tests.store.invented import CHEAP, PASSPHRASE, a_patient, new_store

WORDS = "the words of whoever treats"


class Staff:
    """A clinic whose people may each be at work."""

    def __init__(self, folder: Path, checking: Checking) -> None:
        self.folder, self.checking = folder, checking
        with new_store(folder) as store:
            people = [
                store.providers.save(Provider("Thea", "Planwell", "PT", "1000000012")),
                store.providers.save(Provider("Tad", "Helpwright", "PTA", "1000000020")),
                store.providers.save(Provider("Olive", "Gripson", "PT", "1000000038")),
            ]
            self.providers = {one.first_name: one.id for one in people}
            self.accounts = {
                one.first_name: store.key_holders.add(
                    Account(one.name, Role.THERAPIST, provider_id=one.id), f"{WORDS} {one.first_name}", PASSPHRASE
                ).id
                for one in people
            }
            self.patient = store.patients.save(a_patient()).id

    def at_work(self, name: str) -> Clinic:
        store = Store.open(self.folder, f"{WORDS} {name}", account_id=self.accounts[name], stretching=CHEAP)
        return Clinic(store, self.checking, lambda: TODAY)


@pytest.fixture(scope="module")
def staff(tmp_path_factory: pytest.TempPathFactory, checking: Checking) -> Staff:
    return Staff(tmp_path_factory.mktemp("staff") / "clinic", checking)


def kept(clinic: Clinic, staff: Staff, who: str, minutes: int | None = 23) -> OpenVisit:
    opened = clinic.new_visit(staff.patient, TODAY, staff.providers[who])
    lines = (ServiceLine("97110", minutes=minutes, modifiers=("GP",)), ServiceLine("G0283", minutes=10))
    visit = replace(opened.record.visit, payer="medicare", diagnoses=(Diagnosis("M62.81"),), lines=lines)
    return clinic.save(opened, visit)


def sign(clinic: Clinic, opened: OpenVisit, visit: Visit | None = None) -> OpenVisit:
    visit = visit or opened.record.visit
    return clinic.save(opened, signed(clinic, opened, visit, clinic.check(opened, visit).claim))


def test_who_treated_signs_what_was_treated(staff: Staff) -> None:
    clinic = staff.at_work("Thea")
    try:
        opened = sign(clinic, kept(clinic, staff, "Thea"))
        note = opened.record.visit.documentation
        assert note is not None
        assert (note.signed_by, note.signed_credential) == ("1000000012", "PT")
        assert (note.interventions, note.timed_minutes) == (("97110", "G0283"), 23)
        assert note.addendum_on is None
        told = signature_of(clinic, opened.record.visit, clinic.check(opened, opened.record.visit).claim)
        assert told.is_current
        assert told.words.endswith("by Thea Planwell, PT")
        assert opened.record.id in treatment_day(clinic, TODAY, staff.providers["Thea"]).signed
        with pytest.raises(ClinicError, match="is signed"):
            sign(clinic, opened)
    finally:
        clinic.close()


def test_a_change_after_signing_is_an_addendum_with_its_own_day(staff: Staff) -> None:
    clinic = staff.at_work("Thea")
    try:
        opened = sign(clinic, kept(clinic, staff, "Thea"))
        first = opened.record.visit.documentation
        lines = opened.record.visit.lines or ()
        changed = replace(opened.record.visit, lines=(replace(lines[0], minutes=30), *lines[1:]))
        told = signature_of(clinic, changed, clinic.check(opened, changed).claim)
        assert told.is_signed
        assert not told.is_current
        again = sign(clinic, opened, changed).record.visit.documentation
        assert first is not None
        assert again is not None
        assert (again.signed_on, again.timed_minutes) == (first.signed_on, 30)
        assert again.addendum_on is not None
        assert again.edited_on == again.addendum_on
    finally:
        clinic.close()


def test_an_assistants_note_is_countersigned_and_a_strangers_is_not(staff: Staff) -> None:
    clinic = staff.at_work("Tad")
    try:
        by_assistant = sign(clinic, kept(clinic, staff, "Tad"))
        of_thea = kept(clinic, staff, "Thea")
        with pytest.raises(ClinicError, match="Thea Planwell's to sign"):
            sign(clinic, of_thea)
    finally:
        clinic.close()
    clinic = staff.at_work("Olive")
    try:
        opened = clinic.kept_visit(by_assistant.record.id)
        note = sign(clinic, opened).record.visit.documentation
        assert note is not None
        assert (note.signed_by, note.cosigned_by) == ("1000000020", "1000000038")
        with pytest.raises(ClinicError, match="Thea Planwell's to sign"):
            sign(clinic, clinic.kept_visit(of_thea.record.id))
    finally:
        clinic.close()


def test_nobody_signs_minutes_that_are_not_there_or_without_treating(staff: Staff, checking: Checking) -> None:
    clinic = staff.at_work("Thea")
    try:
        with pytest.raises(ClinicError, match="97110 has no minutes"):
            sign(clinic, kept(clinic, staff, "Thea", None))
        opened = kept(clinic, staff, "Thea")
        with pytest.raises(ClinicError, match="nothing to sign"):
            sign(clinic, opened, replace(opened.record.visit, lines=()))
        assert begins_with_treating(clinic)
        assert own_provider_id(clinic) == staff.providers["Thea"]
    finally:
        clinic.close()
    owner = Clinic(Store.open(staff.folder, PASSPHRASE, stretching=CHEAP), checking, lambda: TODAY)
    try:
        assert not begins_with_treating(owner)
        with pytest.raises(ClinicError, match="Only who treats"):
            sign(owner, owner.kept_visit(opened.record.id))
    finally:
        owner.close()
