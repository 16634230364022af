from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from clinic_app.domain.accounts import AuditAction, AuditEvent
from clinic_app.services.audit import AuditFilter, AuditLog, harmless, note_import, object_words
from clinic_app.services.clinic import Clinic
from clinic_app.services.people import People
from clinic_app.store.recovery_key import read_recovery_key
from clinic_app.store.ways_in import may_be_recovered, people_at_the_door
from tests.store.invented import PASSPHRASE, a_patient

EVENT = AuditEvent(9, datetime(2026, 11, 20, 8, tzinfo=UTC), 1, "owner", "viewed", "visit", 431, 3, "")


def test_an_export_holds_the_filtered_events_and_is_told_itself(clinic: Clinic) -> None:
    clinic.save_patient(a_patient())
    log = AuditLog(clinic)

    text = log.export(AuditFilter(kind="patient"))

    assert text is not None
    head, row = list(csv.reader(io.StringIO(text)))
    assert head[:4] == ["number", "moment (UTC)", "person", "role"]
    assert row[2:7] == ["Owner", "owner", "added", "patient", "1"]
    assert log.events(log.order()[:1])[0].action == AuditAction.EXPORT


@pytest.mark.parametrize("at_once", [1, 2, 3, 1000])
def test_the_trail_read_in_turns_is_the_whole_trail(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    clinic.save_patient(a_patient())
    log = AuditLog(clinic)
    monkeypatch.setattr("clinic_app.services.audit.AT_ONCE", at_once)
    for wanted in (AuditFilter(), AuditFilter(kind="patient"), AuditFilter(object_id=99)):
        order, below = log.newest(wanted)
        more = log.older(wanted, below, lambda _share, _words: True)
        assert more is not None
        assert order + more == log.order(wanted)
    assert log.older(AuditFilter(), 3, lambda _share, _words: False) is None


def test_an_export_can_be_stopped(clinic: Clinic) -> None:
    before = clinic.store.audit.head()
    assert AuditLog(clinic).export(progress=lambda _share, _words: False) is None
    assert clinic.store.audit.head() == before


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start: str) -> None:
    assert harmless(f"{start}1+1") == f"'{start}1+1"
    assert harmless("Owner") == "Owner"
    assert harmless(7) == "7"


def test_a_person_named_like_a_formula_is_harmless_in_an_export(clinic: Clinic) -> None:
    people = People(clinic)
    owner = people.at_work()
    assert owner is not None
    people.change(replace(owner, name="=HYPERLINK(0)"))

    text = AuditLog(clinic).export()
    assert text is not None
    assert {row[2] for row in list(csv.reader(io.StringIO(text)))[1:]} == {"", "'=HYPERLINK(0)"}


def test_a_verification_is_told_with_its_result(clinic: Clinic) -> None:
    log = AuditLog(clinic)
    verdict = log.verify()

    assert verdict is not None
    assert verdict.sentence.startswith("All ")
    last = log.events(log.order()[:1])[0]
    assert (last.action, last.kind, last.detail) == (AuditAction.VERIFY, "audit", "whole")


def test_an_import_is_told(clinic: Clinic) -> None:
    note_import(clinic, 3)
    log = AuditLog(clinic)
    last = log.events(log.order()[:1])[0]
    assert (last.action, object_words(last), last.detail) == (AuditAction.IMPORT, "code tables", "3")


def test_what_an_event_is_about_is_said_by_number() -> None:
    assert object_words(EVENT) == "visit 431, version 3"
    assert object_words(replace(EVENT, version=0)) == "visit 431"
    assert object_words(replace(EVENT, kind="clinic", object_id=1)) == "the clinic"


def test_the_recovery_sheet_prints_the_groups_and_never_a_patient(clinic: Clinic, tmp_path: Path) -> None:
    clinic.save_patient(a_patient())
    people = People(clinic)
    recovery = people.make_recovery_sheet(PASSPHRASE)

    name, content = people.recovery_sheet_pdf(recovery, datetime(2026, 11, 20, 9, 30, tzinfo=UTC))

    assert name == "recovery-sheet_2026-11-20.pdf"
    document = pypdfium2.PdfDocument(content)
    text = document[0].get_textpage().get_text_bounded()
    pages = len(document)
    document.close()
    assert pages == 1
    assert all(group in text.replace(" ", "") for group in recovery.groups)
    assert "Example" not in text
    assert (name, content) == people.recovery_sheet_pdf(recovery, datetime(2026, 11, 20, 9, 30, tzinfo=UTC))
    assert read_recovery_key(" ".join(recovery.groups)) == recovery
    keys = tmp_path / "clinic" / "clinic.keys"
    assert may_be_recovered(keys)
    assert [one.name for one in people_at_the_door(keys)] == ["Owner"]


def test_nobody_stands_at_the_door_of_a_folder_without_keys(tmp_path: Path) -> None:
    assert people_at_the_door(tmp_path / "clinic.keys") == ()
    assert not may_be_recovered(tmp_path / "clinic.keys")
