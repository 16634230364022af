"""R16: each role and each service call as the table says, and no call that reaches the store without a line in it."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import clinic_app.services
from clinic_app.domain.accounts import Account, AuditAction, Role
from clinic_app.domain.records import ClinicRecord, PatientRecord, VisitStatus
from clinic_app.services import Checking, locking
from clinic_app.services.audit import AuditLog, note_import, note_paper
from clinic_app.services.bring_in.desk import ImportDesk
from clinic_app.services.bring_in.watched_folder import watched_folder
from clinic_app.services.clinic import Clinic
from clinic_app.services.denials import DenialDesk
from clinic_app.services.own_codes import OwnCodes
from clinic_app.services.payer_book import PayerBook
from clinic_app.services.people import People
from clinic_app.services.permissions import ALLOWED, Action, NotAllowedError, may
from clinic_app.services.visit_templates import VisitTemplates
from clinic_app.store.store import Store
from tests.services.opening import TODAY, new_visit
from tests.services.people_at_work import clinic_of_all_roles, opened_by, words_of
from tests.store.invented import a_patient, a_therapist

NO_ACTION = {
    "Clinic.open": "opens it",
    "Clinic.open_by_keychain": "opens it",
    "Clinic.create": "sets it up",
    "Clinic.open_practice": "opens what is invented",
    "Clinic.recover": "opens it",
    "Clinic.backups": "a service whose calls name their actions",
    "Clinic.record_keeping": "a service whose calls name their actions",
    "Clinic.use": "takes other tables, reads no record",
    "ClinicVisits.use": "takes other tables, reads no record",
    "ClinicVisits.renew_rules": "asks the own rules, whose calls name their actions",
    "OwnRules.fields_of": "looks at what it is given alone",
    "OwnRules.example_from": "looks at what it is given alone",
    "ClinicRecords.mark": "tells nothing of a record",
    "ClinicRecords.account_id": "tells nothing of a record",
    "ClinicRecords.trail_fault": "a fault is told to whoever opens the clinic",
    "ClinicRecords.is_practice": "tells nothing of a record",
    "Clinic.close": "whoever came in may leave",
    "People.may_manage": "asks the table",
    "FeeBook.may_change": "asks the table",
    "SetUp.may_set_up": "asks the table",
    "KeychainUse.may_allow": "asks the table",
    "practice.fill_practice_clinic": "writes what is invented, into the practice clinic alone",
    "chart_facts.chart_of": "asked by guarded calls of the clinic",
    "FilePeople.patient": "adds to a plan in memory",
    "DayVisits.of": "asked by guarded dry runs",
    "clinician_day.others_of_day": "asked by guarded calls of the clinic",
    "year_ledger.year_ledger": "asked by guarded calls of the clinic",
    "visit_history.history_of": "asked by guarded calls of the clinic",
    "audit.note_paper": "asks for the action of the paper",
}
"""What reaches the store without an action of its own, each with its reason."""


def modules() -> Iterator[Any]:
    for found in pkgutil.walk_packages(clinic_app.services.__path__, "clinic_app.services."):
        yield importlib.import_module(found.name)


def reaches_the_store(call: Callable[..., object]) -> bool:
    """Whether a store or a clinic is handed to it."""
    hints = (str(one.annotation) for one in inspect.signature(call).parameters.values())
    return any(re.search(r"\b(Store|Clinic)\b", hint) for hint in hints)


def calls_that_reach_the_store() -> Iterator[tuple[str, object]]:
    for module in modules():
        for name, found in vars(module).items():
            if name.startswith("_") or getattr(found, "__module__", "") != module.__name__:
                continue
            if inspect.isfunction(found) and reaches_the_store(found):
                yield f"{module.__name__.rpartition('.')[2]}.{name}", found
            if inspect.isclass(found) and reaches_the_store(found.__init__):
                for method_name, method in vars(found).items():
                    if not method_name.startswith("_"):
                        yield f"{name}.{method_name}", method.fget if isinstance(method, property) else method


def test_every_service_call_that_reaches_the_store_names_its_action() -> None:
    found = dict(calls_that_reach_the_store())
    assert len(found) > 50
    assert {"Clinic.save", "People.add", "AuditLog.export", "locking.set_lock_after_minutes"} <= set(found)

    unlisted = sorted(name for name, call in found.items() if not hasattr(call, "needs") and name not in NO_ACTION)
    assert unlisted == []
    assert sorted(set(NO_ACTION) - set(found)) == []


def test_the_window_and_the_command_line_go_through_the_services() -> None:
    top = Path(clinic_app.services.__path__[0]).parent
    around = [
        f"{path.name}: {line.strip()}"
        for folder in ("ui", "cli")
        for path in sorted((top / folder).glob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.search(r"clinic\.store\.", line)  # a store handed on to a service is asked there
    ]
    assert around == []


def test_every_action_has_a_line_and_the_owner_may_do_all() -> None:
    assert set(ALLOWED) == set(Action)
    assert all(Role.OWNER in roles for roles in ALLOWED.values())


@pytest.fixture(scope="module")
def accounts(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[Role, int]]:
    folder = tmp_path_factory.mktemp("roles") / "clinic"
    return folder, clinic_of_all_roles(folder)


@pytest.fixture(params=list(Role))
def at_work(
    request: pytest.FixtureRequest, accounts: tuple[Path, dict[Role, int]], checking: Checking
) -> Iterator[tuple[Clinic, Role]]:
    """The clinic, opened by a person of each role in turn."""
    folder, numbers = accounts
    clinic = opened_by(folder, numbers[request.param], request.param, checking)
    yield clinic, request.param
    clinic.close()


def test_each_call_is_refused_to_each_role_exactly_as_the_table_says(at_work: tuple[Clinic, Role]) -> None:
    clinic, role = at_work
    subjects = {
        "Clinic": clinic,
        "People": People(clinic),
        "AuditLog": AuditLog(clinic),
        "BackupDesk": clinic.backups,
        "RecordKeeping": clinic.record_keeping,
        "OwnRules": clinic.own_rules,
        "DenialDesk": DenialDesk(clinic),
        "ImportDesk": ImportDesk(clinic),
        "OwnCodes": OwnCodes(clinic.store),
        "VisitTemplates": VisitTemplates(clinic.store),
        "PayerBook": PayerBook(clinic.store, clinic.checking.codebook.payer_profiles),
    }
    asked = 0
    for name, call in calls_that_reach_the_store():
        action = getattr(call, "needs", None)
        if action is None or role in ALLOWED[action]:
            continue
        subject = subjects.get(name.partition(".")[0], clinic)
        with pytest.raises(NotAllowedError, match="Your role does not allow this"):
            call(subject)  # type: ignore[operator]  # refused before any argument is looked at
        asked += 1
    assert (asked == 0) == (role is Role.OWNER)


def doings(clinic: Clinic, role: Role) -> dict[Action, Callable[[], object]]:
    """One real call for each action that a service has today."""
    people, log = People(clinic), AuditLog(clinic)
    patient = a_patient()

    def settle() -> object:
        opened = clinic.save(new_visit_by_owner(clinic), new_visit_by_owner(clinic).record.visit)
        return clinic.set_status(opened, opened.record.visit, VisitStatus.SENT)

    def change_visit() -> Any:
        opened = new_visit_by_owner(clinic)
        return clinic.save(opened, opened.record.visit)

    return {
        Action.READ_RECORDS: lambda: clinic.day(TODAY),
        Action.CHANGE_PATIENTS: lambda: clinic.save_patient(patient),
        Action.CHANGE_VISITS: change_visit,
        Action.SETTLE_CLAIMS: settle,
        Action.PRINT: lambda: note_paper(clinic, AuditAction.PRINT, "visit", 1, 1),
        Action.EXPORT: lambda: note_paper(clinic, AuditAction.EXPORT, "visit", 1, 1),
        Action.IMPORT: lambda: note_import(clinic, 2),
        Action.IMPORT_RECORDS: lambda: watched_folder(clinic),
        Action.CHANGE_CLINIC: lambda: locking.set_lock_after_minutes(clinic, 5),
        Action.OWN_PASSPHRASE: lambda: people.change_own(words_of(role), words_of(role)),
        Action.MANAGE_PEOPLE: people.all,
        Action.READ_AUDIT: log.order,
        Action.BACK_UP: clinic.backups.is_due,
        Action.REMOVE_RECORDS: lambda: clinic.record_keeping.bin_visit(change_visit().record.id, "XY"),
        Action.EMPTY_BIN: lambda: clinic.record_keeping.empty([]),
    }


def new_visit_by_owner(clinic: Clinic) -> Any:
    """A visit begun on records that are there whatever the role."""
    patient = clinic.store.patients.find("", limit=1) or [clinic.store.patients.save(a_patient())]
    therapist = clinic.store.providers.all() or [clinic.store.providers.save(a_therapist())]
    return clinic.new_visit(patient[0].id, TODAY, therapist[0].id)


def test_each_role_does_what_it_may_and_nothing_else(at_work: tuple[Clinic, Role]) -> None:
    clinic, role = at_work
    done = set()
    for action, do in doings(clinic, role).items():
        try:
            do()
            done.add(action)
        except NotAllowedError:
            assert not may(clinic, action)
    assert done == {action for action in doings(clinic, role) if role in ALLOWED[action]}


def test_a_refusal_says_who_may(accounts: tuple[Path, dict[Role, int]], checking: Checking) -> None:
    folder, numbers = accounts
    clinic = opened_by(folder, numbers[Role.THERAPIST], Role.THERAPIST, checking)
    try:
        with pytest.raises(NotAllowedError, match="Only front desk, biller and owner may change patients"):
            clinic.save_patient(PatientRecord(last_name="Sampleton"))
        with pytest.raises(NotAllowedError, match="Only owner may change the clinic"):
            clinic.save_clinic(ClinicRecord(name="Other"))
    finally:
        clinic.close()


def test_versions_and_drafts_carry_the_initials_of_whoever_unlocked(
    accounts: tuple[Path, dict[Role, int]], checking: Checking
) -> None:
    folder, numbers = accounts
    clinic = opened_by(folder, numbers[Role.BILLER], Role.BILLER, checking)
    try:
        opened = new_visit_by_owner(clinic)
        kept = clinic.save(opened, opened.record.visit, "somebody else")
        assert kept.record.updated_by == "BS"
        typed = replace(kept.record.visit, diagnoses=())
        assert clinic.store.drafts.get(clinic.autosave(kept, typed, "somebody else").draft_id).updated_by == "BS"  # type: ignore[union-attr] # the draft was just kept
    finally:
        clinic.close()


def test_looking_at_a_patient_a_visit_and_a_day_book_is_told(clinic: Clinic) -> None:
    opened = new_visit(clinic)
    kept = clinic.save(opened, opened.record.visit)
    before = clinic.store.audit.head().number
    clinic.open_visit(kept.record.id)
    clinic.patient(kept.record.patient_id)
    clinic.day_book_pdf(TODAY, datetime(2026, 11, 20, tzinfo=UTC))

    told = [
        clinic.store.audit.events([number])[0] for number in range(before + 1, clinic.store.audit.head().number + 1)
    ]
    assert [(event.action, event.kind, event.object_id) for event in told] == [
        ("viewed", "visit", kept.record.id),
        ("viewed", "patient", kept.record.patient_id),
        ("viewed", "visit", kept.record.id),
    ]
    assert {event.account_id for event in told} == {1}


def test_the_lock_waits_ten_minutes_unless_the_owner_says_otherwise(clinic: Clinic) -> None:
    assert locking.lock_after_minutes(clinic) == 10
    locking.set_lock_after_minutes(clinic, 3)
    assert locking.lock_after_minutes(clinic) == 3
    for minutes in (0, 61):
        with pytest.raises(Exception, match="1 to 60"):
            locking.set_lock_after_minutes(clinic, minutes)


def test_people_are_listed_with_their_ways_in(clinic: Clinic) -> None:
    people = People(clinic)
    therapist = clinic.save_person(a_therapist())
    from tests.store.invented import PASSPHRASE  # noqa: PLC0415 # only here

    people.add(Account("Thea S.", Role.THERAPIST, provider_id=therapist.id), "words of the therapist", PASSPHRASE)

    listed = [(one.account.name, one.has_passphrase, one.treats_as, one.is_at_work) for one in people.all()]
    assert listed == [("Owner", True, "", True), ("Thea S.", True, therapist.name, False)]
    assert people.names() == {1: "Owner", 2: "Thea S."}
    assert people.may_manage


def test_the_practice_clinic_lets_everybody_do_everything_but_has_no_people(practice: Clinic) -> None:
    assert not People(practice).may_manage
    assert People(practice).at_work() is None
    assert People(practice).has_recovery_sheet()
    assert len(AuditLog(practice).order()) > 0
    assert isinstance(practice.store, Store)
