"""An invented clinic for a whole day at the desk: four people who sign in, three disciplines, four payers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from pathlib import Path

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.accounts import Account, Role
from clinic_app.domain.records import ClinicRecord, Coverage, PatientRecord, Provider, VisitStatus
from clinic_app.domain.visit import Diagnosis, ServiceLine
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.store.store import Store
from tests.store.invented import CHEAP, PASSPHRASE

TODAY, EARLIER = date(2026, 11, 20), date(2026, 11, 18)
THERAPIST_WORDS = "the words of the therapist"


@dataclass(frozen=True, slots=True)
class Appointment:
    """One row of the schedule: whose, with whom, paid by whom, and what is to be billed."""

    last: str
    first: str
    therapist: str
    payer: str
    member: str
    at: time


APPOINTMENTS = (
    Appointment("Testerson", "Ada", "Thea Planwell", "medicare", "1EG4TE5MK73", time(8)),
    Appointment("Mockford", "Cy", "Thea Planwell", "bcbs", "XYZ123456789", time(8, 45)),
    Appointment("Sampleton", "Bea", "Thea Planwell", "workers_comp", "WC-1", time(9, 30)),
    Appointment("Dummett", "Dot", "Thea Planwell", "commercial", "SAMPLE-4", time(10, 15)),
    Appointment("Placeholt", "Eli", "Thea Planwell", "bcbs", "XYZ123456790", time(11)),
    Appointment("Examplar", "Fay", "Thea Planwell", "commercial", "SAMPLE-6", time(13)),
    Appointment("Inventon", "Gil", "Olive Gripson", "medicare", "1EG4TE5MK74", time(8)),
    Appointment("Fictwell", "Hal", "Olive Gripson", "bcbs", "XYZ123456791", time(9)),
    Appointment("Demoski", "Ida", "Olive Gripson", "commercial", "SAMPLE-9", time(10)),
    Appointment("Prober", "Jan", "Sally Speakwell", "commercial", "SAMPLE-10", time(8, 30)),
    Appointment("Trialby", "Kim", "Sally Speakwell", "bcbs", "XYZ123456792", time(9, 30)),
    Appointment("Draftwood", "Lou", "Sally Speakwell", "commercial", "SAMPLE-12", time(10, 30)),
)
THERAPISTS = (
    Provider("Thea", "Planwell", "PT", "1000000012", initials="TP", enrolled=True),
    Provider("Olive", "Gripson", "OT", "1000000038", initials="OG", enrolled=True),
    Provider("Sally", "Speakwell", "SLP", "1000000053", initials="SS", enrolled=True),
)


def checking_of(codebook: Codebook) -> Checking:
    return Checking(codebook, TODAY, codebook.editions())


def set_up(folder: Path, codebook: Codebook) -> None:
    """The clinic as it stands the evening before: people, patients and payers, no visit."""
    store = Store.create(folder, PASSPHRASE, owner=Account("Olga Owner"), stretching=CHEAP)
    store.key_holders.make_recovery_sheet(PASSPHRASE)
    clinic = Clinic(store, checking_of(codebook), lambda: TODAY)
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
    kept = [clinic.save_person(one) for one in THERAPISTS]
    thea = kept[0].id
    store.key_holders.add(Account("Thea Planwell", Role.THERAPIST, provider_id=thea), THERAPIST_WORDS, PASSPHRASE)
    for one in APPOINTMENTS:
        patient = PatientRecord(one.first, "", one.last, born=date(1950, 2, 3), sex="F", address="2 Sample St")
        card = f"{one.first} {one.last}".upper()
        clinic.save_patient(patient, [Coverage(0, one.payer, 1, one.member, name_on_card=card)])
    _send_one_of_the_week(clinic, "Demoski", kept[1].id)
    clinic.close()


def _send_one_of_the_week(clinic: Clinic, last_name: str, provider_id: int) -> None:
    """An earlier visit of a patient, sent long ago, that today's may be copied from."""
    (patient,) = clinic.find_patients(last_name)
    opened = clinic.new_visit(patient.id, EARLIER, provider_id)
    lines = (ServiceLine("97530", 30, modifiers=("GO",), pointers=("A",)),)
    visit = replace(opened.record.visit, diagnoses=(Diagnosis("M25.531"),), lines=lines)
    saved = clinic.save(opened, visit)
    clinic.set_status(saved, saved.record.visit, VisitStatus.SENT)


def schedule() -> str:
    """The appointments as another system exports them."""
    rows = [
        f'{TODAY:%m/%d/%Y},{one.at:%I:%M %p},"{one.last}, {one.first}",2/3/1950,{one.therapist},Kept'
        for one in APPOINTMENTS
    ]
    return "\n".join(("Appt Date,Time,Patient,DOB,Provider,Status", *rows)) + "\n"
