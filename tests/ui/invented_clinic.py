"""A small invented clinic for the tests of the window: two people, three patients, no visit yet."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.records import ClinicRecord, Coverage, PatientRecord, Provider
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.store.store import Store

TODAY = date(2026, 11, 20)


def invented_clinic(folder: Path, codebook: Codebook) -> Clinic:
    """A practice clinic in a folder: it needs no passphrase and says TRAINING."""
    clinic = Clinic(Store.open_practice(folder), Checking(codebook, TODAY, codebook.editions()), lambda: TODAY)
    clinic.save_clinic(
        ClinicRecord(
            name="Sample Street Therapy",
            npi="1000000004",
            tax_id="12-3456789",
            tax_id_kind="EIN",
            address="1 Sample St",
            zip="00000-0001",
            kind="private practice",
        )
    )
    clinic.save_person(Provider("Thea", "Planwell", "PT", "1000000012", initials="TP", enrolled=True))
    clinic.save_person(Provider("Tad", "Helpwright", "PTA", "1000000020", initials="TH"))
    for last, first, payer, member in (
        ("Testerson", "Ada", "medicare", "1EG4TE5MK73"),
        ("Mockford", "Cy", "bcbs", "XYZ123456789"),
        ("Sampleton", "Bea", "workers_comp", "WC-1"),
    ):
        patient = PatientRecord(first, "", last, born=date(1950, 2, 3), sex="F", address="2 Sample St")
        card = f"{first} {last}".upper()
        clinic.save_patient(patient, [Coverage(0, payer, 1, member, name_on_card=card)])
    return clinic


def with_second_payer(clinic: Clinic) -> Clinic:
    """The clinic whose first patient has a commercial plan after Medicare."""
    (patient,) = clinic.find_patients("testerson")
    clinic.save_patient(patient, [Coverage(patient.id, "commercial", 2, "SAMPLE-77", name_on_card="ADA TESTERSON")])
    return clinic
